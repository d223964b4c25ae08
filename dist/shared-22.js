export const modules = {
5274: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BB: () => addReaction,
	Tu: () => deleteComment,
	W3: () => readComment,
	cG: () => listIssueComments,
	eT: () => createComment,
	rA: () => findOwnComment,
	vv: () => updateComment
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20530);
const skewMs = 3e5;
const posted = ({ id, html_url: url }) => ({
	id: String(id),
	url
});
const readComment = async (github, id) => {
	const purpose = {
		what: `read comment ${id}`,
		needs: "issues: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.issues.getComment({
		...given,
		comment_id: Number(id)
	}));
	if (!found.ok) return found;
	const { user, body = "", created_at: created, updated_at: updated } = found.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		id,
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.rM)(user),
		body,
		edited: created !== updated
	});
};
const listComments = async (github, issue, since) => {
	const purpose = {
		what: `read the comments of #${issue}`,
		needs: "issues: read"
	};
	const window = since === undefined ? {} : { since: since.toISOString() };
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.issues.listComments({
		...given,
		...window,
		issue_number: issue
	}));
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.items) : all;
};
const listIssueComments = async (github, issue) => {
	const all = await listComments(github, issue);
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.map(({ user, body = "" }) => ({
		...(0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.rM)(user),
		body
	}))) : all;
};
const justWritten = (github, issue, body, since) => async () => {
	const identity = await (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.xN)(github);
	if (!identity.ok) return identity;
	const all = await listComments(github, issue, since);
	return all.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(all.value.findLast((one) => (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.gg)(identity.value, body, one))) : all;
};
const createComment = async (github, issue, body) => {
	const purpose = {
		what: `comment on #${issue}`,
		needs: "issues: write"
	};
	const found = justWritten(github, issue, body, new Date(github.now.getTime() - skewMs));
	const made = await github.write(purpose, (octokit, given) => octokit.rest.issues.createComment({
		...given,
		issue_number: issue,
		body
	}), { found });
	return made.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(posted(made.value)) : made;
};
const updateComment = async (github, id, body) => {
	const purpose = {
		what: `change comment ${id}`,
		needs: "issues: write"
	};
	const changed = await github.write(purpose, (octokit, given) => octokit.rest.issues.updateComment({
		...given,
		comment_id: Number(id),
		body
	}));
	return changed.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(posted(changed.value)) : changed;
};
const deleteComment = async (github, id) => {
	const purpose = {
		what: `delete comment ${id}`,
		needs: "issues: write"
	};
	const gone = await github.write(purpose, (octokit, given) => octokit.rest.issues.deleteComment({
		...given,
		comment_id: Number(id)
	}));
	return gone.ok || gone.error.status === 404 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : gone;
};
const findOwnComment = async (github, issue, marker, { login }) => {
	const all = await listComments(github, issue);
	if (!all.ok) return all;
	const own = all.value.find(({ user, body = "" }) => user?.login === login && body.includes(marker));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(own === undefined ? undefined : {
		...posted(own),
		body: own.body ?? ""
	});
};
const addReaction = async (github, id, content) => {
	const purpose = {
		what: `react to comment ${id}`,
		needs: "issues: write"
	};
	const made = await github.write(purpose, (octokit, given) => octokit.rest.reactions.createForIssueComment({
		...given,
		comment_id: Number(id),
		content
	}));
	return made.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined) : made;
};
	})
};
