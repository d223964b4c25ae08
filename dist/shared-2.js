export const modules = {
53544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IS: () => openOnceFree,
	_L: () => patience,
	i7: () => isHeld,
	wF: () => openToChange
});
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99172);
var _coordination_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11136);
var _open_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51752);
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
const patience = {
	ms: 15e3,
	lookMs: 1e3
};
const isHeld = ({ code }) => code === "held" || code === "busy";
const openToChange = (world, plan, options = {}) => openOnceFree(world, plan, {
	...options,
	brief: true
});
const openOnceFree = async (world, plan, options) => {
	const { clock, signal } = world;
	const told = {
		...world,
		emit: eachOnce(world.emit)
	};
	for (const since = clock.monotonic();;) {
		const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_2__.u)(told, plan, {
			...options,
			purpose: "work"
		});
		if (opened.ok || !isHeld(opened.error.failure)) return opened;
		const waits = !signal.aborted && clock.monotonic() - since < patience.ms && await letsGoSoon(world, plan);
		if (!waits) return opened;
		await clock.sleep(patience.lookMs, signal);
	}
};
const letsGoSoon = async (world, plan) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_0__.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return false;
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const path = await checkout.resolve(plan);
		const holder = path.ok ? await (0, _coordination_look_js__WEBPACK_IMPORTED_MODULE_1__.Z)(world, checkout.repository, path.value.id) : path;
		return holder.ok && (holder.value === undefined || holder.value.brief === true);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const eachOnce = (emit) => {
	const told = new Set();
	return (event) => {
		if (event.kind === "warning" && told.has(event.message)) return;
		if (event.kind === "warning") told.add(event.message);
		emit(event);
	};
};
	})
};
