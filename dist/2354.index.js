import { modules as shared12 } from './shared-12.js';
import { modules as shared19 } from './shared-19.js';
import { modules as shared20 } from './shared-20.js';
export const id = 2354;
export const ids = [2354];
export const modules = {
	67899: shared19[67899],
	28576: shared20[28576],
	32669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => isRecord });
const isRecord = (value) => typeof value === "object" && value !== null;
	}),
	12354: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { doctor: () => doctor });
var environments = __webpack_require__(70274);
var refs = __webpack_require__(54914);
var result = __webpack_require__(45367);
;
const readWorkflowSettings = async (github) => {
	const purpose = {
		what: "read the settings of GitHub Actions",
		needs: "administration: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...given }));
	if (!found.ok) return found;
	const { can_approve_pull_request_reviews: mayCreatePulls, default_workflow_permissions: token } = found.value;
	return (0, result.ok)({
		mayCreatePulls,
		tokenMayWrite: token === "write"
	});
};
;
const good = (what, found) => ({
	level: "ok",
	what,
	found
});
const bad = (level, what, found, mend) => ({
	level,
	what,
	found,
	mend
});
;
const pullSetting = "Settings, Actions, General: \"Allow GitHub Actions to create and approve pull requests\"";
const checkGitHub = async (github, plans) => {
	if (github === undefined) return [bad("warning", "GitHub", "not asked: there is no token, or `origin` is not on GitHub", "GITHUB_TOKEN=$(gh auth token) planwright doctor")];
	const repository = await (0, refs.N)(github);
	if (!repository.ok) return [bad("problem", "GitHub", repository.error.message, repository.error.hint ?? "use another token")];
	const { private: isPrivate } = repository.value;
	return [
		good("GitHub", `${github.name}${isPrivate ? ", private" : ""}`),
		...await checkSettings(github),
		...await Promise.all(environmentsOf(plans).map((one) => checkEnvironment(github, one, isPrivate)))
	];
};
const checkSettings = async (github) => {
	const settings = await readWorkflowSettings(github);
	if (!settings.ok) return [bad("warning", "workflow permissions", settings.error.message, `use a token of an administrator, or look yourself: ${pullSetting}`)];
	const { mayCreatePulls, tokenMayWrite } = settings.value;
	return [mayCreatePulls ? good("pull requests", "workflows may create them") : bad("problem", "pull requests", "workflows may not create them", `switch on: ${pullSetting}`), tokenMayWrite ? bad("warning", "default token", "may write in every workflow that does not say otherwise", "Settings, Actions, General: \"Read repository contents and packages permissions\"; the workflows of Planwright say what they need") : good("default token", "may only read")];
};
const environmentsOf = (plans) => {
	const named = new Map();
	for (const { id, phases } of plans) for (const { environment } of phases) if (environment !== undefined) named.set(environment, [...named.get(environment) ?? [], id]);
	return [...named].map(([name, ids]) => ({
		name,
		plans: [...new Set(ids)]
	}));
};
const checkEnvironment = async (github, { name, plans }, isPrivate) => {
	const what = `environment ${name}`;
	const found = await (0, environments.Q)(github, name);
	if (!found.ok) return bad("warning", what, found.error.message, found.error.hint ?? "look at Settings, Environments");
	const { reviewers } = found.value;
	if (reviewers > 0) return good(what, reviewers === 1 ? "1 required reviewer" : `${reviewers} required reviewers`);
	const enterprise = isPrivate ? "; in a private repository that takes GitHub Enterprise" : "";
	return bad("problem", what, `asks nobody, so that tasks of ${plans.join(", ")} wait for a comment`, `Settings, Environments: create it and set required reviewers${enterprise}; or leave \`environment\` out: /plan approve lets them pass`);
};
;
const checkIdentity = ({ app }, plans) => {
	const named = plans.filter(({ signed, author }) => signed && author !== undefined).map(({ id }) => id);
	return [...app === undefined ? [] : [good("GitHub App", `${app.id} makes tokens for this repository`)], ...named.length === 0 ? [] : [bad("problem", "signed commits", `GitHub signs no commit that names its author, as ${named.join(", ")} would`, "leave `author` or `signed` out")]];
};
var exec = __webpack_require__(11698);
var sandbox = __webpack_require__(65593);
;
const leastNode = 24;
const leastGit = [2, 39];
const checkMachine = async (env, node) => [
	checkNode(node),
	await checkGit(env),
	await checkSandbox(env)
];
const checkNode = (version) => Number(version.split(".")[0]) >= leastNode ? good("Node.js", version) : bad("warning", "Node.js", version, `use Node ${leastNode}: it is what the action runs on`);
const checkGit = async (env) => {
	const result = await (0, exec.m)("git", ["--version"], { env: {
		PATH: env["PATH"] ?? "",
		LC_ALL: "C"
	} });
	if (result.kind !== "exited" || result.code !== 0) return bad("problem", "git", "not found", "install git");
	const [, version = "", major = "", minor = ""] = /((\d+)\.(\d+)[\w.]*)/.exec(result.stdout) ?? [];
	const [leastMajor, leastMinor] = leastGit;
	const new_ = Number(major) > leastMajor || Number(major) === leastMajor && Number(minor) >= leastMinor;
	return new_ ? good("git", version) : bad("warning", "git", version, `use git ${leastGit.join(".")} or later`);
};
const checkSandbox = async (env) => {
	const probed = await (0, sandbox.U)(env);
	if (probed.ok) return good("sandbox", `${probed.value.program} works`);
	const hosted = env["RUNNER_ENVIRONMENT"] === "github-hosted";
	if (hosted) return good("sandbox", "bubblewrap is prepared by `execute` on hosted runners");
	const severity = env["RUNNER_ENVIRONMENT"] === undefined ? "warning" : "problem";
	return bad(severity, "sandbox", probed.error.message, probed.error.hint ?? "install bubblewrap");
};
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var agent_client = __webpack_require__(67899);
var agent_failure = __webpack_require__(28576);
;
const tryKey = async ({ model, signal, ...request }) => {
	const client = await (0, agent_client.U)(request);
	if (!client.ok) return (0, result._)({
		fault: "key",
		detail: client.error.message
	});
	try {
		await client.value.messages.countTokens({
			model,
			messages: [{
				role: "user",
				content: "Hello"
			}]
		}, { signal });
		return (0, result.ok)(undefined);
	} catch (error) {
		const failure = (0, agent_failure.L)(error);
		switch (failure.kind) {
			case "auth": return (0, result._)({
				fault: "key",
				detail: failure.detail
			});
			case "fatal": return (0, result._)({
				fault: "way",
				detail: failure.detail
			});
			case "transient": return (0, result._)({
				fault: "way",
				detail: `the API does not answer: ${failure.why}`
			});
			case "context":
			case "aborted": return (0, result._)({
				fault: "way",
				detail: "the request was broken off"
			});
		}
	}
};
var docs = __webpack_require__(83489);
var lib_text = __webpack_require__(94869);
var defaults = __webpack_require__(25346);
var claude_client = __webpack_require__(90339);
;
const readPlans = async (checkout) => {
	const files = [];
	for (const id of await checkout.ids()) {
		const path = await checkout.resolve(id);
		if (path.ok) files.push(await checkout.read(path.value));
	}
	return files;
};
const checkPlans = (files) => {
	const broken = files.filter(({ parsed }) => !parsed.ok).map(({ path }) => path);
	if (broken.length > 0) return bad("problem", "plans", `cannot be read: ${broken.join(", ")}`, "planwright validate");
	return files.length === 0 ? bad("warning", "plans", "none in plans/", "planwright init, or planwright new --title \"…\"") : good("plans", (0, lib_text.LS)(files.length, "valid plan"));
};
const workflows = [
	"generate",
	"review",
	"command",
	"execute",
	"watchdog"
].map((name) => `plan-${name}.yml`);
const checkWorkflows = async (toplevel) => {
	const there = await Promise.all(workflows.map((name) => (0, promises_.access)((0, external_node_path_.join)(toplevel, ".github/workflows", name)).then(() => true, () => false)));
	const missing = workflows.filter((_, index) => there[index] !== true);
	return missing.length === 0 ? good("workflows", "all five are there") : bad("warning", "workflows", `not in .github/workflows: ${missing.join(", ")}`, "planwright init");
};
const checkKey = async ({ context, clock, signal }, { ask }) => {
	const what = "Anthropic API key";
	const { apiKey, federation } = context.anthropic;
	const { lacking } = (0, claude_client.ll)(context);
	if (!(0, claude_client.Fk)(context) && lacking !== undefined) return bad("problem", what, `none, and ${lacking}`, `what the federation needs: ${(0, docs.mN)("security")}`);
	if (!(0, claude_client.Fk)(context)) return context.door === "action" ? bad("problem", what, "none", "give the secret ANTHROPIC_API_KEY to the workflow, as anthropic-api-key") : bad("warning", what, "none in ANTHROPIC_API_KEY", "set it here, and as a secret of the repository for the workflows");
	const instead = apiKey === undefined && federation !== undefined;
	if (!ask) return good(what, `${instead ? "workload identity federation" : "there is one"}; --check-key asks the API whether it works`);
	const model = defaults.Au.model[0] ?? "";
	const tried = await tryKey({
		...(0, claude_client.kq)(context),
		model,
		clock,
		signal
	});
	if (tried.ok) return good(what, instead ? "workload identity federation works" : "works");
	const { fault, detail } = tried.error;
	if (fault === "way") return bad("problem", what, detail, notHeard(context));
	const mend = instead ? "look at the federation rule in the console" : "make a new one at console.anthropic.com";
	return bad("problem", what, detail, mend);
};
const notHeard = ({ anthropic: { baseUrl } }) => baseUrl === undefined ? "look at the network and at status.anthropic.com, and try again" : `look at the address (base-url or ANTHROPIC_BASE_URL: ${baseUrl}) and the network, and try again`;
var outcome = __webpack_require__(58269);
var lib_escape = __webpack_require__(68989);
;
const signs = {
	ok: "✓",
	warning: "!",
	problem: "✗"
};
const safe = (text) => (0, lib_escape.BP)((0, lib_text.TN)(text));
const renderFindings = (findings) => {
	const lines = findings.flatMap(({ level, what, found, mend }) => [`${signs[level]} ${safe(what)}: ${safe(found)}`, ...mend === undefined ? [] : [`    ${safe(mend)}`]]);
	const count = (level) => findings.filter((one) => one.level === level).length;
	return [
		...lines,
		"",
		`${(0, lib_text.LS)(count("problem"), "problem")}, ${(0, lib_text.LS)(count("warning"), "warning")}`,
		""
	].join("\n");
};
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
const doctor = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, outcome.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const files = await readPlans(checkout);
		const plans = files.flatMap(({ parsed }) => parsed.ok ? [parsed.value.plan] : []);
		const findings = [
			...await checkMachine(world.context.env, process.versions.node),
			checkPlans(files),
			await checkWorkflows(checkout.repository.toplevel),
			await checkKey(world, { ask: request.checkKey }),
			...checkIdentity(world.context, plans),
			...await checkGitHub(await world.github(), plans)
		];
		const exit = findings.some(({ level }) => level === "problem") ? 1 : 0;
		return (0, result.ok)((0, outcome.Vw)({
			exit,
			text: renderFindings(findings),
			result: { findings }
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
	}),
	90339: shared19[90339],
	70274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => readEnvironment });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const none = {
	reviewers: 0,
	preventSelfReview: false
};
const readEnvironment = async (github, name) => {
	const purpose = {
		what: `read the environment ${name}`,
		needs: "actions: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.getEnvironment({
		...given,
		environment_name: name
	}));
	if (!found.ok) return found.error.status === 404 ? absent(github, name, found) : found;
	for (const rule of found.value.protection_rules ?? []) {
		if (rule.type !== "required_reviewers" || !("reviewers" in rule)) continue;
		const { reviewers = [], prevent_self_review: preventSelfReview = false } = rule;
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
			reviewers: reviewers.length,
			preventSelfReview
		});
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(none);
};
const absent = async (github, name, refused) => {
	const purpose = {
		what: "list the environments",
		needs: "actions: read"
	};
	const all = await github.readAll(purpose, async (octokit, given) => {
		const { data, headers } = await octokit.rest.repos.getAllEnvironments({ ...given });
		return {
			data: data.environments ?? [],
			headers
		};
	});
	if (!all.ok) return all;
	const { items, complete } = all.value;
	const there = items.some((one) => one.name.toLowerCase() === name.toLowerCase());
	return there || !complete ? refused : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(none);
};
	}),
	54914: shared12[54914],
	65593: shared19[65593]
};
