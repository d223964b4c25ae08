import { modules as shared6 } from './shared-6.js';
export const id = 686;
export const ids = [686];
export const modules = {
	50686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { approve: () => approve });
var _execution_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11116);
var _execution_fan_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62013);
var _execution_go_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26793);
var _execution_look_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
var _execution_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58041);
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58269);
var _execution_verify_head_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65244);
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94570);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45367);
var _plan_gates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20802);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59754);
const approve = async (request, world) => {
	const given = await approvalOf(request, world);
	if (!given.ok) return given;
	const { plan, task, reason, execute, options } = request;
	const approval = given.value;
	return (0, _execution_order_js__WEBPACK_IMPORTED_MODULE_4__.S)(world, {
		plan,
		request: {
			kind: "approve",
			task,
			approval,
			...reason === undefined ? {} : { reason }
		},
		apply: (open) => applied(world, open, task, approval),
		record: (open, state) => execute ? (0, _execution_go_on_js__WEBPACK_IMPORTED_MODULE_2__.AC)(world, open, state, options) : (0, _execution_go_on_js__WEBPACK_IMPORTED_MODULE_2__.hf)(world, open, (0, _execution_fan_out_js__WEBPACK_IMPORTED_MODULE_1__.ZK)(open, state, (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_7__.v)(world.clock.now())), `approve ${task}`)
	});
};
const approvalOf = async ({ plan, task, reason }, world) => {
	const seen = await (0, _execution_look_at_js__WEBPACK_IMPORTED_MODULE_3__.t)(world, plan, ({ plan: found, state, workbench }) => {
		const gate = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_8__.Rv)(found, state, task, "approve");
		return gate.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)({
			...gate.value,
			plan: found.id,
			state,
			head: workbench.head
		}) : gate;
	});
	if (!seen.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_5__.TR)(seen.error.failure, seen.error.diagnostics);
	if (!seen.value.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_5__.TR)(seen.value.error);
	const approval = await (0, _execution_approval_js__WEBPACK_IMPORTED_MODULE_0__.X)(world, seen.value.value, reason);
	return approval.ok ? approval : (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_5__.TR)(approval.error);
};
const applied = async (world, open, id, approval) => {
	const gate = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_8__.w4)(open.plan, open.state, id, approval);
	if (!gate.ok) return gate;
	const { task } = gate.value;
	const approved = (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_9__.x3)(open.state, id, approval);
	if (task.worker.kind !== "human") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(approved);
	const failure = await (0, _execution_verify_head_js__WEBPACK_IMPORTED_MODULE_6__.I)(world, open, task);
	if (failure !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_10__._)({
		code: "verify-failed",
		message: `task ${id} is not completed: ${failure}`,
		hint: "approve it again when it is done"
	});
	return (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_9__.RE)(approved, id, approval.spec, approval.reason ?? `done, says ${approval.by}`);
};
	}),
	6726: shared6[6726],
	65244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => verifyHead });
var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39357);
var _task_fill_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99413);
var _task_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7359);
const verifyHead = async (world, { plan, state, workbench, children }, task) => {
	if (children.networkFault !== undefined && task.verify.length > 0) return children.networkFault.message;
	const inputs = (0, _plan_inputs_js__WEBPACK_IMPORTED_MODULE_0__.zc)(plan, state.inputs ?? {});
	const filled = await (0, _task_fill_task_js__WEBPACK_IMPORTED_MODULE_1__.X)(task, {
		...state,
		...inputs.ok ? { inputs: inputs.value } : {}
	});
	if (!filled.ok) return world.redact(filled.error);
	const workspace = workbench.acquire();
	try {
		await workspace.prepare(workbench.head);
		const timeoutMs = task.timeout_minutes * 6e4;
		const { clock, emit, redact, signal } = world;
		const attempt = {
			world: {
				clock,
				emit,
				confinement: children
			},
			task,
			attempt: 0,
			workspace,
			signal,
			timeoutMs
		};
		const failure = await (0, _task_verify_js__WEBPACK_IMPORTED_MODULE_2__.M)(attempt, filled.value.task.verify, filled.value.env);
		return failure === undefined ? undefined : redact(failure);
	} finally {
		await workspace.restore();
		workbench.release(workspace);
	}
};
	})
};
