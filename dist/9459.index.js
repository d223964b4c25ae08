import { modules as shared22 } from './shared-22.js';
export const id = 9459;
export const ids = [9459];
export const modules = {
	11116: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => obtainApproval });
var external_node_os_ = __webpack_require__(48161);
var result = __webpack_require__(45367);
;
const refused = (message, hint) => (0, result._)({
	code: "not-approved",
	message,
	...hint === undefined ? {} : { hint }
});
const maySay = (by, { write, role }) => write ? undefined : {
	code: "not-approved",
	message: `${by} may not approve: their role is ${role}; accepted: write access`
};
const approvesIn = (body, task) => body.split("\n").some((line) => {
	const [command, word, ...names] = line.trim().split(/\s+/u);
	return command === "/plan" && word === "approve" && names.includes(task);
});
const commentApproval = (task, comment, permission) => {
	const { id, by, bot, body, edited } = comment;
	if (bot) return refused(`comment ${id} is not a person's`);
	if (edited) return refused(`comment ${id} was edited after it was written`, "write a new one");
	if (!approvesIn(body, task)) return refused(`comment ${id} does not say \`/plan approve ${task}\``);
	const not = maySay(by, permission);
	return not === undefined ? (0, result.ok)({ by }) : (0, result._)(not);
};
const dispatchApproval = (task, { actor, attempt, inputs }, permission) => {
	if (inputs["task"] !== task || (inputs["command"] ?? "approve") !== "approve") return refused(`nobody asked to approve task ${task}: the run was dispatched for something else`, `dispatch a workflow with the input task: ${task}, or comment /plan approve ${task}`);
	if (attempt > 1) return refused(`the run is a re-run, which is no new approval by ${actor}`, "dispatch a new one");
	if (actor.endsWith("[bot]")) return refused(`${actor} is not a person`);
	const not = maySay(actor, permission);
	return not === undefined ? (0, result.ok)({ by: actor }) : (0, result._)(not);
};
;
const misconfigured = (message, hint) => (0, result._)({
	code: "gate-misconfigured",
	message,
	hint
});
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const environmentApproval = (gate) => {
	const { name, environment, run, task } = gate;
	if (environment.reviewers === 0) return misconfigured(`environment ${name} asks nobody before a job starts, so nobody approved task ${task}`, `give it required reviewers, or approve with a comment: /plan approve ${task}`);
	if (run.attempt > 1) return misconfigured(`run ${run.id} is a re-run, and its approvals may be those of an earlier attempt`, "start a new run");
	const free = unused(gate);
	const [own] = free.filter((by) => isRequester(gate, by));
	const newest = free.findLast((by) => !isRequester(gate, by));
	if (newest !== undefined) return (0, result.ok)({ by: newest });
	if (own !== undefined) return misconfigured(`${own} asked for the work, and environment ${name} lets nobody approve their own`, "ask another reviewer");
	return misconfigured(`run ${run.id} has no approval of environment ${name} left for task ${task}`, `the job must have \`environment: ${name}\`, and a reviewer must approve it, once for each task; an admin who starts it without leaves no approval`);
};
const unused = ({ name, reviews, used }) => {
	const free = reviews.filter(({ state, environments }) => state === "approved" && environments.some((one) => same(one, name))).map(({ by }) => by);
	for (const by of used) {
		const at = free.findIndex((one) => same(one, by));
		if (at !== -1) free.splice(at, 1);
	}
	return free;
};
const isRequester = ({ environment, requesters }, by) => environment.preventSelfReview && requesters.some((one) => same(one, by));
;
const requestersOf = ({ run, iterations }) => {
	const found = [run?.requested_by, run?.actor];
	for (const { kind, by, leg, requested_by } of iterations.toReversed()) {
		if (kind !== "executed") continue;
		found.push(by, typeof requested_by === "string" ? requested_by : undefined);
		if (leg === undefined || leg === 0) break;
	}
	return [...new Set(found.filter((one) => one !== undefined))];
};
;
const commentEvidence = (comment) => `comment:${comment}`;
const runEvidence = (run) => `run:${run}`;
const reviewEvidence = (run, ordinal) => `${runEvidence(run)}#${ordinal}`;
const reviewersUsed = ({ iterations }, run) => iterations.flatMap(({ kind, by, via, evidence }) => {
	const ours = typeof evidence === "string" && evidence.startsWith(`${runEvidence(run)}#`);
	return kind === "approved" && via === "environment" && ours && by !== undefined ? [by] : [];
});
var comments = __webpack_require__(5274);
var environments = __webpack_require__(70274);
var permissions = __webpack_require__(21498);
var runs = __webpack_require__(51018);
var clock = __webpack_require__(94570);
var user = __webpack_require__(80065);
var spec_hash = __webpack_require__(99756);
var request_event = __webpack_require__(64878);
;
const obtainApproval = async (world, gate, reason) => {
	const { run } = world.context;
	const proof = run === undefined ? await atTerminal(world, gate) : await inActions(world, run, gate);
	if (!proof.ok) return proof;
	const { task, head } = gate;
	const at = (0, clock.v)(world.clock.now());
	const why = reason === undefined ? {} : { reason };
	return (0, result.ok)({
		...proof.value,
		at,
		spec: (0, spec_hash.A)(task),
		head,
		...why
	});
};
const atTerminal = async ({ ask }, gate) => {
	const by = (0, user.n)();
	if (ask !== undefined && !await ask({
		...gate,
		by
	})) return (0, result._)({
		code: "not-approved",
		message: `task ${gate.task.id} was not approved; it goes on waiting`
	});
	return (0, result.ok)({
		by,
		via: "terminal",
		evidence: `${by}@${(0, external_node_os_.hostname)()}`
	});
};
const inActions = async (world, run, gate) => {
	const github = await world.github();
	if (github === undefined) return (0, result._)({
		code: "no-token",
		message: "an approval is proved through the API of GitHub, and there is no token",
		hint: "give the input github-token"
	});
	const event = await (0, request_event.j)(world.context);
	const name = gate.phase.environment;
	const environment = name === undefined ? (0, result.ok)(undefined) : await (0, environments.Q)(github, name);
	if (!environment.ok) return environment;
	const reviewed = environment.value !== undefined && environment.value.reviewers > 0;
	if (event.kind === "comment" && !reviewed) return byComment(github, event.id, gate);
	if (event.kind === "dispatch" && !reviewed && event.inputs["task"] === gate.task.id) return byDispatch(github, run, event.inputs, gate);
	if (name !== undefined && environment.value !== undefined) return event.kind === "comment" ? (0, result._)(reviewersOnly(gate.task.id, name)) : byReviewer(github, run, gate, {
		name,
		environment: environment.value
	});
	return (0, result._)({
		code: "not-approved",
		message: `a run of this kind approves nothing by itself: task ${gate.task.id} goes on waiting`,
		hint: `dispatch a workflow with the input task: ${gate.task.id}, or comment /plan approve ${gate.task.id}`
	});
};
const reviewersOnly = (task, name) => ({
	code: "not-approved",
	message: `task ${task} is approved by the reviewers of environment ${name}, not with a comment`,
	hint: "they approve the job that waits for them in the run"
});
const byComment = async (github, id, { task }) => {
	const comment = await (0, comments.W3)(github, id);
	if (!comment.ok) return comment;
	const permission = await (0, permissions.c)(github, comment.value.by);
	if (!permission.ok) return permission;
	const approved = commentApproval(task.id, comment.value, permission.value);
	return approved.ok ? (0, result.ok)({
		...approved.value,
		via: "comment",
		evidence: commentEvidence(id)
	}) : approved;
};
const byDispatch = async (github, { id, attempt, actor }, inputs, { task }) => {
	const permission = await (0, permissions.c)(github, actor);
	if (!permission.ok) return permission;
	const approved = dispatchApproval(task.id, {
		actor,
		attempt,
		inputs
	}, permission.value);
	return approved.ok ? (0, result.ok)({
		...approved.value,
		via: "comment",
		evidence: runEvidence(id)
	}) : approved;
};
const byReviewer = async (github, run, { task, state }, on) => {
	const reviews = await (0, runs.UM)(github, run.id);
	if (!reviews.ok) return reviews;
	const used = reviewersUsed(state, run.id);
	const requesters = [run.actor, ...requestersOf(state)];
	const approved = environmentApproval({
		...on,
		task: task.id,
		run,
		reviews: reviews.value,
		used,
		requesters
	});
	const evidence = reviewEvidence(run.id, used.length + 1);
	return approved.ok ? (0, result.ok)({
		...approved.value,
		via: "environment",
		evidence
	}) : approved;
};
	}),
	55423: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => Conditions });
