export const id = 4696;
export const ids = [4696];
export const modules = {
	34696: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { complete: () => complete });
var _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21467);
var _execution_verify_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65244);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _plan_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20802);
var _plan_spec_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99756);
var _plan_transitions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59754);
const complete = (request, world) => (0, _execution_change_task_js__WEBPACK_IMPORTED_MODULE_0__.G)(request, world, async (open, task) => {
	const accepted = (0, _plan_transitions_js__WEBPACK_IMPORTED_MODULE_4__.RE)(open.state, task.id, (0, _plan_spec_hash_js__WEBPACK_IMPORTED_MODULE_3__.A)(task), request.reason ?? "done by a person");
	if (!accepted.ok) return accepted;
	const gated = (0, _plan_gates_js__WEBPACK_IMPORTED_MODULE_2__.zn)(open.plan, open.state, task);
	if (gated !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)(gated);
	if (task.verify.length === 0) warnUnverified(world, task.id);
	const failure = await (0, _execution_verify_head_js__WEBPACK_IMPORTED_MODULE_1__.I)(world, open, task);
	return failure === undefined ? accepted : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)({
		code: "verify-failed",
		message: `task ${task.id} is not completed: ${failure}`
	});
});
const warnUnverified = ({ emit, clock }, task) => emit({
	kind: "warning",
	at: clock.now(),
	task,
	message: "it has no `verify`: it is completed on your word, and nothing was checked"
});
	}),
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
