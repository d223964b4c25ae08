export const modules = {
31834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DI: () => reviewOperations,
	QV: () => reviewRules,
	VG: () => changeableKeys
});
const changeableKeys = [
	"title",
	"description",
	"files",
	"verify",
	"mode",
	"pause_after",
	"environment",
	"setup"
];
const reviewOperations = [
	"add_phase",
	"add_task",
	"update_phase",
	"update_task",
	"move_phase",
	"move_task",
	"split_phase",
	"split_task",
	"set_dependencies",
	"update_plan"
];
const reviewRules = {
	refine_descriptions: {
		asks: "Descriptions that a session without further questions would misread: say what has to be true afterwards, name the files and functions that matter, and make verify commands prove it. Change no order and add no work.",
		operations: [
			"update_plan",
			"update_phase",
			"update_task"
		],
		keys: [
			"title",
			"description",
			"verify"
		]
	},
	add_missing: {
		asks: "What the plan needs and does not have: tests, migrations, documentation, a phase in which a person decides, verify commands, files scopes, dependencies that really exist.",
		operations: [
			"add_phase",
			"add_task",
			"update_plan",
			"update_phase",
			"update_task",
			"set_dependencies"
		],
		keys: [
			"description",
			"verify",
			"files",
			"setup",
			"pause_after",
			"environment"
		]
	},
	optimize_order: {
		asks: "An order in which the plan is done sooner or more safely: phases and tasks that could be parallel, dependencies that are missing or not real, risk that should come first, overlapping files of tasks that run at the same time. Rest on the computed facts.",
		operations: [
			"move_phase",
			"move_task",
			"split_phase",
			"set_dependencies",
			"update_phase",
			"update_task"
		],
		keys: [
			"mode",
			"files",
			"pause_after"
		]
	},
	break_down: {
		asks: "Tasks too big for one session, or that mix things a reviewer would want apart: cut them into tasks that each leave the repository working.",
		operations: [
			"split_task",
			"split_phase",
			"add_task",
			"move_task",
			"set_dependencies",
			"update_phase",
			"update_task"
		],
		keys: [
			"title",
			"description",
			"files",
			"verify"
		]
	}
};
	})
};
