import { modules as shared10 } from './shared-10.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared22 } from './shared-22.js';
import { modules as shared23 } from './shared-23.js';
import { modules as shared24 } from './shared-24.js';
import { modules as shared29 } from './shared-29.js';
import { modules as shared32 } from './shared-32.js';
export const id = 7757;
export const ids = [7757];
export const modules = {
	67655: shared32[67655],
	7757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { answerComment: () => answerComment });
var outcome = __webpack_require__(58269);
var comments = __webpack_require__(5274);
var permissions = __webpack_require__(21498);
var lib_result = __webpack_require__(45367);
var parse_request = __webpack_require__(21163);
var argv = __webpack_require__(98362);
var commands = __webpack_require__(97814);
var request = __webpack_require__(87159);
var suggest = __webpack_require__(47232);
;
const subject = {
	review: "review",
	apply: "suggestions",
	approve: "task",
	reject: "task",
	retry: "task",
	skip: "task",
	complete: "task"
};
const elsewhere = [
	"init",
	"doctor",
	"new",
	"edit",
	"schedule",
	"join",
	"continue",
	"watchdog"
];
const slashCommands = request.o.filter((name) => !elsewhere.includes(name));
const isSlashCommand = (body) => /^\s*\/plan(?:\s|$)/.test(body);
function parseSlashCommand(body) {
	const [line = ""] = body.trim().split(/\r?\n/, 1);
	const words = splitWords(line);
	if (!words.ok) return words;
	const [, word, ...rest] = words.value;
	if (word === undefined || word === "help") return (0, lib_result.ok)({ kind: "help" });
	const command = slashCommands.find((name) => name === word);
	if (command === undefined) {
		const hint = `Accepted: ${slashCommands.join(", ")}, help.`;
		return (0, lib_result._)({
			code: "unknown-command",
			message: `Unknown command ${JSON.stringify(word)}.${(0, suggest.a)(word, slashCommands)}`,
			hint
		});
	}
	const named = withoutPlan(rest);
	if (!named.ok) return named;
	const parsed = (0, argv.S)([command, ...named.value.rest]);
	if (!parsed.ok) return parsed;
	if (parsed.value.kind !== "command") return (0, lib_result.ok)({ kind: "help" });
	const strange = withheldOf(command, parsed.value.raw);
	if (strange !== undefined) return (0, lib_result._)(strange);
	const { plan } = named.value;
	const read = withSubject(command, parsed.value.raw);
	return plan === undefined || !read.ok || read.value.kind === "help" ? read : withPlan(read.value, plan);
}
function withoutPlan(words) {
	const at = words.findIndex((word) => /^--plan(?:=|$)/.test(word));
	const found = words[at];
	if (found === undefined) return (0, lib_result.ok)({ rest: words });
	const apart = found === "--plan";
	const plan = apart ? words[at + 1] : found.slice("--plan=".length);
	if (plan === undefined || plan === "" || plan.startsWith("-")) return (0, lib_result._)({
		code: "missing-input",
		message: "--plan needs a value.",
		hint: "Write --plan <id>."
	});
	const rest = words.toSpliced(at, apart ? 2 : 1);
	const again = rest.find((word) => /^--plan(?:=|$)/.test(word));
	return again === undefined ? (0, lib_result.ok)({
		plan,
		rest
	}) : (0, lib_result._)(twice("plan", plan, again));
}
const twice = (name, value, words) => ({
	code: "conflicting-inputs",
	message: `${name} is given twice: ${words} and --${name} ${value}.`,
	hint: "Give it once."
});
function withPlan(read, plan) {
	const words = read.raw.plan;
	if (words !== undefined) return (0, lib_result._)(twice("plan", plan, words.replaceAll("\n", " ")));
	return (0, lib_result.ok)({
		...read,
		raw: {
			...read.raw,
			plan
		}
	});
}
const ofWorkflows = [
	"hand-over",
	"base",
	"attempts",
	"leg",
	"parent-run",
	"requested-by",
	"workflow"
];
const withheld = [
	"base-url",
	"working-directory",
	"description-file",
	"draft",
	"push",
	"json",
	"yes",
	...ofWorkflows
];
const ofStarted = {
	execute: [
		"model",
		"max-attempts",
		"max-wait",
		"time-budget"
	],
	generate: ["dry-run", "max-wait"],
	review: ["dry-run", "max-wait"]
};
function withheldOf(command, raw) {
	const code = "unexpected-input";
	const strange = withheld.find((name) => raw[name] !== undefined);
	if (strange !== undefined) return {
		code,
		message: `--${strange} cannot be given in a comment.`,
		hint: "The workflow that answers comments decides about it."
	};
	if (raw.execute !== undefined) return {
		code,
		message: "--execute cannot be given in a comment.",
		hint: "From a comment the plan always goes on."
	};
	const later = ofStarted[command]?.find((name) => raw[name] !== undefined);
	if (later === undefined) return undefined;
	const message = `--${later} cannot be given to ${command} in a comment.`;
	return {
		code,
		message,
		hint: `The comment starts a workflow, which decides about it: its own file says more.`
	};
}
function withSubject(command, raw) {
	const name = subject[command];
	const words = raw.plan;
	const flags = { ...raw };
	delete flags.plan;
	if (name !== undefined && words === undefined && raw[name] === undefined && command !== "review") return (0, lib_result._)({
		code: "missing-input",
		message: `/plan ${command} needs ${name === "task" ? "a task" : name}.`,
		hint: `Write /plan ${command} ${usage[command] ?? ""}.`
	});
	if (name === undefined || words === undefined) return (0, lib_result.ok)({
		kind: "command",
		command,
		raw
	});
	if (flags[name] !== undefined) return (0, lib_result._)(twice(name, flags[name], words.replaceAll("\n", " ")));
	const joined = name === "suggestions" ? words.replaceAll("\n", "").replaceAll(/,+/g, ",") : words;
	if (name === "task" && words.includes("\n")) return (0, lib_result._)({
		code: "invalid-input",
		message: `${command} takes one task, but got ${words.replaceAll("\n", ", ")}.`,
		hint: `For example: /plan ${command} users-table --reason "why"`
	});
	return (0, lib_result.ok)({
		kind: "command",
		command,
		raw: {
			...flags,
			[name]: joined
		}
	});
}
function splitWords(line) {
	const words = [];
	const token = /\s+|"((?:[^"\\]|\\.)*)"|'([^']*)'|[“”]([^“”]*)[“”]|([^\s"'“”]+)|(.)/gu;
	let word;
	for (const [all, double, single, curly, bare, stray] of line.matchAll(token)) {
		if (stray !== undefined) return (0, lib_result._)({
			code: "invalid-input",
			message: `The ${stray} is never closed.`,
			hint: "Close the quotes."
		});
		const part = double?.replaceAll(/\\(.)/gu, "$1") ?? single ?? curly ?? bare;
		if (part !== undefined) word = (word ?? "") + part;
		else if (all.trim() === "" && word !== undefined) {
			words.push(word);
			word = undefined;
		}
	}
	return (0, lib_result.ok)(word === undefined ? words : [...words, word]);
}
const usage = {
	review: "[refine_descriptions|add_missing|optimize_order|break_down] [--scope phase/<id>]",
	apply: "<numbers|all>",
	generate: "[--issue <n>] [--title <text>]",
	approve: "<task>",
	reject: "<task>",
	retry: "<task>",
	skip: "<task>",
	complete: "<task>",
	rollback: "[plan] --task <id> | --phase <id> | --to <id>"
};
const slashHelp = () => [
	"Say `/plan <command>` at the start of a comment. The plan is named, or is the one of this pull request or issue.",
	"",
	"| Command | What it does |",
	"|---|---|",
	...slashCommands.map((name) => `| \`/plan ${`${name} ${usage[name]?.replaceAll("|", "\\|") ?? "[plan]"}`.trim()}\` | ${commands.i[name].summary} |`)
].join("\n");
var start_workflow = __webpack_require__(49443);
var lib_escape = __webpack_require__(68989);
var request_inputs = __webpack_require__(25817);
;
const goingOn = [
	"resume",
	"retry",
	"skip",
	"complete",
	"approve"
];
const goesOnLater = (request) => goingOn.includes(request.command);
const startExecution = async ({ github, event, raw }, request, before) => {
	const workflow = raw.workflow || ((0, request_inputs.O$)("workflow").default ?? "");
	const inputs = {
		plan: request.plan,
		...optionsOf(request)
	};
	const run = await (0, start_workflow.i3)(github, {
		file: workflow,
		input: "workflow",
		inputs,
		by: event.by
	});
	if (!run.ok) return (0, outcome.TR)(notStarted(request, run.error, before));
	const going = `${request.plan} is executed by ${(0, start_workflow.le)(workflow, run.value)}`;
	const markdown = `▶️ ${(0, lib_escape.ti)(request.plan)} is executed by ${(0, start_workflow.ut)(workflow, run.value)}.`;
	return (0, lib_result.ok)((0, outcome.Vw)({
		...before,
		exit: 0,
		text: `${before === undefined ? "" : `${whatWasDone(request)}.\n`}${going}\n`,
		markdown: before === undefined ? markdown : `✅ ${whatWasDone(request)}.\n\n${markdown}`,
		result: {
			plan: request.plan,
			workflow,
			run: run.value
		},
		outputs: { plan: request.plan }
	}));
};
const notStarted = (request, failure, before) => {
	if (before === undefined) return failure;
	const { message, hint } = failure;
	const next = `the plan goes on with /plan execute ${request.plan}`;
	return {
		...failure,
		message: `${whatWasDone(request)}, but ${message}`,
		hint: hint === undefined ? next : `${hint}; ${next}`
	};
};
const optionsOf = ({ options: { inputs, until, fresh } }) => ({
	...Object.keys(inputs).length === 0 ? {} : { inputs: JSON.stringify(inputs) },
	...until === undefined ? {} : { until },
	...fresh ? { fresh: "true" } : {}
});
const past = {
	execute: "started",
	resume: "resumed",
	retry: "retried",
	skip: "skipped",
	complete: "completed",
	approve: "approved"
};
const whatWasDone = (request) => `${past[request.command]} ${"task" in request ? request.task : request.plan}`;
var pull_plans = __webpack_require__(67655);
var pulls = __webpack_require__(65271);
var review_scope = __webpack_require__(49693);
;
const startGeneration = async (asking, request, given) => {
	const file = asking.raw["generate-workflow"] || "plan-generate.yml";
	const wanted = {
		title: given.title,
		description: given.description,
		issue: given.issue,
		plan: request.id
	};
	const run = await (0, start_workflow.i3)(asking.github, {
		file,
		input: "generate-workflow",
		inputs: said({
			...wanted,
			...spendingOf(given)
		}),
		by: asking.event.by
	});
	if (!run.ok) return (0, outcome.TR)(run.error);
	const about = given.issue ? ` that names #${given.issue}` : "";
	return (0, lib_result.ok)((0, outcome.Vw)({
		text: `Claude writes the plan in ${(0, start_workflow.le)(file, run.value)}. It comes as a pull request${about}.\n`,
		markdown: `▶️ Claude writes the plan in ${(0, start_workflow.ut)(file, run.value)}. It comes as a pull request${about}.`,
		result: {
			workflow: file,
			run: run.value
		}
	}));
};
const startReview = async (asking, request, given) => {
	const { github, context, raw, carryOut } = asking;
	const fork = request.pull === undefined ? (0, lib_result.ok)(false) : await isOfFork(github, request.pull);
	if (!fork.ok) return (0, outcome.TR)(fork.error);
	if (fork.value) return carryOut(request, context);
	const checked = await carryOut({
		...request,
		types: []
	}, context);
	if (!checked.ok || request.types.length === 0 || !isReviewable(checked.value)) return checked;
	const file = raw["review-workflow"] || "plan-review.yml";
	const run = await (0, start_workflow.i3)(github, {
		file,
		input: "review-workflow",
		inputs: said({
			"pull-request": request.pull === undefined ? undefined : String(request.pull),
			plan: request.plan,
			review: given.review && request.types.join(","),
			scope: given.scope && (0, review_scope.Cm)(request.scope),
			...spendingOf(given)
		}),
		by: asking.event.by
	});
	if (!run.ok) return (0, lib_result.ok)({
		...checked.value,
		exit: (0, outcome.sX)(run.error),
		failure: run.error
	});
	const { text, markdown = "", outputs } = checked.value;
	return (0, lib_result.ok)((0, outcome.Vw)({
		text: `${text}\nClaude reviews in ${(0, start_workflow.le)(file, run.value)}. The suggestions come as a review.\n`,
		markdown: `${markdown}\n\n▶️ Claude reviews in ${(0, start_workflow.ut)(file, run.value)}. The suggestions come as a review.`,
		result: {
			workflow: file,
			run: run.value
		},
		outputs
	}));
};
const isOfFork = async (github, number) => {
	const pull = await (0, pulls.Es)(github, number);
	return pull.ok ? (0, lib_result.ok)((0, pull_plans.B)(github, pull.value)) : pull;
};
const isReviewable = ({ exit, result }) => exit === 0 && typeof result === "object" && result !== null && "plans" in result && Array.isArray(result.plans) && result.plans.length > 0;
const spendingOf = ({ model, budget }) => ({
	model,
	budget
});
const said = (inputs) => Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => value ? [[name, value]] : []));
var lib_text = __webpack_require__(94869);
var body = __webpack_require__(40831);
;
const longest = 4e4;
const renderReply = (answer, { command, run }) => {
	const [line = ""] = command.trim().split("\n", 1);
	const above = [`> ${(0, lib_escape.ti)((0, lib_text.Wp)(line, 300))}`, ""];
	const below = run === undefined ? [] : ["", `<sub>[The run](${run})</sub>`];
	const room = body.kR - [...above, ...below].join("\n").length - 1;
	return [
		...above,
		...firstLines(answer.ok ? outcomeLines(answer.value) : refusalLines(answer.error), room),
		...below
	].join("\n");
};
const firstLines = (lines, room) => {
	const kept = [];
	let left = room;
	for (const line of lines) {
		left -= line.length + 1;
		if (left < 0) break;
		kept.push(line);
	}
	return kept;
};
const shownWarnings = 10;
const outcomeLines = (outcome) => {
	if (outcome === "help") return [];
	const { failure, warnings = [] } = outcome;
	return [
		...doneLines(outcome),
		...failure === undefined ? [] : ["", ...failureLines(failure)],
		...warnings.slice(0, shownWarnings).flatMap((warning) => ["", `> ⚠️ ${(0, lib_escape.FV)((0, lib_text.Wp)(warning, 500))}`])
	];
};
const doneLines = ({ markdown, text }) => {
	if (markdown !== undefined && markdown.length <= longest) return [markdown];
	return [(0, lib_escape.DV)((0, lib_text.Wp)(text.trimEnd(), longest))];
};
const failureLines = ({ message, hint }) => [`❌ ${(0, lib_escape.FV)((0, lib_text.Wp)(message, 2e3))}`, ...hint === undefined ? [] : ["", (0, lib_escape.FV)(hint)]];
const shownProblems = 20;
const refusalLines = ({ failure, diagnostics }) => {
	const problems = diagnostics.slice(0, shownProblems).map(({ code, message, file, position }) => `- ${(0, lib_escape.ti)(`${file}:${position.line}`)} ${(0, lib_escape.FV)(message)} (${code})`);
	const more = diagnostics.length - problems.length;
	return [
		...failureLines(failure),
		...problems.length === 0 ? [] : ["", ...problems],
		...more > 0 ? [`- and ${more} more`] : []
	];
};
var changed_files = __webpack_require__(5076);
var plan_branch = __webpack_require__(41964);
var state_checkout = __webpack_require__(99172);
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
const planMeant = async (context, github, { issue, onPull }) => {
	const plans = await plansHere(context);
	if (!plans.ok) return plans;
	if (onPull) return planOfPull(github, issue, plans.value);
	const linked = plans.value.filter((plan) => plan.issue === issue).map(({ id }) => id);
	return only(linked, `no plan says \`issue: ${issue}\``, `several plans say \`issue: ${issue}\``);
};
const plansHere = async ({ directory, env }) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await state_checkout.R.open(directory, env);
		if (!opened.ok) return opened;
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const plans = [];
		for (const id of await checkout.ids()) {
			const path = await checkout.resolve(id);
			const file = path.ok ? await checkout.read(path.value) : undefined;
			if (file?.parsed.ok === true) plans.push(file.parsed.value.plan);
		}
		return (0, lib_result.ok)(plans);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const planOfPull = async (github, number, plans) => {
	const pull = await (0, pulls.Es)(github, number);
	if (!pull.ok) return pull;
	const { head } = pull.value;
	const own = head.repository !== github.name ? undefined : planOfBranch(head.ref, plans);
	if (own !== undefined) return (0, lib_result.ok)(own);
	const files = await (0, changed_files.Y)(github, number);
	if (!files.ok) return files;
	const changed = files.value.items.flatMap(({ path }) => planPath.exec(path)?.[1] ?? []);
	return only(changed, "this pull request changes no plan", "this pull request changes several plans");
};
const planPath = /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;
const planOfBranch = (branch, plans) => {
	const [, id] = /^planwright(?:-plans)?\/([a-z0-9][a-z0-9-]{0,62})$/.exec(branch) ?? [];
	const known = plans.find((plan) => plan.branch === branch || (0, plan_branch.HG)(plan.id) === branch);
	return known?.id ?? id;
};
const only = (ids, none, several) => {
	const [first, second] = [...new Set(ids)];
	if (first !== undefined && second === undefined) return (0, lib_result.ok)(first);
	const said = first === undefined ? none : `${several}: ${ids.slice(0, 20).join(", ")}`;
	return (0, lib_result._)({
		code: "plan-not-named",
		message: `Which plan? The comment names none, and ${said}.`,
		hint: "Name it: `/plan show add-user-authentication`, or with `--plan`."
	});
};
;
const answerComment = async (chat) => {
	const { event, github, say } = chat;
	if (event.bot || !isSlashCommand(event.body)) {
		say("The comment is not for Planwright.\n");
		return 0;
	}
	const permission = await (0, permissions.c)(github, event.by);
	if (!permission.ok) return failed(chat, permission.error);
	if (!permission.value.write) {
		say(`${event.by} has no write access (${permission.value.role}); the comment was not read.\n`);
		await react(chat, "-1");
		return 0;
	}
	await react(chat, "eyes");
	const answer = await answerTo(chat);
	return await reply(chat, answer);
};
const answerTo = async (chat) => {
	const parsed = parseSlashCommand(chat.event.body);
	if (!parsed.ok) return (0, outcome.TR)(parsed.error);
	if (parsed.value.kind === "help") return (0, lib_result.ok)("help");
	const asked = await requestOf(chat, parsed.value);
	if (!asked.ok) return (0, outcome.TR)(asked.error);
	const { request, given } = asked.value;
	if (request.command === "generate") return startGeneration(chat, request, given);
	if (request.command === "review") return startReview(chat, request, given);
	if (request.command === "execute" && !request.options.dryRun) return startExecution(chat, request);
	const result = await chat.carryOut(request, chat.context);
	return result.ok && goesOnLater(request) ? startExecution(chat, request, result.value) : result;
};
const requestOf = async (chat, said) => {
	const given = await withSurroundings(chat, said);
	if (!given.ok) return given;
	const request = await (0, parse_request.T)(said.command, given.value, "cli");
	return request.ok ? (0, lib_result.ok)({
		request: request.value,
		given: given.value
	}) : request;
};
const aboutPulls = [
	"review",
	"apply",
	"list",
	"validate",
	"show",
	"estimate",
	"delete"
];
const needsNoPlan = (command, onPull) => ["list", "validate"].includes(command) || onPull && ["review", "apply"].includes(command);
const withSurroundings = async (chat, { command, raw }) => {
	const { event, context, github } = chat;
	if (command === "generate") return (0, lib_result.ok)(raw.description || raw.issue || event.onPull ? raw : {
		...raw,
		issue: String(event.issue)
	});
	const onPull = event.onPull && aboutPulls.includes(command) && raw["pull-request"] === undefined;
	const own = onPull ? {
		...raw,
		"pull-request": String(event.issue)
	} : raw;
	if (raw.plan !== undefined || needsNoPlan(command, event.onPull)) return (0, lib_result.ok)(own);
	const plan = await planMeant(context, github, event);
	return plan.ok ? (0, lib_result.ok)({
		...own,
		plan: plan.value
	}) : plan;
};
const reply = async (chat, answer) => {
	const { event, github, redact, context } = chat;
	const text = answer.ok && answer.value === "help" ? slashHelp() : renderReply(answer, {
		command: event.body,
		run: context.run?.url
	});
	const posted = await (0, comments.eT)(github, event.issue, redact(text));
	const allDone = answer.ok && (answer.value === "help" || answer.value.failure === undefined);
	await react(chat, allDone ? "rocket" : "confused");
	if (!posted.ok) {
		chat.say(`${text}\n`);
		return failed(chat, posted.error);
	}
	if (!answer.ok) return answer.error.exit;
	return answer.value === "help" ? 0 : answer.value.exit;
};
const react = async ({ github, event, say }, content) => {
	const done = await (0, comments.BB)(github, event.id, content);
	if (!done.ok) say(inWords(done.error));
};
const failed = ({ say }, failure) => {
	say(inWords(failure));
	return 1;
};
const inWords = ({ message, hint }) => `${message}\n${hint === undefined ? "" : `${hint}\n`}`;
	}),
	49443: shared10[49443],
	5076: shared32[5076],
	5274: shared22[5274],
	40886: shared11[40886],
	20530: shared23[20530],
	21498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => readPermission });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const readPermission = async (github, user) => {
	const purpose = {
		what: `read the permission of ${user}`,
		needs: "metadata: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.getCollaboratorPermissionLevel({
		...given,
		username: user
	}));
	if (!found.ok) return found.error.status === 404 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		write: false,
		role: "none"
	}) : found;
	const { permission, role_name: role } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		write: permission === "admin" || permission === "write",
		role
	});
};
	}),
	65271: shared23[65271],
	54914: shared12[54914],
	40831: shared24[40831],
	98362: shared29[98362]
};
