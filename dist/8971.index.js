export const id = 8971;
export const ids = [8971];
export const modules = { 48971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { rollback: () => rollback });
	var clock = __webpack_require__(94570);
	var result = __webpack_require__(45367);
	var evaluate = __webpack_require__(39527);
	var template = __webpack_require__(44166);
	;
	const outputsRead = async (plan) => {
const written = plan.phases.flatMap((phase) => phase.tasks.map((task) => [task.id, [...expressionsOf(task), ...conditions(phase.if)]]));
const readers = written.filter(([, expressions]) => expressions.some((text) => text.includes("tasks")));
if (readers.length === 0) return new Map();
const evaluator = await (0, evaluate.M)();
return new Map(readers.map(([id, texts]) => [id, new Set(texts.flatMap((text) => evaluator.tasksRead(text)))]));
	};
	const conditions = (text) => text === undefined ? [] : [text];
	const scriptOf = (worker) => {
if (worker.kind === "shell") return [worker.run];
return worker.kind === "command" ? [worker.command] : [];
	};
	const expressionsOf = ({ description, worker, verify, ...task }) => {
const texts = [
	description,
	...scriptOf(worker),
	...verify
];
const embedded = texts.flatMap((text) => (0, template.Q)(text).parts.map(({ expression }) => expression));
return [...embedded, ...conditions(task.if)];
	};
	var gates = __webpack_require__(20802);
	var graph = __webpack_require__(54598);
	var model = __webpack_require__(94731);
	var plan_state = __webpack_require__(67799);
	var suggest = __webpack_require__(61288);
	var transitions = __webpack_require__(59754);
	;
	const tasksToUndo = (question) => {
const { plan, state, target, reads } = question;
const roots = rootsOf(question);
if (!roots.ok) return roots;
const nodes = (0, model.a)(plan).map(({ id, depends_on }) => ({
	id,
	depends_on: [...depends_on, ...reads.get(id) ?? []]
}));
const order = (0, graph._o)(nodes);
const buildsOn = new Map(nodes.map(({ id, depends_on }) => [id, depends_on]));
const kept = target.kind === "to" ? target.task : undefined;
const undone = new Set(roots.value);
for (const id of order) if (id !== kept && buildsOn.get(id)?.some((other) => undone.has(other)) === true) undone.add(id);
const listed = order.filter((id) => undone.has(id) && (0, plan_state.pg)(state, id).status !== "pending");
return (0, result.ok)([...removedSince(question), ...listed.toReversed()]);
	};
	const rootsOf = (question) => {
const { plan, state, target } = question;
if (target.kind === "phase") {
	const phase = findPhase(plan, target.phase);
	return phase.ok ? (0, result.ok)(phase.value.tasks.map(({ id }) => id)) : phase;
}
const task = (0, gates.VX)(plan, target.task);
if (!task.ok) return task;
const { status } = (0, plan_state.pg)(state, target.task);
if (status !== "completed" && status !== "skipped") return (0, result._)({
	code: "wrong-status",
	message: `cannot roll back ${target.kind === "to" ? "to " : ""}task ${target.task}: it is ${status}; accepted: a task that is completed or skipped`
});
return (0, result.ok)(target.kind === "task" ? [target.task] : after(task.value, question));
	};
	const findPhase = (plan, id) => {
const phase = plan.phases.find((candidate) => candidate.id === id);
if (phase !== undefined) return (0, result.ok)(phase);
const ids = plan.phases.map((candidate) => candidate.id);
const near = (0, suggest.p)(id, ids);
return (0, result._)({
	code: "unknown-phase",
	message: `plan ${plan.id} has no phase ${JSON.stringify(id)}; its phases: ${ids.slice(0, 20).join(", ")}${ids.length > 20 ? ", …" : ""}`,
	...near === undefined ? {} : { hint: `did you mean ${near}?` }
});
	};
	const after = (task, { plan, committed }) => {
const position = new Map(committed.map((id, at) => [id, at]));
const phase = plan.phases.findIndex(({ id }) => id === task.phase);
const later = new Set(plan.phases.slice(phase + 1).map(({ id }) => id));
const here = position.get(task.id);
const cameAfter = (other) => {
	const there = position.get(other.id);
	return here === undefined || there === undefined ? later.has(other.phase) : there > here;
};
const builtOn = (0, model.a)(plan).filter(({ depends_on }) => depends_on.includes(task.id));
return [...(0, model.a)(plan).filter((other) => other.id !== task.id && cameAfter(other)), ...builtOn].map(({ id }) => id);
	};
	const removedSince = ({ plan, target, committed }) => {
const position = target.kind === "to" ? committed.lastIndexOf(target.task) : -1;
const known = new Set((0, model.a)(plan).map(({ id }) => id));
const later = position < 0 ? [] : committed.slice(position + 1);
return [...new Set(later.filter((id) => !known.has(id)).toReversed())];
	};
	const tasksUndone = (state, ids, stop) => {
const tasks = { ...state.tasks };
for (const id of ids) tasks[id] = undone((0, plan_state.pg)(state, id));
if (state.status === "cancelled") return (0, transitions.zE)({
	...state,
	tasks
}, {
	status: "cancelled",
	...stop
});
return (0, transitions.zE)({
	...state,
	tasks
}, {
	status: "paused",
	reason: "requested",
	...stop
});
	};
	const undone = (task) => {
const { commit: _commit, spec: _spec, summary: _summary, outputs: _outputs, approved: _approved, ...rest } = task;
const { attempts } = task;
return {
	...rest,
	status: "pending",
	...attempts.length === 0 ? {} : { retried_from: attempts.length }
};
	};
	var tables = __webpack_require__(57442);
	var task_commits = __webpack_require__(45870);
	var message = __webpack_require__(5965);
	var draft_branch = __webpack_require__(11247);
	var fan_out = __webpack_require__(62013);
	var go_on = __webpack_require__(26793);
	var noted = __webpack_require__(82053);
	var open_to_change = __webpack_require__(53544);
	var execution_outcome = __webpack_require__(58269);
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
	const rollBack = async (request, world) => {
const env_1 = {
	stack: [],
	error: void 0,
	hasError: false
};
try {
	const opened = await (0, open_to_change.wF)(world, request.plan);
	if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
	const open = __addDisposableResource(env_1, opened.value, true);
	if (open.fanOut !== undefined) return (0, execution_outcome.TR)((0, fan_out.BZ)(open.plan.id, open.fanOut));
	const rolled = await (0, draft_branch.O)(open, (draft, plan) => draftRollback({
		request,
		world,
		open,
		plan
	}, draft));
	if (!rolled.ok) return (0, execution_outcome.TR)(rolled.error);
	const { plan, state, undone, reverted } = rolled.value;
	const outcome = (0, go_on.sG)(world, {
		...open,
		plan
	}, state, `${summaryOf(rolled.value)}\n\n${(0, tables.EG)(plan, state)}`);
	const commits = reverted.map(({ task, sha }) => ({
		task,
		commit: sha
	}));
	const standing = (0, go_on.YP)({
		...open,
		plan
	}, state, { stopped: false });
	return (0, result.ok)({
		...outcome,
		exit: 0,
		result: {
			...outcome.result,
			undone,
			reverted: commits
		},
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
	const draftRollback = async (rolling, draft) => {
const { request, open, plan } = rolling;
const { state, workbench } = open;
const commits = await (0, task_commits.k)(workbench, plan.id, state);
const committed = commits.map(({ task }) => task);
const found = tasksToUndo({
	plan,
	state,
	target: request.target,
	committed,
	reads: await outputsRead(plan)
});
if (!found.ok) return found;
const undone = found.value;
if (undone.length === 0) return (0, result.ok)({
	plan,
	state,
	undone,
	reverted: []
});
const fault = missing(undone, state, commits);
if (fault !== undefined) return (0, result._)(fault);
const reverted = commits.filter(({ task }) => undone.includes(task)).toReversed();
const conflict = await revert(rolling, draft, reverted);
if (conflict !== undefined) return (0, result._)(conflict);
const after = stateAfter(rolling, undone);
const why = (0, message.df)(`Plan ${plan.id}: rolled back ${few(undone)}`, "", trailersOf(plan, state));
await draft.plan(open.store.bytes(after), why);
return (0, result.ok)({
	plan,
	state: after,
	undone,
	reverted
});
	};
	const missing = (undone, state, commits) => {
const there = new Set(commits.map(({ sha }) => sha));
const lost = undone.flatMap((id) => {
	const { commit } = (0, plan_state.pg)(state, id);
	return commit === undefined || there.has(commit) ? [] : [{
		id,
		commit
	}];
});
const [first] = lost;
if (first === undefined) return undefined;
return {
	code: "commit-missing",
	message: `task ${first.id} was committed as ${first.commit}, which is not on the branch; nothing was changed`,
	hint: "it was squashed, rebased or merged away; revert it with git and `reset` the plan"
};
	};
	const revert = async ({ plan, open }, draft, commits) => {
const reverts = commits.map(({ sha, subject }) => ({
	sha,
	message: (0, message.df)(`Revert "${subject}"`, `This reverts commit ${sha}.`, {
		...trailersOf(plan, open.state),
		reverts: [sha]
	})
}));
const conflict = await draft.revert(reverts);
if (conflict === undefined) return undefined;
const { task = "" } = commits.find(({ sha }) => sha === conflict.sha) ?? {};
return {
	code: "revert-conflict",
	message: `task ${task} (${conflict.sha.slice(0, 7)}) cannot be undone: later changes touch the same lines of ${few(conflict.paths)}; nothing was changed`,
	hint: "roll back further, so that the later changes are undone too, or revert by hand"
};
	};
	const stateAfter = ({ request, world, open }, undone) => {
const { target, reason } = request;
const why = reason === undefined ? "" : `: ${reason}`;
const detail = `${(0, noted.A)(world)} rolled back ${few(undone)}${why}`;
const state = tasksUndone(open.state, undone, {
	detail,
	at: (0, clock.v)(world.clock.now())
});
const { kind, ...of } = target;
const scope = kind === "to" ? { to: target.task } : of;
return (0, noted.Z)(state, world, {
	kind: "rolled-back",
	...scope,
	tasks: undone,
	...reason === undefined ? {} : { why: reason }
});
	};
	const trailersOf = (plan, { execution }) => ({
plan: plan.id,
...execution === undefined ? {} : { execution }
	});
	const summaryOf = ({ undone, reverted }) => {
if (undone.length === 0) return "There is nothing to undo; nothing was changed.";
const commits = reverted.map(({ task, sha }) => `  ${task}  ${sha.slice(0, 7)}`);
const list = commits.length === 0 ? "" : `\nReverted, newest first:\n${commits.join("\n")}`;
return `Undone, dependants first: ${undone.join(", ")}.${list}`;
	};
	const listed = 20;
	const few = (items) => `${items.slice(0, listed).join(", ")}${items.length > listed ? ", …" : ""}`;
	;
	const rollback = (request, world) => rollBack(request, world);
}) };
