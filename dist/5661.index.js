import { modules as shared13 } from './shared-13.js';
import { modules as shared34 } from './shared-34.js';
export const id = 5661;
export const ids = [5661];
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
	44269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { G: () => withSuggestions });
var result = __webpack_require__(45367);
var edit_text = __webpack_require__(52477);
var planning_suggestion = __webpack_require__(39098);
;
const conflictsBetween = (suggestions) => {
	const ordered = suggestions.toSorted((a, b) => a.number - b.number);
	const claims = ordered.map(({ number, operations }) => ({
		number,
		claims: operations.flatMap(claimsOf)
	}));
	return claims.flatMap((one, at) => claims.slice(at + 1).flatMap((other) => {
		const messages = one.claims.flatMap((a) => other.claims.flatMap((b) => clash(a, b, [one.number, other.number])));
		return [...new Set(messages)].map((message) => ({
			between: [one.number, other.number],
			message
		}));
	}));
};
const clash = (a, b, [first, second]) => {
	if (a.kind === "key" && b.kind === "key" && a.of === b.of && a.key === b.key && a.value !== b.value) return [`both set \`${a.key}\` of ${a.of}`];
	if (a.kind === "place" && b.kind === "place" && a.of === b.of) return [`both move ${a.of}`];
	if (a.kind === "new" && b.kind === "new" && a.id === b.id) return [`both add something with the id \`${a.id}\``];
	if (a.kind === "gone" && b.kind === "gone") return a.of === b.of ? [`both split or remove ${a.of}`] : [];
	if (a.kind === "gone") return overGone(a, b, [first, second]);
	return b.kind === "gone" ? overGone(b, a, [second, first]) : [];
};
const overGone = (gone, other, [taker, user]) => other.kind === "new" || other.of !== gone.of ? [] : [`${taker} ${gone.how} ${gone.of}, which ${user} ${uses[other.kind]}`];
const uses = {
	key: "changes",
	gone: "splits or removes",
	place: "moves",
	needs: "needs"
};
const task = (id) => `task \`${id}\``;
const phase = (id) => `phase \`${id}\``;
const needs = (of) => ({
	kind: "needs",
	of
});
const added = (id) => ({
	kind: "new",
	id
});
const newTask = ({ id, depends_on: on = [] }) => [added(id), ...on.map((each) => needs(task(each)))];
const conflicts_anchor = ({ before, after }, name) => {
	const id = before ?? after;
	return id === undefined ? [] : [needs(name(id))];
};
const claimsOf = (operation) => {
	switch (operation.op) {
		case "add_phase": return [
			added(operation.phase.id),
			...operation.phase.tasks.flatMap(newTask),
			...conflicts_anchor(operation, phase)
		];
		case "add_task": return [
			...newTask(operation.task),
			needs(phase(operation.phase)),
			...conflicts_anchor(operation, task)
		];
		case "update_phase": return keys(phase(operation.phase), operation);
		case "update_task": return keys(task(operation.task), operation);
		case "update_plan": return keys("the plan", operation);
		case "move_phase": return [{
			kind: "place",
			of: phase(operation.phase)
		}, ...conflicts_anchor(operation, phase)];
		case "move_task": return [
			{
				kind: "place",
				of: task(operation.task)
			},
			...operation.phase === undefined ? [] : [needs(phase(operation.phase))],
			...conflicts_anchor(operation, task)
		];
		case "split_phase": return [
			needs(phase(operation.phase)),
			{
				kind: "place",
				of: `the tasks of ${phase(operation.phase)}`
			},
			{
				kind: "place",
				of: task(operation.at)
			},
			added(operation.into.id)
		];
		case "split_task": return [{
			kind: "gone",
			of: task(operation.task),
			how: "splits"
		}, ...operation.into.flatMap(newTask)];
		case "remove_phase": return [{
			kind: "gone",
			of: phase(operation.phase),
			how: "removes"
		}];
		case "remove_task": return [{
			kind: "gone",
			of: task(operation.task),
			how: "removes"
		}];
		case "set_dependencies": return [{
			kind: "key",
			of: task(operation.task),
			key: "depends_on",
			value: JSON.stringify(operation.depends_on)
		}, ...operation.depends_on.map((id) => needs(task(id)))];
	}
};
const keys = (of, update) => (0, planning_suggestion.YD)(update).map((key) => {
	const set = update.set ?? {};
	const value = Object.hasOwn(set, key) ? JSON.stringify(Reflect.get(set, key)) : "removed";
	return {
		kind: "key",
		of,
		key,
		value
	};
});
var plan_file = __webpack_require__(20014);
var version = __webpack_require__(83154);
;
const refused = (failure) => (0, result._)({
	failure,
	diagnostics: []
});
const withSuggestions = async (path, text, chosen) => {
	const { parsed } = await (0, plan_file.FU)(path, Buffer.from(text), "allowed");
	if (!parsed.ok) return (0, result._)({
		failure: (0, plan_file.nk)(path.path, parsed.error),
		diagnostics: parsed.error
	});
	const { raw } = parsed.value;
	const stale = chosen.filter((suggestion) => (0, planning_suggestion.QO)(raw, suggestion));
	if (stale.length > 0) return refused(staleFailure(stale));
	const conflicts = conflictsBetween(chosen);
	if (conflicts.length > 0) return refused(conflictFailure(conflicts));
	let edited = text;
	for (const { number, operations } of chosen) {
		const next = (0, edit_text.i)(edited, operations);
		if (!next.ok) return refused({
			...next.error,
			message: `suggestion ${number}: ${next.error.message}; nothing was changed`
		});
		edited = next.value;
	}
	return (0, version.E)(path, edited, text);
};
const staleFailure = (stale) => ({
	code: "stale-suggestion",
	message: `${numbersOf(stale)} cannot be applied: ${stale.map(({ target }) => target).join(", ")} was changed since; nothing was changed`,
	hint: "leave them out, or ask for a new review"
});
const numbersOf = (suggestions) => `suggestion${suggestions.length === 1 ? "" : "s"} ${suggestions.map(({ number }) => number).join(", ")}`;
const conflictFailure = (conflicts) => ({
	code: "conflicting-suggestions",
	message: `${conflicts.map(({ between: [a, b], message }) => `${a} and ${b}: ${message}`).join("; ")}; nothing was changed`,
	hint: "apply one of each two, then ask for a new review"
});
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
	40363: shared13[40363],
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
	20829: shared34[20829],
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
