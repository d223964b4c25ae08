import { modules as shared0 } from './shared-0.js';
import { modules as shared1 } from './shared-1.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared3 } from './shared-3.js';
export const id = 3127;
export const ids = [3127];
export const modules = {
	11136: shared0[11136],
	26793: shared1[26793],
	53544: shared2[53544],
	93412: shared1[93412],
	874: shared1[874],
	4710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => executionRenewed });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59754);
const executionRenewed = (state, base, at) => {
	const { status, execution, usage } = state;
	if (status === "pending" && execution === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(state);
	if (status !== "completed" && status !== "failed") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "wrong-status",
		message: `cannot start the plan afresh: it is ${status}; accepted: a plan that is completed or failed`,
		hint: status === "cancelled" ? "reset it first" : "leave out fresh to go on with it, or reset it first"
	});
	const cost = usage?.usd === undefined ? {} : { usd: usage.usd };
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0, _transitions_js__WEBPACK_IMPORTED_MODULE_0__.Wt)({
		...(0, _transitions_js__WEBPACK_IMPORTED_MODULE_0__.Yf)(state, at),
		base
	}, {
		at,
		kind: "renewed",
		execution,
		status,
		...cost
	}));
};
	}),
	2376: shared3[2376],
	96682: shared1[96682]
};
