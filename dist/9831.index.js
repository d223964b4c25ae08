import { modules as shared15 } from './shared-15.js';
import { modules as shared16 } from './shared-16.js';
import { modules as shared6 } from './shared-6.js';
export const id = 9831;
export const ids = [9831];
export const modules = {
	6726: shared6[6726],
	76875: shared15[76875],
	39831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => gotNowhere,
	Z: () => schedulePlan
});
var execution_conditions = __webpack_require__(55423);
var continue_plan = __webpack_require__(69459);
var fan_out = __webpack_require__(62013);
var go_on = __webpack_require__(26793);
var look_at = __webpack_require__(6726);
var open_to_change = __webpack_require__(53544);
var outcome = __webpack_require__(58269);
var readiness = __webpack_require__(93412);
var workflow_files = __webpack_require__(874);
var clock = __webpack_require__(94570);
var result = __webpack_require__(45367);
var renewal = __webpack_require__(4710);
var plan_state = __webpack_require__(67799);
var transitions = __webpack_require__(59754);
var state_scheduled = __webpack_require__(30877);
var lib_text = __webpack_require__(94869);
;
const answerAnew = (world, open, state, decision) => ({
	...answer(world, open, state, decision),
	standing: (0, go_on.YP)(open, state, { stopped: decision.leg.kind === "none" || decision.leg.kind === "gated" })
});
const nothingNext = (number, detail) => ({
	leg: {
		kind: "none",
		detail
	},
	number
});
const answer = (world, open, state, { leg, number }) => {
	const outcome = (0, go_on.sG)(world, open, state, `${open.plan.id}, leg ${number}: ${inWords(leg)}\n`);
	const { matrix, tasks } = jobsOf(leg);
	const next = {
		next: leg.kind,
		matrix: JSON.stringify(matrix),
		"max-parallel": String(leg.kind === "fanout" ? tasks.length : 1),
		base: open.workbench.head,
		leg: String(number)
	};
	return {
		...outcome,
		result: {
			...outcome.result,
			next: leg.kind,
			tasks,
			leg: number,
			base: next.base
		},
		outputs: {
			...outcome.outputs,
			...next
		}
	};
};
const jobsOf = (leg) => {
	switch (leg.kind) {
		case "fanout": {
			const tasks = leg.tasks.map(({ id }) => id);
			return {
				matrix: { task: tasks },
				tasks
			};
		}
		case "gated": {
			const include = leg.tasks.map(({ task, environment }) => ({
				task: task.id,
				environment
			}));
			return {
				matrix: { include },
				tasks: include.map(({ task }) => task)
			};
		}
		case "run":
		case "none": return {
			matrix: { task: ["none"] },
			tasks: []
		};
	}
};
const inWords = (leg) => {
	switch (leg.kind) {
		case "run": return "one runner goes on.";
		case "fanout": return `${(0, lib_text.LS)(leg.tasks.length, "task")}, each on a runner of its own.`;
		case "gated": return `${leg.tasks.map(({ task, environment }) => `${task.id} waits for the reviewers of ${environment}`).join(", ")}.`;
		case "none": return `nothing to do${leg.detail === undefined ? "" : `: ${leg.detail}`}.`;
	}
};
var environments = __webpack_require__(70274);
var in_actions = __webpack_require__(76875);
;
const guarded = async (world, leg) => {
	if (leg.kind !== "gated") return (0, result.ok)(leg);
	const github = await (0, in_actions.i)(world, "a gate");
	if (!github.ok) return github;
	const tasks = [];
	for (const gated of leg.tasks) {
		const environment = await (0, environments.Q)(github.value, gated.environment);
		if (!environment.ok) return environment;
		if (environment.value.reviewers > 0) tasks.push(gated);
	}
	if (tasks.length > 0) return (0, result.ok)({
		kind: "gated",
		tasks
	});
	const detail = leg.tasks.map(unguarded).join("; ");
	world.emit({
		kind: "warning",
		at: world.clock.now(),
		message: detail
	});
	return (0, result.ok)({
		kind: "none",
		status: "waiting",
		reason: "approval",
		detail
	});
};
const unguarded = ({ task, environment }) => `environment ${environment} asks nobody, so ${task.id} waits for a comment: /plan approve ${task.id}`;
var shares = __webpack_require__(1646);
var standing = __webpack_require__(38170);
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
const schedulePlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const run = (0, in_actions.n)(world, request.command);
		if (!run.ok) return (0, outcome.TR)(run.error);
		const { fresh, leg } = request.options;
		const opened = await (0, open_to_change.IS)(world, request.plan, { fresh });
		if (!opened.ok) {
			const { failure, diagnostics } = opened.error;
			if (!(0, open_to_change.i7)(failure)) return (0, outcome.TR)(failure, diagnostics);
			const seen = await (0, look_at.t)(world, request.plan, (open) => answer(world, open, open.state, nothingNext(leg.leg, failure.message)));
			return seen.ok ? (0, result.ok)({
				...seen.value,
				exit: 0
			}) : (0, outcome.TR)(seen.error.failure, seen.error.diagnostics);
		}
		const open = __addDisposableResource(env_1, opened.value, true);
		const why = await notNow(world, open, run.value, request);
		if (why !== undefined) {
			const say = open.state.status === "completed" ? answerAnew : answer;
			return (0, result.ok)({
				...say(world, open, open.state, nothingNext(leg.leg, why)),
				exit: 0
			});
		}
		const before = open.lease?.scheduled;
		const idle = leg.leg > 0 && before !== undefined ? (0, state_scheduled.ml)(before, open.state) : 0;
		if (idle >= state_scheduled.WV) return await gotNowhere(world, open, leg.leg);
		return await decide(world, open, request, {
			run: run.value,
			before,
			idle
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const isAutomatic = ({ context }, { options: { leg } }) => leg.leg > 0 || context.env["GITHUB_EVENT_NAME"] === "schedule";
const notNow = async (world, open, run, request) => {
	const { state, lease } = open;
	const scheduled = lease?.scheduled;
	const { leg, parentRun: parent } = request.options.leg;
	const over = (0, state_scheduled.fJ)(scheduled, {
		leg,
		run,
		...parent === undefined ? {} : { parent }
	});
	if (over !== undefined) return over;
	if (scheduled !== undefined && !scheduled.joined && !(0, fan_out.MU)(world.context, scheduled) && await (0, fan_out.Eo)(world, scheduled)) return `run ${scheduled.run.id} is at work on the plan`;
	const left = isAutomatic(world, request) ? (0, standing.c)(state) : undefined;
	if (left !== undefined) return left;
	if (state.status === "cancelled") return "the plan was cancelled; reset it first";
	return state.status === "completed" && !request.options.fresh ? "the plan is completed; there is nothing to do" : undefined;
};
const gotNowhere = (world, open, leg) => pauseFor(world, open, open.state, {
	reason: "no-progress",
	detail: `nothing got done in ${state_scheduled.WV} runs in a row`,
	leg
});
const pauseFor = async (world, open, before, { reason, detail, leg }) => {
	const at = (0, clock.v)(world.clock.now());
	const state = (0, transitions.zE)(before, {
		status: "paused",
		reason,
		detail,
		at
	});
	const recorded = await (0, go_on.hf)(world, open, state, `paused (${reason})`);
	return recorded.ok ? (0, result.ok)({
		...answerAnew(world, open, state, nothingNext(leg, detail)),
		exit: 1
	}) : recorded;
};
const decide = async (world, open, request, place) => {
	const { options } = request;
	const { plan, workbench } = open;
	const fresh = options.fresh && !(place.before !== undefined && (0, fan_out.MU)(world.context, place.before));
	const state = fresh ? (0, renewal.p)(open.state, workbench.head, (0, clock.v)(world.clock.now())) : (0, result.ok)(open.state);
	if (!state.ok) return (0, outcome.TR)(state.error);
	const conditions = new execution_conditions.X();
	await conditions.prepare(plan);
	const ready = (0, readiness.S)({
		plan,
		state: state.value,
		options,
		credential: true,
		conditions,
		children: open.children
	});
	if (!ready.ok) return (0, outcome.TR)(ready.error);
	const fault = await (0, workflow_files.b)(world, plan);
	if (fault !== undefined) return (0, outcome.TR)(fault);
	const resumedFrom = state.value.reason ?? leftBefore(place);
	const from = resumedFrom === undefined ? {} : { resumedFrom };
	const end = await (0, go_on.cr)(open, (0, continue_plan.dJ)(world, open, ready.value, {
		here: () => false,
		...from
	}));
	if (!end.ok) return (0, outcome.TR)(end.error);
	const wanted = await legAfter(world, ready.value, end.value);
	if (!wanted.ok) return (0, outcome.TR)(wanted.error);
	const next = (0, shares.d3)(ready.value.plan, end.value, wanted.value);
	return await giveOut(world, open, end.value, {
		...place,
		...from,
		...next,
		options
	});
};
const giveOut = async (world, open, state, decided) => {
	const { leg, options } = decided;
	const { leg: number } = options.leg;
	if (leg.kind === "none" && leg.reason === "budget" && state.reason !== "budget") return await pauseFor(world, open, state, {
		reason: leg.reason,
		detail: leg.detail ?? "",
		leg: number
	});
	if (leg.kind === "none") return (0, result.ok)(answerAnew(world, open, state, {
		leg,
		number
	}));
	const scheduled = scheduledAs(world, open, state, {
		...decided,
		leg
	});
	if (await open.lease?.schedule(scheduled) !== true) return (0, outcome.TR)({
		code: "unreachable",
		message: `it cannot be remembered what plan ${open.plan.id} was scheduled for`,
		hint: "run the workflow again"
	});
	return (0, result.ok)(answerAnew(world, open, state, {
		leg,
		number
	}));
};
const leftBefore = ({ before, idle }) => idle > 0 ? before?.resumedFrom : undefined;
const legAfter = (world, { plan, conditions, options: { until } }, state) => {
	const { status, reason, detail } = state;
	if (status !== "running" && status !== "waiting") {
		const why = {
			...reason === undefined ? {} : { reason },
			...detail === undefined ? {} : { detail }
		};
		return Promise.resolve((0, result.ok)({
			kind: "none",
			status,
			...why
		}));
	}
	return guarded(world, (0, standing.YF)({
		plan,
		state,
		conditions,
		...until === undefined ? {} : { until }
	}));
};
const scheduledAs = (world, { workbench }, state, decided) => {
	const { run, idle, leg, shares, resumedFrom, options } = decided;
	const { id, attempt } = run;
	const at = (0, clock.v)(world.clock.now());
	const { leg: number, parentRun } = options.leg;
	const tasks = leg.kind === "fanout" ? leg.tasks : [];
	return {
		leg: number,
		run: {
			id,
			attempt
		},
		...parentRun === undefined ? {} : { parent: parentRun },
		execution: state.execution ?? "",
		at,
		next: leg.kind,
		base: workbench.head,
		tasks: tasks.map((task) => ({
			task: task.id,
			attempt: (0, plan_state.pg)(state, task.id).attempts.length + 1,
			started_at: at,
			run: id,
			earlier: []
		})),
		...shares === undefined ? {} : { shares },
		joined: false,
		progress: (0, state_scheduled.jk)(state),
		idle,
		...options.until === undefined ? {} : { until: options.until },
		...resumedFrom === undefined ? {} : { resumedFrom }
	};
};
	}),
	1646: shared16[1646],
	38170: shared15[38170]
};
