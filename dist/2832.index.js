export const id = 2832;
export const ids = [2832];
export const modules = { 62832: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
askYesNo: () => askYesNo,
questionText: () => questionText
	});
	var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
	var _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68989);
	var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94869);
	var _plan_work_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78121);
	const paragraph = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.wh)(text).trim().split("\n").map((line) => `    ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)(line)}`.trimEnd());
	const fact = (name, value) => `  ${name.padEnd(8)}${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(value))}`.trimEnd();
	const questionText = ({ plan, phase, task, by, head }) => [
"",
`Task ${task.id} of ${plan} waits for approval: ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_2__.TN)(task.title))}`,
...task.description.trim() === "" ? [] : ["", ...paragraph(task.description)],
"",
fact("Phase", `${phase.id}: ${phase.title}`),
...work(task),
...task.verify.length === 0 ? [] : [fact("Verify", task.verify.join(" && "))],
...task.files === undefined ? [] : [fact("Files", task.files.join(", "))],
fact("Head", head.slice(0, 12)),
fact("As", by)
	];
	const work = (task) => {
const text = (0, _plan_work_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(task).trimEnd();
return text.includes("\n") ? [fact("Runs", ""), ...paragraph(text)] : [fact("Runs", text)];
	};
	const askYesNo = async ({ input, output }, { lines, prompt }, signal) => {
output.write(`${lines.join("\n")}\n`);
const terminal = (0, node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
	input,
	output
});
try {
	const closed = new Promise((resolve) => {
		terminal.once("close", () => resolve(""));
	});
	const answer = terminal.question(`  ${prompt} [y/N] `, { signal }).catch(() => "");
	return /^y(?:es)?$/iu.test((await Promise.race([answer, closed])).trim());
} finally {
	terminal.close();
}
	};
}) };
