import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
export const id = 8993;
export const ids = [8993];
export const modules = {
	28993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { continuePlan: () => continuePlan });
var coordination_look = __webpack_require__(11136);
var fan_out = __webpack_require__(62013);
var look_at = __webpack_require__(6726);
var open_to_change = __webpack_require__(53544);
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var state_scheduled = __webpack_require__(30877);
var in_actions = __webpack_require__(76875);
var restart = __webpack_require__(64759);
var schedule = __webpack_require__(39831);
var standing = __webpack_require__(38170);
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
const continueInNextRun = async (request, world) => {
	const run = (0, in_actions.n)(world, request.command);
	if (!run.ok) return (0, outcome.TR)(run.error);
	const seen = await look(world, request.plan);
	if (!seen.ok) return (0, outcome.TR)(seen.error);
	const { plan, state, scheduled } = seen.value;
	const not = whyNot(world, state, scheduled);
	if (not !== undefined || scheduled === undefined) return (0, result.ok)((0, outcome.Vw)({
		text: `Plan ${plan} is not continued: ${not ?? ""}.\n`,
		result: {
			plan,
			why: not
		},
		outputs: { plan }
	}));
	if ((0, state_scheduled.ml)(scheduled, state) >= state_scheduled.WV) return await pauseIdle(world, request);
	const github = await (0, in_actions.i)(world, "the next run");
	if (!github.ok) return (0, outcome.TR)(github.error);
	const leg = scheduled.leg + 1;
	const started = await (0, restart.$)(github.value, {
		workflow: request.workflow,
		plan,
		leg,
		parentRun: run.value.id,
		requestedBy: request.leg.requestedBy ?? state.run?.requested_by ?? state.run?.actor,
		until: request.until ?? scheduled.until
	});
	if (!started.ok) return (0, outcome.TR)(started.error);
	const { url } = started.value;
	const text = `Plan ${plan} goes on with leg ${leg} of ${request.workflow}${url === undefined ? "" : `: ${url}`}\n`;
	return (0, result.ok)((0, outcome.Vw)({
		text,
		result: {
			plan,
			leg,
			run: started.value
		},
		outputs: {
			plan,
			leg: String(leg)
		}
	}));
};
const look = async (world, plan) => {
	const seen = await (0, look_at.t)(world, plan, async (open) => {
		const document = await (0, coordination_look.O)(world, open.repository, open.path.id);
		return document.ok ? (0, result.ok)({
			plan: open.plan.id,
			state: open.state,
			scheduled: document.value.scheduled
		}) : document;
	});
	return seen.ok ? seen.value : (0, result._)(seen.error.failure);
};
const whyNot = ({ context }, state, scheduled) => {
	if (scheduled === undefined || !(0, fan_out.MU)(context, scheduled)) return "it has gone on without this run";
	if ((0, standing.gn)(state) || state.status === "waiting") return undefined;
	const { status, detail } = state;
	return `it is ${status}${detail === undefined ? "" : ` (${detail})`}`;
};
const pauseIdle = async (world, { plan }) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, open_to_change.wF)(world, plan);
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const open = __addDisposableResource(env_1, opened.value, true);
		return await (0, schedule.N)(world, open, open.lease?.scheduled?.leg ?? 0);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
;
const continuePlan = (request, world) => continueInNextRun(request, world);
	}),
	40886: shared11[40886],
	54914: shared12[54914],
	64759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => startNextRun });
var _github_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40886);
var _github_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54914);
const startNextRun = async (github, next) => {
	const repository = await (0, _github_refs_js__WEBPACK_IMPORTED_MODULE_0__.N)(github);
	if (!repository.ok) return repository;
	const { workflow, plan, leg, parentRun, requestedBy, until } = next;
	const inputs = {
		plan,
		leg: String(leg),
		"parent-run": parentRun,
		...requestedBy === undefined ? {} : { "requested-by": requestedBy },
		...until === undefined ? {} : { until }
	};
	return (0, _github_dispatch_js__WEBPACK_IMPORTED_MODULE_1__.i)(github, {
		file: workflow,
		ref: repository.value.defaultBranch,
		inputs
	});
};
	})
};
