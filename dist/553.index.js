export const id = 553;
export const ids = [553];
export const modules = {
	3553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { cancel: () => cancel });
		var _execution_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8041);
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4570);
		var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9754);
		const cancel = (request, world) => {
			const { plan, reason } = request;
			const detail = `${(0, _execution_order_js__WEBPACK_IMPORTED_MODULE_0__.F)(world)} cancelled the plan${reason === undefined ? "" : `: ${reason}`}`;
			return (0, _execution_order_js__WEBPACK_IMPORTED_MODULE_0__.S)(world, {
				plan,
				request: {
					kind: "cancel",
					...reason === undefined ? {} : { reason }
				},
				apply: ({ state }) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.l_)(state, detail, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.v)(world.clock.now()))
			});
		};
	}),
	8041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => orderedBy,
			S: () => giveOrder
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var ulid__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4125);
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4570);
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5367);
		var _state_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8592);
		var _state_coordination_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(787);
		var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1425);
		var _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8819);
		var _branch_home_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2469);
		var _claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5255);
		var _go_on_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1194);
		var _open_plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5365);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8269);
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
		const giveOrder = async (world, order) => {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const asked = await ask(world, order);
				if (!asked.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.T)(asked.error);
				if (asked.value !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(asked.value);
				const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_8__.u)(world, order.plan, { purpose: "work" });
				if (!opened.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.T)(opened.error.failure, opened.error.diagnostics);
				const open = __addDisposableResource(env_1, opened.value, true);
				const state = await order.apply(open);
				if (!state.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.T)(state.error);
				return await (order.record?.(open, state.value) ?? (0, _go_on_js__WEBPACK_IMPORTED_MODULE_7__.hf)(world, open, state.value, order.request.kind));
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		};
		const orderedBy = ({ context }) => context.run?.actor ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
		const ask = async (world, { plan, request }) => {
			const env_2 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { context, clock } = world;
				const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_2__.R.open(context.directory, context.env);
				if (!opened.ok) return opened;
				const checkout = __addDisposableResource(env_2, opened.value, true);
				const path = await checkout.resolve(plan);
				if (!path.ok) return path;
				const file = await checkout.read(path.value);
				if (!file.parsed.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__._)((0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__.nk)(file.path, file.parsed.error));
				const { repository } = checkout;
				const home = (0, _branch_home_js__WEBPACK_IMPORTED_MODULE_11__.G)(world, repository);
				if (!home.ok) return home;
				const ref = (0, _claim_js__WEBPACK_IMPORTED_MODULE_6__.ZP)(path.value.id, home.value);
				const store = __addDisposableResource(env_2, (0, _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_5__.p)({
					repository,
					home: home.value,
					ref,
					env: context.env,
					clock
				}), true);
				const origin = {
					id: (0, ulid__WEBPACK_IMPORTED_MODULE_12__.Z0)(),
					by: orderedBy(world),
					at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.v)(clock.now())
				};
				const holder = await append(world, store, {
					...request,
					...origin
				});
				if (!holder.ok) return holder;
				if (holder.value === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
				const text = `Asked ${holder.value} to ${request.kind} ${path.value.id}; it looks every few seconds.\n`;
				return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.V)({
					text,
					result: {
						plan: path.value.id,
						asked: holder.value,
						request: request.kind
					},
					outputs: { plan: path.value.id }
				}));
			} catch (e_2) {
				env_2.error = e_2;
				env_2.hasError = true;
			} finally {
				const result_2 = __disposeResources(env_2);
				if (result_2) await result_2;
			}
		};
		const races = 20;
		const append = async (world, store, request) => {
			for (let left = races; left > 0; left -= 1) {
				const version = await store.read();
				if (!version.ok) return version;
				const found = (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_3__.M0)(version.value.data);
				if (!found.ok) return found;
				const label = await liveHolder(world, found.value);
				if (label === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
				const swapped = await store.swap(version.value, (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_3__.xf)((0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_3__.yK)(found.value, request)));
				if (!swapped.ok) return swapped;
				if (swapped.value.kind === "swapped") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(label);
			}
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__._)({
				code: "held",
				message: "the coordination ref keeps moving",
				hint: "try again"
			});
		};
		const liveHolder = async (world, { holder }) => {
			if (holder === undefined) return undefined;
			return await (0, _claim_js__WEBPACK_IMPORTED_MODULE_6__.TO)(world)(holder) === "alive" ? holder.label : undefined;
		};
	})
};
