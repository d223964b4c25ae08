export const id = 9831;
export const ids = [9831];
export const modules = {
	26793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AC: () => goOn,
	sG: () => outcomeOf,
	hf: () => recordOnly,
	GH: () => takenOver,
	jJ: () => transcriptsOf,
	cr: () => unlessTakenOver
});
var promises_ = __webpack_require__(51455);
var result = __webpack_require__(45367);
var transitions = __webpack_require__(59754);
var report_estimate = __webpack_require__(24269);
var lib_escape = __webpack_require__(68989);
var lib_text = __webpack_require__(94869);
var work_text = __webpack_require__(78121);
;
const line = ({ task, wave, model, condition }) => `  ${String(wave).padStart(3)}. ${task.id}: ${(0, lib_escape.BP)((0, lib_text.TN)(task.title))}\n       ${script((0, work_text.x)(task, model))}${verifyText(task)}${conditionText(condition)}`;
const script = (text) => (0, lib_escape.wh)(text).trim().split("\n").map((one) => (0, lib_escape.BP)(one).trimEnd()).join("\n         ");
const verifyText = ({ verify }) => verify.map((command) => `\n       verify: ${script(command)}`).join("");
const conditionText = (condition) => condition === undefined ? "" : `\n       only if: ${(0, lib_escape.BP)((0, lib_text.TN)(condition))}`;
const skippedLine = ({ task, why }) => `    -. ${task.id}: ${(0, lib_escape.BP)((0, lib_text.TN)(task.title))}\n       skipped: ${(0, lib_escape.BP)((0, lib_text.TN)(why))}`;
const renderPreview = (plan, { tasks, skipped, stop }) => {
	const head = `${plan.id} would run ${(0, lib_text.LS)(tasks.length, "task")} on ${plan.branch}; nothing was changed.`;
	const end = stop.status === "completed" ? "" : `Then: ${stop.status}${stop.detail === undefined ? "" : `, ${(0, lib_escape.BP)(stop.detail)}`}.\n`;
	return `${[
		head,
		...tasks.map(line),
		...skipped.map(skippedLine)
	].join("\n")}\n${end}`;
};
var tables = __webpack_require__(57442);
var exit_code = __webpack_require__(2376);
var preview = __webpack_require__(96682);
var claude_client = __webpack_require__(90339);
var execution_conditions = __webpack_require__(55423);
var continue_plan = __webpack_require__(31138);
var execution_estimate = __webpack_require__(36696);
var fan_out = __webpack_require__(62013);
var execution_outcome = __webpack_require__(58269);
var readiness = __webpack_require__(93412);
var workflow_files = __webpack_require__(874);
;
const goOn = async (world, open, state, options, hands) => {
	const { plan } = open;
	if (state.status === "completed") return (0, result.ok)(outcomeOf(world, open, state, `${plan.id} is completed; there is nothing to do.\n`));
	if (open.fanOut !== undefined && !options.dryRun) return (0, execution_outcome.TR)((0, fan_out.BZ)(plan.id, open.fanOut));
	const credential = (0, claude_client.Fk)(world.context);
	const conditions = new execution_conditions.X();
	await conditions.prepare(plan);
	const lacks = (0, claude_client.ll)(world.context);
	const ready = (0, readiness.S)({
		plan,
		state,
		options,
		credential,
		...lacks,
		conditions,
		children: open.children
	});
	if (!ready.ok) return (0, execution_outcome.TR)(ready.error);
	if (options.dryRun) return (0, result.ok)(await go_on_preview(world, ready.value));
	const fault = await (0, workflow_files.b)(world, plan);
	if (fault !== undefined) return (0, execution_outcome.TR)(fault);
	const end = await unlessTakenOver(open, (0, continue_plan.dJ)(world, open, ready.value, hands));
	if (!end.ok) return (0, execution_outcome.TR)(end.error);
	const transcripts = await transcriptsOf(world, plan, end.value.execution);
	const outcome = outcomeOf(world, open, end.value, (0, tables.EG)(plan, end.value));
	return (0, result.ok)({
		...outcome,
		outputs: {
			...outcome.outputs,
			...transcripts
		}
	});
};
const unlessTakenOver = async (open, work) => {
	try {
		return (0, result.ok)(await work);
	} catch (error) {
		if (open.lease?.lost.aborted !== true) throw error;
		return (0, result._)(takenOver(open));
	}
};
const takenOver = ({ plan, lease }) => ({
	code: "held",
	message: `plan ${plan.id}: ${lease?.lost.reason instanceof Error ? lease.lost.reason.message : "it was taken over"}; nothing was written since`
});
const recordOnly = async (world, open, state, why) => {
	const { halt } = await (0, continue_plan.rv)(open, {}).record((news) => (0, transitions.dt)(state, news.rewritten), why);
	if (halt !== undefined) return (0, execution_outcome.TR)({
		code: halt.reason,
		message: halt.detail
	});
	return (0, result.ok)({
		...outcomeOf(world, open, state, (0, tables.EG)(open.plan, state)),
		exit: 0
	});
};
const transcriptsOf = async (world, plan, execution = "") => {
	const folder = (0, continue_plan.hz)(world, plan.id, execution);
	return (0, promises_.access)(folder).then(() => ({ transcripts: folder }), () => ({}));
};
const go_on_preview = async (world, { plan, state, inputs, options, conditions }) => {
	const until = options.until === undefined ? {} : { until: options.until };
	const holds = conditions.foresee.bind(conditions);
	const found = (0, preview.p)(plan, (0, transitions.AR)(state, inputs), {
		...until,
		holds
	});
	const skipped = found.skipped.map(({ task, why }) => ({
		id: task.id,
		phase: task.phase,
		why
	}));
	const tasks = found.tasks.map(({ task, wave, model, condition }) => ({
		id: task.id,
		phase: task.phase,
		wave,
		worker: task.worker.kind,
		model,
		if: condition
	}));
	const estimate = await (0, execution_estimate.q)(world, {
		plan,
		state
	});
	return (0, execution_outcome.Vw)({
		text: `${renderPreview(plan, found)}\n${(0, report_estimate.S)(estimate)}`,
		result: {
			plan: plan.id,
			tasks,
			skipped,
			stop: found.stop,
			estimate
		},
		outputs: { plan: plan.id }
	});
};
const outcomeOf = (world, { plan, path, workbench }, state, text) => {
	const { status, reason, detail } = state;
	const told = {
		status,
		...reason === undefined ? {} : { reason },
		...detail === undefined ? {} : { detail: world.redact(detail) }
	};
	const place = {
		branch: plan.branch,
		sha: workbench.head
	};
	return {
		exit: (0, exit_code.I)(status, reason),
		text,
		result: {
			plan: plan.id,
			path: path.path,
			...place,
			...told,
			state: withoutHistory(plan, state)
		},
		outputs: {
			plan: path.id,
			...place,
			...told
		},
		diagnostics: []
	};
};
const withoutHistory = (plan, state) => {
	const ids = new Set(plan.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
	return {
		...state,
		tasks: Object.fromEntries(Object.entries(state.tasks).filter(([id]) => ids.has(id)))
	};
};
	}),
	6726: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => lookAt });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15397);
