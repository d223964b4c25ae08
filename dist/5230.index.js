import { modules as shared0 } from './shared-0.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared15 } from './shared-15.js';
export const id = 5230;
export const ids = [5230];
export const modules = {
	35230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { watchdog: () => watchdog });
var claim = __webpack_require__(45255);
var coordination_look = __webpack_require__(11136);
var outcome = __webpack_require__(58269);
var runs = __webpack_require__(51018);
var lib_escape = __webpack_require__(68989);
var result = __webpack_require__(45367);
var state_checkout = __webpack_require__(99172);
var in_actions = __webpack_require__(76875);
var restart = __webpack_require__(64759);
var standing = __webpack_require__(38170);
;
const staleDays = 25;
const dayMs = 24 * 3600 * 1e3;
const lastRunOf = ({ state, document }) => document.scheduled?.run.id ?? document.holder?.run?.id ?? state.run?.id;
const verdictOn = (watched, sighting) => {
	const { state, document } = watched;
	const { holder, run, underWay } = sighting;
	if (state.status === "waiting") return waitingSince(state, sighting.now);
	if (!(0, standing.gn)(state)) return {
		kind: "fine",
		why: state.status
	};
	if (holder === "alive") return {
		kind: "fine",
		why: `${document.holder?.label ?? "somebody"} works on it`
	};
	const last = lastRunOf(watched);
	if (run === undefined || last === undefined) return {
		kind: "report",
		why: "nobody works on it, and it was not a run that did"
	};
	if (!run.over) return {
		kind: "fine",
		why: `run ${last} works on it`
	};
	if (run.conclusion === undefined) return {
		kind: "report",
		why: `run ${last} is gone, and how it ended nobody can tell; execute goes on`
	};
	if (run.conclusion === "cancelled") return {
		kind: "report",
		why: `run ${last} was cancelled; execute goes on`
	};
	if (underWay) return {
		kind: "fine",
		why: "a run of the workflow is on its way"
	};
	const leg = (document.scheduled?.leg ?? state.run?.leg ?? 0) + 1;
	return {
		kind: "restart",
		run: last,
		leg,
		why: `run ${last} ended (${run.conclusion}) in the middle`
	};
};
const waitingSince = ({ updated_at, detail }, now) => {
	const days = updated_at === undefined ? 0 : Math.floor((now.getTime() - Date.parse(updated_at)) / dayMs);
	const why = `${detail ?? "waits"}, for ${days} days`;
	return days >= staleDays ? {
		kind: "report",
		why
	} : {
		kind: "fine",
		why: detail ?? "waits"
	};
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
const watchPlans = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const run = (0, in_actions.n)(world, request.command);
		if (!run.ok) return (0, outcome.TR)(run.error);
		const github = await (0, in_actions.i)(world, "the watch");
		if (!github.ok) return (0, outcome.TR)(github.error);
		const opened = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, outcome.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const underWay = await (0, runs.I4)(github.value, request.workflow);
		if (!underWay.ok) return (0, outcome.TR)(underWay.error);
		const { rows, plans } = await findPlans(world, checkout);
		const ours = new Map(plans.map((plan) => [plan.id, lastRunOf(plan)]));
		const alerts = [];
		for (const plan of plans) {
			const others = new Set([...ours].flatMap(([id, last]) => id === plan.id || last === undefined ? [] : [last]));
			const open = underWay.value.some((id) => id !== run.value.id && !others.has(id));
			const row = await watch(world, github.value, {
				plan,
				underWay: open,
				workflow: request.workflow
			});
			rows.push(row);
			if (row.action === "report") alerts.push(...alertOn(plan, row));
		}
		const sorted = rows.toSorted((a, b) => a.plan < b.plan ? -1 : 1);
		const failed = sorted.some(({ action }) => action === "problem");
		return (0, result.ok)((0, outcome.Vw)({
			exit: failed ? 1 : 0,
			text: asText(sorted),
			markdown: asMarkdown(sorted),
			result: { plans: sorted },
			alerts
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const alertOn = ({ plan, state }, { why }) => plan === undefined ? [] : [{
	plan,
	state,
	branch: plan.branch,
	why
}];
const findPlans = async (world, checkout) => {
	const rows = [];
	const plans = [];
	for (const id of await checkout.ids()) {
		const found = await readPlan(world, checkout, id);
		if (found.ok) plans.push(found.value);
		else rows.push({
			plan: id,
			status: "?",
			action: "problem",
			why: (0, result.r)(found.error)
		});
	}
	return {
		rows,
		plans
	};
};
const readPlan = async (world, checkout, id) => {
	const path = await checkout.resolve(id);
	if (!path.ok) return path;
	const file = await checkout.readCurrent(path.value);
	if (!file.ok) return file;
	const { parsed } = file.value;
	if (!parsed.ok) return (0, result.ok)({
		id,
		state: {
			status: "pending",
			tasks: {},
			iterations: []
		},
		document: nobody
	});
	const document = await (0, coordination_look.O)(world, checkout.repository, id);
	const { plan, state } = parsed.value;
	return document.ok ? (0, result.ok)({
		id,
		plan,
		state,
		document: document.value
	}) : document;
};
const nobody = {
	version: 1,
	leg: 0,
	attempts: [],
	requests: []
};
const watch = async (world, github, { plan, underWay, workflow }) => {
	const { id, state, document } = plan;
	const row = (action, why) => ({
		plan: id,
		status: state.status,
		action,
		why
	});
	const verdict = await judge(world, github, plan, underWay);
	if (!verdict.ok) return row("problem", (0, result.r)(verdict.error));
	const { kind, why } = verdict.value;
	if (kind !== "restart") return row(kind, why);
	const { leg, run } = verdict.value;
	const requestedBy = state.run?.requested_by ?? state.run?.actor;
	const until = document.scheduled?.until;
	const started = await (0, restart.$)(github, {
		workflow,
		plan: id,
		leg,
		parentRun: run,
		requestedBy,
		until
	});
	return started.ok ? row("restarted", `${why}; leg ${leg} goes on`) : row("problem", (0, result.r)(started.error));
};
const judge = async (world, github, plan, underWay) => {
	const { holder } = plan.document;
	const last = lastRunOf(plan);
	const run = last === undefined ? (0, result.ok)(undefined) : await (0, runs.pb)(github, last);
	if (!run.ok) return run;
	const alive = holder === undefined ? undefined : await (0, claim.TO)(world)(holder);
	return (0, result.ok)(verdictOn(plan, {
		holder: alive,
		run: run.value,
		underWay,
		now: world.clock.now()
	}));
};
const asText = (rows) => rows.map(({ plan, status, action, why }) => `${plan}  ${status}  ${action}: ${why}\n`).join("") || "There are no plans.\n";
const asMarkdown = (rows) => [
	"| Plan | Status | What was done | Why |",
	"| --- | --- | --- | --- |",
	...rows.map(({ plan, status, action, why }) => `| ${(0, lib_escape.ti)(plan)} | ${status} | ${action} | ${(0, lib_escape.FV)(why)} |`)
].join("\n");
;
const watchdog = (request, world) => watchPlans(request, world);
	}),
	11136: shared0[11136],
	40886: shared11[40886],
	54914: shared12[54914],
	76875: shared15[76875],
	64759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => startNextRun });
var _github_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40886);
var _github_refs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54914);
const startNextRun = async (github, next) => {
	const repository = await (0, _github_refs_js__WEBPACK_IMPORTED_MODULE_0__.N)(github);
	if (!repository.ok) return repository;
	const { workflow, plan, leg, parentRun, requestedBy, until } = next;
	const inputs = {
		plan,
		leg: String(leg),
		"parent-run": parentRun,
		...requestedBy === undefined ? {} : { "requested-by": requestedBy },
		...until === undefined ? {} : { until }
	};
	return (0, _github_dispatch_js__WEBPACK_IMPORTED_MODULE_1__.i)(github, {
		file: workflow,
		ref: repository.value.defaultBranch,
		inputs
	});
};
	}),
	38170: shared15[38170]
};
