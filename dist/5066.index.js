import { modules as shared23 } from './shared-23.js';
import { modules as shared26 } from './shared-26.js';
import { modules as shared31 } from './shared-31.js';
import { modules as shared32 } from './shared-32.js';
export const id = 5066;
export const ids = [5066];
export const modules = {
	25226: shared31[25226],
	2141: shared31[2141],
	22385: shared31[22385],
	67655: shared32[67655],
	45066: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { validate: () => validate });
var external_node_path_ = __webpack_require__(76760);
var picomatch = __webpack_require__(14006);
var plans_at_head = __webpack_require__(22385);
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var diagnostic_render = __webpack_require__(28876);
var state_checkout = __webpack_require__(99172);
;
const atStart = {
	line: 1,
	col: 1,
	offset: 0,
	length: 1
};
const sharedNames = (files) => {
	const shared = files.flatMap(({ id, path }, at) => {
		const first = files.slice(0, at).find((other) => other.id === id);
		if (first === undefined) return [];
		const message = `the plan ${JSON.stringify(id)} is in ${first.path} already; a plan is one file`;
		return [[path, {
			severity: "error",
			code: "duplicate-id",
			message,
			file: path,
			position: atStart,
			related: []
		}]];
	});
	return new Map(shared);
};
var plan_path = __webpack_require__(78283);
var outcome = __webpack_require__(58269);
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
const validate = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const opened = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, outcome.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const head = await (0, plans_at_head.YL)(world, request.pull);
		if (!head.ok) return (0, outcome.TR)(head.error);
		const files = await choose(request.plans, checkout, head.value);
		return files.ok ? (0, result.ok)(report(files.value, world.context.tty)) : (0, outcome.TR)(files.error);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const choose = async (given, checkout, head) => {
	const changed = [...head?.plans ?? [], ...head?.templates ?? []];
	const changedFiles = changed.flatMap(({ file }) => file ?? []);
	if (head !== undefined && given.length === 0) return (0, result.ok)(changedFiles);
	const gone = changed.flatMap(({ path, file }) => file === undefined ? [path] : []);
	const { strays, ...all } = await presentIn(checkout, {
		changedFiles,
		gone
	});
	const chosen = new Map();
	const names = given.map((pattern) => ({
		pattern,
		found: expand(pattern, all)
	}));
	const empty = names.find(({ found }) => found.length === 0);
	if (empty !== undefined) return (0, result._)(noMatch(empty.pattern, all.plans.map(idOf)));
	for (const name of given.length === 0 ? [...all.plans, ...all.templates] : names.flatMap(({ found }) => found)) {
		const changedFile = changedFiles.find(isNamed(name));
		const file = changedFile === undefined ? await inCheckout(checkout, name) : (0, result.ok)(changedFile);
		if (!file.ok) return file;
		chosen.set(file.value.path, file.value);
	}
	for (const stray of strays) if (given.length === 0 || matchesAny(given, stray.path)) chosen.set(stray.path, await checkout.read(stray));
	return (0, result.ok)([...chosen.values()]);
};
const isNamed = (name) => ({ id, path }) => path === name.replace(/^\.\//, "") || !isTemplate({ path }) && id === name;
const inCheckout = async (checkout, name) => {
	const path = await checkout.resolve(name, { templates: "accepted" });
	return path.ok ? (0, result.ok)(await checkout.read(path.value)) : path;
};
const presentIn = async (checkout, { changedFiles, gone }) => {
	const isThere = (path) => !gone.includes(path);
	const { plans, strays } = await checkout.files();
	const templates = await checkout.templates();
	const own = changedFiles.filter((file) => !isTemplate(file)).map(({ path }) => path);
	const ownTemplates = changedFiles.filter(isTemplate).map(({ path }) => path);
	return {
		plans: [...new Set([...plans.filter(isThere), ...own])].toSorted(),
		templates: [...new Set([...templates.filter(isThere), ...ownTemplates])].toSorted(),
		strays
	};
};
const isTemplate = ({ path }) => path.startsWith(`${plan_path.kV}/`);
const idOf = (path) => (0, external_node_path_.basename)(path, (0, external_node_path_.extname)(path));
const expand = (pattern, { plans, templates }) => {
	if (!picomatch.scan(pattern).isGlob) return [pattern];
	const matches = picomatch(pattern);
	const found = plans.filter((path) => matches(path) || matches(idOf(path)));
	return [...found, ...templates.filter((path) => matches(path))];
};
const matchesAny = (patterns, path) => patterns.some((pattern) => picomatch.scan(pattern).isGlob && picomatch(pattern)(path));
const noMatch = (pattern, ids) => ({
	code: "plan-not-found",
	message: `no plan matches ${JSON.stringify(pattern)}; ${ids.length === 0 ? "there are no plans in plans/" : `plans here: ${ids.slice(0, 20).join(", ")}`}`
});
const counted = (files) => {
	const templates = files.filter(isTemplate).length;
	const plans = files.length - templates;
	return [...plans > 0 || templates === 0 ? [(0, lib_text.LS)(plans, "plan")] : [], ...templates > 0 ? [(0, lib_text.LS)(templates, "template")] : []].join(" and ");
};
const problemsOf = (file) => file.parsed.ok ? file.parsed.value.warnings : file.parsed.error;
const report = (files, color) => {
	const shared = sharedNames(files.filter(({ path }) => (0, external_node_path_.dirname)(path) === "plans"));
	const checked = files.map((file) => {
		const name = shared.get(file.path);
		return {
			file,
			valid: file.parsed.ok && name === undefined,
			problems: [...name === undefined ? [] : [name], ...problemsOf(file)]
		};
	});
	const diagnostics = checked.flatMap(({ problems }) => problems);
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const warnings = diagnostics.length - errors;
	const shown = checked.flatMap(({ file, problems }) => problems.map((problem) => (0, diagnostic_render.I)(problem, file.text, { color })));
	const total = `${counted(files)} checked: ${(0, lib_text.LS)(errors, "error")}, ${(0, lib_text.LS)(warnings, "warning")}\n`;
	const plans = checked.map(({ file: { id, path }, valid }) => ({
		id,
		path,
		valid
	}));
	const result = {
		valid: errors === 0,
		plans,
		diagnostics
	};
	return (0, outcome.Vw)({
		exit: errors > 0 ? 1 : 0,
		text: [...shown, total].join("\n"),
		result,
		diagnostics
	});
};
	}),
	5076: shared32[5076],
	20530: shared23[20530],
	65271: shared23[65271],
	28876: shared26[28876]
};
