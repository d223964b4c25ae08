export const modules = {
11136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => lookAtCoordination,
	Z: () => holderNow
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _state_coordination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90787);
var _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78819);
var _branch_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92469);
var _claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45255);
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
const lookAtCoordination = async (world, repository, plan) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const home = (0, _branch_home_js__WEBPACK_IMPORTED_MODULE_3__.G)(world, repository);
		if (!home.ok) return home;
		const { context, clock } = world;
		const ref = (0, _claim_js__WEBPACK_IMPORTED_MODULE_2__.ZP)(plan, home.value);
		const store = __addDisposableResource(env_1, (0, _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_1__.p)({
			repository,
			home: home.value,
			ref,
			env: context.env,
			clock
		}), true);
		const version = await store.read();
		return version.ok ? (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_0__.M0)(version.value.data) : version;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const holderNow = async (world, repository, plan) => {
	const document = await lookAtCoordination(world, repository, plan);
	if (!document.ok) return document;
	const { holder } = document.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(holder === undefined || await (0, _claim_js__WEBPACK_IMPORTED_MODULE_2__.TO)(world)(holder) === "dead" ? undefined : holder);
};
	})
};
