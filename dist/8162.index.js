import { modules as shared26 } from './shared-26.js';
import { modules as shared27 } from './shared-27.js';
import { modules as shared34 } from './shared-34.js';
export const id = 8162;
export const ids = [8162];
export const modules = {
	28876: shared26[28876],
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
	31834: shared27[31834],
	20829: shared34[20829]
};
