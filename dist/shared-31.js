export const modules = {
25226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => openPull,
	f: () => noToken
});
var _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
const noToken = (number) => ({
	code: "no-token",
	message: `pull request #${number} is read through the API of GitHub, and there is no token or no repository on GitHub`,
	hint: "give the input github-token; in a terminal set GITHUB_TOKEN"
});
const openPull = async (world, number) => {
	const github = await world.github();
	if (github === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)(noToken(number));
	const pull = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__.Es)(github, number);
	if (!pull.ok) return pull;
	if (pull.value.state === "open") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		github,
		pull: pull.value
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "wrong-status",
		message: `pull request #${number} is ${pull.value.merged ? "merged" : "closed"}; accepted: an open one`
	});
};
	}),
2141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => planIdIn });
const planIdIn = (given) => /^(?:(?:\.\/)?plans\/)?([a-z0-9][a-z0-9-]{0,62})(?:\.ya?ml)?$/.exec(given)?.[1];
	}),
22385: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YL: () => plansAtHead,
	hO: () => planAtHead,
	rP: () => planIn
});
var _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _open_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25226);
var _plan_id_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2141);
var _pull_plans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67655);
const plansAtHead = async (world, number) => {
	if (number === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
	const github = await world.github();
	if (github === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)((0, _open_pull_js__WEBPACK_IMPORTED_MODULE_1__.f)(number));
	const pull = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__.Es)(github, number);
	if (!pull.ok) return pull;
	if (pull.value.state !== "open") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
	const plans = await (0, _pull_plans_js__WEBPACK_IMPORTED_MODULE_2__.k)(github, pull.value);
	return plans.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
		...plans.value,
		github,
		pull: pull.value
	}) : plans;
};
const planIn = ({ plans }, given) => plans.find(({ id }) => id === (0, _plan_id_js__WEBPACK_IMPORTED_MODULE_4__.S)(given));
const planAtHead = async (world, { plan, pull }) => {
	const head = await plansAtHead(world, pull);
	if (!head.ok) return head;
	const found = head.value === undefined ? undefined : planIn(head.value, plan);
	if (found === undefined || found.file !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(found?.file);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)({
		code: "plan-not-found",
		message: `pull request #${pull} removes the plan ${found.id}`
	});
};
	})
};
