export const modules = {
98362: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => parseArgv });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25817);
var _parse_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21163);
var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47232);
const flags = _inputs_js__WEBPACK_IMPORTED_MODULE_1__.QL.filter((input) => input.doors.includes("flag"));
const options = {
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "V"
	},
	...Object.fromEntries(flags.map(({ name, type }) => [name, { type: type === "boolean" ? "boolean" : "string" }]))
};
const failure = (code, message, hint) => ({
	code,
	message,
	hint
});
const noCommand = failure("missing-command", "No command given.", "`planwright --help` lists the commands, `planwright <command> --help` explains one.");
function unknownFlag(rawName, command) {
	const secret = _inputs_js__WEBPACK_IMPORTED_MODULE_1__.QL.find((input) => input.type === "secret" && `--${input.name}` === rawName);
	if (secret !== undefined) return failure("unknown-flag", `${rawName} is no flag, so that it cannot show in a process list.`, secret.description);
	const known = [
		...(0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(command, "flag").map(({ name }) => name),
		"help",
		"version"
	];
	const near = (0, _suggest_js__WEBPACK_IMPORTED_MODULE_3__.a)(rawName.replace(/^-+/, ""), known, "--");
	return failure("unknown-flag", `Unknown flag ${rawName}.${near}`, `Accepted: ${known.map((name) => `--${name}`).join(", ")}.`);
}
function checkFlag({ rawName, value, inlineValue }, type) {
	if (type === "boolean") return value === undefined ? undefined : failure("invalid-input", `${rawName}: ${JSON.stringify(value)} is not accepted.`, "Accepted: the flag alone.");
	if (value === undefined) return failure("missing-input", `${rawName} needs a value.`, `Write ${rawName} <value>.`);
	return inlineValue !== true && value !== "-" && value.startsWith("-") ? failure("missing-input", `${rawName} needs a value, but ${value} follows.`, `A value with a dash: ${rawName}=${value}`) : undefined;
}
function collect(tokens, command) {
	const raw = {};
	for (const token of tokens) {
		const flag = flags.find(({ name }) => name === token.name);
		if (flag === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(unknownFlag(token.rawName, command));
		const wrong = checkFlag(token, flag.type);
		if (wrong !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(wrong);
		if (raw[flag.name] !== undefined && token.value !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(failure("conflicting-inputs", `${token.rawName} is given twice.`, "Give it once."));
		raw[flag.name] = token.value ?? "true";
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(raw);
}
function parseArgv(argv) {
	const { tokens } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: [...argv],
		options,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flagTokens = tokens.filter((token) => token.kind === "option");
	const [first, ...rest] = tokens.filter((token) => token.kind === "positional").map(({ value }) => value);
	const words = first === "help" ? rest : [first, ...rest];
	const command = (0, _parse_request_js__WEBPACK_IMPORTED_MODULE_2__.R)(words[0]);
	if (first === "help" || flagTokens.some(({ name }) => name === "help")) return command.ok || words[0] === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
		kind: "help",
		...command.ok ? { command: command.value } : {}
	}) : command;
	if (flagTokens.some(({ name }) => name === "version")) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ kind: "version" });
	if (words[0] === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(noCommand);
	if (!command.ok) return command;
	const raw = collect(flagTokens, command.value);
	if (!raw.ok) return raw;
	const plans = words.slice(1).filter((word) => word !== undefined);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
		kind: "command",
		word: command.value,
		raw: plans.length === 0 ? raw.value : {
			...raw.value,
			plan: plans.join("\n")
		}
	});
}
	})
};
