export const id = 3608;
export const ids = [3608];
export const modules = { 3608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { skip: () => skip });
	var _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21467);
	var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59754);
	const skip = (request, world) => (0, _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__.G)(request, world, ({ state }, task) => (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__.Ud)(state, task.id, request.reason ?? "skipped by a person"));
}) };
