export const id = 9910;
export const ids = [9910];
export const modules = { 29910: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
