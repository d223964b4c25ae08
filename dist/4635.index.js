import { modules as shared31 } from './shared-31.js';
import { modules as shared32 } from './shared-32.js';
import { modules as shared33 } from './shared-33.js';
export const id = 4635;
export const ids = [4635];
export const modules = {
	25226: shared31[25226],
	2141: shared31[2141],
	22385: shared31[22385],
	67655: shared32[67655],
	24635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { list: () => list });
var _authoring_plans_at_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22385);
var _execution_plans_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47425);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45367);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94731);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59754);
var _report_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15364);
var _report_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57442);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99172);
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
const list = async ({ pull }, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_5__.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const head = await (0, _authoring_plans_at_head_js__WEBPACK_IMPORTED_MODULE_0__.YL)(world, pull);
		if (!head.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.TR)(head.error);
		const changed = head.value?.plans ?? [];
		const known = [];
		for (const id of await checkout.ids()) if (changed.every((one) => one.id !== id)) known.push(await read(checkout, id));
		const { there, holders } = await (0, _execution_plans_look_js__WEBPACK_IMPORTED_MODULE_1__.$)(world, checkout.repository, known.flatMap(lookedAt));
		const reads = Object.keys(there).length === 0 ? known : await readAgain(checkout, known, there);
		for (const { id, file } of changed) if (file !== undefined) reads.push({
			id,
			file: (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(file)
		});
		const rows = reads.toSorted((a, b) => a.id < b.id ? -1 : 1).map(({ id, file }) => file.ok ? row(file.value, holders.get(id)) : {
			kind: "problem",
			id,
			problem: file.error.message
		});
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)((0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_6__.Vw)({
			text: (0, _report_tables_js__WEBPACK_IMPORTED_MODULE_4__.wQ)(rows),
			result: { plans: rows }
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const read = async (checkout, id, there) => {
	const path = await checkout.resolve(id);
	return {
		id,
		file: path.ok ? await checkout.readCurrent(path.value, there) : path
	};
};
const readAgain = async (checkout, known, there) => {
	const reads = [];
	for (const { id } of known) reads.push(await read(checkout, id, there));
	return reads;
};
const lookedAt = ({ id, file }) => {
	if (!file.ok || !file.value.parsed.ok) return [];
	const { plan, state } = file.value.parsed.value;
	return [{
		id,
		branch: plan.branch,
		holder: _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.xl.has(state.status) ? "of-no-interest" : "wanted"
	}];
};
const row = ({ id, parsed }, holder) => {
	if (!parsed.ok) return {
		kind: "problem",
		id,
		problem: parsed.error[0]?.message ?? ""
	};
	const { plan, state } = parsed.value;
	const { done: settled, total } = (0, _report_progress_js__WEBPACK_IMPORTED_MODULE_3__.jA)((0, _plan_model_js__WEBPACK_IMPORTED_MODULE_8__.a)(plan), state);
	return {
		kind: "plan",
		id,
		title: plan.title,
		status: state.status,
		...state.reason === undefined ? {} : { reason: state.reason },
		done: settled,
		total,
		...state.usage?.usd === undefined ? {} : { usd: state.usage.usd },
		...state.updated_at === undefined ? {} : { updated: state.updated_at },
		...holder === undefined ? {} : { holder }
	};
};
	}),
	47425: shared33[47425],
	5076: shared32[5076]
};
