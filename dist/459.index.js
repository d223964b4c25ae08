export const id = 459;
export const ids = [459];
export const modules = {
	92469: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { G: () => branchHome });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const branchHome = ({ context, githubToken: token }, repository) => {
	if (context.door === "cli") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		local: true,
		...context.push ? { remote: {
			kind: "configured",
			name: "origin"
		} } : {}
	});
	const url = repository.remotes["origin"];
	if (url === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		code: "no-remote",
		message: `${repository.toplevel} has no remote origin, and the action keeps its work on the remote`,
		hint: "run actions/checkout before this action"
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		local: false,
		remote: {
			kind: "url",
			url,
			...token === undefined ? {} : { token }
		}
	});
};
	}),
	45255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JF: () => Claim,
	ZP: () => coordinationRef,
	TO: () => livenessFor,
	I$: () => pollMs
});
var external_node_os_ = __webpack_require__(48161);
var node = __webpack_require__(14125);
var lib_clock = __webpack_require__(94570);
var result = __webpack_require__(45367);
var coordination = __webpack_require__(90787);
;
const heartbeatMs = 3e4;
const races = 20;
class Lease {
	#options;
	#lost = new AbortController();
	#done = new AbortController();
	#ended = new Set();
	#delivered = new Set();
	#deliver;
	#beside;
	#version;
	#document;
	#turn = Promise.resolve();
	#beat;
	#used = false;
	#listened = false;
	#watching = Promise.resolve();
	#first;
	leftOver;
	constructor(options, version, taken) {
		this.#options = options;
		this.#version = version;
		this.#document = taken.document;
		this.leftOver = taken.leftOver;
		this.#first = taken.first;
		this.#beat = options.clock.monotonic();
	}
	static async take(options) {
		const { store, holder, liveness } = options;
		for (let left = races; left > 0; left -= 1) {
			const version = await store.read();
			if (!version.ok) return version;
			const found = (0, coordination.M0)(version.value.data);
			if (!found.ok) return found;
			const before = found.value.holder;
			const taken = (0, coordination.C0)(found.value, holder, before === undefined ? "dead" : await liveness(before));
			if (!taken.ok) return taken;
			const data = (0, coordination.xf)(taken.value);
			const swapped = await store.swap(version.value, data);
			if (!swapped.ok) return swapped;
			if (swapped.value.kind === "moved") continue;
			const mine = {
				sha: swapped.value.sha,
				data
			};
			return (0, result.ok)(new Lease(options, mine, {
				document: taken.value,
				leftOver: found.value.attempts,
				first: version.value.sha === undefined
			}));
		}
		return (0, result._)({
			code: "held",
			message: "others keep taking the plan",
			hint: "try again"
		});
	}
	get leg() {
		return this.#document.leg;
	}
	get scheduled() {
		return this.#document.scheduled;
	}
	async schedule(scheduled) {
		this.#used = true;
		await this.#change((document) => ({
			...document,
			scheduled
		}));
		const { run, joined } = this.#document.scheduled ?? {};
		return !this.#lost.signal.aborted && run?.id === scheduled.run.id && joined === scheduled.joined;
	}
	get lost() {
		return this.#lost.signal;
	}
	listen(deliver, beside) {
		this.#used = true;
		this.#listened = true;
		this.#deliver = deliver;
		this.#beside = beside;
		for (const request of this.#document.requests) this.#hand(request);
		this.#watching = this.#watch();
		return { [Symbol.dispose]: () => [this.#deliver, this.#beside] = [undefined, undefined] };
	}
	async begun(attempt) {
		await this.#change((document) => (0, coordination.LK)(document, attempt));
	}
	async confirm(doubt) {
		const silentMs = this.#options.clock.monotonic() - this.#beat;
		if (doubt === "doubtful" || silentMs > coordination.Ag / 2) await this.#change((document) => document);
		this.#lost.signal.throwIfAborted();
	}
	recorded(task) {
		this.#ended.add(task);
	}
	async [Symbol.asyncDispose]() {
		this.#done.abort();
		await this.#watching;
		if (this.#lost.signal.aborted) return;
		const unused = this.#first && !this.#used && this.#document.requests.length === 0;
		if (unused) await this.#exclusive(() => this.#options.store.remove(this.#version));
		else await this.#change((document) => (0, coordination.ko)(document, this.#options.holder.nonce));
	}
	async #watch() {
		const { clock, pollMs } = this.#options;
		const stopped = AbortSignal.any([this.#done.signal, this.#lost.signal]);
		for (;;) {
			await clock.sleep(pollMs, stopped);
			if (stopped.aborted) return;
			await this.#look();
		}
	}
	async #look() {
		const { clock, store } = this.#options;
		if (clock.monotonic() - this.#beat >= heartbeatMs || this.#delivered.size > 0) await this.#change((document) => document);
		await this.#exclusive(async () => {
			const beside = this.#beside;
			if (beside === undefined) return;
			const found = await store.look(this.#version, beside.ref);
			if (!found.ok) return;
			if (found.value.version.sha !== this.#version.sha) this.#accept(found.value.version);
			if (!this.#lost.signal.aborted) await beside.seen(found.value.beside);
		});
	}
	#change(change) {
		return this.#exclusive(async () => {
			const { store, clock } = this.#options;
			for (let left = races; left > 0 && !this.#lost.signal.aborted; left -= 1) {
				const ended = new Set(this.#ended);
				const handled = new Set(this.#delivered);
				const beating = this.#beating((0, lib_clock.v)(clock.now()));
				const data = (0, coordination.xf)(change((0, coordination.Z4)((0, coordination.lw)(beating, ended), handled)));
				const swapped = await store.swap(this.#version, data);
				if (swapped.ok && swapped.value.kind === "swapped") {
					this.#accept({
						sha: swapped.value.sha,
						data
					});
					for (const task of ended) this.#ended.delete(task);
					for (const id of handled) this.#delivered.delete(id);
					this.#beat = clock.monotonic();
					return;
				}
				const version = await store.read();
				if (!version.ok) return;
				this.#accept(version.value);
				if (!swapped.ok) return;
			}
		});
	}
	#beating(at) {
		const beating = (0, coordination.jQ)(this.#document, this.#options.holder.nonce, at);
		return this.#listened ? (0, coordination.jN)(beating) : beating;
	}
	#accept(version) {
		const document = (0, coordination.M0)(version.data);
		if (!document.ok) return;
		this.#version = version;
		this.#document = document.value;
		const { holder } = document.value;
		if (holder?.nonce !== this.#options.holder.nonce) {
			if (!this.#done.signal.aborted) this.#lost.abort(new Error(`${holder?.label ?? "somebody who has let go again"} has taken over the plan`));
			return;
		}
		for (const request of document.value.requests) this.#hand(request);
	}
	#hand(request) {
		if (this.#deliver === undefined || this.#delivered.has(request.id)) return;
		this.#delivered.add(request.id);
		this.#deliver(request);
	}
	#exclusive(work) {
		const turn = this.#turn.then(work, work);
		this.#turn = turn.catch(() => undefined);
		return turn;
	}
}
var process_identity = __webpack_require__(19906);
var ref_store = __webpack_require__(78819);
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
const pollMs = {
	cli: 2e3,
	action: 8e3
};
const coordinationRef = (plan, { remote }) => remote === undefined ? `refs/planwright-local/${plan}` : `refs/planwright/${plan}`;
class Claim {
	#world;
	#how;
	lease;
	constructor(world, how) {
		this.#world = world;
		this.#how = how;
	}
	async take(place) {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
			if (this.#how.purpose === "work") {
				const { context, clock } = this.#world;
				const store = resources.use((0, ref_store.p)({
					...place,
					ref: coordinationRef(place.plan, place.home),
					env: context.env,
					clock
				}));
				const lease = await claimPlan(this.#world, store, this.#how);
				if (!lease.ok) return lease;
				this.lease = resources.use(lease.value);
			}
			return (0, result.ok)(resources.move());
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources(env_1);
			if (result_1) await result_1;
		}
	}
}
const claimPlan = async (world, store, { brief }) => {
	const { context, clock } = world;
	const whole = await holderOf(context, (0, lib_clock.v)(clock.now()));
	const holder = brief === true ? {
		...whole,
		brief
	} : whole;
	return Lease.take({
		store,
		holder,
		clock,
		liveness: livenessFor(world),
		pollMs: pollMs[context.door]
	});
};
const holderOf = async ({ run }, at) => ({
	nonce: (0, node.Z0)(),
	label: run === undefined ? `process ${process.pid} on ${(0, external_node_os_.hostname)()}` : `run ${run.url}`,
	process: await (0, process_identity.I9)(process.pid),
	...run === undefined ? {} : { run: {
		id: run.id,
		attempt: run.attempt
	} },
	since: at,
	heartbeat: at
});
const livenessFor = ({ context, clock, lifeOfRun }) => async (other) => {
	const seen = await (0, process_identity.CJ)(other.process);
	if (seen !== "elsewhere") return seen === "running" ? "alive" : "dead";
	const { run } = other;
	const ours = run?.id === context.run?.id && run?.attempt === context.run?.attempt;
	if (run !== undefined && !ours) {
		const life = await lifeOfRun(run);
		if (life === "alive") return "alive";
		if (life === "over") return "dead";
	}
	return (0, coordination.yL)(other, clock.now());
};
	}),
	90787: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ag: () => heartbeatLimitMs,
	C0: () => leaseTaken,
	LK: () => attemptBegun,
	M0: () => readCoordination,
	Z4: () => requestsRemoved,
	jN: () => stayed,
	jQ: () => heartbeat,
	ko: () => leaseReleased,
	lw: () => attemptsEnded,
	xf: () => writeCoordination,
	yK: () => requestAdded,
	yL: () => heartbeatLiveness
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40104);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67799);
var _scheduled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30877);
const noCoordination = {
	version: 1,
	leg: 0,
	attempts: [],
	requests: []
};
const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP();
const origin = {
	id: text,
	by: text,
	at: text,
	reason: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(text)
};
const approval = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
	by: text,
	at: text,
	via: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
		"environment",
		"comment",
		"terminal"
	]),
	spec: text,
	head: text
});
const finished = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
	started_at: text,
	seconds: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
	outcome: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_plan_state_js__WEBPACK_IMPORTED_MODULE_0__.KI)
});
const form = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
	version: zod__WEBPACK_IMPORTED_MODULE_2__.euz(1),
	leg: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
	holder: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
		nonce: text,
		label: text,
		process: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			pid: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
			started: text
		}),
		run: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			id: text,
			attempt: zod__WEBPACK_IMPORTED_MODULE_2__.aig()
		})),
		since: text,
		heartbeat: text,
		brief: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.zMY())
	})),
	scheduled: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(_scheduled_js__WEBPACK_IMPORTED_MODULE_1__.Qq),
	attempts: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
		task: text,
		attempt: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
		started_at: text,
		earlier: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(finished)
	})),
	requests: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.gMt("kind", [
		zod__WEBPACK_IMPORTED_MODULE_2__._H3({
			...origin,
			kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("pause")
		}),
		zod__WEBPACK_IMPORTED_MODULE_2__._H3({
			...origin,
			kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("cancel")
		}),
		zod__WEBPACK_IMPORTED_MODULE_2__._H3({
			...origin,
			kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("approve"),
			task: text,
			approval
		}),
		zod__WEBPACK_IMPORTED_MODULE_2__._H3({
			...origin,
			kind: zod__WEBPACK_IMPORTED_MODULE_2__.euz("reject"),
			task: text
		})
	]))
});
const broken = (why) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
	code: "bad-coordination",
	message: `the coordination ref cannot be read: ${why}`,
	hint: "delete the ref when nothing is running"
});
const readCoordination = (data) => {
	if (data === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(noCoordination);
	let value;
	try {
		value = JSON.parse(Buffer.from(data).toString("utf8"));
	} catch {
		return broken("it is not JSON");
	}
	const read = form.safeParse(value);
	if (!read.success) return broken(zod__WEBPACK_IMPORTED_MODULE_4__.S1(read.error));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read.data);
};
const writeCoordination = (document) => Buffer.from(`${JSON.stringify(document, undefined, 1)}\n`);
const heartbeatLimitMs = 12e4;
const heartbeatLiveness = (holder, now) => now.getTime() - Date.parse(holder.heartbeat) > heartbeatLimitMs ? "dead" : "alive";
const leaseTaken = (document, holder, other) => {
	const { holder: before } = document;
	if (before !== undefined && before.nonce !== holder.nonce && other === "alive") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
		code: "held",
		message: `${before.label} holds the plan since ${before.since}`,
		hint: "wait until it has ended, or ask it to pause"
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
		...document,
		holder,
		leg: document.leg + 1
	});
};
const leaseReleased = (document, nonce) => {
	if (document.holder?.nonce !== nonce) return document;
	const { holder: _holder, ...rest } = document;
	return {
		...rest,
		attempts: []
	};
};
const heartbeat = (document, nonce, at) => document.holder?.nonce === nonce ? {
	...document,
	holder: {
		...document.holder,
		heartbeat: at
	}
} : document;
const stayed = (document) => {
	if (document.holder?.brief === undefined) return document;
	const { brief: _brief, ...holder } = document.holder;
	return {
		...document,
		holder
	};
};
const requestAdded = (document, request) => ({
	...document,
	requests: [...document.requests, request]
});
const requestsRemoved = (document, ids) => ({
	...document,
	requests: document.requests.filter(({ id }) => !ids.has(id))
});
const attemptBegun = (document, attempt) => ({
	...document,
	attempts: [...document.attempts.filter(({ task }) => task !== attempt.task), attempt]
});
const attemptsEnded = (document, tasks) => ({
	...document,
	attempts: document.attempts.filter(({ task }) => !tasks.has(task))
});
	}),
	30877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Qq: () => scheduledForm,
	WV: () => idleLimit,
	fJ: () => legOver,
	jk: () => progressMark,
	ml: () => idleLegs
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40104);
var _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67799);
const text = zod__WEBPACK_IMPORTED_MODULE_2__.YjP();
const amount = zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.aig());
const share = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
	usd: amount,
	tokens: amount,
	unpriced: amount,
	minutes: amount
});
const scheduledForm = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
	leg: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
	run: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
		id: text,
		attempt: zod__WEBPACK_IMPORTED_MODULE_2__.aig()
	}),
	parent: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(text),
	execution: text,
	at: text,
	next: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([
		"run",
		"fanout",
		"gated"
	]),
	base: text,
	tasks: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
		task: text,
		attempt: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
		started_at: text,
		earlier: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.ZmZ())
	})),
	shares: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.g1P(text, share)),
	joined: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
	progress: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
	idle: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
	until: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(text),
	resumedFrom: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_plan_state_js__WEBPACK_IMPORTED_MODULE_1__.Ot)),
	stands: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
		status: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_plan_state_js__WEBPACK_IMPORTED_MODULE_1__.EN),
		reason: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(zod__WEBPACK_IMPORTED_MODULE_2__.k5n(_plan_state_js__WEBPACK_IMPORTED_MODULE_1__.Ot)),
		detail: zod__WEBPACK_IMPORTED_MODULE_2__.lqM(text)
	}))
});
const progressMark = ({ tasks }) => Object.values(tasks).reduce((sum, { status, approved, attempts }) => {
	const settled = status === "completed" || status === "skipped" || status === "failed" ? 1 : 0;
	const counted = attempts.filter(({ outcome }) => (0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.tQ)(outcome)).length;
	return sum + settled + counted + (approved === undefined ? 0 : 1);
}, 0);
const idleLimit = 3;
const idleLegs = ({ progress, idle }, state) => progressMark(state) === progress ? idle + 1 : 0;
const legOver = (last, { leg, run, parent }) => {
	if (last === undefined) return undefined;
	if (last.run.id === run.id) return last.joined ? `leg ${leg} was taken up before, by this run, and is over` : undefined;
	if (run.attempt > 1) return `run ${run.id} is run again, but the plan has gone on with run ${last.run.id}`;
	if (leg === 0) return undefined;
	if (last.leg === leg - 1 && (parent === undefined || parent === last.run.id)) return undefined;
	return `leg ${leg}${parent === undefined ? "" : ` after run ${parent}`} is over: the plan has gone on with leg ${last.leg}, run ${last.run.id}`;
};
	}),
	19906: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CJ: () => whereabouts,
	I9: () => processIdentity,
	W_: () => isRunning
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
const processIdentity = async (pid) => ({
	pid,
	started: await startedAt(pid)
});
const whereabouts = async (identity) => {
	const [boot, namespace] = identity.started.split(" ");
	const here = await placeOf();
	if (identity.started === "" || boot !== here.boot || namespace !== here.namespace) return "elsewhere";
	return await isRunning(identity) ? "running" : "gone";
};
const isRunning = async ({ pid, started }) => {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
	return await startedAt(pid) === started;
};
const placeOf = async () => {
	const [boot, namespace] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""), (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)("/proc/self/ns/pid").catch(() => "")]);
	return {
		boot: boot.trim(),
		namespace
	};
};
const startedAt = async (pid) => {
	const [stat, place] = await Promise.all([(0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => ""), placeOf()]);
	const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
	return ticks === "" ? "" : `${place.boot} ${place.namespace} ${ticks}`;
};
	}),
	78819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => documentAt,
	p: () => openRefStore
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17029);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82090);
var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48466);
var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31538);
var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39068);
const file = "coordination.json";
const store = async ({ objects, clock, ref }, before, data) => {
	const empty = await objects.write("tree", Buffer.alloc(0));
	const tree = await (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.nf)(objects, empty, [await (0, _commit_js__WEBPACK_IMPORTED_MODULE_5__.V1)(objects, file, data)]);
	const parents = before.sha === undefined ? [] : [before.sha];
	return (0, _commit_js__WEBPACK_IMPORTED_MODULE_5__.Jv)(objects, {
		tree,
		parents,
		message: `${ref}\n`,
		author: _message_js__WEBPACK_IMPORTED_MODULE_1__.VY,
		date: clock.now()
	});
};
const documentAt = (objects, sha) => (0, _commit_js__WEBPACK_IMPORTED_MODULE_5__._T)(objects, sha, file);
const versionAt = async (objects, sha) => ({
	sha,
	data: sha === undefined ? undefined : await documentAt(objects, sha)
});
const remoteRefStore = (options) => {
	const { remote, ref, objects, signal } = options;
	const versionOf = async (sha, known) => {
		if (known !== undefined && known.sha === sha) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(known);
		if (sha !== undefined && await objects.read(sha) === undefined) {
			const fetched = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.rt)(remote, [ref], signal);
			if (!fetched.ok) return fetched;
		}
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(await versionAt(objects, sha));
	};
	return {
		read: async (known) => {
			const listed = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.VX)(remote, [ref], signal);
			return listed.ok ? versionOf(listed.value.refs[ref], known) : listed;
		},
		look: async (known, beside) => {
			const listed = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.VX)(remote, [ref, beside], signal);
			if (!listed.ok) return listed;
			const { [ref]: sha, [beside]: other } = listed.value.refs;
			const version = await versionOf(sha, known);
			return version.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
				version: version.value,
				beside: other
			}) : version;
		},
		remove: async ({ sha }) => {
			if (sha !== undefined) await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.jq)(remote, {
				ref,
				sha
			}, signal);
		},
		swap: async (before, data) => {
			const sha = await store(options, before, data);
			const pushed = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.TV)(remote, {
				sha,
				ref,
				known: before.sha
			}, signal);
			switch (pushed.kind) {
				case "pushed": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
					kind: "swapped",
					sha
				});
				case "moved": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ kind: "moved" });
				case "refused": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)({
					code: "push-refused",
					message: `${remote.label} refused ${ref}: ${pushed.words}`
				});
				case "unreachable": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)({
					code: "unreachable",
					message: `${remote.label} did not answer: ${pushed.words}`
				});
			}
		}
	};
};
const localRefStore = (options) => {
	const { repository, ref, objects } = options;
	const read = async (known) => {
		const sha = await repository.git.commit(ref);
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(known !== undefined && known.sha === sha ? known : await versionAt(objects, sha));
	};
	return {
		read,
		look: async (known, beside) => {
			const version = await read(known);
			return version.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
				version: version.value,
				beside: await repository.git.commit(beside)
			}) : version;
		},
		remove: async ({ sha }) => {
			if (sha !== undefined) await repository.git.run([
				"update-ref",
				"--no-deref",
				"-d",
				ref,
				sha
			]);
		},
		swap: async (before, data) => {
			const sha = await store(options, before, data);
			const result = await repository.git.run([
				"update-ref",
				"--no-deref",
				ref,
				sha,
				before.sha ?? "0".repeat(sha.length)
			]);
			if ((0, _git_js__WEBPACK_IMPORTED_MODULE_0__.gq)(result)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
				kind: "swapped",
				sha
			});
			const now = await repository.git.commit(ref);
			if (now === sha) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
				kind: "swapped",
				sha
			});
			if (now !== before.sha) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ kind: "moved" });
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)({
				code: "push-refused",
				message: `${ref} cannot be written: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.is)(result.stderr)}`
			});
		}
	};
};
const openRefStore = (options) => {
	const { repository, home, env } = options;
	const objects = new _objects_js__WEBPACK_IMPORTED_MODULE_2__.L(repository.git, repository.format);
	const remote = (0, _remote_js__WEBPACK_IMPORTED_MODULE_3__.e1)(home, {
		repository,
		env,
		neutral: repository.git
	});
	const opened = remote === undefined ? localRefStore({
		...options,
		objects
	}) : remoteRefStore({
		...options,
		objects,
		remote
	});
	return {
		...opened,
		[Symbol.asyncDispose]: () => objects[Symbol.asyncDispose]()
	};
};
	})
};
