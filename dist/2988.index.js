export const id = 2988;
export const ids = [2988];
export const modules = { 32988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { reject: () => reject });
	var _execution_fan_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62013);
	var _execution_noted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82053);
	var _execution_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58041);
	var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
	var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
	var _plan_gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20802);
	var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59754);
	const reject = (request, world) => {
const { plan, task, reason } = request;
const by = (0, _execution_noted_js__WEBPACK_IMPORTED_MODULE_1__.A)(world);
const detail = `${by} rejected it${reason === undefined ? "" : `: ${reason}`}`;
return (0, _execution_order_js__WEBPACK_IMPORTED_MODULE_2__.S)(world, {
	plan,
	request: {
		kind: "reject",
		task,
		...reason === undefined ? {} : { reason }
	},
	apply: (open) => {
		const gate = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_4__.Rv)(open.plan, open.state, task, "reject");
		if (!gate.ok) return gate;
		const at = (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.v)(world.clock.now());
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)((0, _execution_fan_out_js__WEBPACK_IMPORTED_MODULE_0__.ZK)(open, (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_5__.Ae)(open.state, task, {
			by,
			detail,
			at
		}), at));
	}
});
	};
}) };
