export const modules = {
2376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	I: () => exitCode,
	h: () => exitCodes
});
const exitCodes = [
	{
		code: 0,
		meaning: "Done, or stopped as designed: `approval`, `requested`, `pause-after`, `time-budget`."
	},
	{
		code: 1,
		meaning: "The plan or a check failed: `task-failed`, `auth`, `overloaded`, `budget`, `interrupted`, `no-progress`, `invalid-plan`, `push-refused`, `gate-misconfigured`, `base-conflict`; or the plan is failed or cancelled."
	},
	{
		code: 2,
		meaning: "The request was wrong."
	},
	{
		code: 3,
		meaning: "Someone else holds the plan."
	}
];
function reasonCode(reason) {
	switch (reason) {
		case "approval":
		case "requested":
		case "pause-after":
		case "time-budget": return 0;
		case "task-failed":
		case "auth":
		case "overloaded":
		case "budget":
		case "interrupted":
		case "no-progress":
		case "invalid-plan":
		case "push-refused":
		case "gate-misconfigured":
		case "base-conflict": return 1;
	}
}
function exitCode(status, reason) {
	switch (status) {
		case "completed": return 0;
		case "failed":
		case "cancelled": return 1;
		case "pending":
		case "running":
		case "waiting":
		case "paused": return reason === undefined ? 0 : reasonCode(reason);
	}
}
	})
};
