export const id = 2503;
export const ids = [2503];
export const modules = {
	83489: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fu: () => planSchema,
	mN: () => docs
});
const pages = null && [
	"plan-format",
	"security",
	"guides/editing",
	"guides/many-runners"
];
const docs = (page) => `https://github.com/planwright/planwright/blob/main/docs/${page}.md`;
const planSchema = "https://raw.githubusercontent.com/planwright/planwright/main/schema/plan.schema.json";
	}),
	1059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Bm: () => secretParts,
	IJ: () => shortestGuess,
	R6: () => createStreamRedactor,
	createRedactor: () => createRedactor
});
const mask = "***";
const shortestSecret = 4;
const shortestForm = 6;
const shortestGuess = 8;
const secretParts = (value) => [value, ...value.split("\n")].filter(({ length }) => length >= shortestGuess);
const pemEdge = (edge) => `-----${edge} [A-Z0-9 ]{0,40}PRIVATE KEY-----`;
const knownFormats = [
	"sk-ant-[A-Za-z0-9_-]{8,}",
	"gh[opsur]_[A-Za-z0-9_.-]{15,}[A-Za-z0-9_-]",
	"github_pat_[A-Za-z0-9_]{20,}",
	"(?:AKIA|ASIA)[A-Z0-9]{16}",
	"xox[abeoprs]-[A-Za-z0-9-]{10,}",
	"AIza[A-Za-z0-9_-]{35}",
	"npm_[A-Za-z0-9]{36}",
	"glpat-[A-Za-z0-9_-]{20,}",
	`${pemEdge("BEGIN")}(?:[A-Za-z0-9+/=\\\\]| (?=[A-Za-z0-9+/=]{16}))*(?: ?${pemEdge("END")})?`
];
const extension = /^[A-Za-z0-9+/=_.\\-]*/;
const quote = (text) => text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);
const base64Forms = (secret) => [
	0,
	1,
	2
].flatMap((shift) => {
	const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
	const digits = bytes.toString("base64").replaceAll("=", "");
	const own = digits.slice(shift === 0 ? 0 : shift + 1, bytes.length % 3 === 0 ? undefined : -1);
	return shift === 0 ? [
		own,
		digits,
		bytes.toString("base64")
	] : [own];
});
const jsonForm = (secret) => JSON.stringify(secret).slice(1, -1);
function encodedForms(secret) {
	const url = encodeURIComponent(secret);
	const base64 = base64Forms(secret);
	const hex = Buffer.from(secret).toString("hex");
	return [
		url,
		url.replaceAll("%20", "+"),
		url.replaceAll(/%[0-9A-F]{2}/gu, (code) => code.toLowerCase()),
		jsonForm(secret),
		jsonForm(jsonForm(secret)),
		...base64,
		...base64.map((form) => form.replaceAll("+", "-").replaceAll("/", "_")),
		hex,
		hex.toUpperCase()
	];
}
function formsOf(secret) {
	const text = secret.toWellFormed();
	const lines = text.split(/[\r\n]+/u).map((line) => line.trim());
	const raw = [
		text,
		text.trim(),
		...lines
	].filter((form) => form.length >= shortestSecret);
	const encoded = [text.trim(), ...lines].filter((form) => form.length >= shortestSecret).flatMap((form) => encodedForms(form)).filter((form) => form.length >= shortestForm);
	return [...raw, ...encoded].filter((form) => !/[\r\n]/u.test(form));
}
function compile(secrets) {
	const forms = [...new Set(secrets.flatMap((secret) => formsOf(secret)))].toSorted((a, b) => b.length - a.length);
	return {
		pattern: new RegExp([...forms.map((form) => quote(form)), ...knownFormats].join("|"), "gu"),
		longest: Math.max(512, forms[0]?.length ?? 0)
	};
}
const pemStart = new RegExp(`${pemEdge("BEGIN")}(?:(?!-----END).)*$`, "u");
const pemEnd = new RegExp(`^.*?${pemEdge("END")}`, "u");
const longestPemLine = 16384;
const pemFull = /^[^A-Za-z0-9]*(?:\d+\W+)?[A-Za-z0-9+/=]{40,}\W*(?:\\n)?\W*$/u;
const pemHeader = /^\W*(?:(?:Proc-Type|DEK-Info|Comment|Version):.*)?$/u;
const pemShort = /^\W*[A-Za-z0-9+/=]{1,39}\W*(?:\\n)?\W*$/u;
function createLineRedactor(pattern) {
	let place = "outside";
	const ordinary = (line) => {
		place = pemStart.test(line) ? "inside" : "outside";
		return line.replaceAll(pattern(), mask);
	};
	return (line) => {
		if (place === "outside") return ordinary(line);
		const end = pemEnd.exec(line)?.[0];
		if (end !== undefined) return mask + ordinary(line.slice(end.length));
		if (place === "closing" || line.length > longestPemLine) return ordinary(line);
		if (pemFull.test(line)) return mask;
		if (pemHeader.test(line)) return line;
		if (!pemShort.test(line)) return ordinary(line);
		place = "closing";
		return mask;
	};
}
function compiler(secrets) {
	let [known, compiled] = [secrets.length, compile(secrets)];
	return () => {
		if (secrets.length !== known) [known, compiled] = [secrets.length, compile(secrets)];
		return compiled;
	};
}
function createStream(current, longestLine) {
	const redactLine = createLineRedactor(() => current().pattern);
	let rest = "";
	let swallowing = false;
	const long = () => {
		const { pattern, longest } = current();
		if (rest.length <= Math.max(longestLine, longest * 4)) return "";
		let cut = rest.length - longest;
		const crossing = [...rest.matchAll(pattern)].find(({ index, 0: hit }) => index < cut && index + hit.length > cut);
		cut = crossing?.index ?? cut;
		swallowing = cut === 0;
		const shown = swallowing ? mask : rest.slice(0, cut).replaceAll(pattern, mask);
		rest = swallowing ? "" : rest.slice(cut);
		return shown;
	};
	return {
		push(piece) {
			const wanted = swallowing ? piece.replace(extension, "") : piece;
			swallowing &&= wanted === "";
			rest += wanted;
			const lines = rest.split("\n");
			rest = lines.pop() ?? "";
			return lines.map((line) => `${redactLine(line)}\n`).join("") + long();
		},
		end() {
			const last = rest === "" ? "" : redactLine(rest);
			rest = "";
			return last;
		}
	};
}
function createRedactor(secrets) {
	const current = compiler(secrets);
	return (text) => {
		const stream = createStream(current, Number.POSITIVE_INFINITY);
		return stream.push(text) + stream.end();
	};
}
const createStreamRedactor = (secrets, longestLine = 65536) => createStream(compiler(secrets), longestLine);
	}),
	45367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_: () => err,
	ok: () => ok,
	r: () => inWords
});
const ok = (value) => ({
	ok: true,
	value
});
const err = (error) => ({
	ok: false,
	error
});
const inWords = ({ message, hint }) => hint === undefined ? message : `${message} (${hint})`;
	}),
	49693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cm: () => scopeText,
	Sk: () => parseScope,
	mf: () => reviewTypes
});
const reviewTypes = [
	"refine_descriptions",
	"add_missing",
	"optimize_order",
	"break_down"
];
const scopeText = (scope) => scope.kind === "plan" ? "plan" : `${scope.kind}/${scope.id}`;
const parseScope = (text) => {
	if (text === "plan") return { kind: "plan" };
	const [, kind, id] = /^(phase|task)\/([a-z0-9][a-z0-9-]{0,62})$/.exec(text) ?? [];
	return (kind === "phase" || kind === "task") && id !== undefined ? {
		kind,
		id
	} : undefined;
};
	}),
	97814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => commandInfo });
