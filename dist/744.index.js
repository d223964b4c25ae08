export const id = 744;
export const ids = [744];
export const modules = {
	1744: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { reset: () => reset });
		var _execution_go_on_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1194);
		var _execution_noted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2053);
		var _execution_open_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5365);
		var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8269);
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4570);
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5367);
		var _plan_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7949);
		var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9754);
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
				const opened = await (0, _execution_open_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(world, request.plan, {
					purpose: "work",
					brokenState: "drop"
				});
				if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__.T)(opened.error.failure, opened.error.diagnostics);
				const open = __addDisposableResource(env_1, opened.value, true);
				const { plan, path, state, workbench } = open;
				const file = await workbench.readFile(workbench.head, path.path);
				if (file === undefined || (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_6__.pe)(file.toString("latin1")) === undefined) {
					const text = `${plan.id} has not run; there is nothing to reset.\n`;
					return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__.V)({
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
				const forgotten = (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_5__.Yf)(state, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.v)(world.clock.now()));
				return await (0, _execution_go_on_js__WEBPACK_IMPORTED_MODULE_0__.hf)(world, open, (0, _execution_noted_js__WEBPACK_IMPORTED_MODULE_1__.Z)(forgotten, world, { kind: "reset" }), "reset");
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		};
	}),
	2053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => noted });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4570);
		var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9754);
		const noted = (state, { context, clock }, told) => {
			const by = context.run === undefined ? {} : {
				by: context.run.actor,
				run: context.run.id
			};
			return (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(state, {
				at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(clock.now()),
				...by,
				...told
			});
		};
	})
};
