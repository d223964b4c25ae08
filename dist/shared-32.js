export const modules = {
67655: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => isFork,
	k: () => readPullPlans
});
var changed_files = __webpack_require__(5076);
var result = __webpack_require__(45367);
;
const needs = "contents: read";
const mostEntries = 1e3;
const kindOf = (type, download) => {
	if (type === "dir") return "folder";
	if (type === "symlink") return "symlink";
	return type === "file" && download !== null ? "file" : "submodule";
};
const listFolder = async (github, ref, path) => {
	const purpose = {
		what: `list ${path === "" ? "the files" : path} at ${ref}`,
		needs
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.repos.getContent({
		...given,
		path,
		ref
	}));
	if (!found.ok) return found.error.status === 404 ? (0, result.ok)(undefined) : found;
	if (!Array.isArray(found.value)) return (0, result.ok)(undefined);
	return (0, result.ok)(found.value.map(({ name, path: at, type, sha, size, download_url: download }) => ({
		name,
		path: at,
		kind: kindOf(type, download),
		sha,
		size
	})));
};
const readBlob = async (github, sha) => {
	const found = await github.read({
		what: `read blob ${sha}`,
		needs
	}, (octokit, given) => octokit.rest.git.getBlob({
		...given,
		file_sha: sha
	}));
	if (!found.ok) return found;
	const { content, encoding } = found.value;
	return (0, result.ok)(Buffer.from(content, encoding === "base64" ? "base64" : "utf8"));
};
const refused = (message, hint) => (0, result._)({
	code: "not-a-file",
	message,
	hint
});
const readFileAt = async (github, ref, path) => {
	const folder = path.split("/").slice(0, -1).join("/");
	const entries = await listFolder(github, ref, folder);
	if (!entries.ok) return entries;
	const entry = entries.value?.find((one) => one.path === path);
	if (entry?.kind === "file") return readBlob(github, entry.sha);
	if (entry !== undefined) return refused(`cannot read ${path} at ${ref}: it is a ${entry.kind}`, "put a regular file in its place");
	if ((entries.value?.length ?? 0) < mostEntries) return (0, result.ok)(undefined);
	const message = `cannot read ${path} at ${ref}: its folder has ${mostEntries} entries or more, and GitHub lists no more`;
	return refused(message, "spread the files over several folders");
};
var source = __webpack_require__(17949);
var checkout = __webpack_require__(99172);
var plan_file = __webpack_require__(20014);
;
const planPath = /^plans\/(templates\/)?([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;
const isFork = (github, { head }) => head.repository !== github.name;
const readPullPlans = async (github, pull) => {
	const changed = await (0, changed_files.Y)(github, pull.number);
	if (!changed.ok) return changed;
	const plans = [];
	const templates = [];
	for (const file of changed.value.items) {
		const [, folder, id] = planPath.exec(file.path) ?? [];
		if (id === undefined) continue;
		const kind = folder === undefined ? "plan" : "template";
		const plan = await readPlan(github, pull, {
			id,
			file,
			kind
		});
		if (!plan.ok) return plan;
		(kind === "plan" ? plans : templates).push(plan.value);
	}
	return (0, result.ok)({
		plans,
		templates,
		complete: changed.value.complete
	});
};
const readPlan = async (github, pull, { id, file, kind }) => {
	const { path, previousPath = path, status, blob, patch } = file;
	const base = status === "added" ? (0, result.ok)(undefined) : await readFileAt(github, pull.base.sha, previousPath);
	if (!base.ok) return base;
	const head = blob === undefined ? (0, result.ok)(undefined) : await readBlob(github, blob);
	if (!head.ok) return head;
	const before = base.value === undefined ? undefined : Buffer.from(base.value).toString("utf8");
	const bytes = head.value;
	const plan = bytes === undefined ? undefined : await parsed(github, pull, {
		id,
		path,
		bytes,
		before,
		kind
	});
	return (0, result.ok)({
		id,
		path,
		file: plan,
		before,
		patch
	});
};
const parsed = async (github, pull, { id, path, bytes, before, kind }) => {
	const place = {
		id,
		path
	};
	if (kind === "template") return (0, plan_file.FU)(place, bytes, "refused");
	const file = await (0, plan_file.FU)(place, bytes, "allowed");
	if (!file.parsed.ok) return file;
	const branch = isFork(github, pull) ? undefined : pull.head.ref;
	const known = (0, checkout.W)(file.parsed.value, branch) || stateOf(file.text) === stateOf(before ?? "");
	return known ? file : (0, plan_file.FU)(place, bytes, "refused");
};
const stateOf = (text) => text.slice((0, source.qJ)(text).human.length);
	}),
5076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => changedFiles });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const mostFiles = 3e3;
const changedFiles = async (github, number) => {
	const purpose = {
		what: `read the files of pull request #${number}`,
		needs: "pull-requests: read"
	};
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.pulls.listFiles({
		...given,
		pull_number: number
	}), mostFiles);
	if (!all.ok) return all;
	const { items, complete } = all.value;
	const files = items.map(({ filename: path, status, previous_filename: previousPath, sha, patch }) => ({
		path,
		status,
		...previousPath === undefined ? {} : { previousPath },
		...sha === null || status === "removed" ? {} : { blob: sha },
		...patch === undefined ? {} : { patch }
	}));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		items: files,
		complete: complete && items.length < mostFiles
	});
};
	})
};
