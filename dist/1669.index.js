export const id = 1669;
export const ids = [1669];
export const modules = { 1669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { newPlan: () => new_newPlan });
	var outcome = __webpack_require__(8269);
	;
	const newPlan = async (_request, _world) => (0, outcome.T)({
		code: "not-built",
		message: "not yet"
	});
	;
	const new_newPlan = (request, world) => newPlan(request, world);
}) };
