import { modules as shared0 } from './shared-0.js';
import { modules as shared1 } from './shared-1.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared3 } from './shared-3.js';
export const id = 8041;
export const ids = [8041];
export const modules = {
	11136: shared0[11136],
	26793: shared1[26793],
	53544: shared2[53544],
	58041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => giveOrder });
var ulid__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14125);
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45367);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99172);
var _state_coordination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90787);
var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20014);
var _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78819);
var _branch_home_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92469);
var _claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45255);
var _go_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26793);
var _noted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82053);
var _open_to_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53544);
var _outcome_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58269);
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
const rounds = 5;
const giveOrder = async (world, order, left = rounds) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const asked = await ask(world, order);
		if (!asked.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.TR)(asked.error);
		if (asked.value !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(asked.value);
		const opened = await (0, _open_to_change_js__WEBPACK_IMPORTED_MODULE_8__.wF)(world, order.plan);
		if (!opened.ok) {
			const { failure, diagnostics } = opened.error;
			return (0, _open_to_change_js__WEBPACK_IMPORTED_MODULE_8__.i7)(failure) && left > 1 ? giveOrder(world, order, left - 1) : (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.TR)(failure, diagnostics);
		}
		const open = __addDisposableResource(env_1, opened.value, true);
		const state = await order.apply(open);
		if (!state.ok) return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.TR)(state.error);
		return await (order.record?.(open, state.value) ?? (0, _go_on_js__WEBPACK_IMPORTED_MODULE_6__.hf)(world, open, state.value, order.request.kind));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const ask = async (world, { plan, request }) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { context, clock } = world;
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_1__.R.open(context.directory, context.env);
		if (!opened.ok) return opened;
		const checkout = __addDisposableResource(env_2, opened.value, true);
		const path = await checkout.resolve(plan);
		if (!path.ok) return path;
		const file = await checkout.read(path.value);
		if (!file.parsed.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__._)((0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_3__.nk)(file.path, file.parsed.error));
		const { repository } = checkout;
		const home = (0, _branch_home_js__WEBPACK_IMPORTED_MODULE_11__.G)(world, repository);
		if (!home.ok) return home;
		const ref = (0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.ZP)(path.value.id, home.value);
		const store = __addDisposableResource(env_2, (0, _workspace_ref_store_js__WEBPACK_IMPORTED_MODULE_4__.p)({
			repository,
			home: home.value,
			ref,
			env: context.env,
			clock
		}), true);
		const origin = {
			id: (0, ulid__WEBPACK_IMPORTED_MODULE_12__.Z0)(),
			by: (0, _noted_js__WEBPACK_IMPORTED_MODULE_7__.A)(world),
			at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(clock.now())
		};
		const holder = await append(world, store, {
			...request,
			...origin
		});
		if (!holder.ok) return holder;
		if (holder.value === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
		const text = `Asked ${holder.value} to ${request.kind} ${path.value.id}; it looks every few seconds.\n`;
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)((0, _outcome_js__WEBPACK_IMPORTED_MODULE_9__.Vw)({
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
	const { clock, signal } = world;
	const since = clock.monotonic();
	for (let left = races; left > 0; left -= 1) {
		const version = await store.read();
		if (!version.ok) return version;
		const found = (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_2__.M0)(version.value.data);
		if (!found.ok) return found;
		const holder = await liveHolder(world, found.value);
		if (holder === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
		const { label, brief } = holder;
		if (brief === true && clock.monotonic() - since < _open_to_change_js__WEBPACK_IMPORTED_MODULE_8__._L.ms && !signal.aborted) {
			await clock.sleep(_open_to_change_js__WEBPACK_IMPORTED_MODULE_8__._L.lookMs, signal);
			continue;
		}
		const swapped = await store.swap(version.value, (0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_2__.xf)((0, _state_coordination_js__WEBPACK_IMPORTED_MODULE_2__.yK)(found.value, request)));
		if (!swapped.ok) return swapped;
		if (swapped.value.kind === "swapped") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(label);
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__._)({
		code: "held",
		message: "the coordination ref keeps moving",
		hint: "try again"
	});
};
const liveHolder = async (world, { holder }) => holder !== undefined && await (0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.TO)(world)(holder) === "alive" ? holder : undefined;
	}),
	93412: shared1[93412],
	874: shared1[874],
	2376: shared3[2376],
	96682: shared1[96682]
};
