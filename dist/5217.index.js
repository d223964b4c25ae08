export const id = 5217;
export const ids = [5217];
export const modules = {
	85217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CS: () => githubTokens,
	eq: () => lazyGitHub,
	xV: () => runLiveness
});
var runs = __webpack_require__(51018);
var result = __webpack_require__(45367);
;
const fixedToken = (token) => {
	const given = Promise.resolve((0, result.ok)(token));
	return () => given;
};
var repository = __webpack_require__(86012);
;
const githubTokens = ({ context, clock, signal }) => {
	const { app, githubToken } = context;
	if (app === undefined) return githubToken === undefined ? undefined : fixedToken(githubToken);
	let made;
	const make = async () => {
		const place = await placeOf(context);
		if (place === undefined) return (0, result._)(noPlace);
		const { appTokens } = await Promise.all([
			__webpack_require__.e(4119),
			__webpack_require__.e(846),
			__webpack_require__.e(6479),
			__webpack_require__.e(21)
		]).then(__webpack_require__.bind(__webpack_require__, 60021));
		return (0, result.ok)(appTokens({
			app,
			...place,
			clock,
			signal,
			onToken: context.keepSecret
		}));
	};
	return async () => {
		const tokens = await (made ??= make());
		return tokens.ok ? tokens.value() : tokens;
	};
};
const noPlace = {
	code: "app-refused",
	message: "app-id is given, and which repository this is cannot be told: it is no run of GitHub Actions, and `origin` is not on GitHub",
	hint: "leave app-id and app-private-key out"
};
const lazyGitHub = ({ context, clock, signal }, token = githubTokens({
	context,
	clock,
	signal
})) => {
	let made;
	if (token === undefined) return () => Promise.resolve(undefined);
	const make = async () => {
		const place = await placeOf(context);
		if (place === undefined) return undefined;
		const { GitHub: Client } = await Promise.all([
			__webpack_require__.e(4119),
			__webpack_require__.e(846),
			__webpack_require__.e(3077)
		]).then(__webpack_require__.bind(__webpack_require__, 33077));
		return new Client({
			token,
			...place,
			clock,
			signal
		});
	};
	return () => made ??= make();
};
const placeOf = async ({ run, env, directory }) => {
	const apiUrl = env["GITHUB_API_URL"];
	if (run !== undefined) return {
		repository: run.repository,
		serverUrl: run.serverUrl,
		...apiUrl ? { apiUrl } : {}
	};
	const opened = await (0, repository.h_)(directory, env);
	const found = opened.ok ? placeOfAddress(opened.value.remotes["origin"] ?? "") : undefined;
	return found === undefined ? undefined : {
		...found,
		...apiUrl ? { apiUrl } : {}
	};
};
const placeOfAddress = (address) => {
	const [, host, owner, name] = /^(?:(?:https?|ssh|git):\/\/(?:[^@/]+@)?|(?:[^@/:]+@))([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(address) ?? [];
	if (host === undefined || owner === undefined || name === undefined) return undefined;
	const repository = `${owner}/${name}`;
	const serverUrl = `https://${host}`;
	return host === "github.com" ? { repository } : {
		repository,
		serverUrl,
		apiUrl: `${serverUrl}/api/v3`
	};
};
const runLiveness = (github, { clock, emit }) => {
	const told = new Set();
	return async (run) => {
		const api = await github();
		if (api === undefined) return undefined;
		const life = await (0, runs.c_)(api, run);
		if (life.ok) return life.value;
		if (!told.has(run.id)) emit({
			kind: "warning",
			at: clock.now(),
			message: `whether run ${run.id} goes on is not known: ${(0, result.r)(life.error)}`
		});
		told.add(run.id);
		return undefined;
	};
};
	}),
	51018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I4: () => runsUnderWay,
	UM: () => readReviews,
	c_: () => lifeOf,
	pb: () => readRunEnd
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const lifeOf = async (github, { id, attempt }) => {
	const purpose = {
		what: `read run ${id}`,
		needs: "actions: read"
	};
	const run = await github.read(purpose, (octokit, given) => octokit.rest.actions.getWorkflowRun({
		...given,
		run_id: Number(id)
	}));
	if (!run.ok) return run.error.status === 404 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)("gone") : run;
	const { status, run_attempt: current = attempt } = run.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(status !== "completed" && current === attempt ? "alive" : "over");
};
const readRunEnd = async (github, id) => {
	const purpose = {
		what: `read run ${id}`,
		needs: "actions: read"
	};
	const run = await github.read(purpose, (octokit, given) => octokit.rest.actions.getWorkflowRun({
		...given,
		run_id: Number(id)
	}));
	if (!run.ok) return run.error.status === 404 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		over: true,
		conclusion: undefined
	}) : run;
	const { status, conclusion } = run.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		over: status === "completed",
		conclusion: conclusion ?? undefined
	});
};
const runsUnderWay = async (github, file) => {
	const purpose = {
		what: `list the runs of ${file}`,
		needs: "actions: read"
	};
	const ids = [];
	for (const status of [
		"queued",
		"in_progress",
		"pending",
		"requested"
	]) {
		const runs = await github.read(purpose, (octokit, given) => octokit.rest.actions.listWorkflowRuns({
			...given,
			workflow_id: file,
			status,
			per_page: 100
		}));
		if (!runs.ok) return runs;
		ids.push(...runs.value.workflow_runs.map(({ id }) => String(id)));
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(ids);
};
const readReviews = async (github, id) => {
	const purpose = {
		what: `read the approvals of run ${id}`,
		needs: "actions: read"
	};
	const reviews = await github.read(purpose, (octokit, given) => octokit.rest.actions.getReviewsForRun({
		...given,
		run_id: Number(id)
	}));
	if (!reviews.ok) return reviews;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(reviews.value.map(({ state, user, environments }) => ({
		state,
		by: user.login,
		environments: environments.flatMap(({ name }) => name ?? [])
	})));
};
	}),
	94570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => systemClock,
	v: () => timestamp
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
const longestTimer = 2 ** 31 - 1;
const systemClock = {
	now: () => new Date(),
	monotonic: () => performance.now(),
	sleep: async (ms, signal) => {
		const options = signal === undefined ? {} : { signal };
		await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(ms, 0), longestTimer), undefined, options).catch((error) => {
			if (signal?.aborted !== true) throw error;
		});
	}
};
const timestamp = (date) => `${date.toISOString().slice(0, 19)}Z`;
	}),
	11698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => exec,
	v: () => startChild
});
var external_node_child_process_ = __webpack_require__(31421);
var external_node_stream_ = __webpack_require__(57075);
;
class BoundedOutput {
	#headLimit;
	#tailLimit;
	#head = Buffer.alloc(0);
	#headLength = 0;
	#tail;
	#tailTotal = 0;
	constructor(limit) {
		this.#headLimit = Math.ceil(limit / 2);
		this.#tailLimit = limit - this.#headLimit;
	}
	add(chunk) {
		const room = Math.min(chunk.length, this.#headLimit - this.#headLength);
		if (room > 0) this.#addToHead(chunk.subarray(0, room));
		if (room < chunk.length) this.#addToTail(chunk.subarray(room));
	}
	get dropped() {
		return Math.max(0, this.#tailTotal - this.#tailLimit);
	}
	bytes() {
		return Buffer.concat([this.#head.subarray(0, this.#headLength), ...this.#tailParts()]);
	}
	text() {
		if (this.dropped === 0) return decode(this.bytes());
		const head = new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#head.subarray(0, this.#headLength), { stream: true });
		const tail = Buffer.concat(this.#tailParts());
		return `${head}\n[${this.dropped} bytes left out]\n${decode(tail.subarray(firstCharacter(tail)))}`;
	}
	#addToHead(part) {
		const needed = this.#headLength + part.length;
		if (needed > this.#head.length) {
			const grown = Buffer.allocUnsafe(Math.min(this.#headLimit, Math.max(needed, this.#head.length * 2)));
			this.#head.copy(grown, 0, 0, this.#headLength);
			this.#head = grown;
		}
		part.copy(this.#head, this.#headLength);
		this.#headLength = needed;
	}
	#addToTail(chunk) {
		const ring = this.#tail ??= Buffer.allocUnsafe(this.#tailLimit);
		const part = chunk.subarray(Math.max(0, chunk.length - ring.length));
		this.#tailTotal += chunk.length - part.length;
		const start = ring.length === 0 ? 0 : this.#tailTotal % ring.length;
		const first = Math.min(part.length, ring.length - start);
		part.copy(ring, start, 0, first);
		part.copy(ring, 0, first);
		this.#tailTotal += part.length;
	}
	#tailParts() {
		const ring = this.#tail;
		if (ring === undefined || ring.length === 0) return [];
		if (this.#tailTotal <= ring.length) return [ring.subarray(0, this.#tailTotal)];
		const start = this.#tailTotal % ring.length;
		return [ring.subarray(start), ring.subarray(0, start)];
	}
}
const decode = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const firstCharacter = (bytes) => {
	let at = 0;
	while (at < 3 && at < bytes.length && ((bytes[at] ?? 0) & 192) === 128) at += 1;
	return at;
};
var clock = __webpack_require__(94570);
var promises_ = __webpack_require__(51455);
;
const longestMs = 4e3;
const readInfo = (pipe) => {
	let said = "";
	pipe?.on("data", (chunk) => said += chunk.toString("latin1"));
	pipe?.on("error", () => undefined);
	return () => {
		const pid = /"child-pid": ([0-9]+)/.exec(said)?.[1];
		return pid === undefined ? undefined : Number(pid);
	};
};
const namespaceEnd = async (pid) => {
	if (pid === undefined) return;
	for (let waited = 0, pause = 1; waited < longestMs; waited += pause, pause *= 2) {
		const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, "latin1").catch(() => "");
		if (stat === "" || /\) [ZX] [^)]*$/.test(stat)) return;
		await clock.m.sleep(pause);
	}
};
;
const defaultKeep = 1024 * 1024;
const defaultGrace = 2e3;
const drainMs = 500;
const exec = async (file, args, options) => {
	const started = clock.m.monotonic();
	const capture = new Capture(options);
	const finish = (end) => ({
		...end,
		...capture.result(),
		seconds: (clock.m.monotonic() - started) / 1e3
	});
	if (options.signal?.aborted === true) return finish({ kind: "aborted" });
	const spawned = start(file, args, options, options.input === undefined ? "ignore" : "pipe");
	if (spawned instanceof Error) return finish({
		kind: "not-started",
		error: spawned
	});
	capture.listen(spawned);
	feed(spawned, options.input);
	const done = new AbortController();
	const cause = watch(spawned, options, done.signal);
	const exit = await ended(spawned);
	done.abort();
	return finish(verdict(exit, cause()));
};
const startChild = (file, args, options) => {
	const child = start(file, args, options, "pipe");
	if (child instanceof Error) throw child;
	const done = new AbortController();
	const exited = ended(child).finally(() => done.abort());
	const stop = () => terminate(child, defaultGrace, done.signal);
	onAbort(options.signal, done.signal, () => void stop());
	child.stdin?.on("error", () => undefined);
	return {
		pid: child.pid,
		stdin: present(child.stdin),
		stdout: present(child.stdout),
		stderr: present(child.stderr),
		exited,
		kill: async () => {
			await stop();
			await exited;
		}
	};
};
const verdict = (exit, cause) => {
	if (exit.error !== undefined) return {
		kind: "not-started",
		error: exit.error
	};
	if (cause !== undefined) return { kind: cause };
	if (exit.code !== null) return {
		kind: "exited",
		code: exit.code
	};
	return {
		kind: "signalled",
		signal: exit.signal ?? "SIGKILL"
	};
};
const start = (file, args, options, stdin) => {
	const info = options.bubblewrap === true;
	try {
		return (0, external_node_child_process_.spawn)(file, info ? [
			"--info-fd",
			"3",
			...args
		] : args, {
			...options.cwd === undefined ? {} : { cwd: options.cwd },
			env: options.env,
			detached: true,
			stdio: [
				stdin,
				"pipe",
				"pipe",
				...info ? ["pipe"] : []
			]
		});
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
};
const ended = (child) => new Promise((resolve) => {
	let exit = {
		code: null,
		signal: null
	};
	const closed = new AbortController();
	const leader = readInfo(child.stdio[3]);
	child.once("error", (error) => {
		if (child.pid === undefined) resolve({
			code: null,
			signal: null,
			error
		});
	});
	child.once("exit", (code, signal) => {
		exit = {
			code,
			signal
		};
		signalGroup(child, "SIGKILL");
		void closePipes(child, closed.signal);
	});
	child.once("close", () => {
		closed.abort();
		void namespaceEnd(leader()).then(() => resolve(exit));
	});
});
const closePipes = async (child, closed) => {
	await clock.m.sleep(drainMs, closed);
	for (const pipe of child.stdio.slice(1)) pipe?.destroy();
};
const watch = (child, options, done) => {
	let cause;
	const stop = (why) => {
		if (cause !== undefined || hasExited(child)) return;
		cause = why;
		void terminate(child, options.killGraceMs ?? defaultGrace, done);
	};
	onAbort(options.signal, done, () => stop("aborted"));
	if (options.timeoutMs !== undefined) void clock.m.sleep(options.timeoutMs, done).then(() => stop("timeout"));
	return () => cause;
};
const hasExited = (child) => child.exitCode !== null || child.signalCode !== null;
const onAbort = (signal, done, action) => {
	if (signal === undefined) return;
	if (signal.aborted) return action();
	signal.addEventListener("abort", action, { once: true });
	done.addEventListener("abort", () => signal.removeEventListener("abort", action), { once: true });
};
const terminate = async (child, graceMs, done) => {
	signalGroup(child, "SIGTERM");
	await clock.m.sleep(graceMs, done);
	if (!done.aborted) signalGroup(child, "SIGKILL");
};
const signalGroup = (child, signal) => {
	if (child.pid === undefined) return;
	try {
		process.kill(-child.pid, signal);
	} catch {}
};
const feed = (child, input) => {
	const { stdin } = child;
	if (stdin === null || input === undefined) return;
	stdin.on("error", () => undefined);
	if (input instanceof external_node_stream_.Readable) {
		input.once("error", () => stdin.destroy());
		input.pipe(stdin);
	} else {
		stdin.end(input);
	}
};
class Capture {
	#stdout;
	#stderr;
	#both;
	#bytes;
	#onOutput;
	constructor(options) {
		const keep = options.keepBytes ?? defaultKeep;
		this.#stdout = new BoundedOutput(keep);
		this.#stderr = new BoundedOutput(keep);
		this.#both = new BoundedOutput(keep);
		this.#bytes = options.capture === "bytes";
		this.#onOutput = options.onOutput;
	}
	listen(child) {
		this.#listen("stdout", child.stdout, this.#stdout);
		this.#listen("stderr", child.stderr, this.#stderr);
	}
	result() {
		return {
			stdout: this.#bytes ? "" : this.#stdout.text(),
			stderr: this.#stderr.text(),
			output: this.#both.text(),
			stdoutBytes: this.#bytes ? this.#stdout.bytes() : Buffer.alloc(0),
			truncated: this.#stdout.dropped + this.#stderr.dropped > 0
		};
	}
	#listen(name, stream, kept) {
		const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
		const tell = (text) => {
			if (text === "") return;
			this.#both.add(Buffer.from(text));
			this.#onOutput?.(text, name);
		};
		const raw = this.#bytes && name === "stdout";
		stream?.on("data", (chunk) => {
			kept.add(chunk);
			if (!raw) tell(decoder.decode(chunk, { stream: true }));
		});
		stream?.on("end", () => tell(decoder.decode()));
		stream?.on("error", () => undefined);
	}
}
const present = (stream) => {
	if (stream === null) throw new Error("the pipes of a child were not opened");
	return stream;
};
	}),
	82090: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AK: () => neutralConfig,
	Gz: () => userGit,
	O: () => neutralGit,
	V6: () => neutralEnvironment,
	XS: () => GitError,
	gq: () => succeeded,
	is: () => gitWords,
	kj: () => configEnvironment
});
var _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11698);
class GitError extends Error {
	name = "GitError";
	constructor(args, result) {
		const cause = result.kind === "not-started" ? { cause: result.error } : {};
		super(`git ${args[0] ?? ""} ${describe(result)}: ${gitWords(result.stderr)}`, cause);
	}
}
const succeeded = (result) => result.kind === "exited" && result.code === 0;
const gitWords = (text) => text.replaceAll(/\/\/[^/@\s]+@/g, "//***@").replaceAll(/\u001B\[[0-9;]*[A-Za-z]/g, "").replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]+/g, " ").trim().slice(-1e3);
class Git {
	gitDir;
	#options;
	constructor(options) {
		this.gitDir = options.gitDir;
		this.#options = options;
	}
	run(args, call = {}) {
		const cwd = call.cwd ?? call.workTree ?? this.gitDir;
		return (0, _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__.m)("git", args, {
			...pass(call),
			cwd,
			env: this.#env(call)
		});
	}
	async text(args, call = {}) {
		const result = await this.run(args, {
			keepBytes: 64 * 1024 * 1024,
			...call
		});
		if (!succeeded(result)) throw new GitError(args, result);
		return result.stdout;
	}
	async list(args, call = {}) {
		const result = await this.run(args, {
			keepBytes: 1024 ** 3,
			...call,
			capture: "bytes"
		});
		if (!succeeded(result)) throw new GitError(args, result);
		const text = result.stdoutBytes.toString("latin1");
		return text === "" ? [] : text.slice(0, -1).split("\0");
	}
	start(args, call = {}) {
		const signal = call.signal === undefined ? {} : { signal: call.signal };
		return (0, _lib_exec_js__WEBPACK_IMPORTED_MODULE_0__.v)("git", args, {
			...signal,
			cwd: this.gitDir,
			env: this.#env(call)
		});
	}
	async commit(rev) {
		const result = await this.run([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${rev}^{commit}`
		]);
		return succeeded(result) ? result.stdout.trim() : undefined;
	}
	async isAncestor(ancestor, descendant) {
		if (ancestor === descendant) return true;
		const args = [
			"merge-base",
			"--is-ancestor",
			ancestor,
			descendant
		];
		const result = await this.run(args);
		if (result.kind === "exited" && result.code <= 1) return result.code === 0;
		throw new GitError(args, result);
	}
	#env(call) {
		return {
			...this.#options.env,
			...configEnvironment({
				...this.#options.config,
				...call.config
			}, this.#options.env),
			GIT_DIR: this.gitDir,
			...call.index === undefined ? {} : { GIT_INDEX_FILE: call.index },
			...call.workTree === undefined ? {} : { GIT_WORK_TREE: call.workTree },
			...call.env
		};
	}
}
const neutralConfig = {
	"core.hooksPath": "/dev/null",
	"core.fsmonitor": "false",
	"core.attributesFile": "/dev/null",
	"core.excludesFile": "/dev/null",
	"core.autocrlf": "false",
	"core.safecrlf": "false",
	"core.untrackedCache": "false",
	"core.logAllRefUpdates": "false",
	"gc.auto": "0",
	"maintenance.auto": "false",
	"commit.gpgSign": "false",
	"protocol.ext.allow": "never",
	"safe.directory": "*",
	"advice.addEmbeddedRepo": "false"
};
const neutralEnvironment = (path) => ({
	PATH: path,
	LC_ALL: "C",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_ATTR_NOSYSTEM: "1",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LITERAL_PATHSPECS: "1",
	GIT_NO_REPLACE_OBJECTS: "1"
});
const neutralGit = (gitDir, path) => new Git({
	gitDir,
	env: neutralEnvironment(path),
	config: neutralConfig
});
const userGit = (gitDir, env) => {
	const located = /^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX)$/;
	const kept = Object.entries(env).filter((entry) => entry[1] !== undefined);
	return new Git({
		gitDir,
		env: {
			...Object.fromEntries(kept.filter(([name]) => !located.test(name))),
			LC_ALL: "C",
			GIT_TERMINAL_PROMPT: "0",
			SSH_ASKPASS_REQUIRE: "never"
		},
		config: {
			"core.hooksPath": "/dev/null",
			"core.fsmonitor": "false",
			"gc.auto": "0",
			"maintenance.auto": "false",
			"protocol.ext.allow": "never"
		}
	});
};
const configEnvironment = (config, env = {}) => {
	const entries = Object.entries(config);
	const first = Number.parseInt(env["GIT_CONFIG_COUNT"] ?? "0", 10) || 0;
	const pairs = entries.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, key], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		GIT_CONFIG_COUNT: String(first + entries.length),
		...Object.fromEntries(pairs)
	};
};
const pass = ({ input, signal, timeoutMs, capture, keepBytes }) => ({
	...input === undefined ? {} : { input },
	...signal === undefined ? {} : { signal },
	...timeoutMs === undefined ? {} : { timeoutMs },
	...capture === undefined ? {} : { capture },
	...keepBytes === undefined ? {} : { keepBytes }
});
const describe = (result) => {
	switch (result.kind) {
		case "exited": return `ended with exit code ${result.code}`;
		case "signalled": return `was killed by ${result.signal}`;
		case "timeout": return "took too long";
		case "aborted": return "was stopped";
		case "not-started": return "could not be started";
	}
};
	}),
	86012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	MX: () => worktreesOf,
	gH: () => branchInTheWay,
	gU: () => resolveBase,
	h_: () => openRepository
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _lib_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11698);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82090);
const openRepository = async (directory, env) => {
	const path = env["PATH"] ?? "";
	const [found, config] = await Promise.all([revParse(directory, path, [
		...layout,
		"HEAD",
		"--symbolic-full-name",
		"HEAD"
	]), readConfig(directory, path)]);
	if (!(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.gq)(found)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(await explain(directory, path, found));
	const [toplevel = "", commonDir = "", shallow, format = "", head = "", headName = ""] = found.stdout.split("\n");
	if (shallow === "true") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(shallowClone(directory));
	const git = (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.O)(commonDir, path);
	const symbolic = await originHead(git);
	if (config.partial) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(partialClone(directory));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
		toplevel: await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(toplevel),
		commonDir,
		objects: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "objects"),
		format: format === "sha256" ? "sha256" : "sha1",
		head,
		...headName.startsWith("refs/heads/") ? { headBranch: headName.slice("refs/heads/".length) } : {},
		...symbolic === undefined ? {} : { originDefault: symbolic },
		remotes: config.remotes,
		git
	});
};
const resolveBase = (repository, given, remoteDefault) => {
	const base = given ?? remoteDefault ?? repository.originDefault ?? repository.headBranch;
	if (base !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(base);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)({
		code: "detached-head",
		message: `cannot tell which branch to start from: HEAD of ${repository.toplevel} is detached and the default branch of origin is not known`,
		hint: "give the plan a `base:`, or check out a branch"
	});
};
const worktreesOf = async (repository, branch) => {
	if (!await mayBeCheckedOut(repository, branch)) return [];
	const fields = await repository.git.list([
		"worktree",
		"list",
		"--porcelain",
		"-z"
	]);
	let current = "";
	return fields.flatMap((field) => {
		if (field.startsWith("worktree ")) current = Buffer.from(field.slice(9), "latin1").toString();
		return field === `branch refs/heads/${branch}` ? [current] : [];
	});
};
const branchInTheWay = async ({ git }, branch, { local, remotes }) => {
	const places = [...local ? ["refs/heads/"] : [], ...remotes.map((name) => `refs/remotes/${name}/`)];
	const [top = ""] = branch.split("/");
	const found = await git.text([
		"for-each-ref",
		"--format=%(refname)",
		...places.map((place) => place + top)
	]);
	const names = found.split("\n").flatMap((ref) => {
		const place = places.find((one) => ref.startsWith(one));
		return place === undefined ? [] : [ref.slice(place.length)];
	});
	return names.find((name) => branch.startsWith(`${name}/`) || name.startsWith(`${branch}/`));
};
const mayBeCheckedOut = async ({ commonDir }, branch) => {
	const linked = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "worktrees")).catch(() => []);
	const folders = [commonDir, ...linked.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(commonDir, "worktrees", name))];
	const heads = await Promise.all(folders.map((folder) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "HEAD"), "utf8").catch(() => "")));
	return heads.some((head) => [
		"",
		`ref: refs/heads/${branch}`,
		"ref: refs/heads/.invalid"
	].includes(head.trim()));
};
const layout = [
	"--show-toplevel",
	"--git-common-dir",
	"--is-shallow-repository",
	"--show-object-format"
];
const revParse = (directory, path, args) => gitIn(directory, path, [
	"rev-parse",
	"--path-format=absolute",
	...args
]);
const gitIn = (directory, path, args) => (0, _lib_exec_js__WEBPACK_IMPORTED_MODULE_2__.m)("git", args, {
	cwd: directory,
	env: {
		...(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.V6)(path),
		...(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.kj)(_git_js__WEBPACK_IMPORTED_MODULE_3__.AK)
	}
});
const explain = async (directory, path, failed) => {
	if (failed.kind === "not-started") return notStarted(directory, path, failed.error);
	const bare = await revParse(directory, path, ["--is-bare-repository"]);
	if (!(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.gq)(bare)) return noRepository(directory);
	if (bare.stdout.trim() === "true") return bareRepository(directory);
	if (!(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.gq)(await revParse(directory, path, [
		"--verify",
		"--quiet",
		"HEAD"
	]))) return noCommits(directory);
	return {
		code: "no-repository",
		message: `git cannot read ${directory}: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_3__.is)(failed.stderr)}`
	};
};
const notStarted = async (directory, path, error) => {
	const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => undefined);
	if (folder === undefined) return {
		code: "no-repository",
		message: `there is no directory ${directory}`
	};
	return {
		code: "git-missing",
		message: `git cannot be started: ${error.message}`,
		hint: `install git 2.38 or newer; looked for it in ${path}`
	};
};
const noRepository = (directory) => ({
	code: "no-repository",
	message: `${directory} is not inside a git repository; accepted: a directory of a checkout`,
	hint: "in a workflow, run actions/checkout first; in a terminal, change to your checkout or run `git init`"
});
const bareRepository = (directory) => ({
	code: "bare-repository",
	message: `${directory} is a bare repository (or a git dir); accepted: a directory of a checkout`
});
const noCommits = (directory) => ({
	code: "no-commits",
	message: `the repository of ${directory} has no commit yet; accepted: a repository whose current branch has a commit`,
	hint: "make a first commit: `git commit --allow-empty -m \"First commit\"`"
});
const shallowClone = (directory) => ({
	code: "shallow-clone",
	message: `${directory} is a shallow clone; accepted: a clone with its full history`,
	hint: "set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`"
});
const partialClone = (directory) => ({
	code: "partial-clone",
	message: `${directory} is a partial clone, which lacks objects; accepted: a clone with all objects`,
	hint: "leave out `filter` on actions/checkout, or clone without `--filter`"
});
const readConfig = async (directory, path) => {
	const keys = String.raw`^(remote\..*\.(url|promisor)|extensions\.partialclone)$`;
	const result = await gitIn(directory, path, [
		"config",
		"--local",
		"-z",
		"--get-regexp",
		keys
	]);
	const remotes = {};
	let partial = false;
	for (const entry of result.stdout.split("\0")) {
		const [key = "", value = ""] = entry.split("\n", 2);
		const name = /^remote\.(.*)\.url$/.exec(key)?.[1];
		if (name !== undefined) remotes[name] ??= value;
		else if (key !== "" && value !== "false") partial = true;
	}
	return {
		remotes,
		partial
	};
};
const originHead = async (git) => {
	const file = (name) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.gitDir, name), "utf8").catch(() => "");
	const [ref, head] = await Promise.all([file("refs/remotes/origin/HEAD"), file("HEAD")]);
	const other = head.trim() === "ref: refs/heads/.invalid";
	const name = other ? (await git.run([
		"symbolic-ref",
		"--quiet",
		"refs/remotes/origin/HEAD"
	])).stdout : ref;
	const prefix = "refs/remotes/origin/";
	const target = name.trim().replace(/^ref: /, "");
	return target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
};
	})
};
