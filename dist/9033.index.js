export const id = 9033;
export const ids = [9033];
export const modules = { 89033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { retry: () => retry });
	var _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21467);
	var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59754);
	const retry = (request, world) => (0, _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__.G)(request, world, ({ state }, task) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__.xn)(state, task.id));
}) };
