export const modules = {
54914: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { N: () => readRepository });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const readRef = async (github, ref) => {
	const purpose = {
		what: `read the ref ${ref}`,
		needs: "contents: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.git.getRef({
		...given,
		ref
	}));
	if (!found.ok) return found.error.status === 404 ? ok(undefined) : found;
	return ok(found.value.object.sha);
};
const readRepository = async (github) => {
	const purpose = {
		what: `read the repository ${github.name}`,
		needs: "metadata: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.get({ ...given }));
	if (!found.ok) return found;
	const { default_branch: defaultBranch, private: isPrivate, html_url: url } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		defaultBranch,
		private: isPrivate,
		url
	});
};
	})
};