const commandInfo = {
	init: {
		summary: "Write the workflows, an issue form and a first plan into the repository.",
		details: "A file that is there already is never touched. Says what is left to do.",
		argument: "",
		examples: ["planwright init"]
	},
	doctor: {
		summary: "Check key, settings, environments, sandbox and versions, and say how to mend what is missing.",
		details: "Settings of the repository need a token: GITHUB_TOKEN=$(gh auth token) planwright doctor. Exit code 1 when something cannot work.",
		argument: "",
		examples: ["planwright doctor", "planwright doctor --check-key --json"]
	},
	validate: {
		summary: "Check plans, all or the named ones, and report every problem at once.",
		argument: "[plan...]",
		examples: ["planwright validate", "planwright validate 'plans/release-*.yml' --json"]
	},
	list: {
		summary: "List every plan with its status, progress and cost, and who works on it.",
		argument: "",
		examples: ["planwright list", "planwright list --push"]
	},
	show: {
		summary: "Show one plan in full: phases, tasks, attempts, errors.",
		details: "It stands as it was fetched last; with --push, and in the action, as it stands on the remote now.",
		argument: "<plan>",
		examples: ["planwright show add-user-authentication"]
	},
	new: {
		summary: "Start a plan from a template, or a blank one.",
		details: "In a terminal the plan is a new file in plans/; with --push, and in the action, a pull request.\nWithout --template the plan is blank. `planwright new --template help` lists the templates.",
		argument: "[id]",
		examples: ["planwright new --title \"Add a search field\" --template feature-with-tests"]
	},
	delete: {
		summary: "Remove a plan. Refused while it runs.",
		details: "Removes the plan's file only. Its branch stays with the work on it, and so does what was merged.\nAt a terminal it asks first; --yes is the answer.",
		argument: "<plan>",
		examples: ["planwright delete add-user-authentication", "planwright delete add-user-authentication --yes"]
	},
	generate: {
		summary: "Let Claude explore the repository and write a plan.",
		details: "Claude reads and searches the repository and can change nothing. The plan passes `validate` before anybody sees it.\nIn a terminal the plan is a new file in plans/; with --push, and in the action, a pull request.",
		argument: "[id]",
		examples: ["planwright generate --title \"Add user authentication\" --description \"JWT login and logout for the API\"", "planwright generate --issue 42 --push"]
	},
	edit: {
		summary: "Change a plan by operations. Comments and all that is not touched stay as they are.",
		details: "From a file: planwright edit <plan> --operations - < changes.yml",
		argument: "<plan>",
		examples: ["planwright edit add-user-authentication --operations '[{op: update_task, task: login, set: {title: Log in}}]'"]
	},
	review: {
		summary: "Check a plan, say what changed, and let Claude suggest improvements.",
		details: "Suggestions are numbered; `apply` carries out those you choose. In a pull request they are a review, with one-click suggestions where they fit.",
		argument: "[plan]",
		examples: ["planwright review add-user-authentication --review add_missing --scope phase/api", "planwright review --pull-request 17"]
	},
	apply: {
		summary: "Apply suggestions of the last review.",
		details: "Suggestions whose target was changed since, or that contradict each other, are refused by name; nothing is changed then.",
		argument: "[plan]",
		examples: ["planwright apply add-user-authentication --suggestions 1,3-5"]
	},
	estimate: {
		summary: "Say what a plan will take: tokens, cost and time, as a range.",
		details: "From this repository's own finished plans, and from the API's token counter where there is a key. What cannot be known is said so.",
		argument: "<plan>",
		examples: ["planwright estimate add-user-authentication"]
	},
	execute: {
		summary: "Start or continue a plan until it is done, waits or pauses.",
		details: "Works in a worktree of its own; your checkout is never touched.\nPending, waiting, paused and failed plans are continued; finished tasks are not run again.",
		argument: "<plan>",
		examples: ["planwright execute add-user-authentication --dry-run", "planwright execute add-user-authentication --inputs '{\"target\": \"docs\"}' --until schema"]
	},
	retry: {
		summary: "Give a failed task fresh attempts.",
		argument: "<plan>",
		examples: ["planwright retry add-user-authentication --task users-table --execute"]
	},
	skip: {
		summary: "Pass over a task; what depends on it goes on.",
		argument: "<plan>",
		examples: ["planwright skip add-user-authentication --task users-table --reason \"not needed\""]
	},
	complete: {
		summary: "Accept a person's work on a task; its `verify` commands run first.",
		argument: "<plan>",
		examples: ["planwright complete add-user-authentication --task rotate-keys --execute"]
	},
	resume: {
		summary: "Lift a pause.",
		argument: "<plan>",
		examples: ["planwright resume add-user-authentication --execute"]
	},
	pause: {
		summary: "Pause a plan. Running tasks end, nothing more starts.",
		details: "Works from any other run, machine or terminal: whoever executes the plan sees it within about ten seconds.",
		argument: "<plan>",
		examples: ["planwright pause add-user-authentication --reason \"release freeze\""]
	},
	cancel: {
		summary: "Cancel a plan. Running tasks are stopped; only `reset` leads on.",
		argument: "<plan>",
		examples: ["planwright cancel add-user-authentication"]
	},
	approve: {
		summary: "Let a task of a manual phase pass.",
		argument: "<plan>",
		examples: ["planwright approve add-user-authentication --task announce --execute"]
	},
	reject: {
		summary: "Refuse a task of a manual phase: it fails without having run.",
		argument: "<plan>",
		examples: ["planwright reject add-user-authentication --task announce --reason \"not yet\""]
	},
	rollback: {
		summary: "Undo tasks with one revert commit each, and all that builds on them.",
		details: "Conflicts leave everything as it was. The plan ends paused, the undone tasks pending.",
		argument: "<plan>",
		examples: ["planwright rollback add-user-authentication --task users-table", "planwright rollback add-user-authentication --to users-table"]
	},
	reset: {
		summary: "Forget the execution and keep the commits.",
		details: "At a terminal it asks first; --yes is the answer.",
		argument: "<plan>",
		examples: ["planwright reset add-user-authentication"]
	},
	update: {
		summary: "Merge a moved base into the plan's branch. Conflicts are named and leave nothing half-done.",
		argument: "<plan>",
		examples: ["planwright update add-user-authentication"]
	},
	schedule: {
		summary: "For the workflows: say which jobs come next for a plan.",
		details: "Sets the outputs `next` (run, fanout, gated or none), `matrix`, `max-parallel`, `base` and `leg`.",
		argument: "<plan>",
		examples: ["planwright schedule add-user-authentication --leg 0"]
	},
	join: {
		summary: "For the workflows: take in what the jobs of a run have done, and say whether there is more.",
		argument: "<plan>",
		examples: ["planwright join add-user-authentication --attempts attempts"]
	},
	continue: {
		summary: "For the workflows: start the next run of a plan.",
		details: "A plan that got nowhere for three runs in a row is paused as `no-progress` instead.",
		argument: "<plan>",
		examples: ["planwright continue add-user-authentication --leg 3"]
	},
	watchdog: {
		summary: "For a scheduled workflow: go on with plans whose runner died, and report waits gone stale.",
		details: "What a person cancelled is never started again.",
		argument: "",
		examples: ["planwright watchdog"]
	}
};
	}),
	25817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => inputDefinition,
	QL: () => inputs,
	Vc: () => inputsOf,
	$B: () => takesInput
});
;
const talking = ["generate", "review"];
const authoringInputs = [
	{
		name: "title",
		type: "string",
		description: "The title of the new plan, one line.",
		example: "Add user authentication",
		doors: ["action", "flag"],
		commands: ["new", "generate"],
		required: ["new"]
	},
	{
		name: "description",
		type: "string",
		description: "What the plan is to achieve, in your own words.",
		example: "JWT login and logout for the API",
		doors: ["action", "flag"],
		commands: ["new", "generate"]
	},
	{
		name: "description-file",
		type: "string",
		description: "A file with the description; `-` for standard input.",
		example: "idea.md",
		doors: ["action", "flag"],
		commands: ["generate"]
	},
	{
		name: "issue",
		type: "number",
		description: "The number of an issue that says what the plan is to achieve.",
		example: "42",
		doors: ["action", "flag"],
		commands: ["generate"]
	},
	{
		name: "draft",
		type: "string",
		description: "A file that `generate` or `review` with `dry-run` has left (its output `draft`): checked again, and opened as a pull request, or posted as a review.",
		example: "draft.json",
		doors: ["action", "flag"],
		commands: talking
	},
	{
		name: "template",
		type: "string",
		description: "The template to start from: a plan in plans/templates/, or one that comes with Planwright. Default: a blank plan.",
		example: "feature-with-tests",
		doors: ["action", "flag"],
		commands: ["new"]
	},
	{
		name: "operations",
		type: "string",
		description: "What to change, as a YAML or JSON list of operations; `-` for standard input.",
		example: "[{op: remove_task, task: logout}]",
		doors: ["action", "flag"],
		commands: ["edit"],
		required: ["edit"]
	},
	{
		name: "review",
		type: "list",
		description: "What Claude is to look for: any of `refine_descriptions`, `add_missing`, `optimize_order`, `break_down`; `all`, or `none` for what needs no model.",
		default: "all",
		doors: ["action", "flag"],
		commands: ["review"]
	},
	{
		name: "scope",
		type: "string",
		description: "The part of the plan to review: `plan`, `phase/<id>` or `task/<id>`.",
		default: "plan",
		doors: ["action", "flag"],
		commands: ["review"]
	},
	{
		name: "suggestions",
		type: "string",
		description: "The suggestions to apply, by number: `1,3-5` or `all`.",
		example: "1,3-5",
		doors: ["action", "flag"],
		commands: ["apply"],
		required: ["apply"]
	},
	{
		name: "pull-request",
		type: "number",
		description: "The pull request whose plans are meant, as they stand at its head. Default, for `review` and `apply`: the one that the run is about.",
		example: "17",
		doors: ["action", "flag"],
		commands: [
			"review",
			"apply",
			"validate",
			"list",
			"show",
			"estimate",
			"delete"
		]
	},
	{
		name: "generate-workflow",
		type: "string",
		description: "The file name of the workflow that `/plan generate` starts. Default: `plan-generate.yml`.",
		example: "plan-generate.yml",
		doors: ["action"],
		commands: []
	},
	{
		name: "review-workflow",
		type: "string",
		description: "The file name of the workflow that reviews plans: `/plan review` starts it, by default `plan-review.yml`; where it is given, so does `generate` for the pull request that it opens.",
		example: "plan-review.yml",
		doors: ["action"],
		commands: ["generate"]
	},
	{
		name: "budget",
		type: "number",
		description: "US dollars that this run may spend on Claude.",
		default: "2",
		doors: ["action", "flag"],
		commands: talking
	}
];
;
const legCommands = [
	"schedule",
	"join",
	"continue"
];
const legs = ["execute", ...legCommands];
const legInputs = [
	{
		name: "hand-over",
		type: "boolean",
		description: "In the workflows: leave tasks of phases with `runners: many` to other jobs, and stop when nothing else is left.",
		default: "false",
		doors: ["action", "flag"],
		commands: ["execute"]
	},
	{
		name: "base",
		type: "string",
		description: "In the workflows, with `task`: the commit of the plan's branch to work on. The result is a folder, and nothing else is written.",
		example: "4f2a91c0d3e5b6a798c1d2e3f4a5b6c7d8e9f0a1",
		doors: ["action", "flag"],
		commands: ["execute"]
	},
	{
		name: "attempts",
		type: "string",
		description: "In the workflows: the folder with the results of the jobs, as downloaded.",
		example: "attempts",
		doors: ["action", "flag"],
		commands: ["join"]
	},
	{
		name: "leg",
		type: "number",
		description: "In the workflows: which run in a row this is, from 0.",
		example: "3",
		doors: ["action", "flag"],
		commands: legs
	},
	{
		name: "parent-run",
		type: "string",
		description: "In the workflows: the id of the run that this one continues.",
		example: "16713058421",
		doors: ["action", "flag"],
		commands: ["schedule"]
	},
	{
		name: "requested-by",
		type: "string",
		description: "In the workflows: the login of the person who asked for the work.",
		example: "octocat",
		doors: ["action", "flag"],
		commands: [...legs, ...talking]
	}
];
;
const onTask = [
	"retry",
	"skip",
	"complete",
	"approve",
	"reject"
];
const goesOn = [
	"resume",
	"retry",
	"skip",
	"complete",
	"approve"
];
const executing = ["execute", ...goesOn];
const explained = [
	"pause",
	"cancel",
	...onTask,
	"rollback"
];
const onPlan = [
	"show",
	"delete",
	"edit",
	"estimate",
	...executing,
	"pause",
	"cancel",
	"reject",
	"rollback",
	"reset",
	"update",
	...legCommands
];
const table = [
	{
		name: "command",
		type: "string",
		description: "What to do: one of the command words. In a run of `issue_comment` leave it out: the comment says it.",
		example: "execute",
		doors: ["action"]
	},
	{
		name: "plan",
		type: "list",
		description: "The plan, by id or path. For `validate`: plans or globs, one per line; all plans and templates if empty. For `new` and `generate`: the id of the new plan; default: made from the title.",
		example: "add-user-authentication",
		doors: ["action", "argument"],
		commands: [
			"validate",
			"new",
			"generate",
			"review",
			"apply",
			...onPlan
		],
		required: onPlan
	},
	{
		name: "task",
		type: "string",
		description: "The id of the task.",
		example: "users-table",
		doors: ["action", "flag"],
		commands: [
			...onTask,
			"rollback",
			"execute"
		],
		required: onTask
	},
	{
		name: "reason",
		type: "string",
		description: "Why, in your own words. Recorded in the plan's history.",
		example: "fixed by hand in 4f2a91c",
		doors: ["action", "flag"],
		commands: explained
	},
	{
		name: "to",
		type: "string",
		description: "Roll back to this task: it is kept, and what came after it is undone.",
		example: "users-table",
		doors: ["action", "flag"],
		commands: ["rollback"]
	},
	{
		name: "phase",
		type: "string",
		description: "Roll back this phase, with all that builds on it.",
		example: "schema",
		doors: ["action", "flag"],
		commands: ["rollback"]
	},
	...authoringInputs,
	{
		name: "inputs",
		type: "map",
		description: "Values for the plan's own `inputs`, or for those of a template, as a YAML or JSON map.",
		example: "{\"target\": \"docs\"}",
		doors: ["action", "flag"],
		commands: [
			"execute",
			"schedule",
			"new"
		]
	},
	{
		name: "until",
		type: "string",
		description: "A phase or task id. The plan pauses when it is done.",
		example: "schema",
		doors: ["action", "flag"],
		commands: [
			...executing,
			"schedule",
			"continue"
		]
	},
	{
		name: "execute",
		type: "boolean",
		description: "Go on with the plan afterwards.",
		default: "false",
		doors: ["action", "flag"],
		commands: goesOn
	},
	{
		name: "dry-run",
		type: "boolean",
		description: "Say what would be done, and change nothing.",
		default: "false",
		doors: ["action", "flag"],
		commands: [
			"execute",
			"new",
			"generate",
			"edit",
			"review",
			"apply"
		]
	},
	{
		name: "fresh",
		type: "boolean",
		description: "Start a new execution of a plan that has ended.",
		default: "false",
		doors: ["action", "flag"],
		commands: ["execute", "schedule"]
	},
	...legInputs,
	{
		name: "time-budget",
		type: "duration",
		description: "Stop in good order after this time, such as `5h30m`: below the time limit of the job.",
		example: "5h30m",
		doors: ["action", "flag"],
		commands: executing
	},
	{
		name: "model",
		type: "string",
		description: "The model for every Claude task, in place of the plan's; for `generate` and `review` the one to plan with.",
		example: "claude-sonnet-5-5",
		doors: ["action", "flag"],
		commands: [...talking, ...executing]
	},
	{
		name: "max-attempts",
		type: "number",
		description: "How often a task may be attempted, in place of the plan's numbers. From 1 to 100.",
		example: "3",
		doors: ["action", "flag"],
		commands: executing
	},
	{
		name: "max-wait",
		type: "duration",
		description: "How long to wait for an overloaded API before the plan pauses, such as `90s`, `30m` or `1h30m`.",
		default: "30m",
		doors: ["action", "flag"],
		commands: [...talking, ...executing]
	},
	{
		name: "check-key",
		type: "boolean",
		description: "Ask the API whether the key for Claude works. Costs nothing.",
		default: "false",
		doors: ["action", "flag"],
		commands: ["doctor"]
	},
	{
		name: "anthropic-api-key",
		type: "secret",
		description: "The Anthropic API key, from a secret. On the command line: the variable `ANTHROPIC_API_KEY`.",
		doors: ["action"]
	},
	{
		name: "base-url",
		type: "url",
		description: "Another endpoint for the Messages API. Also the variable `ANTHROPIC_BASE_URL`.",
		example: "https://proxy.example.com",
		doors: ["action", "flag"]
	},
	{
		name: "github-token",
		type: "secret",
		description: "The token for GitHub. On the command line: the variable `GITHUB_TOKEN` or `GH_TOKEN`.",
		default: "${{ github.token }}",
		doors: ["action"]
	},
	{
		name: "app-id",
		type: "string",
		description: "The id of a GitHub App to act as, in place of `github-token`: its pushes start workflows, and its tokens are renewed for as long as a run takes.",
		example: "1234567",
		doors: ["action"]
	},
	{
		name: "app-private-key",
		type: "secret",
		description: "The private key of that App, from a secret.",
		doors: ["action"]
	},
	{
		name: "task-env",
		type: "secret",
		description: "Lines of `NAME=value`, from a secret: what the names in the `pass_env` of plans stand for, next to the variables of the job, which win.",
		doors: ["action"]
	},
	{
		name: "workflow",
		type: "string",
		description: "The file name of the workflow that executes plans: `continue` and `watchdog` start it, and comments after `/plan execute`, `/plan retry` and the like. It takes the input `plan`.",
		default: "plan-execute.yml",
		doors: ["action", "flag"],
		commands: ["continue", "watchdog"]
	},
	{
		name: "working-directory",
		type: "directory",
		description: "The repository, or a folder in it. Relative to the checkout, or to where you are.",
		default: ".",
		doors: ["action", "flag"]
	},
	{
		name: "push",
		type: "boolean",
		description: "Push the result to the remote, and open pull requests for new and changed plans; `list` and `show` ask the remote. The action always does.",
		default: "false",
		doors: ["flag"],
		commands: [
			"list",
			"show",
			"new",
			"delete",
			"generate",
			"edit",
			"review",
			"apply",
			...executing,
			"pause",
			"cancel",
			"reject",
			"rollback",
			"reset",
			"update",
			...legCommands
		]
	},
	{
		name: "yes",
		type: "boolean",
		description: "Do not ask whether it is meant.",
		default: "false",
		doors: ["flag"],
		commands: ["delete", "reset"]
	},
	{
		name: "json",
		type: "boolean",
		description: "Print the result as JSON.",
		default: "false",
		doors: ["flag"]
	}
];
const inputs = table;
function inputDefinition(name) {
	const definition = inputs.find((input) => input.name === name);
	if (definition === undefined) throw new Error(`no such input: ${name}`);
	return definition;
}
const takesInput = (command, input) => input.commands === undefined || input.commands.includes(command);
const inputsOf = (command, ...doors) => inputs.filter((input) => takesInput(command, input) && doors.some((door) => input.doors.includes(door)));
	}),
	21163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => parseCommand,
	T: () => parseRequest
});
var result = __webpack_require__(45367);
var commands = __webpack_require__(97814);
var inputs = __webpack_require__(25817);
var review_scope = __webpack_require__(49693);
var docs = __webpack_require__(83489);
var values = __webpack_require__(89846);
;
const mostLegs = 999999999;
const matching = ({ door, raw }, name, [pattern, accepted]) => {
	const given = raw[name];
	if (given === undefined || given === "") return (0, result.ok)(undefined);
	return pattern.test(given) ? (0, result.ok)(given) : (0, values.LA)((0, values.Dc)(door, name), given, accepted);
};
const runId = [/^\d{1,20}$/, "the id of a run, a whole number"];
const login = [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, "the login of a user"];
const commit = [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id"];
const fileName = [/^[\w][\w. -]{0,200}\.ya?ml$/, "the name of a workflow file, such as plan-execute.yml"];
const parseLogin = (asked) => matching(asked, "requested-by", login);
function parseLeg(asked) {
	const { door, raw } = asked;
	const leg = raw.leg ? (0, values.zq)((0, values.Dc)(door, "leg"), raw.leg, [0, mostLegs]) : (0, result.ok)(undefined);
	if (!leg.ok) return leg;
	const parent = matching(asked, "parent-run", runId);
	if (!parent.ok) return parent;
	const requester = parseLogin(asked);
	if (!requester.ok) return requester;
	if (leg.value === undefined && parent.value === undefined && requester.value === undefined) return (0, result.ok)(undefined);
	return (0, result.ok)({
		leg: leg.value ?? 0,
		...parent.value === undefined ? {} : { parentRun: parent.value },
		...requester.value === undefined ? {} : { requestedBy: requester.value }
	});
}
function parsePart(asked) {
	const { door, raw } = asked;
	const handOver = raw["hand-over"] ? (0, values.yG)((0, values.Dc)(door, "hand-over"), raw["hand-over"]) : (0, result.ok)(false);
	if (!handOver.ok) return handOver;
	const base = matching(asked, "base", commit);
	if (!base.ok) return base;
	const { task } = raw;
	const [names, hint] = [(name) => (0, values.Dc)(door, name), `See ${(0, docs.mN)("guides/many-runners")}`];
	if (task === undefined || task === "") {
		if (base.value !== undefined) return (0, result._)({
			code: "conflicting-inputs",
			message: `${names("base")} has no effect without ${names("task")}.`,
			hint
		});
		return (0, result.ok)(handOver.value ? { kind: "rest" } : undefined);
	}
	if (base.value === undefined) return handOver.value ? (0, result.ok)({
		kind: "gated",
		task
	}) : (0, result._)({
		code: "conflicting-inputs",
		message: `execute takes ${names("task")} with ${names("base")} or with ${names("hand-over")} only.`,
		hint
	});
	if (!handOver.value) return (0, result.ok)({
		kind: "task",
		task,
		base: base.value
	});
	return (0, result._)({
		code: "conflicting-inputs",
		message: `${names("base")} and ${names("hand-over")} exclude each other.`,
		hint
	});
}
const parseFile = (asked, name) => matching(asked, name, fileName);
function parseWorkflow(asked) {
	const file = parseFile(asked, "workflow");
	return file.ok ? (0, result.ok)(file.value ?? (0, inputs.O$)("workflow").default ?? "") : file;
}
function buildLeg(command, asked, plan, options) {
	const leg = options.leg ?? { leg: 0 };
	switch (command) {
		case "schedule": return (0, result.ok)({
			command,
			plan,
			options: {
				...options,
				leg
			}
		});
		case "join": return (0, result.ok)({
			command,
			plan,
			options,
			...asked.raw.attempts ? { attempts: asked.raw.attempts } : {}
		});
		case "continue": {
			const workflow = parseWorkflow(asked);
			if (!workflow.ok) return workflow;
			const { until } = options;
			return (0, result.ok)({
				command,
				plan,
				workflow: workflow.value,
				leg,
				...until === undefined ? {} : { until }
			});
		}
	}
}
var suggest = __webpack_require__(47232);
;
const authoringCommands = [
	"new",
	"delete",
	"generate",
	"edit",
	"review",
	"apply",
	"estimate"
];
const largestIssue = 2147483647;
async function buildAuthoring(command, given) {
	switch (command) {
		case "new": return buildNew(given);
		case "generate": return buildGenerate(given);
		case "delete":
		case "estimate": {
			const pull = parsePull(given);
			return pull.ok ? (0, result.ok)({
				command,
				plan: given.plan ?? "",
				...pull.value
			}) : pull;
		}
		case "edit": return buildEdit(given);
		case "review": return buildReview(given);
		case "apply": return buildApply(given);
	}
}
const id = (plan) => plan === undefined ? {} : { id: plan };
const named = (plan) => plan === undefined ? {} : { plan };
const when = ({ door, raw }, name, parse) => {
	const value = raw[name];
	return value === undefined || value === "" ? (0, result.ok)(undefined) : parse((0, values.Dc)(door, name), value);
};
async function buildNew(given) {
	const { door, raw, plan } = given;
	const inputs = raw.inputs ? await (0, values.y1)((0, values.Dc)(door, "inputs"), raw.inputs) : (0, result.ok)({});
	if (!inputs.ok) return inputs;
	const dryRun = when(given, "dry-run", values.yG);
	if (!dryRun.ok) return dryRun;
	return (0, result.ok)({
		command: "new",
		...id(plan),
		title: raw.title ?? "",
		...raw.description ? { description: raw.description } : {},
		...raw.template ? { template: raw.template } : {},
		inputs: inputs.value,
		dryRun: dryRun.value === true
	});
}
const ideas = [
	"description",
	"description-file",
	"issue",
	"draft"
];
function parseIdea(given) {
	const { door, raw } = given;
	const names = ideas.filter((name) => raw[name] !== undefined && raw[name] !== "");
	const [name, second] = names;
	if (name === undefined || second !== undefined) {
		const accepted = ideas.map((one) => (0, values.Dc)(door, one)).join(", ");
		const said = name === undefined ? "none was given" : `${names.join(" and ")} were given`;
		return (0, result._)({
			code: "invalid-input",
			message: `generate takes one of ${accepted}; ${said}.`
		});
	}
	const value = raw[name] ?? "";
	const title = raw.title ? { title: raw.title } : {};
	switch (name) {
		case "description": return (0, result.ok)({
			kind: "text",
			...title,
			description: value
		});
		case "description-file": return (0, result.ok)({
			kind: "file",
			...title,
			path: value
		});
		case "draft": return (0, result.ok)({
			kind: "draft",
			path: value
		});
		case "issue": {
			const issue = (0, values.zq)((0, values.Dc)(door, "issue"), value.replace(/^#/, ""), [1, largestIssue]);
			return issue.ok ? (0, result.ok)({
				kind: "issue",
				...title,
				issue: issue.value
			}) : issue;
		}
	}
}
function parsePlanning(given) {
	const { door, raw } = given;
	const preset = (name) => raw[name] || ((0, inputs.O$)(name).default ?? "");
	const maxWait = (0, values.E9)((0, values.Dc)(door, "max-wait"), preset("max-wait"));
	if (!maxWait.ok) return maxWait;
	const text = preset("budget").replace(/^\$/, "");
	const budget = /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
	if (budget === 0) return (0, values.LA)((0, values.Dc)(door, "budget"), raw.budget ?? "", "US dollars above 0, such as 2 or 0.50");
	return (0, result.ok)({
		budget,
		maxWait: maxWait.value,
		...raw.model ? { model: raw.model } : {}
	});
}
const requesterOf = (given) => {
	const login = parseLogin(given);
	if (!login.ok) return login;
	return (0, result.ok)(login.value === undefined ? {} : { requestedBy: login.value });
};
function buildGenerate(given) {
	const idea = parseIdea(given);
	if (!idea.ok) return idea;
	const planning = parsePlanning(given);
	if (!planning.ok) return planning;
	const dryRun = when(given, "dry-run", values.yG);
	if (!dryRun.ok) return dryRun;
	const by = requesterOf(given);
	if (!by.ok) return by;
	const reviewer = parseFile(given, "review-workflow");
	if (!reviewer.ok) return reviewer;
	return (0, result.ok)({
		command: "generate",
		...id(given.plan),
		idea: idea.value,
		planning: planning.value,
		dryRun: dryRun.value === true,
		...reviewer.value === undefined ? {} : { reviewWorkflow: reviewer.value },
		...by.value
	});
}
function buildEdit(given) {
	const dryRun = when(given, "dry-run", values.yG);
	if (!dryRun.ok) return dryRun;
	const { plan = "", raw } = given;
	return (0, result.ok)({
		command: "edit",
		plan,
		operations: raw.operations ?? "",
		dryRun: dryRun.value === true
	});
}
function parseTypes({ door, raw }) {
	const words = (0, values.jO)(raw.review?.replaceAll(",", "\n"));
	if (words.length === 0 || words.length === 1 && words[0] === "all") return (0, result.ok)(review_scope.mf);
	if (words.length === 1 && words[0] === "none") return (0, result.ok)([]);
	const strange = words.find((word) => !review_scope.mf.some((type) => type === word));
	if (strange === undefined) return (0, result.ok)(review_scope.mf.filter((type) => words.includes(type)));
	const accepted = `any of ${review_scope.mf.join(", ")}; all; none`;
	return (0, values.LA)((0, values.Dc)(door, "review"), strange, `${accepted}.${(0, suggest.a)(strange, review_scope.mf)}`.replace(/\.$/, ""));
}
const parsePull = (given) => {
	const pull = when(given, "pull-request", (name, value) => (0, values.zq)(name, value.replace(/^#/, ""), [1, largestIssue]));
	if (!pull.ok) return pull;
	return (0, result.ok)(pull.value === undefined ? {} : { pull: pull.value });
};
function buildReview(given) {
	const { door, raw, plan } = given;
	const types = parseTypes(given);
	if (!types.ok) return types;
	const scope = (0, review_scope.Sk)(raw.scope || "plan");
	if (scope === undefined) return (0, values.LA)((0, values.Dc)(door, "scope"), raw.scope ?? "", "`plan`, `phase/<id>` or `task/<id>`");
	const pull = parsePull(given);
	if (!pull.ok) return pull;
	const planning = parsePlanning(given);
	if (!planning.ok) return planning;
	const dryRun = when(given, "dry-run", values.yG);
	if (!dryRun.ok) return dryRun;
	const by = requesterOf(given);
	if (!by.ok) return by;
	if (dryRun.value === true && raw.draft) return (0, result._)({
		code: "conflicting-inputs",
		message: `${(0, values.Dc)(door, "draft")} and ${(0, values.Dc)(door, "dry-run")} exclude each other.`,
		hint: "A dry run leaves a draft; without it a draft is posted."
	});
	return (0, result.ok)({
		command: "review",
		...named(plan),
		...pull.value,
		types: types.value,
		scope,
		planning: planning.value,
		dryRun: dryRun.value === true,
		...raw.draft ? { draft: raw.draft } : {},
		...by.value
	});
}
function buildApply(given) {
	const { raw, plan } = given;
	const pull = parsePull(given);
	if (!pull.ok) return pull;
	const dryRun = when(given, "dry-run", values.yG);
	if (!dryRun.ok) return dryRun;
	const suggestions = raw.suggestions ?? "";
	return (0, result.ok)({
		command: "apply",
		...named(plan),
		...pull.value,
		suggestions,
		dryRun: dryRun.value === true
	});
}
var request = __webpack_require__(87159);
;
function parseCommand(word) {
	const hint = `Accepted: ${request.o.join(", ")}.`;
	if (word === undefined || word === "") return (0, result._)({
		code: "missing-command",
		message: "No command given.",
		hint
	});
	const command = request.o.find((name) => name === word);
	if (command !== undefined) return (0, result.ok)(command);
	const message = `Unknown command ${JSON.stringify(word)}.${(0, suggest.a)(word, request.o)}`;
	return (0, result._)({
		code: "unknown-command",
		message,
		hint
	});
}
const isGiven = ({ door, raw }, name) => {
	const value = raw[name] ?? "";
	return value !== "" && !(door === "action" && value === (0, inputs.O$)(name).default);
};
function checkTaken(asked) {
	const { command, door } = asked;
	const strange = inputs.QL.find((input) => isGiven(asked, input.name) && !(0, inputs.$B)(command, input));
	if (strange === undefined) return undefined;
	if (door === "cli" && strange.name === "plan") return {
		code: "unexpected-input",
		message: `${command} takes no argument, but was given ${asked.raw.plan}.`
	};
	const accepted = (0, inputs.Vc)(command, door === "action" ? "action" : "flag").filter(({ commands }) => commands !== undefined).map(({ name }) => door === "action" ? name : `--${name}`);
	const hint = accepted.length === 0 ? `${command} takes none of its own.` : `Accepted: ${accepted.join(", ")}.`;
	return {
		code: "unexpected-input",
		message: `${command} does not take ${(0, values.Dc)(door, strange.name)}.`,
		hint
	};
}
const listsTemplates = ({ command, raw }) => command === "new" && raw.template === "help";
function checkRequired(asked) {
	if (listsTemplates(asked)) return undefined;
	const missing = inputs.QL.find((input) => input.required?.includes(asked.command) === true && !isGiven(asked, input.name));
	if (missing === undefined) return undefined;
	const example = asked.door === "action" ? `${missing.name}: ${missing.example}` : commands.i[asked.command].examples[0];
	const hint = `For example: ${example}`;
	return {
		code: "missing-input",
		message: `${asked.command} needs ${(0, values.Dc)(asked.door, missing.name)}.`,
		hint
	};
}
const forExecution = [
	"until",
	"time-budget",
	"model",
	"max-attempts",
	"max-wait"
];
function checkConflicts(asked, execute) {
	const name = forExecution.find((input) => isGiven(asked, input));
	if (execute || asked.command === "execute" || name === undefined) return undefined;
	return {
		code: "conflicting-inputs",
		message: `${(0, values.Dc)(asked.door, name)} has no effect without ${(0, values.Dc)(asked.door, "execute")}.`,
		hint: `Leave it out, or let ${asked.command} go on with the plan.`
	};
}
function parsePlan({ door, command, raw }) {
	const [plan, ...more] = (0, values.jO)(raw.plan);
	if (plan !== undefined && more.length === 0) return (0, result.ok)(plan);
	const given = (0, values.jO)(raw.plan).join(", ");
	return (0, result._)({
		code: "invalid-input",
		message: `${command} takes one plan, but ${(0, values.Dc)(door, "plan")} names several: ${given}.`
	});
}
const optional = (given, parse) => given === undefined || given === "" ? (0, result.ok)(undefined) : parse(given);
async function parseOptions({ door, raw }) {
	const at = (name) => (0, values.Dc)(door, name);
	const map = raw.inputs === undefined || raw.inputs === "" ? (0, result.ok)({}) : await (0, values.y1)(at("inputs"), raw.inputs);
	if (!map.ok) return map;
	const dryRun = optional(raw["dry-run"], (given) => (0, values.yG)(at("dry-run"), given));
	if (!dryRun.ok) return dryRun;
	const fresh = optional(raw.fresh, (given) => (0, values.yG)(at("fresh"), given));
	if (!fresh.ok) return fresh;
	const attempts = optional(raw["max-attempts"], (given) => (0, values.zq)(at("max-attempts"), given, [1, 100]));
	if (!attempts.ok) return attempts;
	const wait = (0, values.E9)(at("max-wait"), raw["max-wait"] || ((0, inputs.O$)("max-wait").default ?? ""));
	if (!wait.ok) return wait;
	const leg = parseLeg({
		door,
		raw
	});
	if (!leg.ok) return leg;
	const time = optional(raw["time-budget"], (given) => (0, values.E9)(at("time-budget"), given));
	if (!time.ok) return time;
	return (0, result.ok)({
		inputs: map.value,
		dryRun: dryRun.value === true,
		fresh: fresh.value === true,
		maxWait: wait.value,
		...raw.until ? { until: raw.until } : {},
		...raw.model ? { model: raw.model } : {},
		...attempts.value === undefined ? {} : { maxAttempts: attempts.value },
		...time.value === undefined ? {} : { timeBudget: time.value },
		...leg.value === undefined ? {} : { leg: leg.value }
	});
}
const targets = [
	"to",
	"task",
	"phase"
];
function parseTarget(asked) {
	const given = targets.filter((name) => isGiven(asked, name));
	const names = targets.map((name) => (0, values.Dc)(asked.door, name)).join(", ");
	const [target, second] = given;
	if (target === undefined || second !== undefined) {
		const said = second === undefined ? "none was given" : `${given.join(" and ")} were given`;
		return (0, result._)({
			code: "invalid-input",
			message: `rollback takes one of ${names}; ${said}.`
		});
	}
	const id = asked.raw[target] ?? "";
	return (0, result.ok)(target === "phase" ? {
		kind: target,
		phase: id
	} : {
		kind: target,
		task: id
	});
}
async function build(asked) {
	const { command, raw } = asked;
	if (command === "init") return (0, result.ok)({ command });
	if (command === "validate" || command === "list") {
		const pull = parsePull(asked);
		if (!pull.ok) return pull;
		return (0, result.ok)(command === "list" ? {
			command,
			...pull.value
		} : {
			command,
			plans: (0, values.jO)(raw.plan),
			...pull.value
		});
	}
	if (command === "doctor") return buildDoctor(asked);
	if (command === "watchdog") {
		const workflow = parseWorkflow(asked);
		return workflow.ok ? (0, result.ok)({
			command,
			workflow: workflow.value
		}) : workflow;
	}
	if (isAuthoring(command)) return buildForAuthoring(asked, command);
	const plan = parsePlan(asked);
	if (!plan.ok) return plan;
	const reason = raw.reason ? { reason: raw.reason } : {};
	switch (command) {
		case "show": {
			const pull = parsePull(asked);
			return pull.ok ? (0, result.ok)({
				command,
				plan: plan.value,
				...pull.value
			}) : pull;
		}
		case "reset":
		case "update": return (0, result.ok)({
			command,
			plan: plan.value
		});
		case "pause":
		case "cancel": return (0, result.ok)({
			command,
			plan: plan.value,
			...reason
		});
		case "reject": return (0, result.ok)({
			command,
			plan: plan.value,
			task: raw.task ?? "",
			...reason
		});
		case "rollback": {
			const target = parseTarget(asked);
			return target.ok ? (0, result.ok)({
				command,
				plan: plan.value,
				target: target.value,
				...reason
			}) : target;
		}
		case "schedule":
		case "join":
		case "continue": {
			const options = await parseOptions(asked);
			return options.ok ? buildLeg(command, asked, plan.value, options.value) : options;
		}
		case "execute":
		case "resume":
		case "retry":
		case "skip":
		case "complete":
		case "approve": return buildExecuting({
			...asked,
			command
		}, {
			plan: plan.value,
			...reason
		});
	}
}
const buildDoctor = ({ door, raw }) => {
	const checkKey = optional(raw["check-key"], (given) => (0, values.yG)((0, values.Dc)(door, "check-key"), given));
	return checkKey.ok ? (0, result.ok)({
		command: "doctor",
		checkKey: checkKey.value === true
	}) : checkKey;
};
const isAuthoring = (command) => authoringCommands.some((name) => name === command);
async function buildForAuthoring(asked, command) {
	const plan = asked.raw.plan ? parsePlan(asked) : (0, result.ok)(undefined);
	return plan.ok ? buildAuthoring(command, {
		door: asked.door,
		raw: asked.raw,
		plan: plan.value
	}) : plan;
}
async function buildExecuting(asked, on) {
	const { command, raw, door } = asked;
	const execute = optional(raw.execute, (given) => (0, values.yG)((0, values.Dc)(door, "execute"), given));
	if (!execute.ok) return execute;
	const conflict = checkConflicts(asked, execute.value === true);
	if (conflict !== undefined) return (0, result._)(conflict);
	const options = await parseOptions(asked);
	if (!options.ok) return options;
	const goingOn = {
		...on,
		options: options.value
	};
	if (command === "execute") {
		const part = parsePart(asked);
		return part.ok ? (0, result.ok)({
			command,
			...goingOn,
			...part.value === undefined ? {} : { part: part.value }
		}) : part;
	}
	if (command === "resume") return (0, result.ok)({
		command,
		...goingOn,
		execute: execute.value === true
	});
	return (0, result.ok)({
		command,
		...goingOn,
		task: raw.task ?? "",
		execute: execute.value === true
	});
}
async function parseRequest(word, raw, door) {
	const command = parseCommand(word);
	if (!command.ok) return command;
	const asked = {
		door,
		command: command.value,
		raw
	};
	const wrong = checkTaken(asked) ?? checkRequired(asked);
	return wrong === undefined ? build(asked) : (0, result._)(wrong);
}
	}),
	80449: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => readActionInputs,
	y: () => readContext
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var redact = __webpack_require__(1059);
var result = __webpack_require__(45367);
var inputs = __webpack_require__(25817);
;
const readApp = (id, privateKey, { keyMayLack }) => {
	if (id === undefined && privateKey === undefined) return (0, result.ok)(undefined);
	if (id === undefined) return wrong("app-private-key is given without app-id", "the id of the GitHub App");
	if (privateKey === undefined) {
		if (keyMayLack) return (0, result.ok)(undefined);
		return wrong(`app-id is ${JSON.stringify(id)}, and app-private-key is empty`, "the App's private key, from a secret that this run has");
	}
	if (isRsaKey(privateKey)) return (0, result.ok)({
		id,
		privateKey
	});
	return wrong("app-private-key is no RSA private key in PEM format", "the whole .pem file that GitHub made for the App");
};
const wrong = (message, accepted) => (0, result._)({
	code: "invalid-input",
	message: `${message}.`,
	hint: `Accepted: ${accepted}.`
});
const isRsaKey = (pem) => {
	const { createPrivateKey } = process.getBuiltinModule("node:crypto");
	try {
		return createPrivateKey(pem.replaceAll(String.raw`\n`, "\n")).asymmetricKeyType === "rsa";
	} catch {
		return false;
	}
};
var read_federation = __webpack_require__(17708);
;
const task_env_name = /^[A-Za-z_][A-Za-z0-9_]*$/;
const parseTaskEnv = (text) => {
	const env = {};
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		const trimmed = line.trim();
		if (trimmed === "" || trimmed.startsWith("#")) continue;
		const at = trimmed.indexOf("=");
		const key = trimmed.slice(0, at).trim();
		if (at < 1 || !task_env_name.test(key)) return (0, result._)({
			code: "invalid-input",
			message: `input task-env: line ${index + 1} is not accepted.`,
			hint: "Accepted: lines of NAME=value."
		});
		env[key] = unquoted(trimmed.slice(at + 1).trim());
	}
	return (0, result.ok)(env);
};
const unquoted = (value) => {
	const [, double] = /^"(.*)"$/.exec(value) ?? [];
	if (double === undefined) return value;
	return double.replaceAll(/\\(.)/g, (_, char) => char === "n" ? "\n" : char);
};
var values = __webpack_require__(89846);
;
const variable = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
function readActionInputs(host = process) {
	const raw = {};
	for (const input of inputs.QL) {
		const value = host.env[variable(input.name)]?.trim() ?? "";
		if (input.doors.includes("action") && value !== "") raw[input.name] = value;
	}
	return raw;
}
const ownSecrets = [
	"ANTHROPIC_API_KEY",
	"GITHUB_TOKEN",
	"GH_TOKEN"
];
const inputSecrets = [
	"anthropic-api-key",
	"github-token",
	"app-private-key",
	"task-env"
];
const secretVariables = [...ownSecrets, ...inputSecrets.map(variable)];
function takeSecrets(env) {
	const taken = Object.fromEntries(secretVariables.map((name) => [name, env[name]?.trim() || undefined]));
	for (const name of secretVariables) delete env[name];
	return taken;
}
const namesSecret = /(?:^|_)(?:AUTH|TOKEN|SECRET|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE_KEY|ACCESS_KEY)$/i;
const soundsSecret = (env) => Object.entries(env).flatMap(([name, value = ""]) => namesSecret.test(name.replaceAll("-", "_")) && value.length >= redact.IJ ? [value] : []);
function isFork(env) {
	if (env["GITHUB_EVENT_NAME"] !== "pull_request") return false;
	try {
		const { pull_request: pull } = JSON.parse((0, external_node_fs_.readFileSync)(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
		return pull?.head?.repo?.id === undefined || pull.head.repo.id !== pull.base?.repo?.id;
	} catch {
		return true;
	}
}
function seenEnvironment(env) {
	if (!isFork(env)) return { ...env };
	const { GITHUB_HEAD_REF: _name, ...rest } = env;
	return rest;
}
function readRun(env) {
	const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = env;
	if (env["GITHUB_ACTIONS"] !== "true" || id === undefined || repository === undefined) return undefined;
	const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	return {
		id,
		attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
		url: `${serverUrl}/${repository}/actions/runs/${id}`,
		actor: env["GITHUB_ACTOR"] ?? "",
		repository,
		serverUrl,
		temp: env["RUNNER_TEMP"] ?? (0, external_node_os_.tmpdir)()
	};
}
function workRoot(env, run) {
	if (run !== undefined) return (0, external_node_path_.join)(run.temp, "planwright");
	const cache = env["XDG_CACHE_HOME"];
	const usable = cache !== undefined && (0, external_node_path_.isAbsolute)(cache);
	return (0, external_node_path_.join)(usable ? cache : (0, external_node_path_.join)(env["HOME"] || (0, external_node_os_.homedir)(), ".cache"), "planwright");
}
const isDirectory = (path) => (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
function readDirectory(door, raw, host) {
	const given = raw["working-directory"] ?? ".";
	const start = door === "action" ? host.env["GITHUB_WORKSPACE"] ?? host.cwd() : host.cwd();
	const directory = (0, external_node_path_.resolve)(start, given);
	if (isDirectory(directory)) return (0, result.ok)(directory);
	return (0, values.LA)((0, values.Dc)(door, "working-directory"), given, "a folder that exists");
}
function readBaseUrl(door, raw, env) {
	const variableUrl = env["ANTHROPIC_BASE_URL"] || undefined;
	const url = raw["base-url"] ?? variableUrl;
	if (url === undefined) return (0, result.ok)(undefined);
	return (0, values.Dl)(raw["base-url"] === undefined ? "ANTHROPIC_BASE_URL" : (0, values.Dc)(door, "base-url"), url);
}
function readContext(door, raw, host = process) {
	const taken = takeSecrets(host.env);
	const directory = readDirectory(door, raw, host);
	if (!directory.ok) return directory;
	const baseUrl = readBaseUrl(door, raw, host.env);
	if (!baseUrl.ok) return baseUrl;
	const apiKey = taken[variable("anthropic-api-key")] ?? taken["ANTHROPIC_API_KEY"];
	const githubToken = taken[variable("github-token")] ?? taken["GITHUB_TOKEN"] ?? taken["GH_TOKEN"];
	const app = readApp(raw["app-id"], taken[variable("app-private-key")], { keyMayLack: isFork(host.env) });
	if (!app.ok) return app;
	const taskEnv = parseTaskEnv(taken[variable("task-env")] ?? "");
	if (!taskEnv.ok) return taskEnv;
	const run = readRun(host.env);
	const federation = (0, read_federation.Q)(host.env);
	const given = Object.values(taken).filter((secret) => secret !== undefined);
	const secrets = [...new Set([
		...given,
		...Object.values(taskEnv.value).flatMap(redact.Bm),
		...soundsSecret(host.env)
	])];
	return (0, result.ok)({
		door,
		directory: directory.value,
		json: raw.json === "true",
		push: door === "action" || raw.push === "true",
		yes: raw.yes === "true",
		tty: door === "cli" && host.stderr.isTTY === true && host.env["TERM"] !== "dumb" && !host.env["CI"],
		env: {
			...taskEnv.value,
			...seenEnvironment(host.env)
		},
		anthropic: {
			...federation === undefined ? {} : { federation },
			...apiKey === undefined ? {} : { apiKey },
			...baseUrl.value === undefined ? {} : { baseUrl: baseUrl.value }
		},
		...githubToken === undefined ? {} : { githubToken },
		...app.value === undefined ? {} : { app: app.value },
		...run === undefined ? {} : { run },
		workRoot: workRoot(host.env, run),
		secrets,
		keepSecret: (secret) => void (secrets.includes(secret) || secrets.push(secret))
	});
}
	}),
	17708: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => readFederation,
	Y: () => federationLacks
});
const readFederation = (env) => {
	const [ruleId, organizationId] = [env["ANTHROPIC_FEDERATION_RULE_ID"], env["ANTHROPIC_ORGANIZATION_ID"]];
	const identity = readIdentity(env);
	if (!ruleId || !organizationId || identity === undefined) return undefined;
	const serviceAccountId = env["ANTHROPIC_SERVICE_ACCOUNT_ID"];
	const workspaceId = env["ANTHROPIC_WORKSPACE_ID"];
	return {
		ruleId,
		organizationId,
		...serviceAccountId ? { serviceAccountId } : {},
		...workspaceId ? { workspaceId } : {},
		identity
	};
};
const federationLacks = (env) => {
	const [rule, organization] = ["ANTHROPIC_FEDERATION_RULE_ID", "ANTHROPIC_ORGANIZATION_ID"];
	if (!env[rule] && !env[organization]) return undefined;
	const missing = [rule, organization].find((name) => !env[name]);
	if (missing !== undefined) return `workload identity federation lacks ${missing}`;
	if (readIdentity(env) !== undefined) return undefined;
	return "workload identity federation lacks an identity: give the job the permission `id-token: write`";
};
const readIdentity = (env) => {
	const [path, token] = [env["ANTHROPIC_IDENTITY_TOKEN_FILE"], env["ANTHROPIC_IDENTITY_TOKEN"]];
	if (path) return {
		kind: "file",
		path
	};
	if (token) return {
		kind: "given",
		token
	};
	return env["ACTIONS_ID_TOKEN_REQUEST_URL"] && env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ? { kind: "job" } : undefined;
};
	}),
	87159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => commandNames });
