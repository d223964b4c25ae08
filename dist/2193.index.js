import { modules as shared10 } from './shared-10.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared8 } from './shared-8.js';
import { modules as shared9 } from './shared-9.js';
export const id = 2193;
export const ids = [2193];
export const modules = {
	17055: shared8[17055],
	13082: shared8[13082],
	80858: shared8[80858],
	54130: shared9[54130],
	82193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { newPlan: () => new_newPlan });
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var lib_escape = __webpack_require__(68989);
var lib_text = __webpack_require__(94869);
var docs = __webpack_require__(83489);
var check_shape = __webpack_require__(45450);
var edit_text = __webpack_require__(52477);
var inputs = __webpack_require__(39357);
var parse = __webpack_require__(10597);
var plan_shape = __webpack_require__(42863);
var suggest = __webpack_require__(61288);
;
const planFromTemplate = async (text, request) => {
	const { id } = request;
	const parsed = await (0, parse.v)(Buffer.from(text), {
		id,
		file: `plans/${id}.yml`,
		stateAllowed: false
	});
	if (!parsed.ok) return (0, result._)(unreadable(parsed.error));
	const values = (0, inputs.sw)(parsed.value.plan, request.inputs);
	if (!values.ok) return values;
	const set = settings(request, withDefaults(parsed.value.raw, values.value));
	const [problem] = problemsIn(set);
	if (problem !== undefined) return (0, result._)({
		code: "bad-input",
		message: problem
	});
	return (0, edit_text.i)(text, [{
		op: "update_plan",
		set
	}]);
};
const unreadable = ([first]) => ({
	code: "invalid-plan",
	message: `the template is no valid plan: line ${first?.position.line}: ${first?.message}`,
	hint: "`planwright validate` shows all problems of a template, too"
});
const settings = ({ title, description }, inputs) => ({
	title: (0, lib_text.TN)(title),
	...description === undefined || description.trim() === "" ? {} : { description: prose(description) },
	...inputs === undefined ? {} : { inputs }
});
const prose = (text) => {
	const lines = text.replaceAll(/\r\n?/g, "\n").trim();
	return lines.includes("\n") ? `${lines}\n` : lines;
};
const withDefaults = ({ inputs }, values) => {
	if (inputs === undefined || Object.keys(values).length === 0) return undefined;
	const entries = Object.entries(inputs).map(([name, definition]) => {
		const value = Object.hasOwn(values, name) ? values[name] : undefined;
		return [name, value === undefined ? definition : {
			...definition,
			default: value
		}];
	});
	return Object.fromEntries(entries);
};
const problemsIn = (set) => {
	const problems = [];
	const names = new Map(Object.entries(set.inputs ?? {}).map(([name, input]) => [input, name]));
	const checker = new check_shape.D({
		hints: new suggest.R(),
		source: () => undefined,
		label: ({ container, name }) => names.has(container) ? `input ${names.get(container)}` : name,
		report: (_code, message) => problems.push(message)
	});
	for (const [key, { shape }] of Object.entries(plan_shape.xH.keys)) checker.check(shape, set, key, key);
	return problems;
};
const blankPlan = (request) => planFromTemplate(blank, {
	...request,
	inputs: {}
});
const blank = `version: 1
title: Blank

# Ceilings of the whole plan; reaching one pauses it.
budget: { usd: 10 }

# Every task works in a fresh copy of the repository. What it needs there before it can run anything:
# workspace:
#   setup: npm ci

# What must succeed after every task before its work counts:
# defaults:
#   verify: [npm test]

# Phases run one after the other. Every key: ${(0, docs.mN)("plan-format")}
phases:
  - id: first-phase
    title: First phase
    tasks:
      - id: first-task
        title: Describe the first task in one line
        description: |
          Say what is to be done, where, and what must be true afterwards.
          A fresh session reads this and the repository, and nothing else.
        # The only paths it may change:
        # files: ['src/**', 'test/**']
`;
var authoring_exploration = __webpack_require__(17055);
var free_desk = __webpack_require__(13082);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var limits = __webpack_require__(72816);
var plan_file = __webpack_require__(20014);
var plan_path = __webpack_require__(78283);
;
const listTemplates = async (places) => {
	const listed = [];
	for (const found of await findTemplates(places)) {
		const read = await readFound(found);
		if (!read.ok) {
			const { name, source } = found;
			listed.push({
				kind: "problem",
				name,
				source,
				problem: read.error.failure.message
			});
			continue;
		}
		const { text: _text, ...rest } = read.value;
		listed.push({
			kind: "template",
			...rest
		});
	}
	return listed;
};
const readTemplate = async (given, places) => {
	const name = given.replace(/^(?:\.\/)?plans\/templates\/(?=[^/]+$)/, "").replace(/\.ya?ml$/, "");
	const all = await findTemplates(places);
	const found = all.find((one) => one.name === name);
	return found === undefined ? refused(notFound(given, name, all)) : readFound(found);
};
const findTemplates = async ({ toplevel, builtIn }) => {
	const own = await findIn("repository", toplevel, plan_path.kV);
	const names = new Set(own.map(({ name }) => name));
	const shipped = (await findIn("built-in", builtIn, "")).filter(({ name }) => !names.has(name));
	return [...own, ...shipped].toSorted((a, b) => a.name < b.name ? -1 : 1);
};
const findIn = async (source, root, folder) => {
	const files = await (0, plan_path.jP)((0, external_node_path_.join)(root, folder));
	return (0, plan_path.UX)(files).map((name) => {
		const own = files.filter((file) => file.replace(/\.ya?ml$/, "") === name);
		return {
			name,
			source,
			root,
			paths: own.map((file) => (0, external_node_path_.join)(folder, file))
		};
	});
};
const readFound = async ({ name, source, root, paths }) => {
	const [path = "", second] = paths;
	if (second !== undefined) return refused(ambiguous(name, paths));
	const fault = await (0, plan_path.nz)(path, root) ?? await tooLarge(path, root);
	if (fault !== undefined) return refused(fault);
	const shown = source === "repository" ? path : `${name}.yml (built in)`;
	const file = await (0, plan_file.FU)({
		id: name,
		path: shown
	}, await (0, promises_.readFile)((0, external_node_path_.join)(root, path)), "refused");
	if (!file.parsed.ok) return (0, result._)({
		failure: (0, plan_file.nk)(shown, file.parsed.error),
		diagnostics: file.parsed.error
	});
	const { plan } = file.parsed.value;
	const summary = summaryOf(plan.description) || plan.title;
	return (0, result.ok)({
		name,
		source,
		path: shown,
		text: file.text,
		summary,
		inputs: plan.inputs
	});
};
const summaryOf = (description) => (0, lib_text.TN)(description.trim().split(/\n\s*\n/)[0] ?? "");
const tooLarge = async (path, root) => {
	const { size } = await (0, promises_.lstat)((0, external_node_path_.join)(root, path));
	if (size <= limits.eV) return undefined;
	const message = `the template ${path} has ${size.toLocaleString("en-US")} bytes; at most ${limits.eV.toLocaleString("en-US")} (4 MiB) are accepted`;
	return {
		code: "template-too-large",
		message
	};
};
const refused = (failure) => (0, result._)({
	failure,
	diagnostics: []
});
const ambiguous = (name, paths) => ({
	code: "template-ambiguous",
	message: `there are ${paths.join(" and ")} for the template ${name}; remove one of them`
});
const notFound = (given, name, all) => {
	const names = all.map((one) => one.name);
	const near = (0, plan_path.pA)(name, names);
	const known = names.length === 0 ? "there are none" : `${(0, lib_text.LS)(names.length, "template")}: ${names.join(", ")}`;
	return {
		code: "template-not-found",
		message: `there is no template ${JSON.stringify(given)}; ${known}`,
		...near.length === 0 ? {} : { hint: `did you mean ${near.join(" or ")}?` }
	};
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
const newPlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const found = await lookAround(world);
		if (!found.ok) return (0, outcome.TR)(found.error);
		const { plans, toplevel } = found.value;
		const places = {
			toplevel,
			builtIn: world.templates
		};
		if (request.template === "help") return (0, result.ok)(templateList(await listTemplates(places)));
		const naming = {
			id: request.id,
			title: request.title,
			plans
		};
		const opened = await (0, free_desk.q)(world, naming, (id) => textOf({
			...request,
			id
		}, places));
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_1, opened.value.desk, true);
		return await writeOut(world, {
			request,
			desk
		}, opened.value.written);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const lookAround = async (world) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const explored = await (0, authoring_exploration.C)(world);
		if (!explored.ok) return explored;
		const exploration = __addDisposableResource(env_2, explored.value, true);
		return (0, result.ok)({
			plans: exploration.plans,
			toplevel: exploration.repository.toplevel
		});
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = __disposeResources(env_2);
		if (result_2) await result_2;
	}
};
const new_plan_refused = (failure) => (0, result._)({
	failure,
	diagnostics: []
});
const textOf = async (request, places) => {
	if (request.template === undefined) {
		const [name] = Object.keys(request.inputs);
		if (name !== undefined) return new_plan_refused(inputsOfNothing(name));
		const text = await blankPlan(request);
		return text.ok ? (0, result.ok)({ text: text.value }) : new_plan_refused(text.error);
	}
	const template = await readTemplate(request.template, places);
	if (!template.ok) return template;
	const text = await planFromTemplate(template.value.text, request);
	return text.ok ? (0, result.ok)({
		text: text.value,
		template: template.value
	}) : new_plan_refused(text.error);
};
const inputsOfNothing = (name) => ({
	code: "invalid-input",
	message: `a blank plan takes no inputs; given: ${name}`,
	hint: "name a template, or leave the inputs out"
});
const writeOut = async (world, { request, desk }, { text, template }) => {
	const version = await (0, authoring_version.E)(desk.path, text, undefined);
	if (!version.ok) return (0, outcome.TR)(version.error.failure, version.error.diagnostics);
	const { plan } = version.value.parsed;
	const name = template?.name;
	const origin = name === undefined ? "a blank plan" : `the template ${name}`;
	return await (0, write_plan.p)(world, {
		desk,
		version: version.value,
		dryRun: request.dryRun,
		change: {
			subject: `Plan ${desk.path.id}: ${plan.title}`,
			history: {
				kind: "created",
				...name === undefined ? {} : { template: name }
			}
		},
		intro: [`Started from ${origin}.`, ...missingIn(template, request)].join(" ")
	});
};
const missingIn = (template, { inputs }) => {
	const missing = Object.entries(template?.inputs ?? {}).flatMap(([name, definition]) => definition.required && definition.default === undefined && !Object.hasOwn(inputs, name) ? [name] : []);
	return missing.length === 0 ? [] : [`To be given when it is executed: ${missing.join(", ")}.`];
};
const templateList = (templates) => {
	const width = Math.max(0, ...templates.map(({ name }) => name.length));
	const lines = templates.map((one) => {
		const said = one.kind === "template" ? one.summary : `cannot be used: ${one.problem}`;
		return `${(0, lib_text.Fo)(one.name, width)}  ${(0, lib_escape.wh)(said)}`;
	});
	return (0, outcome.Vw)({
		text: `${lines.join("\n")}\n`,
		result: { templates }
	});
};
;
const new_newPlan = (request, world) => newPlan(request, world);
	}),
	49443: shared10[49443],
	40886: shared11[40886],
	54914: shared12[54914],
	8545: shared8[8545]
};
