export const id = 2002;
export const ids = [2002];
export const modules = {
	20802: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JD: () => approves,
	Rv: () => gateOf,
	VX: () => findTask,
	w4: () => admit,
	yz: () => pastDeciding,
	zn: () => completedPastGate
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94731);
var _spec_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99756);
var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67799);
var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61288);
const approves = ({ spec }, task) => spec === (0, _spec_hash_js__WEBPACK_IMPORTED_MODULE_0__.A)(task);
const findTask = (plan, id) => {
	const tasks = (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.a)(plan);
	const task = tasks.find((candidate) => candidate.id === id);
	if (task !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(task);
	const ids = tasks.map((candidate) => candidate.id);
	const near = (0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.p)(id, ids);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
		code: "unknown-task",
		message: `plan ${plan.id} has no task ${JSON.stringify(id)}; its tasks: ${ids.slice(0, 20).join(", ")}${ids.length > 20 ? ", …" : ""}`,
		...near === undefined ? {} : { hint: `did you mean ${near}?` }
	});
};
const refused = (command, id, why) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
	code: "wrong-status",
	message: `cannot ${command} task ${id}: ${why}; accepted: a waiting or pending task of a manual phase`
});
const pastDeciding = ({ status }, id, command) => status === "cancelled" ? {
	code: "wrong-status",
	message: `cannot ${command} task ${id}: the plan was cancelled; accepted: a task of a plan that was not`,
	hint: "reset it first"
} : undefined;
const gateOf = (plan, state, id, command) => {
	const found = findTask(plan, id);
	if (!found.ok) return found;
	const past = pastDeciding(state, id, command);
	if (past !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(past);
	const task = found.value;
	const phase = plan.phases.find((candidate) => candidate.id === task.phase);
	if (phase?.mode !== "manual") return refused(command, id, `its phase ${task.phase} is not manual`);
	const { status, approved } = (0, _state_js__WEBPACK_IMPORTED_MODULE_1__.pg)(state, id);
	if (status !== "waiting" && status !== "pending") return refused(command, id, `it is ${status}`);
	if (command === "approve" && approved !== undefined && approves(approved, task)) return refused(command, id, `${approved.by} approved it at ${approved.at}`);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
		phase,
		task
	});
};
const completedPastGate = (plan, state, task) => {
	const phase = plan.phases.find(({ id }) => id === task.phase);
	const { approved, status } = (0, _state_js__WEBPACK_IMPORTED_MODULE_1__.pg)(state, task.id);
	if (phase?.mode !== "manual" || approved !== undefined && approves(approved, task)) return undefined;
	const back = status === "pending" || status === "waiting" ? "" : "retry it, then ";
	return {
		code: "wrong-status",
		message: `cannot complete task ${task.id}: it is in the manual phase ${phase.id}, and nobody has approved it`,
		hint: `${back}approve it${task.worker.kind === "human" ? ": that completes it" : ""}`
	};
};
const admit = (plan, state, id, approval) => {
	const gate = gateOf(plan, state, id, "approve");
	if (!gate.ok) return gate;
	if (!approves(approval, gate.value.task)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
		code: "task-changed",
		message: `task ${id} was changed after it was shown to whoever approved it`,
		hint: "look at it again, and approve it as it is now"
	});
	if (approval.via === "environment" && isUsed(state, approval)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
		code: "not-approved",
		message: `${approval.by}'s review has let another task pass already`
	});
	return gate;
};
const isUsed = ({ iterations }, { evidence }) => iterations.some((iteration) => iteration.kind === "approved" && iteration["evidence"] === evidence);
	}),
	2002: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fh: () => isSpent,
	Yk: () => legOf,
	bv: () => fansOut,
	yC: () => readyElsewhere
});
var _plan_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67799);
var _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80991);
var _scheduler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23805);
const widestFanOut = 256;
const fansOut = (task, plan) => {
	const phase = plan.phases.find(({ id }) => id === task.phase);
	return phase?.runners === "many" && phase.mode !== "manual";
};
const isSpent = (task, state) => (0, _retry_policy_js__WEBPACK_IMPORTED_MODULE_1__.y)(task, (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, task.id)).kind === "give-up";
const legOf = (plan, state, options) => {
	const scheduler = new _scheduler_js__WEBPACK_IMPORTED_MODULE_2__._(plan, state, {
		slots: 1,
		...options,
		here: () => false
	});
	const stop = standstill(scheduler);
	const ready = scheduler.elsewhere;
	if (ready.length > 0) {
		const many = ready.every((task) => fansOut(task, plan) && !isSpent(task, state));
		return many ? {
			kind: "fanout",
			tasks: ready.slice(0, widestFanOut)
		} : { kind: "run" };
	}
	const tasks = stop.status === "waiting" ? gatedTasks(plan, scheduler.gated) : [];
	return tasks.length > 0 ? {
		kind: "gated",
		tasks
	} : {
		kind: "none",
		...stop
	};
};
const readyElsewhere = (plan, state, options) => {
	const scheduler = new _scheduler_js__WEBPACK_IMPORTED_MODULE_2__._(plan, state, {
		slots: 1,
		...options,
		here: () => false
	});
	standstill(scheduler);
	return new Set(scheduler.elsewhere.map(({ id }) => id));
};
const standstill = (scheduler) => {
	for (;;) {
		const decision = scheduler.next();
		if (decision.kind === "skip") scheduler.settled(decision.task.id, "skipped");
		else if (decision.kind === "stop") {
			const { kind: _kind, ...stop } = decision;
			return stop;
		} else throw new Error("a scheduler without a runner cannot start anything");
	}
};
const gatedTasks = ({ phases }, waiting) => phases.flatMap(({ environment, tasks }) => environment === undefined ? [] : tasks.filter(({ id }) => waiting.has(id)).map((task) => ({
	task,
	environment
})));
	}),
	80991: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => modelOfNextAttempt,
	y: () => retryVerdict
});
var _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6894);
const interruptionLimit = 3;
const interruptionsInARow = (state) => {
	const attempts = (0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.mS)(state);
	const last = attempts.findLastIndex((attempt) => attempt.outcome !== "interrupted");
	return attempts.length - 1 - last;
};
const retryVerdict = (task, state) => {
	const last = (0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.mS)(state).at(-1);
	if (last?.outcome === "rejected") return {
		kind: "give-up",
		why: "was rejected"
	};
	if (interruptionsInARow(state) >= interruptionLimit) return {
		kind: "give-up",
		why: `was interrupted ${interruptionLimit} times in a row`
	};
	const counted = (0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.jc)(state);
	if (counted >= task.max_attempts) return {
		kind: "give-up",
		why: `failed ${counted} of ${task.max_attempts} attempts`
	};
	return {
		kind: "retry",
		left: task.max_attempts - counted
	};
};
const modelOfNextAttempt = (task, state) => task.worker.kind === "claude" ? task.model[(0, _plan_attempts_js__WEBPACK_IMPORTED_MODULE_0__.jc)(state)] ?? task.model.at(-1) : undefined;
	}),
	23805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { _: () => Scheduler });
