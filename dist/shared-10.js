export const modules = {
49443: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i3: () => startWorkflow,
	le: () => runText,
	ut: () => runLink
});
var _github_dispatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40886);
var _github_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54914);
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
const startWorkflow = async (github, { file, input, inputs, by }) => {
	const repository = await (0, _github_refs_js__WEBPACK_IMPORTED_MODULE_1__.N)(github);
	if (!repository.ok) return repository;
	const { defaultBranch } = repository.value;
	const start = (more) => (0, _github_dispatch_js__WEBPACK_IMPORTED_MODULE_2__.i)(github, {
		file,
		ref: defaultBranch,
		inputs: {
			...inputs,
			...more
		}
	});
	const named = await start(by === undefined ? {} : { "requested-by": by });
	const run = by !== undefined && !named.ok && named.error.status === 422 ? await start({}) : named;
	return run.ok || run.error.status !== 404 ? run : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(missing(run.error, input, defaultBranch));
};
const missing = ({ message }, input, branch) => ({
	status: 404,
	code: "workflow-missing",
	message: `${message}; there is no workflow of this name on ${branch}`,
	hint: `\`planwright init\` writes it: commit it to ${branch}. \`planwright doctor\` says what else is missing. One of another name is told by the input ${input}`
});
const runText = (file, { url }) => `${file}${url === undefined ? "" : `: ${url}`}`;
const runLink = (file, { url }) => url === undefined ? (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)(file) : `[${file}](${url})`;
	})
};
