export const id = 3553;
export const ids = [3553];
export const modules = { 3553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { cancel: () => cancel });
	var _execution_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58041);
	var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94570);
	var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59754);
	const cancel = (request, world) => {
const { plan, reason } = request;
const detail = `${(0, _execution_order_js__WEBPACK_IMPORTED_MODULE_0__.F)(world)} cancelled the plan${reason === undefined ? "" : `: ${reason}`}`;
return (0, _execution_order_js__WEBPACK_IMPORTED_MODULE_0__.S)(world, {
	plan,
	request: {
		kind: "cancel",
		...reason === undefined ? {} : { reason }
	},
	apply: ({ state }) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.l_)(state, detail, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.v)(world.clock.now()))
});
	};
}) };