const commandNames = [
	"init",
	"doctor",
	"validate",
	"list",
	"show",
	"new",
	"delete",
	"generate",
	"edit",
	"review",
	"apply",
	"estimate",
	"execute",
	"pause",
	"resume",
	"cancel",
	"approve",
	"reject",
	"retry",
	"skip",
	"complete",
	"rollback",
	"reset",
	"update",
	"schedule",
	"join",
	"continue",
	"watchdog"
];
	}),
	47232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { a: () => didYouMean });
var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
function didYouMean(given, accepted, prefix = "") {
	const word = given.toLowerCase();
	const near = (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(word, accepted, { maxDistance: Math.max(1, Math.ceil(word.length / 3)) }) ?? accepted.find((one) => word.length > 2 && one.startsWith(word));
	return near === undefined ? "" : ` Did you mean ${prefix === "" ? JSON.stringify(near) : `${prefix}${near}`}?`;
}
	}),
	89846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dc: () => nameAt,
	Dl: () => parseUrl,
	E9: () => parseDuration,
	LA: () => notAccepted,
	jO: () => entries,
	y1: () => parseMap,
	yG: () => parseBoolean,
	zq: () => parseCount
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25817);
function nameAt(door, name) {
	if (door === "action") return `input ${name}`;
	return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.O$)(name).doors.includes("argument") ? `<${name}>` : `--${name}`;
}
const notAccepted = (name, given, accepted) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
	code: "invalid-input",
	message: `${name}: ${JSON.stringify(given)} is not accepted.`,
	hint: `Accepted: ${accepted}.`
});
const entries = (text) => (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
function parseBoolean(name, given) {
	if (/^(?:true|True|TRUE)$/.test(given)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(true);
	return /^(?:false|False|FALSE)$/.test(given) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(false) : notAccepted(name, given, "true or false");
}
function parseCount(name, given, [least, most]) {
	const count = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
	if (count >= least && count <= most) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(count);
	return notAccepted(name, given, `a whole number from ${least} to ${most}`);
}
const longestWait = 24 * 3600;
function parseDuration(name, given) {
	const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(given.replaceAll(" ", ""));
	if (parts !== null && parts[0] !== "") {
		const [hours, minutes, seconds] = [
			1,
			2,
			3
		].map((index) => Number(parts[index] ?? 0));
		const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
		if (total <= longestWait) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(total);
	}
	return notAccepted(name, given, "a duration such as 90s, 30m or 1h30m, 24h at most");
}
function parseUrl(name, given) {
	const url = URL.parse(given);
	const fine = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
	if (fine) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given);
	return notAccepted(name, given.replace(/\/\/[^/]*@/, "//***@"), "an https:// or http:// address without user and password");
}
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function parseQuietly(parse, text) {
	try {
		return parse(text, { maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}
async function parseMap(name, given) {
	const shown = given.length > 80 ? `${given.slice(0, 79)}…` : given;
	const refused = notAccepted(name, shown, "a YAML or JSON map such as {\"target\": \"docs\"}, 64 KiB at most");
	if (given.length > 65536) return refused;
	let value;
	try {
		value = JSON.parse(given);
	} catch {
		const { parse } = await __webpack_require__.e(8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
		value = parseQuietly(parse, given);
	}
	return isMap(value) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value) : refused;
}
	}),
	47785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => leven,
	h: () => closestMatch
});
const array = [];
const characterCodeCache = [];
function leven(first, second, options) {
	if (first === second) {
		return 0;
	}
	const maxDistance = options?.maxDistance;
	const swap = first;
	if (first.length > second.length) {
		first = second;
		second = swap;
	}
	let firstLength = first.length;
	let secondLength = second.length;
	while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
		firstLength--;
		secondLength--;
	}
	let start = 0;
	while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
		start++;
	}
	firstLength -= start;
	secondLength -= start;
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}
	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance ? maxDistance : secondLength;
	}
	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;
	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}
	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;
		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
		}
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}
			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}
	array.length = firstLength;
	characterCodeCache.length = firstLength;
	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}
	const userMax = options?.maxDistance;
	const targetLength = target.length;
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}
	if (userMax === 0) {
		return undefined;
	}
	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();
	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}
		seen.add(candidate);
		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}
		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}
		const cap = Number.isFinite(bestDist) ? userMax === undefined ? bestDist : Math.min(bestDist, userMax) : userMax;
		const distance = cap === undefined ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
		if (userMax !== undefined && distance > userMax) {
			continue;
		}
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}
		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}
	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}
	return best;
}
	})
};
