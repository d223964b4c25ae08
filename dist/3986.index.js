import { modules as shared29 } from './shared-29.js';
export const id = 3986;
export const ids = [3986];
export const modules = {
	33986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { cli: () => cli });
var _request_argv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98362);
var _request_parse_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21163);
var _request_read_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80449);
var _request_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77122);
const print = (text) => {
	process.stdout.write(text);
	return 0;
};
const refuse = async (failure, argv) => {
	const { renderFailure } = await __webpack_require__.e(897).then(__webpack_require__.bind(__webpack_require__, 20897));
	if (argv.includes("--json")) process.stdout.write(renderFailure(failure, "json"));
	else process.stderr.write(renderFailure(failure, "person"));
	return 2;
};
async function cli(argv) {
	const line = (0, _request_argv_js__WEBPACK_IMPORTED_MODULE_0__.S)(argv);
	if (!line.ok) return refuse(line.error, argv);
	switch (line.value.kind) {
		case "version": return print(`${_request_version_js__WEBPACK_IMPORTED_MODULE_3__.r}\n`);
		case "help": return print((await __webpack_require__.e(7491).then(__webpack_require__.bind(__webpack_require__, 37491))).renderHelp(line.value.command));
		case "command": return command(line.value.word, line.value.raw, argv);
	}
}
async function command(word, raw, argv) {
	const request = await (0, _request_parse_request_js__WEBPACK_IMPORTED_MODULE_1__.T)(word, raw, "cli");
	if (!request.ok) return refuse(request.error, argv);
	const context = (0, _request_read_context_js__WEBPACK_IMPORTED_MODULE_2__.y)("cli", raw);
	if (!context.ok) return refuse(context.error, argv);
	const { run } = await Promise.all([__webpack_require__.e(5217), __webpack_require__.e(7841)]).then(__webpack_require__.bind(__webpack_require__, 97841));
	return run(request.value, context.value);
}
	}),
	98362: shared29[98362]
};
