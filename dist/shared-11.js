export const modules = {
40886: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => dispatchWorkflow });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const skewMs = 3e5;
const purposeOf = ({ file }) => ({
	what: `start the workflow ${file}`,
	needs: "actions: write"
});
const lost = ({ file }) => ({
	code: "unreachable",
	message: `cannot find out whether the workflow ${file} was started`
});
const justStarted = (github, dispatch, since) => async () => {
	const { file, title } = dispatch;
	if (title === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)(lost(dispatch));
	const purpose = {
		what: `list the runs of ${file}`,
		needs: "actions: read"
	};
	const created = `>=${since.toISOString().slice(0, 19)}Z`;
	const runs = await github.read(purpose, (octokit, given) => octokit.rest.actions.listWorkflowRuns({
		...given,
		workflow_id: file,
		event: "workflow_dispatch",
		created
	}));
	if (!runs.ok) return runs;
	const run = runs.value.workflow_runs.find((one) => one.display_title === title);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(run && {
		id: String(run.id),
		url: run.html_url
	});
};
const runOf = (data) => {
	if (typeof data !== "object" || data === null || !("workflow_run_id" in data)) return {};
	const url = "html_url" in data && typeof data.html_url === "string" ? { url: data.html_url } : {};
	return {
		id: String(data.workflow_run_id),
		...url
	};
};
const start = (github, dispatch, wish) => {
	const { file, ref, inputs } = dispatch;
	const found = justStarted(github, dispatch, new Date(github.now.getTime() - skewMs));
	return github.write(purposeOf(dispatch), async (octokit, given) => {
		const asked = {
			...given,
			...wish,
			workflow_id: file,
			ref,
			inputs
		};
		const reply = await octokit.rest.actions.createWorkflowDispatch(asked);
		return {
			...reply,
			data: runOf(reply.data)
		};
	}, { found });
};
const dispatchWorkflow = async (github, dispatch) => {
	const started = await start(github, dispatch, { return_run_details: true });
	if (started.ok || started.error.status !== 400 && started.error.status !== 422) return started;
	return start(github, dispatch, {});
};
	})
};
