import { modules as shared23 } from './shared-23.js';
import { modules as shared36 } from './shared-36.js';
export const id = 9693;
export const ids = [9693];
export const modules = {
	20530: shared23[20530],
	65271: shared23[65271],
	59754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$3: () => taskCompleted,
	AR: () => inputsRecorded,
	Ae: () => taskRejected,
	JV: () => attemptFailed,
	RE: () => taskAccepted,
	SL: () => executionStarted,
	Se: () => interruptionsRecovered,
	Ud: () => taskSkipped,
	Wt: () => iterationAdded,
	Yf: () => executionReset,
	dH: () => taskWaiting,
	dt: () => commitsRewritten,
	ry: () => commitKnown,
	tK: () => approvalVoided,
	uh: () => commitLost,
	x3: () => taskApproved,
	xl: () => finished,
	xn: () => taskRetried,
	zE: () => planStopped,
	zg: () => attemptStarted
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67799);
const withTask = (state, id, change) => {
	const tasks = Object.assign({}, state.tasks);
	tasks[id] = {
		...(0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id),
		...change
	};
	return {
		...state,
		tasks
	};
};
const without = (value, ...keys) => {
	const copy = { ...value };
	for (const key of keys) delete copy[key];
	return copy;
};
const executionStarted = (state, start) => ({
	...without(state, "reason", "detail", "finished_at", "run"),
	status: "running",
	execution: state.execution ?? start.execution,
	created_at: state.created_at ?? start.at,
	updated_at: start.at,
	started_at: state.started_at ?? start.at,
	base: state.base ?? start.base,
	inputs: {
		...start.inputs,
		...state.inputs
	},
	usage: state.usage ?? _state_js__WEBPACK_IMPORTED_MODULE_0__.tk,
	...start.run === undefined ? {} : { run: start.run }
});
const inputsRecorded = (state, inputs) => ({
	...state,
	inputs: {
		...inputs,
		...state.inputs
	}
});
const finished = new Set([
	"completed",
	"failed",
	"cancelled"
]);
const planStopped = (state, stop) => ({
	...without(state, "reason", "detail", "finished_at"),
	status: stop.status,
	...stop.reason === undefined ? {} : { reason: stop.reason },
	...stop.detail === undefined ? {} : { detail: stop.detail },
	updated_at: stop.at,
	...finished.has(stop.status) ? { finished_at: stop.at } : {}
});
const attemptStarted = (state, id, spec) => withTask(state, id, {
	status: "running",
	spec
});
const record = (state, id, attempt, change) => {
	const spent = {
		...attempt.usage ?? _state_js__WEBPACK_IMPORTED_MODULE_0__.tk,
		seconds: attempt.seconds
	};
	return {
		...withTask(state, id, {
			...change,
			attempts: [...(0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id).attempts, attempt]
		}),
		usage: (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.vk)(state.usage ?? _state_js__WEBPACK_IMPORTED_MODULE_0__.tk, spent)
	};
};
const attemptFailed = (state, id, attempt, next) => record(state, id, attempt, { status: next });
const taskCompleted = (state, id, completion) => record(state, id, completion.attempt, {
	status: "completed",
	summary: completion.summary,
	...Object.keys(completion.outputs).length === 0 ? {} : { outputs: completion.outputs }
});
const commitKnown = (state, id, commit) => withTask(state, id, { commit });
const commitsRewritten = (state, rewritten) => {
	if (rewritten.size === 0) return state;
	const follow = ([id, task]) => {
		const commit = task.commit === undefined ? undefined : rewritten.get(task.commit);
		return [id, commit === undefined ? task : {
			...task,
			commit
		}];
	};
	return {
		...state,
		tasks: Object.fromEntries(Object.entries(state.tasks).map(follow))
	};
};
const commitLost = (state, id, paths, at) => {
	const { commit: _commit, summary: _summary, outputs: _outputs, ...rest } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	const error = `its commit conflicted with what somebody pushed: ${paths.join(", ")}`;
	const made = rest.attempts.at(-1) ?? {
		started_at: at,
		seconds: 0,
		outcome: "conflict"
	};
	const attempts = [...rest.attempts.slice(0, -1), {
		...made,
		outcome: "conflict",
		error
	}];
	return {
		...state,
		tasks: {
			...state.tasks,
			[id]: {
				...rest,
				status: "pending",
				attempts
			}
		}
	};
};
const taskWaiting = (state, id) => (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id).status === "pending" ? withTask(state, id, { status: "waiting" }) : state;
const taskApproved = (state, id, approved) => {
	const { by, at, via, evidence, reason } = approved;
	const proof = evidence === undefined ? {} : { evidence };
	const told = {
		at,
		kind: "approved",
		by,
		task: id,
		via,
		...proof,
		...reason === undefined ? {} : { why: reason }
	};
	return iterationAdded(withTask(state, id, {
		status: "pending",
		approved
	}), told);
};
const approvalVoided = (state, id) => {
	const { approved: _approved, ...rest } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	return {
		...state,
		tasks: {
			...state.tasks,
			[id]: rest
		}
	};
};
const taskRejected = (state, id, { by, detail, at }) => {
	const attempt = {
		started_at: at,
		seconds: 0,
		outcome: "rejected",
		error: detail
	};
	const failed = attemptFailed(approvalVoided(state, id), id, attempt, "failed");
	return iterationAdded(failed, {
		at,
		kind: "rejected",
		by,
		task: id,
		why: detail
	});
};
const taskSkipped = (state, id, why) => {
	const { status } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	if (status === "completed" || status === "running") return refused("skip", id, status, "failed, pending, waiting or cancelled");
	const { outputs: _outputs, ...rest } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		...state,
		tasks: {
			...state.tasks,
			[id]: {
				...rest,
				status: "skipped",
				summary: why
			}
		}
	});
};
const taskRetried = (state, id) => {
	const { status, attempts } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	if (status !== "failed" && status !== "skipped" && status !== "cancelled") return refused("retry", id, status, "failed, skipped or cancelled");
	const { summary: _summary, approved: _approved, ...rest } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		...state,
		tasks: {
			...state.tasks,
			[id]: {
				...rest,
				status: "pending",
				retried_from: attempts.length
			}
		}
	});
};
const taskAccepted = (state, id, spec, summary) => {
	const { status } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id);
	if (status === "completed" || status === "running") return refused("complete", id, status, "failed, pending, waiting, skipped or cancelled");
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(withTask(state, id, {
		status: "completed",
		spec,
		summary
	}));
};
const refused = (command, id, status, accepted) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
	code: "wrong-status",
	message: `cannot ${command} task ${id}: it is ${status}; accepted: a task that is ${accepted}`
});
const interruptionsRecovered = (state, begun, at) => {
	const known = new Set(begun.map(({ task }) => task));
	const told = Object.keys(state.tasks).filter((id) => (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, id).status === "running" && !known.has(id));
	const assumed = told.map((task) => {
		const earlier = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, task).attempts;
		return {
			task,
			attempt: earlier.length + 1,
			started_at: state.updated_at ?? at,
			earlier
		};
	});
	const open = [...begun, ...assumed].filter(({ task, attempt }) => {
		const { status, attempts } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, task);
		return status !== "completed" && status !== "skipped" && attempts.length < attempt;
	});
	return {
		state: open.reduce(interrupted, state),
		tasks: open.map(({ task }) => task)
	};
};
const interrupted = (state, { task, started_at, run, earlier, why }) => {
	const { attempts } = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.pg)(state, task);
	const missed = earlier.slice(attempts.length);
	const made = run === undefined ? {} : { run };
	const error = why ?? "the run that held the plan ended without a word";
	const attempt = {
		started_at,
		seconds: 0,
		outcome: "interrupted",
		error,
		...made
	};
	const caughtUp = missed.reduce((sum, one) => attemptFailed(sum, task, one, "pending"), state);
	return attemptFailed(caughtUp, task, attempt, "pending");
};
const iterationAdded = (state, iteration) => ({
	...state,
	iterations: [...state.iterations, iteration]
});
const executionReset = (state, at) => ({
	..._state_js__WEBPACK_IMPORTED_MODULE_0__.p$,
	...state.created_at === undefined ? {} : { created_at: state.created_at },
	updated_at: at,
	iterations: state.iterations,
	...state.unknown === undefined ? {} : { unknown: state.unknown }
});
	}),
	57442: shared36[57442]
};
