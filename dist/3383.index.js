import { modules as shared20 } from './shared-20.js';
import { modules as shared28 } from './shared-28.js';
export const id = 3383;
export const ids = [3383, 9910];
export const modules = {
	25531: shared28[25531],
	28576: shared20[28576],
	29910: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	closingReport: () => closingReport,
	readReport: () => readReport,
	reportFormat: () => reportFormat
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40104);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42917);
const schema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
	status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"done",
		"nothing_to_do",
		"blocked"
	]).describe("done: the task is carried out. nothing_to_do: it was already so. blocked: it cannot be done; details say why."),
	summary: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("One line in the imperative: what changed, or why nothing did."),
	details: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("What a reviewer has to know: what was done, what was checked, what is left.")
});
const { $schema: _dialect, ...jsonSchema } = zod__WEBPACK_IMPORTED_MODULE_2__.bl(schema);
const reportFormat = {
	type: "json_schema",
	schema: jsonSchema
};
const summaryLength = 200;
const readReport = (text) => {
	const trimmed = text.trim();
	if (trimmed === "") return undefined;
	const parsed = schema.safeParse(json(trimmed));
	if (!parsed.success) return {
		status: "done",
		summary: firstLine(trimmed),
		details: trimmed
	};
	const { status, summary, details } = parsed.data;
	return {
		status,
		summary: firstLine(summary) || firstLine(details) || status,
		details
	};
};
const closingReport = {
	name: "the closing report",
	format: reportFormat,
	read: async (text) => {
		const value = readReport(text);
		return value === undefined ? {
			kind: "complaint",
			text: "The closing report is empty."
		} : {
			kind: "ok",
			value
		};
	},
	repairs: 0
};
const firstLine = (text) => text.split(/[\r\n\u2028\u2029]/).map((line) => (0, _activity_js__WEBPACK_IMPORTED_MODULE_0__.D)(line, summaryLength)).find((line) => line !== "") ?? "";
const json = (text) => {
	const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
	try {
		return JSON.parse(fenced?.[1] ?? text);
	} catch {
		return undefined;
	}
};
	}),
	46272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => toolDefinitions });
const toolDefinitions = async (workdir) => {
	const { betaAgentToolset20260401 } = await Promise.all([__webpack_require__.e(6526), __webpack_require__.e(3653)]).then(__webpack_require__.bind(__webpack_require__, 96526));
	return betaAgentToolset20260401({
		workdir,
		env: {}
	});
};
	}),
	13383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { countTokens: () => countTokens });
var _agent_conversation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25531);
var _agent_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28576);
var _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6962);
var _agent_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29910);
var _agent_tool_host_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46272);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
const countTokens = async (request) => {
	const { client, plan, task, notes, dependencies = [], signal } = request;
	const definitions = await (0, _agent_tool_host_definitions_js__WEBPACK_IMPORTED_MODULE_3__.$)(".");
	const messages = (0, _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
		plan,
		task,
		dependencies,
		...notes === undefined ? {} : { notes }
	});
	try {
		const { input_tokens: tokens } = await client.beta.messages.countTokens({
			model: task.model[0] ?? "",
			system: (0, _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(plan),
			tools: definitions.flatMap((tool) => "input_schema" in tool ? [definition(tool)] : []),
			messages: [(0, _agent_conversation_js__WEBPACK_IMPORTED_MODULE_4__.Ck)(messages)],
			output_config: { format: _agent_report_js__WEBPACK_IMPORTED_MODULE_2__.reportFormat }
		}, { signal });
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(tokens);
	} catch (error) {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)({
			code: "not-counted",
			message: `The tokens of ${task.id} were not counted: ${why((0, _agent_failure_js__WEBPACK_IMPORTED_MODULE_0__.L)(error))}`
		});
	}
};
const definition = ({ name, description, input_schema }) => ({
	name,
	input_schema,
	...description === undefined ? {} : { description }
});
const why = (failure) => {
	switch (failure.kind) {
		case "transient": return failure.why;
		case "auth":
		case "fatal": return failure.detail;
		case "context": return "the prompt is too long";
		case "aborted": return "it was cancelled";
	}
};
	})
};
