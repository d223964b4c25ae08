export const id = 412;
export const ids = [412];
export const modules = { 412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		askYesNo: () => askYesNo,
		questionText: () => questionText
	});
	var promises_ = __webpack_require__(6848);
	var lib_escape = __webpack_require__(8989);
	var lib_text = __webpack_require__(4869);
	;
	const workText = ({ worker, model: [first] }, model = first) => {
		switch (worker.kind) {
			case "claude": return `Claude (${model ?? ""})`;
			case "shell": return `shell: ${worker.run}`;
			case "command": return `command: ${worker.command}`;
			case "human": return "a person";
		}
	};
	;
	const longest = 40;
	const paragraph = (text) => {
		const lines = (0, lib_escape.wh)(text).trim().split("\n");
		const shown = lines.slice(0, longest).map((line) => `    ${(0, lib_escape.BP)(line)}`.trimEnd());
		return lines.length > longest ? [...shown, `    … and ${lines.length - longest} more lines`] : shown;
	};
	const fact = (name, value) => `  ${name.padEnd(8)}${(0, lib_escape.BP)((0, lib_text.TN)(value))}`;
	const questionText = ({ plan, phase, task, by, head }) => [
		"",
		`Task ${task.id} of ${plan} waits for approval: ${(0, lib_escape.BP)((0, lib_text.TN)(task.title))}`,
		...task.description.trim() === "" ? [] : ["", ...paragraph(task.description)],
		"",
		fact("Phase", `${phase.id}: ${phase.title}`),
		fact("Runs", workText(task)),
		...task.verify.length === 0 ? [] : [fact("Verify", task.verify.join(" && "))],
		...task.files === undefined ? [] : [fact("Files", task.files.join(", "))],
		fact("Head", head.slice(0, 12)),
		fact("As", by)
	];
	const askYesNo = async ({ input, output }, lines, signal) => {
		output.write(`${lines.join("\n")}\n`);
		const terminal = (0, promises_.createInterface)({
			input,
			output
		});
		try {
			const closed = new Promise((resolve) => {
				terminal.once("close", () => resolve(""));
			});
			const answer = terminal.question("  Approve it? [y/N] ", { signal }).catch(() => "");
			return /^y(?:es)?$/iu.test((await Promise.race([answer, closed])).trim());
		} finally {
			terminal.close();
		}
	};
}) };
