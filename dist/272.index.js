import { modules as shared26 } from './shared-26.js';
import { modules as shared27 } from './shared-27.js';
import { modules as shared7 } from './shared-7.js';
export const id = 272;
export const ids = [272];
export const modules = {
	37216: shared7[37216],
	15490: shared7[15490],
	4998: shared7[4998],
	10318: shared7[10318],
	60272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { review: () => review });
var about_which = __webpack_require__(33739);
var outcome = __webpack_require__(58269);
var pulls = __webpack_require__(65271);
var lib_result = __webpack_require__(45367);
var review_scope = __webpack_require__(49693);
var suggestion = __webpack_require__(39098);
var open_desk = __webpack_require__(75848);
var open_suggestions = __webpack_require__(42628);
var plan_pull = __webpack_require__(60977);
var pull_review = __webpack_require__(80266);
var schemas = __webpack_require__(40104);
var read_operations = __webpack_require__(40363);
var limits = __webpack_require__(72816);
var planning_payload = __webpack_require__(53586);
var review_types = __webpack_require__(31834);
var apply_suggestions = __webpack_require__(44269);
var draft_file = __webpack_require__(37216);
;
const review_draft_form = schemas.rej({
	version: schemas.euz(1),
	model: schemas.YjP().max(200),
	usd: schemas.aig().nonnegative().optional(),
	plans: schemas.YOg(schemas.rej({
		payload: schemas.YjP().max(limits.eV),
		dropped: schemas.YOg(schemas.YjP().max(2e4)).max(1e3)
	})).max(100)
});
const noCommit = "0".repeat(40);
const writeReviewDraft = (world, { plans, ...rest }) => (0, draft_file.nH)(world, "review.json", {
	version: 1,
	...rest,
	plans: plans.map(({ plan, suggestions, dropped }) => ({
		payload: (0, planning_payload.k)(suggestions, {
			plan,
			commit: noCommit,
			applied: []
		}),
		dropped
	}))
});
const readReviewDraft = async (world, path) => {
	const read = await (0, draft_file.YY)(world, path, {
		form: review_draft_form,
		by: "review"
	});
	if (!read.ok) return read;
	const plans = [];
	for (const { payload, dropped } of read.value.plans) {
		const inside = (0, planning_payload.r)(payload, { readOperations: read_operations.R });
		if (!inside.ok) return (0, draft_file.Dc)(path, inside.error.message, "review");
		const { about, suggestions } = inside.value;
		plans.push({
			plan: about.plan,
			suggestions,
			dropped
		});
	}
	const { model, usd } = read.value;
	return (0, lib_result.ok)({
		model,
		plans,
		...usd === undefined ? {} : { usd }
	});
};
const checkDrafted = async (path, text, suggestion) => {
	if (!suggestion.operations.every((operation) => isOfKind(suggestion, operation))) return (0, lib_result._)(`${suggestion.type} does not do that`);
	const trial = await (0, apply_suggestions.G)(path, text, [suggestion]);
	return trial.ok ? (0, lib_result.ok)(undefined) : (0, lib_result._)(trial.error.failure.message);
};
const planKeys = [
	"title",
	"description",
	"workspace",
	"defaults"
];
const isOfKind = ({ type }, operation) => {
	const { operations, keys } = review_types.QV[type];
	if (!operations.some((op) => op === operation.op)) return false;
	if (operation.op === "update_plan") return (0, suggestion.YD)(operation).every((key) => planKeys.includes(key));
	if (operation.op !== "update_phase" && operation.op !== "update_task") return true;
	return (0, suggestion.YD)(operation).every((key) => keys.some((one) => one === key));
};
var lib_escape = __webpack_require__(68989);
var lib_text = __webpack_require__(94869);
var diagnostic_render = __webpack_require__(28876);
var plan_diff_markdown = __webpack_require__(50778);
var plan_diff = __webpack_require__(21574);
var plan_path = __webpack_require__(78283);
;
const unanswered = ({ failure, transcripts }, outputs) => ({
	failure,
	outputs: {
		...outputs,
		...transcripts === undefined ? {} : { transcripts }
	}
});
const isError = ({ severity }) => severity === "error";
const reviewOutcome = ({ plans, templates = [], notes: given, outputs, failure }) => {
	const notes = failure === undefined ? given : [...given, `Claude has not answered: ${failure.message}`];
	const all = [...plans, ...templates];
	const diagnostics = all.flatMap(({ problems }) => problems);
	const errors = diagnostics.filter(isError).length;
	const suggestions = plans.flatMap((plan) => plan.suggestions);
	return (0, outcome.Vw)({
		exit: errors > 0 ? 1 : failure === undefined ? 0 : (0, outcome.sX)(failure),
		text: [...all.map(planText), ...notes.map((note) => `${(0, lib_escape.BP)(note)}\n`)].join("\n"),
		markdown: [...all.map(planMarkdown), ...notes.map((note) => `> ${(0, lib_escape.FV)(note)}`)].join("\n\n"),
		...failure === undefined ? {} : { failure },
		result: {
			valid: errors === 0,
			...failure === undefined ? {} : { error: failure },
			plans: plans.map(({ id, path, problems, diff, suggestions: own, dropped }) => ({
				plan: id,
				path,
				valid: !problems.some(isError),
				diff,
				suggestions: own,
				dropped
			})),
			templates: templates.map(({ path, problems }) => ({
				path,
				valid: !problems.some(isError)
			}))
		},
		outputs: {
			...outputs,
			suggestions: String(suggestions.length)
		},
		diagnostics
	});
};
const planText = ({ id, text, problems, diff, suggestions, dropped }) => [
	...diff === undefined ? [`${id}: ${(0, lib_text.LS)(problems.length, "problem")}\n`] : [(0, plan_diff.p)(diff)],
	...problems.length === 0 ? ["No problems.\n"] : [],
	...problems.map((problem) => (0, diagnostic_render.I)(problem, text, { color: false })),
	...suggestions.map(suggestionText),
	...dropped.map((why) => `Left out: ${(0, lib_escape.BP)(why)}\n`)
].join("\n");
const suggestionText = ({ number, type, target, why, operations }) => `${number}. ${type}, ${target}\n   ${(0, lib_escape.BP)((0, lib_text.TN)(why))}\n${operations.map((operation) => `   - ${(0, lib_escape.BP)(JSON.stringify(operation))}\n`).join("")}`;
const shownProblems = 50;
const planMarkdown = ({ id, path, problems, diff, suggestions, dropped }) => {
	const shown = problems.slice(0, shownProblems).map(({ severity, code, message, position }) => `- ${isErrorSign(severity)} line ${position.line}: ${(0, lib_escape.FV)(message)} (${code})`);
	const more = problems.length - shown.length;
	return [
		`### ${path.startsWith(`${plan_path.kV}/`) ? "Template" : "Plan"} ${(0, lib_escape.ti)(id)}: ${problems.some(isError) ? `❌ ${(0, lib_text.LS)(problems.filter(isError).length, "error")}` : "✅ valid"}`,
		...shown.length === 0 ? [] : [
			"",
			...shown,
			...more > 0 ? [`- and ${more} more`] : []
		],
		...diff === undefined ? [] : ["", (0, plan_diff_markdown.r)(diff, { limit: 2e4 })],
		...suggestions.length === 0 ? [] : ["", ...suggestions.map(suggestionMarkdown)],
		...dropped.length === 0 ? [] : ["", ...dropped.map((why) => `- Left out: ${(0, lib_escape.FV)(why)}`)]
	].join("\n");
};
const isErrorSign = (severity) => severity === "error" ? "❌" : "⚠️";
const suggestionMarkdown = ({ number, type, target, why }) => `- **${number}** ${type}, ${(0, lib_escape.ti)(target)}: ${(0, lib_escape.FV)(why)}`;
var file_shape = __webpack_require__(39032);
var picomatch = __webpack_require__(14006);
;
const special = /[*?[\]{}()!+@|]/;
const isLiteral = (glob) => !special.test(glob);
const isSimple = (glob) => !/[[\]{}()!+@|]/.test(glob);
const prefixOf = (glob) => glob.slice(0, glob.search(special));
const suffixOf = (glob) => {
	const suffix = /[^*?[\]{}()!+@|]*$/.exec(glob)?.[0] ?? "";
	return suffix.startsWith("/") && glob.endsWith(`**${suffix}`) ? suffix.slice(1) : suffix;
};
const depthOf = (glob) => isSimple(glob) && !glob.includes("**") ? glob.split("/").length : undefined;
const agree = (a, b, starts) => starts(a, b) || starts(b, a);
const mayOverlap = (a, b) => {
	if (a === b) return true;
	if (isLiteral(a)) return isLiteral(b) ? false : picomatch.isMatch(a, b, {
		dot: true,
		nonegate: true
	});
	if (isLiteral(b)) return mayOverlap(b, a);
	const [depth, other] = [depthOf(a), depthOf(b)];
	if (depth !== undefined && other !== undefined && depth !== other) return false;
	return agree(prefixOf(a), prefixOf(b), (text, start) => text.startsWith(start)) && agree(suffixOf(a), suffixOf(b), (text, end) => text.endsWith(end));
};
const overlapOf = (one, other) => {
	for (const a of one) for (const b of other) if (mayOverlap(a, b)) return [a, b];
	return undefined;
};
var graph = __webpack_require__(54598);
var model = __webpack_require__(94731);
var template = __webpack_require__(44166);
;
const word = /[A-Za-z0-9_][A-Za-z0-9_-]*/g;
const embedded = (text) => text === undefined ? [] : (0, template.Q)(text).parts.map(({ expression }) => expression);
const bare = (condition) => condition === undefined ? [] : [condition];
const scriptOf = ({ worker }) => {
	if (worker.kind === "shell") return worker.run;
	return worker.kind === "command" ? worker.command : undefined;
};
const expressionsOf = (task) => [
	...embedded(task.description),
	...embedded(scriptOf(task)),
	...task.verify.flatMap(embedded),
	...bare(task.if)
];
const wordsOf = (expressions, context) => new Set(expressions.map((text) => text.toLowerCase()).filter((text) => text.includes(context)).flatMap((text) => text.match(word) ?? []));
const mayRead = (plan) => {
	const ids = new Set((0, model.a)(plan).map(({ id }) => id));
	return new Map(plan.phases.flatMap((phase) => phase.tasks.map((task) => {
		const words = wordsOf([...expressionsOf(task), ...bare(phase.if)], "tasks");
		return [task.id, new Set([...words].filter((id) => id !== task.id && ids.has(id)))];
	})));
};
const unusedInputs = (plan) => {
	const expressions = [
		...plan.phases.flatMap((phase) => bare(phase.if)),
		...(0, model.a)(plan).flatMap(expressionsOf),
		...embedded(plan.workspace.setup)
	];
	const words = wordsOf(expressions, "inputs");
	return Object.keys(plan.inputs).filter((name) => !words.has(name.toLowerCase()));
};
const saysOutput = (task) => [task.description, scriptOf(task) ?? ""].some((text) => text.includes("PLANWRIGHT_OUTPUT"));
const unreadOutputs = (plan, reads) => {
	const read = new Set([...reads.values()].flatMap((ids) => [...ids]));
	return (0, model.a)(plan).flatMap((task) => saysOutput(task) && !read.has(task.id) ? [task.id] : []);
};
var order = __webpack_require__(77154);
;
const mostPairs = 2e4;
const words = {
	short: 8,
	long: 400
};
const isAgent = ({ worker }) => worker.kind === "claude" || worker.kind === "command";
const ids = (tasks) => tasks.map(({ id }) => id);
function* pairsOf(tasks, together) {
	for (const [at, one] of tasks.entries()) for (const other of tasks.slice(at + 1)) if (together(one, other)) yield [one, other];
}
const overlapsAmong = (pairs) => {
	const overlaps = [];
	let left = mostPairs;
	for (const [one, other] of pairs) {
		left -= (one.files?.length ?? 1) * (other.files?.length ?? 1);
		if (left < 0) return {
			overlaps,
			cut: true
		};
		const globs = overlapOf(one.files ?? [], other.files ?? []);
		if (globs !== undefined) overlaps.push({
			tasks: [one.id, other.id],
			globs
		});
	}
	return {
		overlaps,
		cut: false
	};
};
const overlapsNow = (plan) => {
	const ancestors = new graph.fH((0, model.a)(plan));
	const together = (one, other) => !ancestors.waitsFor(one.id, other.id) && !ancestors.waitsFor(other.id, one.id);
	const parallel = plan.phases.filter(({ mode }) => mode === "parallel");
	return overlapsAmong((function* all() {
		for (const { tasks } of parallel) yield* pairsOf(tasks, together);
	})());
};
const buildsOn = (task, others, reads, implied) => task.depends_on.some((id) => id !== implied && others.has(id)) || [...reads.get(task.id) ?? []].some((id) => others.has(id));
const candidateOf = (phase, reads, implied) => {
	const { id, mode, tasks } = phase;
	const own = new Set(ids(tasks));
	if (mode !== "sequential" || tasks.length < 2) return [];
	if (tasks.some((task) => buildsOn(task, own, reads, implied.get(task.id)))) return [];
	const unknown = tasks.some(({ files }) => files === undefined);
	const { overlaps, cut } = unknown ? {
		overlaps: [],
		cut: true
	} : overlapsAmong(pairsOf(tasks, () => true));
	return [{
		phase: id,
		tasks: ids(tasks),
		overlaps: cut && overlaps.length === 0 ? "unknown" : overlaps
	}];
};
const independentNeighbours = ({ phases }, reads) => phases.slice(1).flatMap((phase, at) => {
	const before = phases[at];
	if (before === undefined || phase.mode === "manual" || before.mode === "manual" || before.pause_after) return [];
	const others = new Set(ids(before.tasks));
	return phase.tasks.some((task) => buildsOn(task, others, reads)) ? [] : [[before.id, phase.id]];
});
const sharedVerify = (tasks) => {
	const groups = Map.groupBy(tasks.filter(({ verify }) => verify.length > 0), ({ verify }) => JSON.stringify(verify));
	return [...groups.values()].flatMap((same) => same.length < 2 || same[0] === undefined ? [] : [{
		verify: same[0].verify,
		tasks: ids(same)
	}]);
};
const planFacts = (plan) => {
	const tasks = (0, model.a)(plan);
	const reads = mayRead(plan);
	const implied = (0, file_shape.s4)(plan);
	const { overlaps, cut } = overlapsNow(plan);
	const counted = tasks.filter(isAgent).map(({ id, description }) => ({
		task: id,
		words: description.match(/\S+/gu)?.length ?? 0
	}));
	return {
		phases: plan.phases.length,
		tasks: tasks.length,
		maxParallel: plan.max_parallel,
		criticalPath: (0, order.vC)(plan),
		waves: (0, order.gt)(plan),
		couldBeParallel: plan.phases.flatMap((phase) => candidateOf(phase, reads, implied)),
		independentPhases: independentNeighbours(plan, reads),
		overlaps,
		overlapsCut: cut,
		withoutVerify: ids(tasks.filter(({ verify, worker }) => worker.kind !== "human" && verify.length === 0)),
		withoutFiles: ids(tasks.filter(({ files, worker }) => worker.kind !== "human" && files === undefined)),
		sameVerify: sharedVerify(tasks),
		longDescriptions: counted.filter((one) => one.words > words.long),
		shortDescriptions: counted.filter((one) => one.words < words.short),
		unusedInputs: unusedInputs(plan),
		unreadOutputs: unreadOutputs(plan, reads)
	};
};
;
const most = 40;
const safe = (text) => (0, lib_text.Wp)((0, lib_text.TN)((0, lib_escape.wh)(text)), 200);
const listed = (items, separator = ", ") => {
	const more = items.length - most;
	return [...items.slice(0, most).map(safe), ...more > 0 ? [`and ${more} more`] : []].join(separator);
};
const line = (title, items) => items.length === 0 ? [] : [`${title}: ${listed(items)}`];
const block = (title, items) => {
	const more = items.length - most;
	if (items.length === 0) return [];
	return [
		title,
		...items.slice(0, most).map((item) => `- ${item}`),
		...more > 0 ? [`- and ${more} more`] : []
	];
};
const overlapText = ({ tasks, globs }) => `${tasks.map(safe).join(" and ")} may overlap: ${globs.map(safe).join(" and ")}`;
const candidateText = ({ phase, tasks, overlaps }) => {
	const head = `${safe(phase)} (${listed(tasks)})`;
	if (overlaps === "unknown") return `${head}; whether they would change the same files is not known`;
	if (overlaps.length === 0) return `${head}; their files do not overlap`;
	const shown = overlaps.slice(0, 5).map(overlapText);
	return `${head}; but ${shown.join("; ")}${overlaps.length > 5 ? `; and ${overlaps.length - 5} more pairs` : ""}`;
};
const wordCounts = (found) => found.map(({ task, words }) => `${task} (${(0, lib_text.LS)(words, "word")})`);
const renderFacts = (facts) => `${[
	`${(0, lib_text.LS)(facts.phases, "phase")}, ${(0, lib_text.LS)(facts.tasks, "task")}, at most ${facts.maxParallel} at once on one runner`,
	`longest chain, ${(0, lib_text.LS)(facts.criticalPath.length, "task")}: ${listed(facts.criticalPath, " > ")}`,
	...block(`waves (tasks that may run at once), ${facts.waves.length}:`, facts.waves.map((wave) => listed(wave))),
	...block("sequential phases whose tasks do not build on one another, so that they could be `mode: parallel`:", facts.couldBeParallel.map(candidateText)),
	...block("phases that follow each other although nothing in the second builds on the first (one phase, or either order, would do):", facts.independentPhases.map((pair) => pair.map(safe).join(" and "))),
	...block("tasks that may run at once and whose files may overlap, so that they would conflict:", facts.overlaps.map(overlapText)),
	...facts.overlapsCut ? ["(more pairs were not looked at)"] : [],
	...line("tasks without verify", facts.withoutVerify),
	...line("tasks without files (they may change anything)", facts.withoutFiles),
	...block("the same verify:", facts.sameVerify.map(({ verify, tasks }) => `${listed(tasks)}: ${listed(verify, " && ")}`)),
	...line("very long descriptions", wordCounts(facts.longDescriptions)),
	...line("very short descriptions", wordCounts(facts.shortDescriptions)),
	...line("inputs that nothing uses", facts.unusedInputs),
	...line("tasks that write outputs which nothing reads", facts.unreadOutputs)
].join("\n")}\n`;
var planning_scope = __webpack_require__(94700);
var editing = __webpack_require__(15490);
var no_answer = __webpack_require__(4998);
var authoring_talk = __webpack_require__(10318);
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
const withoutClaude = (failure) => failure.code === "no-credential" ? {
	...failure,
	hint: `${failure.hint ?? ""}\nWithout Claude: review with none as what to look for (--review none).`
} : failure;
const suggest = (world, request, subject) => request.draft === undefined ? ask(world, request, subject) : takeUp(world, request.draft, subject);
const takeUp = async (world, path, { parsed, text, known, firstNumber }) => {
	const read = await readReviewDraft(world, path);
	if (!read.ok) return (0, lib_result._)({
		failure: read.error,
		diagnostics: []
	});
	const { contentOf } = await Promise.all([
		__webpack_require__.e(7874),
		__webpack_require__.e(2176),
		__webpack_require__.e(2239)
	]).then(__webpack_require__.bind(__webpack_require__, 82239));
	const { plans, ...about } = read.value;
	const { id } = parsed.plan;
	const drafted = plans.find(({ plan }) => plan === id);
	const there = new Set(known.map(contentOf));
	const suggestions = [];
	const dropped = [...drafted?.dropped ?? []];
	for (const suggestion of drafted?.suggestions ?? []) {
		const { type, target } = suggestion;
		if (there.has(contentOf(suggestion))) continue;
		const fits = await checkDrafted({
			id,
			path: `plans/${id}.yml`
		}, text, suggestion);
		if (fits.ok) suggestions.push({
			...suggestion,
			number: firstNumber + suggestions.length
		});
		else dropped.push(`${type}, ${target}: ${fits.error}`);
	}
	return (0, lib_result.ok)({
		...about,
		suggestions,
		dropped
	});
};
const ask = async (world, { types, scope, planning }, subject) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { text, parsed, repository, workbench, known, firstNumber } = subject;
		const { plan, raw } = parsed;
		const found = (0, planning_scope.h)((0, review_scope.Cm)(scope), raw);
		if (!found.ok) return (0, lib_result._)({
			failure: found.error,
			diagnostics: []
		});
		const opened = await (0, authoring_talk.B)(world, {
			about: "review",
			plan: plan.id,
			repository,
			workbench,
			options: planning
		});
		if (!opened.ok) return (0, lib_result._)({
			failure: withoutClaude(opened.error),
			diagnostics: []
		});
		const talk = __addDisposableResource(env_1, opened.value, true);
		const { session, notes, model, transcripts } = talk;
		const { reviewPlan } = await Promise.all([
			__webpack_require__.e(7874),
			__webpack_require__.e(2176),
			__webpack_require__.e(2239)
		]).then(__webpack_require__.bind(__webpack_require__, 82239));
		const result = await reviewPlan({
			id: plan.id,
			raw,
			text,
			types,
			scope: found.value,
			known,
			firstNumber,
			session,
			editing: editing.o,
			facts: renderFacts(planFacts(plan)),
			...notes === undefined ? {} : { notes }
		});
		if (result.kind !== "review") return (0, lib_result._)((0, no_answer.q)(result, transcripts));
		const { suggestions, usage } = result;
		const dropped = result.dropped.map(({ type, target, reason }) => `${type}, ${target}: ${reason}`);
		return (0, lib_result.ok)({
			suggestions,
			dropped,
			model,
			transcripts,
			...usage.usd === undefined ? {} : { usd: usage.usd }
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
var authoring_version = __webpack_require__(83154);
;
var review_desk_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var review_desk_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
const reviewDesk = async (request, world, plan) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const reads = request.dryRun || request.types.length === 0 && request.draft === undefined;
		const opened = await (0, open_desk.A$)(world, plan, reads ? "look" : "work");
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = review_desk_addDisposableResource(env_1, opened.value, true);
		const { path, text = "" } = desk;
		const version = await (0, authoring_version.E)(path, text, desk.before);
		const about = {
			...path,
			text,
			suggestions: [],
			dropped: []
		};
		if (!version.ok) return (0, lib_result.ok)(reviewOutcome({
			plans: [{
				...about,
				problems: version.error.diagnostics
			}],
			notes: [],
			outputs: { plan: path.id }
		}));
		const { diff, parsed } = version.value;
		const checked = {
			...about,
			problems: parsed.warnings,
			diff
		};
		if (request.types.length === 0 && request.draft === undefined) return (0, lib_result.ok)(reviewOutcome({
			plans: [checked],
			notes: [],
			outputs: { plan: path.id }
		}));
		const talked = await talk(world, request, {
			desk,
			version: version.value
		});
		if (!talked.ok) return (0, lib_result.ok)(reviewOutcome({
			plans: [checked],
			notes: [],
			...unanswered(talked.error, { plan: path.id })
		}));
		const { suggestions, dropped, note, pull, transcripts, draft } = talked.value;
		const outputs = {
			plan: path.id,
			...transcripts === undefined ? {} : { transcripts },
			...pull === undefined ? {} : { "pull-request": String(pull) },
			...draft === undefined ? {} : { draft }
		};
		return (0, lib_result.ok)(reviewOutcome({
			plans: [{
				...checked,
				suggestions,
				dropped
			}],
			notes: [note],
			outputs
		}));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = review_desk_disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const talk = async (world, request, on) => {
	const { desk, version } = on;
	const { repository, workbench } = desk;
	const { parsed, text } = version;
	const before = await (0, open_suggestions.eG)(world, desk, repository);
	const known = (0, open_suggestions.wf)(before).filter((one) => !(0, suggestion.QO)(parsed.raw, one));
	const firstNumber = 1 + Math.max(0, ...before.suggestions.map(({ number }) => number), ...before.applied);
	const suggested = await suggest(world, request, {
		text,
		parsed,
		repository,
		workbench,
		known,
		firstNumber
	});
	if (!suggested.ok) return suggested;
	const { transcripts, dropped } = suggested.value;
	const suggestions = [...known, ...suggested.value.suggestions];
	const { applied } = before;
	const kept = request.dryRun ? (0, lib_result.ok)(await leave(world, desk, suggested.value)) : await keep(world, request, {
		...on,
		suggestions,
		applied,
		suggested: suggested.value
	});
	return kept.ok ? (0, lib_result.ok)({
		suggestions,
		dropped,
		...transcripts === undefined ? {} : { transcripts },
		...kept.value
	}) : (0, lib_result._)({
		failure: kept.error,
		diagnostics: []
	});
};
const leave = async (world, { path }, suggested) => {
	const { model, usd, suggestions, dropped } = suggested;
	const draft = await writeReviewDraft(world, {
		model,
		...usd === undefined ? {} : { usd },
		plans: [{
			plan: path.id,
			suggestions,
			dropped
		}]
	});
	return {
		note: `Nothing was posted. Drafted into ${draft}.`,
		draft
	};
};
const keep = async (world, request, keeping) => {
	const { desk, suggestions, applied } = keeping;
	const { id } = desk.path;
	if (suggestions.length === 0) return (0, lib_result.ok)({ note: "Claude has nothing to suggest." });
	const how = `Apply what you choose: planwright apply ${id} --suggestions 1,3`;
	switch (desk.kind) {
		case "checkout": {
			const about = {
				plan: id,
				commit: desk.workbench.head,
				applied
			};
			await (0, open_suggestions.BO)(world, desk.repository, {
				about,
				suggestions
			});
			return (0, lib_result.ok)({ note: how });
		}
		case "own-branch": {
			const saved = await desk.save(changeOf(request, keeping, { suggestions }));
			return saved.ok ? (0, lib_result.ok)({ note: how }) : saved;
		}
		case "plans-branch":
		case "pull-request": return inPull(world, request, keeping);
	}
};
const changeOf = ({ types, scope, requestedBy }, { desk, suggested }, more) => ({
	text: desk.text,
	subject: `Plan ${desk.path.id}: reviewed`,
	history: {
		kind: "reviewed",
		model: suggested.model,
		review: types.join(", "),
		scope: (0, review_scope.Cm)(scope),
		...suggested.usd === undefined ? {} : { usd: suggested.usd },
		...requestedBy === undefined ? {} : { requested_by: requestedBy },
		...more
	}
});
const inPull = async (world, request, keeping) => {
	const { desk, version, suggestions, applied } = keeping;
	const saved = await desk.save(changeOf(request, keeping, { found: suggestions.length }));
	if (!saved.ok) return saved;
	const up = await (0, plan_pull.n)(world, {
		desk,
		saved: saved.value,
		version,
		proposed: false
	});
	if (!up.ok) return up;
	const github = await world.github();
	const number = up.value?.number;
	if (github === undefined || number === undefined) {
		const about = {
			plan: desk.path.id,
			commit: saved.value.sha ?? desk.workbench.head,
			applied
		};
		if (world.context.door === "action") return (0, lib_result.ok)({ note: keptNowhere(up.value?.url) });
		await (0, open_suggestions.BO)(world, desk.repository, {
			about,
			suggestions
		});
		return (0, lib_result.ok)({ note: `Apply what you choose: planwright apply ${desk.path.id} --suggestions 1,3 --push` });
	}
	const pull = await (0, pulls.Es)(github, number);
	if (!pull.ok) return pull;
	const earlier = await (0, pull_review.x)(github, number);
	if (!earlier.ok) return earlier;
	const about = {
		plan: desk.path.id,
		commit: pull.value.head.sha,
		applied: []
	};
	const plans = [{
		about,
		suggestions,
		path: desk.path.path,
		text: version.text,
		patch: undefined,
		dropped: []
	}];
	const intro = [`Looked for: ${request.types.join(", ")}.`];
	const posted = await (0, pull_review.X)(github, {
		pull: pull.value,
		plans,
		intro,
		inline: false
	}, earlier.value);
	return posted.ok ? (0, lib_result.ok)({
		note: `The suggestions are in the review: ${posted.value}`,
		pull: number
	}) : posted;
};
const keptNowhere = (url) => `There is no pull request that could keep the suggestions for apply. ${url === undefined ? "Open one" : `Open it: ${url}`}; then comment /plan review there.`;
var external_node_path_ = __webpack_require__(76760);
var claude_client = __webpack_require__(90339);
var comments = __webpack_require__(5274);
var diff = __webpack_require__(39745);
var state_checkout = __webpack_require__(99172);
var plan_file = __webpack_require__(20014);
var open_bench = __webpack_require__(34527);
var open_pull = __webpack_require__(25226);
var plan_id = __webpack_require__(2141);
var pull_plans = __webpack_require__(67655);
;
const notAskedAbout = (plans, asked, earlier) => (earlier?.payloads ?? []).flatMap((payload) => {
	const plan = plans.find(({ id }) => id === payload.about.plan);
	if (plan?.file === undefined || asked.some(({ about }) => about.plan === plan.id)) return [];
	return [{
		...payload,
		path: plan.path,
		text: plan.file.text,
		patch: plan.patch,
		dropped: []
	}];
});
const knownOf = ({ id }, { raw }, earlier) => {
	const payload = earlier?.payloads.find(({ about }) => about.plan === id);
	if (payload === undefined) return {
		known: [],
		applied: []
	};
	const { applied } = payload.about;
	const known = payload.suggestions.filter((one) => !applied.includes(one.number) && !(0, suggestion.QO)(raw, one));
	return {
		known,
		applied
	};
};
const highestIn = (earlier) => Math.max(0, ...(earlier?.payloads ?? []).flatMap(({ suggestions, about }) => [...suggestions.map(({ number }) => number), ...about.applied]));
;
var review_pull_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var review_pull_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
const mostTalks = 5;
const reviewPull = async (request, world, number) => {
	const opened = await (0, open_pull.Q)(world, number);
	if (!opened.ok) return (0, outcome.TR)(opened.error);
	const { github, pull } = opened.value;
	const found = await (0, pull_plans.k)(github, pull);
	if (!found.ok) return (0, outcome.TR)(found.error);
	const plans = found.value.plans.filter(({ id }) => request.plan === undefined || id === (0, plan_id.S)(request.plan));
	const incomplete = found.value.complete ? [] : ["The pull request changes more files than GitHub lists; plans may be missing here."];
	const outputs = { "pull-request": String(number) };
	if (plans.length === 0 && request.plan !== undefined) return (0, outcome.TR)(notThere(number, request.plan, found.value.plans));
	const templates = request.plan === undefined ? await Promise.all(found.value.templates.map(check)) : [];
	const none = `Pull request #${number} changes no plan.`;
	if (plans.length === 0) return (0, lib_result.ok)(reviewOutcome({
		plans: [],
		templates,
		notes: [none, ...incomplete],
		outputs
	}));
	const checked = await Promise.all(plans.map(check));
	const reviewing = {
		world,
		github,
		pull,
		request
	};
	const notAsked = whyNot(reviewing, plans);
	if (notAsked !== undefined) {
		const notes = [...notAsked === "" ? [] : [notAsked], ...incomplete];
		return (0, lib_result.ok)(reviewOutcome({
			plans: checked,
			templates,
			notes,
			outputs
		}));
	}
	const talked = await review_pull_talk(reviewing, plans, checked);
	if (!talked.ok) return (0, lib_result.ok)(reviewOutcome({
		plans: checked,
		templates,
		notes: incomplete,
		...unanswered(talked.error, outputs)
	}));
	const { failed, transcripts, draft, ...told } = talked.value;
	const all = {
		...outputs,
		...transcripts === undefined ? {} : { transcripts },
		...draft === undefined ? {} : { draft }
	};
	const ending = failed === undefined ? { outputs: all } : unanswered(failed, all);
	return (0, lib_result.ok)(reviewOutcome({
		...told,
		templates,
		notes: [...told.notes, ...incomplete],
		...ending
	}));
};
const notThere = (number, given, plans) => ({
	code: "plan-not-found",
	message: `pull request #${number} changes no plan ${JSON.stringify(given)}; ${plans.length === 0 ? "it changes none" : `plans that it changes: ${firstOf(plans)}`}`
});
const mostNamed = 20;
const firstOf = (plans) => [...plans.slice(0, mostNamed).map(({ id }) => id), ...plans.length > mostNamed ? ["…"] : []].join(", ");
const check = async ({ id, path, file, before }) => {
	const nothing = {
		id,
		path,
		text: file?.text ?? "",
		suggestions: [],
		dropped: []
	};
	if (file === undefined) return {
		...nothing,
		problems: []
	};
	if (!file.parsed.ok) return {
		...nothing,
		problems: file.parsed.error
	};
	const old = before === undefined ? undefined : await (0, plan_file.FU)({
		id,
		path
	}, Buffer.from(before), "allowed");
	const { plan, state, warnings } = file.parsed.value;
	const former = old?.parsed.ok === true ? old.parsed.value.plan : undefined;
	return {
		...nothing,
		problems: warnings,
		diff: (0, diff.U)(former, plan, state)
	};
};
const whyNot = ({ world, github, pull, request }, plans) => {
	if (request.types.length === 0 && request.draft === undefined) return "";
	if ((0, pull_plans.B)(github, pull)) return "Claude was not asked: the pull request comes from a fork.";
	if (!plans.some(({ file }) => file?.parsed.ok === true)) return "Claude was not asked: no plan can be read.";
	if (request.draft !== undefined) return undefined;
	const { context } = world;
	if (context.env["GITHUB_EVENT_NAME"] !== "pull_request") return undefined;
	if (plans.every(isUnderWay)) return "Claude was not asked: this is the work of plans that are executed already.";
	return (0, claude_client.Fk)(context) ? undefined : "Claude was not asked: there is no API key in this run.";
};
const isUnderWay = ({ file }) => file?.parsed.ok === true && file.parsed.value.state.execution !== undefined;
const review_pull_talk = async (reviewing, plans, checked) => {
	const { github, pull } = reviewing;
	const earlier = await (0, pull_review.x)(github, pull.number);
	if (!earlier.ok) return (0, lib_result._)({
		failure: earlier.error,
		diagnostics: []
	});
	const readable = plans.filter(({ file }) => file?.parsed.ok === true);
	const answers = await askAbout(reviewing, readable.slice(0, mostTalks), earlier.value);
	if (!answers.ok) return answers;
	const { asked, ...ending } = answers.value;
	if (asked.length === 0 && ending.failed !== undefined) return (0, lib_result._)(ending.failed);
	const left = readable.length - asked.length;
	const notes = left > 0 ? [`Claude was asked about ${asked.length} of ${readable.length} plans; name one to ask about it: /plan review --plan <id>.`] : [];
	const posted = reviewing.request.dryRun ? (0, lib_result.ok)(await review_pull_leave(reviewing.world, asked)) : await post(reviewing, {
		readable,
		asked,
		earlier: earlier.value
	});
	if (!posted.ok) return (0, lib_result._)({
		failure: posted.error,
		diagnostics: []
	});
	const withSuggestions = checked.map((plan) => {
		const own = asked.find(({ about }) => about.plan === plan.id);
		return own === undefined ? plan : {
			...plan,
			suggestions: own.suggestions,
			dropped: own.dropped
		};
	});
	const { where, ...drafted } = posted.value;
	return (0, lib_result.ok)({
		...drafted,
		plans: withSuggestions,
		notes: [where, ...notes],
		...ending
	});
};
const review_pull_leave = async (world, asked) => {
	const [first] = asked;
	const usd = asked.reduce((sum, one) => sum + (one.usd ?? 0), 0);
	const draft = await writeReviewDraft(world, {
		model: first?.model ?? "",
		...usd === 0 ? {} : { usd },
		plans: asked.map(({ about, fresh, dropped }) => ({
			plan: about.plan,
			suggestions: fresh,
			dropped
		}))
	});
	return {
		where: `Nothing was posted. Drafted into ${draft}.`,
		draft
	};
};
const nothing = "Claude has nothing to suggest.";
const post = async (reviewing, { readable, asked, earlier }) => {
	const { github, pull, request } = reviewing;
	const total = asked.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
	if (total > 0 || earlier !== undefined) {
		const kept = notAskedAbout(readable, asked, earlier);
		const posted = await (0, pull_review.X)(github, postOf(reviewing, [...kept, ...asked]), earlier);
		return posted.ok ? (0, lib_result.ok)({ where: `The suggestions are in the review: ${posted.value}` }) : posted;
	}
	const told = request.requestedBy === undefined ? (0, lib_result.ok)("") : await (0, comments.eT)(github, pull.number, nothing);
	return told.ok ? (0, lib_result.ok)({ where: nothing }) : told;
};
const postOf = ({ pull, request }, plans) => ({
	pull,
	plans,
	intro: [`Looked for: ${request.types.join(", ")}.`],
	inline: true
});
const refused = (failure) => (0, lib_result._)({
	failure,
	diagnostics: []
});
const foldersOf = ({ transcripts: before }, { transcripts: now }) => {
	if (now === undefined) return before === undefined ? {} : { transcripts: before };
	return { transcripts: before === undefined ? now : (0, external_node_path_.dirname)((0, external_node_path_.dirname)(now)) };
};
const askAbout = async ({ world, pull, request }, plans, earlier) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return refused(opened.error);
		const checkout = review_pull_addDisposableResource(env_1, opened.value, true);
		const { repository } = checkout;
		const [first] = plans;
		if (first === undefined) return (0, lib_result.ok)({ asked: [] });
		const place = {
			repository,
			path: {
				id: first.id,
				path: first.path
			},
			branch: pull.head.ref,
			base: pull.base.ref
		};
		const workbench = await (0, open_bench.b)(world, place);
		if (!workbench.ok) return refused(workbench.error);
		const bench = review_pull_addDisposableResource(env_1, workbench.value, true);
		const asked = [];
		let transcripts = {};
		let next = 1 + highestIn(earlier);
		for (const plan of plans) {
			if (plan.file?.parsed.ok !== true) continue;
			const parsed = plan.file.parsed.value;
			const { known, applied } = knownOf(plan, parsed, earlier);
			const subject = {
				text: plan.file.text,
				parsed,
				repository,
				workbench: bench,
				known,
				firstNumber: next
			};
			const suggested = await suggest(world, request, subject);
			transcripts = foldersOf(transcripts, suggested.ok ? suggested.value : suggested.error);
			if (!suggested.ok) return (0, lib_result.ok)({
				asked,
				...transcripts,
				failed: {
					...suggested.error,
					...transcripts
				}
			});
			const { suggestions, dropped, model, usd } = suggested.value;
			next += suggestions.length;
			asked.push({
				model,
				...usd === undefined ? {} : { usd },
				fresh: suggestions,
				about: {
					plan: plan.id,
					commit: pull.head.sha,
					applied
				},
				path: plan.path,
				text: plan.file.text,
				patch: plan.patch,
				suggestions: [...known, ...suggestions],
				dropped
			});
		}
		return (0, lib_result.ok)({
			asked,
			...transcripts
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = review_pull_disposeResources(env_1);
		if (result_1) await result_1;
	}
};
;
const review = async (request, world) => {
	const about = await (0, about_which.X)(world, "review", request);
	if (!about.ok) return (0, outcome.TR)(about.error);
	return about.value.kind === "pull" ? reviewPull(request, world, about.value.number) : reviewDesk(request, world, about.value.plan);
};
	}),
	28876: shared26[28876],
	31834: shared27[31834],
	94700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => outOfScope,
	h: () => readScope
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
var _plan_describe_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37337);
var _plan_review_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49693);
const readScope = (text, raw) => {
	const trimmed = text.trim();
	if (trimmed === "" || trimmed === "plan") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ kind: "plan" });
	const [, kind, id = ""] = /^(phase|task)\/(.+)$/.exec(trimmed) ?? [];
	if (kind === "phase" && raw.phases.some((phase) => phase.id === id)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		kind,
		id
	});
	if (kind === "task" && homeOf(raw, id) !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
		kind,
		id
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		code: "bad-scope",
		message: `${(0, _plan_describe_shape_js__WEBPACK_IMPORTED_MODULE_1__.gI)(text)} is nothing of this plan.`,
		hint: "Accepted are `plan`, `phase/<id>` and `task/<id>`."
	});
};
const outOfScope = (raw, operations, scope) => {
	if (scope.kind === "plan") return undefined;
	const inside = insideOf(raw, scope);
	for (const operation of operations) {
		const foreign = touchedBy(operation, raw, scope).find((id) => !inside.has(id));
		if (foreign !== undefined) return `${operation.op} changes ${foreign}, which is outside the scope ${(0, _plan_review_scope_js__WEBPACK_IMPORTED_MODULE_2__.Cm)(scope)}`;
		for (const id of addedBy(operation)) inside.add(id);
	}
	return undefined;
};
const insideOf = (raw, scope) => {
	const tasks = raw.phases.filter(({ id }) => scope.kind === "phase" && id === scope.id).flatMap((phase) => phase.tasks);
	return new Set([`${scope.kind}/${scope.id}`, ...tasks.map(({ id }) => `task/${id}`)]);
};
const touchedBy = (operation, raw, scope) => {
	switch (operation.op) {
		case "add_phase":
		case "update_plan": return ["plan"];
		case "add_task": return [`phase/${operation.phase}`];
		case "update_phase":
		case "split_phase":
		case "move_phase":
		case "remove_phase": return [`phase/${operation.phase}`];
		case "update_task":
		case "split_task":
		case "remove_task": return [`task/${operation.task}`];
		case "move_task": {
			const target = operation.phase ?? homeOf(raw, operation.before ?? operation.after);
			const home = homeOf(raw, operation.task);
			const stays = target === undefined || scope.kind === "task" && target === home;
			return [`task/${operation.task}`, ...stays ? [] : [`phase/${target}`]];
		}
		case "set_dependencies": return [];
	}
};
const homeOf = (raw, task) => raw.phases.find((phase) => phase.tasks.some(({ id }) => id === task))?.id;
const addedBy = (operation) => {
	if (operation.op === "add_task") return [`task/${operation.task.id}`];
	if (operation.op === "split_task") return operation.into.map(({ id }) => `task/${id}`);
	return operation.op === "split_phase" ? [`phase/${operation.into.id}`] : [];
};
	})
};
