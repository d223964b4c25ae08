export const id = 292;
export const ids = [292];
export const modules = {
	80292: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { deletePlan: () => deletePlan });
var _execution_confirm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42729);
var _authoring_plan_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60977);
var _authoring_open_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75848);
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58269);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
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
const deletePlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const stopped = await ask(request, world);
		if (stopped !== undefined) return stopped;
		const opened = await (0, _authoring_open_desk_js__WEBPACK_IMPORTED_MODULE_1__.jT)(world, request.plan, request.pull);
		if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_1, opened.value, true);
		const { id, path } = desk.path;
		const saved = await desk.save({
			text: undefined,
			subject: `Plan ${id}: removed`,
			history: { kind: "deleted" }
		});
		if (!saved.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.TR)(saved.error);
		const pull = await (0, _authoring_plan_pull_js__WEBPACK_IMPORTED_MODULE_0__.w)(world, desk, saved.value);
		if (!pull.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.TR)(pull.error);
		const { branch, sha } = saved.value;
		const text = `Removed ${path}${branch === undefined ? "" : ` on ${branch}`}.\n${pull.value === undefined ? "" : `Pull request: ${pull.value.url}\n`}`;
		const place = {
			...branch === undefined ? {} : { branch },
			...sha === undefined ? {} : { sha }
		};
		const number = pull.value?.number === undefined ? {} : { "pull-request": String(pull.value.number) };
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Vw)({
			text,
			result: {
				plan: id,
				path,
				...place,
				pull_request: pull.value
			},
			outputs: {
				plan: id,
				...place,
				...number
			}
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const ask = async ({ plan, pull }, world) => {
	if (world.confirm === undefined) return undefined;
	const opened = await (0, _authoring_open_desk_js__WEBPACK_IMPORTED_MODULE_1__.jT)(world, plan, pull);
	if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.TR)(opened.error.failure, opened.error.diagnostics);
	const { id, path } = opened.value.path;
	await opened.value[Symbol.asyncDispose]();
	const lines = [
		"",
		`${path} is removed, with all that is not committed in it.`,
		`The branch of plan ${id} and what was merged stay.`
	];
	const stopped = await (0, _execution_confirm_js__WEBPACK_IMPORTED_MODULE_4__.W)(world, {
		done: "removed",
		plan: id,
		lines
	});
	return stopped === undefined ? undefined : (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_2__.TR)(stopped);
};
	}),
	42729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => confirmLoss });
const confirmLoss = async ({ confirm }, { done, plan, lines }) => {
	if (confirm === undefined || await confirm(lines)) return undefined;
	return {
		code: "not-confirmed",
		message: `plan ${plan} was not ${done}; nothing was changed`
	};
};
	})
};
