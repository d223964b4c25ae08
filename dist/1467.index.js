import { modules as shared0 } from './shared-0.js';
import { modules as shared1 } from './shared-1.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared3 } from './shared-3.js';
export const id = 1467;
export const ids = [1467];
export const modules = {
	21467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { G: () => changeTask });
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
var _plan_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20802);
var _fan_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62013);
var _go_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26793);
var _noted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82053);
var _open_to_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53544);
var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58269);
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
const changeTask = async (request, world, change) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, _open_to_change_js__WEBPACK_IMPORTED_MODULE_5__.wF)(world, request.plan);
		if (!opened.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(opened.error.failure, opened.error.diagnostics);
		const open = __addDisposableResource(env_1, opened.value, true);
		const task = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_1__.VX)(open.plan, request.task);
		if (!task.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(task.error);
		const past = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_1__.yz)(open.state, request.task, request.command);
		if (past !== undefined) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(past);
		const changed = await change(open, task.value);
		if (!changed.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(changed.error);
		const { reason } = request;
		const why = reason === undefined ? {} : { why: reason };
		const state = (0, _noted_js__WEBPACK_IMPORTED_MODULE_4__.Z)(changed.value, world, {
			kind: kinds[request.command],
			task: request.task,
			...why
		});
		if (request.execute) return await (0, _go_on_js__WEBPACK_IMPORTED_MODULE_3__.AC)(world, open, state, request.options);
		return await (0, _go_on_js__WEBPACK_IMPORTED_MODULE_3__.hf)(world, open, (0, _fan_out_js__WEBPACK_IMPORTED_MODULE_2__.ZK)(open, state, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(world.clock.now())), `${request.command} ${request.task}`);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const kinds = {
	retry: "retried",
	skip: "skipped",
	complete: "completed"
};
	}),
	11136: shared0[11136],
	26793: shared1[26793],
	53544: shared2[53544],
	93412: shared1[93412],
	874: shared1[874],
	2376: shared3[2376],
	96682: shared1[96682]
};
