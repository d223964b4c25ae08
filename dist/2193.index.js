export const id = 2193;
export const ids = [2193];
export const modules = {
	17055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => openExploration });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var ulid__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14125);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45367);
var _plan_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41964);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99172);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15397);
var _open_bench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34527);
var _repository_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80858);
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
const openExploration = async (world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { context } = world;
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_3__.R.open(context.directory, context.env);
		if (!opened.ok) return opened;
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const checkout = resources.use(opened.value);
		const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.run?.temp ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "planwright-explore-"));
		resources.defer(() => (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__.C0)(workRoot));
		const id = (0, ulid__WEBPACK_IMPORTED_MODULE_6__.Z0)().toLowerCase();
		const aside = {
			...world,
			context: {
				...context,
				workRoot
			}
		};
		const { repository } = checkout;
		const path = {
			id,
			path: `plans/${id}.yml`
		};
		const workbench = await (0, _open_bench_js__WEBPACK_IMPORTED_MODULE_5__.b)(aside, {
			repository,
			path,
			branch: (0, _plan_branch_js__WEBPACK_IMPORTED_MODULE_7__.HG)(id)
		});
		if (!workbench.ok) return workbench;
		resources.use(workbench.value);
		const plans = [...new Set([...await checkout.ids(), ...await (0, _repository_facts_js__WEBPACK_IMPORTED_MODULE_8__.k)(workbench.value)])];
		const moved = resources.move();
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
			repository,
			workbench: workbench.value,
			plans,
			[Symbol.asyncDispose]: () => moved.disposeAsync()
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
	}),
	13082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => openFreeDesk });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _plan_id_from_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8545);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17949);
var _open_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75848);
const mostTries = 20;
const openFreeDesk = async (world, { id, title, plans }, write) => {
	const taken = [...plans];
	for (let left = mostTries;; left -= 1) {
		const own = id ?? (0, _plan_id_from_title_js__WEBPACK_IMPORTED_MODULE_0__.s)(title, taken);
		const opened = await (0, _open_desk_js__WEBPACK_IMPORTED_MODULE_1__.U3)(world, own, async ({ path, text }) => {
			const written = await write(path.id);
			return written.ok && human(written.value.text) === human(text);
		});
		if (opened.ok) return await withText(opened.value, write);
		if (id !== undefined || opened.error.failure.code !== "plan-exists" || left === 0) return opened;
		taken.push(own);
	}
};
const human = (text = "") => (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_2__.qJ)(text).human;
const withText = async (desk, write) => {
	const written = await write(desk.path.id);
	if (written.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
		desk,
		written: written.value
	});
	await desk[Symbol.asyncDispose]();
	return written;
};
	}),
	80858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => repositoryFacts,
	k: () => plansAt
});
var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
var _workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39068);
const repositoryFacts = async (workbench) => {
	const { git, head } = workbench;
	const paths = (await git.list([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		head
	])).map(_workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__.p4);
	const scripts = scriptsOf(await read(workbench, "package.json"));
	const targets = targetsOf(await read(workbench, "Makefile"));
	return {
		...scripts === undefined ? {} : { scripts },
		...targets === undefined ? {} : { targets },
		matches: (glob) => {
			const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, {
				dot: true,
				nonegate: true
			});
			return paths.some((path) => matches(path));
		}
	};
};
const plansAt = async ({ git, head }) => {
	const paths = (await git.list([
		"ls-tree",
		"-z",
		"--name-only",
		head,
		"plans/"
	])).map(_workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__.p4);
	return paths.flatMap((path) => /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/.exec(path)?.[1] ?? []);
};
const read = async (workbench, path) => (await workbench.readFile(workbench.head, path))?.toString("utf8");
const scriptsOf = (text) => {
	if (text === undefined) return undefined;
	try {
		const value = JSON.parse(text);
		const scripts = typeof value === "object" && value !== null && "scripts" in value ? value.scripts : {};
		return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
	} catch {
		return [];
	}
};
const targetsOf = (text) => text === undefined ? undefined : [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^:=\n]*:(?!=)/gm)].map(([, name = ""]) => name);
	}),
	73293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => writePlan });
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58269);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _report_plan_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50778);
var _report_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21574);
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68989);
var _plan_pull_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84499);
const writePlan = async (world, writing) => {
	const { desk, version, change, dryRun } = writing;
	if (dryRun) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(written(writing, undefined, undefined));
	const saved = await desk.save({
		...change,
		text: version.text
	});
	if (!saved.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.TR)(saved.error);
	const pull = await (0, _plan_pull_js__WEBPACK_IMPORTED_MODULE_4__.n)(world, {
		desk,
		saved: saved.value,
		version,
		proposed: writing.proposed === true
	});
	return pull.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(written(writing, saved.value, pull.value)) : (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.TR)(pull.error);
};
const written = (writing, saved, pull) => {
	const { desk, version, intro, result = {} } = writing;
	const { id, path } = desk.path;
	const place = saved === undefined ? "Nothing was written." : `Written to ${saved.where}.`;
	const lines = [place, ...pull === undefined ? [] : [pullText(pull)]];
	const before = intro === undefined ? "" : `${intro}\n\n`;
	const { branch, sha } = saved ?? {};
	return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.Vw)({
		text: `${before}${(0, _report_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__.p)(version.diff)}\n${lines.join("\n")}\n`,
		markdown: [
			`### Plan ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_3__.ti)(id)}`,
			"",
			...intro === undefined ? [] : [intro, ""],
			(0, _report_plan_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__.r)(version.diff, { limit: 4e4 }),
			"",
			...lines.map((line) => `${line}  `)
		].join("\n"),
		result: {
			plan: id,
			path,
			written: saved !== undefined,
			...branch === undefined ? {} : { branch },
			...sha === undefined ? {} : { sha },
			...pull === undefined ? {} : { pull_request: {
				number: pull.number,
				url: pull.url
			} },
			diff: version.diff,
			...saved === undefined ? { text: version.text } : {},
			...result
		},
		outputs: {
			plan: id,
			...branch === undefined ? {} : { branch },
			...sha === undefined ? {} : { sha },
			...pull?.number === undefined ? {} : { "pull-request": String(pull.number) }
		}
	});
};
const pullText = ({ number, url, created }) => number === undefined ? `Open its pull request: ${url}` : `${created ? "Opened" : "Brought up to date"}: pull request #${number}, ${url}`;
	}),
	82193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { newPlan: () => new_newPlan });
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var lib_escape = __webpack_require__(68989);
var lib_text = __webpack_require__(94869);
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

# Phases run one after the other. docs/plan-format.md of Planwright lists every key.
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
var write_plan = __webpack_require__(73293);
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
	8545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { s: () => idFromTitle });
const longest = 63;
const letters = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l",
	ħ: "h",
	ı: "i"
};
const idFromTitle = (title, taken) => {
	const ids = new Set(taken);
	const words = wordsOf(title);
	for (let number = 1;; number += 1) {
		const end = number === 1 ? "" : `-${number}`;
		const id = `${shortened(words, longest - end.length)}${end}`;
		if (!ids.has(id)) return id;
	}
};
const wordsOf = (title) => {
	const ascii = title.toLowerCase().normalize("NFKD").replaceAll(/['’\p{M}]/gu, "").replaceAll(/[ßæœøđðþłħı]/g, (letter) => letters[letter] ?? "").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	return ascii === "" ? "plan" : ascii;
};
const shortened = (words, max) => {
	if (words.length <= max) return words;
	const end = words.lastIndexOf("-", max);
	return words.slice(0, end > 0 ? end : max);
};
	})
};