var _plan_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39527);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67799);
class Conditions {
	#evaluator;
	async prepare(plan) {
		if ((0, _plan_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.e)(plan)) this.#evaluator ??= await (0, _plan_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.M)();
	}
	holds(expression, state) {
		return this.#evaluator?.holds(expression, state) ?? { error: "the expression language was not loaded" };
	}
	foresee(expression, state) {
		const ended = (id) => [
			"completed",
			"skipped",
			"failed"
		].includes((0, _plan_state_js__WEBPACK_IMPORTED_MODULE_1__.pg)(state, id).status);
		return this.#evaluator?.tasksRead(expression).every(ended) === false ? "unknown" : this.holds(expression, state);
	}
}
	}),
	69459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	dJ: () => continuePlan,
	rv: () => integratorOf,
	hz: () => transcriptFolder
});
var external_node_path_ = __webpack_require__(76760);
var node = __webpack_require__(14125);
var agent_prompt = __webpack_require__(6962);
var lib_clock = __webpack_require__(94570);
var result = __webpack_require__(45367);
var overrides = __webpack_require__(13555);
var transitions = __webpack_require__(59754);
var plan_state = __webpack_require__(67799);
var plan_attempts = __webpack_require__(6894);
var defaults = __webpack_require__(25346);
var spec_hash = __webpack_require__(99756);
var retry_policy = __webpack_require__(80991);
;
const runTask = async (engine, task) => {
	const verdict = (0, retry_policy.y)(engine.task(task), (0, plan_state.pg)(engine.ledger.state, task.id));
	if (verdict.kind === "give-up") return giveUp(engine, task, verdict.why);
	for (let feedback = lastFeedback(engine, task);;) {
		if (!engine.scheduler.passes(task.id)) return { kind: "released" };
		const usedUp = engine.execution.runner.made?.(task.id) === true ? undefined : outOfMinutes(engine, task);
		if (usedUp !== undefined) {
			engine.scheduler.halt(usedUp);
			return { kind: "released" };
		}
		const end = await runAttempt(engine, engine.task(task), feedback);
		if (end.kind !== "again") return end;
		if (engine.task(task).worker.kind === "human") return askAgain(engine, task);
		const stopping = engine.signal.aborted || engine.scheduler.halted !== undefined;
		if (stopping && engine.execution.runner.made?.(task.id) !== true) return { kind: "released" };
		feedback = end.feedback;
	}
};
const outOfMinutes = ({ plan, ledger: { state } }, task) => {
	const seconds = (0, plan_state.pg)(state, task.id).attempts.reduce((sum, attempt) => sum + attempt.seconds, 0);
	const detail = (0, defaults.gy)(`task ${task.id}`, task.budget ?? {}, seconds) ?? (0, defaults.gy)("the plan", plan.budget, state.usage?.seconds ?? 0);
	return detail === undefined ? undefined : {
		status: "paused",
		reason: "budget",
		detail
	};
};
const askAgain = (engine, task) => {
	engine.ledger.update((state) => (0, transitions.tK)(state, task.id));
	engine.scheduler.unapproved(task.id);
	return { kind: "released" };
};
const lastFeedback = (engine, task) => {
	const last = (0, plan_state.pg)(engine.ledger.state, task.id).attempts.at(-1);
	if (last === undefined || last.error === undefined || last.outcome === "interrupted") return undefined;
	return {
		outcome: last.outcome,
		error: last.error,
		discarded: ""
	};
};
const runAttempt = async (engine, task, feedback) => {
	const info = begin(engine, task);
	const result = await engine.execution.runner.attempt({
		task,
		attempt: info.number,
		...info.model === undefined ? {} : { model: info.model },
		...feedback === undefined ? {} : { feedback },
		state: engine.ledger.state,
		signal: info.signal,
		durable: info.durable
	});
	switch (result.kind) {
		case "succeeded": return await integrate(engine, task, info, result);
		case "failed": return fail(engine, task, info, result, {
			outcome: result.outcome,
			error: result.error,
			discarded: result.discarded
		});
		case "blocked":
			engine.scheduler.halt({
				status: "paused",
				reason: result.reason,
				detail: `${task.id}: ${result.detail}`
			});
			return release(engine, task, info, result, `${result.reason}: ${result.detail}`);
		case "cancelled": return release(engine, task, info, result, engine.outdated(task) ?? result.why ?? "the run was stopped");
	}
};
const begin = (engine, task) => {
	const { clock, control, emit } = engine.execution;
	const at = clock.now();
	const before = (0, plan_state.pg)(engine.ledger.state, task.id);
	const number = before.attempts.length + 1;
	const counted = (0, plan_attempts.jc)(before) + 1;
	const model = (0, retry_policy.T)(task, before);
	const signal = engine.begins(task.id);
	engine.ledger.update((state) => (0, transitions.zg)(state, task.id, (0, spec_hash.A)(task)));
	const named = model === undefined ? {} : { model };
	const told = {
		task: task.id,
		attempt: number,
		counted,
		limit: task.max_attempts,
		...named
	};
	emit({
		kind: "attempt-started",
		at,
		...told
	});
	const started_at = (0, lib_clock.v)(at);
	const durable = control.begun({
		task: task.id,
		attempt: number,
		started_at,
		earlier: before.attempts
	});
	return {
		number,
		counted,
		started_at,
		signal,
		durable,
		...named
	};
};
const attemptRecord = (engine, info, result, outcome, error) => attemptOf(engine, result.made ?? info, result, {
	outcome,
	...error === undefined ? {} : { error }
});
const attemptOf = (engine, { started_at, model }, result, end) => ({
	started_at,
	seconds: Math.round(result.seconds * 10) / 10,
	...end,
	...model === undefined ? {} : { model },
	...result.session === undefined ? {} : { session: result.session },
	...result.usage === undefined ? {} : { usage: result.usage },
	...engine.execution.run === undefined ? {} : { run: engine.execution.run }
});
const integrate = async (engine, task, info, result) => {
	const completion = {
		attempt: attemptRecord(engine, info, result, "completed"),
		summary: result.summary,
		outputs: result.outputs
	};
	const completed = (now) => (0, transitions.$3)(now, task.id, completion);
	const integration = await engine.inTurn(async () => {
		const { change, summary, details } = result;
		const state = (news) => engine.outdated(task, news) === undefined ? completed(engine.afterNews(engine.ledger.state, news)) : undefined;
		const end = await engine.execution.integrator.integrate({
			task,
			attempt: info.number,
			summary,
			details,
			change,
			state
		});
		engine.take(end.news);
		if (end.kind === "committed") engine.ledger.update((now) => (0, transitions.ry)(completed(now), task.id, end.sha));
		return end;
	});
	await result.change.release();
	if (integration.kind === "conflict") {
		const error = `somebody else changed the same places: ${integration.paths.join(", ")}`;
		return fail(engine, task, info, result, {
			outcome: "conflict",
			error,
			discarded: ""
		});
	}
	if (integration.kind === "obsolete") return release(engine, task, info, result, engine.outdated(task) ?? "it is out of date");
	if (integration.kind === "failed") return fail(engine, task, info, result, {
		outcome: "verify",
		error: integration.error,
		discarded: ""
	});
	engine.execution.control.recorded(task.id);
	report(engine, task, info, result, {
		outcome: "completed",
		retrying: false
	});
	return { kind: "completed" };
};
const fail = (engine, task, info, result, feedback) => {
	const { outcome, error } = feedback;
	const record = attemptRecord(engine, info, result, outcome, error);
	const after = engine.ledger.update((state) => (0, transitions.JV)(state, task.id, record, "pending"));
	const verdict = (0, retry_policy.y)(task, (0, plan_state.pg)(after, task.id));
	report(engine, task, info, result, {
		outcome,
		error,
		retrying: verdict.kind === "retry"
	});
	if (verdict.kind === "retry") return {
		kind: "again",
		feedback
	};
	return giveUp(engine, task, verdict.why);
};
const giveUp = (engine, task, why) => {
	engine.ledger.update((state) => ({
		...state,
		tasks: {
			...state.tasks,
			[task.id]: {
				...(0, plan_state.pg)(state, task.id),
				status: "failed"
			}
		}
	}));
	return {
		kind: "failed",
		why
	};
};
const release = (engine, task, info, result, error) => {
	const record = attemptRecord(engine, info, result, "cancelled", error);
	const next = engine.scheduler.halted?.status === "cancelled" ? "cancelled" : "pending";
	engine.ledger.update((state) => (0, transitions.JV)(state, task.id, record, next));
	report(engine, task, info, result, {
		outcome: "cancelled",
		error,
		retrying: false
	});
	return { kind: "released" };
};
const report = (engine, task, info, result, verdict) => engine.execution.emit({
	kind: "attempt-finished",
	at: engine.execution.clock.now(),
	task: task.id,
	attempt: info.number,
	counted: info.counted,
	...verdict,
	seconds: result.seconds,
	...result.usage === undefined ? {} : { usage: result.usage },
	...result.transcript === undefined ? {} : { transcript: result.transcript }
});
var plan_inputs = __webpack_require__(39357);
var model = __webpack_require__(94731);
;
class Ledger {
	#changed;
	#state;
	constructor(state, changed) {
		this.#state = state;
		this.#changed = changed;
	}
	get state() {
		return this.#state;
	}
	update(change) {
		this.#state = change(this.#state);
		this.#changed(this.#state);
		return this.#state;
	}
}
var leg = __webpack_require__(2002);
;
class PhaseProgress {
	#begun = new Set();
	#open = new Map();
	#worked = new Set();
	constructor(plan, state) {
		for (const phase of plan.phases) {
			const statuses = phase.tasks.map((task) => (0, plan_state.pg)(state, task.id).status);
			if (statuses.some((status) => status !== "pending")) this.#begun.add(phase.id);
			if (statuses.includes("completed")) this.#worked.add(phase.id);
			this.#open.set(phase.id, statuses.filter((status) => status !== "completed" && status !== "skipped").length);
		}
	}
	begins(phase) {
		if (this.#begun.has(phase)) return false;
		this.#begun.add(phase);
		return true;
	}
	ends(phase, status) {
		if (status === "failed") return undefined;
		if (status === "completed") this.#worked.add(phase);
		const left = (this.#open.get(phase) ?? 0) - 1;
		this.#open.set(phase, left);
		if (left !== 0) return undefined;
		return this.#worked.has(phase) ? "completed" : "skipped";
	}
}
var ports = __webpack_require__(29138);
var scheduler_scheduler = __webpack_require__(23805);
;
class Engine {
	execution;
	ledger;
	signal;
	#stop = new AbortController();
	#plan;
	#tasks;
	#scheduler;
	#phases;
	#last = Promise.resolve();
	#catchingUp;
	#attempts = new Map();
	constructor(execution) {
		const { plan, state, clock, emit } = execution;
		this.execution = execution;
		this.#plan = plan;
		this.#tasks = byId(plan);
		this.ledger = new Ledger(state, (now) => emit({
			kind: "state-changed",
			at: clock.now(),
			plan: this.#plan,
			state: now
		}));
		this.signal = AbortSignal.any([execution.signal, this.#stop.signal]);
		this.#scheduler = this.#schedule(new Set(execution.handedBack?.map(({ id }) => id)));
		if (execution.halted !== undefined) this.#scheduler.halt(execution.halted);
		this.#phases = new PhaseProgress(plan, state);
	}
	get plan() {
		return this.#plan;
	}
	get scheduler() {
		return this.#scheduler;
	}
	get phases() {
		return this.#phases;
	}
	abort(why) {
		this.#stop.abort(why);
	}
	task(started) {
		return this.taskOf(started.id) ?? started;
	}
	taskOf(id) {
		return this.#tasks.get(id);
	}
	inTurn(work) {
		const turn = this.#last.then(work, work);
		this.#last = turn;
		return turn;
	}
	get behind() {
		return this.execution.integrator.behind && this.scheduler.halted === undefined;
	}
	catchUp() {
		this.#catchingUp ??= this.inTurn(async () => {
			if (this.behind) this.take(await this.execution.integrator.catchUp());
		}).finally(() => this.#catchingUp = undefined);
		return this.#catchingUp;
	}
	afterNews(state, news) {
		const at = (0, lib_clock.v)(this.execution.clock.now());
		const followed = (0, transitions.dt)(state, news.rewritten);
		return news.lost.reduce((sum, { task, paths }) => (0, transitions.uh)(sum, task, paths, at), followed);
	}
	begins(id) {
		const attempt = new AbortController();
		this.#attempts.set(id, attempt);
		return AbortSignal.any([this.signal, attempt.signal]);
	}
	outdated(task, news = ports.$) {
		const known = this.#attempts.get(task.id)?.signal.reason;
		if (typeof known === "string") return known;
		const tasks = news.plan === undefined ? this.#tasks : byId(news.plan);
		if (!tasks.has(task.id)) return "it was removed from the plan";
		return buildsOn(task, news.lost, news.plan ?? this.#plan) ? "what it was built on has to run again" : undefined;
	}
	take(news) {
		for (const id of this.scheduler.running) {
			const task = this.taskOf(id);
			const why = task === undefined ? undefined : this.outdated(task, news);
			if (why !== undefined) this.#attempts.get(id)?.abort(why);
		}
		if (news.rewritten.size > 0 || news.lost.length > 0) this.ledger.update((state) => this.afterNews(state, news));
		if (news.plan !== undefined || news.lost.length > 0) this.#replan(news.plan ?? this.#plan);
		if (news.halt !== undefined) this.scheduler.halt({
			status: "paused",
			...news.halt
		});
	}
	#replan(plan) {
		this.#plan = plan;
		this.#tasks = byId(plan);
		const inputs = (0, plan_inputs.zc)(plan, this.ledger.state.inputs ?? {});
		if (inputs.ok && Object.keys(inputs.value).length > 0) this.ledger.update((state) => (0, transitions.AR)(state, inputs.value));
		this.#scheduler = this.#schedule(this.#scheduler.running, this.#scheduler);
		this.#phases = new PhaseProgress(plan, this.ledger.state);
		if (!inputs.ok) this.#scheduler.halt({
			status: "paused",
			reason: "invalid-plan",
			detail: inputs.error.message
		});
	}
	#isSettledHere(task) {
		return this.execution.runner.made?.(task.id) === true || (0, leg.Fh)(task, this.ledger.state);
	}
	#schedule(running, before) {
		const { until, resumedFrom, holds, here } = this.execution;
		const halted = before?.halted;
		const scheduler = new scheduler_scheduler._(this.#plan, this.ledger.state, {
			slots: this.#plan.max_parallel,
			...until === undefined ? {} : { until },
			...resumedFrom === undefined ? {} : { resumedFrom },
			holds: (expression) => holds(expression, this.ledger.state),
			...here === undefined ? {} : { here: (task) => here(task, this.#plan) || this.#isSettledHere(task) },
			running
		});
		if (halted !== undefined) scheduler.halt(halted);
		return scheduler;
	}
}
const buildsOn = (task, lost, plan) => {
	if (lost.length === 0) return false;
	const phases = plan.phases.map(({ id }) => id);
	const phaseOf = new Map(plan.phases.flatMap(({ id, tasks }) => tasks.map((one) => [one.id, id])));
	return lost.some(({ task: id }) => task.depends_on.includes(id) || phases.indexOf(phaseOf.get(id) ?? task.phase) < phases.indexOf(task.phase));
};
const byId = (plan) => new Map((0, model.a)(plan).map((task) => [task.id, task]));
;
class Inbox {
	#orders = [];
	#wake;
	#woken;
	put(order) {
		this.#orders.push(order);
		this.wake();
	}
	take() {
		const orders = this.#orders;
		this.#orders = [];
		return orders;
	}
	wake() {
		this.#wake?.();
	}
	woken() {
		this.#woken ??= new Promise((resolve) => {
			this.#wake = () => {
				this.#woken = undefined;
				resolve("");
			};
		});
		if (this.#orders.length > 0) this.wake();
		return this.#woken ?? Promise.resolve("");
	}
}
var gates = __webpack_require__(20802);
var plan_orders = __webpack_require__(90593);
;
const obey = (engine, order) => {
	switch (order.kind) {
		case "pause":
			note(engine, "paused", order);
			return engine.scheduler.halt({
				status: "paused",
				reason: "requested",
				detail: order.detail
			});
		case "cancel":
			note(engine, "cancelled", order);
			engine.scheduler.halt({
				status: "cancelled",
				detail: order.detail
			});
			return engine.abort(new Error(order.detail));
		case "approve": return approve(engine, order);
		case "reject": return reject(engine, order);
	}
};
const note = (engine, kind, { by, reason }) => {
	const at = (0, lib_clock.v)(engine.execution.clock.now());
	engine.ledger.update((state) => (0, plan_orders.bi)(state, kind, {
		by,
		at,
		...reason === undefined ? {} : { reason }
	}));
};
const refuse = (engine, { message, hint }) => engine.execution.emit({
	kind: "warning",
	at: engine.execution.clock.now(),
	message: hint === undefined ? message : `${message}. ${hint}`
});
const underWay = (engine, id, command) => engine.scheduler.running.has(id) ? (0, result._)({
	code: "wrong-status",
	message: `cannot ${command} task ${id}: it is running`
}) : undefined;
const approve = (engine, { task: id, approval }) => {
	const gate = underWay(engine, id, "approve") ?? (0, gates.w4)(engine.plan, engine.ledger.state, id, approval);
	if (!gate.ok) return refuse(engine, gate.error);
	engine.ledger.update((state) => (0, transitions.x3)(state, id, approval));
	engine.scheduler.approved(id, approval);
};
const reject = (engine, { task: id, by, detail }) => {
	const gate = underWay(engine, id, "reject") ?? (0, gates.Rv)(engine.plan, engine.ledger.state, id, "reject");
	if (!gate.ok) return refuse(engine, gate.error);
	const at = engine.execution.clock.now();
	engine.ledger.update((state) => (0, transitions.Ae)(state, id, {
		by,
		detail,
		at: (0, lib_clock.v)(at)
	}));
	engine.scheduler.settled(id, "failed", "was rejected");
	engine.execution.emit({
		kind: "task-finished",
		at,
		task: id,
		status: "failed",
		summary: detail
	});
};
;
const idleLimit = 3;
const settled = ({ status }) => status === "completed" || status === "skipped" || status === "failed";
const countedAttempts = ({ attempts }) => attempts.filter(({ outcome }) => (0, plan_attempts.tQ)(outcome)).length;
const gotSomethingDone = (before, after) => after.iterations.length > before.iterations.length || Object.keys(after.tasks).some((id) => {
	const [was, is] = [(0, plan_state.pg)(before, id), (0, plan_state.pg)(after, id)];
	return was !== is && (settled(is) && !settled(was) || countedAttempts(is) > countedAttempts(was));
});
const stopOfLeg = (stop, { before, after }) => {
	if (after.run === undefined) return {
		stop,
		state: after
	};
	const { idle: earlier = 0, ...run } = after.run;
	if (stop.reason !== "time-budget" || gotSomethingDone(before, after)) return {
		stop,
		state: {
			...after,
			run
		}
	};
	const idle = earlier + 1;
	if (idle < idleLimit) return {
		stop,
		state: {
			...after,
			run: {
				...run,
				idle
			}
		}
	};
	const detail = `${idleLimit} runs in a row got nothing done; of the last one: ${stop.detail ?? ""}`;
	return {
		stop: {
			status: "paused",
			reason: "no-progress",
			detail
		},
		state: {
			...after,
			run
		}
	};
};
;
const graceShare = .1;
const longestGrace = 600;
class TimeBudget {
	#done = new AbortController();
	constructor(engine, wake) {
		const { timeBudget, clock } = engine.execution;
		if (timeBudget === undefined) return;
		const detail = `the time of this run (${Math.round(timeBudget / 60)} minutes) is used up`;
		const watch = async () => {
			await clock.sleep(timeBudget * 1e3, this.#done.signal);
			if (this.#done.signal.aborted) return;
			engine.scheduler.halt({
				status: "paused",
				reason: "time-budget",
				detail
			});
			wake();
			await clock.sleep(Math.min(timeBudget * graceShare, longestGrace) * 1e3, this.#done.signal);
			if (!this.#done.signal.aborted) engine.abort(new Error(detail));
		};
		void watch();
	}
	[Symbol.dispose]() {
		this.#done.abort();
	}
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
const executePlan = async (execution) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const engine = new Engine(execution);
		const inbox = new Inbox();
		const running = new Map();
		const watches = __addDisposableResource(env_1, new DisposableStack(), false);
		watches.use(execution.control.listen((order) => inbox.put(order)));
		watches.use(new TimeBudget(engine, () => inbox.wake()));
		watches.use(execution.integrator.watch(() => inbox.wake()));
		const stopped = () => engine.scheduler.halt(interruption(execution.signal));
		execution.signal.addEventListener("abort", stopped);
		if (execution.signal.aborted) stopped();
		takeIn(engine, running);
		try {
			for (;;) {
				for (const order of inbox.take()) obey(engine, order);
				if (engine.behind) {
					await Promise.race([engine.catchUp(), inbox.woken()]);
					continue;
				}
				const decision = engine.scheduler.next();
				if (decision.kind === "stop" && !await passedGate(engine, decision)) return await finish(engine, decision);
				if (decision.kind === "skip") skip(engine, decision.task, decision.why);
				if (decision.kind === "start") start(engine, running, decision.task);
				if (decision.kind === "wait") running.delete(await Promise.race([...running.values(), inbox.woken()]));
			}
		} catch (error) {
			engine.abort(error);
			throw error;
		} finally {
			execution.signal.removeEventListener("abort", stopped);
			await Promise.allSettled(running.values());
		}
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
};
const passedGate = async (engine, { status }) => {
	const { atGate } = engine.execution;
	if (status !== "waiting" || atGate === undefined) return false;
	const waiting = [...engine.scheduler.gated].map((id) => engine.taskOf(id)).filter((task) => task !== undefined);
	const orders = await atGate({
		plan: engine.plan,
		waiting,
		state: engine.ledger.state
	});
	for (const order of orders) obey(engine, order);
	return orders.length > 0 || engine.scheduler.halted !== undefined;
};
const interruption = (signal) => ({
	status: "paused",
	reason: "interrupted",
	detail: signal.reason instanceof Error ? signal.reason.message : String(signal.reason)
});
const takeIn = (engine, running) => {
	let last = Promise.resolve();
	for (const task of engine.execution.handedBack ?? []) {
		const turn = last.then(() => carryOut(engine, task));
		running.set(task.id, turn);
		last = turn;
	}
};
const start = (engine, running, task) => {
	const usedUp = outOfMinutes(engine, task);
	if (usedUp === undefined) running.set(task.id, carryOut(engine, task));
	else {
		engine.scheduler.released(task.id);
		engine.scheduler.halt(usedUp);
	}
};
const carryOut = async (engine, task) => {
	const { emit, clock } = engine.execution;
	if (engine.phases.begins(task.phase)) emit({
		kind: "phase-started",
		at: clock.now(),
		phase: task.phase
	});
	const end = await runTask(engine, task);
	if (end.kind === "released") engine.scheduler.released(task.id);
	else settle(engine, task, end.kind, end.kind === "failed" ? end.why : "");
	return task.id;
};
const skip = (engine, task, why) => {
	const skipped = (0, transitions.Ud)(engine.ledger.state, task.id, why);
	if (skipped.ok) engine.ledger.update(() => skipped.value);
	settle(engine, task, "skipped", why);
};
const settle = (engine, task, status, why) => {
	const { emit, clock } = engine.execution;
	engine.scheduler.settled(task.id, status, why);
	const { summary, commit } = (0, plan_state.pg)(engine.ledger.state, task.id);
	emit({
		kind: "task-finished",
		at: clock.now(),
		task: task.id,
		status,
		...summary === undefined ? {} : { summary },
		...commit === undefined ? {} : { commit }
	});
	const ended = engine.phases.ends(task.phase, status);
	if (ended !== undefined) emit({
		kind: "phase-finished",
		at: clock.now(),
		phase: task.phase,
		status: ended
	});
};
const finish = async (engine, decided) => {
	const { clock, emit, integrator } = engine.execution;
	for (const id of engine.scheduler.gated) engine.ledger.update((state) => (0, transitions.dH)(state, id));
	const { stop, state: before } = stopOfLeg(decided, {
		before: engine.execution.state,
		after: engine.ledger.state
	});
	const final = (news) => (0, transitions.zE)(engine.afterNews(before, news), told(stop, clock.now()));
	const news = await integrator.record(final, stop.reason === undefined ? stop.status : `${stop.status} (${stop.reason})`);
	const kept = news.halt === undefined ? stop : {
		status: "paused",
		...news.halt
	};
	const at = clock.now();
	const state = engine.ledger.update(() => (0, transitions.zE)(engine.afterNews(before, news), told(kept, at)));
	const { status, reason, detail } = kept;
	const why = {
		...reason === undefined ? {} : { reason },
		...detail === undefined ? {} : { detail }
	};
	emit({
		kind: "plan-stopped",
		at,
		plan: engine.plan,
		state,
		status,
		...why
	});
	return state;
};
const told = ({ status, reason, detail }, at) => ({
	status,
	at: (0, lib_clock.v)(at),
	...reason === undefined ? {} : { reason },
	...detail === undefined ? {} : { detail }
});
var plan_file = __webpack_require__(20014);
var run_task = __webpack_require__(46228);
var agent_notes = __webpack_require__(3756);
var execution_approval = __webpack_require__(11116);
;
const askAtGate = (world, head) => {
	if (world.ask === undefined || world.context.run !== undefined) return {};
	return { atGate: async ({ plan, waiting, state }) => {
		const orders = [];
		for (const task of waiting) {
			const phase = plan.phases.find(({ id }) => id === task.phase);
			if (phase === undefined) continue;
			const approval = await (0, execution_approval.X)(world, {
				plan: plan.id,
				state,
				phase,
				task,
				head: head()
			});
			if (approval.ok) orders.push({
				kind: "approve",
				task: task.id,
				approval: approval.value
			});
		}
		return orders;
	} };
};
var claude_client = __webpack_require__(90339);
var claude = __webpack_require__(56651);
var execution_conditions = __webpack_require__(55423);
var execution_control = __webpack_require__(20624);
var fan_out = __webpack_require__(62013);
var pulls = __webpack_require__(65271);
;
const holdBranch = async (world, { workbench }) => {
	const { context, clock, emit } = world;
	if (context.door !== "action" || !workbench.branchExisted || !context.env["GITHUB_API_URL"]) return;
	const github = await world.github();
	if (github === undefined) return;
	const found = await (0, pulls.zl)(github, { head: workbench.branch });
	if (found.ok && found.value !== undefined) return workbench.remoteBranch?.hold();
	if (found.ok) return;
	emit({
		kind: "warning",
		at: clock.now(),
		message: `${workbench.branch} is pushed after every task: ${(0, result.r)(found.error)}`
	});
};
var lib_text = __webpack_require__(94869);
var state_store = __webpack_require__(6619);
var message = __webpack_require__(5965);
;
const patience = 10;
class BranchIntegrator {
	#options;
	constructor(options) {
		this.#options = options;
	}
	get behind() {
		return this.#options.workbench.problem !== undefined;
	}
	watch(told) {
		return this.#options.workbench.watch(told);
	}
	async integrate(request) {
		const { workbench, store, plan, lease } = this.#options;
		await lease?.confirm("none");
		const { workspace, ...change } = (0, run_task.uF)(request.change);
		const news = await this.catchUp();
		const state = request.state(news);
		if (state === undefined) return {
			kind: "obsolete",
			news
		};
		let { snapshot } = change;
		if (snapshot.base !== workbench.head) {
			const rebased = await workbench.rebase(workspace, snapshot);
			if (rebased.kind === "conflict") return {
				...rebased,
				news
			};
			const failure = await change.verifyAgain();
			if (failure !== undefined) return {
				kind: "failed",
				error: failure,
				news
			};
			snapshot = rebased.snapshot;
		}
		const message = taskMessage(plan, request, state.execution);
		const committed = await workbench.commitTask({
			workspace,
			snapshot,
			plan: store.bytes(state),
			message
		});
		if (committed.kind === "moved") throw new Error("the head moved although nobody else may move it");
		return {
			kind: "committed",
			sha: committed.sha,
			news: {
				...this.#refusal(),
				...news
			}
		};
	}
	async record(state, why) {
		const { plan, workbench, store, lease } = this.#options;
		await lease?.confirm("none");
		let news = await this.catchUp();
		workbench.remoteBranch?.release();
		for (let left = patience; left > 0; left -= 1) {
			const recorded = state(news);
			const trailers = {
				plan: plan.id,
				...recorded.execution === undefined ? {} : { execution: recorded.execution }
			};
			await workbench.commitFiles({ [store.path]: store.bytes(recorded) }, (0, message.df)(`Plan ${plan.id}: ${why}`, "", trailers));
			if ((await workbench.settle()).ok || news.halt !== undefined) break;
			news = joined(news, await this.catchUp());
		}
		return {
			...this.#refusal(),
			...news
		};
	}
	async catchUp() {
		const { workbench, store, parse } = this.#options;
		if (workbench.problem?.code !== "moved") return {
			...ports.$,
			...this.#refusal()
		};
		await this.#options.lease?.confirm("doubtful");
		let pushed;
		const result = await workbench.catchUp(({ theirs, ours }) => {
			pushed ??= { file: theirs };
			return (0, state_store.I)(theirs, ours);
		});
		if (!result.ok) return {
			...ports.$,
			halt: {
				reason: "push-refused",
				detail: result.error.message
			}
		};
		const { rewritten, lost } = result.value;
		const news = {
			rewritten,
			lost
		};
		const theirs = pushed === undefined ? await workbench.readFile(workbench.head, store.path) : pushed.file;
		if (theirs === undefined) return {
			...news,
			halt: {
				reason: "invalid-plan",
				detail: `${store.path} was removed from the branch`
			}
		};
		if (!store.adopt(theirs)) return news;
		const plan = await parse(theirs);
		return plan.ok ? {
			...news,
			plan: plan.value
		} : {
			...news,
			halt: {
				reason: "invalid-plan",
				detail: plan.error.message
			}
		};
	}
	#refusal() {
		const { problem } = this.#options.workbench;
		if (problem === undefined || problem.code === "moved") return {};
		return { halt: {
			reason: "push-refused",
			detail: problem.message
		} };
	}
}
const joined = (first, second) => {
	const rewritten = new Map(second.rewritten);
	for (const [from, to] of first.rewritten) rewritten.set(from, second.rewritten.get(to) ?? to);
	return {
		...first,
		...second,
		rewritten,
		lost: [...first.lost, ...second.lost]
	};
};
const taskMessage = (plan, { task, attempt, summary, details }, execution) => (0, message.df)(task.title, bodyOf(task, summary, details), {
	plan: plan.id,
	...execution === undefined ? {} : { execution },
	phase: task.phase,
	task: task.id,
	attempt
});
const bodyOf = (task, summary, details) => [summary === task.title ? "" : summary, (0, lib_text.TN)(details) === summary ? "" : details].filter((part) => part !== "").join("\n\n");
var noted = __webpack_require__(82053);
;
const continuePlan = async (world, open, continuation, hands) => {
	const { plan, options, conditions } = continuation;
	const { clock, emit, signal } = world;
	if (open.lease !== undefined) await holdBranch(world, open);
	const state = continue_plan_begin(world, open, continuation);
	emit({
		kind: "plan-started",
		at: clock.now(),
		plan,
		state,
		branch: plan.branch
	});
	return executePlan({
		plan,
		state,
		runner: (hands?.runner ?? run_task.ji)(await taskWorld(world, open, {
			...continuation,
			state
		}, hands)),
		integrator: hands?.integrator ?? integratorOf(open, options, conditions),
		control: controlOf(world, open, hands),
		clock,
		emit,
		signal: open.lease === undefined ? signal : AbortSignal.any([signal, open.lease.lost]),
		...askAtGate(world, () => open.workbench.head),
		...options.until === undefined ? {} : { until: options.until },
		...options.timeBudget === undefined ? {} : { timeBudget: options.timeBudget },
		...resumedFrom(hands?.resumedFrom ?? continuation.state.reason ?? leftBehind(world, open)),
		...partOf(hands),
		holds: (expression, now) => conditions.holds(expression, now),
		...world.context.run === undefined ? {} : { run: world.context.run.id }
	});
};
const integratorOf = ({ plan, path, workbench, store, lease }, options, conditions = new execution_conditions.X()) => new BranchIntegrator({
	plan,
	workbench,
	store,
	...lease === undefined ? {} : { lease },
	parse: async (file) => {
		const { parsed } = await (0, plan_file.FU)(path, file, "allowed");
		if (!parsed.ok) return (0, result._)((0, plan_file.nk)(path.path, parsed.error));
		await conditions.prepare(parsed.value.plan);
		return (0, result.ok)((0, overrides.S)(parsed.value.plan, options));
	}
});
const controlOf = ({ context }, { lease, workbench }, hands) => {
	if (hands?.control !== undefined) return hands.control;
	if (lease === undefined) return ports.D;
	const control = (0, execution_control.d)(lease, workbench, context.run?.id);
	return hands?.handedBack === undefined ? control : {
		...ports.D,
		listen: (deliver) => control.listen(deliver)
	};
};
const partOf = (hands) => {
	if (hands === undefined) return {};
	const { here, handedBack, halted } = hands;
	return {
		here,
		...handedBack === undefined ? {} : { handedBack },
		...halted === undefined ? {} : { halted }
	};
};
const leftBehind = ({ context }, { lease }) => {
	const scheduled = lease?.scheduled;
	return scheduled !== undefined && (0, fan_out.MU)(context, scheduled) ? scheduled.resumedFrom : undefined;
};
const resumedFrom = (reason) => reason === undefined ? {} : { resumedFrom: reason };
const continue_plan_begin = (world, { workbench, lease }, { state, inputs, options: { leg } }) => {
	const { clock, context } = world;
	const at = (0, lib_clock.v)(clock.now());
	const row = {
		leg: leg?.leg ?? lease?.leg ?? 1,
		...requester(state, leg)
	};
	const run = context.run === undefined ? undefined : runRecord(context.run, row, state);
	const start = {
		execution: (0, node.Z0)(clock.now().getTime()),
		at,
		base: workbench.base.sha,
		inputs
	};
	const started = (0, transitions.SL)(state, {
		...start,
		...run === undefined ? {} : { run }
	});
	if (leg !== undefined && run !== undefined && state.run?.id === run.id) return started;
	return (0, noted.Z)(started, world, {
		kind: "executed",
		...leg === undefined ? {} : row
	});
};
const requester = ({ run }, leg) => {
	const before = leg !== undefined && leg.leg > 0 ? run?.requested_by ?? run?.actor : undefined;
	const requested_by = leg?.requestedBy ?? before;
	return requested_by === undefined ? {} : { requested_by };
};
const runRecord = ({ id, attempt, url, actor }, row, { run, reason, status }) => {
	const goesOn = reason === "time-budget" || status === "running";
	const idle = goesOn && run?.idle !== undefined ? { idle: run.idle } : {};
	return {
		id,
		attempt,
		url,
		actor,
		...row,
		...idle
	};
};
const transcriptFolder = (world, plan, execution) => (0, external_node_path_.join)(world.context.run?.temp ?? world.context.workRoot, "planwright-transcripts", plan, execution);
const taskWorld = async (world, open, { plan, options, state }, hands = {}) => {
	const { workbench, children, path } = open;
	const { clock, emit, redact } = world;
	const notes = await (0, agent_notes.N)(open.workbench);
	const told = notes === undefined ? {} : { notes };
	return {
		plan,
		planPath: path.path,
		clock,
		emit,
		redact,
		confinement: children,
		acquire: async () => {
			const workspace = workbench.acquire();
			await workspace.prepare(hands.at ?? workbench.head);
			return workspace;
		},
		release: (workspace) => {
			workbench.release(workspace);
			return Promise.resolve();
		},
		claude: (0, claude.N)({
			plan,
			state,
			clock,
			redact,
			maxWaitSeconds: options.maxWait,
			transcripts: transcriptFolder(world, plan.id, state.execution ?? ""),
			...told,
			...hands.allowance === undefined ? {} : { allowance: hands.allowance },
			client: () => (0, claude_client.Ko)(world),
			toolHost: (workspace, env) => children.toolHost(workspace, env)
		}),
		prompt: ({ task, state: now, feedback }) => (0, agent_prompt.YI)({
			plan,
			task,
			dependencies: (0, claude.h)(plan, task, now),
			...told,
			...feedback === undefined ? {} : { feedback }
		}).join("\n\n")
	};
};
	}),
	20624: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	d: () => controlBy,
	m: () => orderOf
});
const orderOf = (request) => {
	const why = request.reason === undefined ? "" : `: ${request.reason}`;
	const said = {
		by: request.by,
		...request.reason === undefined ? {} : { reason: request.reason }
	};
	switch (request.kind) {
		case "pause": return {
			kind: "pause",
			...said,
			detail: `${request.by} asked for a pause${why}`
		};
		case "cancel": return {
			kind: "cancel",
			...said,
			detail: `${request.by} cancelled the plan${why}`
		};
		case "approve": return {
			kind: "approve",
			task: request.task,
			approval: request.approval
		};
		case "reject": return {
			kind: "reject",
			task: request.task,
			by: request.by,
			detail: `${request.by} rejected it${why}`
		};
	}
};
const controlBy = (lease, workbench, run) => ({
	listen: (deliver) => lease.listen((request) => deliver(orderOf(request)), {
		ref: `refs/heads/${workbench.branch}`,
		seen: (sha) => workbench.seen(sha)
	}),
	begun: (attempt) => lease.begun({
		...attempt,
		...run === undefined ? {} : { run }
	}),
	recorded: (task) => lease.recorded(task)
});
	}),
	82053: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => askedBy,
	Z: () => noted
});
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
var _lib_user_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80065);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59754);
const askedBy = ({ context }) => context.run?.actor ?? (0, _lib_user_js__WEBPACK_IMPORTED_MODULE_1__.n)();
const noted = (state, world, told) => {
	const { context, clock } = world;
	const run = context.run === undefined ? {} : { run: context.run.id };
	return (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(state, {
		at: (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(clock.now()),
		by: askedBy(world),
		...run,
		...told
	});
};
	}),
	5274: shared22[5274],
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
	95842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => Deadline });
