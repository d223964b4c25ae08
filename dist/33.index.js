export const id = 33;
export const ids = [33];
export const modules = {
	9033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { retry: () => retry });
		var _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1467);
		var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
		const retry = (request, world) => (0, _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__.G)(request, world, ({ state }, task) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__.xn)(state, task.id));
	}),
	1467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => changeTask });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4570);
		var _plan_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(802);
		var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9754);
		var _go_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1194);
		var _open_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5365);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8269);
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
				const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_4__.u)(world, request.plan, { purpose: "work" });
				if (!opened.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_5__.T)(opened.error.failure, opened.error.diagnostics);
				const open = __addDisposableResource(env_1, opened.value, true);
				const task = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_1__.VX)(open.plan, request.task);
				if (!task.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_5__.T)(task.error);
				const changed = await change(open, task.value);
				if (!changed.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_5__.T)(changed.error);
				const state = noted(changed.value, request, world);
				if (request.execute) return await (0, _go_on_js__WEBPACK_IMPORTED_MODULE_3__.AC)(world, open, state, request.options);
				return await (0, _go_on_js__WEBPACK_IMPORTED_MODULE_3__.hf)(world, open, (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.mp)(state, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(world.clock.now())), `${request.command} ${request.task}`);
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
		const noted = (state, { command, task, reason }, { context, clock }) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(state, {
			at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(clock.now()),
			kind: kinds[command],
			...context.run === undefined ? {} : {
				by: context.run.actor,
				run: context.run.id
			},
			task,
			...reason === undefined ? {} : { why: reason }
		});
	})
};
