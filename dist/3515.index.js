export const id = 3515;
export const ids = [3515];
export const modules = {
	23515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	const strange = withheld.find((name) => parsed.value.kind === "command" && parsed.value.raw[name] !== undefined);
	if (strange !== undefined) return (0, lib_result._)({
		code: "unexpected-input",
		message: `--${strange} cannot be given in a comment.`,
		hint: "The workflow that answers comments decides about it."
	});
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
	...ofWorkflows
];
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
var dispatch = __webpack_require__(40886);
var refs = __webpack_require__(54914);
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
	const repository = await (0, refs.N)(github);
	if (!repository.ok) return (0, outcome.TR)(notStarted(request, repository.error, before));
	const inputs = {
		plan: request.plan,
		...planInputs(request)
	};
	const start = (more) => (0, dispatch.i)(github, {
		file: workflow,
		ref: repository.value.defaultBranch,
		inputs: {
			...inputs,
			...more
		}
	});
	const named = await start({ "requested-by": event.by });
	const run = !named.ok && named.error.status === 422 ? await start({}) : named;
	if (!run.ok) return (0, outcome.TR)(notStarted(request, run.error, before));
	const { url } = run.value;
	const going = `${request.plan} is executed by ${workflow}${url === undefined ? "" : `: ${url}`}`;
	const markdown = `▶️ ${(0, lib_escape.ti)(request.plan)} is executed by ${url === undefined ? (0, lib_escape.ti)(workflow) : `[${workflow}](${url})`}.`;
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
const planInputs = (request) => {
	const { inputs } = request.options;
	return Object.keys(inputs).length === 0 ? {} : { inputs: JSON.stringify(inputs) };
};
const past = {
	execute: "started",
	resume: "resumed",
	retry: "retried",
	skip: "skipped",
	complete: "completed",
	approve: "approved"
};
const whatWasDone = (request) => `${past[request.command]} ${"task" in request ? request.task : request.plan}`;
var lib_text = __webpack_require__(94869);
;
const longest = 6e4;
const renderReply = (answer, { command, run }) => {
	const [line = ""] = command.trim().split("\n", 1);
	const parts = [
		`> ${(0, lib_escape.ti)((0, lib_text.Wp)(line, 300))}`,
		"",
		...answer.ok ? outcomeLines(answer.value) : refusalLines(answer.error),
		...run === undefined ? [] : ["", `<sub>[The run](${run})</sub>`]
	];
	return parts.join("\n");
};
const outcomeLines = (outcome) => {
	if (outcome === "help") return [];
	if (outcome.markdown !== undefined && outcome.markdown.length <= longest) return [outcome.markdown];
	return [(0, lib_escape.DV)((0, lib_text.Wp)(outcome.text.trimEnd(), longest))];
};
const shownProblems = 20;
const refusalLines = ({ failure, diagnostics }) => {
	const problems = diagnostics.slice(0, shownProblems).map(({ code, message, file, position }) => `- ${(0, lib_escape.ti)(`${file}:${position.line}`)} ${(0, lib_escape.FV)(message)} (${code})`);
	const more = diagnostics.length - problems.length;
	return [
		`❌ ${(0, lib_escape.FV)((0, lib_text.Wp)(failure.message, 2e3))}`,
		...failure.hint === undefined ? [] : ["", (0, lib_escape.FV)(failure.hint)],
		...problems.length === 0 ? [] : ["", ...problems],
		...more > 0 ? [`- and ${more} more`] : []
	];
};
var changed_files = __webpack_require__(5076);
var pulls = __webpack_require__(65271);
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
	const request = await requestOf(chat, parsed.value);
	if (!request.ok) return (0, outcome.TR)(request.error);
	if (request.value.command === "execute" && !request.value.options.dryRun) return startExecution(chat, request.value);
	const result = await chat.carryOut(request.value, chat.context);
	return result.ok && goesOnLater(request.value) ? startExecution(chat, request.value, result.value) : result;
};
const requestOf = async (chat, { command, raw }) => {
	const given = await withSurroundings(chat, {
		kind: "command",
		command,
		raw
	});
	return given.ok ? (0, parse_request.T)(command, given.value, "cli") : given;
};
const aboutPulls = ["review", "apply"];
const aboutAll = ["list", "validate"];
const withSurroundings = async (chat, { command, raw }) => {
	const { event, context, github } = chat;
	const own = {
		...inherited(chat.raw, command),
		...raw
	};
	if (command === "generate") return (0, lib_result.ok)(raw.description || raw.issue || event.onPull ? own : {
		...own,
		issue: String(event.issue)
	});
	if (aboutPulls.includes(command) && event.onPull) return (0, lib_result.ok)(raw["pull-request"] === undefined ? {
		...own,
		"pull-request": String(event.issue)
	} : own);
	if (raw.plan !== undefined || aboutAll.includes(command)) return (0, lib_result.ok)(own);
	const plan = await planMeant(context, github, event);
	return plan.ok ? (0, lib_result.ok)({
		...own,
		plan: plan.value
	}) : plan;
};
const inherited = ({ model, budget, "max-wait": maxWait }, command) => command === "generate" || command === "review" ? {
	...model === undefined ? {} : { model },
	...budget === undefined ? {} : { budget },
	...maxWait === undefined ? {} : { "max-wait": maxWait }
} : {};
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
	5076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => changedFiles });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const mostFiles = 3e3;