class Deadline {
	#controller = new AbortController();
	#timer;
	#at;
	constructor(ms) {
		this.#at = performance.now() + ms;
		this.#timer = this.#arm();
	}
	get signal() {
		return this.#controller.signal;
	}
	get passed() {
		return this.#controller.signal.aborted;
	}
	extend(ms) {
		if (this.passed) return;
		clearTimeout(this.#timer);
		this.#at += ms;
		this.#timer = this.#arm();
	}
	[Symbol.dispose]() {
		clearTimeout(this.#timer);
	}
	#arm() {
		const left = Math.min(Math.max(this.#at - performance.now(), 0), 2 ** 31 - 1);
		return setTimeout(() => this.#controller.abort(new Error("time limit reached")), left);
	}
}
	}),
	80065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => userName });
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
const userName = () => {
	try {
		return (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
	} catch {
		return `uid ${process.getuid?.() ?? "unknown"}`;
	}
};
	}),
	39527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => loadEvaluator,
	e: () => holdsCondition
});
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37042);
var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94731);
const loadEvaluator = async () => {
	const [library, { truthy }, language] = await Promise.all([
		__webpack_require__.e(4410).then(__webpack_require__.bind(__webpack_require__, 44410)),
		__webpack_require__.e(6856).then(__webpack_require__.bind(__webpack_require__, 96856)),
		(0, _expression_js__WEBPACK_IMPORTED_MODULE_1__.j)()
	]);
	return {
		holds: (expression, state) => {
			if (expression.trim() === "") return true;
			const held = evaluate(() => truthy(valueOf(expression, state, library)));
			return held.ok ? held.value : { error: held.error };
		},
		text: (expression, state) => evaluate(() => valueOf(expression, state, library).coerceString()),
		tasksRead: (expression) => tasksRead(expression, language)
	};
};
const holdsCondition = (plan) => plan.phases.some((phase) => phase.if !== undefined) || (0, _model_js__WEBPACK_IMPORTED_MODULE_2__.a)(plan).some((task) => task.if !== undefined);
const valueOf = (expression, state, library) => new library.Evaluator((0, _expression_js__WEBPACK_IMPORTED_MODULE_1__.Y)(expression, library), contextOf(state, library)).evaluate();
const evaluate = (read) => {
	try {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(read());
	} catch (error) {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Wp)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(error instanceof Error ? error.message : String(error)), 300));
	}
};
const contextOf = (state, { data }) => {
	const entries = (of = {}) => Object.entries(of).map(([name, value]) => [name, scalar(value, data)]);
	const tasks = Object.entries(state.tasks).filter(([, { status }]) => status === "completed");
	const outputs = tasks.map(([id, task]) => [id, dictionary([["outputs", dictionary(entries(task.outputs), data)]], data)]);
	return dictionary([["inputs", dictionary(entries(state.inputs), data)], ["tasks", dictionary(outputs, data)]], data);
};
const scalar = (value, { StringData, NumberData, BooleanData }) => {
	if (typeof value === "string") return new StringData(value);
	return typeof value === "number" ? new NumberData(value) : new BooleanData(value);
};
const dictionary = (entries, { Dictionary }) => {
	const made = new Dictionary();
	Reflect.set(made, "indexMap", Object.create(null));
	for (const [key, value] of entries) made.add(key, value);
	return made;
};
const tasksRead = (expression, language) => {
	const read = language.references(expression);
	if (!read.ok) return [];
	return read.value.flatMap(({ path: [context, id] }) => context === "tasks" && id !== undefined ? [id.toLowerCase()] : []);
};
	}),
	39357: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	sw: () => checkInputs,
	zc: () => resumeInputs
});
var leven__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47785);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const invalid = (message, hint) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
	code: "bad-input",
	message,
	...hint === undefined ? {} : { hint }
});
const resolveInputs = (plan, given) => {
	const unknown = unknownInput(plan, given);
	if (unknown !== undefined) return unknown;
	const resolved = resolveNamed(plan, Object.keys(plan.inputs), given);
	const missing = missingInputs(plan, given);
	return resolved.ok || missing.length === 0 ? resolved : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		...resolved.error,
		hint: howToGive(missing)
	});
};
const missingInputs = (plan, given) => Object.entries(plan.inputs).flatMap(([name, { required, default: preset }]) => required && preset === undefined && isNothing(own(given, name)) ? [name] : []);
const howToGive = (names) => `give it in the input inputs (in a terminal --inputs): '{ ${names.map((name) => `${name}: …`).join(", ")} }'`;
const checkInputs = (plan, given) => {
	const unknown = unknownInput(plan, given);
	const names = Object.keys(given).filter((name) => !isNothing(given[name]));
	return unknown ?? resolveNamed(plan, names, given);
};
const own = (given, name) => Object.hasOwn(given, name) ? given[name] : undefined;
const isNothing = (given) => given === undefined || given === null || given === "";
const resolveNamed = (plan, names, given) => {
	const values = [];
	for (const name of names) {
		const definition = plan.inputs[name];
		if (definition === undefined) continue;
		const value = resolveOne(name, definition, own(given, name));
		if (!value.ok) return value;
		values.push([name, value.value]);
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(Object.fromEntries(values));
};
const resumeInputs = (plan, recorded, given = {}) => {
	const kept = Object.entries(recorded).filter(([name]) => Object.hasOwn(plan.inputs, name));
	return resolveInputs(plan, {
		...Object.fromEntries(kept),
		...given
	});
};
const unknownInput = (plan, given) => {
	const name = Object.keys(given).find((one) => !Object.hasOwn(plan.inputs, one));
	if (name === undefined) return undefined;
	const names = Object.keys(plan.inputs);
	if (names.length === 0) return invalid(`plan ${plan.id} takes no inputs; given: ${name}`);
	const near = names.toSorted((a, b) => (0, leven__WEBPACK_IMPORTED_MODULE_1__.A)(a, name) - (0, leven__WEBPACK_IMPORTED_MODULE_1__.A)(b, name))[0];
	return invalid(`plan ${plan.id} has no input ${name}; accepted: ${names.join(", ")}`, `did you mean ${near ?? ""}?`);
};
const nothing = {
	string: "",
	choice: "",
	number: 0,
	boolean: false
};
const resolveOne = (name, definition, given) => {
	if (isNothing(given)) {
		if (definition.default !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(definition.default);
		return definition.required ? invalid(`input ${name} is required and was not given; accepted: ${accepted(definition)}`) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(nothing[definition.type]);
	}
	const wrong = () => invalid(`input ${name} is ${JSON.stringify(given)}; accepted: ${accepted(definition)}`);
	switch (definition.type) {
		case "number": {
			const value = typeof given === "number" ? given : Number(given);
			return Number.isFinite(value) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(value) : wrong();
		}
		case "boolean":
			if (given === true || given === "true") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(true);
			return given === false || given === "false" ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(false) : wrong();
		case "choice": return typeof given === "string" && definition.options?.includes(given) === true ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(given) : wrong();
		case "string": return typeof given === "string" || typeof given === "number" || typeof given === "boolean" ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(String(given)) : wrong();
	}
};
const accepted = (definition) => definition.type === "choice" ? `one of ${definition.options?.join(", ") ?? ""}` : `a ${definition.type}`;
	}),
	13555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => withOverrides });
