export const modules = {
20829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => problemsOf,
	c: () => readStructured
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_check_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45450);
var _plan_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72816);
var _plan_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71376);
var _plan_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61288);
const mostProblems = 20;
const readStructured = (shape, text) => {
	const bytes = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.dp)(text);
	if (bytes > _plan_limits_js__WEBPACK_IMPORTED_MODULE_2__.eV) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer has ${bytes} bytes; at most ${_plan_limits_js__WEBPACK_IMPORTED_MODULE_2__.eV} (4 MiB) are accepted. Give a shorter one.`);
	const value = json(text.trim());
	if (!value.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer is not JSON (${value.error}). Give the JSON object and nothing else.`);
	const problems = problemsOf(shape, value.value);
	if (problems.length === 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(value.value);
	const more = problems.length > mostProblems ? [`and ${problems.length - mostProblems} more problems`] : [];
	const list = [...problems.slice(0, mostProblems), ...more].map((problem) => `- ${problem}`).join("\n");
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer does not have the shape that was asked for:\n${list}`);
};
const problemsOf = (shape, value) => {
	if (!(0, _plan_outline_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return ["it must be a JSON object"];
	const problems = [];
	const report = (_code, message) => void problems.push(message);
	new _plan_check_shape_js__WEBPACK_IMPORTED_MODULE_1__.D({
		hints: new _plan_suggest_js__WEBPACK_IMPORTED_MODULE_5__.R(),
		source: () => undefined,
		report
	}).object(shape, value, "");
	return problems;
};
const json = (text) => {
	const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
	try {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(JSON.parse(fenced?.[1] ?? text));
	} catch (error) {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed");
	}
};
	})
};
