export const modules = {
83729: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => warn });
const warn = ({ emit, clock }, { message, hint }) => emit({
	kind: "warning",
	at: clock.now(),
	message: hint === undefined ? message : `${message}; ${hint}`
});
	}),
96892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => withoutClosing });
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
const closing = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|GH-\d|https?:)/giu;
const withoutClosing = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wh)(text).replaceAll(closing, "$1$2issue ");
	}),
4951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EX: () => planOutline,
	TL: () => quoted,
	hP: () => taskDescriptions
});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94731);
var _plan_work_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78121);
const title = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(text, 300));
const code = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(text), 200));
const modeText = {
	sequential: "one task after the other",
	parallel: "tasks side by side",
	manual: "✋ every task waits for a person"
};
const quoted = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wh)(text).trim().split("\n").map((line) => `> ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)(line)}`.trimEnd());
const some = (texts, max) => {
	const more = texts.length - max;
	return `${texts.slice(0, max).map(code).join("<br>")}${more > 0 ? `<br>and ${more} more` : ""}`;
};
const who = (task) => task.worker.kind === "shell" ? `shell: ${code(task.worker.run)}` : (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _plan_work_text_js__WEBPACK_IMPORTED_MODULE_2__.x)(task), 200));
function taskRow(task) {
	const condition = task.if === undefined ? "" : `<br>only if ${code(task.if)}`;
	const cells = [
		`${title(task.title)} ${code(task.id)}${condition}`,
		who(task),
		task.files === undefined ? "any" : some(task.files, 5),
		some(task.verify, 3),
		some(task.depends_on, 5)
	];
	return `| ${cells.join(" | ")} |`;
}
function phaseFacts({ mode, runners, environment, pause_after, ...phase }) {
	return [
		modeText[mode],
		environment === undefined ? "" : `approved in environment ${code(environment)}`,
		runners === "many" ? "a job for each" : "",
		phase.if === undefined ? "" : `only if ${code(phase.if)}`,
		pause_after ? "the plan pauses after it" : ""
	].filter((part) => part !== "").join(" · ");
}
function phaseOutline(phase, number, rows) {
	const shown = phase.tasks.slice(0, rows);
	const hidden = phase.tasks.length - shown.length;
	const table = shown.length === 0 ? [] : [
		"",
		"| Task | Who | Files | Verify | After |",
		"|---|---|---|---|---|",
		...shown.map(taskRow)
	];
	return [
		"",
		`**${number}. ${title(phase.title)}** ${code(phase.id)} · ${phaseFacts(phase)}`,
		...phase.description === "" ? [] : ["", ...quoted((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(phase.description, 1e3))],
		...table,
		...hidden === 0 ? [] : ["", rows === 0 ? (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(hidden, "task") : `And ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(hidden, "more task", "more tasks")}.`]
	];
}
function* planOutline({ phases }, rows) {
	yield* ["", "### Phases"];
	for (const [index, phase] of phases.entries()) yield* phaseOutline(phase, index + 1, rows);
}
function* taskDescriptions(plan, bytes) {
	const told = (0, _plan_model_js__WEBPACK_IMPORTED_MODULE_3__.a)(plan).filter(({ description }) => description.trim() !== "");
	if (told.length === 0 || bytes === 0) return;
	yield* ["", "### What each task is told"];
	for (const { id, title: text, description } of told) {
		yield* [
			"",
			`<details><summary>${title(text)} ${code(id)}</summary>`,
			""
		];
		yield* quoted((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(description, bytes));
		yield* ["", "</details>"];
	}
}
	})
};