var _open_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51752);
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
const lookAt = async (world, plan, look) => {
	const { context } = world;
	const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.run?.temp ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "planwright-look-"));
	try {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const aside = {
				...world,
				context: {
					...context,
					workRoot
				},
				emit: () => undefined
			};
			const opened = await (0, _open_plan_js__WEBPACK_IMPORTED_MODULE_4__.u)(aside, plan, { purpose: "look" });
			if (!opened.ok) return opened;
			const open = __addDisposableResource(env_1, opened.value, true);
			return {
				ok: true,
				value: await look(open)
			};
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources(env_1);
			if (result_1) await result_1;
		}
	} finally {
		await (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_3__.C0)(workRoot);
	}
};
	}),
	93412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => readyToContinue });
var result = __webpack_require__(45367);
var plan_inputs = __webpack_require__(39357);
var model = __webpack_require__(94731);
var overrides = __webpack_require__(13555);
var transitions = __webpack_require__(59754);
var preview = __webpack_require__(96682);
;
const featuresNotBuilt = (plan) => {
	const used = [[Array.isArray(plan.network), "network with a list of hosts"]];
	return used.flatMap(([present, name]) => present ? [name] : []);
};
;
const readyToContinue = ({ plan, state, options, credential, lacking, conditions, children }) => {
	const fault = notBuilt(plan) ?? ended(plan, state) ?? unknownUntil(plan, options.until) ?? children.networkFault;
	if (fault !== undefined) return (0, result._)(fault);
	const inputs = (0, plan_inputs.zc)(plan, state.inputs ?? {}, options.inputs);
	if (!inputs.ok) return inputs;
	const changed = changedInputs(state, inputs.value, options);
	if (changed !== undefined) return (0, result._)(changed);
	const { maxAttempts, model } = options;
	const overridden = (0, overrides.S)(plan, {
		...maxAttempts === undefined ? {} : { maxAttempts },
		...model === undefined ? {} : { model }
	});
	const continuation = {
		plan: overridden,
		state,
		inputs: inputs.value,
		options,
		conditions
	};
	const keyless = credential || options.dryRun ? undefined : needsCredential(continuation, lacking);
	return keyless === undefined ? (0, result.ok)(continuation) : (0, result._)(keyless);
};
const notBuilt = (plan) => {
	const features = featuresNotBuilt(plan);
	if (features.length === 0) return undefined;
	return {
		code: "not-built",
		message: `plan ${plan.id} uses ${features.join(", ")}, which this version can check but not execute yet`,
		hint: "nothing was changed; see CHANGELOG.md for what can be executed"
	};
};
const ended = (plan, state) => {
	if (state.status !== "cancelled") return undefined;
	return {
		code: "cancelled",
		message: `plan ${plan.id} was cancelled; accepted: a plan that is pending, waiting, paused or failed`,
		hint: "reset it first"
	};
};
const unknownUntil = (plan, until) => {
	const ids = plan.phases.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);
	if (until === undefined || ids.includes(until)) return undefined;
	return {
		code: "unknown-until",
		message: `until is ${until}; accepted: a phase or a task of plan ${plan.id}: ${ids.slice(0, 20).join(", ")}`
	};
};
const changedInputs = (state, inputs, { inputs: given }) => {
	const { inputs: recorded } = state;
	if (recorded === undefined) return undefined;
	const changed = Object.keys(given).find((name) => Object.hasOwn(recorded, name) && inputs[name] !== recorded[name]);
	if (changed === undefined) return undefined;
	return {
		code: "inputs-recorded",
		message: `input ${changed} is ${JSON.stringify(inputs[changed])}, but this execution started with ${JSON.stringify(recorded[changed])}`,
		hint: "leave the input out to go on as it started"
	};
};
const needsCredential = (continuation, lacking) => {
	const { plan, state, inputs, options, conditions } = continuation;
	const until = options.until === undefined ? {} : { until: options.until };
	const holds = conditions.foresee.bind(conditions);
	const { tasks } = (0, preview.p)(plan, (0, transitions.AR)(state, inputs), {
		...until,
		holds
	});
	const first = tasks.find(({ task }) => task.worker.kind === "claude");
	if (first === undefined) return undefined;
	const claude = (0, model.a)(plan).filter(({ worker }) => worker.kind === "claude").length;
	return {
		code: "no-credential",
		message: `task ${first.task.id}${claude > 1 ? ` (and ${claude - 1} more)` : ""} is done by Claude, and there is no API key${lacking === undefined ? "" : `; ${lacking}`}`,
		hint: "give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: docs/security.md"
	};
};
	}),
	874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => workflowFilesFault });
