import { modules as shared10 } from './shared-10.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared13 } from './shared-13.js';
import { modules as shared7 } from './shared-7.js';
import { modules as shared8 } from './shared-8.js';
import { modules as shared9 } from './shared-9.js';
export const id = 1881;
export const ids = [1881];
export const modules = {
	37216: shared7[37216],
	15490: shared7[15490],
	17055: shared8[17055],
	13082: shared8[13082],
	4998: shared7[4998],
	80858: shared8[80858],
	10318: shared7[10318],
	54130: shared9[54130],
	71881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { generate: () => generate_generate });
var execution_outcome = __webpack_require__(58269);
var lib_result = __webpack_require__(45367);
var defaults = __webpack_require__(25346);
var format = __webpack_require__(92772);
var schemas = __webpack_require__(40104);
var limits = __webpack_require__(72816);
var patterns = __webpack_require__(39475);
var draft_file = __webpack_require__(37216);
;
const draft_form = schemas.rej({
	version: schemas.euz(1),
	id: schemas.YjP().regex(patterns.aD),
	text: schemas.YjP().max(limits.eV),
	model: schemas.YjP().max(200).optional(),
	issue: schemas.Whr().positive().optional(),
	usd: schemas.aig().nonnegative().optional()
});
const writeDraft = (world, draft) => (0, draft_file.nH)(world, `${draft.id}.json`, {
	version: 1,
	...draft
});
const readDraft = async (world, path, id) => {
	const read = await (0, draft_file.YY)(world, path, {
		form: draft_form,
		by: "generate"
	});
	if (!read.ok) return read;
	const { version: _version, ...draft } = read.value;
	return (0, lib_result.ok)(id === undefined ? draft : {
		...draft,
		id
	});
};
var editing = __webpack_require__(15490);
var authoring_exploration = __webpack_require__(17055);
var free_desk = __webpack_require__(13082);
var no_answer = __webpack_require__(4998);
var open_desk = __webpack_require__(75848);
var repository_facts = __webpack_require__(80858);
var talk = __webpack_require__(10318);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var consumers_ = __webpack_require__(38321);
var github_comments = __webpack_require__(5274);
var identity = __webpack_require__(20530);
;
const readIssue = async (github, number) => {
	const purpose = {
		what: `read issue #${number}`,
		needs: "issues: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.issues.get({
		...given,
		issue_number: number
	}));
	if (!found.ok) return found;
	const { title, body, labels, user, state, html_url: url, pull_request: pull } = found.value;
	return (0, lib_result.ok)({
		number,
		url,
		state: state === "open" ? "open" : "closed",
		isPull: pull !== undefined,
		title,
		body: body ?? "",
		labels: labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
		...(0, identity.rM)(user)
	});
};
;
const titled = (title) => title === undefined ? {} : { title };
const wishOf = async (world, idea) => {
	switch (idea.kind) {
		case "text": return (0, lib_result.ok)({
			kind: "words",
			...titled(idea.title),
			description: idea.description
		});
		case "file": {
			const description = await readIdea(world, idea.path);
			return description.ok ? (0, lib_result.ok)({
				kind: "words",
				...titled(idea.title),
				description: description.value
			}) : description;
		}
		case "issue": return readIssueWish(world, idea);
	}
};
const longest = 1024 * 1024;
const readIdea = async ({ context }, path) => {
	const file = (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.resolve)(context.directory, path);
	const read = path === "-" ? (0, consumers_.text)(process.stdin) : (0, promises_.readFile)(file, "utf8");
	const description = await read.catch(() => undefined);
	if (description === undefined) return (0, lib_result._)({
		code: "invalid-input",
		message: `description-file: ${JSON.stringify(path)} cannot be read`,
		hint: "accepted: a text file, or - for standard input"
	});
	if (description.trim() === "") return (0, lib_result._)({
		code: "invalid-input",
		message: `description-file: ${JSON.stringify(path)} is empty`
	});
	return (0, lib_result.ok)(description.slice(0, longest));
};
const readIssueWish = async (world, { issue, title }) => {
	const github = await world.github();
	if (github === undefined) return (0, lib_result._)({
		code: "no-token",
		message: `issue ${issue} is read through the API of GitHub, and there is no token or no repository on GitHub`,
		hint: "give the input github-token; in a terminal set GITHUB_TOKEN"
	});
	const found = await readIssue(github, issue);
	if (!found.ok) return found;
	const comments = await (0, github_comments.cG)(github, issue);
	if (!comments.ok) return comments;
	const said = comments.value.filter(({ bot }) => !bot).map(({ by, body }) => ({
		author: by,
		body
	}));
	return (0, lib_result.ok)({
		kind: "issue",
		number: issue,
		title: title ?? found.value.title,
		body: found.value.body,
		comments: said
	});
};
var authoring_version = __webpack_require__(83154);
var write_plan = __webpack_require__(54130);
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const generate = async (request, world) => {
	const drafted = await draftOf(request, world);
	if (!drafted.ok) return (0, no_answer.b)(drafted.error);
	return await writeOut(world, drafted.value, request);
};
const draftOf = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { idea, id } = request;
		if (idea.kind === "draft") {
			const draft = await readDraft(world, idea.path, id);
			return draft.ok ? (0, lib_result.ok)({ draft: draft.value }) : (0, lib_result._)({
				failure: draft.error,
				diagnostics: []
			});
		}
		const free = id === undefined ? undefined : await (0, open_desk.U3)(world, id);
		if (free?.ok === false) return free;
		await free?.value[Symbol.asyncDispose]();
		const opened = await (0, authoring_exploration.C)(world);
		if (!opened.ok) return (0, lib_result._)({
			failure: opened.error,
			diagnostics: []
		});
		const exploration = __addDisposableResource(env_1, opened.value, true);
		return await generate_plan_talk({
			...request,
			idea
		}, world, exploration);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const generate_plan_talk = async ({ idea, id, planning }, world, { repository, workbench, plans }) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const wish = await wishOf(world, idea);
		if (!wish.ok) return (0, lib_result._)({
			failure: wish.error,
			diagnostics: []
		});
		const about = {
			about: "generate",
			plan: id ?? "new-plan",
			repository,
			workbench,
			options: planning
		};
		const opened = await (0, talk.B)(world, about);
		if (!opened.ok) return (0, lib_result._)({
			failure: opened.error,
			diagnostics: []
		});
		const open = __addDisposableResource(env_2, opened.value, true);
		const { generatePlan } = await Promise.all([
			__webpack_require__.e(7874),
			__webpack_require__.e(2176),
			__webpack_require__.e(8162)
		]).then(__webpack_require__.bind(__webpack_require__, 71449));
		const { notes, session, model, transcripts } = open;
		const facts = await (0, repository_facts.O)(workbench);
		const result = await generatePlan({
			wish: wish.value,
			plans,
			facts,
			session,
			editing: editing.o,
			...id === undefined ? {} : { id },
			...notes === undefined ? {} : { notes }
		});
		if (result.kind !== "plan") return (0, lib_result._)((0, no_answer.q)(result, transcripts));
		const { usd } = result.usage;
		const issue = wish.value.kind === "issue" ? { issue: wish.value.number } : {};
		const draft = {
			id: result.id,
			text: result.text,
			model,
			...issue,
			...usd === undefined ? {} : { usd }
		};
		return (0, lib_result.ok)({
			draft,
			transcripts
		});
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = __disposeResources(env_2);
		if (result_2) await result_2;
	}
};
const writeOut = async (world, drafted, { dryRun, id: named, requestedBy, reviewWorkflow }) => {
	const env_3 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { transcripts } = drafted;
		const { text, model = defaults.Au.model[0], issue, usd } = drafted.draft;
		const naming = {
			id: named,
			title: drafted.draft.id,
			plans: []
		};
		const opened = await (0, free_desk.q)(world, naming, () => Promise.resolve((0, lib_result.ok)({ text })));
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_3, opened.value.desk, true);
		const { id } = desk.path;
		const version = await (0, authoring_version.E)(desk.path, text, undefined);
		if (!version.ok) return (0, execution_outcome.TR)(version.error.failure, version.error.diagnostics);
		const more = {
			...usd === undefined ? {} : { usd },
			...requestedBy === undefined ? {} : { requested_by: requestedBy }
		};
		const outcome = await (0, write_plan.p)(world, {
			desk,
			version: version.value,
			dryRun,
			proposed: true,
			...reviewWorkflow === undefined ? {} : { reviewWorkflow },
			change: {
				subject: `Plan ${id}: ${version.value.parsed.plan.title}`,
				body: `Drafted by ${model}${issue === undefined ? "" : ` for #${issue}`}.`,
				history: {
					kind: "generated",
					model,
					...issue === undefined ? {} : { issue },
					...more
				}
			},
			intro: `Drafted by ${model}${usd === undefined ? "" : ` for ${(0, format.TG)(usd)}`}.`
		});
		if (!outcome.ok) return outcome;
		const { value } = outcome;
		const told = transcripts === undefined ? {} : { transcripts };
		if (!dryRun) return (0, lib_result.ok)({
			...value,
			outputs: {
				...value.outputs,
				...told
			}
		});
		const file = await writeDraft(world, {
			...drafted.draft,
			id
		});
		return (0, lib_result.ok)({
			...value,
			text: `${text}\n${value.text}Drafted into ${file}.\n`,
			outputs: {
				...value.outputs,
				...told,
				draft: file
			}
		});
	} catch (e_3) {
		env_3.error = e_3;
		env_3.hasError = true;
	} finally {
		const result_3 = __disposeResources(env_3);
		if (result_3) await result_3;
	}
};
;
const generate_generate = (request, world) => generate(request, world);
	}),
	49443: shared10[49443],
	40886: shared11[40886],
	54914: shared12[54914],
	40363: shared13[40363],
	8545: shared8[8545]
};
