import { modules as shared1 } from './shared-1.js';
import { modules as shared14 } from './shared-14.js';
import { modules as shared15 } from './shared-15.js';
import { modules as shared16 } from './shared-16.js';
import { modules as shared3 } from './shared-3.js';
export const id = 1887;
export const ids = [1887];
export const modules = {
	91887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { join: () => join });
var external_node_path_ = __webpack_require__(76760);
var execution_conditions = __webpack_require__(55423);
var continue_plan = __webpack_require__(69459);
var fan_out = __webpack_require__(62013);
var go_on = __webpack_require__(26793);
var open_plan = __webpack_require__(51752);
var outcome = __webpack_require__(58269);
var clock = __webpack_require__(94570);
var result = __webpack_require__(45367);
var plan_inputs = __webpack_require__(39357);
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var transitions = __webpack_require__(59754);
var tables = __webpack_require__(57442);
var leg = __webpack_require__(2002);
var lib_text = __webpack_require__(94869);
var git = __webpack_require__(82090);
var output_file = __webpack_require__(18410);
var run_task = __webpack_require__(46228);
;
const createReplay = (world, tasks) => {
	const left = new Map([...tasks].map(([id, { attempts }]) => [id, [...attempts]]));
	return {
		made: (id) => (left.get(id)?.length ?? 0) > 0,
		attempt: async (request) => {
			const made = left.get(request.task.id)?.shift();
			if (made === undefined) throw new Error(`nothing of ${request.task.id} is left to hand back`);
			const result = await replay(world, request, made, tasks.get(request.task.id)?.tree);
			const { seconds, session, usage, started_at, model } = made;
			const told = {
				...session === undefined ? {} : { session },
				...usage === undefined ? {} : { usage }
			};
			return {
				...result,
				...told,
				seconds,
				made: {
					started_at,
					...model === undefined ? {} : { model }
				}
			};
		}
	};
};
const longestError = 8192;
const longestSummary = 2e3;
const replay = async (world, request, { end, seconds }, tree) => {
	const { redact } = world;
	switch (end.kind) {
		case "failed": return {
			kind: "failed",
			seconds,
			outcome: end.outcome,
			error: (0, lib_text.RT)(redact(end.error), longestError),
			discarded: ""
		};
		case "blocked": return {
			kind: "blocked",
			seconds,
			reason: end.reason,
			detail: (0, lib_text.RT)(redact(end.detail), longestError)
		};
		case "cancelled": return {
			kind: "cancelled",
			seconds,
			...end.why === undefined ? {} : { why: (0, lib_text.RT)(redact(end.why), longestError) }
		};
		case "succeeded": {
			if (tree === undefined) throw new Error(`the change of ${request.task.id} is missing`);
			const work = {
				kind: "done",
				summary: (0, lib_text.Wp)((0, lib_text.TN)(end.summary), longestSummary),
				details: end.details,
				unchanged: "allowed"
			};
			return (0, run_task.Tm)(world, request, judgeOf(work, end.outputs, tree));
		}
	}
};
const judgeOf = (work, given, tree) => async (attempt, { state }) => {
	const { workspace, task, signal, world } = attempt;
	const setup = task.verify.length > 0 && !signal.aborted ? await (0, run_task.s)(attempt) : undefined;
	if (setup !== undefined) return setup;
	if (signal.aborted) return { kind: "cancelled" };
	const outputs = (0, output_file.gO)(given, {
		state,
		redact: world.redact
	});
	if (!outputs.ok) return {
		kind: "failed",
		outcome: "agent",
		error: outputs.error,
		work
	};
	try {
		await workspace.adopt(workspace.head, tree);
	} catch (error) {
		if (!(error instanceof git.XS)) throw error;
		const why = `the change cannot be put into a workspace: ${(0, git.is)(error.message)}`;
		return {
			kind: "failed",
			outcome: "scope",
			error: why,
			work
		};
	}
	return (0, run_task.$_)(attempt, work, outputs.value);
};
var promises_ = __webpack_require__(51455);
var attempt_file = __webpack_require__(20816);
;
const collect = async (folder, plan) => {
	const below = await entriesOf(folder);
	const found = new Map();
	if (below.some(isResult)) {
		const file = await (0, attempt_file.i)((0, external_node_path_.join)(folder, attempt_file.Cp));
		return file.ok ? found.set(file.value.task, {
			folder,
			file
		}) : found;
	}
	const named = below.flatMap(({ name }) => artifactOf(name, plan) ?? []).toSorted((a, b) => a.attempt - b.attempt);
	for (const { name, task } of named) {
		const place = (0, external_node_path_.join)(folder, name);
		if ((await entriesOf(place)).some(isResult)) found.set(task, {
			folder: place,
			file: await readNamed(place, task)
		});
	}
	return found;
};
const isResult = (entry) => entry.name === attempt_file.Cp && entry.isFile();
const entriesOf = (folder) => (0, promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
const artifactOf = (name, plan) => {
	const start = `planwright-${plan}-`;
	const [, task, attempt] = /^(.+)-(\d{1,9})$/.exec(name.startsWith(start) ? name.slice(start.length) : "") ?? [];
	return task === undefined ? undefined : {
		name,
		task,
		attempt: Number(attempt)
	};
};
const readNamed = async (folder, task) => {
	const file = await (0, attempt_file.i)((0, external_node_path_.join)(folder, attempt_file.Cp));
	if (!file.ok || file.value.task === task) return file;
	return (0, result._)({
		code: "bad-result",
		message: `its result is of another task: ${file.value.task}`
	});
};
var in_actions = __webpack_require__(76875);
var runs = __webpack_require__(51018);
var legs_standing = __webpack_require__(38170);
;
const rejectedByReviewers = async (world, { plan, state }, conditions, { run }) => {
	const leg = (0, legs_standing.YF)({
		plan,
		state,
		conditions
	});
	if (leg.kind !== "gated") return (0, result.ok)(state);
	const github = await (0, in_actions.i)(world, "a gate");
	if (!github.ok) return github;
	const reviews = await (0, runs.UM)(github.value, run.id);
	if (!reviews.ok) return reviews;
	const at = (0, clock.v)(world.clock.now());
	return (0, result.ok)(leg.tasks.reduce((now, { task, environment }) => {
		const no = reviews.value.findLast((review) => review.state === "rejected" && review.environments.some((name) => same(name, environment)));
		const detail = `${no?.by ?? ""} rejected it as a reviewer of environment ${environment}`;
		return no === undefined ? now : (0, transitions.Ae)(now, task.id, {
			by: no.by,
			detail,
			at
		});
	}, state));
};
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
var shares = __webpack_require__(1646);
var spec_hash = __webpack_require__(99756);
var workspace_bundle = __webpack_require__(38280);
;
const noWord = "its job ended without a result";
const unpack = async (open, scheduled, { handed, ready }) => {
	const { plan, state } = open;
	const made = new Map();
	const missing = [];
	const passedOver = [];
	const tasks = new Map((0, model.a)(plan).map((task) => [task.id, task]));
	for (const begun of scheduled.tasks) {
		const task = tasks.get(begun.task);
		const unwanted = task === undefined ? "it is no longer in the plan" : whyUnwanted(task, state, ready);
		if (task === undefined || unwanted !== undefined) {
			passedOver.push({
				task: begun.task,
				why: unwanted ?? ""
			});
			continue;
		}
		const result = await readResult(open, scheduled, task, handed.get(task.id));
		if (!result.ok) missing.push({
			...begun,
			why: result.error.message
		});
		else if (result.value.attempts.length > 0) made.set(task.id, result.value);
	}
	return {
		made,
		tasks: (0, model.a)(plan).filter(({ id }) => made.has(id)),
		missing,
		passedOver
	};
};
const whyUnwanted = ({ id }, state, ready) => {
	const { status } = (0, plan_state.pg)(state, id);
	if (status === "completed" || status === "skipped" || status === "failed") return `it is ${status} by now`;
	return ready.has(id) ? undefined : "what it was built on has changed";
};
const unusable = (why) => (0, result._)({
	code: "bad-result",
	message: why
});
const readResult = async ({ plan, path, state, workbench }, { base, execution }, task, handed) => {
	if (handed === undefined) return unusable(noWord);
	if (!handed.file.ok) return handed.file;
	const file = handed.file.value;
	const strange = strangeIn(file, {
		plan: plan.id,
		execution,
		task: task.id,
		base
	});
	if (strange !== undefined) return unusable(`its result is of another ${strange}`);
	if (file.spec !== (0, spec_hash.A)(task)) return unusable("the task was edited after it was given out");
	const attempts = notRecorded(file, state);
	if (attempts.at(-1)?.end.kind !== "succeeded") return (0, result.ok)({ attempts });
	const change = {
		file: (0, external_node_path_.join)(handed.folder, attempt_file.px),
		base,
		planPath: path.path
	};
	const bundle = await (0, workspace_bundle.B)(workbench, change);
	return bundle.ok ? (0, result.ok)({
		attempts,
		tree: bundle.value.tree
	}) : unusable(`its result is refused: ${bundle.error.message}`);
};
const strangeIn = (file, expected) => [
	"plan",
	"execution",
	"task",
	"base"
].find((key) => file[key] !== expected[key]);
const notRecorded = ({ task, before, attempts }, state) => {
	const known = (0, plan_state.pg)(state, task).attempts.slice(before).filter(({ outcome }) => outcome !== "interrupted");
	return attempts.filter(({ started_at }, index) => known[index]?.started_at !== started_at);
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
const joinPlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const run = (0, in_actions.n)(world, request.command);
		if (!run.ok) return (0, outcome.TR)(run.error);
		const opened = await openPatiently(world, request.plan, {
			purpose: "work",
			fanOut: "ours"
		});
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const open = __addDisposableResource(env_1, opened.value, true);
		const { plan, state } = open;
		const scheduled = open.lease?.scheduled;
		if (scheduled === undefined || !(0, fan_out.MU)(world.context, scheduled) || scheduled.execution !== state.execution) {
			const text = `Plan ${plan.id} has gone on without run ${run.value.id}; nothing of it is taken in.\n`;
			return (0, result.ok)({
				...told(world, open, state, {
					text,
					more: false
				}),
				exit: 0
			});
		}
		const conditions = new execution_conditions.X();
		await conditions.prepare(plan);
		const handed = request.attempts === undefined ? undefined : (0, external_node_path_.resolve)(world.context.directory, request.attempts);
		const folder = handed === undefined ? new Map() : await collect(handed, plan.id);
		const end = await takeIn(world, open, {
			scheduled,
			options: request.options,
			conditions,
			handed: folder
		});
		if (!end.ok) return (0, outcome.TR)(end.error);
		if (await open.lease?.schedule(joined(plan, end.value, scheduled)) !== true) return (0, outcome.TR)({
			code: "unreachable",
			message: `it cannot be remembered that run ${run.value.id} is joined`
		});
		const until = scheduled.until === undefined ? {} : { until: scheduled.until };
		const more = (0, legs_standing.u9)({
			plan,
			state: end.value,
			conditions,
			...until
		}, scheduled);
		const standing = (0, go_on.YP)(open, end.value, { stopped: !more });
		return (0, result.ok)({
			...told(world, open, end.value, {
				text: (0, tables.EG)(plan, end.value),
				more
			}),
			standing
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const joined = (plan, state, scheduled) => {
	if (scheduled.shares === undefined) return {
		...scheduled,
		joined: true
	};
	const out = new Set(scheduled.tasks.map(({ task }) => task));
	const tasks = (0, model.a)(plan).filter(({ id }) => out.has(id) && (0, plan_state.pg)(state, id).status === "pending");
	return {
		...scheduled,
		joined: true,
		shares: (0, shares.AR)((0, shares.MT)(plan, state, tasks))
	};
};
const told = (world, open, state, { text, more }) => {
	const outcome = (0, go_on.sG)(world, open, state, text);
	return {
		...outcome,
		result: {
			...outcome.result,
			more
		},
		outputs: {
			...outcome.outputs,
			more: String(more)
		}
	};
};
const patienceMs = 10 * 6e4;
const lookMs = 1e4;
const openPatiently = async (world, plan, options) => {
	const { clock, signal } = world;
	for (const since = clock.monotonic();;) {
		const opened = await (0, open_plan.u)(world, plan, options);
		const held = !opened.ok && opened.error.failure.code === "held";
		if (!held || signal.aborted || clock.monotonic() - since > patienceMs) return opened;
		await clock.sleep(lookMs, signal);
	}
};
const takeIn = async (world, open, taking) => {
	const { scheduled } = taking;
	switch (scheduled.next) {
		case "fanout": return takeInFanOut(world, open, taking);
		case "gated": {
			const state = await rejectedByReviewers(world, open, taking.conditions, scheduled);
			if (!state.ok) return state;
			return state.value === open.state && open.interrupted.length === 0 ? state : settle(world, open, taking, {
				state: state.value,
				hands: nothingHere
			});
		}
		case "run": return open.interrupted.length === 0 ? (0, result.ok)(open.state) : settle(world, open, taking, {
			state: open.state,
			hands: nothingHere
		});
	}
};
const nothingHere = { here: () => false };
const takeInFanOut = async (world, open, taking) => {
	const { scheduled, conditions, handed } = taking;
	const { plan, state } = open;
	const at = (0, clock.v)(world.clock.now());
	const holds = (expression) => conditions.holds(expression, state);
	const ready = (0, leg.yC)(plan, state, {
		resumedFrom: "pause-after",
		holds
	});
	const { made, tasks, missing, passedOver } = await unpack(open, scheduled, {
		handed,
		ready
	});
	const warn = (task, message) => world.emit({
		kind: "warning",
		at: world.clock.now(),
		task,
		message
	});
	for (const { task, why } of passedOver) warn(task, `the result of its job is passed over: ${why}`);
	for (const { task, why } of missing) warn(task, `the attempt does not count: ${why ?? ""}`);
	const hands = {
		here: () => false,
		at: scheduled.base,
		resumedFrom: "pause-after",
		runner: (tasksWorld) => createReplay(tasksWorld, made),
		handedBack: tasks
	};
	return settle(world, open, taking, {
		state: (0, transitions.Se)(state, missing, at).state,
		hands
	});
};
const settle = async (world, open, { scheduled, options, conditions }, { state, hands }) => {
	const { plan } = open;
	const inputs = (0, plan_inputs.zc)(plan, state.inputs ?? {});
	const until = scheduled.until === undefined ? {} : { until: scheduled.until };
	const continuation = {
		plan,
		state,
		inputs: inputs.ok ? inputs.value : state.inputs ?? {},
		options: {
			...options,
			...until
		},
		conditions
	};
	const halted = (0, fan_out.Q3)(state);
	const cancelled = state.status === "cancelled" ? AbortSignal.abort(new Error("the plan was cancelled")) : undefined;
	const signal = cancelled === undefined ? world.signal : AbortSignal.any([world.signal, cancelled]);
	const stands = halted === undefined ? {} : { halted };
	return (0, go_on.cr)(open, (0, continue_plan.dJ)({
		...world,
		signal
	}, open, continuation, {
		...hands,
		...stands
	}));
};
;
const join = (request, world) => joinPlan(request, world);
	}),
	26793: shared1[26793],
	93412: shared1[93412],
	874: shared1[874],
	20816: shared14[20816],
	76875: shared15[76875],
	1646: shared16[1646],
	38170: shared15[38170],
	2376: shared3[2376],
	96682: shared1[96682],
	38280: shared14[38280]
};
