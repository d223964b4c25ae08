export const id = 4466;
export const ids = [4466];
export const modules = { 44466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { schedule: () => schedule });
	var _legs_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39831);
	const schedule = (request, world) => (0, _legs_schedule_js__WEBPACK_IMPORTED_MODULE_0__.Z)(request, world);
}) };
