export const id = 8320;
export const ids = [8320];
export const modules = {
	68320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { estimate: () => estimate_estimate });
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var agent_notes = __webpack_require__(3756);
var claude_client = __webpack_require__(90339);
var claude = __webpack_require__(56651);
;
const mostCounted = 100;
const countPlan = async (world, { plan, state, workbench }) => {
	const left = (0, model.a)(plan).filter(({ id, worker }) => worker.kind === "claude" && !["completed", "skipped"].includes((0, plan_state.pg)(state, id).status));
	if (!(0, claude_client.Fk)(world.context) || left.length === 0) return undefined;
	const client = await (0, claude_client.Ko)(world);
	if (!client.ok) return undefined;
	const { countTokens } = await __webpack_require__.e(3383).then(__webpack_require__.bind(__webpack_require__, 13383));
	const notes = await (0, agent_notes.N)(workbench);
	const counted = new Map();
	for (const task of left.slice(0, mostCounted)) {
		const tokens = await countTokens({
			client: client.value,
			plan,
			task,
			dependencies: (0, claude.h)(plan, task, state),
			...notes === undefined ? {} : { notes },
			signal: world.signal
		});
		if (tokens.ok) counted.set(task.id, tokens.value);
		else break;
	}
	return counted;
};
var estimate = __webpack_require__(36696);
var look_at = __webpack_require__(6726);
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var report_estimate = __webpack_require__(24269);
;
const estimate_estimate = async (request, world) => {
	const seen = await (0, look_at.t)(world, request.plan, async (open) => ({
		plan: open.plan,
		state: open.state,
		counted: await countPlan(world, open)
	}));
	if (!seen.ok) return (0, outcome.TR)(seen.error.failure, seen.error.diagnostics);
	const { plan, state, counted } = seen.value;
	const estimated = await (0, estimate.q)(world, {
		plan,
		state
	}, counted);
	return (0, result.ok)((0, outcome.Vw)({
		text: (0, report_estimate.S)(estimated),
		markdown: (0, report_estimate._)(estimated, { rows: 200 }),
		result: {
			plan: plan.id,
			estimate: estimated
		},
		outputs: { plan: plan.id }
	}));
};
	}),
	6726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => lookAt });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15397);
var _open_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51752);
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const lookAt = async (world, plan, look) => {
	const { context } = world;
	const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.run?.temp ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "planwright-look-"));
	try {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const aside = {
				...world,
				context: {
					...context,
					workRoot
				},
				emit: () => undefined
			};
			const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_4__.u)(aside, plan, { purpose: "look" });
			if (!opened.ok) return opened;
			const open = __addDisposableResource(env_1, opened.value, true);
			return {
				ok: true,
				value: await look(open)
			};
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources(env_1);
			if (result_1) await result_1;
		}
	} finally {
		await (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__.C0)(workRoot);
	}
};
	})
};
