export const id = 7541;
export const ids = [7541];
export const modules = {
	17541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { validate: () => validate });
var picomatch__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14006);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_diagnostic_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28876);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99172);
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58269);
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
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_2__.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__.TR)(opened.error);
		const checkout = __addDisposableResource(env_1, opened.value, true);
		const paths = await choose(request.plans, checkout);
		if (!paths.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__.TR)(paths.error);
		const files = [];
		for (const path of paths.value) files.push(await checkout.read(path));
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(report(files, world.context.tty));
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const choose = async (given, checkout) => {
	const ids = await checkout.ids();
	const all = {
		ids,
		templates: await checkout.templates()
	};
	const chosen = new Map();
	const names = given.map((pattern) => ({
		pattern,
		found: expand(pattern, all)
	}));
	const empty = names.find(({ found }) => found.length === 0);
	if (empty !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(noMatch(empty.pattern, ids));
	for (const name of given.length === 0 ? ids : names.flatMap(({ found }) => found)) {
		const path = await checkout.resolve(name, { templates: "accepted" });
		if (!path.ok) return path;
		chosen.set(path.value.path, path.value);
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([...chosen.values()]);
};
const expand = (pattern, { ids, templates }) => {
	if (!picomatch__WEBPACK_IMPORTED_MODULE_5__.scan(pattern).isGlob) return [pattern];
	const matches = picomatch__WEBPACK_IMPORTED_MODULE_5__(pattern);
	const found = ids.filter((id) => matches(id) || matches(`plans/${id}.yml`) || matches(`plans/${id}.yaml`));
	return [...found, ...templates.filter((path) => matches(path))];
};
const noMatch = (pattern, ids) => ({
	code: "plan-not-found",
	message: `no plan matches ${JSON.stringify(pattern)}; ${ids.length === 0 ? "there are no plans in plans/" : `plans here: ${ids.slice(0, 20).join(", ")}`}`
});
const problemsOf = (file) => file.parsed.ok ? file.parsed.value.warnings : file.parsed.error;
const report = (files, color) => {
	const diagnostics = files.flatMap(problemsOf);
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	const warnings = diagnostics.length - errors;
	const shown = files.flatMap((file) => problemsOf(file).map((problem) => (0, _plan_diagnostic_render_js__WEBPACK_IMPORTED_MODULE_1__.I)(problem, file.text, { color })));
	const total = `${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(files.length, "plan")} checked: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(errors, "error")}, ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(warnings, "warning")}\n`;
	const plans = files.map(({ id, path, parsed }) => ({
		id,
		path,
		valid: parsed.ok
	}));
	const result = {
		valid: errors === 0,
		plans,
		diagnostics
	};
	return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_3__.Vw)({
		exit: errors > 0 ? 1 : 0,
		text: [...shown, total].join("\n"),
		result,
		diagnostics
	});
};
	}),
	28876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => renderDiagnostic });
const before = 60;
const window = 120;
const renderDiagnostic = (diagnostic, text, { color }) => {
	const paint = color ? painted : unpainted;
	const { severity, code, message, file, position, related } = diagnostic;
	const tone = severity === "error" ? "red" : "yellow";
	const head = `${place(file, position)}: ${paint(tone, `${severity}[${code}]`)}: ${visible(message)}`;
	const notes = related.flatMap((note) => [`  ${place(file, note.position)}: ${visible(note.message)}`, ...excerpt(text, note.position, (mark) => paint("cyan", mark))]);
	return [
		head,
		...excerpt(text, position, (mark) => paint(tone, mark)),
		...notes,
		""
	].join("\n");
};
const codes = {
	red: 31,
	yellow: 33,
	cyan: 36
};
const painted = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[39m`;
const unpainted = (_tone, text) => text;
const place = (file, { line, col }) => `${visible(file)}:${line}:${col}`;
const excerpt = (text, { line, col, offset, length }, mark) => {
	const start = Math.max(offset - col + 1, offset - before, 0);
	const end = lineEnd(text, offset, start + window);
	const clippedLeft = start > offset - col + 1;
	const source = text.slice(start, Math.max(end, offset)).trimEnd();
	if (source.trim() === "") return [];
	const lead = clippedLeft ? "…" : "";
	const tail = end < text.length && !/[\r\n]/.test(text[end] ?? "") ? "…" : "";
	const gutter = String(line);
	const indent = widthOf(visible(lead + text.slice(start, offset)));
	const width = Math.max(widthOf(visible(text.slice(offset, Math.min(offset + length, start + source.length)))), 1);
	return [`  ${gutter} | ${visible(lead + source + tail)}`, `  ${" ".repeat(gutter.length)} | ${" ".repeat(indent)}${mark(width === 1 ? "^" : "~".repeat(width))}`];
};
const lineEnd = (text, from, limit) => {
	const piece = text.slice(from, limit).search(/[\r\n]/);
	return piece < 0 ? Math.min(limit, text.length) : from + piece;
};
const invisible = /[\0-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const visible = (text) => text.replace(invisible, (character) => character === "	" ? " " : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const widthOf = (text) => {
	let width = 0;
	for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
};
	})
};