const withOverrides = (plan, overrides) => {
	const { maxAttempts, model } = overrides;
	if (maxAttempts === undefined && model === undefined) return plan;
	const change = (task) => ({
		...task,
		...maxAttempts === undefined ? {} : { max_attempts: maxAttempts },
		...model === undefined ? {} : { model: [model] }
	});
	return {
		...plan,
		phases: plan.phases.map((phase) => ({
			...phase,
			tasks: phase.tasks.map(change)
		}))
	};
};
	}),
	64878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => readEvent });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
const other = { kind: "other" };
const isRecord = (value) => typeof value === "object" && value !== null;
const recordAt = (of, key) => isRecord(of[key]) ? of[key] : {};
const textAt = (of, key) => typeof of[key] === "string" ? of[key] : "";
const readEvent = async ({ env }) => {
	const path = env["GITHUB_EVENT_PATH"];
	const text = path === undefined || path === "" ? "" : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "");
	const payload = parse(text);
	if (payload === undefined) return other;
	switch (env["GITHUB_EVENT_NAME"] ?? "") {
		case "issue_comment": return payload["action"] === "created" ? commentEvent(payload) : other;
		case "pull_request": return pullEvent(payload);
		case "workflow_dispatch": return {
			kind: "dispatch",
			inputs: recordAt(payload, "inputs")
		};
		default: return other;
	}
};
const parse = (text) => {
	try {
		const payload = JSON.parse(text);
		return isRecord(payload) ? payload : undefined;
	} catch {
		return undefined;
	}
};
const commentEvent = (payload) => {
	const [comment, issue] = [recordAt(payload, "comment"), recordAt(payload, "issue")];
	const user = recordAt(comment, "user");
	return {
		kind: "comment",
		id: String(comment["id"]),
		issue: Number(issue["number"]),
		onPull: isRecord(issue["pull_request"]),
		by: textAt(user, "login"),
		bot: user["type"] !== "User",
		body: textAt(comment, "body")
	};
};
const pullEvent = (payload) => {
	const pull = recordAt(payload, "pull_request");
	const head = recordAt(recordAt(pull, "head"), "repo");
	const base = recordAt(recordAt(pull, "base"), "repo");
	return {
		kind: "pull-request",
		number: Number(pull["number"]),
		fork: head["id"] === undefined || head["id"] !== base["id"]
	};
};
	}),
	29138: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$: () => noNews,
	D: () => noControl
});
const noNews = {
	rewritten: new Map(),
	lost: []
};
const noControl = {
	listen: () => ({ [Symbol.dispose]: () => undefined }),
	begun: () => Promise.resolve(),
	recorded: () => undefined
};
	}),
	99413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => fillTask });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39527);
