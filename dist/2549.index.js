import { modules as shared21 } from './shared-21.js';
import { modules as shared22 } from './shared-22.js';
import { modules as shared23 } from './shared-23.js';
import { modules as shared24 } from './shared-24.js';
export const id = 2549;
export const ids = [2549];
export const modules = {
	2549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { withBulletin: () => withBulletin });
var warn = __webpack_require__(83729);
var pulls = __webpack_require__(65271);
var github_identity = __webpack_require__(20530);
;
const bulletinOf = async (world, { plan, state, branch }) => {
	const { context, clock, signal } = world;
	const { run, door, env } = context;
	if (door !== "action" || run === undefined || !env["GITHUB_API_URL"] || signal.aborted) return undefined;
	const github = await world.github();
	if (github === undefined) return undefined;
	const commitUrl = (sha) => `${github.url}/commit/${sha}`;
	let asked;
	const identity = () => asked ??= (0, github_identity.xN)(github);
	return {
		world,
		github,
		identity,
		summary: {
			plan,
			state,
			now: clock.now(),
			branch,
			commitUrl,
			runUrl: run.url
		}
	};
};
var result = __webpack_require__(45367);
;
const mostAnnotations = 50;
const needs = "checks: write";
const annotation = ({ path, startLine, endLine, level, message, title }) => ({
	path,
	start_line: startLine,
	end_line: endLine,
	annotation_level: level,
	message,
	...title === undefined ? {} : { title }
});
const bodyOf = (content, annotations) => {
	const { status, conclusion, title, summary, text, url } = content;
	return {
		status,
		...conclusion === undefined ? {} : { conclusion },
		...url === undefined ? {} : { details_url: url },
		output: {
			title,
			summary,
			...text === undefined ? {} : { text },
			...annotations.length === 0 ? {} : { annotations: annotations.map(annotation) }
		}
	};
};
const readCheck = (github, purpose, id) => github.read(purpose, (octokit, given) => octokit.rest.checks.get({
	...given,
	check_run_id: id
}));
const justCreated = (github, { name, sha, externalId }) => async () => {
	const purpose = {
		what: `look for the check ${name}`,
		needs
	};
	const all = await github.readAll(purpose, async (octokit, given) => {
		const reply = await octokit.rest.checks.listForRef({
			...given,
			ref: sha,
			check_name: name
		});
		return {
			...reply,
			data: reply.data.check_runs
		};
	});
	return all.ok ? (0, result.ok)(all.value.items.find(({ external_id: own }) => own === externalId)) : all;
};
const change = async (github, id, content, { before, added }) => {
	const purpose = {
		what: `change check ${id}`,
		needs
	};
	const counted = async () => {
		const now = await readCheck(github, purpose, id);
		if (!now.ok) return now;
		return (0, result.ok)(now.value.output.annotations_count >= before + added.length ? now.value : undefined);
	};
	return github.write(purpose, (octokit, given) => octokit.rest.checks.update({
		...given,
		...bodyOf(content, added),
		check_run_id: id
	}), added.length === 0 ? {} : { found: counted });
};
const changeAll = async (github, id, content, { before, rest }) => {
	for (let at = 0; at === 0 || at < rest.length; at += mostAnnotations) {
		const added = rest.slice(at, at + mostAnnotations);
		const changed = await change(github, id, content, {
			before: before + at,
			added
		});
		if (!changed.ok) return changed;
	}
	return (0, result.ok)(undefined);
};
const createCheck = async (github, check) => {
	const { name, sha, externalId, annotations = [] } = check;
	const first = annotations.slice(0, mostAnnotations);
	const made = await github.write({
		what: `create the check ${name}`,
		needs
	}, (octokit, given) => {
		const asked = {
			...given,
			...bodyOf(check, first),
			name,
			head_sha: sha,
			external_id: externalId
		};
		return octokit.rest.checks.create(asked);
	}, { found: justCreated(github, check) });
	if (!made.ok) return made;
	const rest = annotations.slice(mostAnnotations);
	if (rest.length === 0) return (0, result.ok)(String(made.value.id));
	const added = await changeAll(github, made.value.id, check, {
		before: first.length,
		rest
	});
	return added.ok ? (0, result.ok)(String(made.value.id)) : added;
};
const updateCheck = async (github, id, content) => {
	const { annotations: rest = [] } = content;
	if (rest.length === 0) return changeAll(github, Number(id), content, {
		before: 0,
		rest
	});
	const now = await readCheck(github, {
		what: `read check ${id}`,
		needs
	}, Number(id));
	if (!now.ok) return now;
	return changeAll(github, Number(id), content, {
		before: now.value.output.annotations_count,
		rest
	});
};
var model = __webpack_require__(94731);
var progress = __webpack_require__(15364);
var report_summary = __webpack_require__(74611);
;
const summaryLimit = 65e3;
const conclusions = {
	completed: "success",
	failed: "failure",
	cancelled: "cancelled",
	waiting: "action_required",
	paused: "action_required"
};
const concludeCheck = async ({ world, github, standing, summary }) => {
	const { plan, state, head, stopped } = standing;
	const conclusion = conclusions[state.status];
	if (!stopped || conclusion === undefined || state.reason === "push-refused") return (0, result.ok)(undefined);
	const { run } = world.context;
	const made = await createCheck(github, {
		name: `plan / ${plan.id}`,
		sha: head,
		externalId: `${state.execution ?? ""} ${run?.id ?? ""} ${run?.attempt ?? ""}`,
		status: "completed",
		conclusion,
		title: titleOf(standing),
		summary: world.redact((0, report_summary.B)({
			...summary,
			place: "pull-request",
			limit: summaryLimit
		})),
		...run === undefined ? {} : { url: run.url }
	});
	return made.ok ? (0, result.ok)(undefined) : made;
};
const titleOf = ({ plan, state }) => {
	const { done, total } = (0, progress.jA)((0, model.a)(plan), state);
	return `${inWords(state)}, ${done} of ${total} tasks`;
};
const inWords = ({ status, reason }) => reason === undefined ? status : `${status} (${reason})`;
var comments = __webpack_require__(5274);
var external_node_crypto_ = __webpack_require__(77598);
var lib_escape = __webpack_require__(68989);
var lib_text = __webpack_require__(94869);
var body = __webpack_require__(40831);
;
const planMarker = (plan) => `<!-- planwright:plan ${plan} `;
const needsPerson = ({ status, reason }) => status === "waiting" || status === "failed" || status === "paused" && reason !== "requested" && reason !== "time-budget";
const stopOf = ({ execution, status, reason, detail, tasks }, alert) => {
	const open = Object.entries(tasks).flatMap(([id, task]) => task.status === "waiting" || task.status === "failed" ? [[
		id,
		task.status,
		task.attempts.length
	]] : []);
	const told = JSON.stringify([
		execution,
		status,
		reason,
		detail,
		open,
		...alert ? ["alert"] : []
	]);
	return (0, external_node_crypto_.createHash)("sha256").update(told).digest("hex").slice(0, 12);
};
const login = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;
const mentionOf = ({ run }) => {
	const requester = run?.requested_by ?? run?.actor;
	return requester !== undefined && login.test(requester) ? `@${requester}` : undefined;
};
const renderPlanComment = (input, { pull, alert }) => {
	const { plan, state } = input;
	const mark = `${planMarker(plan.id)}${stopOf(state, alert !== undefined)} -->`;
	const mention = alert !== undefined || needsPerson(state) ? mentionOf(state) : undefined;
	const head = [
		mark,
		...mention === undefined ? [] : [`${mention}, this needs you.`, ""],
		...alert === undefined ? [] : [`> ⚠️ ${(0, lib_escape.FV)((0, lib_text.Wp)(alert, 500))}`, ""],
		...pull === undefined ? [] : [`The work is in #${pull}.`, ""]
	].join("\n");
	const asked = {
		...input,
		place: plan.issue === undefined ? "pull-request" : "issue"
	};
	const whole = (0, report_summary.F)(asked);
	const room = body.kR - head.length - 1;
	const text = whole.length <= room ? whole : (0, report_summary.B)({
		...asked,
		limit: room
	});
	return {
		body: `${head}\n${text}`,
		mark,
		calls: mention !== undefined
	};
};
;
const bringUpComment = async ({ world, github, summary, identity: whoWeAre }, { pull, alert }) => {
	const { plan } = summary;
	const conversation = plan.issue ?? pull;
	if (conversation === undefined) return (0, result.ok)(undefined);
	const identity = await whoWeAre();
	if (!identity.ok) return identity;
	const found = await (0, comments.rA)(github, conversation, planMarker(plan.id), identity.value);
	if (!found.ok) return found;
	const last = found.value;
	const comment = renderPlanComment(summary, {
		...pull === undefined || pull === conversation ? {} : { pull },
		...alert === undefined ? {} : { alert }
	});
	const body = world.redact(comment.body);
	if (last?.body === body) return (0, result.ok)(undefined);
	const told = last !== undefined && (!comment.calls || last.body.startsWith(comment.mark));
	const written = told ? await (0, comments.vv)(github, last.id, body) : await (0, comments.eT)(github, conversation, body);
	if (!written.ok) return written;
	return last === undefined || told ? (0, result.ok)(undefined) : (0, comments.Tu)(github, last.id);
};
var closing_words = __webpack_require__(96892);
var plan_outline = __webpack_require__(4951);
;
const titleBytes = 250;
const workTitle = ({ title }) => (0, lib_text.Wp)((0, lib_text.TN)((0, closing_words.E)((0, lib_escape.wh)(title))), titleBytes);
const closes = ({ issue }) => issue === undefined ? [] : [`Closes #${issue}`, ""];
const description = ({ description: text }) => text.trim() === "" ? [] : [...(0, plan_outline.TL)((0, lib_text.Wp)(text, 4e3)), ""];
function renderWorkBody(input) {
	const { plan, limit } = input;
	for (const above of [[...closes(plan), ...description(plan)], closes(plan)]) {
		const text = above.join("\n");
		const summary = (0, report_summary.B)({
			...input,
			place: "pull-request",
			limit: limit - text.length - 1
		});
		if (summary !== "") return [text, summary].filter((part) => part !== "").join("\n");
	}
	return "";
}
;
const bringUpWork = async (bulletin) => {
	const { world, github, standing } = bulletin;
	const found = await (0, pulls.l6)(github, standing.branch);
	if (!found.ok) return found;
	const last = found.value;
	if (last?.state === "open") return refresh(bulletin, last);
	if (!standing.stopped || isDealtWith(last, standing)) return (0, result.ok)(undefined);
	const opened = await (0, pulls.G7)(github, {
		title: world.redact(workTitle(standing.plan)),
		body: work_pull_bodyOf(bulletin, undefined),
		head: standing.branch,
		base: standing.base,
		draft: standing.state.status !== "completed",
		labels: []
	});
	if (!opened.ok) return opened;
	return opened.value.created ? (0, result.ok)(opened.value.pull) : refresh(bulletin, opened.value.pull);
};
const isDealtWith = (last, { state }) => last?.closedAt !== undefined && Date.parse(last.closedAt) >= Date.parse(state.started_at ?? "") && (!last.merged || state.status === "completed");
const work_pull_bodyOf = ({ world, summary }, existing) => world.redact((0, body.rc)(existing, renderWorkBody({
	...summary,
	limit: (0, body.N_)(existing)
})));
const refresh = async (bulletin, pull) => {
	const { github } = bulletin;
	const body = work_pull_bodyOf(bulletin, pull.body);
	const updated = body === pull.body ? (0, result.ok)(pull) : await (0, pulls.pZ)(github, pull.number, { body });
	if (!updated.ok) return updated;
	const ready = await makeReady(bulletin, pull);
	return ready.ok ? (0, result.ok)({
		number: pull.number,
		url: pull.url,
		draft: pull.draft && !ready.value
	}) : ready;
};
const makeReady = async (bulletin, pull) => {
	const { github, standing } = bulletin;
	if (!pull.draft || standing.state.status !== "completed") return (0, result.ok)(false);
	const identity = await bulletin.identity();
	if (!identity.ok) return identity;
	if (identity.value.login !== pull.by) return (0, result.ok)(false);
	const set = await (0, pulls.iR)(github, pull, "ready");
	return set.ok ? (0, result.ok)(true) : set;
};
;
const withBulletin = async (world, outcome) => {
	for (const alert of outcome.alerts ?? []) await tellAlert(world, alert);
	return outcome.standing === undefined ? outcome : tellStanding(world, outcome, outcome.standing);
};
const tellStanding = async (world, outcome, standing) => {
	const plan = await bulletinOf(world, standing);
	if (plan === undefined) return outcome;
	const bulletin = {
		...plan,
		standing
	};
	const pull = await bringUpWork(bulletin);
	const work = pull.ok ? pull.value : undefined;
	const comment = await bringUpComment(bulletin, work === undefined ? {} : { pull: work.number });
	for (const told of [
		pull,
		comment,
		await concludeCheck(bulletin)
	]) if (!told.ok) (0, warn.R)(world, told.error);
	return work === undefined ? outcome : withPull(outcome, work);
};
const tellAlert = async (world, { why, ...alert }) => {
	const bulletin = await bulletinOf(world, alert);
	if (bulletin === undefined) return;
	const pull = await (0, pulls.l6)(bulletin.github, alert.branch);
	const open = pull.ok && pull.value?.state === "open" ? { pull: pull.value.number } : {};
	for (const told of [pull, await bringUpComment(bulletin, {
		...open,
		alert: why
	})]) if (!told.ok) (0, warn.R)(world, told.error);
};
const withPull = (outcome, { number, url, draft }) => ({
	...outcome,
	text: `${outcome.text}\nPull request #${number}${draft ? " (draft)" : ""}: ${url}\n`,
	outputs: {
		...outcome.outputs,
		"pull-request": String(number)
	}
});
	}),
	83729: shared21[83729],
	5274: shared22[5274],
	20530: shared23[20530],
	65271: shared23[65271],
	40831: shared24[40831],
	96892: shared21[96892],
	4951: shared21[4951]
};
