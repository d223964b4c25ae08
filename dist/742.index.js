import { modules as shared14 } from './shared-14.js';
export const id = 742;
export const ids = [742];
export const modules = {
	742: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { execute: () => execute });
var go_on = __webpack_require__(26793);
var open_to_change = __webpack_require__(53544);
var open_plan = __webpack_require__(51752);
var execution_outcome = __webpack_require__(58269);
var execution_approval = __webpack_require__(11116);
var fan_out = __webpack_require__(62013);
var result = __webpack_require__(45367);
var gates = __webpack_require__(20802);
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var transitions = __webpack_require__(59754);
var tables = __webpack_require__(57442);
var leg = __webpack_require__(2002);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var budget = __webpack_require__(65649);
var execution_conditions = __webpack_require__(55423);
var continue_plan = __webpack_require__(69459);
var readiness = __webpack_require__(93412);
var spec_hash = __webpack_require__(99756);
var exit_code = __webpack_require__(2376);
var run_task = __webpack_require__(46228);
var files = __webpack_require__(15397);
var bundle = __webpack_require__(38280);
var attempt_file = __webpack_require__(20816);
var claim = __webpack_require__(45255);
var branch_home = __webpack_require__(92469);
var control = __webpack_require__(20624);
var coordination = __webpack_require__(90787);
var ref_store = __webpack_require__(78819);
;
const firstLooks = 5;
class JobControl {
	#options;
	#given = new Set();
	#version;
	#document;
	constructor(options, version, document) {
		this.#options = options;
		this.#version = version;
		this.#document = document;
	}
	static async open(options) {
		for (let left = firstLooks;; left -= 1) {
			const version = await options.store.read();
			if (version.ok) {
				const document = (0, coordination.M0)(version.value.data);
				return document.ok ? (0, result.ok)(new JobControl(options, version.value, document.value)) : document;
			}
			if (left <= 1 || options.signal.aborted) return version;
			await options.clock.sleep(options.pollMs, options.signal);
		}
	}
	get scheduled() {
		const { scheduled } = this.#document;
		return scheduled?.run.id === this.#options.run ? scheduled : undefined;
	}
	get stopped() {
		return this.#given.size > 0;
	}
	listen(deliver) {
		const done = new AbortController();
		this.#hand(deliver);
		this.#watch(deliver, done.signal).catch(() => undefined);
		return { [Symbol.dispose]: () => done.abort() };
	}
	begun() {
		return Promise.resolve();
	}
	recorded() {}
	async #watch(deliver, done) {
		const { store, clock } = this.#options;
		for (;;) {
			await clock.sleep(this.#options.pollMs, done);
			if (done.aborted) return;
			const version = await store.read(this.#version);
			if (done.aborted) return;
			const document = version.ok ? (0, coordination.M0)(version.value.data) : version;
			if (!version.ok || !document.ok) continue;
			this.#version = version.value;
			this.#document = document.value;
			this.#hand(deliver);
		}
	}
	#hand(deliver) {
		for (const order of ordersFor(this.#options.run, this.#document)) {
			if (this.#given.has(order.kind)) continue;
			this.#given.add(order.kind);
			deliver(order);
		}
	}
}
const by = "somebody";
const ordersFor = (run, { scheduled, requests }) => {
	if (scheduled?.run.id !== run) return [{
		kind: "cancel",
		by,
		detail: "the plan has gone on without this run"
	}];
	const { status, detail = "" } = scheduled?.stands ?? {};
	const recorded = status === undefined ? [] : [{
		kind: status === "cancelled" ? "cancel" : "pause",
		by,
		detail
	}];
	const asked = requests.filter(({ kind }) => kind === "pause" || kind === "cancel").map(control.m);
	return [...recorded, ...asked];
};
const openJobControl = async (world, { repository, path }, resources) => {
	const { context, clock, signal: stop } = world;
	const home = (0, branch_home.G)(world, repository);
	if (!home.ok) return home;
	const ref = (0, claim.ZP)(path.id, home.value);
	const over = new AbortController();
	const { signal } = over;
	const store = resources.use((0, ref_store.p)({
		repository,
		home: home.value,
		ref,
		env: context.env,
		clock,
		signal
	}));
	resources.defer(() => over.abort());
	return JobControl.open({
		store,
		clock,
		pollMs: claim.I$[context.door],
		signal: stop,
		run: context.run?.id
	});
};
var ports = __webpack_require__(29138);
;
class Recorder {
	behind = false;
	#ends = [];
	#edits;
	get edits() {
		return this.#edits;
	}
	listenTo(runner) {
		return { attempt: async (request) => {
			const result = await runner.attempt(request);
			this.#ends.push(endOf(result));
			return result;
		} };
	}
	attempts(state, task, before) {
		return (0, plan_state.pg)(state, task).attempts.slice(before).flatMap(({ outcome: _outcome, error: _error, run: _run, ...attempt }, index) => {
			const end = this.#ends[index];
			return end === undefined ? [] : [{
				...attempt,
				end
			}];
		});
	}
	watch() {
		return { [Symbol.dispose]: () => undefined };
	}
	catchUp() {
		return Promise.resolve(ports.$);
	}
	integrate({ change }) {
		const { snapshot } = (0, run_task.uF)(change);
		this.#edits = snapshot.changes.map(({ edit }) => edit);
		return Promise.resolve({
			kind: "committed",
			sha: snapshot.base,
			news: ports.$
		});
	}
	record() {
		return Promise.resolve(ports.$);
	}
}
const endOf = (result) => {
	switch (result.kind) {
		case "succeeded": return {
			kind: "succeeded",
			summary: result.summary,
			details: result.details,
			outputs: result.outputs
		};
		case "failed": return {
			kind: "failed",
			outcome: result.outcome,
			error: result.error
		};
		case "blocked": return {
			kind: "blocked",
			reason: result.reason,
			detail: result.detail
		};
		case "cancelled": return {
			kind: "cancelled",
			...result.why === undefined ? {} : { why: result.why }
		};
	}
};
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
const workOnTask = async (world, { plan, task: id, base, options }) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, open_plan.u)(world, plan, {
			purpose: "look",
			at: base
		});
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const open = __addDisposableResource(env_1, opened.value, true);
		const found = (0, gates.VX)(open.plan, id);
		if (!found.ok) return (0, execution_outcome.TR)(found.error);
		const task = found.value;
		if (!(0, leg.bv)(task, open.plan)) return (0, execution_outcome.TR)({
			code: "wrong-status",
			message: `task ${id} is not of a phase that many runners work on`,
			hint: "execute it with the rest of the plan"
		});
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const control = await openJobControl(world, open, resources);
		if (!control.ok) return (0, execution_outcome.TR)(control.error);
		const conditions = new execution_conditions.X();
		await conditions.prepare(open.plan);
		const ready = (0, readiness.S)({
			plan: open.plan,
			state: open.state,
			options,
			credential: true,
			conditions,
			children: open.children
		});
		if (!ready.ok) return (0, execution_outcome.TR)(ready.error);
		const share = shareOf(control.value, id);
		if (share === undefined) return (0, execution_outcome.TR)({
			code: "budget",
			message: `nothing of the plan's budget is left for task ${id}`
		});
		const allowance = new budget.b9(share, world.clock);
		const recorder = new Recorder();
		const state = await (0, continue_plan.dJ)(world, open, ready.value, {
			here: (one) => one.id === id && allowance.usedUp() === undefined,
			allowance,
			at: base,
			resumedFrom: "pause-after",
			runner: (tasks) => recorder.listenTo((0, run_task.ji)(tasks)),
			integrator: recorder,
			control: control.value
		});
		return await handIn(world, open, {
			task,
			base,
			state,
			recorder,
			stopped: control.value.stopped
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const shareOf = ({ scheduled }, task) => {
	const shares = scheduled?.shares;
	if (shares === undefined) return {};
	return Object.hasOwn(shares, task) ? shares[task] : undefined;
};
const handIn = async (world, open, { task, base, state, recorder, stopped }) => {
	const before = (0, plan_state.pg)(open.state, task.id).attempts.length;
	const attempts = recorder.attempts(state, task.id, before);
	const { status, attempts: all } = (0, plan_state.pg)(state, task.id);
	if (attempts.length === 0 && !stopped) return (0, execution_outcome.TR)({
		code: "wrong-status",
		message: `task ${task.id} cannot start at ${base}: it is ${status}`
	});
	const { execution = "" } = state;
	const spec = (0, spec_hash.A)(task);
	const file = {
		version: 1,
		plan: open.plan.id,
		execution,
		task: task.id,
		base,
		spec,
		before,
		attempts
	};
	const folder = await writeFolder(world, open, file, recorder);
	const { outcome, error = "" } = all.slice(before).at(-1) ?? {
		outcome: "it has not started",
		error: state.detail
	};
	const text = `Task ${task.id}: ${outcome}. ${error}`.trim();
	return (0, result.ok)((0, execution_outcome.Vw)({
		exit: exitOf(status, state),
		text: `${world.redact(text)}\n`,
		result: {
			plan: open.plan.id,
			task: task.id,
			base,
			status,
			attempts: all.slice(before)
		},
		outputs: {
			plan: open.plan.id,
			attempt: folder,
			...await (0, go_on.jJ)(world, open.plan, execution)
		}
	}));
};
const exitOf = (status, state) => {
	if (status === "completed") return 0;
	return status === "failed" ? 1 : (0, exit_code.I)(state.status, state.reason);
};
const writeFolder = async (world, { workbench, plan }, file, { edits }) => {
	const folder = (0, external_node_path_.join)(world.context.run?.temp ?? world.context.workRoot, "planwright-attempt", plan.id, file.task);
	await (0, files.C0)(folder);
	await (0, promises_.mkdir)(folder, { recursive: true });
	const change = edits === undefined ? undefined : {
		base: file.base,
		edits,
		date: world.clock.now()
	};
	if (change !== undefined) await (0, bundle.M)(workbench, change, (0, external_node_path_.join)(folder, attempt_file.px));
	await (0, promises_.writeFile)((0, external_node_path_.join)(folder, attempt_file.Cp), world.redact((0, attempt_file.nk)(file)));
	const transcripts = (0, continue_plan.hz)(world, plan.id, file.execution);
	await (0, promises_.cp)(transcripts, (0, external_node_path_.join)(folder, "transcripts"), { recursive: true }).catch((error) => {
		if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
	});
	return folder;
};
;
var work_on_part_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var work_on_part_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
const workOnPart = async (world, { plan, part, options }) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		if (part.kind === "task") return workOnTask(world, {
			plan,
			task: part.task,
			base: part.base,
			options
		});
		const opened = await (0, open_to_change.IS)(world, plan, { fresh: options.fresh });
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const open = work_on_part_addDisposableResource(env_1, opened.value, true);
		const stopped = sinceScheduled(world, open);
		if (stopped !== undefined) return (0, result.ok)({
			...(0, go_on.sG)(world, open, open.state, stopped),
			exit: 0
		});
		const until = options.until ?? open.lease?.scheduled?.until;
		const asked = {
			...options,
			...until === undefined ? {} : { until }
		};
		const worked = part.kind === "rest" ? await (0, go_on.AC)(world, open, open.state, asked, { here: (task, now) => !(0, leg.bv)(task, now) }) : await passGate(world, open, part.task, asked);
		return worked.ok ? (0, result.ok)(untold(worked.value)) : worked;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = work_on_part_disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const untold = ({ standing: _standing, ...outcome }) => outcome;
const sinceScheduled = ({ context }, { plan, state, lease }) => {
	const scheduled = lease?.scheduled;
	if (scheduled === undefined || !(0, fan_out.MU)(context, scheduled)) return undefined;
	if (scheduled.execution === state.execution && (state.status === "running" || state.status === "waiting")) return undefined;
	return `Plan ${plan.id} is ${state.status} by now; nothing is done.\n`;
};
const passGate = async (world, open, id, options) => {
	const { plan, state } = open;
	const passed = isPassed(open, id) ? (0, result.ok)(state) : await approved(world, open, id);
	if (!passed.ok) return (0, execution_outcome.TR)(passed.error);
	const hands = { here: (task) => task.id === id };
	const done = (0, plan_state.pg)(state, id).status;
	if (done === "completed" || done === "skipped") return (0, result.ok)({
		...(0, go_on.sG)(world, open, state, (0, tables.EG)(plan, state)),
		exit: 0
	});
	return await (0, go_on.AC)(world, open, passed.value, options, hands);
};
const isPassed = ({ plan, state }, id) => {
	const task = (0, model.a)(plan).find((one) => one.id === id);
	const { approved: approval, status } = (0, plan_state.pg)(state, id);
	if (status === "completed" || status === "skipped") return true;
	return task !== undefined && approval !== undefined && (0, gates.JD)(approval, task);
};
const approved = async (world, open, id) => {
	const { plan, state, workbench } = open;
	const gate = (0, gates.Rv)(plan, state, id, "approve");
	if (!gate.ok) return gate;
	const approval = await (0, execution_approval.X)(world, {
		...gate.value,
		plan: plan.id,
		state,
		head: workbench.head
	});
	if (!approval.ok) return approval;
	const admitted = (0, gates.w4)(plan, state, id, approval.value);
	return admitted.ok ? (0, result.ok)((0, transitions.x3)(state, id, approval.value)) : admitted;
};
var clock = __webpack_require__(94570);
var renewal = __webpack_require__(4710);
;
var execute_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var execute_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
const execute = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { plan, options, part } = request;
		if (part !== undefined) return workOnPart(world, {
			plan,
			part,
			options
		});
		const { dryRun, fresh } = options;
		const opened = dryRun ? await (0, open_plan.u)(world, plan, {
			purpose: "look",
			fresh
		}) : await (0, open_to_change.IS)(world, plan, { fresh });
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const open = execute_addDisposableResource(env_1, opened.value, true);
		const { head } = open.workbench;
		const state = fresh ? (0, renewal.p)(open.state, head, (0, clock.v)(world.clock.now())) : (0, result.ok)(open.state);
		return state.ok ? await (0, go_on.AC)(world, open, state.value, options) : (0, execution_outcome.TR)(state.error);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = execute_disposeResources(env_1);
		if (result_1) await result_1;
	}
};
	}),
	20816: shared14[20816],
	38280: shared14[38280]
};
