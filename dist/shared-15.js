export const modules = {
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
	})
};