var _github_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20530);
const jobsBot = "github-actions[bot]";
const workflowFilesFault = async (world, plan) => {
	if (!plan.allow_workflows || world.context.door !== "action") return undefined;
	const github = await world.github();
	if (github === undefined) return undefined;
	const identity = await (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_0__.xN)(github);
	if (!identity.ok || identity.value.login !== jobsBot) return undefined;
	return {
		code: "no-workflow-files",
		message: `plan ${plan.id} says allow_workflows: true, and the job's own token may push no workflow file`,
		hint: "give the token of a GitHub App or a person with workflows: write (app-id and app-private-key, or github-token), or leave allow_workflows out of the plan"
	};
};
	}),
	76875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => apiOf,
	n: () => runOf
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const runOf = ({ context }, command) => context.run === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
	code: "not-in-actions",
	message: `${command} is a step of the workflows and needs a run of GitHub Actions`,
	hint: "in a terminal, execute the plan"
}) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(context.run);
const apiOf = async (world, purpose) => {
	const github = await world.github();
	return github === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		code: "no-token",
		message: `${purpose} is done through the API of GitHub, and there is no token`,
		hint: "give the input github-token"
	}) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(github);
};
	}),
	39831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => gotNowhere,
	Z: () => schedulePlan
});
var execution_conditions = __webpack_require__(55423);
var continue_plan = __webpack_require__(31138);
var fan_out = __webpack_require__(62013);
var go_on = __webpack_require__(26793);
var look_at = __webpack_require__(6726);
var open_plan = __webpack_require__(51752);
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
		const opened = await (0, open_plan.u)(world, request.plan, {
			purpose: "work",
			fresh
		});
		if (!opened.ok) {
			const { failure, diagnostics } = opened.error;
			if (failure.code !== "held" && failure.code !== "busy") return (0, outcome.TR)(failure, diagnostics);
			const seen = await (0, look_at.t)(world, request.plan, (open) => answer(world, open, open.state, nothingNext(leg.leg, failure.message)));
			return seen.ok ? (0, result.ok)({
				...seen.value,
				exit: 0
			}) : (0, outcome.TR)(seen.error.failure, seen.error.diagnostics);
		}
		const open = __addDisposableResource(env_1, opened.value, true);
		const why = await notNow(world, open, run.value, request);
		if (why !== undefined) return (0, result.ok)({
			...answer(world, open, open.state, nothingNext(leg.leg, why)),
			exit: 0
		});
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
const gotNowhere = async (world, open, leg) => {
	const detail = `nothing got done in ${state_scheduled.WV} runs in a row`;
	const at = (0, clock.v)(world.clock.now());
	const state = (0, transitions.zE)(open.state, {
		status: "paused",
		reason: "no-progress",
		detail,
		at
	});
	const recorded = await (0, go_on.hf)(world, open, state, "paused (no-progress)");
	return recorded.ok ? (0, result.ok)({
		...answer(world, open, state, nothingNext(leg, detail)),
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
	const next = await legAfter(world, ready.value, end.value);
	if (!next.ok) return (0, outcome.TR)(next.error);
	if (next.value.kind === "none") return (0, result.ok)(answer(world, open, end.value, {
		leg: next.value,
		number: options.leg.leg
	}));
	const scheduled = scheduledAs(world, open, end.value, {
		...place,
		...from,
		options,
		leg: next.value
	});
	if (await open.lease?.schedule(scheduled) !== true) return (0, outcome.TR)({
		code: "unreachable",
		message: `it cannot be remembered what plan ${plan.id} was scheduled for`,
		hint: "run the workflow again"
	});
	return (0, result.ok)(answer(world, open, end.value, {
		leg: next.value,
		number: options.leg.leg
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
	const { run, idle, leg, resumedFrom, options } = decided;
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
		joined: false,
		progress: (0, state_scheduled.jk)(state),
		idle,
		...options.until === undefined ? {} : { until: options.until },
		...resumedFrom === undefined ? {} : { resumedFrom }
	};
};
	}),
	38170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YF: () => nextLeg,
	c: () => leftByPeople,
	gn: () => isUnderWay,
	u9: () => hasMore
});
var _scheduler_leg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);
var _state_scheduled_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30877);
const forPeople = new Set([
	"requested",
	"pause-after",
	"auth"
]);
const leftByPeople = ({ status, reason, detail }) => {
	if (status === "cancelled") return detail ?? "it was cancelled";
	if (status !== "paused" || reason === undefined || !forPeople.has(reason)) return undefined;
	return `it is paused (${reason})${detail === undefined ? "" : `: ${detail}`}`;
};
const isUnderWay = ({ status, reason }) => status === "running" || status === "paused" && (reason === "time-budget" || reason === "interrupted");
const nextLeg = ({ plan, state, conditions, until }) => (0, _scheduler_leg_js__WEBPACK_IMPORTED_MODULE_0__.Yk)(plan, state, {
	...until === undefined ? {} : { until },
	resumedFrom: "pause-after",
	holds: (expression) => conditions.holds(expression, state)
});
const hasMore = (standing, scheduled) => {
	const { state } = standing;
	if (isUnderWay(state)) return true;
	if (state.status !== "waiting") return false;
	const { kind } = nextLeg(standing);
	const inVain = scheduled.next === "gated" && (0, _state_scheduled_js__WEBPACK_IMPORTED_MODULE_1__.jk)(state) === scheduled.progress;
	return kind === "gated" ? !inVain : kind !== "none";
};
	}),
	4710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => executionRenewed });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _transitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59754);
