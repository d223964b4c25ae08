export const id = 1394;
export const ids = [1394];
export const modules = {
	33739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => aboutWhich });
var _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _plan_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41964);
var _request_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64878);
var _plan_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2141);
const aboutWhich = async (world, command, { plan, pull }) => {
	if (pull !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		kind: "pull",
		number: pull
	});
	const event = await (0, _request_event_js__WEBPACK_IMPORTED_MODULE_1__.j)(world.context);
	if (event.kind === "pull-request") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		kind: "pull",
		number: event.number
	});
	if (plan === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
		code: "missing-input",
		message: `${command} needs a plan, or a pull request.`,
		hint: `For example: planwright ${command} add-user-authentication`
	});
	const id = (0, _plan_id_js__WEBPACK_IMPORTED_MODULE_3__.S)(plan);
	const github = world.context.push && id !== undefined ? await world.github() : undefined;
	if (github === undefined || id === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		kind: "plan",
		plan
	});
	const open = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__.zl)(github, { head: (0, _plan_branch_js__WEBPACK_IMPORTED_MODULE_4__.HG)(id) });
	if (!open.ok) return open;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(open.value === undefined ? {
		kind: "plan",
		plan
	} : {
		kind: "pull",
		number: open.value.number
	});
};
	}),
	25226: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => openPull });
var _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65271);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
const openPull = async (world, number) => {
	const github = await world.github();
	if (github === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "no-token",
		message: `pull request #${number} is read through the API of GitHub, and there is no token or no repository on GitHub`,
		hint: "give the input github-token; in a terminal set GITHUB_TOKEN"
	});
	const pull = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_0__.Es)(github, number);
	if (!pull.ok) return pull;
	if (pull.value.state === "open") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		github,
		pull: pull.value
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "wrong-status",
		message: `pull request #${number} is ${pull.value.merged ? "merged" : "closed"}; accepted: an open one`
	});
};
	}),
	42628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BO: () => keepInFile,
	JB: () => noneOpen,
	eG: () => keptFor,
	wf: () => openOf
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
var _plan_edit_read_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40363);
var _planning_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53586);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15397);
var _workspace_private_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27951);
const nothing = {
	suggestions: [],
	applied: []
};
const openOf = ({ suggestions, applied }) => suggestions.filter(({ number }) => !applied.includes(number));
const fileOf = ({ context }, repository, plan) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _workspace_private_dir_js__WEBPACK_IMPORTED_MODULE_5__.YI)(context.workRoot, repository.commonDir, `${plan}.plan`), "suggestions.txt");
const keptFor = async (world, desk, repository) => {
	if (desk.kind === "own-branch") return keptInState(desk);
	const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(fileOf(world, repository, desk.path.id), "utf8").catch(() => "");
	const read = text === "" ? undefined : keptIn(text);
	return read?.ok === true ? read.value : nothing;
};
const keepInFile = (world, repository, payload) => (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__.vK)(fileOf(world, repository, payload.about.plan), (0, _planning_payload_js__WEBPACK_IMPORTED_MODULE_3__.k)(payload.suggestions, payload.about));
const keptIn = (word) => {
	const payload = (0, _planning_payload_js__WEBPACK_IMPORTED_MODULE_3__.r)(word, { readOperations: _plan_edit_read_operations_js__WEBPACK_IMPORTED_MODULE_2__.R });
	if (!payload.ok) return payload;
	const { about, suggestions } = payload.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({
		suggestions,
		applied: about.applied
	});
};
const keptInState = ({ state, path }) => {
	const at = state.iterations.findLastIndex(({ kind, suggestions }) => kind === "reviewed" && Array.isArray(suggestions));
	const suggestions = state.iterations[at]?.["suggestions"];
	if (!Array.isArray(suggestions)) return nothing;
	const about = {
		plan: path.id,
		commit: "0".repeat(40),
		applied: appliedSince(state, at)
	};
	const read = keptIn((0, _planning_payload_js__WEBPACK_IMPORTED_MODULE_3__.k)(suggestions, about));
	return read.ok ? read.value : nothing;
};
const appliedSince = ({ iterations }, at) => iterations.slice(at + 1).flatMap(({ kind, applied }) => kind === "applied" && Array.isArray(applied) ? applied.map(Number) : []);
const noneOpen = (plan) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)({
	code: "no-suggestions",
	message: `there are no open suggestions for plan ${plan}`,
	hint: `ask for a review first: planwright review ${plan}`
});
	}),
	2141: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { S: () => planIdIn });
