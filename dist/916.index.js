export const id = 916;
export const ids = [916];
export const modules = {
	21498: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => readPermission });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const readPermission = async (github, user) => {
	const purpose = {
		what: `read the permission of ${user}`,
		needs: "metadata: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.getCollaboratorPermissionLevel({
		...given,
		username: user
	}));
	if (!found.ok) return found.error.status === 404 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		write: false,
		role: "none"
	}) : found;
	const { permission, role_name: role } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		write: permission === "admin" || permission === "write",
		role
	});
};
	}),
	916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { strangerRefusal: () => strangerRefusal });
var _execution_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85217);
var _github_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21498);
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94570);
const strangerRefusal = async (context) => {
	const { env, run } = context;
	if (env["GITHUB_EVENT_NAME"] !== "issues") return undefined;
	const github = await (0, _execution_github_js__WEBPACK_IMPORTED_MODULE_0__.eq)({
		context,
		clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.m,
		signal: new AbortController().signal
	})();
	if (github === undefined || run === undefined) return {
		code: "no-token",
		message: "There is no token to ask who started this run: give the input github-token."
	};
	const permission = await (0, _github_permissions_js__WEBPACK_IMPORTED_MODULE_2__.c)(github, run.actor);
	if (!permission.ok) return permission.error;
	if (permission.value.write) return undefined;
	return {
		code: "no-write-access",
		message: `${run.actor} opened or labelled the issue without write access (${permission.value.role}).`,
		hint: "Somebody with write access can take the label off and set it again."
	};
};
	})
};