const changedFiles = async (github, number) => {
	const purpose = {
		what: `read the files of pull request #${number}`,
		needs: "pull-requests: read"
	};
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.pulls.listFiles({
		...given,
		pull_number: number
	}), mostFiles);
	if (!all.ok) return all;
	const { items, complete } = all.value;
	const files = items.map(({ filename: path, status, previous_filename: previousPath, sha, patch }) => ({
		path,
		status,
		...previousPath === undefined ? {} : { previousPath },
		...sha === null || status === "removed" ? {} : { blob: sha },
		...patch === undefined ? {} : { patch }
	}));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		items: files,
		complete: complete && items.length < mostFiles
	});
};
	}),
	5274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BB: () => addReaction,
	W3: () => readComment,
	cG: () => listIssueComments,
	eT: () => createComment
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20530);
const skewMs = 3e5;
const posted = ({ id, html_url: url }) => ({
	id: String(id),
	url
});
const readComment = async (github, id) => {
	const purpose = {
		what: `read comment ${id}`,
		needs: "issues: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.issues.getComment({
		...given,
		comment_id: Number(id)
	}));
	if (!found.ok) return found;
	const { user, body = "", created_at: created, updated_at: updated } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		id,
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.rM)(user),
		body,
		edited: created !== updated
	});
};
const listComments = async (github, issue, since) => {
	const purpose = {
		what: `read the comments of #${issue}`,
		needs: "issues: read"
	};
	const window = since === undefined ? {} : { since: since.toISOString() };
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.issues.listComments({
		...given,
		...window,
		issue_number: issue
	}));
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.items) : all;
};
const listIssueComments = async (github, issue) => {
	const all = await listComments(github, issue);
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.map(({ user, body = "" }) => ({
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.rM)(user),
		body
	}))) : all;
};
const justWritten = (github, issue, body, since) => async () => {
	const identity = await (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.xN)(github);
	if (!identity.ok) return identity;
	const all = await listComments(github, issue, since);
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.findLast((one) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.gg)(identity.value, body, one))) : all;
};
const createComment = async (github, issue, body) => {
	const purpose = {
		what: `comment on #${issue}`,
		needs: "issues: write"
	};
	const found = justWritten(github, issue, body, new Date(github.now.getTime() - skewMs));
	const made = await github.write(purpose, (octokit, given) => octokit.rest.issues.createComment({
		...given,
		issue_number: issue,
		body
	}), { found });
	return made.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(posted(made.value)) : made;
};
const updateComment = async (github, id, body) => {
	const purpose = {
		what: `change comment ${id}`,
		needs: "issues: write"
	};
	const changed = await github.write(purpose, (octokit, given) => octokit.rest.issues.updateComment({
		...given,
		comment_id: Number(id),
		body
	}));
	return changed.ok ? ok(posted(changed.value)) : changed;
};
const findOwnComment = async (github, issue, marker, { login }) => {
	const all = await listComments(github, issue);
	if (!all.ok) return all;
	const own = all.value.find(({ user, body = "" }) => user?.login === login && body.includes(marker));
	return ok(own === undefined ? undefined : {
		...posted(own),
		body: own.body ?? ""
	});
};
const addReaction = async (github, id, content) => {
	const purpose = {
		what: `react to comment ${id}`,
		needs: "issues: write"
	};
	const made = await github.write(purpose, (octokit, given) => octokit.rest.reactions.createForIssueComment({
		...given,
		comment_id: Number(id),
		content
	}));
	return made.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : made;
};
	}),
	40886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => dispatchWorkflow });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const skewMs = 3e5;
