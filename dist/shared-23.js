export const modules = {
20530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Pl: () => isJobToken,
	gg: () => wroteThis,
	rM: () => authorOf,
	xN: () => readIdentity
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const isJobToken = ({ login }) => login === "github-actions[bot]";
const query = "query { viewer { login } }";
const readIdentity = async (github) => {
	const purpose = {
		what: "read who the token belongs to",
		needs: "metadata: read"
	};
	const found = await github.graphql(purpose, query);
	if (!found.ok) return found;
	const { login } = found.value.viewer;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		login,
		bot: login.endsWith("[bot]")
	});
};
const authorOf = (user) => ({
	by: user?.login ?? "",
	bot: user?.type !== "User"
});
const plain = (text) => text.replaceAll("\r\n", "\n").trim();
const wroteThis = ({ login }, text, { user, body }) => user?.login === login && plain(body ?? "") === plain(text);
	}),
65271: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	XH: () => compareUrl,
	G7: () => createPull,
	l6: () => findLastPull,
	zl: () => findOpenPull,
	Es: () => readPull,
	iR: () => setDraft,
	pZ: () => updatePull
});
var result = __webpack_require__(45367);
var identity = __webpack_require__(20530);
;
const needs = "issues: write";
const ensureLabel = async (github, label) => {
	const look = () => github.read({
		what: `read the label ${label.name}`,
		needs
	}, (octokit, given) => octokit.rest.issues.getLabel({
		...given,
		name: label.name
	}));
	const there = await look();
	if (there.ok || there.error.status !== 404) return there;
	const made = await github.write({
		what: `create the label ${label.name}`,
		needs
	}, (octokit, given) => octokit.rest.issues.createLabel({
		...given,
		...label
	}));
	if (made.ok || made.error.status !== 422) return made;
	const now = await look();
	return now.ok ? now : made;
};
const addLabels = async (github, issue, labels) => {
	if (labels.length === 0) return (0, result.ok)(undefined);
	for (const label of labels) {
		const there = await ensureLabel(github, label);
		if (!there.ok) return there;
	}
	const names = labels.map(({ name }) => name);
	const added = await github.write({
		what: `label #${issue}`,
		needs
	}, (octokit, given) => octokit.rest.issues.addLabels({
		...given,
		issue_number: issue,
		labels: names
	}));
	return added.ok ? (0, result.ok)(undefined) : added;
};
;
const pullOf = (raw) => ({
	number: raw.number,
	id: raw.node_id,
	url: raw.html_url,
	state: raw.state === "open" ? "open" : "closed",
	draft: raw.draft ?? false,
	merged: raw.merged_at !== null,
	...raw.closed_at === null ? {} : { closedAt: raw.closed_at },
	head: {
		ref: raw.head.ref,
		sha: raw.head.sha,
		repository: raw.head.repo?.full_name
	},
	base: {
		ref: raw.base.ref,
		sha: raw.base.sha
	},
	title: raw.title,
	body: raw.body ?? "",
	labels: raw.labels.map(({ name }) => name),
	...(0, identity.rM)(raw.user)
});
const lookFor = async (github, state, { head, base }) => {
	const purpose = {
		what: `look for a pull request of ${head}`,
		needs: "pull-requests: read"
	};
	const onto = base === undefined ? {} : { base };
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.pulls.list({
		...given,
		...onto,
		state,
		head: `${given.owner}:${head}`
	}));
	if (!all.ok) return all;
	const own = all.value.items.filter((one) => one.head.ref === head && one.head.repo?.full_name === github.name);
	return (0, result.ok)(own.find((one) => one.state === "open") ?? own[0]);
};
const lookForOpen = (github, between) => lookFor(github, "open", between);
const findOpenPull = async (github, between) => {
	const found = await lookForOpen(github, between);
	return found.ok ? (0, result.ok)(found.value && pullOf(found.value)) : found;
};
const findLastPull = async (github, head) => {
	const found = await lookFor(github, "all", { head });
	return found.ok ? (0, result.ok)(found.value && pullOf(found.value)) : found;
};
const readPull = async (github, number) => {
	const purpose = {
		what: `read pull request #${number}`,
		needs: "pull-requests: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.pulls.get({
		...given,
		pull_number: number
	}));
	return found.ok ? (0, result.ok)(pullOf(found.value)) : found;
};
const pathOf = (branch) => branch.split("/").map(encodeURIComponent).join("/");
const compareUrl = ({ url }, { head, base }) => `${url}/compare/${pathOf(base)}...${pathOf(head)}?expand=1`;
const orByHand = (github, failure, between) => {
	const { status = 0, hint = "" } = failure;
	if (![
		403,
		404,
		422
	].includes(status)) return failure;
	const setting = "Settings > Actions > General > Allow GitHub Actions to create and approve pull requests";
	const more = `a workflow's token also needs the setting \`${setting}\`; or open it by hand: ${compareUrl(github, between)}`;
	return {
		...failure,
		hint: `${hint}; ${more}`
	};
};
const pulls_open = async (github, wanted) => {
	const { title, body, head, base } = wanted;
	const create = (draft) => github.write({
		what: `open a pull request from ${head}`,
		needs: "pull-requests: write"
	}, (octokit, given) => octokit.rest.pulls.create({
		...given,
		title,
		body,
		head,
		base,
		draft
	}), { found: () => lookForOpen(github, {
		head,
		base
	}) });
	let made = await create(wanted.draft);
	if (!made.ok && made.error.status === 422) {
		const there = await lookForOpen(github, {
			head,
			base
		});
		if (there.ok && there.value !== undefined) return (0, result.ok)({
			pull: pullOf(there.value),
			created: false
		});
		if (wanted.draft) made = await create(false);
	}
	return made.ok ? (0, result.ok)({
		pull: pullOf(made.value),
		created: true
	}) : (0, result._)(orByHand(github, made.error, {
		head,
		base
	}));
};
const createPull = async (github, wanted) => {
	const opened = await pulls_open(github, wanted);
	if (!opened.ok) return opened;
	const labelled = await addLabels(github, opened.value.pull.number, wanted.labels);
	return (0, result.ok)(labelled.ok ? opened.value : {
		...opened.value,
		unlabelled: labelled.error
	});
};
const updatePull = async (github, number, change) => {
	const purpose = {
		what: `change pull request #${number}`,
		needs: "pull-requests: write"
	};
	const changed = await github.write(purpose, (octokit, given) => octokit.rest.pulls.update({
		...given,
		...change,
		pull_number: number
	}));
	return changed.ok ? (0, result.ok)(pullOf(changed.value)) : changed;
};
const draftMutations = {
	draft: "mutation ($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { clientMutationId } }",
	ready: "mutation ($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { clientMutationId } }"
};
const setDraft = async (github, { id, number }, as) => {
	const purpose = {
		what: `make pull request #${number} ${as === "draft" ? "a draft" : "ready"}`,
		needs: "pull-requests: write"
	};
	const set = await github.graphql(purpose, draftMutations[as], { id });
	return set.ok ? (0, result.ok)(undefined) : set;
};
	})
};
