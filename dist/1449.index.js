export const id = 1449;
export const ids = [1449];
export const modules = {
	28876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => renderDiagnostic });
const before = 60;
const window = 120;
const renderDiagnostic = (diagnostic, text, { color }) => {
	const paint = color ? painted : unpainted;
	const { severity, code, message, file, position, related } = diagnostic;
	const tone = severity === "error" ? "red" : "yellow";
	const head = `${place(file, position)}: ${paint(tone, `${severity}[${code}]`)}: ${visible(message)}`;
	const notes = related.flatMap((note) => [`  ${place(file, note.position)}: ${visible(note.message)}`, ...excerpt(text, note.position, (mark) => paint("cyan", mark))]);
	return [
		head,
		...excerpt(text, position, (mark) => paint(tone, mark)),
		...notes,
		""
	].join("\n");
};
const codes = {
	red: 31,
	yellow: 33,
	cyan: 36
};
const painted = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[39m`;
const unpainted = (_tone, text) => text;
const place = (file, { line, col }) => `${visible(file)}:${line}:${col}`;
const excerpt = (text, { line, col, offset, length }, mark) => {
	const start = Math.max(offset - col + 1, offset - before, 0);
	const end = lineEnd(text, offset, start + window);
	const clippedLeft = start > offset - col + 1;
	const source = text.slice(start, Math.max(end, offset)).trimEnd();
	if (source.trim() === "") return [];
	const lead = clippedLeft ? "…" : "";
	const tail = end < text.length && !/[\r\n]/.test(text[end] ?? "") ? "…" : "";
	const gutter = String(line);
	const indent = widthOf(visible(lead + text.slice(start, offset)));
	const width = Math.max(widthOf(visible(text.slice(offset, Math.min(offset + length, start + source.length)))), 1);
	return [`  ${gutter} | ${visible(lead + source + tail)}`, `  ${" ".repeat(gutter.length)} | ${" ".repeat(indent)}${mark(width === 1 ? "^" : "~".repeat(width))}`];
};
const lineEnd = (text, from, limit) => {
	const piece = text.slice(from, limit).search(/[\r\n]/);
	return piece < 0 ? Math.min(limit, text.length) : from + piece;
};
const invisible = /[\0-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const visible = (text) => text.replace(invisible, (character) => character === "	" ? " " : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const widthOf = (text) => {
	let width = 0;
	for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
};
	}),
	71449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { generatePlan: () => generatePlan });
var agent_session = __webpack_require__(67874);
var lib_text = __webpack_require__(94869);
var diagnostic_render = __webpack_require__(28876);
var id_from_title = __webpack_require__(8545);
var parse = __webpack_require__(10597);
var planning_answer = __webpack_require__(68540);
var outcome = __webpack_require__(69972);
var suggest = __webpack_require__(61288);
;
const implausible = (raw, facts) => {
	const tasks = raw.phases.flatMap((phase) => phase.tasks);
	return [...commandProblems("the default verify", raw.defaults?.verify ?? [], {
		facts,
		tasks
	}), ...tasks.flatMap((task, at) => {
		const around = {
			facts,
			tasks: tasks.slice(0, at + 1)
		};
		return [
			...commandProblems(`task ${task.id}: verify`, task.verify ?? [], around),
			...commandProblems(`task ${task.id}: run`, task.run === undefined ? [] : [task.run], around),
			...scopeProblems(task, around)
		];
	})];
};
const commandProblems = (where, commands, { facts, tasks }) => commands.flatMap(simpleCommands).flatMap((argv) => {
	const call = scriptCall(argv) ?? targetCall(argv);
	if (call === undefined) return [];
	const { file, noun, name } = call;
	const known = noun === "script" ? facts.scripts : facts.targets;
	if (known?.includes(name) === true || tasks.some((task) => task.files?.includes(file) === true)) return [];
	const hint = (0, suggest.p)(name, known ?? []);
	const meant = hint === undefined ? "" : `; did you mean \`${hint}\`?`;
	const missing = known === undefined ? `there is no ${file}` : `${file} has no ${noun} \`${name}\`${meant}`;
	return [`${where}: \`${argv.join(" ")}\` cannot run: ${missing} (a task that adds it has to list ${file} in its files)`];
});
const simpleCommands = (text) => {
	const commands = [];
	for (const part of text.split(/&&|\|\||[;|\n]/)) {
		const words = part.trim().split(/\s+/);
		while (/^[A-Za-z_][A-Za-z0-9_]*=/.test(words[0] ?? "")) words.shift();
		if (words[0] === "cd" || words[0] === "pushd") return commands;
		if (!/["'`$\\(){}<>&]/.test(words.slice(0, 3).join(" "))) commands.push(words);
	}
	return commands;
};
const script = (name) => ({
	file: "package.json",
	noun: "script",
	name
});
const scriptCall = ([tool = "", verb = "", name = "", ...rest]) => {
	if (![
		"npm",
		"pnpm",
		"yarn",
		"bun"
	].includes(tool)) return undefined;
	const own = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
	if ([name, ...own].some((word) => /^(?:-w|--workspaces?|--prefix|-C|--dir|--filter|-F|--cwd|-r)(?:=|$)/.test(word))) return undefined;
	if (tool === "npm" && [
		"test",
		"t",
		"tst"
	].includes(verb)) return script("test");
	if (tool === "pnpm" && ["test", "t"].includes(verb)) return script("test");
	const runs = tool === "npm" && ["run", "run-script"].includes(verb) || tool === "pnpm" && verb === "run";
	return runs && name !== "" && !name.startsWith("-") ? script(name) : undefined;
};
const targetCall = ([tool, name = "", ...rest]) => tool !== "make" || !/^[A-Za-z0-9]/.test(name) || [name, ...rest].some((word) => /^-[Cf]|^--(?:dir|file|make)|=/.test(word)) ? undefined : {
	file: "Makefile",
	noun: "target",
	name
};
const scopeProblems = ({ id, files = [] }, { facts, tasks }) => files.flatMap((glob) => {
	const folder = folderOf(glob);
	if (folder === "" || facts.matches(glob) || facts.matches(`${folder}/**`)) return [];
	const made = tasks.some((task) => `${task.title}\n${task.description ?? ""}\n${task.run ?? ""}`.includes(folder));
	const earlier = tasks.slice(0, -1).some((task) => task.files?.some((other) => folderOf(other) === folder) === true);
	return made || earlier ? [] : [`task ${id}: files: \`${glob}\` matches nothing, and there is no folder \`${folder}\`; give a path that exists, or say in the description that the task creates it`];
});
const folderOf = (glob) => {
	const parts = glob.split("/").slice(0, -1);
	const magic = parts.findIndex((part) => /[*?[\]{}()]/.test(part));
	return (magic < 0 ? parts : parts.slice(0, magic)).join("/");
};
var planning_prompt = __webpack_require__(78530);
var structured = __webpack_require__(20829);
var to_plan = __webpack_require__(14583);
;
const repairs = 3;
const generatePlan = async (request) => {
	const { session, wish, notes, facts, plans } = request;
	const maxTurns = session.maxTurns ?? outcome.QJ;
	const drafting = new Drafting(request);
	const result = await (0, agent_session.runSession)({
		...session,
		maxTurns,
		tools: (0, outcome.Tu)(session.tools),
		system: planning_prompt.Ls,
		messages: (0, planning_prompt.sT)({
			wish,
			facts,
			plans,
			maxTurns,
			...notes === undefined ? {} : { notes }
		}),
		answer: drafting.format
	});
	if (result.kind === "report") return {
		...(0, outcome.g2)(result),
		kind: "plan",
		...result.report
	};
	const { refused } = drafting;
	return {
		...(0, outcome.p3)(result, "no-plan", "no plan was made"),
		...refused === undefined ? {} : { refused }
	};
};
const complaint = (text) => ({
	kind: "complaint",
	text
});
class Drafting {
	#request;
	refused;
	constructor(request) {
		this.#request = request;
	}
	get format() {
		return {
			name: "the plan",
			format: planning_answer.Tz,
			repairs,
			read: (text) => this.#read(text)
		};
	}
	async #read(said) {
		const { wish, plans, facts, editing } = this.#request;
		this.refused = undefined;
		const answer = (0, structured.c)(planning_answer.gb, said);
		if (!answer.ok) return complaint(answer.error);
		const raw = (0, to_plan.DC)(answer.value, wish.kind === "issue" ? { issue: wish.number } : {});
		const id = this.#request.id ?? (0, id_from_title.s)(raw.title, plans);
		const text = editing.planText(raw, (0, to_plan.u3)(answer.value));
		const parsed = await (0, parse.v)(new TextEncoder().encode(text), {
			id,
			file: `plans/${id}.yml`,
			stateAllowed: false
		});
		if (!parsed.ok) {
			this.refused = {
				text,
				diagnostics: parsed.error
			};
			return complaint(refusal(this.refused));
		}
		const problems = implausible(raw, facts);
		if (problems.length > 0) return complaint(doubts(problems));
		return {
			kind: "ok",
			value: {
				id,
				text,
				raw,
				plan: parsed.value.plan,
				warnings: parsed.value.warnings
			}
		};
	}
}
const mostTold = 20;
const longestComplaint = 16e3;
const refusal = ({ text, diagnostics }) => {
	const told = diagnostics.slice(0, mostTold).map((each) => (0, diagnostic_render.I)(each, text, { color: false }));
	const more = diagnostics.length > mostTold ? [`and ${diagnostics.length - mostTold} more`] : [];
	const list = (0, lib_text.Wp)([...told, ...more].join("\n"), longestComplaint);
	return `The plan file made of your answer is not valid:\n\n${list}\n\nMend all of it and give the whole plan again.`;
};
const doubts = (problems) => {
	const more = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
	const list = [...problems.slice(0, mostTold), ...more].map((problem) => `- ${problem}`).join("\n");
	return `The plan is valid, but does not fit this repository:\n${(0, lib_text.Wp)(list, longestComplaint)}\nMend it and give the whole plan again.`;
};
	}),
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
