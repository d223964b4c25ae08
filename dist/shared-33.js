export const modules = {
47425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => lookAtPlans });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
var _state_coordination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90787);
var _workspace_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48466);
var _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78819);
var _workspace_refs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51446);
var _workspace_start_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72971);
var _branch_home_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92469);
var _claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45255);
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
const lookAtPlans = async (world, repository, plans, liveness = bySignsOfLife(world)) => {
	const seen = await look(world, repository, plans, liveness);
	if (seen.ok) return seen.value;
	world.emit({
		kind: "warning",
		at: world.clock.now(),
		message: `what follows is as this checkout knows it: ${(0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.r)(seen.error)}`
	});
	return {
		there: {},
		holders: new Map()
	};
};
const bySignsOfLife = (world) => (0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.TO)({
	...world,
	lifeOfRun: () => Promise.resolve(undefined)
});
const look = async (world, repository, plans, liveness) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const home = (0, _branch_home_js__WEBPACK_IMPORTED_MODULE_7__.G)(world, repository);
		if (!home.ok) return home;
		const { remote } = home.value;
		const branches = plans.flatMap(({ id, branch }) => [`refs/heads/${branch}`, (0, _workspace_start_js__WEBPACK_IMPORTED_MODULE_4__.$J)(id)]);
		const wanted = plans.filter(({ holder }) => holder === "wanted");
		const documents = new Map(wanted.map(({ id }) => [(0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.ZP)(id, home.value), id]));
		const names = [...remote === undefined ? [] : branches, ...documents.keys()];
		if (names.length === 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
			there: {},
			holders: new Map()
		});
		const { env } = world.context;
		const refs = await (0, _workspace_refs_js__WEBPACK_IMPORTED_MODULE_3__.N)({
			repository,
			home: home.value,
			env,
			names,
			signal: world.signal
		});
		if (!refs.ok) return refs;
		const objects = __addDisposableResource(env_1, new _workspace_objects_js__WEBPACK_IMPORTED_MODULE_1__.L(repository.git, repository.format), true);
		const holders = new Map();
		for (const [ref, plan] of documents) {
			const sha = refs.value[ref];
			const holder = sha === undefined ? undefined : await holderIn(await (0, _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_2__.X)(objects, sha), liveness);
			if (holder !== undefined) holders.set(plan, holder);
		}
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
			there: remote === undefined ? {} : refs.value,
			holders
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const holderIn = async (document, liveness) => {
	const found = (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_0__.M0)(document);
	const holder = found.ok ? found.value.holder : undefined;
	if (holder === undefined || await liveness(holder) === "dead") return undefined;
	const { label, since } = holder;
	return {
		label,
		since
	};
};
	})
};
