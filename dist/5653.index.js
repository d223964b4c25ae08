export const id = 5653;
export const ids = [5653];
export const modules = { 95653: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { update: () => update });
	var clock = __webpack_require__(94570);
	var result = __webpack_require__(45367);
	var source = __webpack_require__(17949);
	var tables = __webpack_require__(57442);
	var plan_file = __webpack_require__(20014);
	var merge = __webpack_require__(89850);
	var workspace_message = __webpack_require__(5965);
	var draft_branch = __webpack_require__(11247);
	var go_on = __webpack_require__(26793);
	var noted = __webpack_require__(82053);
	var open_to_change = __webpack_require__(53544);
	var execution_outcome = __webpack_require__(58269);
	;
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
	const updateBranch = async (request, world) => {
const env_1 = {
	stack: [],
	error: void 0,
	hasError: false
};
try {
	const opened = await (0, open_to_change.wF)(world, request.plan);
	if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
	const open = __addDisposableResource(env_1, opened.value, true);
	const updated = await (0, draft_branch.O)(open, (draft, plan) => draftUpdate(world, open, draft, plan));
	if (!updated.ok) return (0, execution_outcome.TR)(updated.error);
	const { plan, state, text } = updated.value;
	const outcome = (0, go_on.sG)(world, {
		...open,
		plan
	}, state, `${text}\n\n${(0, tables.EG)(plan, state)}`);
	return (0, result.ok)({
		...outcome,
		exit: 0,
		standing: (0, go_on.YP)({
			...open,
			plan
		}, state, { stopped: false })
	});
} catch (e_1) {
	env_1.error = e_1;
	env_1.hasError = true;
} finally {
	const result_1 = __disposeResources(env_1);
	if (result_1) await result_1;
}
	};
	const draftUpdate = async (world, open, draft, plan) => {
const { workbench, state } = open;
const { base } = workbench;
if (!workbench.branchExisted) return (0, result.ok)({
	plan,
	state,
	text: `${plan.branch} does not exist yet; it will start from ${base.name} as it is then.`
});
if (await workbench.git.isAncestor(base.sha, draft.head)) return (0, result.ok)({
	plan,
	state,
	text: `${plan.branch} holds all of ${base.name}; there is nothing to merge.`
});
const common = await (0, merge.wu)(workbench.git, draft.head, base.sha);
if (common === undefined) return (0, result._)(conflict(open, plan, "they have no commit in common"));
const human = await humanPart(open, {
	ours: draft.head,
	common
});
const { tree, conflicts } = await (0, merge.P6)(workbench.git, draft.head, base.sha);
const { path } = open.path;
const paths = [...conflicts.filter((other) => other !== path), ...human === undefined ? [path] : []];
if (human === undefined || paths.length > 0) return (0, result._)(conflict(open, plan, `both changed ${paths.join(", ")}`));
const { parsed } = await (0, plan_file.FU)(open.path, Buffer.from(human), "refused");
if (!parsed.ok) return (0, result._)((0, plan_file.nk)(`${path} of ${base.name}`, parsed.error));
open.store.adopt(Buffer.from(human));
const at = (0, clock.v)(world.clock.now());
const after = (0, noted.Z)({
	...state,
	updated_at: at
}, world, {
	kind: "updated",
	base: base.sha
});
const trailers = {
	plan: plan.id,
	...state.execution === undefined ? {} : { execution: state.execution }
};
const message = (0, workspace_message.df)(`Merge ${base.name} into ${plan.branch}`, "", trailers);
await draft.merge({
	sha: base.sha,
	tree
}, open.store.bytes(after), message);
const text = `Merged ${base.name} (${base.sha.slice(0, 7)}) into ${plan.branch}.`;
return (0, result.ok)({
	plan: parsed.value.plan,
	state: after,
	text
});
	};
	const conflict = ({ workbench }, plan, why) => ({
code: "base-conflict",
message: `${workbench.base.name} cannot be merged into ${plan.branch}: ${why}; nothing was changed`,
hint: `merge ${workbench.base.name} into ${plan.branch} by hand and push it; the plan goes on from there`
	});
	const humanPart = async ({ workbench, path }, { ours, common }) => {
const read = async (rev) => {
	const bytes = await workbench.readFile(rev, path.path);
	return bytes === undefined ? undefined : (0, source.qJ)(bytes.toString("utf8")).human;
};
return (0, source.zK)(await read(common), await read(ours), await read(workbench.base.sha));
	};
	;
	const update = (request, world) => updateBranch(request, world);
}) };
