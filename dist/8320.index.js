import { modules as shared31 } from './shared-31.js';
import { modules as shared32 } from './shared-32.js';
import { modules as shared6 } from './shared-6.js';
export const id = 8320;
export const ids = [8320];
export const modules = {
	25226: shared31[25226],
	2141: shared31[2141],
	22385: shared31[22385],
	67655: shared32[67655],
	68320: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { estimate: () => estimate_estimate });
var plans_at_head = __webpack_require__(22385);
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var agent_notes = __webpack_require__(3756);
var claude_client = __webpack_require__(90339);
var claude = __webpack_require__(56651);
;
const mostCounted = 100;
const countPlan = async (world, { plan, state, workbench }) => {
	const left = (0, model.a)(plan).filter(({ id, worker }) => worker.kind === "claude" && !["completed", "skipped"].includes((0, plan_state.pg)(state, id).status));
	if (!(0, claude_client.Fk)(world.context) || left.length === 0) return undefined;
	const client = await (0, claude_client.Ko)(world);
	if (!client.ok) return undefined;
	const { countTokens } = await __webpack_require__.e(3383).then(__webpack_require__.bind(__webpack_require__, 13383));
	const notes = await (0, agent_notes.N)(workbench);
	const counted = new Map();
	for (const task of left.slice(0, mostCounted)) {
		const tokens = await countTokens({
			client: client.value,
			plan,
			task,
			dependencies: (0, claude.h)(plan, task, state),
			...notes === undefined ? {} : { notes },
			signal: world.signal
		});
		if (tokens.ok) counted.set(task.id, tokens.value);
		else break;
	}
	return counted;
};
var estimate = __webpack_require__(36696);
var look_at = __webpack_require__(6726);
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var report_estimate = __webpack_require__(24269);
var plan_file = __webpack_require__(20014);
;
const estimate_estimate = async (request, world) => {
	const head = await (0, plans_at_head.hO)(world, request);
	if (!head.ok) return (0, outcome.TR)(head.error);
	const seen = head.value === undefined ? await asItStands(world, request.plan) : atHead(head.value);
	if (!seen.ok) return (0, outcome.TR)(seen.error.failure, seen.error.diagnostics);
	const { plan, state, counted } = seen.value;
	const estimated = await (0, estimate.q)(world, {
		plan,
		state
	}, counted);
	return (0, result.ok)((0, outcome.Vw)({
		text: (0, report_estimate.S)(estimated),
		markdown: (0, report_estimate._)(estimated, { rows: 200 }),
		result: {
			plan: plan.id,
			estimate: estimated
		},
		outputs: { plan: plan.id }
	}));
};
const asItStands = (world, given) => (0, look_at.t)(world, given, async (open) => ({
	plan: open.plan,
	state: open.state,
	counted: await countPlan(world, open)
}));
const atHead = ({ path, parsed }) => parsed.ok ? (0, result.ok)({
	plan: parsed.value.plan,
	state: parsed.value.state,
	counted: undefined
}) : (0, result._)({
	failure: (0, plan_file.nk)(path, parsed.error),
	diagnostics: parsed.error
});
	}),
	6726: shared6[6726],
	5076: shared32[5076]
};
