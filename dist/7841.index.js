import { modules as shared18 } from './shared-18.js';
import { modules as shared35 } from './shared-35.js';
export const id = 7841;
export const ids = [7841, 897];
export const modules = {
	58269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TR: () => refuse,
	Vw: () => done,
	sX: () => exitOf
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const done = (parts) => ({
	exit: 0,
	text: "",
	result: {},
	outputs: {},
	diagnostics: [],
	...parts
});
const codes = {
	"invalid-plan": 1,
	"verify-failed": 1,
	"push-refused": 1,
	unsigned: 1,
	"base-conflict": 1,
	"revert-conflict": 1,
	"commit-missing": 1,
	moved: 1,
	unreachable: 1,
	system: 1,
	internal: 1,
	"gate-misconfigured": 1,
	"not-approved": 1,
	"not-confirmed": 1,
	"task-changed": 1,
	"github-auth": 1,
	"github-limit": 1,
	"github-refused": 1,
	"workflow-missing": 1,
	diverged: 1,
	"no-plan": 1,
	"no-review": 1,
	auth: 1,
	overloaded: 1,
	budget: 1,
	interrupted: 1,
	busy: 3,
	held: 3
};
const refuse = (failure, diagnostics = [], outputs = {}) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
	failure,
	exit: exitOf(failure),
	diagnostics,
	outputs
});
const exitOf = ({ code }) => codes[code] ?? 2;
	}),
	68989: shared35[68989],
	94869: shared18[94869],
	6894: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	jc: () => countedAttempts,
	mS: () => currentAttempts,
	tQ: () => counts
});
const uncounted = new Set(["interrupted", "cancelled"]);
const counts = (outcome) => !uncounted.has(outcome);
const currentAttempts = ({ attempts, retried_from }) => attempts.slice(retried_from ?? 0);
const countedAttempts = (state) => currentAttempts(state).filter(({ outcome }) => counts(outcome)).length;
	}),
	94731: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => tasksOf });
const tasksOf = (plan) => plan.phases.flatMap((phase) => phase.tasks);
	}),
	99756: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { A: () => specHash });
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const specHash = (task) => {
	const { title, description, files = null, verify } = task;
	const work = [
		title,
		description,
		workerParts(task),
		task.if ?? null,
		files,
		verify
	];
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(work)).digest("hex").slice(0, 16);
};
const workerParts = ({ worker }) => {
	switch (worker.kind) {
		case "shell": return [worker.kind, worker.run];
		case "command": return [worker.kind, worker.command];
		case "claude":
		case "human": return [worker.kind];
	}
};
	}),
	67799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EN: () => planStatuses,
	KI: () => outcomes,
	Ot: () => reasons,
	cK: () => taskStatuses,
	p$: () => emptyState,
	pg: () => taskState,
	tk: () => noUsage,
	vk: () => addUsage
});
const planStatuses = [
	"pending",
	"running",
	"waiting",
	"paused",
	"completed",
	"failed",
	"cancelled"
];
const taskStatuses = [
	"pending",
	"waiting",
	"running",
	"completed",
	"failed",
	"skipped",
	"cancelled"
];
const outcomes = [
	"completed",
	"verify",
	"scope",
	"timeout",
	"agent",
	"no-change",
	"conflict",
	"setup",
	"rejected",
	"interrupted",
	"cancelled"
];
const reasons = [
	"approval",
	"requested",
	"pause-after",
	"time-budget",
	"task-failed",
	"auth",
	"overloaded",
	"budget",
	"interrupted",
	"no-progress",
	"invalid-plan",
	"push-refused",
	"gate-misconfigured",
	"base-conflict"
];
const emptyState = {
	status: "pending",
	tasks: {},
	iterations: []
};
const pendingTask = {
	status: "pending",
	attempts: []
};
const taskState = (state, id) => Object.hasOwn(state.tasks, id) ? state.tasks[id] ?? pendingTask : pendingTask;
const noUsage = {
	requests: 0,
	input_tokens: 0,
	output_tokens: 0,
	cache_read_tokens: 0,
	cache_write_tokens: 0,
	usd: 0,
	seconds: 0
};
const micros = (usd) => Math.round(usd * 1e6) / 1e6;
const addUsage = (a, b) => ({
	requests: a.requests + b.requests,
	input_tokens: a.input_tokens + b.input_tokens,
	output_tokens: a.output_tokens + b.output_tokens,
	cache_read_tokens: a.cache_read_tokens + b.cache_read_tokens,
	cache_write_tokens: a.cache_write_tokens + b.cache_write_tokens,
	...a.usd === undefined || b.usd === undefined ? {} : { usd: micros(a.usd + b.usd) },
	seconds: Math.round((a.seconds + b.seconds) * 10) / 10
});
	}),
	78121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => workText });
