import { modules as shared0 } from './shared-0.js';
import { modules as shared1 } from './shared-1.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared3 } from './shared-3.js';
export const id = 5950;
export const ids = [5950];
export const modules = {
	11136: shared0[11136],
	11247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => draftBranch });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20014);
var _go_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26793);
const draftBranch = (open, build) => {
	const opened = open.workbench.head;
	return open.workbench.publishDraft(async (draft) => {
		if (open.lease?.lost.aborted === true) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _go_on_js__WEBPACK_IMPORTED_MODULE_1__.GH)(open));
		const plan = draft.head === opened ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open.plan) : await readAgain(open, draft.head);
		return plan.ok ? build(draft, plan.value) : plan;
	});
};
const readAgain = async ({ workbench, path, store }, head) => {
	const bytes = await workbench.readFile(head, path.path);
	if (bytes === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
		code: "invalid-plan",
		message: `${path.path} was removed from the branch; nothing was changed`
	});
	const { parsed } = await (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_0__.FU)(path, bytes, "allowed");
	if (!parsed.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_0__.nk)(path.path, parsed.error));
	store.adopt(bytes);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(parsed.value.plan);
};
	}),
	26793: shared1[26793],
	53544: shared2[53544],
	93412: shared1[93412],
	874: shared1[874],
	2376: shared3[2376],
	96682: shared1[96682]
};
