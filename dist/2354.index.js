export const id = 2354;
export const ids = [2354];
export const modules = {
	67899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => createClient });
var node_console__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37540);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
class StalledError extends Error {
	name = "StalledError";
	seconds;
	constructor(seconds) {
		super(`nothing was heard from the API for ${seconds} s`);
		this.seconds = seconds;
	}
}
class WebPageError extends Error {
	name = "WebPageError";
	constructor() {
		super("a web page came instead of an answer of the API");
	}
}
const defaultStallSeconds = 120;
const createClient = async (request) => {
	const apiKey = request.apiKey?.trim();
	const { federation } = request;
	if (!apiKey && federation === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "no-credential",
		message: `There is no API key for the agent${request.lacking === undefined ? "" : `, and ${request.lacking}`}.`,
		hint: "Give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: docs/security.md."
	});
	if (apiKey && !/^[\x21-\x7e]+$/.test(apiKey)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "bad-api-key",
		message: "The API key has characters that no key has."
	});
	const { default: Sdk } = await Promise.all([__webpack_require__.e(3653), __webpack_require__.e(7349)]).then(__webpack_require__.bind(__webpack_require__, 37349));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(new Sdk({
		...apiKey ? { apiKey } : {},
		...apiKey || federation === undefined ? {} : { credentials: await credentials(federation, request.baseUrl) },
		...request.baseUrl === undefined ? {} : { baseURL: request.baseUrl },
		maxRetries: 0,
		middleware: [stallWatch(request.clock, request.stallSeconds ?? defaultStallSeconds), ...apiKey ? [keyScrub(apiKey)] : []],
		logger: new node_console__WEBPACK_IMPORTED_MODULE_0__.Console(process.stderr),
		logLevel: "warn",
		openTelemetry: false
	}));
};
const credentials = async (federation, baseUrl) => {
	const { oidcFederationProvider } = await __webpack_require__.e(1490).then(__webpack_require__.bind(__webpack_require__, 31490));
	return oidcFederationProvider({
		identityTokenProvider: () => federation.identityToken(),
		federationRuleId: federation.ruleId,
		organizationId: federation.organizationId,
		...federation.serviceAccountId === undefined ? {} : { serviceAccountId: federation.serviceAccountId },
		...federation.workspaceId === undefined ? {} : { workspaceId: federation.workspaceId },
		baseURL: baseUrl ?? "https://api.anthropic.com",
		fetch
	});
};
const stallWatch = (clock, seconds) => async (request, next, context) => {
	if (context.options?.stream !== true) return next(request);
	const stop = new AbortController();
	const signal = request.signal ? AbortSignal.any([request.signal, stop.signal]) : stop.signal;
	const answer = next({
		...request,
		signal
	});
	const response = await orStall(answer, {
		clock,
		seconds
	}).catch((error) => {
		stop.abort();
		throw error;
	});
	if (response.ok && response.headers.get("content-type")?.startsWith("text/html") === true) {
		stop.abort();
		throw new WebPageError();
	}
	return response.body === null ? response : new Response(watched(response.body, {
		clock,
		seconds
	}), response);
};
const orStall = async (promise, { clock, seconds }) => {
	const settled = new AbortController();
	const watch = clock.sleep(seconds * 1e3, settled.signal).then(() => {
		if (!settled.signal.aborted) throw new StalledError(seconds);
		return promise;
	});
	watch.catch(() => undefined);
	promise.catch(() => undefined);
	try {
		return await Promise.race([promise, watch]);
	} finally {
		settled.abort();
	}
};
const watched = (body, limit) => {
	const reader = body.getReader();
	return new ReadableStream({
		pull: async (controller) => {
			try {
				const { done, value } = await orStall(reader.read(), limit);
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
				await reader.cancel(error).catch(() => undefined);
			}
		},
		cancel: (reason) => reader.cancel(reason)
	}, { highWaterMark: 0 });
};
const keyScrub = (apiKey) => async (request, next) => {
	const response = await next(request);
	if (response.ok || response.body === null) return response;
	const text = await response.text();
	return new Response(text.replaceAll(apiKey, "***"), response);
};
	}),
	28576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => classify });
