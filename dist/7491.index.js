import { modules as shared3 } from './shared-3.js';
export const id = 7491;
export const ids = [7491];
export const modules = {
	2376: shared3[2376],
	37491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { renderHelp: () => renderHelp });
var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97814);
var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25817);
var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87159);
const width = 100;
function wrap(text, indent) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1) ?? "";
		if (line !== "" && indent + line.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines.join(`\n${" ".repeat(indent)}`);
}
const unquoted = (text) => text.replaceAll("`", "");
function table(rows) {
	const first = Math.max(0, ...rows.map(([left]) => left.length)) + 4;
	return rows.map(([left, right]) => `  ${left.padEnd(first - 2)}${wrap(unquoted(right), first)}`);
}
const placeholders = {
	string: "<text>",
	boolean: "",
	number: "<n>",
	list: "<list>",
	map: "<map>",
	duration: "<time>",
	url: "<url>",
	secret: "<text>",
	directory: "<path>"
};
function flagRow({ name, type, description, default: preset }) {
	const flag = `--${name} ${placeholders[type]}`.trimEnd();
	return [flag, preset === undefined || type === "boolean" ? description : `${description} (default: ${preset})`];
}
const always = [["-h, --help", "Show this help."], ["-V, --version", "Print the version."]];
const codes = () => table(_exit_code_js__WEBPACK_IMPORTED_MODULE_1__.h.map(({ code, meaning }) => [String(code), meaning]));
function overview() {
	return [
		"planwright runs multi-phase plans with a fresh Claude session per task.",
		"",
		"Usage: planwright <command> [arguments]",
		"",
		"Commands:",
		...table(_request_js__WEBPACK_IMPORTED_MODULE_3__.o.map((name) => [`${name} ${_commands_js__WEBPACK_IMPORTED_MODULE_0__.i[name].argument}`.trimEnd(), _commands_js__WEBPACK_IMPORTED_MODULE_0__.i[name].summary])),
		"",
		"Flags:",
		...table([["<command> --help", "Show the flags of a command, with examples."], ...always]),
		"",
		"Environment:",
		...table([
			["ANTHROPIC_API_KEY", "The key for Claude tasks."],
			["ANTHROPIC_BASE_URL", "Another endpoint for the Messages API."],
			["GITHUB_TOKEN", "The token for GitHub. Also GH_TOKEN."],
			["NO_COLOR", "No colours in the terminal."]
		]),
		"",
		"Exit codes:",
		...codes()
	];
}
function ofCommand(name) {
	const { summary, details, argument, examples } = _commands_js__WEBPACK_IMPORTED_MODULE_0__.i[name];
	return [
		`Usage: planwright ${`${name} ${argument}`.trimEnd()} [flags]`,
		"",
		unquoted(summary),
		...details === undefined ? [] : ["", details],
		"",
		"Flags:",
		...table([...(0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.Vc)(name, "flag").map((input) => flagRow(input)), ...always]),
		"",
		"Examples:",
		...examples.map((example) => `  ${example}`),
		"",
		"Exit codes:",
		...codes()
	];
}
const renderHelp = (command) => `${(command === undefined ? overview() : ofCommand(command)).join("\n")}\n`;
	})
};