const workText = ({ worker, model: [first] }, model = first) => {
	switch (worker.kind) {
		case "claude": return `Claude (${model ?? ""})`;
		case "shell": return `shell: ${worker.run}`;
		case "command": return `command: ${worker.command}`;
		case "human": return "a person";
	}
};
	}),
	20897: shared35[20897],
	92772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EL: () => outcomeText,
	KN: () => percent,
	M0: () => bar,
	RT: () => spent,
	TG: () => money,
	Zg: () => emoji,
	_S: () => sign,
	n$: () => moment,
	oE: () => compact,
	p0: () => duration
});
const two = (number) => String(number).padStart(2, "0");
function duration(seconds) {
	const whole = Math.max(0, Math.round(Number.isFinite(seconds) ? seconds : 0));
	if (whole < 60) return `${whole}s`;
	const minutes = Math.floor(whole / 60);
	return minutes < 60 ? `${minutes}m ${two(whole % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}
function money(usd) {
	if (usd === undefined) return "";
	if (usd === 0) return "$0";
	return usd < .01 ? "<$0.01" : `$${usd.toFixed(2)}`;
}
function compact(count) {
	if (count < 1e3) return String(count);
	return count < 999950 ? `${(count / 1e3).toFixed(1)}k` : `${(count / 1e6).toFixed(1)}M`;
}
const tokensOf = (usage) => usage.input_tokens + usage.output_tokens + usage.cache_read_tokens + usage.cache_write_tokens;
function spent(seconds, usage) {
	const tokens = usage === undefined ? 0 : tokensOf(usage);
	const parts = [
		duration(seconds),
		tokens === 0 ? "" : `${compact(tokens)} tokens`,
		tokens === 0 ? "" : money(usage?.usd)
	];
	return parts.filter((part) => part !== "").join(" · ");
}
const moment = (time) => time === undefined ? "" : `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
const emoji = {
	pending: "⚪",
	waiting: "✋",
	running: "🔵",
	paused: "⏸️",
	completed: "✅",
	failed: "❌",
	skipped: "⏭️",
	cancelled: "🚫"
};
const sign = {
	pending: "·",
	waiting: "?",
	running: "▸",
	paused: "‖",
	completed: "✓",
	failed: "✗",
	skipped: "»",
	cancelled: "⊘"
};
const outcomeText = {
	completed: "completed",
	verify: "its verification failed",
	scope: "it changed paths it may not change",
	timeout: "it ran out of time",
	agent: "the work itself failed",
	"no-change": "it changed nothing and did not say why",
	conflict: "its changes conflict with others",
	setup: "the setup of the workspace failed",
	rejected: "a person rejected it",
	interrupted: "the runner died",
	cancelled: "it was cancelled"
};
function bar(done, total, width) {
	const share = total === 0 ? 0 : done / total;
	const rounded = Math.round(share * width);
	const filled = done > 0 && done < total ? Math.min(Math.max(rounded, 1), width - 1) : rounded;
	return "█".repeat(filled) + "░".repeat(width - filled);
}
const percent = (done, total) => total === 0 ? 0 : Math.floor(done / total * 100);
	}),
	6668: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { D: () => renderGraph });
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94731);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15364);
const limits = {
	tasks: 120,
	phases: 200,
	edges: 400,
	characters: 45e3
};
const colours = {
	pending: "fill:#eaeef2,stroke:#8c959f,color:#24292f",
	waiting: "fill:#fff1c2,stroke:#bf8700,color:#24292f",
	running: "fill:#b6e3ff,stroke:#0969da,color:#24292f",
	completed: "fill:#c5f0ce,stroke:#1a7f37,color:#24292f",
	failed: "fill:#ffcecb,stroke:#cf222e,color:#24292f",
	skipped: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4",
	cancelled: "fill:#d0d7de,stroke:#57606a,color:#24292f"
};
const classes = (used) => [...used].toSorted().map((status) => `  classDef ${status} ${colours[status]}`);
const node = (id, status, label) => `${id}["${_format_js__WEBPACK_IMPORTED_MODULE_3__._S[status]} ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__._b)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.qZ)(label, 60))}"]:::${status}`;
function taskGraph(plan, state) {
	const ids = new Map((0, _plan_model_js__WEBPACK_IMPORTED_MODULE_5__.a)(plan).map((task, index) => [task.id, `t${index}`]));
	const id = (task) => ids.get(task) ?? "t";
	const used = new Set();
	const groups = plan.phases.flatMap((phase, index) => {
		const nodes = phase.tasks.map((task) => {
			const { status } = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id);
			used.add(status);
			return `    ${node(id(task.id), status, task.title)}`;
		});
		return [
			`  subgraph p${index}["${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__._b)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.qZ)(phase.title, 60))}"]`,
			...nodes,
			"  end"
		];
	});
	const edges = (0, _plan_model_js__WEBPACK_IMPORTED_MODULE_5__.a)(plan).flatMap((task) => task.depends_on.filter((from) => ids.has(from)).map((from) => `  ${id(from)} --> ${id(task.id)}`));
	const order = plan.phases.slice(1).map((_, index) => `  p${index} ~~~ p${index + 1}`);
	return [
		"flowchart LR",
		...groups,
		...edges,
		...order,
		...classes(used)
	];
}
function phaseLabel(phase, state) {
	const { done, total } = (0, _progress_js__WEBPACK_IMPORTED_MODULE_4__.jA)(phase.tasks, state);
	return `${phase.title} ${done}/${total}`;
}
function phaseGraph(plan, state) {
	const used = new Set(plan.phases.map((phase) => (0, _progress_js__WEBPACK_IMPORTED_MODULE_4__.FZ)(phase, state)));
	const nodes = plan.phases.map((phase, index) => `  ${node(`p${index}`, (0, _progress_js__WEBPACK_IMPORTED_MODULE_4__.FZ)(phase, state), phaseLabel(phase, state))}`);
	const edges = plan.phases.slice(1).map((_, index) => `  p${index} --> p${index + 1}`);
	return [
		"flowchart LR",
		...nodes,
		...edges,
		...classes(used)
	];
}
function renderGraph(plan, state) {
	const tasks = (0, _plan_model_js__WEBPACK_IMPORTED_MODULE_5__.a)(plan);
	const edges = tasks.reduce((sum, task) => sum + task.depends_on.length, 0);
	if (tasks.length <= limits.tasks && edges + plan.phases.length <= limits.edges) {
		const graph = taskGraph(plan, state).join("\n");
		if (graph.length <= limits.characters) return graph;
	}
	if (plan.phases.length > limits.phases) return undefined;
	const graph = phaseGraph(plan, state).join("\n");
	return graph.length <= limits.characters ? graph : undefined;
}
	}),
	63576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Co: () => asInputs,
	Cs: () => asCommandLine,
	Zn: () => nextSteps,
	ev: () => asComment
});
var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15364);
const listed = 3;
const onFailedTasks = (plan, state) => (0, _progress_js__WEBPACK_IMPORTED_MODULE_0__.Ox)(plan, state).slice(0, listed).flatMap(({ id }) => [
	{
		command: "retry",
		task: id,
		why: "fresh attempts"
	},
	{
		command: "complete",
		task: id,
		why: "accept what you did by hand on the branch"
	},
	{
		command: "skip",
		task: id,
		why: "pass over it"
	}
]);
const onWaitingTasks = (plan, state) => (0, _progress_js__WEBPACK_IMPORTED_MODULE_0__.hI)(plan, state, "waiting").slice(0, listed).flatMap(({ id, worker }) => [
	{
		command: "approve",
		task: id,
		why: worker.kind === "human" ? "when you have done it" : "let it run"
	},
	{
		command: "reject",
		task: id,
		why: "it fails without having run"
	},
	{
		command: "skip",
		task: id,
		why: "pass over it"
	}
]);
const resume = (why) => ({
	command: "resume",
	why
});
const reasonText = {
	approval: "The plan waits for a person.",
	requested: "The plan stands still until somebody goes on with it.",
	"pause-after": "The plan asks for a look here before it goes on.",
	"time-budget": "The time of this run is used up; nothing is lost.",
	"task-failed": "A task failed. Decide about it, then the plan goes on.",
	auth: "The API refused the key or the account. Mend the secret or the credit first.",
	overloaded: "The API was overloaded or out of reach for longer than `max-wait`. No attempt was lost.",
	budget: "The budget is used up. Raise `budget` in the plan first.",
	interrupted: "The run was stopped, or its runner died. Finished tasks stay finished.",
	"no-progress": "Nothing gets done although tasks are left: nothing can run, or no task ends within the time of a run.",
	"invalid-plan": "The plan file has errors, or a condition in it cannot be evaluated. Mend that first.",
	"push-refused": "The remote refused the push. Look at the permissions of the token and the rules of the branch.",
	"gate-misconfigured": "No approval of the environment could be proved. Look at its required reviewers first.",
	"base-conflict": "The base moved and conflicts with the branch. Merge it by hand first."
};
function reasonSteps(reason, plan, state) {
	switch (reason) {
		case "approval": return onWaitingTasks(plan, state);
		case "task-failed": return onFailedTasks(plan, state);
		case "no-progress": {
			const steps = onFailedTasks(plan, state);
			return steps.length > 0 ? steps : [{
				command: "execute",
				why: "try again, with more time"
			}];
		}
		case "invalid-plan": return [{
			command: "validate",
			why: "see all errors of the file"
		}, {
			command: "resume",
			why: "go on when it is mended"
		}];
		case "time-budget":
		case "interrupted": return [{
			command: "execute",
			why: "go on"
		}];
		case "requested": return [
			...onFailedTasks(plan, state),
			...onWaitingTasks(plan, state),
			resume("go on")
		];
		case "pause-after":
		case "auth":
		case "overloaded":
		case "budget":
		case "push-refused":
		case "gate-misconfigured":
		case "base-conflict": return [resume("go on")];
	}
}
function nextSteps(plan, state) {
	switch (state.status) {
		case "completed": return {
			text: "Every task is done. Review the branch and merge it.",
			steps: []
		};
		case "pending": return state.started_at === undefined ? {
			text: "The plan has not run yet.",
			steps: [{
				command: "execute",
				why: "start it"
			}]
		} : {
			text: "The plan goes on where it was.",
			steps: [{
				command: "execute",
				why: "go on"
			}]
		};
		case "running": return {
			text: "The plan is running.",
			steps: []
		};
		case "cancelled": return {
			text: "The plan was cancelled. Its commits stay on the branch.",
			steps: [{
				command: "reset",
				why: "forget the execution, so that it can start anew"
			}]
		};
		case "failed": return {
			text: "The plan failed. Its commits stay on the branch.",
			steps: onFailedTasks(plan, state)
		};
		case "waiting":
		case "paused": return state.reason === undefined ? {
			text: "The plan stands still.",
			steps: [resume("go on")]
		} : {
			text: reasonText[state.reason],
			steps: reasonSteps(state.reason, plan, state)
		};
	}
}
const alone = new Set([
	"execute",
	"validate",
	"reject",
	"reset"
]);
const goesOn = (step) => !alone.has(step.command);
const quoted = (word) => /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
const asCommandLine = (plan, step) => [
	`npx planwright ${step.command} ${quoted(plan)}`,
	...step.task === undefined ? [] : [`--task ${quoted(step.task)}`],
	...goesOn(step) ? ["--execute"] : []
].join(" ");
const asComment = ({ command, task }, plan) => [
	`/plan ${command}`,
	...task === undefined ? [] : [task],
	...plan === undefined ? [] : [task === undefined ? plan : `--plan ${plan}`]
].join(" ");
const asInputs = (plan, step) => [
	["command", step.command],
	["plan", plan],
	...step.task === undefined ? [] : [["task", step.task]],
	...goesOn(step) ? [["execute", "true"]] : []
];
	}),
	15364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	FZ: () => phaseStatusOf,
	Fs: () => usageOf,
	MV: () => attemptsText,
	Ox: () => failedTasks,
	QO: () => isStale,
	TM: () => secondsOf,
	hI: () => tasksWith,
	jA: () => progressOf
});
var _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
var _plan_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99756);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
function progressOf(tasks, state) {
	const counts = {
		pending: 0,
		waiting: 0,
		running: 0,
		completed: 0,
		failed: 0,
		skipped: 0,
		cancelled: 0
	};
	for (const { id } of tasks) counts[(0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, id).status] += 1;
	return {
		total: tasks.length,
		done: counts.completed + counts.skipped,
		counts
	};
}
function phaseStatusOf(phase, state) {
	const { counts, done, total } = progressOf(phase.tasks, state);
	if (counts.running > 0) return "running";
	if (counts.failed > 0) return "failed";
	if (counts.waiting > 0) return "waiting";
	if (counts.cancelled > 0) return "cancelled";
	if (done < total) return done > 0 && state.status === "running" ? "running" : "pending";
	return counts.completed === 0 ? "skipped" : "completed";
}
function attemptsText(task, state) {
	return state.attempts.length === 0 ? "" : `${(0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.jc)(state)} of ${task.max_attempts}`;
}
const isStale = (task, { status, spec }) => status === "completed" && spec !== undefined && spec !== (0, _plan_spec_hash_js__WEBPACK_IMPORTED_MODULE_1__.A)(task);
const secondsOf = (state) => state.attempts.reduce((sum, { seconds }) => sum + seconds, 0);
function usageOf(state) {
	const usages = state.attempts.flatMap(({ usage }) => usage === undefined ? [] : [usage]);
	return usages.length === 0 ? undefined : usages.reduce((sum, usage) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.vk)(sum, usage), _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.tk);
}
const failedTasks = (plan, state) => tasksWith(plan, state, "failed");
const tasksWith = (plan, state, status) => plan.phases.flatMap(({ tasks }) => tasks.filter(({ id }) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, id).status === status));
	}),
	74611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => renderSummary,
	F: () => renderStanding
});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94731);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
var _mermaid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6668);
var _next_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63576);
var _waiting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80392);
var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15364);
const ladder = [
	{
		graph: true,
		errorBytes: 2048,
		rows: "all"
	},
	{
		graph: false,
		errorBytes: 2048,
		rows: "all"
	},
	{
		graph: false,
		errorBytes: 512,
		rows: "all"
	},
	{
		graph: false,
		errorBytes: 512,
		rows: "open"
	},
	{
		graph: false,
		errorBytes: 0,
		rows: "open"
	},
	{
		graph: false,
		errorBytes: 0,
		rows: "none"
	}
];
const defaultLimit = 1e6;
const title = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(text, 300));
const link = (text, url) => `[${text}](${encodeURI(url).replaceAll(/[()]/g, (char) => char === "(" ? "%28" : "%29")})`;
function elapsed({ started_at: start, finished_at: end }, now) {
	if (start === undefined) return "";
	return (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.p0)(((end === undefined ? now.getTime() : Date.parse(end)) - Date.parse(start)) / 1e3);
}
function headline({ plan, state, now, branch, runUrl, warnings = [] }) {
	const { done, total } = (0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.jA)((0, _plan_model_js__WEBPACK_IMPORTED_MODULE_8__.a)(plan), state);
	const usage = state.usage;
	const facts = [
		`\`${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.M0)(done, total, 20)}\` **${done} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(total, "task")}** (${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.KN)(done, total)} %)`,
		elapsed(state, now),
		usage === undefined || usage.requests === 0 ? "" : (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.RT)(usage.seconds, usage).split(" · ").slice(1).join(" · ")
	];
	const where = [
		`Plan ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(plan.id)}`,
		`branch ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(branch)}`,
		runUrl === undefined ? "" : link("run", runUrl)
	];
	const reason = state.reason === undefined ? "" : ` (${state.reason})`;
	return [
		`## ${_format_js__WEBPACK_IMPORTED_MODULE_3__.Zg[state.status]} ${title(plan.title)}: ${state.status}${reason}`,
		"",
		where.filter((part) => part !== "").join(" · "),
		"",
		facts.filter((part) => part !== "").join(" · "),
		...state.detail === undefined ? [] : ["", `> ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(state.detail, 1e3))}`],
		...warnings.slice(0, 20).flatMap((warning) => ["", `> ⚠️ ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(warning, 500))}`])
	];
}
function graph({ plan, state }) {
	const text = (0, _mermaid_js__WEBPACK_IMPORTED_MODULE_4__.D)(plan, state);
	return text === undefined ? [] : [
		"",
		"```mermaid",
		text,
		"```"
	];
}
function commitCell(sha, commitUrl) {
	if (sha === undefined) return "";
	const short = (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(sha.slice(0, 7));
	return commitUrl === undefined ? short : link(short, commitUrl(sha));
}
function taskRow(task, { state, commitUrl }) {
	const known = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id);
	const cells = [
		_format_js__WEBPACK_IMPORTED_MODULE_3__.Zg[known.status],
		`${title(task.title)} ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(task.id)}${(0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.QO)(task, known) ? " *stale*" : ""}`,
		(0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.MV)(task, known),
		known.attempts.length === 0 ? "" : (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.p0)((0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.TM)(known)),
		(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.TG)((0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.Fs)(known)?.usd),
		commitCell(known.commit, commitUrl)
	];
	return `| ${cells.join(" | ")} |`;
}
const longPhase = 40;
function phaseSection(phase, input, rows) {
	const { done, total } = (0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.jA)(phase.tasks, input.state);
	const status = (0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.FZ)(phase, input.state);
	const isOpen = (task) => !["completed", "skipped"].includes((0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(input.state, task.id).status);
	const shown = rows === "all" ? phase.tasks : phase.tasks.filter((task) => rows === "open" && isOpen(task));
	const heading = `${_format_js__WEBPACK_IMPORTED_MODULE_3__.Zg[status]} <b>${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(phase.title), 300))}</b> <code>${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.M0)(done, total, 10)}</code> ${done}/${total}`;
	if (shown.length === 0) return ["", `${heading}<br>`];
	const open = shown.length <= longPhase && (status !== "completed" || input.plan.phases.length <= 5);
	const hidden = phase.tasks.length - shown.length;
	return [
		"",
		`<details${open ? " open" : ""}><summary>${heading}</summary>`,
		"",
		"| | Task | Attempts | Time | Cost | Commit |",
		"|---|---|---|---|---|---|",
		...shown.map((task) => taskRow(task, input)),
		...hidden === 0 ? [] : ["", `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(hidden, "finished task")} not shown.`],
		"",
		"</details>"
	];
}
const failuresShown = 50;
function failure(task, { state }, errorBytes) {
	const last = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id).attempts.at(-1);
	const why = last === undefined ? "failed" : _format_js__WEBPACK_IMPORTED_MODULE_3__.EL[last.outcome];
	const attempts = (0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.MV)(task, (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id));
	const heading = `<code>${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(task.id)}</code>: ${why}${attempts === "" ? "" : `, attempt ${attempts}`}`;
	if (errorBytes === 0 || last?.error === undefined) return ["", `❌ ${heading}<br>`];
	const error = (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.DV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.RT)(last.error, errorBytes));
	return [
		"",
		`<details><summary>❌ ${heading}</summary>`,
		"",
		error,
		"",
		"</details>"
	];
}
function failures(input, errorBytes) {
	const failed = (0, _progress_js__WEBPACK_IMPORTED_MODULE_7__.Ox)(input.plan, input.state);
	if (failed.length === 0) return [];
	const more = failed.length - failuresShown;
	return [
		"",
		"### Failures",
		...failed.slice(0, failuresShown).flatMap((task) => failure(task, input, errorBytes)),
		...more > 0 ? ["", `And ${more} more.`] : []
	];
}
const inputsCell = (plan, step) => (0, _next_steps_js__WEBPACK_IMPORTED_MODULE_5__.Co)(plan, step).map(([name, value]) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(`${name}: ${value}`)).join("<br>");
const what = ({ task, why }) => task === undefined ? why : `${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(task)}: ${why}`;
function stepsTable({ plan, place = "run" }, steps) {
	const named = place === "issue" ? plan.id : undefined;
	if (place !== "run") return [
		"| To | Comment |",
		"|---|---|",
		...steps.map((step) => `| ${what(step)} | ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)((0, _next_steps_js__WEBPACK_IMPORTED_MODULE_5__.ev)(step, named))} |`)
	];
	return [
		"| To | In a terminal | As inputs of a dispatch |",
		"|---|---|---|",
		...steps.map((step) => `| ${what(step)} | ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)((0, _next_steps_js__WEBPACK_IMPORTED_MODULE_5__.Cs)(plan.id, step))} | ${inputsCell(plan.id, step)} |`)
	];
}
function next(input) {
	const { text, steps } = (0, _next_steps_js__WEBPACK_IMPORTED_MODULE_5__.Zn)(input.plan, input.state);
	return [
		"",
		"### What next",
		"",
		text,
		...steps.length === 0 ? [] : ["", ...stepsTable(input, steps)]
	];
}
const render = (input, { graph: withGraph, errorBytes, rows }) => [
	...headline(input),
	...next(input),
	...(0, _waiting_js__WEBPACK_IMPORTED_MODULE_6__.V)(input.plan, input.state),
	...failures(input, errorBytes),
	...withGraph ? graph(input) : [],
	"",
	"### Phases",
	...input.plan.phases.flatMap((phase) => phaseSection(phase, input, rows)),
	""
].join("\n");
const renderStanding = (input) => [
	...headline(input),
	...next(input),
	...(0, _waiting_js__WEBPACK_IMPORTED_MODULE_6__.V)(input.plan, input.state),
	""
].join("\n");
function renderSummary(input) {
	const limit = input.limit ?? defaultLimit;
	for (const detail of ladder) {
		const text = render(input, detail);
		if ((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.dp)(text) <= limit) return text;
	}
	const least = [
		...headline({
			...input,
			warnings: []
		}),
		...next(input),
		""
	].join("\n");
	return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.dp)(least) <= limit ? least : "";
}
	}),
	80392: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	V: () => waitingSection,
	h: () => waitingLines
});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _plan_work_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78121);
const waits = (task, state) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id).status === "waiting";
const reviewers = ({ environment }) => environment === undefined ? undefined : `in Actions by the reviewers of environment ${environment}, if it has any`;
function workLines(task) {
	if (task.worker.kind === "human") return [`    ${task.id} waits for a person, who does it.`];
	const work = (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _plan_work_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(task)).trim().split("\n");
	return [`    ${task.id} waits for approval. It runs:`, ...work.map((line) => `      ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(line)}`.trimEnd())];
}
function waitingLines(task, phase, state) {
	if (!waits(task, state)) return [];
	const decided = reviewers(phase);
	return [
		"",
		...workLines(task),
		...task.verify.map((command) => `    then verifies: ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command))}`),
		...decided === undefined ? [] : [`    approved ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(decided)}`]
	];
}
const shownBytes = 4096;
const shownTasks = 10;
function waitingTask(task, phase) {
	const verify = task.verify.map((command) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(command), 500)));
	const decided = reviewers(phase);
	return [
		"",
		`**${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(task.title, 300))}** ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(task.id)} runs:`,
		"",
		(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.DV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _plan_work_text_js__WEBPACK_IMPORTED_MODULE_3__.x)(task), shownBytes)),
		...verify.length === 0 ? [] : ["", `Then verifies: ${verify.join(", ")}`],
		...decided === undefined ? [] : ["", `Approved ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)(decided)}.`]
	];
}
function waitingSection({ phases }, state) {
	const all = phases.flatMap((phase) => phase.tasks.filter((task) => waits(task, state)).map((task) => waitingTask(task, phase)));
	if (all.length === 0) return [];
	const more = all.length - shownTasks;
	return [
		"",
		"### Waiting",
		...all.slice(0, shownTasks).flat(),
		...more > 0 ? ["", `And ${more} more.`] : []
	];
}
	}),
	97841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	u: () => run_carryOut,
	run: () => run
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;
const commands = {
	init: async (_request, world) => (await __webpack_require__.e(7400).then(__webpack_require__.bind(__webpack_require__, 7400))).init(world),
	doctor: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(9172),
		__webpack_require__.e(2354)
	]).then(__webpack_require__.bind(__webpack_require__, 12354))).doctor(request, world),
	new: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(282),
		__webpack_require__.e(2193)
	]).then(__webpack_require__.bind(__webpack_require__, 82193))).newPlan(request, world),
	delete: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(292)
	]).then(__webpack_require__.bind(__webpack_require__, 80292))).deletePlan(request, world),
	generate: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(282),
		__webpack_require__.e(1881)
	]).then(__webpack_require__.bind(__webpack_require__, 71881))).generate(request, world),
	edit: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(282),
		__webpack_require__.e(4095)
	]).then(__webpack_require__.bind(__webpack_require__, 64095))).edit(request, world),
	review: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(282),
		__webpack_require__.e(5661),
		__webpack_require__.e(272)
	]).then(__webpack_require__.bind(__webpack_require__, 60272))).review(request, world),
	apply: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(1018),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8508),
		__webpack_require__.e(282),
		__webpack_require__.e(5661),
		__webpack_require__.e(7376)
	]).then(__webpack_require__.bind(__webpack_require__, 67376))).apply(request, world),
	estimate: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(8320)
	]).then(__webpack_require__.bind(__webpack_require__, 68320))).estimate(request, world),
	execute: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(3127),
		__webpack_require__.e(742)
	]).then(__webpack_require__.bind(__webpack_require__, 742))).execute(request, world),
	pause: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8041),
		__webpack_require__.e(3609)
	]).then(__webpack_require__.bind(__webpack_require__, 73609))).pause(request, world),
	cancel: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8041),
		__webpack_require__.e(3553)
	]).then(__webpack_require__.bind(__webpack_require__, 3553))).cancel(request, world),
	resume: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(5084)
	]).then(__webpack_require__.bind(__webpack_require__, 85084))).resume(request, world),
	retry: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(1467),
		__webpack_require__.e(9033)
	]).then(__webpack_require__.bind(__webpack_require__, 89033))).retry(request, world),
	skip: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(1467),
		__webpack_require__.e(3608)
	]).then(__webpack_require__.bind(__webpack_require__, 3608))).skip(request, world),
	complete: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(1467),
		__webpack_require__.e(4696)
	]).then(__webpack_require__.bind(__webpack_require__, 34696))).complete(request, world),
	rollback: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(5950),
		__webpack_require__.e(8971)
	]).then(__webpack_require__.bind(__webpack_require__, 48971))).rollback(request, world),
	reset: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(1744)
	]).then(__webpack_require__.bind(__webpack_require__, 21744))).reset(request, world),
	update: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(5950),
		__webpack_require__.e(5653)
	]).then(__webpack_require__.bind(__webpack_require__, 95653))).update(request, world),
	approve: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8041),
		__webpack_require__.e(686)
	]).then(__webpack_require__.bind(__webpack_require__, 50686))).approve(request, world),
	reject: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(8041),
		__webpack_require__.e(2988)
	]).then(__webpack_require__.bind(__webpack_require__, 32988))).reject(request, world),
	schedule: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(3127),
		__webpack_require__.e(9831),
		__webpack_require__.e(4466)
	]).then(__webpack_require__.bind(__webpack_require__, 44466))).schedule(request, world),
	join: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(1887)
	]).then(__webpack_require__.bind(__webpack_require__, 91887))).join(request, world),
	continue: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(6994),
		__webpack_require__.e(2002),
		__webpack_require__.e(9459),
		__webpack_require__.e(3127),
		__webpack_require__.e(9831),
		__webpack_require__.e(8993)
	]).then(__webpack_require__.bind(__webpack_require__, 28993))).continuePlan(request, world),
	watchdog: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(2002),
		__webpack_require__.e(5230)
	]).then(__webpack_require__.bind(__webpack_require__, 35230))).watchdog(request, world),
	validate: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(4006),
		__webpack_require__.e(9172),
		__webpack_require__.e(5066)
	]).then(__webpack_require__.bind(__webpack_require__, 45066))).validate(request, world),
	list: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9693),
		__webpack_require__.e(4635)
	]).then(__webpack_require__.bind(__webpack_require__, 24635))).list(request, world),
	show: async (request, world) => (await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(3492),
		__webpack_require__.e(9172),
		__webpack_require__.e(459),
		__webpack_require__.e(9846)
	]).then(__webpack_require__.bind(__webpack_require__, 49846))).show(request, world)
};
const carryOut = (name, request, world) => commands[name](request, world);
const dispatch = (request, world) => carryOut(request.command, request, world);
var workspace_git = __webpack_require__(82090);
;
const noRoom = "make room; the branch is whole, and execute goes on from its last commit";
const hints = {
	ENOSPC: noRoom,
	EDQUOT: noRoom,
	EROFS: "Planwright must be able to write there",
	EACCES: "Planwright must have access there",
	EPERM: "Planwright must have access there"
};
const failureOf = (error) => {
	const errors = chain(error);
	for (const found of errors) {
		if (!(found instanceof Error)) continue;
		const code = systemCode(found);
		if (code !== undefined) {
			const hint = hints[code];
			return {
				code: "system",
				message: found.message,
				...hint === undefined ? {} : { hint }
			};
		}
	}
	const git = errors.find((found) => found instanceof workspace_git.XS);
	if (git !== undefined) return {
		code: "system",
		message: git.message
	};
	const told = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		code: "internal",
		message: `internal error: ${told}`,
		hint: "this is a bug of Planwright: please report it"
	};
};
const systemCode = (error) => "code" in error && typeof error.code === "string" && "syscall" in error ? error.code : undefined;
const chain = (error) => {
	const found = [];
	const open = [error];
	for (let one = open.shift(); one !== undefined && found.length < 100; one = open.shift()) {
		found.push(one);
		if (one instanceof AggregateError) open.push(...one.errors);
		if (one instanceof SuppressedError) open.push(one.suppressed, one.error);
		if (one instanceof Error) open.push(one.cause);
	}
	return found;
};
var execution_github = __webpack_require__(85217);
var outcome = __webpack_require__(58269);
var clock = __webpack_require__(94570);
var lib_escape = __webpack_require__(68989);
var lib_redact = __webpack_require__(1059);
var lib_result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
;
const perLevel = 10;
const longestMessage = 4e3;
const longestTitle = 200;
const safeLines = (text) => (0, lib_escape.wh)(text).split("\n").map((line) => (0, lib_escape.BP)(line)).join("\n");
function renderAnnotation(annotation, redact) {
	const { level, message, title, file, line, col } = annotation;
	const shown = (text) => safeLines(redact((0, lib_escape.wh)(text)));
	const properties = Object.entries({
		title: title === undefined ? undefined : (0, lib_text.Wp)(shown(title), longestTitle),
		file,
		line,
		col
	}).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${(0, lib_escape.N1)(String(value))}`]);
	const head = [level, properties.join(",")].filter((part) => part !== "").join(" ");
	return `::${head}::${(0, lib_escape.wq)((0, lib_text.Wp)(shown(message), longestMessage))}`;
}
function diagnosticAnnotation(diagnostic) {
	const related = diagnostic.related.map(({ message, position }) => `${diagnostic.file}:${position.line}: ${message}`);
	return {
		level: diagnostic.severity,
		title: diagnostic.code,
		file: diagnostic.file,
		line: diagnostic.position.line,
		col: diagnostic.position.col,
		message: [diagnostic.message, ...related].join("\n")
	};
}
function createAnnotate(write, redact) {
	const written = {
		error: 0,
		warning: 0,
		notice: 0
	};
	return (annotation) => {
		if (written[annotation.level] >= perLevel) return false;
		written[annotation.level] += 1;
		write(`${renderAnnotation(annotation, redact)}\n`);
		return true;
	};
}
var report_failure = __webpack_require__(20897);
;
const largest = 4e5;
const warning = (name, text) => `${renderAnnotation({
	level: "warning",
	title: "Planwright",
	message: `Output ${name}: ${text}`
}, (message) => message)}\n`;
async function setOutputs({ env, secrets }, outputs, warn) {
	if (!env["GITHUB_OUTPUT"]) return;
	const { setOutput } = await Promise.all([
		__webpack_require__.e(4119),
		__webpack_require__.e(1260),
		__webpack_require__.e(7264)
	]).then(__webpack_require__.bind(__webpack_require__, 57264));
	const redact = (0, lib_redact.createRedactor)(secrets);
	for (const [name, value] of Object.entries(outputs)) {
		if (value === undefined || value === "") continue;
		const shown = redact(value);
		if (shown !== value) warn(warning(name, "a secret in it was replaced by ***."));
		if ((0, lib_text.dp)(shown) > largest) warn(warning(name, `too large to be set (${(0, lib_text.dp)(shown)} bytes).`));
		else setOutput(name, shown);
	}
}
var model = __webpack_require__(94731);
var format = __webpack_require__(92772);
;
const longestKept = 65536;
const longestShown = 8192;
function createOutputLines(secrets, limit = Number.POSITIVE_INFINITY) {
	const redactor = (0, lib_redact.R6)(secrets);
	let rest = "";
	let taken = 0;
	let beyond = "";
	const shown = (line) => (0, lib_text.Wp)(redactor.push(`${(0, lib_escape.wh)(line).replaceAll("\n", " ")}\n`).slice(0, -1), longestShown);
	const show = (text) => {
		const lines = (rest + text).split("\n");
		rest = (lines.pop() ?? "").slice(0, longestKept);
		return lines.map((line) => shown(line.slice(0, longestKept)));
	};
	const missing = () => {
		if (taken <= limit) return [];
		const kept = afterBreak(beyond);
		rest = "";
		return [`[${taken - limit - kept.length} characters of output left out]`, ...show(kept)];
	};
	return {
		push(text) {
			const room = Math.max(0, limit - taken);
			taken += text.length;
			if (text.length > room) beyond = (beyond + text.slice(room)).slice(-longestKept);
			return room === 0 ? [] : show(text.slice(0, room));
		},
		end() {
			const told = missing();
			const last = rest === "" ? [] : [shown(rest)];
			[rest, beyond] = ["", ""];
			return [...told, ...last];
		}
	};
}
const keyEdge = /-----(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY-----/;
const afterBreak = (text) => {
	const edge = keyEdge.exec(text);
	const from = edge?.[1] === "END" ? edge.index + edge[0].length : 0;
	const line = text.indexOf("\n", from);
	return line < 0 ? "" : text.slice(line + 1);
};
;
const errorShown = 2048;
const outputShown = 1024 * 1024;
const designedStops = [
	"approval",
	"requested",
	"pause-after",
	"time-budget"
];
class Log {
	#options;
	#redact;
	#annotate;
	#running = new Map();
	#titles = new Map();
	#spent = new Map();
	#errors = new Map();
	#grouped;
	#annotated = false;
	constructor(options) {
		this.#options = options;
		this.#redact = (0, lib_redact.createRedactor)(options.secrets);
		this.#annotate = createAnnotate(options.write, this.#redact);
	}
	emit(event) {
		switch (event.kind) {
			case "plan-started": return this.#planStarted(event.plan, event.branch);
			case "phase-started": return this.#line(`${format._S.running} Phase ${event.phase}`);
			case "attempt-started": return this.#attemptStarted(event);
			case "step-started": return this.#taskLine(event.task, `${format._S.running} ${event.step}${event.detail === undefined ? "" : `: ${event.detail}`}`);
			case "activity": return this.#taskLine(event.task, `• ${event.line}`);
			case "output": return this.#output(event.task, this.#running.get(event.task)?.push(event.text) ?? []);
			case "api-wait": return this.#taskLine(event.task, `◌ waiting ${(0, format.RT)(event.seconds, undefined)} for the API: ${event.why}`);
			case "attempt-finished": return this.#attemptFinished(event);
			case "task-finished": return this.#taskFinished(event);
			case "phase-finished": return this.#line(`${format._S[event.status]} Phase ${event.phase}: ${event.status}`);
			case "published": return this.#published(event);
			case "warning": return this.#warning(event);
			case "state-changed": return undefined;
			case "plan-stopped": return this.#planStopped(event);
		}
	}
	close() {
		for (const [task, lines] of this.#running) this.#output(task, lines.end());
		this.#running.clear();
		this.#endGroup();
	}
	#line(text) {
		this.#options.write(`${(0, lib_escape.BP)(this.#redact((0, lib_escape.wh)((0, lib_text.TN)(text))))}\n`);
	}
	#taskLine(task, text) {
		this.#line(this.#grouped === task ? text : `${task} │ ${text}`);
	}
	#output(task, lines) {
		const prefix = this.#grouped === task ? "│ " : `${task} │ `;
		for (const line of lines) this.#options.write(`${(0, lib_escape.BP)(prefix + line).trimEnd()}\n`);
	}
	#endGroup() {
		if (this.#grouped !== undefined && this.#options.style === "actions") this.#options.write("::endgroup::\n");
		this.#grouped = undefined;
	}
	#planStarted(plan, branch) {
		for (const { id, title } of (0, model.a)(plan)) this.#titles.set(id, title);
		const size = `${(0, lib_text.LS)(plan.phases.length, "phase")}, ${(0, lib_text.LS)(this.#titles.size, "task")}`;
		this.#line(`${plan.title} (${plan.id}) on ${branch}: ${size}`);
	}
	#attemptStarted({ task, counted, limit, model }) {
		const alone = this.#running.size === 0;
		this.#running.set(task, createOutputLines(this.#options.secrets, outputShown));
		const facts = [`attempt ${counted} of ${limit}`, ...model === undefined ? [] : [model]].join(", ");
		const title = this.#titles.get(task);
		const header = `${title === undefined ? task : `${task}: ${title}`} (${facts})`;
		this.#endGroup();
		if (!alone || this.#options.style === "plain") return this.#line(`${format._S.running} ${header}`);
		this.#grouped = task;
		this.#options.write(`::group::${(0, lib_escape.wq)((0, lib_escape.BP)(this.#redact((0, lib_escape.wh)((0, lib_text.TN)(header)))))}\n`);
	}
	#attemptFinished({ task, counted, outcome, error, seconds, usage, retrying }) {
		this.#output(task, this.#running.get(task)?.end() ?? []);
		this.#running.delete(task);
		if (this.#grouped === task) this.#endGroup();
		this.#spent.set(task, (0, format.RT)(seconds, usage));
		if (outcome === "completed") return;
		const next = retrying ? "; another attempt follows" : "";
		this.#line(`${format._S.failed} ${task}: attempt ${counted}: ${format.EL[outcome]} (${(0, format.RT)(seconds, usage)})${next}`);
		if (error === undefined) return;
		const shown = this.#redact((0, lib_escape.wh)(error));
		this.#errors.set(task, shown);
		this.#output(task, (0, lib_text.RT)(shown.trimEnd(), errorShown).split("\n"));
	}
	#taskFinished({ task, status, summary, commit }) {
		const facts = [
			this.#spent.get(task),
			commit?.slice(0, 7),
			summary
		].filter((fact) => fact !== undefined && fact !== "");
		this.#line(`${format._S[status]} ${task}: ${[status, ...facts].join(" · ")}`);
		if (status !== "failed" || this.#options.style === "plain") return;
		const message = this.#errors.get(task) ?? summary ?? "The task failed.";
		this.#annotated = this.#annotate({
			level: "error",
			title: `Task ${task} failed`,
			message: (0, lib_text.RT)(message, errorShown)
		});
	}
	#published({ sha, branch, to }) {
		const commit = sha.slice(0, 7);
		if (to.place === "here") return this.#line(`→ ${commit} is on ${branch} in this repository`);
		this.#line(`↑ Pushed ${commit} to ${branch} (${to.label})`);
	}
	#warning({ message, task }) {
		const title = task === undefined ? {} : { title: `Task ${task}` };
		if (this.#options.style === "actions" && this.#annotate({
			level: "warning",
			message,
			...title
		})) return;
		this.#line(`! ${task === undefined ? "" : `${task}: `}${message}`);
	}
	#planStopped({ plan, status, reason, detail }) {
		const why = reason === undefined ? "" : ` (${reason})`;
		const text = `Plan ${plan.id} ${status}${why}`;
		this.#line(`${format._S[status]} ${text}${detail === undefined ? "" : `: ${detail}`}`);
		const designed = status === "completed" || status !== "failed" && status !== "cancelled" && (reason === undefined || designedStops.includes(reason));
		if (this.#options.style === "actions" && !designed && !this.#annotated) this.#annotate({
			level: "error",
			title: text,
			message: detail ?? text
		});
	}
}
function createLog(options) {
	const log = new Log(options);
	return {
		emit: (event) => log.emit(event),
		close: () => log.close()
	};
}
var summary = __webpack_require__(74611);
;
const spinner = [
	"⠋",
	"⠙",
	"⠹",
	"⠸",
	"⠼",
	"⠴",
	"⠦",
	"⠧",
	"⠇",
	"⠏"
];
const spinnerPace = 100;
const codes = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
const paint = (text, colour, color) => color ? `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m` : text;
function taskLine({ task, title, counted, since, activity }, now, screen) {
	const frame = spinner[Math.floor(now / spinnerPace) % spinner.length] ?? "";
	const again = counted > 1 ? ` (attempt ${counted})` : "";
	const name = (0, lib_text.qZ)(`${task}${again}`, Math.max(8, Math.floor(screen.columns / 2)));
	const time = (0, format.p0)((now - since) / 1e3);
	const room = screen.columns - 1 - frame.length - 1 - name.length - 2 - time.length - 2;
	const doing = room < 8 ? "" : (0, lib_text.qZ)((0, lib_escape.BP)((0, lib_text.TN)(activity === "" ? title : activity)), room);
	const line = [
		paint(frame, "cyan", screen.color),
		paint(name, "bold", screen.color),
		"",
		paint(time, "dim", screen.color)
	];
	return clipped(`${line.join(" ")}${doing === "" ? "" : `  ${doing}`}`, `${frame} ${name}  ${time}`, screen);
}
const clipped = (line, short, { columns }) => columns - 1 < short.length ? (0, lib_text.qZ)(short, columns - 1) : line;
function statusLine({ done, failed, total, usd, since }, now, screen) {
	const parts = [
		`${done} of ${(0, lib_text.LS)(total, "task")}`,
		failed === 0 ? "" : `${failed} failed`,
		(0, format.p0)((now - since) / 1e3),
		usd === undefined || usd === 0 ? "" : (0, format.TG)(usd)
	];
	const text = `${(0, format.M0)(done, total, 20)} ${parts.filter((part) => part !== "").join(" · ")}`;
	return (0, lib_text.qZ)(text, Math.max(1, screen.columns - 1));
}
function renderFrame(model, now, screen) {
	const room = Math.max(0, screen.rows - 3);
	const shown = model.running.slice(0, model.running.length > room ? Math.max(0, room - 1) : room);
	const hidden = model.running.length - shown.length;
	return [
		...shown.map((task) => taskLine(task, now, screen)),
		...hidden > 0 && room > 0 ? [(0, lib_text.qZ)(`  and ${hidden} more`, screen.columns - 1)] : [],
		statusLine(model, now, screen)
	];
}
var progress = __webpack_require__(15364);
;
const pace = 100;
const terminal_errorShown = 2048;
const hideCursor = "\x1B[?25l";
const showCursor = "\x1B[?25h";
const statusColour = {
	completed: "green",
	failed: "red",
	waiting: "yellow"
};
class Terminal {
	#options;
	#redact;
	#titles = new Map();
	#running = new Map();
	#lines = new Map();
	#spent = new Map();
	#stop = new AbortController();
	#restore = () => void this.#options.stream.write(showCursor);
	#model;
	#drawn = [];
	#drawing;
	#held;
	constructor(options) {
		this.#options = options;
		this.#redact = (0, lib_redact.createRedactor)(options.secrets);
		this.#model = {
			running: [],
			done: 0,
			failed: 0,
			total: 0,
			since: options.clock.monotonic()
		};
	}
	emit(event) {
		if (this.#drawing === undefined) this.#begin();
		switch (event.kind) {
			case "plan-started": return this.#planStarted(event);
			case "attempt-started": return this.#attemptStarted(event);
			case "step-started": return this.#activity(event.task, event.detail === undefined ? event.step : `${event.step}: ${event.detail}`);
			case "activity": return this.#activity(event.task, event.line);
			case "output": return this.#activity(event.task, this.#lines.get(event.task)?.push(event.text).at(-1) ?? "");
			case "api-wait": return this.#activity(event.task, `waiting ${(0, format.RT)(event.seconds, undefined)} for the API: ${event.why}`);
			case "attempt-finished": return this.#attemptFinished(event);
			case "task-finished": return this.#taskFinished(event);
			case "warning": return this.#last([this.#paint(`! ${event.task === undefined ? "" : `${event.task}: `}${event.message}`, "yellow")]);
			case "state-changed": return this.#count(event.plan, event.state);
			case "plan-stopped": return this.#planStopped(event);
			case "phase-started":
			case "phase-finished":
			case "published": return undefined;
		}
	}
	pause() {
		if (this.#drawing !== undefined) this.#options.stream.write(`${this.#eraser()}${showCursor}`);
		this.#held = [];
		return { [Symbol.dispose]: () => this.#resume() };
	}
	#resume() {
		const lines = this.#held ?? [];
		this.#held = undefined;
		if (this.#drawing === undefined || this.#stop.signal.aborted) return;
		this.#options.stream.write(hideCursor);
		this.#draw(lines);
	}
	async close() {
		if (this.#drawing === undefined || this.#stop.signal.aborted) return;
		this.#stop.abort();
		await this.#drawing;
		this.#options.stream.write(`${this.#eraser()}${showCursor}`);
		process.removeListener("exit", this.#restore);
	}
	#safe(text) {
		return (0, lib_escape.BP)(this.#redact((0, lib_escape.wh)((0, lib_text.TN)(text))));
	}
	#paint(text, colour) {
		const safe = this.#safe(text);
		return colour === undefined ? safe : paint(safe, colour, this.#options.color);
	}
	#begin() {
		this.#options.stream.write(hideCursor);
		process.once("exit", this.#restore);
		this.#drawing = this.#keepDrawing();
	}
	async #keepDrawing() {
		const { clock } = this.#options;
		while (!this.#stop.signal.aborted) {
			this.#draw([]);
			await clock.sleep(pace, this.#stop.signal);
		}
	}
	#eraser() {
		const columns = this.#options.stream.columns || 80;
		const rows = this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil((0, lib_text.PL)((0, lib_escape.JI)(line)) / columns)), 0);
		this.#drawn = [];
		return rows === 0 ? "" : `\r\u001b[${rows}A\u001b[J`;
	}
	#draw(lasting) {
		if (this.#held !== undefined) return void this.#held.push(...lasting);
		const { stream, clock, color } = this.#options;
		const eraser = this.#eraser();
		const screen = {
			columns: stream.columns || 80,
			rows: stream.rows || 24,
			color
		};
		const model = {
			...this.#model,
			running: [...this.#running.values()]
		};
		this.#drawn = model.total === 0 ? [] : renderFrame(model, clock.monotonic(), screen);
		stream.write(eraser + [...lasting, ...this.#drawn].map((line) => `${line}\n`).join(""));
	}
	#last(lines) {
		this.#draw(lines);
	}
	#count(plan, state) {
		const { total, done, counts } = (0, progress.jA)((0, model.a)(plan), state);
		const usd = state.usage?.usd;
		this.#model = {
			running: [],
			total,
			done,
			failed: counts.failed,
			since: this.#model.since,
			...usd === undefined ? {} : { usd }
		};
	}
	#planStarted({ plan, state, branch }) {
		for (const { id, title } of (0, model.a)(plan)) this.#titles.set(id, title);
		this.#count(plan, state);
		const size = `${(0, lib_text.LS)(plan.phases.length, "phase")}, ${(0, lib_text.LS)(this.#titles.size, "task")}`;
		this.#last([this.#paint(plan.title, "bold"), this.#paint(`${plan.id} on ${branch}: ${size}`, "dim")]);
	}
	#attemptStarted({ task, counted }) {
		const since = this.#options.clock.monotonic();
		this.#lines.set(task, createOutputLines(this.#options.secrets));
		this.#running.set(task, {
			task,
			counted,
			since,
			title: this.#safe(this.#titles.get(task) ?? ""),
			activity: ""
		});
	}
	#activity(task, text) {
		const running = this.#running.get(task);
		const activity = this.#safe(text);
		if (running !== undefined && activity !== "") this.#running.set(task, {
			...running,
			activity
		});
	}
	#attemptFinished({ task, counted, outcome, error, seconds, usage, retrying }) {
		this.#running.delete(task);
		this.#lines.delete(task);
		this.#spent.set(task, (0, format.RT)(seconds, usage));
		if (outcome === "completed") return;
		const next = retrying ? "; another attempt follows" : "";
		const shown = error === undefined ? [] : (0, lib_text.RT)(this.#redact((0, lib_escape.wh)(error)).trimEnd(), terminal_errorShown).split("\n");
		this.#last([this.#paint(`${format._S.failed} ${task}: attempt ${counted}: ${format.EL[outcome]}${next}`, retrying ? "yellow" : "red"), ...shown.map((line) => `    ${(0, lib_escape.BP)(line)}`)]);
	}
	#taskFinished({ task, status, summary, commit }) {
		const facts = [
			this.#spent.get(task),
			commit?.slice(0, 7),
			summary
		].filter((fact) => fact !== undefined && fact !== "");
		const rest = this.#safe([status, ...facts].join(" · "));
		this.#last([`${paint(`${format._S[status]} ${task}`, statusColour[status] ?? "dim", this.#options.color)}  ${rest}`]);
	}
	#planStopped({ plan, state, status, reason, detail }) {
		this.#count(plan, state);
		const why = reason === undefined ? "" : ` (${reason})`;
		const text = `${format._S[status]} ${plan.id} ${status}${why}${detail === undefined ? "" : `: ${detail}`}`;
		this.#last([this.#paint(text, statusColour[status] ?? "yellow")]);
	}
}
function createTerminal(options) {
	const terminal = new Terminal(options);
	return {
		emit: (event) => terminal.emit(event),
		pause: () => terminal.pause(),
		close: () => terminal.close()
	};
}
;
function redacted(value, redact) {
	if (typeof value === "string") return redact(value);
	if (Array.isArray(value)) return value.map((item) => redacted(item, redact));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redacted(item, redact)]));
}
const betweenWrites = 1e4;
class SummaryFile {
	#file;
	#surroundings;
	#redact;
	#warnings = [];
	#latest;
	#branch = "";
	#written = 0;
	constructor(file, surroundings) {
		this.#file = file;
		this.#surroundings = surroundings;
		this.#redact = (0, lib_redact.createRedactor)(surroundings.secrets);
	}
	emit(event) {
		if (event.kind === "plan-started") this.#branch = event.branch;
		if (event.kind === "warning") this.#warnings.push(event.message);
		if (event.kind !== "plan-started" && event.kind !== "state-changed" && event.kind !== "plan-stopped") return;
		this.#latest = event;
		if (event.kind === "plan-stopped" || event.at.getTime() - this.#written >= betweenWrites) this.write();
	}
	write() {
		if (this.#latest === undefined) return;
		this.#written = this.#latest.at.getTime();
		const { run } = this.#surroundings;
		const input = {
			...redacted({
				plan: this.#latest.plan,
				state: this.#latest.state,
				warnings: this.#warnings
			}, this.#redact),
			now: this.#latest.at,
			branch: this.#branch,
			...run === undefined ? {} : {
				runUrl: run.url,
				commitUrl: (sha) => `${run.serverUrl}/${run.repository}/commit/${sha}`
			}
		};
		(0, external_node_fs_.writeFileSync)(this.#file, (0, summary.B)(input));
	}
}
function guarded({ emit, pause, close }, { stderr }) {
	let broken = false;
	const fail = (error) => {
		if (!broken) stderr.write(`planwright: a report failed: ${error instanceof Error ? error.message : "unknown"}\n`);
		broken = true;
	};
	return {
		emit: (event) => {
			try {
				if (!broken) emit(event);
			} catch (error) {
				fail(error);
			}
		},
		pause,
		close: () => close().catch(fail)
	};
}
const noPause = () => ({ [Symbol.dispose]: () => undefined });
function logReporter(style, secrets, stream) {
	const log = createLog({
		style,
		secrets,
		write: (text) => void stream.write(text)
	});
	return {
		emit: log.emit,
		pause: noPause,
		close: async () => log.close()
	};
}
function summaryReporter(file, surroundings) {
	const summary = new SummaryFile(file, surroundings);
	return {
		emit: (event) => summary.emit(event),
		pause: noPause,
		close: async () => summary.write()
	};
}
function reportersOf(surroundings, { stdout, stderr, clock }) {
	const { door, tty, env, secrets } = surroundings;
	const file = env["GITHUB_STEP_SUMMARY"];
	if (door === "action") return [logReporter("actions", secrets, stdout), ...file ? [summaryReporter(file, surroundings)] : []];
	return [tty ? createTerminal({
		stream: stderr,
		clock,
		secrets,
		color: !env["NO_COLOR"]
	}) : logReporter("plain", secrets, stderr)];
}
function createReporter(surroundings, streams) {
	const reporters = reportersOf(surroundings, streams).map((reporter) => guarded(reporter, streams));
	return {
		emit: (event) => {
			for (const { emit } of reporters) emit(event);
		},
		pause: () => {
			const paused = new DisposableStack();
			for (const { pause } of reporters) paused.use(pause());
			return paused;
		},
		close: async () => {
			await Promise.all(reporters.map(({ close }) => close()));
		}
	};
}
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const run = async (request, context) => {
	const result = await run_carryOut(request, context);
	const redact = (0, lib_redact.createRedactor)(context.secrets);
	return await tell(result, context, redact).catch((error) => {
		const broken = (0, outcome.TR)(failureOf(error));
		tellFailure(broken.error, context, redact);
		return broken.error.exit;
	});
};
const run_carryOut = async (request, context) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const reporter = createReporter(context, {
			stdout: process.stdout,
			stderr: process.stderr,
			clock: clock.m
		});
		const stop = __addDisposableResource(env_1, stopSignal(), false);
		const { signal } = stop;
		const warnings = [];
		const emit = (event) => {
			if (event.kind === "warning") warnings.push(event.message);
			reporter.emit(event);
		};
		const githubToken = (0, execution_github.CS)({
			context,
			clock: clock.m,
			signal
		});
		const github = (0, execution_github.eq)({
			context,
			clock: clock.m,
			signal
		}, githubToken);
		const world = {
			context,
			clock: clock.m,
			emit,
			redact: (0, lib_redact.createRedactor)(context.secrets),
			toolHost: [process.execPath, (0, external_node_path_.join)(dist(), "tool-host.js")],
			templates: (0, external_node_path_.join)(dist(), "..", "plans", "templates"),
			...githubToken === undefined ? {} : { githubToken },
			github,
			lifeOfRun: (0, execution_github.xV)(github, {
				clock: clock.m,
				emit
			}),
			...asking(context, reporter, signal),
			signal
		};
		try {
			const result = await appRefusal(world) ?? await told(world, await dispatch(request, world));
			await reporter.close();
			return result.ok ? (0, lib_result.ok)({
				...result.value,
				warnings
			}) : result;
		} catch (error) {
			await reporter.close().catch(() => undefined);
			return (0, outcome.TR)(failureOf(error));
		}
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
};
const told = async (world, result) => {
	if (!result.ok || result.value.standing === undefined && result.value.alerts === undefined) return result;
	const { withBulletin } = await __webpack_require__.e(2549).then(__webpack_require__.bind(__webpack_require__, 2549));
	return (0, lib_result.ok)(await withBulletin(world, result.value));
};
const appRefusal = async ({ context, githubToken }) => {
	const token = context.app === undefined ? undefined : await githubToken?.();
	return token === undefined || token.ok ? undefined : (0, outcome.TR)(token.error);
};
const asking = (context, reporter, signal) => {
	if (!context.tty || context.json || !process.stdin.isTTY) return {};
	const redact = (0, lib_redact.createRedactor)(context.secrets);
	const answer = async (lines, prompt) => {
		const env_2 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const { askYesNo } = await __webpack_require__.e(2832).then(__webpack_require__.bind(__webpack_require__, 62832));
			const _room = __addDisposableResource(env_2, reporter.pause(), false);
			const streams = {
				input: process.stdin,
				output: process.stderr
			};
			return await askYesNo(streams, {
				lines: lines.map(redact),
				prompt
			}, signal);
		} catch (e_2) {
			env_2.error = e_2;
			env_2.hasError = true;
		} finally {
			__disposeResources(env_2);
		}
	};
	return {
		ask: async (question) => {
			const { questionText } = await __webpack_require__.e(2832).then(__webpack_require__.bind(__webpack_require__, 62832));
			return await answer(questionText(question), "Approve it?");
		},
		...context.yes ? {} : { confirm: (lines) => answer(lines, "Go on?") }
	};
};
const dist = () => {
	const started = process.argv[1];
	if (started === undefined) throw new Error("started without a program");
	return (0, external_node_path_.dirname)((0, external_node_fs_.realpathSync)(started));
};
const stopSignal = () => {
	const controller = new AbortController();
	const stop = (name) => {
		if (controller.signal.aborted && name === "SIGINT" && process.stdin.isTTY) process.exit(128 + external_node_os_.constants.signals.SIGINT);
		controller.abort(new Error(`the run was stopped (${name})`));
	};
	process.on("SIGINT", stop).on("SIGTERM", stop);
	return {
		signal: controller.signal,
		[Symbol.dispose]: () => void process.off("SIGINT", stop).off("SIGTERM", stop)
	};
};
const tell = async (result, context, redact) => {
	const { exit, diagnostics } = result.ok ? result.value : result.error;
	if (context.door === "action") {
		const annotate = createAnnotate(print, redact);
		for (const diagnostic of diagnostics) annotate(diagnosticAnnotation(diagnostic));
		await setOutputs(context, {
			...outputsOf(result),
			"exit-code": String(exit)
		}, print);
	}
	if (result.ok && result.value.markdown !== undefined) summarise(redact(result.value.markdown), context);
	if (!result.ok) tellFailure(result.error, context, redact);
	else if (context.json) print(`${redact(JSON.stringify(result.value.result))}\n`);
	else print(shown(redact(result.value.text), context));
	if (result.ok && result.value.failure !== undefined && !context.json) tellFailure({
		failure: result.value.failure,
		exit,
		diagnostics: []
	}, context, redact);
	return exit;
};
const shown = (text, { door }) => door === "action" ? text.split("\n").map(lib_escape.BP).join("\n") : text;
const print = (text) => void process.stdout.write(text);
const summarise = (markdown, { door, env }) => {
	const file = env["GITHUB_STEP_SUMMARY"];
	if (door === "action" && file) (0, external_node_fs_.appendFileSync)(file, `${markdown}\n`);
};
const outputsOf = (result) => result.ok ? {
	...result.value.outputs,
	result: JSON.stringify(result.value.result)
} : {
	...result.error.outputs,
	result: JSON.stringify({ error: result.error.failure })
};
const tellFailure = ({ failure, diagnostics }, context, redact) => {
	if (context.door === "action") process.stdout.write(redact((0, report_failure.renderFailure)(failure, "action")));
	else if (context.json) process.stdout.write(`${redact(JSON.stringify({
		error: failure,
		diagnostics
	}))}\n`);
	else process.stderr.write(redact((0, report_failure.renderFailure)(failure, "person")));
};
	})
};
