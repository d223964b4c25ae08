export const id = 700;
export const ids = [700];
export const modules = { 700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { execute: () => execute });
	var go_on = __webpack_require__(1194);
	var open_plan = __webpack_require__(5365);
	var outcome = __webpack_require__(8269);
	var clock = __webpack_require__(4570);
	var result = __webpack_require__(5367);
	var transitions = __webpack_require__(9754);
	;
	const executionRenewed = (state, base, at) => {
		const { status, execution, usage } = state;
		if (status === "pending" && execution === undefined) return (0, result.ok)(state);
		if (status !== "completed" && status !== "failed") return (0, result._)({
			code: "wrong-status",
			message: `cannot start the plan afresh: it is ${status}; accepted: a plan that is completed or failed`,
			hint: status === "cancelled" ? "reset it first" : "leave out fresh to go on with it, or reset it first"
		});
		const cost = usage?.usd === undefined ? {} : { usd: usage.usd };
		return (0, result.ok)((0, transitions.Wt)({
			...(0, transitions.Yf)(state, at),
			base
		}, {
			at,
			kind: "renewed",
			execution,
			status,
			...cost
		}));
	};
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
	const execute = async (request, world) => {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const { options } = request;
			const { dryRun, fresh } = options;
			const opened = await (0, open_plan.u)(world, request.plan, {
				purpose: dryRun ? "look" : "work",
				fresh
			});
			if (!opened.ok) return (0, outcome.T)(opened.error.failure, opened.error.diagnostics);
			const open = __addDisposableResource(env_1, opened.value, true);
			const { head } = open.workbench;
			const state = fresh ? executionRenewed(open.state, head, (0, clock.v)(world.clock.now())) : (0, result.ok)(open.state);
			return state.ok ? await (0, go_on.AC)(world, open, state.value, options) : (0, outcome.T)(state.error);
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources(env_1);
			if (result_1) await result_1;
		}
	};
}) };