const executionRenewed = (state, base, at) => {
	const { status, execution, usage } = state;
	if (status === "pending" && execution === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(state);
	if (status !== "completed" && status !== "failed") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "wrong-status",
		message: `cannot start the plan afresh: it is ${status}; accepted: a plan that is completed or failed`,
		hint: status === "cancelled" ? "reset it first" : "leave out fresh to go on with it, or reset it first"
	});
	const cost = usage?.usd === undefined ? {} : { usd: usage.usd };
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0, _transitions_js__WEBPACK_IMPORTED_MODULE_0__.Wt)({
		...(0, _transitions_js__WEBPACK_IMPORTED_MODULE_0__.Yf)(state, at),
		base
	}, {
		at,
		kind: "renewed",
		execution,
		status,
		...cost
	}));
};
	}),
	2376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => exitCode,
	h: () => exitCodes
});
const exitCodes = [
	{
		code: 0,
		meaning: "Done, or stopped as designed: `approval`, `requested`, `pause-after`, `time-budget`."
	},
	{
		code: 1,
		meaning: "The plan or a check failed: `task-failed`, `auth`, `overloaded`, `budget`, `interrupted`, `no-progress`, `invalid-plan`, `push-refused`, `gate-misconfigured`, `base-conflict`; or the plan is failed or cancelled."
	},
	{
		code: 2,
		meaning: "The request was wrong."
	},
	{
		code: 3,
		meaning: "Someone else holds the plan."
	}
];
function reasonCode(reason) {
	switch (reason) {
		case "approval":
		case "requested":
		case "pause-after":
		case "time-budget": return 0;
		case "task-failed":
		case "auth":
		case "overloaded":
		case "budget":
		case "interrupted":
		case "no-progress":
		case "invalid-plan":
		case "push-refused":
		case "gate-misconfigured":
		case "base-conflict": return 1;
	}
}
function exitCode(status, reason) {
	switch (status) {
		case "completed": return 0;
		case "failed":
		case "cancelled": return 1;
		case "pending":
		case "running":
		case "waiting":
		case "paused": return reason === undefined ? 0 : reasonCode(reason);
	}
}
	}),
	96682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => previewExecution });
