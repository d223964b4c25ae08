export const modules = {
67899: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => createClient });
var node_console__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37540);
var _lib_docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83489);
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
		hint: `Give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: ${(0, _lib_docs_js__WEBPACK_IMPORTED_MODULE_2__.mN)("security")}`
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
const isRoot = process.getuid?.() === 0;
const kernel = [
	"sys",
	"sysrq-trigger",
	"acpi",
	"fs",
	"scsi"
].map((name) => `/proc/${name}`);
const base = [
	"--unshare-pid",
	"--die-with-parent",
	"--cap-drop",
	"ALL",
	...isRoot ? powersOfRoot.flatMap((power) => ["--cap-add", `CAP_${power}`]) : [],
	..."--ro-bind / / --dev /dev --proc /proc --tmpfs /run".split(" "),
	...isRoot ? kernel.flatMap((path) => [
		"--ro-bind-try",
		path,
		path
	]) : [],
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