const planIdIn = (given) => /^(?:(?:\.\/)?plans\/)?([a-z0-9][a-z0-9-]{0,62})(?:\.ya?ml)?$/.exec(given)?.[1];
	}),
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
const planPath = /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;
const isFork = (github, { head }) => head.repository !== github.name;
const readPullPlans = async (github, pull) => {
	const changed = await (0, changed_files.Y)(github, pull.number);
	if (!changed.ok) return changed;
	const plans = [];
	for (const file of changed.value.items) {
		const id = planPath.exec(file.path)?.[1];
		if (id === undefined) continue;
		const plan = await readPlan(github, pull, {
			id,
			file
		});
		if (!plan.ok) return plan;
		plans.push(plan.value);
	}
	return (0, result.ok)({
		plans,
		complete: changed.value.complete
	});
};
const readPlan = async (github, pull, { id, file }) => {
	const { path, previousPath = path, status, blob, patch } = file;
	const base = status === "added" ? (0, result.ok)(undefined) : await readFileAt(github, pull.base.sha, previousPath);
	if (!base.ok) return base;
	const head = blob === undefined ? (0, result.ok)(undefined) : await readBlob(github, blob);
	if (!head.ok) return head;
	const before = base.value === undefined ? undefined : Buffer.from(base.value).toString("utf8");
	const plan = head.value === undefined ? undefined : await parsed(github, pull, {
		id,
		path,
		bytes: head.value,
		before
	});
	return (0, result.ok)({
		id,
		path,
		file: plan,
		before,
		patch
	});
};
const parsed = async (github, pull, { id, path, bytes, before }) => {
	const place = {
		id,
		path
	};
	const file = await (0, plan_file.FU)(place, bytes, "allowed");
	if (!file.parsed.ok) return file;
	const branch = isFork(github, pull) ? undefined : pull.head.ref;
	const known = (0, checkout.W)(file.parsed.value, branch) || stateOf(file.text) === stateOf(before ?? "");
	return known ? file : (0, plan_file.FU)(place, bytes, "refused");
};
const stateOf = (text) => text.slice((0, source.qJ)(text).human.length);
	}),
	80266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	x: () => ownReview,
	X: () => postReview
});
var github_identity = __webpack_require__(20530);
var result = __webpack_require__(45367);
;
const posted = ({ id, node_id: nodeId, html_url: url }) => ({
	id: String(id),
	nodeId,
	url
});
const rawReviews = async (github, pull) => {
	const purpose = {
		what: `read the reviews of #${pull}`,
		needs: "pull-requests: read"
	};
	const all = await github.readAll(purpose, (octokit, given) => octokit.rest.pulls.listReviews({
		...given,
		pull_number: pull
	}));
	return all.ok ? (0, result.ok)(all.value.items) : all;
};
const listReviews = async (github, pull) => {
	const all = await rawReviews(github, pull);
	if (!all.ok) return all;
	return (0, result.ok)(all.value.map((raw) => ({
		...posted(raw),
		...(0, github_identity.rM)(raw.user),
		state: raw.state,
		commit: raw.commit_id ?? undefined,
		body: raw.body
	})));
};
const inline = ({ path, body, line, side, startLine, startSide = side }) => ({
	path,
	body,
	line,
	side,
	...startLine === undefined || startLine === line ? {} : {
		start_line: startLine,
		start_side: startSide
	}
});
const justPosted = (github, { pull, commit, body }) => async () => {
	const identity = await (0, github_identity.xN)(github);
	if (!identity.ok) return identity;
	const all = await rawReviews(github, pull);
	if (!all.ok) return all;
	return (0, result.ok)(all.value.findLast((one) => one.commit_id === commit && (0, github_identity.gg)(identity.value, body, one)));
};
const post = (github, review) => {
	const { pull, commit, body, event, comments } = review;
	return github.write({
		what: `review pull request #${pull}`,
		needs: "pull-requests: write"
	}, (octokit, given) => {
		const anchored = comments.length === 0 ? {} : { comments: comments.map(inline) };
		return octokit.rest.pulls.createReview({
			...given,
			...anchored,
			pull_number: pull,
			commit_id: commit,
			body,
			event
		});
	}, { found: justPosted(github, review) });
};
const createReview = async (github, review) => {
	const whole = await post(github, review);
	if (whole.ok) return (0, result.ok)(posted(whole.value));
	if (whole.error.status !== 422 || review.comments.length === 0) return whole;
	const alone = await post(github, {
		...review,
		body: review.bodyWithoutComments ?? review.body,
		comments: []
	});
	return alone.ok ? (0, result.ok)({
		...posted(alone.value),
		refused: whole.error
	}) : alone;
};
const updateReview = async (github, { pull, review, body }) => {
	const purpose = {
		what: `change review ${review} of #${pull}`,
		needs: "pull-requests: write"
	};
	const changed = await github.write(purpose, (octokit, given) => octokit.rest.pulls.updateReview({
		...given,
		pull_number: pull,
		review_id: Number(review),
		body
	}));
	return changed.ok ? (0, result.ok)(posted(changed.value)) : changed;
};
var edit_text = __webpack_require__(52477);
var read_operations = __webpack_require__(40363);
var planning_payload = __webpack_require__(53586);
var lib_escape = __webpack_require__(68989);
;
const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
function hunksOf(patch) {
	const hunks = [];
	let next = 1;
	let first = 1;
	const close = () => {
		if (next > first) hunks.push({
			first,
			last: next - 1
		});
		first = next;
	};
	for (const line of patch.split("\n")) {
		const start = header.exec(line)?.[1];
		if (start !== undefined) {
			close();
			next = Number(start);
			first = next;
		} else if (line.startsWith("+") || line.startsWith(" ")) {
			next += 1;
		}
	}
	close();
	return hunks;
}
const commentableLines = (patch) => new Set(hunksOf(patch).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index)));
const liesInOneHunk = (patch, lines) => lines.first <= lines.last && hunksOf(patch).some(({ first, last }) => first <= lines.first && lines.last <= last);
;
const mostLines = 60;
const lineChange = (before, after) => {
	const [old, fresh] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head += 1;
	let tail = 0;
	const room = Math.min(old.length, fresh.length) - head;
	while (tail < room && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
	if (head === old.length && head === fresh.length) return undefined;
	const inserted = head + tail === old.length;
	const first = inserted ? Math.max(head - 1, 0) : head;
	const last = inserted && head === 0 ? 1 : old.length - tail;
	if (last <= first || last - first > mostLines) return undefined;
	return {
		first: first + 1,
		last,
		lines: fresh.slice(first, fresh.length - (old.length - last))
	};
};
const linesOf = (text) => text.replaceAll("\r\n", "\n").split("\n");
const changeInDiff = (before, after, patch) => {
	const change = patch === undefined || after.includes("\r") ? undefined : lineChange(before, after);
	return change !== undefined && liesInOneHunk(patch ?? "", change) ? change : undefined;
};
const suggestionBlock = ({ lines }) => {
	const text = lines.map((line) => `${line}\n`).join("");
	const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}suggestion\n${text}${fence}`;
};
var body = __webpack_require__(40831);
;
const payload_open = "<!-- planwright:suggestions ";
const payload_close = " -->";
const payloadComment = (payload) => `${payload_open}${Buffer.from(payload).toString("base64")}${payload_close}`;
const withoutPayload = (text) => text.replaceAll("<!-- planwright:", "<!-- planwright.");
function readPayload(body) {
	const last = body.trimEnd();
	const from = last.lastIndexOf(payload_open);
	if (from < 0 || !last.endsWith(payload_close)) return undefined;
	const encoded = last.slice(from + payload_open.length, -payload_close.length);
	const bytes = Buffer.from(encoded, "base64");
	return bytes.toString("base64") === encoded ? bytes.toString() : undefined;
}
var lib_text = __webpack_require__(94869);
var plan_diff = __webpack_require__(39745);
var plan_diff_markdown = __webpack_require__(50778);
var within = __webpack_require__(35776);
;
const ladder = [
	{
		why: 4e3,
		operations: 8e3,
		diff: 2e4,
		lines: 100,
		suggestions: 1e3
	},
	{
		why: 2e3,
		operations: 2e3,
		diff: 8e3,
		lines: 50,
		suggestions: 1e3
	},
	{
		why: 1e3,
		operations: 500,
		diff: 2e3,
		lines: 20,
		suggestions: 1e3
	},
	{
		why: 500,
		operations: 0,
		diff: 1e3,
		lines: 10,
		suggestions: 500
	},
	{
		why: 200,
		operations: 0,
		diff: 500,
		lines: 5,
		suggestions: 200
	},
	{
		why: 0,
		operations: 0,
		diff: 200,
		lines: 3,
		suggestions: 50
	},
	{
		why: 0,
		operations: 0,
		diff: 0,
		lines: 0,
		suggestions: 0
	}
];
const isOpen = ({ status }) => status !== "applied";
function* headline({ plan, path, suggestions }) {
	const open = suggestions.filter(isOpen).length;
	const applied = suggestions.length - open;
	const counts = [
		...open === 0 ? [] : [(0, lib_text.LS)(open, "open suggestion")],
		...applied === 0 ? [] : [`${applied} applied`],
		...suggestions.length === 0 ? ["no suggestions"] : []
	];
	yield `## Review of plan ${(0, lib_escape.ti)((0, lib_text.Wp)(plan, 200))}`;
	yield* ["", `${(0, lib_escape.ti)((0, lib_text.Wp)(path, 300))} · ${counts.join(", ")}`];
}
const line = (text) => `- ${(0, lib_escape.FV)((0, lib_text.Wp)(text, 500))}`;
function* lines(heading, texts, max) {
	if (texts.length === 0 || max === 0) return;
	yield* [
		"",
		...heading === "" ? [] : [heading, ""],
		...texts.slice(0, max)
	];
	if (texts.length > max) yield `- and ${texts.length - max} more`;
}
const problem = ({ severity, code, message, position }) => `- ${severity === "error" ? "❌" : "⚠️"} line ${position.line}: ${(0, lib_escape.FV)((0, lib_text.Wp)(message, 500))} ${(0, lib_escape.ti)(code)}`;
function* changes({ diff }, limit) {
	if (diff === undefined || limit === 0 || (0, plan_diff.$)(diff)) return;
	yield* [
		"",
		"### What changes",
		"",
		(0, plan_diff_markdown.r)(diff, { limit }).trimEnd()
	];
}
const statusText = {
	open: "",
	applied: " · ✅ applied",
	inline: " · also one click in the diff"
};
function* suggestion(one, { why, operations }) {
	const { number, type, target, status } = one;
	const name = `**${number}.** ${(0, lib_escape.ti)((0, lib_text.Wp)(type, 100))} · ${(0, lib_escape.FV)((0, lib_text.Wp)(target, 200))}`;
	yield* ["", `${name}${statusText[status]}`];
	if (why > 0 && one.why.trim() !== "") yield* ["", `> ${(0, lib_escape.FV)((0, lib_text.Wp)(one.why, why))}`];
	if (operations === 0 || !isOpen(one)) return;
	yield* [
		"",
		`<details><summary>Operations of suggestion ${number}</summary>`,
		""
	];
	yield (0, lib_escape.DV)((0, lib_text.Wp)(one.operationsText, operations), "yaml");
	yield* ["", "</details>"];
}
function* numbered({ suggestions: all }, detail) {
	if (all.length === 0 || detail.suggestions === 0) return;
	yield* ["", "### Suggestions"];
	if (detail.operations === 0) yield* ["", "Their operations are too long to show here. What they do is in the commit that applies them."];
	for (const one of all.slice(0, detail.suggestions)) yield* suggestion(one, detail);
	if (all.length > detail.suggestions) yield* ["", `And ${all.length - detail.suggestions} more.`];
}
function* apply({ suggestions: all }) {
	const [first, second, third] = all.filter(isOpen).map(({ number }) => number);
	if (first === undefined) return;
	const some = second === undefined ? `${first}` : `${first},${third ?? second}`;
	const every = second === undefined ? "" : `, or ${(0, lib_escape.ti)("/plan apply all")} for all that are open`;
	yield* [
		"",
		"### How to apply",
		""
	];
	yield `Comment ${(0, lib_escape.ti)(`/plan apply ${some}`)}${every}. The result is checked as a whole and committed to this branch; the others stay open.`;
}
function* render(input, detail) {
	yield* headline(input);
	yield* lines("", input.facts.map(line), detail.lines);
	yield* lines("### Problems", (input.diagnostics ?? []).map(problem), detail.lines);
	yield* changes(input, detail.diff);
	yield* numbered(input, detail);
	yield* apply(input);
	yield* lines("### Left out", input.dropped.map(line), detail.lines);
	yield "";
}
function renderReview(input) {
	const limit = input.limit ?? body.kR;
	const hidden = input.payload === undefined ? "" : `\n${payloadComment(input.payload)}`;
	const text = (0, within.m)(ladder, limit - hidden.length, (detail) => render(input, detail));
	if (text !== undefined) return (0, result.ok)(`${withoutPayload(text)}${hidden}`);
	return (0, result._)({
		code: "too-long",
		message: `the suggestions take ${hidden.length} characters of a review of plan ${input.plan}, which may have ${limit} in all`,
		hint: "leave out some of them"
	});
}
var yaml_text = __webpack_require__(91343);
;
const ownReview = async (github, pull) => {
	const identity = await (0, github_identity.xN)(github);
	if (!identity.ok) return identity;
	const reviews = await listReviews(github, pull);
	if (!reviews.ok) return reviews;
	for (const review of reviews.value.toReversed()) {
		if (review.by !== identity.value.login) continue;
		const payloads = payloadsIn(review.body);
		if (payloads.length > 0) return (0, result.ok)({
			review,
			payloads
		});
	}
	return (0, result.ok)(undefined);
};
const payloadsIn = (body) => (readPayload(body) ?? "").split(".").flatMap((word) => {
	const read = word === "" ? undefined : (0, planning_payload.r)(word, { readOperations: read_operations.R });
	return read?.ok === true ? [read.value] : [];
});
const postReview = async (github, post, earlier) => {
	const { pull } = post;
	const told = new Set(earlier?.payloads.flatMap(({ suggestions }) => suggestions.map(({ number }) => number)));
	const placed = post.plans.flatMap((plan) => plan.suggestions.map((suggestion) => ({
		plan,
		suggestion,
		change: post.inline && !told.has(suggestion.number) ? placeOf(plan, suggestion) : undefined
	})));
	const comments = placed.flatMap(inlineComment);
	const body = bodyOf(post, placed);
	if (!body.ok) return body;
	if (earlier !== undefined && comments.length === 0) {
		const updated = await updateReview(github, {
			pull: pull.number,
			review: earlier.review.id,
			body: body.value
		});
		return updated.ok ? (0, result.ok)(updated.value.url) : updated;
	}
	const alone = bodyOf(post, placed.map((one) => ({
		...one,
		change: undefined
	})));
	const made = await createReview(github, {
		pull: pull.number,
		commit: pull.head.sha,
		event: "COMMENT",
		body: body.value,
		comments,
		...alone.ok ? { bodyWithoutComments: alone.value } : {}
	});
	if (!made.ok) return made;
	if (earlier !== undefined) await supersede(github, pull, earlier, made.value.url);
	return (0, result.ok)(made.value.url);
};
const supersede = async (github, pull, { review }, by) => {
	await updateReview(github, {
		pull: pull.number,
		review: review.id,
		body: `Superseded by [a newer review](${by}).`
	});
};
const placeOf = ({ text, patch, about }, { number, operations }) => {
	if (about.applied.includes(number)) return undefined;
	const edited = (0, edit_text.i)(text, operations);
	return edited.ok ? changeInDiff(text, edited.value, patch) : undefined;
};
const inlineComment = ({ plan, suggestion, change }) => {
	if (change === undefined) return [];
	const { number, type, why } = suggestion;
	const { first, last } = change;
	return [{
		path: plan.path,
		body: `**${number}.** ${(0, lib_escape.FV)(why)} (${type})\n\n${suggestionBlock(change)}`,
		line: last,
		side: "RIGHT",
		...first === last ? {} : { startLine: first }
	}];
};
const bodyOf = (post, placed) => {
	const body = sections(post, placed);
	const [most] = post.plans.toSorted((a, b) => b.suggestions.length - a.suggestions.length);
	if (body.ok || most === undefined || most.suggestions.length < 2) return body;
	const kept = most.suggestions.slice(0, Math.ceil(most.suggestions.length / 2));
	const left = most.suggestions.slice(kept.length).map(({ number, target }) => `${number}, ${target}: no room in this review`);
	const shorter = {
		...most,
		suggestions: kept,
		dropped: [...most.dropped, ...left]
	};
	const plans = post.plans.map((plan) => plan === most ? shorter : plan);
	const still = placed.flatMap((one) => one.plan !== most ? [one] : kept.includes(one.suggestion) ? [{
		...one,
		plan: shorter
	}] : []);
	return bodyOf({
		...post,
		plans
	}, still);
};
const sections = ({ plans, intro }, placed) => {
	const payload = plans.map(({ suggestions, about }) => (0, planning_payload.k)(suggestions, about)).join(".");
	const share = Math.floor((body.kR - payloadComment(payload).length) / Math.max(plans.length, 1)) - 2;
	const rendered = [];
	for (const [index, plan] of plans.entries()) {
		const carried = index === plans.length - 1 ? {
			payload,
			limit: share + payloadComment(payload).length
		} : { limit: share };
		const section = renderReview({
			plan: plan.about.plan,
			path: plan.path,
			facts: intro,
			suggestions: placed.filter((one) => one.plan === plan).map(shownAs),
			dropped: plan.dropped,
			...carried
		});
		if (!section.ok) return section;
		rendered.push(section.value);
	}
	return (0, result.ok)(rendered.join("\n\n"));
};
const shownAs = ({ plan, suggestion, change }) => ({
	...suggestion,
	operationsText: suggestion.operations.map((operation) => `- ${(0, yaml_text.KH)(operation)}`).join("\n"),
	status: plan.about.applied.includes(suggestion.number) ? "applied" : change === undefined ? "open" : "inline"
});
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
	}),
	40363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => readOperations });
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var check_shape = __webpack_require__(45450);
var describe_shape = __webpack_require__(37337);
var outline = __webpack_require__(71376);
var plan_shape = __webpack_require__(42863);
var suggest = __webpack_require__(61288);
var patterns = __webpack_require__(39475);
var build_plan_shape = __webpack_require__(50831);
;
const id = (0, build_plan_shape.Qq)({
	max: 63,
	pattern: patterns.aD,
	what: "the id of a phase or task",
	code: "invalid-id"
});
const key = (0, build_plan_shape.Qq)({
	max: 100,
	what: "the name of a key"
});
const place = {
	before: (0, build_plan_shape.lq)(id, "Stand before this one. Not together with `after`."),
	after: (0, build_plan_shape.lq)(id, "Stand after this one. Default: last.")
};
const part = (shape, without) => ({
	...shape,
	keys: kept(shape.keys, without)
});
const settable = (shape, without) => {
	const keys = Object.entries(kept(shape.keys, without));
	return {
		...shape,
		keys: Object.fromEntries(keys.map(([name, { shape: of, description }]) => [name, (0, build_plan_shape.lq)(of, description)]))
	};
};
const kept = (keys, without) => Object.fromEntries(Object.entries(keys).filter(([name]) => !without.includes(name)));
const unset = (0, build_plan_shape.lq)((0, build_plan_shape.p_)(key, { max: 100 }), "Keys to remove.");
const phaseAlone = part(plan_shape.lk, ["tasks"]);
const operationShapes = {
	add_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["add_phase"]), ""),
		phase: (0, build_plan_shape.mw)(plan_shape.lk, "The new phase."),
		...place
	}),
	add_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["add_task"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase that gets it."),
		task: (0, build_plan_shape.mw)(plan_shape.Hd, "The new task."),
		...place
	}),
	update_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to change."),
		set: (0, build_plan_shape.lq)(settable(plan_shape.lk, ["id", "tasks"]), "New values by key."),
		unset
	}),
	update_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to change."),
		set: (0, build_plan_shape.lq)(settable(plan_shape.Hd, ["id"]), "New values by key."),
		unset
	}),
	move_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["move_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to move."),
		...place
	}),
	move_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["move_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to move."),
		phase: (0, build_plan_shape.lq)(id, "The phase that gets it. Default: its own, or that of `before` or `after`."),
		...place
	}),
	split_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["split_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to split."),
		at: (0, build_plan_shape.mw)(id, "Its first task that goes to the new phase, with all that follow."),
		into: (0, build_plan_shape.mw)(phaseAlone, "The new phase, without tasks. It follows the old one.")
	}),
	split_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["split_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to split."),
		into: (0, build_plan_shape.mw)((0, build_plan_shape.p_)(plan_shape.Hd, {
			min: 2,
			max: 100
		}), "The tasks that take its place. Whatever depended on it depends on those of them that no other of them depends on.")
	}),
	remove_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["remove_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to remove, with its tasks.")
	}),
	remove_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["remove_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to remove. Whatever depended on it depends on what it depended on.")
	}),
	set_dependencies: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["set_dependencies"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task."),
		depends_on: (0, build_plan_shape.mw)((0, build_plan_shape.p_)(id, { max: 1e3 }), "All it depends on; none removes the key.")
	}),
	update_plan: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_plan"]), ""),
		set: (0, build_plan_shape.lq)(settable(plan_shape.xH, ["version", "phases"]), "New values of top-level keys."),
		unset
	})
};
const maxOperations = 1e3;
;
const readOperations = (value) => {
	const problems = [];
	const list = listIn(value, problems);
	if (list.length > maxOperations) problems.push(`\`operations\` has ${list.length} entries; at most ${maxOperations} are accepted`);
	else {
		const checking = startChecking(list, problems);
		for (const [index, one] of list.entries()) checkOne(one, `operations[${index}]`, checking);
	}
	if (problems.length > 0) return (0, result._)(failure(problems));
	return (0, result.ok)(list);
};
const failure = (problems) => ({
	code: "invalid-operations",
	message: problems.length === 1 ? problems.join("") : [`${(0, lib_text.LS)(problems.length, "problem")}:`, ...problems].join("\n"),
	problems,
	hint: "docs/guides/editing.md lists the operations and their keys."
});
const listIn = (value, problems) => {
	const list = (0, outline.Gv)(value) ? (0, outline.ZV)(value, "operations") : value;
	if ((0, outline.Gv)(value)) {
		for (const key of Object.keys(value)) if (key !== "operations") problems.push(`\`${clip(key)}\` is not a known key; the list is \`operations\``);
	}
	if (!(0, outline.Lv)(list)) problems.push(`\`operations\` must be a list of operations; got ${(0, describe_shape.gI)(list ?? null)}`);
	else if (list.length === 0) problems.push("`operations` is empty; it needs at least one entry");
	return (0, outline.Lv)(list) ? list : [];
};
const startChecking = (list, problems) => {
	const paths = new Map();
	remember(list, "operations", paths);
	const hints = new suggest.R();
	const checker = new check_shape.D({
		hints,
		source: () => undefined,
		label: ({ container, key }) => `\`${at(paths.get(container) ?? "", key)}\``,
		report: (_code, message) => problems.push(message)
	});
	return {
		problems,
		checker,
		hints
	};
};
const at = (path, key) => typeof key === "number" ? `${path}[${key}]` : `${path}.${clip(key)}`;
const clip = (key) => JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key).slice(1, -1);
const remember = (value, path, paths) => {
	if (!(0, outline.Lv)(value) && !(0, outline.Gv)(value) || paths.has(value)) return;
	paths.set(value, path);
	if ((0, outline.Lv)(value)) for (const [index, entry] of value.entries()) remember(entry, at(path, index), paths);
	else for (const [key, entry] of Object.entries(value)) remember(entry, at(path, key), paths);
};
const names = Object.keys(operationShapes);
const isName = (name) => typeof name === "string" && names.includes(name);
const checkOne = (value, path, { problems, checker, hints }) => {
	if (!(0, outline.Gv)(value)) {
		problems.push(`\`${path}\` must be a mapping with the key \`op\`; got ${(0, describe_shape.gI)(value)}`);
		return;
	}
	const op = (0, outline.ZV)(value, "op");
	if (!isName(op)) {
		const hint = typeof op === "string" ? hints.didYouMean(op, names) : "";
		const got = op === undefined ? "is missing" : `is ${(0, describe_shape.gI)(op)}, which is no operation`;
		problems.push(`\`${path}.op\` ${got}${hint === "" ? `; it must be ${(0, describe_shape.p6)({
			kind: "choice",
			options: names
		})}` : hint}`);
		return;
	}
	checker.object(operationShapes[op], value, `\`${path}\``);
	checkPlace(value, path, problems);
	if (op === "update_plan") checkUpdate({
		value,
		path,
		shape: plan_shape.xH,
		without: ["phases"]
	}, problems, hints);
	if (op === "update_phase") checkUpdate({
		value,
		path,
		shape: plan_shape.lk,
		without: ["tasks"]
	}, problems, hints);
	if (op === "update_task") checkUpdate({
		value,
		path,
		shape: plan_shape.Hd,
		without: []
	}, problems, hints);
};
const checkPlace = (value, path, problems) => {
	if ((0, outline.ZV)(value, "before") !== undefined && (0, outline.ZV)(value, "after") !== undefined) problems.push(`\`${path}\` has both \`before\` and \`after\`; give one of them`);
};
const checkUpdate = ({ value, path, shape, without }, problems, hints) => {
	const set = (0, outline.ZV)(value, "set") ?? {};
	const unset = (0, outline.ZV)(value, "unset") ?? [];
	if (!(0, outline.Gv)(set) || !(0, outline.Lv)(unset)) return;
	if (Object.keys(set).length === 0 && unset.length === 0) problems.push(`\`${path}\` has neither \`set\` nor \`unset\`; nothing would change`);
	for (const [index, key] of unset.entries()) {
		if (typeof key !== "string") continue;
		const place = `\`${path}.unset[${index}]\``;
		const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
		const hint = hints.didYouMean(key, Object.keys(shape.keys).filter((one) => shape.keys[one]?.required === false && !without.includes(one)));
		if (known === undefined) problems.push(`${place} is ${(0, describe_shape.gI)(key)}, which is no key here${hint}`);
		else if (known.required) problems.push(`${place} is \`${key}\`, which is required and cannot be unset`);
		else if (Object.hasOwn(set, key)) problems.push(`${place} is \`${key}\`, which is also set`);
	}
};
	}),
	53586: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	k: () => writePayload,
	r: () => readPayload
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _plan_limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72816);
var _plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39475);
var _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50831);
var _plan_review_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49693);
var _structured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20829);
const shape = (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
	v: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai)({
		whole: true,
		min: 1,
		max: 1
	}), "Version of this format."),
	about: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
		plan: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
			max: 63,
			pattern: _plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__.aD
		}), ""),
		commit: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
			max: 64,
			pattern: /^[0-9a-f]{40,64}$/
		}), ""),
		applied: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai)({
			whole: true,
			min: 1,
			max: 1e6
		}), { max: 1e3 }), "")
	}), ""),
	suggestions: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Ik)({
		number: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.ai)({
			whole: true,
			min: 1,
			max: 1e6
		}), ""),
		type: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(_plan_review_scope_js__WEBPACK_IMPORTED_MODULE_4__.mf), ""),
		target: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
			max: 100,
			pattern: /^(?:plan|(?:phase|task)\/[a-z0-9][a-z0-9-]{0,62})$/
		}), ""),
		why: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
			max: 1e3,
			raw: true
		}), ""),
		operations: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.p_)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.MA)({}), { max: 1e3 }), ""),
		fingerprint: (0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.mw)((0, _plan_shape_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
			max: 16,
			pattern: /^[0-9a-f]{16}$/
		}), "")
	}), { max: 1e3 }), "")
});
const writePayload = (suggestions, about) => (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify({
	v: 1,
	about,
	suggestions
}), { level: 9 }).toString("base64url");
const readPayload = (word, { readOperations }) => {
	const value = decode(word.trim());
	if (value === undefined) return broken("it cannot be decoded");
	const problems = (0, _structured_js__WEBPACK_IMPORTED_MODULE_3__.G)(shape, value);
	if (problems.length > 0) return broken(problems.slice(0, 3).join("; "));
	const { about, suggestions } = value;
	const read = [];
	for (const suggestion of suggestions) {
		const operations = readOperations(suggestion.operations);
		if (!operations.ok) return broken(`suggestion ${suggestion.number}: ${operations.error.message}`);
		read.push({
			...suggestion,
			operations: operations.value
		});
	}
	const numbers = new Set(read.map((suggestion) => suggestion.number));
	return numbers.size === read.length ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
		about,
		suggestions: read
	}) : broken("a number is there twice");
};
const broken = (why) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)({
	code: "bad-payload",
	message: `The suggestions in this review cannot be read: ${why}.`,
	hint: "Ask for a new review."
});
const decode = (word) => {
	if (!/^[A-Za-z0-9_-]+$/.test(word) || word.length > _plan_limits_js__WEBPACK_IMPORTED_MODULE_6__.eV) return undefined;
	try {
		const json = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(word, "base64url"), { maxOutputLength: _plan_limits_js__WEBPACK_IMPORTED_MODULE_6__.eV });
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(json));
	} catch {
		return undefined;
	}
};
	}),
	20829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => problemsOf,
	c: () => readStructured
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_check_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45450);
var _plan_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72816);
var _plan_outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71376);
var _plan_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61288);
const mostProblems = 20;
const readStructured = (shape, text) => {
	const bytes = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.dp)(text);
	if (bytes > _plan_limits_js__WEBPACK_IMPORTED_MODULE_2__.eV) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer has ${bytes} bytes; at most ${_plan_limits_js__WEBPACK_IMPORTED_MODULE_2__.eV} (4 MiB) are accepted. Give a shorter one.`);
	const value = json(text.trim());
	if (!value.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer is not JSON (${value.error}). Give the JSON object and nothing else.`);
	const problems = problemsOf(shape, value.value);
	if (problems.length === 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(value.value);
	const more = problems.length > mostProblems ? [`and ${problems.length - mostProblems} more problems`] : [];
	const list = [...problems.slice(0, mostProblems), ...more].map((problem) => `- ${problem}`).join("\n");
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(`The answer does not have the shape that was asked for:\n${list}`);
};
const problemsOf = (shape, value) => {
	if (!(0, _plan_outline_js__WEBPACK_IMPORTED_MODULE_4__.Gv)(value)) return ["it must be a JSON object"];
	const problems = [];
	const report = (_code, message) => void problems.push(message);
	new _plan_check_shape_js__WEBPACK_IMPORTED_MODULE_1__.D({
		hints: new _plan_suggest_js__WEBPACK_IMPORTED_MODULE_5__.R(),
		source: () => undefined,
		report
	}).object(shape, value, "");
	return problems;
};
const json = (text) => {
	const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
	try {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(JSON.parse(fenced?.[1] ?? text));
	} catch (error) {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(error instanceof Error ? error.message.slice(0, 200) : "it cannot be parsed");
	}
};
	}),
	39098: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	QO: () => isStale,
	Rj: () => fingerprint,
	YD: () => keysOf
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
const isStale = (raw, { operations, fingerprint: made }) => fingerprint(raw, operations) !== made;
const fingerprint = (raw, operations) => {
	const plan = new Outline(raw);
	const parts = operations.map((operation) => partsOf(plan, operation));
	return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts, sortedKeys)).digest("hex").slice(0, 16);
};
const sortedKeys = (_key, value) => typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1)) : value;
const partsOf = (plan, operation) => {
	switch (operation.op) {
		case "add_phase": return [
			plan.exists(operation.before ?? operation.after),
			newTasks(plan, operation.phase.tasks),
			plan.exists(operation.phase.id)
		];
		case "add_task": return [
			plan.phase(operation.phase) !== undefined,
			plan.home(operation.before ?? operation.after),
			newTasks(plan, [operation.task])
		];
		case "update_phase": return values(plan.phase(operation.phase), keysOf(operation));
		case "update_task": return values(plan.task(operation.task), keysOf(operation));
		case "update_plan": return values(plan.raw, keysOf(operation));
		case "move_phase": return [plan.phasePlace(operation.phase), plan.exists(operation.before ?? operation.after)];
		case "move_task": return [
			plan.taskPlace(operation.task),
			plan.exists(operation.phase),
			plan.home(operation.before ?? operation.after)
		];
		case "split_phase": return [plan.phase(operation.phase)?.tasks.map(({ id }) => id) ?? null, plan.exists(operation.into.id)];
		case "split_task": return [plan.wholeTask(operation.task), newTasks(plan, operation.into)];
		case "remove_phase": return [plan.wholePhase(operation.phase)];
		case "remove_task": return [plan.wholeTask(operation.task)];
		case "set_dependencies": return [
			...values(plan.task(operation.task), ["depends_on"]),
			plan.exists(operation.task),
			operation.depends_on.map((id) => plan.exists(id))
		];
	}
};
const keysOf = (operation) => [...new Set([...Object.keys(operation.set ?? {}), ...operation.unset ?? []])].toSorted();
const values = (of, keys) => of === undefined ? [null] : keys.map((key) => Object.hasOwn(of, key) ? [key, Reflect.get(of, key)] : [key]);
const newTasks = (plan, tasks) => tasks.map(({ id, depends_on: needs = [] }) => [plan.exists(id), needs.map((need) => plan.exists(need))]);
class Outline {
	raw;
	#phases;
	#tasks;
	constructor(raw) {
		this.raw = raw;
		this.#phases = new Map(raw.phases.map((phase) => [phase.id, phase]));
		this.#tasks = new Map(raw.phases.flatMap((phase) => phase.tasks.map((task, at) => [task.id, {
			task,
			phase,
			at
		}])));
	}
	phase(id) {
		return this.#phases.get(id);
	}
	task(id) {
		return this.#tasks.get(id)?.task;
	}
	exists(id) {
		if (id === undefined) return null;
		return this.#phases.has(id) ? "phase" : this.#tasks.has(id) ? "task" : null;
	}
	home(id) {
		return (id === undefined ? undefined : this.#tasks.get(id)?.phase.id) ?? null;
	}
	taskPlace(id) {
		const found = this.#tasks.get(id);
		return found === undefined ? null : [found.phase.id, found.phase.tasks[found.at - 1]?.id ?? null];
	}
	phasePlace(id) {
		const at = this.raw.phases.findIndex((phase) => phase.id === id);
		return at < 0 ? null : [this.raw.phases[at - 1]?.id ?? null];
	}
	wholeTask(id) {
		const task = this.task(id);
		return task === undefined ? null : [
			task,
			this.taskPlace(id),
			this.#dependents([id])
		];
	}
	wholePhase(id) {
		const phase = this.phase(id);
		return phase === undefined ? null : [phase, this.#dependents(phase.tasks.map((task) => task.id))];
	}
	#dependents(ids) {
		const all = [...this.#tasks.values()].map(({ task }) => task);
		return all.filter(({ depends_on: needs = [] }) => needs.some((need) => ids.includes(need))).map(({ id }) => id);
	}
}
	})
};