var _plan_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44166);
const longestValue = 120 * 1024;
const fillTask = async (task, state) => {
	const inputs = inputVariables(state);
	if (!inputs.ok) return inputs;
	const holders = [task.description, ...scriptsOf(task)];
	if (!holders.some((text) => text.includes("${{"))) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		task,
		env: inputs.value
	});
	const filling = new Filling(await (0, _plan_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.M)(), state);
	const worker = filling.worker(task.worker);
	const filled = {
		...task,
		worker,
		description: filling.text(task.description),
		verify: task.verify.map((script) => filling.script(script))
	};
	return filling.error === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		task: filled,
		env: {
			...inputs.value,
			...filling.env
		}
	}) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(filling.error);
};
const scriptsOf = ({ worker, verify }) => {
	if (worker.kind === "shell") return [worker.run, ...verify];
	return worker.kind === "command" ? [worker.command, ...verify] : [...verify];
};
const inputVariables = ({ inputs = {} }) => {
	const named = Object.entries(inputs).map(([name, value]) => [
		`PLANWRIGHT_INPUT_${name.toUpperCase().replaceAll("-", "_")}`,
		name,
		String(value)
	]);
	const own = named.filter(([variable]) => named.filter(([other]) => other === variable).length === 1);
	const problem = own.map(([, name, value]) => unfit(`input ${name}`, value)).find((one) => one !== undefined);
	return problem === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(Object.fromEntries(own.map(([variable, , value]) => [variable, value]))) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(problem);
};
const unfit = (what, value) => {
	if (value.includes("\0")) return `${what} holds a NUL character, which no environment variable can carry`;
	return (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.dp)(value) > longestValue ? `${what} is longer than ${longestValue / 1024} KiB, more than an environment variable can carry` : undefined;
};
class Filling {
	env = {};
	error;
	#evaluator;
	#state;
	#variables = new Map();
	constructor(evaluator, state) {
		this.#evaluator = evaluator;
		this.#state = state;
	}
	worker(worker) {
		if (worker.kind === "shell") return {
			...worker,
			run: this.script(worker.run)
		};
		return worker.kind === "command" ? {
			...worker,
			command: this.script(worker.command)
		} : worker;
	}
	text(template) {
		return replaced(template, (expression) => this.#value(expression));
	}
	script(template) {
		return replaced(template, (expression) => `\${${this.#variable(expression)}}`);
	}
	#variable(expression) {
		const known = this.#variables.get(expression);
		if (known !== undefined) return known;
		const name = `PLANWRIGHT_EXPR_${this.#variables.size + 1}`;
		const value = this.#value(expression);
		this.#variables.set(expression, name);
		this.error ??= unfit(shown(expression), value);
		this.env[name] = value;
		return name;
	}
	#value(expression) {
		const value = this.#evaluator.text(expression, this.#state);
		if (value.ok) return value.value;
		this.error ??= `${shown(expression)} cannot be evaluated: ${value.error}`;
		return "";
	}
}
const shown = (expression) => `\${{ ${expression.trim()} }}`;
const replaced = (template, value) => {
	let text = "";
	let from = 0;
	for (const { expression, start, end } of (0, _plan_template_js__WEBPACK_IMPORTED_MODULE_3__.Q)(template).parts) {
		text += template.slice(from, start) + value(expression);
		from = end;
	}
	return text + template.slice(from);
};
	}),
	18410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T7: () => readOutputs,
	gO: () => keepOutputs,
	tS: () => openOutputs
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94869);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67799);
var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41866);
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
const outputPath = ({ tmp }) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tmp, "planwright-output");
const openOutputs = async (workspace) => {
	const path = outputPath(workspace);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, {
		recursive: true,
		force: true
	});
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, "", {
		flag: "wx",
		mode: 384
	});
	return { PLANWRIGHT_OUTPUT: path };
};
const readOutputs = async (workspace) => {
	const bytes = await readPlainFile(outputPath(workspace));
	if (!bytes.ok) return bytes;
	try {
		return (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.Q)(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value));
	} catch {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)("$PLANWRIGHT_OUTPUT is not UTF-8");
	}
};
const readPlainFile = async (path) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		let file;
		try {
			file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
		} catch (error) {
			if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(new Uint8Array());
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)(notPlain);
		}
		const _file = __addDisposableResource(env_1, file, true);
		const stat = await file.stat();
		if (!stat.isFile()) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)(notPlain);
		const bytes = Buffer.alloc(_outputs_js__WEBPACK_IMPORTED_MODULE_5__.U.fileBytes + 1);
		let read = 0;
		for (let got = 1; got > 0 && read < bytes.length; read += got) ({bytesRead: got} = await file.read(bytes, read, bytes.length - read, read));
		if (read > _outputs_js__WEBPACK_IMPORTED_MODULE_5__.U.fileBytes) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)(`$PLANWRIGHT_OUTPUT is longer than ${_outputs_js__WEBPACK_IMPORTED_MODULE_5__.U.fileBytes / 1024} KiB`);
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(bytes.subarray(0, read));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const notPlain = "$PLANWRIGHT_OUTPUT is no longer a plain file that can be read";
const keepOutputs = (outputs, { state, redact }) => {
	const secret = Object.keys(outputs).find((name) => redact(name) !== name);
	if (secret !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)("the name of an output in $PLANWRIGHT_OUTPUT is a secret");
	const kept = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, redact(value)]));
	const others = Object.keys(state.tasks).map((id) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_4__.pg)(state, id).outputs ?? {});
	const bytes = [...others, kept].flatMap((one) => Object.entries(one)).reduce((sum, [name, value]) => sum + (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.dp)(name) + (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_3__.dp)(value), 0);
	if (bytes > _outputs_js__WEBPACK_IMPORTED_MODULE_5__.U.planBytes) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)(`the outputs of the plan together are longer than ${_outputs_js__WEBPACK_IMPORTED_MODULE_5__.U.planBytes / 1024 / 1024} MiB`);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(kept);
};
	}),
	41866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => parseOutputs,
	U: () => outputLimits
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39475);
const outputLimits = {
	count: 100,
	fileBytes: 64 * 1024,
	planBytes: 1024 * 1024
};
const parseOutputs = (text) => {
	const found = new Map();
	const lines = text.split("\n");
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? "";
		if (line === "") continue;
		const entry = readEntry(lines, at);
		if (!entry.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(`line ${at + 1} of $PLANWRIGHT_OUTPUT ${entry.error}: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(line, 200)}`);
		const { name, value, last } = entry.value;
		found.set(name.toLowerCase(), [name, value]);
		at = last;
	}
	if (found.size > outputLimits.count) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(`$PLANWRIGHT_OUTPUT has ${found.size} outputs; at most ${outputLimits.count} are kept`);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(Object.fromEntries(found.values()));
};
const readEntry = (lines, at) => {
	const line = lines[at] ?? "";
	const equals = line.indexOf("=");
	const heredoc = line.indexOf("<<");
	const short = equals >= 0 && (heredoc < 0 || equals < heredoc);
	if (!short && heredoc < 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)("is neither `name=value` nor `name<<DELIMITER`");
	const name = line.slice(0, short ? equals : heredoc);
	if (!_plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__._u.test(name)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)("has no usable name (a letter or `_`, then letters, digits, `_` and `-`, at most 100 in all)");
	if (short) return checked({
		name,
		value: line.slice(equals + 1),
		last: at
	});
	const delimiter = line.slice(heredoc + 2);
	if (delimiter === "") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)("names no delimiter after `<<`");
	const end = lines.indexOf(delimiter, at + 1);
	if (end < 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)("begins a value whose delimiter never comes");
	return checked({
		name,
		value: lines.slice(at + 1, end).join("\n"),
		last: end
	});
};
const checked = (entry) => entry.value.includes("\0") ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)("holds a NUL character, which no environment variable can carry") : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(entry);
	}),
	46228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	uF: () => asWorkspaceChange,
	$_: () => checkChange,
	ji: () => createRunner,
	Tm: () => runAttempt,
	s: () => setUp
});
var lib_escape = __webpack_require__(68989);
var lib_deadline = __webpack_require__(95842);
var task_world = __webpack_require__(33260);
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
const agentTask = async (attempt, input) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { world, task, workspace } = attempt;
		(0, task_world.G)(attempt, "agent", input.model);
		const deadline = __addDisposableResource(env_1, new lib_deadline.B(attempt.timeoutMs), false);
		const told = {
			task: task.id,
			attempt: attempt.attempt
		};
		const result = await world.claude({
			...input,
			task,
			attempt: attempt.attempt,
			workspace,
			signal: AbortSignal.any([attempt.signal, deadline.signal]),
			onActivity: (line) => world.emit({
				kind: "activity",
				at: world.clock.now(),
				...told,
				line
			}),
			onWait: (wait) => {
				deadline.extend(wait.seconds * 1e3);
				world.emit({
					kind: "api-wait",
					at: world.clock.now(),
					...told,
					...wait
				});
			}
		});
		if (result.kind !== "cancelled" || attempt.signal.aborted || !deadline.passed) return result;
		const { kind: _kind, ...session } = result;
		return {
			...session,
			kind: "failed",
			outcome: "timeout",
			error: `took longer than ${task.timeout_minutes} minutes`
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		__disposeResources(env_1);
	}
};
var lib_text = __webpack_require__(94869);
var shell_result = __webpack_require__(69154);
;
const longestSummary = 200;
const commandTask = async (attempt, input) => {
	const { command, state, feedback, extra } = input;
	(0, task_world.G)(attempt, "agent", command);
	const prompt = attempt.world.prompt({
		task: attempt.task,
		state,
		...feedback === undefined ? {} : { feedback }
	});
	const result = await (0, task_world.j)(attempt, command, {
		input: prompt,
		extra
	});
	if (attempt.signal.aborted) return { kind: "cancelled" };
	const failure = (0, shell_result._)(result, attempt);
	if (failure !== undefined) {
		const outcome = result.kind === "timeout" ? "timeout" : "agent";
		return {
			kind: "failed",
			outcome,
			error: (0, shell_result.I)(command, failure, result)
		};
	}
	const said = result.stdout.trim();
	const line = (0, lib_text.Wp)((0, lib_text.TN)(said), longestSummary);
	const summary = line === "" ? attempt.task.title : line;
	return {
		kind: "done",
		summary,
		details: (0, lib_text.RT)(said),
		unchanged: said === "" ? "unexplained" : "allowed"
	};
};
var picomatch = __webpack_require__(14006);
;
const protectedFolders = [".github/workflows/", ".github/actions/"];
const scopeViolations = (changes, scope) => {
	const allowed = scope.files === undefined ? undefined : picomatch([...scope.files], {
		dot: true,
		nonegate: true
	});
	return changes.flatMap((change) => {
		const { path } = change;
		const why = protection(path, scope) ?? scope_escape(change) ?? (allowed?.(path) === false ? outside(scope) : undefined);
		return why === undefined ? [] : [{
			path,
			why
		}];
	});
};
const outside = (scope) => `is outside the task's files (${scope.files?.join(", ") ?? ""})`;
const passedOver = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const protection = (path, scope) => {
	if (path === scope.planPath) return "is the plan itself, which only Planwright writes";
	const plain = path.replaceAll(passedOver, "").toLowerCase();
	if (plain.split("/").includes(".git")) return "is inside a .git folder";
	if (!scope.allowWorkflows && protectedFolders.some((folder) => isInOrInPlaceOf(folder, plain))) return "is protected: a plan that changes workflows or actions says allow_workflows: true";
	return undefined;
};
const isInOrInPlaceOf = (folder, path) => path.startsWith(folder) || folder.startsWith(`${path}/`);
const scope_escape = ({ symlink }) => symlink?.escapes === true ? `is a symbolic link out of the repository (${symlink.target})` : undefined;
const shown = 20;
const describeViolations = (violations) => {
	const lines = violations.slice(0, shown).map(({ path, why }) => `${path} ${why}`);
	const more = violations.length - lines.length;
	return [...lines, ...more > 0 ? [`and ${more} more`] : []].join("\n");
};
var fill_task = __webpack_require__(99413);
var output_file = __webpack_require__(18410);
;
const shellTask = async (attempt, run, extra) => {
	(0, task_world.G)(attempt, "run", run);
	const result = await (0, task_world.j)(attempt, run, { extra });
	if (attempt.signal.aborted) return { kind: "cancelled" };
	const failure = (0, shell_result._)(result, attempt);
	if (failure === undefined) return {
		kind: "done",
		summary: attempt.task.title,
		details: "",
		unchanged: "allowed"
	};
	const outcome = result.kind === "timeout" ? "timeout" : "agent";
	return {
		kind: "failed",
		outcome,
		error: (0, shell_result.I)(run, failure, result)
	};
};
var verify = __webpack_require__(7359);
;
const isWorkspaceChange = (change) => "snapshot" in change && "workspace" in change;
const asWorkspaceChange = (change) => {
	if (isWorkspaceChange(change)) return change;
	throw new Error("a change that was not made in a workspace cannot be integrated");
};
const createRunner = (world) => ({ attempt: (request) => runAttempt(world, request, judge) });
const runAttempt = async (world, request, judge) => {
	const started = world.clock.monotonic();
	const filled = await (0, fill_task.X)(request.task, request.state);
	if (!filled.ok) return {
		kind: "blocked",
		seconds: 0,
		reason: "invalid-plan",
		detail: world.redact(filled.error)
	};
	const [workspace] = await Promise.all([world.acquire(request.signal), request.durable]);
	let handedOver = false;
	try {
		const timeoutMs = request.task.timeout_minutes * 6e4;
		const { attempt, signal } = request;
		const inProgress = {
			world,
			...filled.value,
			attempt,
			workspace,
			signal,
			timeoutMs
		};
		const verdict = await judge(inProgress, request);
		const ended = {
			seconds: (world.clock.monotonic() - started) / 1e3,
			...session(verdict.work)
		};
		if (verdict.kind === "passed") {
			handedOver = true;
			return {
				kind: "succeeded",
				...ended,
				...report(world, verdict.work),
				outputs: verdict.outputs,
				change: change(inProgress, verdict.snapshot)
			};
		}
		if (verdict.kind === "failed") {
			await workspace.snapshot();
			const discarded = world.redact(await workspace.discardedSummary());
			return {
				kind: "failed",
				...ended,
				outcome: verdict.outcome,
				error: world.redact((0, lib_escape.wh)(relative(verdict.error, workspace))),
				discarded
			};
		}
		if (verdict.kind === "blocked") return {
			kind: "blocked",
			...ended,
			reason: verdict.reason,
			detail: world.redact(verdict.detail)
		};
		return {
			kind: "cancelled",
			...ended,
			...why(verdict.work)
		};
	} finally {
		if (!handedOver) {
			await workspace.restore().catch(() => undefined);
			await world.release(workspace);
		}
	}
};
const relative = (text, { dir }) => text.replaceAll(`${dir}/`, "").replaceAll(dir, ".");
const session = (work) => ({
	...work?.usage === undefined ? {} : { usage: work.usage },
	...work?.session === undefined ? {} : { session: work.session },
	...work?.transcript === undefined ? {} : { transcript: work.transcript }
});
const why = (work) => work?.kind === "cancelled" && work.why !== undefined ? { why: work.why } : {};
const report = (world, work) => ({
	summary: world.redact(work.summary),
	details: world.redact(work.details)
});
const change = (attempt, snapshot) => ({
	workspace: attempt.workspace,
	snapshot,
	empty: snapshot.changes.length === 0,
	verifyAgain: async () => {
		const failure = await (0, verify.M)(attempt, attempt.task.verify, attempt.env);
		if (attempt.task.verify.length > 0) await attempt.workspace.discardSinceSnapshot();
		return failure === undefined ? undefined : attempt.world.redact(failure);
	},
	release: () => attempt.world.release(attempt.workspace)
});
const judge = async (attempt, request) => {
	const setup = await setUp(attempt);
	if (setup !== undefined) return setup;
	const variables = await (0, output_file.tS)(attempt.workspace);
	const work = await doWork({
		...attempt,
		env: {
			...attempt.env,
			...variables
		}
	}, request);
	if (work.kind === "cancelled" || attempt.signal.aborted) return {
		kind: "cancelled",
		work
	};
	if (work.kind === "blocked") return {
		kind: "blocked",
		reason: work.reason,
		detail: work.detail,
		work
	};
	if (work.kind === "failed") return {
		kind: "failed",
		outcome: work.outcome,
		error: work.error,
		work
	};
	const outputs = await outputsOf(attempt, request.state);
	if (!outputs.ok) return {
		kind: "failed",
		outcome: "agent",
		error: outputs.error,
		work
	};
	return await check(attempt, work, outputs.value);
};
const outputsOf = async ({ workspace, world }, state) => {
	const written = await (0, output_file.T7)(workspace);
	return written.ok ? (0, output_file.gO)(written.value, {
		state,
		redact: world.redact
	}) : written;
};
const setUp = async (attempt) => {
	const { setup } = attempt.world.plan.workspace;
	if (setup === undefined || await attempt.workspace.setupDone() === setup) return undefined;
	(0, task_world.G)(attempt, "setup", setup);
	const result = await (0, task_world.j)(attempt, setup);
	if (attempt.signal.aborted) return { kind: "cancelled" };
	const failure = (0, shell_result._)(result, attempt);
	if (failure !== undefined) return {
		kind: "failed",
		outcome: "setup",
		error: (0, shell_result.I)(setup, failure, result)
	};
	const snapshot = await attempt.workspace.snapshot();
	if (!snapshot.ok) return {
		kind: "failed",
		outcome: "setup",
		error: snapshot.error.message
	};
	const paths = snapshot.value.changes.map(({ path }) => path);
	if (paths.length > 0) return {
		kind: "failed",
		outcome: "setup",
		error: `workspace.setup may change ignored files only; it changed ${paths.slice(0, 20).join(", ")}`
	};
	await attempt.workspace.markSetup(setup);
	return undefined;
};
const doWork = (attempt, request) => {
	const { env } = attempt;
	const { worker } = attempt.task;
	const { state, feedback } = request;
	const context = {
		state,
		...feedback === undefined ? {} : { feedback }
	};
	switch (worker.kind) {
		case "shell": return shellTask(attempt, worker.run, env);
		case "command": return commandTask(attempt, {
			command: worker.command,
			extra: env,
			...context
		});
		case "claude": return agentTask(attempt, {
			model: request.model ?? "",
			env,
			...context
		});
		case "human": return Promise.resolve({
			kind: "done",
			summary: attempt.task.title,
			details: "",
			unchanged: "allowed"
		});
	}
};
const check = async (attempt, work, outputs) => {
	const { task, workspace } = attempt;
	const verdict = await checkChange(attempt, work, outputs);
	if (verdict.kind !== "passed") return verdict;
	const failure = await (0, verify.M)(attempt, task.verify, attempt.env);
	if (attempt.signal.aborted) return {
		kind: "cancelled",
		work
	};
	if (failure !== undefined) return {
		kind: "failed",
		outcome: "verify",
		error: failure,
		work
	};
	if (task.verify.length > 0) await workspace.discardSinceSnapshot();
	return verdict;
};
const checkChange = async (attempt, work, outputs) => {
	const { world, task, workspace } = attempt;
	const taken = await workspace.snapshot();
	if (!taken.ok) return {
		kind: "failed",
		outcome: "scope",
		error: taken.error.message,
		work
	};
	const snapshot = taken.value;
	const scope = {
		planPath: world.planPath,
		allowWorkflows: world.plan.allow_workflows
	};
	const limits = task.files === undefined ? scope : {
		...scope,
		files: task.files
	};
	const violations = scopeViolations(snapshot.changes, limits);
	if (violations.length > 0) return {
		kind: "failed",
		outcome: "scope",
		error: describeViolations(violations),
		work
	};
	const empty = snapshot.changes.length === 0;
	if (empty && work.unchanged === "unexplained") return {
		kind: "failed",
		outcome: "no-change",
		error: "nothing was changed, and no reason was given why nothing was to do",
		work
	};
	return {
		kind: "passed",
		work,
		outputs,
		snapshot
	};
};
	}),
	69154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => describeFailure,
	_: () => commandFailure
});
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
const commandFailure = (result, attempt) => {
	switch (result.kind) {
		case "exited": return result.code === 0 ? undefined : `exited with code ${result.code}`;
		case "signalled": return `was ended by ${result.signal}`;
		case "timeout": return `took longer than ${attempt.task.timeout_minutes} minutes`;
		case "aborted": return "was stopped";
		case "not-started": return `could not be started: ${result.error.message}`;
	}
};
const describeFailure = (command, failure, result) => {
	const [first = "", ...more] = command.trim().split("\n");
	const output = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.RT)(result.output.trimEnd());
	return `\`${first}${more.length > 0 ? " …" : ""}\` ${failure}${output === "" ? "" : `\n${output}`}`;
};
	}),
	7359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { M: () => verify });
