export const id = 612;
export const ids = [612];
export const modules = { 10612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { action: () => action });
	var _request_parse_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21163);
	var _request_read_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80449);
	async function action() {
const raw = (0, _request_read_context_js__WEBPACK_IMPORTED_MODULE_1__.U)();
const context = (0, _request_read_context_js__WEBPACK_IMPORTED_MODULE_1__.y)("action", raw);
const event = context.ok ? context.value.env["GITHUB_EVENT_NAME"] : undefined;
if (context.ok && raw.command === undefined && event === "issue_comment") {
	const answered = await (await Promise.all([
		__webpack_require__.e(5217),
		__webpack_require__.e(7841),
		__webpack_require__.e(1185)
	]).then(__webpack_require__.bind(__webpack_require__, 11185))).comment(raw, context.value);
	if (answered !== undefined) return answered;
}
if (context.ok && event === "issues") {
	const stranger = await (await Promise.all([__webpack_require__.e(5217), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 916))).strangerRefusal(context.value);
	if (stranger !== undefined) {
		await refuse(stranger, context.value.secrets);
		return 2;
	}
}
const request = context.ok ? await (0, _request_parse_request_js__WEBPACK_IMPORTED_MODULE_0__.T)(raw.command, raw, "action") : context;
if (!context.ok || !request.ok) {
	if (!request.ok) await refuse(request.error, context.ok ? context.value.secrets : []);
	return 2;
}
const { run } = await Promise.all([__webpack_require__.e(5217), __webpack_require__.e(7841)]).then(__webpack_require__.bind(__webpack_require__, 97841));
return run(request.value, context.value);
	}
	async function refuse(failure, secrets) {
const { renderFailure } = await __webpack_require__.e(897).then(__webpack_require__.bind(__webpack_require__, 20897));
const { createRedactor } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 1059));
process.stdout.write(createRedactor(secrets)(renderFailure(failure, "action")));
	}
}) };
