export const modules = {
1646: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AR: () => sharesOf,
	MT: () => shareOut,
	d3: () => affordable
});
var _agent_budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65649);
var _agent_pricing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82244);
var _plan_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25346);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94731);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67799);
const parts = [
	"usd",
	"tokens",
	"unpriced",
	"minutes"
];
const usual = {
	usd: 2,
	tokens: 5e5
};
const margin = 2;
const growth = 4;
const finest = {
	usd: 1e-6,
	tokens: 1,
	unpriced: 1,
	minutes: .001
};
const roundDown = (part, amount) => Number((Math.floor(amount / finest[part] + 1e-9) * finest[part]).toFixed(6));
const asAmounts = (usage) => {
	const tokens = (0, _agent_budget_js__WEBPACK_IMPORTED_MODULE_0__.k8)(usage);
	return {
		usd: usage.usd ?? 0,
		tokens,
		unpriced: tokens,
		minutes: usage.seconds / 60
	};
};
const budgetLeft = ({ budget }, { usage = _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk }) => {
	const priced = usage.usd !== undefined;
	const spent = asAmounts(usage);
	const limits = {
		usd: priced ? budget.usd : undefined,
		tokens: (0, _plan_defaults_js__WEBPACK_IMPORTED_MODULE_2__.tO)(budget, { allPricesKnown: priced }),
		unpriced: priced && budget.tokens === undefined ? (0, _plan_defaults_js__WEBPACK_IMPORTED_MODULE_2__.tO)(budget, { allPricesKnown: false }) : undefined,
		minutes: budget.minutes
	};
	return pick((part) => {
		const limit = limits[part];
		return limit === undefined ? undefined : roundDown(part, Math.max(0, limit - spent[part]));
	});
};
const pick = (amount) => Object.fromEntries(parts.flatMap((part) => {
	const value = amount(part);
	return value === undefined ? [] : [[part, value]];
}));
const shareOut = (plan, state, tasks) => {
	const left = budgetLeft(plan, state);
	const dearest = dearestOf(plan, state);
	let rest = left;
	const taken = [];
	for (const task of tasks) {
		const wants = wantsOf(plan, state, task, dearest);
		if (!fits(wants, rest, left)) continue;
		taken.push({
			task,
			wants
		});
		const before = rest;
		rest = pick((part) => minus(before[part], wants[part]));
	}
	const claude = taken.filter(({ task }) => isClaude(task)).length;
	const extra = (part) => (rest[part] ?? 0) / (part === "minutes" ? taken.length : claude);
	return taken.map(({ task, wants }) => {
		const share = pick((part) => {
			const most = left[part];
			if (most === undefined || part !== "minutes" && !isClaude(task)) return undefined;
			return roundDown(part, Math.min(wants[part], most) + extra(part)) || undefined;
		});
		return {
			task,
			share
		};
	});
};
const isClaude = ({ worker }) => worker.kind === "claude";
const sharesOf = (shared) => Object.fromEntries(shared.map(({ task, share }) => [task.id, share]));
const affordable = (plan, state, leg) => {
	if (leg.kind !== "fanout") return { leg };
	const shared = shareOut(plan, state, leg.tasks);
	if (shared.length > 0) return {
		leg: {
			...leg,
			tasks: shared.map(({ task }) => task)
		},
		shares: sharesOf(shared)
	};
	const detail = new _agent_budget_js__WEBPACK_IMPORTED_MODULE_0__.hC(plan.budget, state.usage ?? _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk).planUsedUp() ?? "the budget of the plan is used up";
	return { leg: {
		kind: "none",
		status: "paused",
		reason: "budget",
		detail
	} };
};
const minus = (amount, less) => amount === undefined ? undefined : Math.max(0, amount - less);
const fits = (wants, rest, left) => parts.every((part) => {
	const there = rest[part];
	if (there === undefined || wants[part] === 0) return true;
	return there > 0 && (wants[part] <= there || there === left[part]);
});
const spentOn = (task, state) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.pg)(state, task.id).attempts.reduce((sum, { usage = _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk, seconds }) => (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.vk)(sum, {
	...usage,
	seconds
}), _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk);
const dearestOf = (plan, state) => {
	const done = (0, _plan_model_js__WEBPACK_IMPORTED_MODULE_4__.a)(plan).filter((task) => isClaude(task) && (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.pg)(state, task.id).status === "completed").map((task) => asAmounts(spentOn(task, state)));
	return {
		usd: Math.max(0, ...done.map(({ usd }) => usd)),
		tokens: Math.max(0, ...done.map(({ tokens }) => tokens))
	};
};
const wantsOf = ({ prices }, state, task, dearest) => {
	const { budget = {}, timeout_minutes, model } = task;
	const spent = asAmounts(spentOn(task, state));
	const own = (part, reckoned) => roundDown(part, budget[part] === undefined ? reckoned : Math.max(0, budget[part] - spent[part]));
	const minutes = own("minutes", timeout_minutes);
	if (!isClaude(task)) return {
		usd: 0,
		tokens: 0,
		unpriced: 0,
		minutes
	};
	const last = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.pg)(state, task.id).attempts.at(-1);
	const cut = asAmounts(last?.outcome === "cancelled" ? last.usage ?? _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk : _plan_state_js__WEBPACK_IMPORTED_MODULE_3__.tk);
	const reckon = (part) => Math.max(dearest[part] > 0 ? margin * dearest[part] : usual[part], growth * cut[part]);
	const tokens = own("tokens", reckon("tokens"));
	const priced = model.every((name) => (0, _agent_pricing_js__WEBPACK_IMPORTED_MODULE_1__.x)(name, prices) !== undefined);
	return {
		usd: own("usd", reckon("usd")),
		tokens,
		unpriced: priced ? 0 : tokens,
		minutes
	};
};
	})
};
