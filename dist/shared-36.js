export const modules = {
57442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EG: () => renderPlan,
	MM: () => align,
	wQ: () => renderPlanList
});
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68989);
var _plan_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94731);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92772);
var _next_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63576);
var _waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80392);
var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15364);
const widestCell = 60;
const safe = (text) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.qZ)((0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(text)), widestCell);
function align(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.PL)(row[column] ?? ""))));
	return rows.map((row) => {
		const cells = row.flatMap((cell, column) => widths[column] ? [(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.Fo)(cell, widths[column])] : []);
		return cells.join("  ").trimEnd();
	});
}
function listCells(row) {
	if (row.kind === "problem") return [
		safe(row.id),
		"✗ invalid",
		"",
		"",
		"",
		"",
		safe(row.problem)
	];
	const { id, title, status, done, total, usd, updated, holder } = row;
	const state = `${_format_js__WEBPACK_IMPORTED_MODULE_3__._S[status]} ${status}${reasonOf(row)}`;
	return [
		safe(id),
		state,
		`${done}/${total}`,
		(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.TG)(usd),
		(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.n$)(updated),
		safe(holder?.label ?? ""),
		safe(title)
	];
}
function renderPlanList(rows) {
	if (rows.length === 0) return "No plans. A plan is a YAML file in plans/.\n";
	const atWork = rows.some((row) => row.kind === "plan" && row.holder !== undefined) ? "AT WORK" : "";
	const header = [
		"PLAN",
		"STATUS",
		"DONE",
		"COST",
		"UPDATED",
		atWork,
		"TITLE"
	];
	return `${align([header, ...rows.map((row) => listCells(row))]).join("\n")}\n`;
}
const indented = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.wh)(text).trimEnd().split("\n").map((line) => `      ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)(line)}`.trimEnd());
function taskCells(task, state) {
	const known = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id);
	const time = known.attempts.length === 0 ? "" : (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.p0)((0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.TM)(known));
	const status = `${_format_js__WEBPACK_IMPORTED_MODULE_3__._S[known.status]} ${known.status}${(0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.QO)(task, known) ? ", stale" : ""}`;
	const commit = known.commit?.slice(0, 7) ?? "";
	return [
		`  ${task.id}`,
		status,
		(0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.MV)(task, known),
		time,
		(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.TG)((0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.Fs)(known)?.usd),
		commit,
		safe(task.title)
	];
}
function errorLines(task, state) {
	const known = (0, _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.pg)(state, task.id);
	const last = known.attempts.at(-1);
	if (known.status !== "failed" || last?.error === undefined) return [];
	return [
		"",
		`    ${task.id}, attempt ${(0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.MV)(task, known)}: ${_format_js__WEBPACK_IMPORTED_MODULE_3__.EL[last.outcome]}`,
		...indented((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.RT)(last.error, 1024))
	];
}
function phaseLines(phase, state) {
	const { done, total } = (0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.jA)(phase.tasks, state);
	const status = (0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.FZ)(phase, state);
	return [
		"",
		`${_format_js__WEBPACK_IMPORTED_MODULE_3__._S[status]} ${safe(phase.title)} (${phase.id}, ${phase.mode}): ${status}, ${done}/${total}`,
		...align(phase.tasks.map((task) => taskCells(task, state))),
		...phase.tasks.flatMap((task) => [...errorLines(task, state), ...(0, _waiting_js__WEBPACK_IMPORTED_MODULE_5__.h)(task, phase, state)])
	];
}
const fact = (name, value) => value === "" ? [] : [`${name.padEnd(10)}${value}`];
const underWay = {
	text: "Somebody works on the plan. It stands here as of the last commit; `pause` and `cancel` reach whoever works.",
	steps: []
};
const reasonOf = ({ status, reason }) => reason === undefined || status === "pending" ? "" : ` (${reason})`;
function renderPlan(plan, state, atWork) {
	const { done, total } = (0, _progress_js__WEBPACK_IMPORTED_MODULE_6__.jA)((0, _plan_model_js__WEBPACK_IMPORTED_MODULE_7__.a)(plan), state);
	const { text, steps } = atWork === undefined ? (0, _next_steps_js__WEBPACK_IMPORTED_MODULE_4__.Zn)(plan, state) : underWay;
	return `${[
		safe(plan.title),
		...fact("Plan", plan.id),
		...fact("Branch", plan.branch),
		...fact("Status", `${_format_js__WEBPACK_IMPORTED_MODULE_3__._S[state.status]} ${state.status}${reasonOf(state)}`),
		...fact("", state.detail === undefined ? "" : (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)(state.detail)),
		...fact("At work", atWork === undefined ? "" : (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_1__.BP)(`${atWork.label}, since ${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.n$)(atWork.since)}`)),
		...fact("Progress", `${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.M0)(done, total, 20)} ${done} of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(total, "task")}, ${(0, _format_js__WEBPACK_IMPORTED_MODULE_3__.KN)(done, total)} %`),
		...fact("Cost", state.usage === undefined ? "" : (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.TG)(state.usage.usd)),
		...fact("Updated", (0, _format_js__WEBPACK_IMPORTED_MODULE_3__.n$)(state.updated_at)),
		...plan.phases.flatMap((phase) => phaseLines(phase, state)),
		"",
		text.replaceAll("`", ""),
		...steps.map((step) => `  ${(0, _next_steps_js__WEBPACK_IMPORTED_MODULE_4__.Cs)(plan.id, step)}  # ${step.why}`)
	].join("\n")}\n`;
}
	})
};
