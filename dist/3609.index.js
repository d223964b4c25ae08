export const id = 3609;
export const ids = [3609];
export const modules = { 73609: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { pause: () => pause });
	var _execution_noted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82053);
	var _execution_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58041);
	var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94570);
	var _plan_plan_orders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90593);
	const pause = (request, world) => {
const { plan, reason } = request;
const by = (0, _execution_noted_js__WEBPACK_IMPORTED_MODULE_0__.A)(world);
const why = reason === undefined ? {} : { reason };
const detail = `${by} asked for a pause${reason === undefined ? "" : `: ${reason}`}`;
return (0, _execution_order_js__WEBPACK_IMPORTED_MODULE_1__.S)(world, {
	plan,
	request: {
		kind: "pause",
		...why
	},
	apply: ({ state }) => (0, _plan_plan_orders_js__WEBPACK_IMPORTED_MODULE_3__.Kk)(state, {
		by,
		detail,
		...why,
		at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__.v)(world.clock.now())
	})
});
	};
}) };