var graph = __webpack_require__(54598);
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var gates = __webpack_require__(20802);
;
class Gates {
	#manual = new Map();
	#approved = new Set();
	#waiting = new Set();
	constructor(plan, state) {
		for (const { mode, tasks } of plan.phases) {
			if (mode !== "manual") continue;
			for (const task of tasks) {
				this.#manual.set(task.id, task);
				const { approved } = (0, plan_state.pg)(state, task.id);
				if (approved !== undefined) this.open(task.id, approved);
			}
		}
	}
	get waiting() {
		return this.#waiting;
	}
	passes(id) {
		return !this.#manual.has(id) || this.#approved.has(id);
	}
	stop(id) {
		this.#waiting.add(id);
	}
	open(id, approval) {
		const task = this.#manual.get(id);
		if (task === undefined || !(0, gates.JD)(approval, task)) return false;
		this.#approved.add(id);
		return this.#waiting.delete(id);
	}
	close(id) {
		this.#approved.delete(id);
	}
	leave(id) {
		this.#waiting.delete(id);
	}
}
;
class ReadyQueue {
	#remaining;
	#tasks = [];
	constructor(remaining) {
		this.#remaining = remaining;
	}
	get size() {
		return this.#tasks.length;
	}
	add(task) {
		let low = 0;
		let high = this.#tasks.length;
		while (low < high) {
			const middle = low + high >>> 1;
			const other = this.#tasks[middle];
			if (other !== undefined && this.#before(other, task)) high = middle;
			else low = middle + 1;
		}
		this.#tasks.splice(low, 0, task);
	}
	take() {
		return this.#tasks.pop();
	}
	#before(a, b) {
		const difference = (this.#remaining.get(a.id) ?? 0) - (this.#remaining.get(b.id) ?? 0);
		return difference === 0 ? a.index < b.index : difference > 0;
	}
}
var retry_policy = __webpack_require__(80991);
;
const weightOf = ({ status, reason }) => {
	if (status === "cancelled") return 2;
	return reason === "requested" ? 1 : 0;
};
const waitText = (ids) => `${[...ids].join(", ")} ${ids.size === 1 ? "waits" : "wait"} for approval`;
const whyFailed = (task, state) => {
	const verdict = (0, retry_policy.y)(task, (0, plan_state.pg)(state, task.id));
	return verdict.kind === "give-up" ? verdict.why : "failed";
};
;
const tasksBeyond = (plan, until) => {
	if (until === undefined) return new Set();
	const phase = plan.phases.findIndex((candidate) => candidate.id === until || candidate.tasks.some((task) => task.id === until));
	const later = plan.phases.slice(phase + 1).flatMap((next) => next.tasks.map((task) => task.id));
	const last = plan.phases[phase];
	if (last === undefined || last.id === until) return new Set(later);
	const needed = ancestors(last.tasks, until);
	return new Set([...later, ...last.tasks.map((task) => task.id).filter((id) => !needed.has(id))]);
};
const ancestors = (tasks, id) => {
	const byId = new Map(tasks.map((task) => [task.id, task]));
	const found = new Set();
	const open = [id];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (found.has(next)) continue;
		found.add(next);
		open.push(...byId.get(next)?.depends_on ?? []);
	}
	return found;
};
;
class Scheduler {
	#plan;
	#options;
	#tasks = new Map();
	#dependents = new Map();
	#missing = new Map();
	#status = new Map();
	#open;
	#beyond;
	#ready;
	#gates;
	#skipping = [];
	#running = new Set();
	#elsewhere = new Map();
	#phaseIndex = new Map();
	#failures = [];
	#phase = -1;
	#failureMode = "none";
	#settledHere = false;
	#halt;
	constructor(plan, state, options) {
		this.#plan = plan;
		this.#options = options;
		this.#ready = new ReadyQueue((0, graph.of)(plan));
		this.#gates = new Gates(plan, state);
		this.#open = plan.phases.map((phase) => phase.tasks.length);
		for (const [index, phase] of plan.phases.entries()) this.#phaseIndex.set(phase.id, index);
		this.#beyond = tasksBeyond(plan, options.until);
		const tasks = (0, model.a)(plan);
		for (const task of tasks) this.#register(task);
		for (const task of tasks) this.#takeUp(task, state);
		for (const id of options.running ?? []) this.#run(id);
	}
	halt(stop) {
		if (this.#halt === undefined || weightOf(stop) > weightOf(this.#halt)) this.#halt = stop;
	}
	get halted() {
		return this.#halt;
	}
	get running() {
		return this.#running;
	}
	get gated() {
		return this.#gates.waiting;
	}
	get elsewhere() {
		const queue = new ReadyQueue((0, graph.of)(this.#plan));
		for (const task of this.#elsewhere.values()) queue.add(task);
		return Array.from({ length: queue.size }, () => queue.take()).filter((task) => task !== undefined);
	}
	next() {
		const skip = this.#skipping.shift();
		if (skip !== undefined) return {
			kind: "skip",
			...skip
		};
		if (this.#halt !== undefined) return this.#whenIdle(this.#halt);
		if (this.#failureMode === "stop") return this.#whenIdle({
			status: "failed",
			...this.#failure()
		});
		const opened = this.#openPhases();
		if (opened !== undefined) return opened;
		if (this.#halt !== undefined) return this.#whenIdle(this.#halt);
		return this.#start() ?? this.#whenIdle(this.#standstill());
	}
	settled(id, status, why = "") {
		this.#running.delete(id);
		this.#elsewhere.delete(id);
		this.#gates.leave(id);
		const task = this.#tasks.get(id);
		if (task === undefined) return;
		this.#settledHere = true;
		this.#settle(task, status, why);
	}
	released(id) {
		this.#running.delete(id);
		this.#status.set(id, "pending");
		this.#offerReady(id);
	}
	approved(id, approval) {
		const task = this.#tasks.get(id);
		if (this.#gates.open(id, approval) && task !== undefined) this.#lineUp(task);
	}
	unapproved(id) {
		this.#gates.close(id);
	}
	passes(id) {
		const task = this.#tasks.get(id);
		return this.#gates.passes(id) && (task === undefined || this.#isHere(task));
	}
	#register(task) {
		this.#tasks.set(task.id, task);
		this.#status.set(task.id, "pending");
		this.#missing.set(task.id, task.depends_on.length);
		for (const id of task.depends_on) {
			const list = this.#dependents.get(id);
			if (list === undefined) this.#dependents.set(id, [task.id]);
			else list.push(task.id);
		}
	}
	#run(id) {
		this.#running.add(id);
		this.#status.set(id, "running");
	}
	#takeUp(task, state) {
		const saved = (0, plan_state.pg)(state, task.id);
		if (saved.status === "completed" || saved.status === "skipped") this.#settle(task, saved.status, "");
		if (saved.status === "failed") this.#settle(task, "failed", whyFailed(task, state));
	}
	#settle(task, status, why) {
		const before = this.#status.get(task.id);
		if (before === "completed" || before === "skipped" || before === "failed") return;
		this.#status.set(task.id, status);
		if (status === "failed") this.#fail(task, why);
		else {
			if (before !== "blocked") this.#close(task);
			for (const id of this.#dependents.get(task.id) ?? []) this.#satisfy(id);
		}
	}
	#fail(task, why) {
		this.#failures.push({
			id: task.id,
			why
		});
		if (task.on_failure === "stop") this.#failureMode = "stop";
		else if (task.on_failure === "pause" && this.#failureMode !== "stop") this.#failureMode = "pause";
		else if (this.#failureMode === "none") this.#failureMode = "continue";
		if (task.on_failure !== "continue") return;
		this.#close(task);
		const blocked = [...this.#dependents.get(task.id) ?? []];
		for (let id = blocked.pop(); id !== undefined; id = blocked.pop()) {
			const dependent = this.#tasks.get(id);
			if (dependent === undefined || this.#status.get(id) !== "pending") continue;
			this.#status.set(id, "blocked");
			this.#close(dependent);
			blocked.push(...this.#dependents.get(id) ?? []);
		}
	}
	#close(task) {
		const phase = this.#phaseIndex.get(task.phase) ?? 0;
		this.#open[phase] = (this.#open[phase] ?? 1) - 1;
	}
	#satisfy(id) {
		this.#missing.set(id, (this.#missing.get(id) ?? 1) - 1);
		this.#offerReady(id);
	}
	#offerReady(id) {
		const task = this.#tasks.get(id);
		const current = this.#plan.phases[this.#phase];
		if (this.#missing.get(id) === 0 && task !== undefined && task.phase === current?.id) this.#offer(task);
	}
	#offer(task) {
		if (this.#status.get(task.id) !== "pending" || this.#beyond.has(task.id)) return;
		const held = this.#holds(`task ${task.id}`, task.if);
		if (held === undefined) return;
		if (!held) {
			this.#pass(task, `its condition does not hold: ${task.if ?? ""}`);
		} else if (!this.#gates.passes(task.id)) {
			this.#gates.stop(task.id);
		} else {
			this.#lineUp(task);
		}
	}
	#isHere(task) {
		return this.#options.here?.(task) ?? true;
	}
	#lineUp(task) {
		if (this.#isHere(task)) this.#ready.add(task);
		else this.#elsewhere.set(task.id, task);
	}
	#holds(whose, condition) {
		const held = condition === undefined || this.#options.holds(condition);
		if (typeof held === "boolean") return held;
		const detail = `the condition of ${whose} cannot be evaluated: ${held.error} (${condition ?? ""})`;
		this.halt({
			status: "paused",
			reason: "invalid-plan",
			detail
		});
		return undefined;
	}
	#pass(task, why) {
		this.#status.set(task.id, "skipping");
		this.#skipping.push({
			task,
			why
		});
	}
	#openPhases() {
		while (this.#phase < this.#plan.phases.length && (this.#phase < 0 || this.#open[this.#phase] === 0)) {
			if (this.#pausesAfter(this.#phase)) {
				const id = this.#plan.phases[this.#phase]?.id ?? "";
				return this.#whenIdle({
					status: "paused",
					reason: "pause-after",
					detail: `phase ${id} is done`
				});
			}
			this.#phase += 1;
			const phase = this.#plan.phases[this.#phase];
			if (phase === undefined) break;
			this.#openPhase(phase);
			const skip = this.#skipping.shift();
			if (skip !== undefined) return {
				kind: "skip",
				...skip
			};
		}
		return undefined;
	}
	#openPhase(phase) {
		const open = phase.tasks.some(({ id }) => this.#status.get(id) === "pending" && !this.#beyond.has(id));
		const held = open ? this.#holds(`phase ${phase.id}`, phase.if) : undefined;
		if (held === undefined) return;
		for (const task of phase.tasks) {
			if (!held && this.#status.get(task.id) === "pending" && !this.#beyond.has(task.id)) this.#pass(task, `the condition of phase ${phase.id} does not hold: ${phase.if ?? ""}`);
			else if (this.#missing.get(task.id) === 0) this.#offer(task);
		}
	}
	#pausesAfter(index) {
		const phase = this.#plan.phases[index];
		if (phase === undefined || !phase.pause_after || index + 1 >= this.#plan.phases.length) return false;
		if (this.#settledHere) return true;
		if (this.#options.resumedFrom === "pause-after") return false;
		const later = this.#plan.phases.slice(index + 1).flatMap((next) => next.tasks);
		return later.every((task) => this.#status.get(task.id) === "pending");
	}
	#start() {
		if (this.#running.size >= this.#options.slots) return { kind: "wait" };
		for (let task = this.#ready.take(); task !== undefined; task = this.#ready.take()) {
			if (this.#status.get(task.id) !== "pending") continue;
			this.#run(task.id);
			return {
				kind: "start",
				task
			};
		}
		return undefined;
	}
	#whenIdle(stop) {
		return this.#running.size > 0 ? { kind: "wait" } : {
			kind: "stop",
			...stop
		};
	}
	#standstill() {
		if (this.#elsewhere.size > 0) return { status: "running" };
		if (this.#failureMode === "pause") return {
			status: "paused",
			...this.#failure()
		};
		const { waiting } = this.#gates;
		if (waiting.size > 0) return {
			status: "waiting",
			reason: "approval",
			detail: waitText(waiting)
		};
		if (this.#phase < this.#plan.phases.length) {
			if (this.#beyond.size > 0) return {
				status: "paused",
				reason: "pause-after",
				detail: `${this.#options.until ?? ""} is done`
			};
			return {
				status: "failed",
				reason: "no-progress",
				detail: "no task can start"
			};
		}
		return this.#failureMode === "none" ? { status: "completed" } : {
			status: "failed",
			...this.#failure()
		};
	}
	#failure() {
		return {
			reason: "task-failed",
			detail: this.#failures.map(({ id, why }) => `${id} ${why}`.trim()).join("; ")
		};
	}
}
	})
};