var _shell_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69154);
var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33260);
const verify = async (attempt, commands, extra) => {
	for (const command of commands) {
		(0, _world_js__WEBPACK_IMPORTED_MODULE_1__.G)(attempt, "verify", command);
		const result = await (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.j)(attempt, command, { extra });
		if (attempt.signal.aborted) return "was stopped";
		const failure = (0, _shell_result_js__WEBPACK_IMPORTED_MODULE_0__._)(result, attempt);
		if (failure !== undefined) return (0, _shell_result_js__WEBPACK_IMPORTED_MODULE_0__.I)(command, failure, result);
	}
	return undefined;
};
	}),
	33260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => stepStarted,
	j: () => runScript
});
const stepStarted = (attempt, step, detail) => attempt.world.emit({
	kind: "step-started",
	at: attempt.world.clock.now(),
	task: attempt.task.id,
	attempt: attempt.attempt,
	step,
	...detail === undefined ? {} : { detail }
});
const runScript = (attempt, script, options = {}) => {
	const { world, task, workspace } = attempt;
	return world.confinement.shell({
		script,
		workspace,
		signal: attempt.signal,
		timeoutMs: attempt.timeoutMs,
		...options,
		onOutput: (text) => world.emit({
			kind: "output",
			at: world.clock.now(),
			task: task.id,
			attempt: attempt.attempt,
			text
		})
	});
};
	})
};
