export const id = 178;
export const ids = [178];
export const modules = { 5178: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { cli: () => cli });
	var external_node_util_ = __webpack_require__(7975);
	var result = __webpack_require__(5367);
	var inputs = __webpack_require__(1589);
	var parse_request = __webpack_require__(4661);
	var suggest = __webpack_require__(7232);
	;
	const flags = inputs.QL.filter((input) => input.doors.includes("flag"));
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
	function unknownFlag(rawName, command) {
		const secret = inputs.QL.find((input) => input.type === "secret" && `--${input.name}` === rawName);
		if (secret !== undefined) return failure("unknown-flag", `${rawName} is no flag, so that it cannot show in a process list.`, secret.description);
		const known = [
			...(0, inputs.Vc)(command, "flag").map(({ name }) => name),
			"help",
			"version"
		];
		const near = (0, suggest.a)(rawName.replace(/^-+/, ""), known, "--");
		return failure("unknown-flag", `Unknown flag ${rawName}.${near}`, `Accepted: ${known.map((name) => `--${name}`).join(", ")}.`);
	}
	function checkFlag({ rawName, value, inlineValue }, type) {
		if (type === "boolean") return value === undefined ? undefined : failure("invalid-input", `${rawName}: ${JSON.stringify(value)} is not accepted.`, "Accepted: the flag alone.");
		if (value === undefined) return failure("missing-input", `${rawName} needs a value.`, `Write ${rawName} <value>.`);
		return inlineValue !== true && value.startsWith("-") ? failure("missing-input", `${rawName} needs a value, but ${value} follows.`, `A value with a dash: ${rawName}=${value}`) : undefined;
	}
	function collect(tokens, command) {
		const raw = {};
		for (const token of tokens) {
			const flag = flags.find(({ name }) => name === token.name);
			if (flag === undefined) return (0, result._)(unknownFlag(token.rawName, command));
			const wrong = checkFlag(token, flag.type);
			if (wrong !== undefined) return (0, result._)(wrong);
			if (raw[flag.name] !== undefined && token.value !== undefined) return (0, result._)(failure("conflicting-inputs", `${token.rawName} is given twice.`, "Give it once."));
			raw[flag.name] = token.value ?? "true";
		}
		return (0, result.ok)(raw);
	}
	function parseArgv(argv) {
		const { tokens } = (0, external_node_util_.parseArgs)({
			args: [...argv],
			options,
			strict: false,
			allowPositionals: true,
			tokens: true
		});
		const flagTokens = tokens.filter((token) => token.kind === "option");
		const [first, ...rest] = tokens.filter((token) => token.kind === "positional").map(({ value }) => value);
		const words = first === "help" ? rest : [first, ...rest];
		const command = (0, parse_request.R)(words[0]);
		if (first === "help" || flagTokens.some(({ name }) => name === "help")) return command.ok || words[0] === undefined ? (0, result.ok)({
			kind: "help",
			...command.ok ? { command: command.value } : {}
		}) : command;
		if (flagTokens.some(({ name }) => name === "version")) return (0, result.ok)({ kind: "version" });
		if (!command.ok) return command;
		const raw = collect(flagTokens, command.value);
		if (!raw.ok) return raw;
		const plans = words.slice(1).filter((word) => word !== undefined);
		return (0, result.ok)({
			kind: "command",
			word: command.value,
			raw: plans.length === 0 ? raw.value : {
				...raw.value,
				plan: plans.join("\n")
			}
		});
	}
	var read_context = __webpack_require__(5222);
	var version = __webpack_require__(7122);
	;
	const print = (text) => {
		process.stdout.write(text);
		return 0;
	};
	const refuse = async (failure, argv) => {
		const { renderFailure } = await __webpack_require__.e(897).then(__webpack_require__.bind(__webpack_require__, 897));
		if (argv.includes("--json")) process.stdout.write(renderFailure(failure, "json"));
		else process.stderr.write(renderFailure(failure, "person"));
		return 2;
	};
	async function cli(argv) {
		const line = parseArgv(argv);
		if (!line.ok) return refuse(line.error, argv);
		switch (line.value.kind) {
			case "version": return print(`${version.r}\n`);
			case "help": return print((await __webpack_require__.e(491).then(__webpack_require__.bind(__webpack_require__, 7491))).renderHelp(line.value.command));
			case "command": return command(line.value.word, line.value.raw, argv);
		}
	}
	async function command(word, raw, argv) {
		const request = await (0, parse_request.T)(word, raw, "cli");
		if (!request.ok) return refuse(request.error, argv);
		const context = (0, read_context.y)("cli", raw);
		if (!context.ok) return refuse(context.error, argv);
		const { run } = await __webpack_require__.e(351).then(__webpack_require__.bind(__webpack_require__, 7351));
		return run(request.value, context.value);
	}
}) };
