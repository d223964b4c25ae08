export const modules = {
6726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => openAside,
	t: () => lookAt
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15397);
var _open_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51752);
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
const openAside = async (world, plan, options = {}) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { context } = world;
		const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.run?.temp ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "planwright-look-"));
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		resources.defer(() => (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__.C0)(workRoot));
		const aside = {
			...world,
			context: {
				...context,
				workRoot
			}
		};
		const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_4__.u)(aside, plan, {
			...options,
			purpose: "look"
		});
		if (!opened.ok) return opened;
		const open = resources.use(opened.value);
		const moved = resources.move();
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
			open,
			[Symbol.asyncDispose]: () => moved.disposeAsync()
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const lookAt = async (world, plan, look, options) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await openAside({
			...world,
			emit: () => undefined
		}, plan, options);
		if (!opened.ok) return opened;
		const aside = __addDisposableResource(env_2, opened.value, true);
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(await look(aside.open));
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = __disposeResources(env_2);
		if (result_2) await result_2;
	}
};
	})
};