const purposeOf = ({ file }) => ({
	what: `start the workflow ${file}`,
	needs: "actions: write"
});
const lost = ({ file }) => ({
	code: "unreachable",
	message: `cannot find out whether the workflow ${file} was started`
});
const justStarted = (github, dispatch, since) => async () => {
	const { file, title } = dispatch;
	if (title === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)(lost(dispatch));
	const purpose = {
		what: `list the runs of ${file}`,
		needs: "actions: read"
	};
	const created = `>=${since.toISOString().slice(0, 19)}Z`;
	const runs = await github.read(purpose, (octokit, given) => octokit.rest.actions.listWorkflowRuns({
		...given,
		workflow_id: file,
		event: "workflow_dispatch",
		created
	}));
	if (!runs.ok) return runs;
	const run = runs.value.workflow_runs.find((one) => one.display_title === title);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(run && {
		id: String(run.id),
		url: run.html_url
	});
};
const runOf = (data) => {
	if (typeof data !== "object" || data === null || !("workflow_run_id" in data)) return {};
	const url = "html_url" in data && typeof data.html_url === "string" ? { url: data.html_url } : {};
	return {
		id: String(data.workflow_run_id),
		...url
	};
};
const start = (github, dispatch, wish) => {
	const { file, ref, inputs } = dispatch;
	const found = justStarted(github, dispatch, new Date(github.now.getTime() - skewMs));
	return github.write(purposeOf(dispatch), async (octokit, given) => {
		const asked = {
			...given,
			...wish,
			workflow_id: file,
			ref,
			inputs
		};
		const reply = await octokit.rest.actions.createWorkflowDispatch(asked);
		return {
			...reply,
			data: runOf(reply.data)
		};
	}, { found });
};
const dispatchWorkflow = async (github, dispatch) => {
	const started = await start(github, dispatch, { return_run_details: true });
	if (started.ok || started.error.status !== 400 && started.error.status !== 422) return started;
	return start(github, dispatch, {});
};
	}),
	20530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	gg: () => wroteThis,
	rM: () => authorOf,
	xN: () => readIdentity
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const query = "query { viewer { login } }";
const readIdentity = async (github) => {
	const purpose = {
		what: "read who the token belongs to",
		needs: "metadata: read"
	};
	const found = await github.graphql(purpose, query);
	if (!found.ok) return found;
	const { login } = found.value.viewer;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		login,
		bot: login.endsWith("[bot]")
	});
};
const authorOf = (user) => ({
	by: user?.login ?? "",
	bot: user?.type !== "User"
});
const plain = (text) => text.replaceAll("\r\n", "\n").trim();
const wroteThis = ({ login }, text, { user, body }) => user?.login === login && plain(body ?? "") === plain(text);
	}),
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
	65271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	XH: () => compareUrl,
	G7: () => createPull,
	zl: () => findOpenPull,
	Es: () => readPull,
	pZ: () => updatePull
});
var result = __webpack_require__(45367);
var identity = __webpack_require__(20530);
;
const needs = "issues: write";
const ensureLabel = async (github, label) => {
	const look = () => github.read({
		what: `read the label ${label.name}`,
		needs
	}, (octokit, given) => octokit.rest.issues.getLabel({
		...given,
		name: label.name
	}));
	const there = await look();
	if (there.ok || there.error.status !== 404) return there;
	const made = await github.write({
		what: `create the label ${label.name}`,
		needs
	}, (octokit, given) => octokit.rest.issues.createLabel({
		...given,
		...label
	}));
	if (made.ok || made.error.status !== 422) return made;
	const now = await look();
	return now.ok ? now : made;
};
const addLabels = async (github, issue, labels) => {
	if (labels.length === 0) return (0, result.ok)(undefined);
	for (const label of labels) {
		const there = await ensureLabel(github, label);
		if (!there.ok) return there;
	}
	const names = labels.map(({ name }) => name);
	const added = await github.write({
		what: `label #${issue}`,
		needs
	}, (octokit, given) => octokit.rest.issues.addLabels({
		...given,
		issue_number: issue,
		labels: names
	}));
	return added.ok ? (0, result.ok)(undefined) : added;
};
;
const pullOf = (raw) => ({
	number: raw.number,
	id: raw.node_id,
	url: raw.html_url,
	state: raw.state === "open" ? "open" : "closed",
	draft: raw.draft ?? false,
	merged: raw.merged_at !== null,
	head: {
		ref: raw.head.ref,
		sha: raw.head.sha,
		repository: raw.head.repo?.full_name
	},
	base: {
		ref: raw.base.ref,
		sha: raw.base.sha
	},
	title: raw.title,
	body: raw.body ?? "",
	labels: raw.labels.map(({ name }) => name),
	...(0, identity.rM)(raw.user)
});
const lookForOpen = async (github, { head, base }) => {
	const purpose = {
		what: `look for a pull request of ${head}`,
		needs: "pull-requests: read"
	};
	const onto = base === undefined ? {} : { base };
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.pulls.list({
		...given,
		...onto,
		state: "open",
		head: `${given.owner}:${head}`
	}));
	if (!all.ok) return all;
	return (0, result.ok)(all.value.items.find((one) => one.head.ref === head && one.head.repo?.full_name === github.name));
};
const findOpenPull = async (github, between) => {
	const found = await lookForOpen(github, between);
	return found.ok ? (0, result.ok)(found.value && pullOf(found.value)) : found;
};
const readPull = async (github, number) => {
	const purpose = {
		what: `read pull request #${number}`,
		needs: "pull-requests: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.pulls.get({
		...given,
		pull_number: number
	}));
	return found.ok ? (0, result.ok)(pullOf(found.value)) : found;
};
const pathOf = (branch) => branch.split("/").map(encodeURIComponent).join("/");
const compareUrl = ({ url }, { head, base }) => `${url}/compare/${pathOf(base)}...${pathOf(head)}?expand=1`;
const orByHand = (github, failure, between) => {
	const { status = 0, hint = "" } = failure;
	if (![
		403,
		404,
		422
	].includes(status)) return failure;
	const setting = "Settings > Actions > General > Allow GitHub Actions to create and approve pull requests";
	const more = `a workflow's token also needs the setting \`${setting}\`; or open it by hand: ${compareUrl(github, between)}`;
	return {
		...failure,
		hint: `${hint}; ${more}`
	};
};
const pulls_open = async (github, wanted) => {
	const { title, body, head, base } = wanted;
	const create = (draft) => github.write({
		what: `open a pull request from ${head}`,
		needs: "pull-requests: write"
	}, (octokit, given) => octokit.rest.pulls.create({
		...given,
		title,
		body,
		head,
		base,
		draft
	}), { found: () => lookForOpen(github, {
		head,
		base
	}) });
	let made = await create(wanted.draft);
	if (!made.ok && made.error.status === 422) {
		const there = await lookForOpen(github, {
			head,
			base
		});
		if (there.ok && there.value !== undefined) return (0, result.ok)({
			pull: pullOf(there.value),
			created: false
		});
		if (wanted.draft) made = await create(false);
	}
	return made.ok ? (0, result.ok)({
		pull: pullOf(made.value),
		created: true
	}) : (0, result._)(orByHand(github, made.error, {
		head,
		base
	}));
};
const createPull = async (github, wanted) => {
	const opened = await pulls_open(github, wanted);
	if (!opened.ok) return opened;
	const labelled = await addLabels(github, opened.value.pull.number, wanted.labels);
	return (0, result.ok)(labelled.ok ? opened.value : {
		...opened.value,
		unlabelled: labelled.error
	});
};
const updatePull = async (github, number, change) => {
	const purpose = {
		what: `change pull request #${number}`,
		needs: "pull-requests: write"
	};
	const changed = await github.write(purpose, (octokit, given) => octokit.rest.pulls.update({
		...given,
		...change,
		pull_number: number
	}));
	return changed.ok ? (0, result.ok)(pullOf(changed.value)) : changed;
};
const draftMutations = {
	draft: "mutation ($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }",
	ready: "mutation ($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }"
};
const setDraft = async (github, { id, number }, as) => {
	const purpose = {
		what: `make pull request #${number} ${as === "draft" ? "a draft" : "ready"}`,
		needs: "pull-requests: write"
	};
	const set = await github.graphql(purpose, draftMutations[as], { id });
	return set.ok ? ok(undefined) : set;
};
	}),
	54914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => readRepository });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const readRef = async (github, ref) => {
	const purpose = {
		what: `read the ref ${ref}`,
		needs: "contents: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.git.getRef({
		...given,
		ref
	}));
	if (!found.ok) return found.error.status === 404 ? ok(undefined) : found;
	return ok(found.value.object.sha);
};
const readRepository = async (github) => {
	const purpose = {
		what: `read the repository ${github.name}`,
		needs: "metadata: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.get({ ...given }));
	if (!found.ok) return found;
	const { default_branch: defaultBranch, private: isPrivate, html_url: url } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		defaultBranch,
		private: isPrivate,
		url
	});
};
	}),
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
