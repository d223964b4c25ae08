import { modules as shared10 } from './shared-10.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared9 } from './shared-9.js';
export const id = 7376;
export const ids = [7376];
export const modules = {
	54130: shared9[54130],
	67376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { apply: () => apply });
var about_which = __webpack_require__(33739);
var execution_outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var describe_shape = __webpack_require__(37337);
;
const accepted = "Give numbers and ranges of open suggestions, as in `1,3-5`, or `all`.";
const chooseSuggestions = (chosen, open, applied = []) => {
	const ordered = open.toSorted((a, b) => a.number - b.number);
	if (ordered.length === 0) return none(applied);
	if (chosen.trim().toLowerCase() === "all") return (0, result.ok)(ordered);
	const highest = Math.max(...ordered.map(({ number }) => number), ...applied);
	const wanted = new Set();
	for (const part of chosen.split(",")) {
		const range = readRange(part.trim());
		if (!range.ok) return bad(range.error, ordered);
		const [from, to] = range.value;
		if (to > highest) return unknown([to], ordered);
		for (let number = from; number <= to; number += 1) wanted.add(number);
	}
	const spent = [...wanted].filter((number) => applied.includes(number));
	if (spent.length > 0) return already(spent, ordered);
	const missing = [...wanted].filter((number) => !ordered.some((suggestion) => suggestion.number === number));
	if (missing.length > 0) return unknown(missing, ordered);
	return (0, result.ok)(ordered.filter(({ number }) => wanted.has(number)));
};
const none = (applied) => (0, result._)({
	code: "no-suggestions",
	message: `There are no open suggestions${applied.length === 0 ? "" : `; ${listed(applied)} ${applied.length === 1 ? "was" : "were"} applied already`}.`,
	hint: "Ask for a new review."
});
const readRange = (part) => {
	const [, first, last = first] = /^#?(\d{1,9})(?:\s*-\s*#?(\d{1,9}))?$/.exec(part) ?? [];
	if (first === undefined || last === undefined) return (0, result._)(`${(0, describe_shape.gI)(part)} is no number and no range`);
	const range = [Number(first), Number(last)];
	if (range[0] < 1) return (0, result._)(`${(0, describe_shape.gI)(part)} begins below 1, the number of the first suggestion`);
	return range[0] > range[1] ? (0, result._)(`${(0, describe_shape.gI)(part)} is a range that ends before it begins`) : (0, result.ok)(range);
};
const bad = (problem, open) => (0, result._)({
	code: "bad-choice",
	message: `suggestions: ${problem}. ${openOnes(open)}`,
	hint: accepted
});
const unknown = (numbers, open) => (0, result._)({
	code: "unknown-suggestion",
	message: `There is no open suggestion ${listed(numbers)}. ${openOnes(open)}`,
	hint: accepted
});
const already = (numbers, open) => (0, result._)({
	code: "already-applied",
	message: `${numbers.length === 1 ? "Suggestion" : "Suggestions"} ${listed(numbers)} ${numbers.length === 1 ? "was" : "were"} applied already. ${openOnes(open)}`,
	hint: accepted
});
const openOnes = (open) => `Open: ${listed(open.map(({ number }) => number))}.`;
const listed = (numbers) => numbers.join(", ");
var state_checkout = __webpack_require__(99172);
var lib_text = __webpack_require__(94869);
var apply_suggestions = __webpack_require__(44269);
var open_desk = __webpack_require__(75848);
var open_suggestions = __webpack_require__(42628);
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
const applyOnDesk = async (request, world, plan) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, open_desk.A$)(world, plan);
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_1, opened.value, true);
		const { repository, path } = desk;
		const kept = await (0, open_suggestions.eG)(world, desk, repository);
		if (kept.suggestions.length === 0) return (0, execution_outcome.TR)((0, open_suggestions.JB)(path.id).error);
		const chosen = chooseSuggestions(request.suggestions, (0, open_suggestions.wf)(kept), kept.applied);
		if (!chosen.ok) return (0, execution_outcome.TR)(chosen.error);
		const version = await (0, apply_suggestions.G)(path, desk.text ?? "", chosen.value);
		if (!version.ok) return (0, execution_outcome.TR)(version.error.failure, version.error.diagnostics);
		const outcome = await (0, write_plan.p)(world, {
			...writingOf(desk, chosen.value),
			version: version.value,
			dryRun: request.dryRun
		});
		if (!outcome.ok || request.dryRun || desk.kind === "own-branch") return outcome;
		const applied = [...kept.applied, ...chosen.value.map(({ number }) => number)];
		const about = {
			plan: path.id,
			commit: desk.workbench.head,
			applied
		};
		await (0, open_suggestions.BO)(world, repository, {
			about,
			suggestions: kept.suggestions
		});
		return outcome;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const writingOf = (desk, chosen) => {
	const numbers = chosen.map(({ number }) => number);
	return {
		desk,
		change: {
			subject: `Plan ${desk.path.id}: apply ${(0, lib_text.LS)(numbers.length, "suggestion")} ${numbers.join(", ")}`,
			body: chosen.map(({ number, type, why }) => `${number} (${type}): ${why}`).join("\n\n"),
			history: {
				kind: "applied",
				review: [...new Set(chosen.map(({ type }) => type))].join(", "),
				suggestions: chosen.map(({ number, type, target, why }) => ({
					number,
					type,
					target,
					why
				})),
				applied: numbers
			}
		},
		intro: `Applied ${(0, lib_text.LS)(numbers.length, "suggestion")}: ${numbers.join(", ")}.`,
		result: { applied: numbers }
	};
};
var open_pull = __webpack_require__(25226);
var plan_id = __webpack_require__(2141);
var pull_desk = __webpack_require__(66949);
var pull_plans = __webpack_require__(67655);
var pull_review = __webpack_require__(80266);
;
var apply_in_pull_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var apply_in_pull_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
const applyInPull = async (request, world, number) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, open_pull.Q)(world, number);
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error);
		const { github, pull } = opened.value;
		if ((0, pull_plans.B)(github, pull)) return (0, execution_outcome.TR)((0, pull_desk.S)(number));
		const earlier = await (0, pull_review.x)(github, number);
		if (!earlier.ok) return (0, execution_outcome.TR)(earlier.error);
		const checkout = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!checkout.ok) return (0, execution_outcome.TR)(checkout.error);
		const open = apply_in_pull_addDisposableResource(env_1, checkout.value, true);
		const applying = {
			world,
			github,
			pull,
			request,
			repository: open.repository
		};
		return earlier.value === undefined ? (0, execution_outcome.TR)(noReview(number)) : await applyFrom(applying, earlier.value);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = apply_in_pull_disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const noReview = (number) => ({
	code: "no-suggestions",
	message: `there is no review with suggestions in pull request #${number}`,
	hint: "ask for one: /plan review"
});
const applyFrom = async (applying, earlier) => {
	const { request, github, pull } = applying;
	const named = request.plan === undefined ? undefined : (0, plan_id.S)(request.plan) ?? request.plan;
	const payloads = earlier.payloads.filter(({ about }) => named === undefined || about.plan === named);
	const applied = payloads.flatMap(({ about }) => about.applied);
	const open = payloads.flatMap(({ suggestions, about }) => suggestions.filter(({ number }) => !about.applied.includes(number)));
	const chosen = chooseSuggestions(request.suggestions, open, applied);
	if (!chosen.ok) return (0, execution_outcome.TR)(chosen.error);
	const plans = await (0, pull_plans.k)(github, pull);
	if (!plans.ok) return (0, execution_outcome.TR)(plans.error);
	const works = [];
	for (const payload of payloads) {
		const own = chosen.value.filter((one) => payload.suggestions.includes(one));
		if (own.length === 0) continue;
		const plan = plans.value.plans.find(({ id }) => id === payload.about.plan);
		if (plan?.file === undefined) return (0, execution_outcome.TR)(gone(payload));
		const trial = await (0, apply_suggestions.G)(plan, plan.file.text, own);
		if (!trial.ok) return (0, execution_outcome.TR)(trial.error.failure, trial.error.diagnostics);
		works.push({
			plan,
			chosen: own
		});
	}
	const { written, outcomes, refusal } = await writeAll(applying, works);
	const now = written.flatMap((work) => work.chosen);
	if (!request.dryRun && now.length > 0) await markApplied(applying, {
		earlier,
		plans: plans.value.plans,
		chosen: now
	});
	return refusal === undefined ? (0, result.ok)(together(outcomes, pull)) : (0, execution_outcome.TR)(besides(refusal.failure, now), refusal.diagnostics);
};
const besides = (failure, written) => written.length === 0 ? failure : {
	...failure,
	message: `${failure.message}; applied before: ${written.map(({ number }) => number).join(", ")}`
};
const gone = ({ about }) => ({
	code: "stale-suggestion",
	message: `plan ${about.plan} is no longer in this pull request; nothing was changed`
});
const writeAll = async (applying, works) => {
	const outcomes = [];
	for (const [at, { plan, chosen }] of works.entries()) {
		const { id, path } = plan;
		const one = await writeOne(applying, {
			id,
			path
		}, chosen);
		if (!one.ok) return {
			written: works.slice(0, at),
			outcomes,
			refusal: one.error
		};
		outcomes.push(one.value);
	}
	return {
		written: works,
		outcomes
	};
};
const writeOne = async ({ world, pull, request, repository }, path, chosen) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await (0, pull_desk.L)(world, {
			pull,
			repository,
			path
		});
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error);
		const desk = apply_in_pull_addDisposableResource(env_2, opened.value, true);
		const version = await (0, apply_suggestions.G)(path, desk.text ?? "", chosen);
		if (!version.ok) return (0, execution_outcome.TR)(version.error.failure, version.error.diagnostics);
		return await (0, write_plan.p)(world, {
			...writingOf(desk, chosen),
			version: version.value,
			dryRun: request.dryRun
		});
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = apply_in_pull_disposeResources(env_2);
		if (result_2) await result_2;
	}
};
const markApplied = async ({ world, github, pull }, { earlier, plans, chosen }) => {
	const marked = earlier.payloads.map(({ about, suggestions }) => {
		const plan = plans.find(({ id }) => id === about.plan);
		const now = suggestions.filter((one) => chosen.includes(one)).map(({ number }) => number);
		return {
			about: {
				...about,
				applied: [...about.applied, ...now]
			},
			suggestions,
			path: plan?.path ?? "",
			text: plan?.file?.text ?? "",
			patch: undefined,
			dropped: []
		};
	});
	const posted = await (0, pull_review.X)(github, {
		pull,
		plans: marked,
		intro: [],
		inline: false
	}, earlier);
	if (!posted.ok) world.emit({
		kind: "warning",
		at: world.clock.now(),
		message: posted.error.message
	});
};
const together = (outcomes, pull) => {
	const [first, ...more] = outcomes;
	if (first === undefined || more.length === 0) return (0, execution_outcome.Vw)({
		...first,
		outputs: {
			...first?.outputs,
			"pull-request": String(pull.number)
		}
	});
	return (0, execution_outcome.Vw)({
		text: outcomes.map(({ text }) => text).join("\n"),
		markdown: outcomes.map(({ markdown, text }) => markdown ?? text).join("\n\n"),
		result: { plans: outcomes.map(({ result }) => result) },
		outputs: { "pull-request": String(pull.number) }
	});
};
;
const apply = async (request, world) => {
	const about = await (0, about_which.X)(world, "apply", request);
	if (!about.ok) return (0, execution_outcome.TR)(about.error);
	return about.value.kind === "pull" ? applyInPull(request, world, about.value.number) : applyOnDesk(request, world, about.value.plan);
};
	}),
	49443: shared10[49443],
	40886: shared11[40886],
	54914: shared12[54914]
};
