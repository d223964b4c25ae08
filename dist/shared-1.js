export const modules = {
26793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AC: () => goOn,
	sG: () => outcomeOf,
	hf: () => recordOnly,
	YP: () => standingOf,
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
var continue_plan = __webpack_require__(69459);
var execution_estimate = __webpack_require__(36696);
var fan_out = __webpack_require__(62013);
var execution_outcome = __webpack_require__(58269);
var readiness = __webpack_require__(93412);
var workflow_files = __webpack_require__(874);
;
const goOn = async (world, open, state, options, hands) => {
	const { plan } = open;
	if (state.status === "completed") {
		const text = `${plan.id} is completed; there is nothing to do.\n`;
		return (0, result.ok)({
			...outcomeOf(world, open, state, text),
			standing: standingOf(open, state, { stopped: true })
		});
	}
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
	let last = ready.value.plan;
	const emit = (event) => {
		if (event.kind === "plan-stopped") last = event.plan;
		world.emit(event);
	};
	const end = await unlessTakenOver(open, (0, continue_plan.dJ)({
		...world,
		emit
	}, open, ready.value, hands));
	if (!end.ok) return (0, execution_outcome.TR)(end.error);
	const transcripts = await transcriptsOf(world, plan, end.value.execution);
	const { path, workbench } = open;
	const outcome = outcomeOf(world, {
		plan: last,
		path,
		workbench
	}, end.value, (0, tables.EG)(last, end.value));
	const standing = standingOf({
		plan: last,
		workbench
	}, end.value, { stopped: true });
	return (0, result.ok)({
		...outcome,
		outputs: {
			...outcome.outputs,
			...transcripts
		},
		standing
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
	await (0, fan_out.yf)(world, open, state);
	const standing = standingOf(open, state, { stopped: false });
	return (0, result.ok)({
		...outcomeOf(world, open, state, (0, tables.EG)(open.plan, state)),
		exit: 0,
		standing
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
const standingOf = ({ plan, workbench }, state, { stopped }) => ({
	plan,
	state,
	branch: workbench.branch,
	base: workbench.base.name,
	head: workbench.head,
	stopped
});
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
93412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => readyToContinue });
var docs = __webpack_require__(83489);
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
		hint: `give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: ${(0, docs.mN)("security")}`
	};
};
	}),
874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => workflowFilesFault });
var _github_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20530);
const workflowFilesFault = async (world, plan) => {
	if (!plan.allow_workflows || world.context.door !== "action") return undefined;
	const github = await world.github();
	if (github === undefined) return undefined;
	const identity = await (0, _github_identity_js__WEBPACK_IMPORTED_MODULE_0__.xN)(github);
	if (!identity.ok || !(0, _github_identity_js__WEBPACK_IMPORTED_MODULE_0__.Pl)(identity.value)) return undefined;
	return {
		code: "no-workflow-files",
		message: `plan ${plan.id} says allow_workflows: true, and the job's own token may push no workflow file`,
		hint: "give the token of a GitHub App or a person with workflows: write (app-id and app-private-key, or github-token), or leave allow_workflows out of the plan"
	};
};
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
				const model = (0, _retry_policy_js__WEBPACK_IMPORTED_MODULE_2__.T)(decision.task, (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, decision.task.id));
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
