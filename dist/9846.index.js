import { modules as shared23 } from './shared-23.js';
import { modules as shared31 } from './shared-31.js';
import { modules as shared32 } from './shared-32.js';
import { modules as shared33 } from './shared-33.js';
import { modules as shared36 } from './shared-36.js';
export const id = 9846;
export const ids = [9846];
export const modules = {
	25226: shared31[25226],
	2141: shared31[2141],
	22385: shared31[22385],
	67655: shared32[67655],
	49846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { show: () => show });
var _authoring_plans_at_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22385);
var _execution_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45255);
var _execution_plans_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47425);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45367);
var _report_tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57442);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99172);
var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20014);
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58269);
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
const show = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_4__.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const head = await (0, _authoring_plans_at_head_js__WEBPACK_IMPORTED_MODULE_0__.hO)(world, request);
		if (!head.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(head.error);
		const known = head.value === undefined ? await asItStands(checkout, request.plan) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(head.value);
		if (!known.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(known.error);
		const { there, holder } = await look(world, checkout, known.value);
		const file = head.value === undefined ? await asItStands(checkout, request.plan, there) : known;
		if (!file.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(file.error);
		const { id, path, parsed } = file.value;
		if (!parsed.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)((0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_5__.nk)(path, parsed.error), parsed.error);
		const { plan, state } = parsed.value;
		const outputs = {
			plan: id,
			branch: plan.branch,
			status: state.status
		};
		const from = head.value === undefined ? "" : `As pull request #${request.pull} has it:\n\n`;
		const result = {
			plan,
			state,
			...holder === undefined ? {} : { holder }
		};
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.Vw)({
			text: `${from}${(0, _report_tables_js__WEBPACK_IMPORTED_MODULE_3__.EG)(plan, state, holder)}`,
			result,
			outputs
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const asItStands = async (checkout, given, there) => {
	const path = await checkout.resolve(given);
	return path.ok ? checkout.readCurrent(path.value, there) : path;
};
const look = async (world, { repository }, { id, parsed }) => {
	if (!parsed.ok) return {
		there: {},
		holder: undefined
	};
	const plans = [{
		id,
		branch: parsed.value.plan.branch,
		holder: "wanted"
	}];
	const liveness = world.context.door === "cli" ? (0, _execution_claim_js__WEBPACK_IMPORTED_MODULE_1__.TO)(world) : undefined;
	const { there, holders } = await (0, _execution_plans_look_js__WEBPACK_IMPORTED_MODULE_2__.$)(world, repository, plans, liveness);
	return {
		there,
		holder: holders.get(id)
	};
};
	}),
	47425: shared33[47425],
	5076: shared32[5076],
	20530: shared23[20530],
	65271: shared23[65271],
	57442: shared36[57442]
};