var _plan_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94731);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67799);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59754);
var _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80991);
var _scheduler_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23805);
const previewExecution = (plan, state, options) => {
	let foreseen = state;
	const unknown = new Set();
	const holds = (expression) => {
		const held = options.holds(expression, foreseen);
		if (held === "unknown") unknown.add(expression);
		return held === "unknown" ? true : held;
	};
	const condition = (task) => {
		const phase = plan.phases.find(({ id }) => id === task.phase);
		const open = [phase?.if, task.if].filter((one) => one !== undefined && unknown.has(one));
		return open.length === 0 ? {} : { condition: open.join(" && ") };
	};
	const scheduler = new _scheduler_js__WEBPACK_IMPORTED_MODULE_3__._(plan, state, {
		slots: plan.max_parallel,
		...options,
		holds
	});
	const tasks = [];
	const skipped = [];
	let wave = 1;
	for (let left = (0, _plan_model_js__WEBPACK_IMPORTED_MODULE_4__.a)(plan).length * 4 + 4; left > 0; left -= 1) {
		const decision = scheduler.next();
		switch (decision.kind) {
			case "start": {
				const model = (0, _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__.TO)(decision.task, (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, decision.task.id));
				tasks.push({
					task: decision.task,
					wave,
					...model === undefined ? {} : { model },
					...condition(decision.task)
				});
				break;
			}
			case "skip":
				skipped.push({
					task: decision.task,
					why: decision.why
				});
				foreseen = afterSkip(foreseen, decision.task, decision.why);
				scheduler.settled(decision.task.id, "skipped");
				break;
			case "wait":
				for (const id of scheduler.running) scheduler.settled(id, "completed");
				wave += 1;
				break;
			case "stop": {
				const { kind: _kind, ...stop } = decision;
				return {
					tasks,
					skipped,
					stop
				};
			}
		}
	}
	throw new Error("the scheduler did not come to an end");
};
const afterSkip = (state, task, why) => {
	const skipped = (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_1__.Ud)(state, task.id, why);
	return skipped.ok ? skipped.value : state;
};
	})
};