var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32669);
const classify = (error) => {
	const chain = causes(error);
	const api = chain.map(apiError).find((each) => each !== undefined);
	if (api !== undefined) return classifyApiError(api);
	if (chain.some(isAbort)) return { kind: "aborted" };
	const network = chain.map(networkProblem).find((each) => each !== undefined);
	if (network !== undefined) return {
		kind: "transient",
		why: network
	};
	return {
		kind: "fatal",
		detail: firstLine(error)
	};
};
const transientTypes = new Set([
	"overloaded_error",
	"api_error",
	"rate_limit_error",
	"timeout_error",
	"conflict_error"
]);
const authTypes = new Set([
	"authentication_error",
	"permission_error",
	"billing_error"
]);
const accountCodes = new Set([
	"enforced_spend_limit_reached",
	"contract_spend_limit_reached",
	"linked_organization_spend_limit_reached",
	"linked_organization_billing_unavailable",
	"user_profile_not_billable",
	"user_profile_billing_not_authorized",
	"organization_on_hold",
	"claude_code_key_creator_not_member",
	"cmek_key_disabled",
	"cmek_key_network_blocked"
]);
const classifyApiError = (error) => {
	const { status, type, code } = error;
	const detail = describe(error);
	if (code !== undefined && accountCodes.has(code)) return {
		kind: "auth",
		detail
	};
	if (type !== undefined && authTypes.has(type)) return {
		kind: "auth",
		detail
	};
	if (status === 401 || status === 402 || status === 403) return {
		kind: "auth",
		detail
	};
	if (status === 413 || type === "request_too_large") return { kind: "context" };
	if (status === 400 && !error.html) return classifyBadRequest(error, detail);
	if (isTransient(error)) return {
		kind: "transient",
		why: detail,
		...error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }
	};
	return {
		kind: "fatal",
		detail
	};
};
const isTransient = ({ status, type, html }) => {
	if (status === undefined) return type === undefined || transientTypes.has(type);
	return status === 408 || status === 409 || status === 429 || status >= 500 || html && status !== 404;
};
const classifyBadRequest = (error, detail) => {
	if (/credit balance is too low/i.test(error.text)) return {
		kind: "auth",
		detail
	};
	if (/prompt is too long|exceed(s|ed)? (the )?(context|model's maximum)/i.test(error.text)) return { kind: "context" };
	return {
		kind: "fatal",
		detail
	};
};
const describe = ({ status, type, code, text, html }) => {
	const name = [status, code ?? type].filter((part) => part !== undefined).join(" ");
	const said = html ? "a web page instead of JSON" : text;
	return clip([name, said].filter((part) => part !== "").join(": "));
};
const record = (value) => (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value) ? value : undefined;
const word = (value) => typeof value === "string" && value !== "" ? value : undefined;
const apiError = (error) => {
	const value = record(error);
	if (value === undefined) return undefined;
	const status = value["status"] ?? value["statusCode"];
	const body = record(value["error"]);
	const inner = record(body?.["error"]);
	if (typeof status !== "number" && inner === undefined) return undefined;
	const headers = value["headers"] instanceof Headers ? value["headers"] : undefined;
	return {
		status: typeof status === "number" ? status : undefined,
		type: word(value["type"]) ?? word(inner?.["type"]),
		code: word(value["errorCode"]) ?? word(record(inner?.["details"])?.["error_code"]),
		text: word(inner?.["message"]) ?? word(body?.["message"]) ?? (isExchange(value) ? firstLine(error) : ""),
		html: headers?.get("content-type")?.includes("text/html") === true,
		retryAfterSeconds: retryAfter(headers)
	};
};
const isExchange = ({ name }) => name === "WorkloadIdentityError";
const retryAfter = (headers) => {
	const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
	const seconds = ms >= 0 ? ms / 1e3 : Number(headers?.get("retry-after") ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
};
const isAbort = (error) => {
	const name = record(error)?.["name"];
	return name === "AbortError" || name === "APIUserAbortError";
};
const networkCodes = /^(E[A-Z]+|UND_ERR_\w+|ERR_(SSL|TLS|HTTP2|STREAM)_?\w*|CERT_\w+|HPE_\w+)$/;
const networkProblem = (error) => {
	const value = record(error);
	switch (value?.["name"]) {
		case "StalledError":
		case "WebPageError": return firstLine(error);
		case "APIConnectionTimeoutError": return "the request timed out";
		case "SyntaxError": return "the answer was not JSON";
	}
	const code = word(value?.["code"]);
	if (code !== undefined && networkCodes.test(code)) return `network: ${code}`;
	return value?.["name"] === "APIConnectionError" ? `network: ${causeLine(error)}` : undefined;
};
const causeLine = (error) => {
	const last = causes(error).at(-1);
	return word(record(last)?.["code"]) ?? firstLine(last);
};
const causes = (error) => {
	const chain = [];
	for (let each = error; each !== undefined && each !== null && !chain.includes(each);) {
		chain.push(each);
		each = record(each)?.["cause"];
	}
	return chain;
};
const firstLine = (error) => clip(word(record(error)?.["message"]) ?? String(error));
const clip = (text) => {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};
	}),
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
	return bad("problem", what, `asks nobody, so that no task of ${plans.join(", ")} can pass by it`, `Settings, Environments: create it and set required reviewers${enterprise}; or leave \`environment\` out and approve by comment`);
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
	if (!(0, claude_client.Fk)(context) && lacking !== undefined) return bad("problem", what, `none, and ${lacking}`, "docs/security.md says what the federation needs");
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
	90339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fk: () => mayAskClaude,
	Ko: () => claudeClient,
	kq: () => claudeCredential,
	ll: () => claudeLacks
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _agent_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67899);
var _request_read_federation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17708);
const claudeClient = ({ context, clock }) => (0, _agent_client_js__WEBPACK_IMPORTED_MODULE_1__.U)({
	...claudeCredential(context),
	...claudeLacks(context),
	clock,
	...stallSeconds(context.env["PLANWRIGHT_STALL_SECONDS"])
});
const claudeLacks = ({ env }) => {
	const lacking = (0, _request_read_federation_js__WEBPACK_IMPORTED_MODULE_2__.Y)(env);
	return lacking === undefined ? {} : { lacking };
};
const mayAskClaude = ({ anthropic: { apiKey, federation } }) => apiKey !== undefined || federation !== undefined;
const claudeCredential = ({ anthropic: { federation, ...rest }, keepSecret }) => {
	if (federation === undefined) return rest;
	const { identity, ...ids } = federation;
	const identityToken = async () => {
		const token = await identityTokenOf(identity);
		keepSecret(token);
		return token;
	};
	return {
		...rest,
		federation: {
			...ids,
			identityToken
		}
	};
};
const audience = "https://api.anthropic.com";
const identityTokenOf = async (identity) => {
	switch (identity.kind) {
		case "file": return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(identity.path, "utf8")).trim();
		case "given": return identity.token;
		case "job": return (await Promise.all([
			__webpack_require__.e(4119),
			__webpack_require__.e(1260),
			__webpack_require__.e(7264)
		]).then(__webpack_require__.bind(__webpack_require__, 57264))).getIDToken(audience);
	}
};
const stallSeconds = (given) => {
	const seconds = Number(given);
	return given === undefined || !(seconds > 0) ? {} : { stallSeconds: seconds };
};
	}),
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
	65593: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => wrapCommand,
	U: () => probeSandbox
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _lib_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11698);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82090);
const probeSandbox = async (env, network = "on") => {
	const path = env["PATH"] ?? "";
	const program = await find("bwrap", path);
	if (program === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(noSandbox("bubblewrap is not installed"));
	const mounts = [{
		kind: "hide-directory",
		path: "/var/tmp"
	}];
	const argv = wrapCommand({ program }, ["true"], {
		mounts,
		network,
		cwd: "/"
	});
	const [file = "", ...args] = argv;
	const result = await (0, _lib_exec_js__WEBPACK_IMPORTED_MODULE_2__.m)(file, args, {
		env: {
			PATH: path,
			LC_ALL: "C"
		},
		timeoutMs: 2e4,
		bubblewrap: true
	});
	if (result.kind === "exited" && result.code === 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ program });
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(noSandbox(`bubblewrap does not work here: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.is)(result.stderr) || result.kind}`));
};
const wrapCommand = (sandbox, command, confinement) => [
	sandbox.program,
	...base,
	...confinement.network === "off" ? ["--unshare-net"] : [],
	...[...confinement.mounts].toSorted((a, b) => depth(a.path) - depth(b.path)).flatMap(mountArguments),
	"--chdir",
	confinement.cwd,
	"--",
	...command
];
const services = [
	"/run/systemd/resolve",
	"/run/resolvconf",
	"/run/NetworkManager/resolv.conf",
	"/run/current-system"
];
const powersOfRoot = [
	"CHOWN",
	"DAC_OVERRIDE",
	"FOWNER",
	"FSETID",
	"KILL",
	"SETGID",
	"SETUID"
];
const base = [
	"--unshare-pid",
	"--die-with-parent",
	"--cap-drop",
	"ALL",
	...process.getuid?.() === 0 ? powersOfRoot.flatMap((power) => ["--cap-add", `CAP_${power}`]) : [],
	..."--ro-bind / / --dev /dev --proc /proc --tmpfs /run".split(" "),
	...services.flatMap((path) => [
		"--ro-bind-try",
		path,
		path
	])
];
const mountArguments = (mount) => {
	switch (mount.kind) {
		case "hide-directory": return ["--tmpfs", mount.path];
		case "hide-file": return [
			"--ro-bind",
			"/dev/null",
			mount.path
		];
		case "read": return [
			"--ro-bind-try",
			mount.source ?? mount.path,
			mount.path
		];
		case "write": return [
			"--bind-try",
			mount.source ?? mount.path,
			mount.path
		];
	}
};
const depth = (path) => path.split("/").filter((part) => part !== "").length;
const noSandbox = (message) => ({
	code: "no-sandbox",
	message,
	hint: "install bubblewrap; on Ubuntu 24.04 also allow it user namespaces (an AppArmor profile, or sysctl kernel.apparmor_restrict_unprivileged_userns=0); or set `sandbox: off`"
});
const find = async (name, path) => {
	for (const folder of path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
		const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
		const runs = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(() => true, () => false);
		if (runs) return file;
	}
	return undefined;
};
	})
};
