export const id = 2239;
export const ids = [2239];
export const modules = { 82239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
contentOf: () => contentOf,
reviewPlan: () => reviewPlan
	});
	var agent_session = __webpack_require__(67874);
	var lib_text = __webpack_require__(94869);
	var planning_answer = __webpack_require__(68540);
	var lib_escape = __webpack_require__(68989);
	var result = __webpack_require__(45367);
	var diagnostic_render = __webpack_require__(28876);
	var parse = __webpack_require__(10597);
	var review_types = __webpack_require__(31834);
	var planning_scope = __webpack_require__(94700);
	var suggestion = __webpack_require__(39098);
	var to_plan = __webpack_require__(14583);
	;
	const toOperations = (answers, raw) => answers.flatMap((answer) => operations(answer, raw));
	const operations = (answer, raw) => {
const { op } = answer;
switch (op) {
	case "add_phase": return [{
		op,
		phase: {
			...newPhase(answer),
			tasks: answer.new_tasks.map(to_plan.FM)
		},
		...place(answer)
	}];
	case "add_task": return addTasks(answer);
	case "update_phase": return [{
		op,
		phase: answer.phase,
		...changes(answer)
	}];
	case "update_task": return [{
		op,
		task: answer.task,
		...changes(answer)
	}];
	case "move_phase": return [{
		op,
		phase: answer.phase,
		...place(answer)
	}];
	case "move_task": return [{
		op,
		task: answer.task,
		...optional("phase", answer.phase),
		...place(answer)
	}];
	case "split_phase": return [{
		op,
		phase: answer.phase,
		at: answer.at,
		into: newPhase(answer)
	}];
	case "split_task": return [{
		op,
		task: answer.task,
		into: answer.new_tasks.map(to_plan.FM)
	}];
	case "set_dependencies": return [{
		op,
		task: answer.task,
		depends_on: answer.depends_on
	}];
	case "update_plan": return [{
		op,
		...planChanges(answer, raw)
	}];
}
	};
	const addTasks = (answer) => {
const { phase, before, new_tasks: tasks } = answer;
if (tasks.length === 0) return [{
	op: "add_task",
	phase
}];
return tasks.map((task, at) => {
	const previous = tasks[at - 1];
	const stand = previous === undefined || before !== "" ? place(answer) : { after: previous.id };
	return {
		op: "add_task",
		phase,
		task: (0, to_plan.FM)(task),
		...stand
	};
});
	};
	const newPhase = ({ new_phase: [phase, second] }) => phase === undefined || second !== undefined ? {} : (0, to_plan.tn)(phase);
	const place = ({ before, after }) => ({
...optional("before", before),
...optional("after", after)
	});
	const optional = (key, value) => value.trim() === "" ? {} : { [key]: value };
	const to_operations_valueOf = ({ key, text, list }) => {
if (key === "files" || key === "verify") return list.length === 1 && list[0] === "none" ? [] : list;
return key === "pause_after" && (text === "true" || text === "false") ? text === "true" : text.trim();
	};
	const changes = ({ changes: set, unset }) => ({
...set.length === 0 ? {} : { set: Object.fromEntries(set.map((change) => [change.key, to_operations_valueOf(change)])) },
...unset.length === 0 ? {} : { unset }
	});
	const homes = {
setup: "workspace",
verify: "defaults",
files: "defaults"
	};
	const planChanges = ({ changes: set, unset }, raw) => {
const inside = {
	workspace: {},
	defaults: {}
};
const result = new Map();
for (const change of set) {
	const home = homes[change.key];
	const value = to_operations_valueOf(change);
	if (home === undefined) result.set(change.key, value);
	else {
		inside[home] = {
			...inside[home],
			[change.key]: value
		};
		result.set(home, {
			...raw[home],
			...inside[home]
		});
	}
}
return {
	...result.size === 0 ? {} : { set: Object.fromEntries(result) },
	...unset.length === 0 ? {} : { unset }
};
	};
	;
	const checkSuggestion = async (answer, reviewed) => {
const { raw, scope, editing } = reviewed;
const { type } = answer;
const why = paragraph(answer.why);
if (why === "") return (0, result._)("why is empty");
const means = meansProblem(answer, reviewed);
if (means !== undefined) return (0, result._)(means);
const operations = editing.readOperations(toOperations(answer.operations, raw));
if (!operations.ok) return (0, result._)(operations.error.message);
const foreign = (0, planning_scope.G)(raw, operations.value, scope);
if (foreign !== undefined) return (0, result._)(foreign);
const problem = await trialProblem(operations.value, reviewed);
if (problem !== undefined) return (0, result._)(problem);
const target = targetOf(answer.target, raw) ?? aboutFirst(operations.value);
return (0, result.ok)({
	type,
	target,
	why,
	operations: operations.value,
	fingerprint: (0, suggestion.Rj)(raw, operations.value)
});
	};
	const longestWhy = 1e3;
	const paragraph = (why) => {
const line = (0, lib_text.TN)((0, lib_escape.wh)(why));
return line.length <= longestWhy ? line : `${line.slice(0, longestWhy - 1).toWellFormed().trimEnd()}…`;
	};
	const meansProblem = ({ type, operations }, { types }) => {
if (!types.includes(type)) return `the type ${type} was not asked for, only ${types.join(", ")}`;
if (operations.length === 0) return "it has no operations";
const rule = review_types.QV[type];
const foreign = operations.find(({ op }) => !rule.operations.includes(op));
if (foreign !== undefined) return `${type} does not ${foreign.op}; its operations are ${rule.operations.join(", ")}`;
const key = operations.flatMap(keysOfAnswer).find((each) => !rule.keys.includes(each));
return key === undefined ? undefined : `${type} does not change \`${key}\`; its keys are ${rule.keys.join(", ")}`;
	};
	const keysOfAnswer = ({ changes, unset }) => [...changes.map(({ key }) => key), ...unset];
	const mostTold = 5;
	const trialProblem = async (operations, reviewed) => {
const { raw, text, id, editing } = reviewed;
const applied = editing.applyToModel(raw, operations);
if (!applied.ok) return applied.error.message;
const edited = editing.editText(text, operations);
if (!edited.ok) return edited.error.message;
if (edited.value === text) return "it changes nothing";
const options = {
	id,
	file: `plans/${id}.yml`,
	stateAllowed: true
};
const parsed = await (0, parse.v)(new TextEncoder().encode(edited.value), options);
if (parsed.ok) return undefined;
const told = parsed.error.slice(0, mostTold).map((each) => (0, diagnostic_render.I)(each, edited.value, { color: false }));
return `the plan would be invalid with it:\n${(0, lib_text.Wp)(told.join("\n"), 4e3)}`;
	};
	const targetOf = (target, raw) => {
const told = target.trim();
const ids = raw.phases.flatMap((phase) => [`phase/${phase.id}`, ...phase.tasks.map(({ id }) => `task/${id}`)]);
return ["plan", ...ids].find((each) => each === told || each.slice(each.indexOf("/") + 1) === told);
	};
	const aboutFirst = ([operation]) => {
if (operation === undefined || operation.op === "update_plan" || operation.op === "add_phase") return "plan";
return "task" in operation && typeof operation.task === "string" ? `task/${operation.task}` : `phase/${"phase" in operation && typeof operation.phase === "string" ? operation.phase : ""}`;
	};
	var outcome = __webpack_require__(69972);
	var planning_prompt = __webpack_require__(78530);
	var review_scope = __webpack_require__(49693);
	var structured = __webpack_require__(20829);
	;
	const maxSuggestions = 50;
	const repairs = 3;
	const reviewPlan = async (request) => {
const { session, text, types, scope, notes, facts, known = [] } = request;
const maxTurns = session.maxTurns ?? outcome.QJ;
const reviewing = new Reviewing(request);
const result = await (0, agent_session.runSession)({
	...session,
	maxTurns,
	tools: (0, outcome.Tu)(session.tools),
	system: planning_prompt.qW,
	messages: (0, planning_prompt.Dy)({
		text,
		types,
		scope: (0, review_scope.Cm)(scope),
		known: known.map(({ type, target, why }) => `${type}, ${target}: ${(0, lib_text.TN)(why)}`),
		maxTurns,
		...notes === undefined ? {} : { notes },
		...facts === undefined ? {} : { facts }
	}),
	answer: reviewing.format
});
if (result.kind === "report") return {
	...(0, outcome.g2)(result),
	kind: "review",
	...result.report
};
if (result.kind !== "cancelled" && reviewing.good !== undefined) return {
	...(0, outcome.g2)(result),
	kind: "review",
	...reviewing.good
};
return (0, outcome.p3)(result, "no-review", "the plan was not reviewed");
	};
	class Reviewing {
#request;
#complained = false;
good;
constructor(request) {
	this.#request = request;
}
get format() {
	return {
		name: "the review",
		format: planning_answer.kG,
		repairs,
		read: (text) => this.#read(text)
	};
}
async #read(said) {
	const answer = (0, structured.c)(planning_answer.Z5, said);
	if (!answer.ok) return {
		kind: "complaint",
		text: answer.error
	};
	const { suggestions, dropped, complaints } = await this.#check(answer.value.suggestions);
	if (complaints.length === 0 || this.#complained) return {
		kind: "ok",
		value: {
			suggestions,
			dropped
		}
	};
	this.#complained = true;
	if (suggestions.length > 0) this.good = {
		suggestions,
		dropped
	};
	return {
		kind: "complaint",
		text: complaint(complaints)
	};
}
async #check(answers) {
	const { known = [], firstNumber = 1 } = this.#request;
	const seen = new Set(known.map(contentOf));
	const suggestions = [];
	const dropped = [];
	const complaints = [];
	const drop = ({ type, target, why }, reason) => void dropped.push({
		type,
		target,
		why: (0, lib_text.TN)(why).slice(0, 1e3),
		reason
	});
	for (const [at, answer] of answers.entries()) {
		if (suggestions.length === maxSuggestions) {
			drop(answer, `a review has at most ${maxSuggestions} suggestions`);
			continue;
		}
		const checked = await checkSuggestion(answer, this.#request);
		if (!checked.ok) {
			drop(answer, checked.error);
			complaints.push(`Suggestion ${at + 1} (${answer.type}, ${(0, lib_text.TN)(answer.target)}): ${checked.error}`);
		} else if (seen.has(contentOf(checked.value))) drop(answer, "it was suggested already");
		else {
			seen.add(contentOf(checked.value));
			suggestions.push({
				number: firstNumber + suggestions.length,
				...checked.value
			});
		}
	}
	return {
		suggestions,
		dropped,
		complaints
	};
}
	}
	const contentOf = ({ operations }) => JSON.stringify(operations);
	const review_mostTold = 20;
	const complaint = (complaints) => `These suggestions cannot be applied:\n\n${complaints.slice(0, review_mostTold).join("\n\n").slice(0, 2e4)}\n\n\
Give all suggestions again, the good ones unchanged and these mended or left out. What still cannot be applied is dropped.`;
}) };
