import { modules as shared0 } from './shared-0.js';
import { modules as shared1 } from './shared-1.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared3 } from './shared-3.js';
import { modules as shared6 } from './shared-6.js';
export const id = 1744;
export const ids = [1744];
export const modules = {
	21744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { reset: () => reset });
var _execution_confirm_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42729);
var _execution_go_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26793);
var _execution_look_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
var _execution_noted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82053);
var _execution_open_to_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53544);
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58269);
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94570);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94869);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94731);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(17949);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59754);
var _report_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15364);
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
const reset = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const stopped = await ask(request.plan, world);
		if (stopped !== undefined) return stopped;
		const opened = await (0, _execution_open_to_change_js__WEBPACK_IMPORTED_MODULE_3__.wF)(world, request.plan, { brokenState: "drop" });
		if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_4__.TR)(opened.error.failure, opened.error.diagnostics);
		const open = __addDisposableResource(env_1, opened.value, true);
		const { plan, path, state } = open;
		if (!await hasState(open)) {
			const text = `${plan.id} has not run; there is nothing to reset.\n`;
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)((0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Vw)({
				text,
				result: {
					plan: plan.id,
					status: state.status
				},
				outputs: {
					plan: path.path,
					status: state.status
				}
			}));
		}
		open.lease?.listen(() => undefined)[Symbol.dispose]();
		const forgotten = (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_7__.Yf)(state, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.v)(world.clock.now()));
		return await (0, _execution_go_on_js__WEBPACK_IMPORTED_MODULE_0__.hf)(world, open, (0, _execution_noted_js__WEBPACK_IMPORTED_MODULE_2__.Z)(forgotten, world, { kind: "reset" }), "reset");
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const hasState = async ({ path, workbench }) => {
	const file = await workbench.readFile(workbench.head, path.path);
	return file !== undefined && (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_10__.pe)(file.toString("latin1")) !== undefined;
};
const ask = async (given, world) => {
	if (world.confirm === undefined) return undefined;
	const seen = await (0, _execution_look_at_js__WEBPACK_IMPORTED_MODULE_1__.t)(world, given, whatIsLost, { brokenState: "drop" });
	if (!seen.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_4__.TR)(seen.error.failure, seen.error.diagnostics);
	const stopped = seen.value.lost ? await (0, _execution_confirm_js__WEBPACK_IMPORTED_MODULE_11__.W)(world, {
		done: "reset",
		...seen.value
	}) : undefined;
	return stopped === undefined ? undefined : (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_4__.TR)(stopped);
};
const whatIsLost = async (open) => {
	const { plan, state } = open;
	const { done: settled, total } = (0, _report_progress_js__WEBPACK_IMPORTED_MODULE_8__.jA)((0, _plan_model_js__WEBPACK_IMPORTED_MODULE_12__.a)(plan), state);
	const lines = [
		"",
		`Plan ${plan.id} is ${state.status}, ${settled} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_6__.LS)(total, "task")} done.`,
		"Its statuses, attempts, usage, inputs and approvals are forgotten. Its commits and its history stay."
	];
	return {
		plan: plan.id,
		lines,
		lost: await hasState(open)
	};
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
	}),
	11136: shared0[11136],
	26793: shared1[26793],
	6726: shared6[6726],
	53544: shared2[53544],
	93412: shared1[93412],
	874: shared1[874],
	2376: shared3[2376],
	96682: shared1[96682]
};
