export const id = 9172;
export const ids = [9172];
export const modules = {
	41964: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	HG: () => plansBranch,
	MT: () => branchProblem,
	gN: () => workBranch
});
const forbidden = [
	[/^-/, "starts with `-`, which git reads as an option"],
	[/^refs\//, "starts with `refs/`; name the branch alone"],
	[/^(HEAD|@)$/, "is a name that git keeps for itself"],
	[/^[0-9a-f]{40}$/, "looks like a commit"],
	[/[\0-\u0020\u007f~^:?*[\\]/, "contains a space or one of ~ ^ : ? * [ \\"],
	[/\.\.|@\{/, "contains `..` or `@{`"],
	[/^\/|\/$|\/\//, "starts or ends with `/`, or contains `//`"],
	[/(^|\/)\./, "has a part that starts with `.`"],
	[/\.lock(\/|$)/, "has a part that ends with `.lock`"],
	[/\.$/, "ends with `.`"]
];
const branchProblem = (name) => name === "" ? "is empty" : forbidden.find(([pattern]) => pattern.test(name))?.[1];
const plansBranch = (id) => `planwright-plans/${id}`;
const workBranch = (id) => `planwright/${id}`;
	}),
	45450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { D: () => ShapeChecker });
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _describe_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37337);
var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71376);
class ShapeChecker {
	#checks;
	constructor(checks) {
		this.#checks = checks;
	}
	check(shape, container, key, name) {
		const value = Reflect.get(container, key);
		if (value === undefined) return;
		const place = {
			container,
			key,
			name,
			at: "value"
		};
		const chosen = shape.kind === "either" ? alternative(shape, value) ?? shape : shape;
		if (!this.#checkTyped(chosen, value, place)) this.#wrongType(shape, value, place);
	}
	#checkTyped(shape, value, place) {
		if (shape.kind === "text" && typeof value === "string") this.#text(shape, value, place);
		else if (shape.kind === "choice" && typeof value === "string") this.#choice(shape, value, place);
		else if (shape.kind === "number" && typeof value === "number") this.#number(shape, value, place);
		else if (shape.kind === "list" && (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value)) this.#list(shape, value, place);
		else if (shape.kind === "record" && (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) this.#record(shape, value);
		else if (shape.kind === "object" && (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) this.object(shape, value, this.#label(place));
		else return shape.kind === "flag" && typeof value === "boolean";
		return true;
	}
	object(shape, value, name) {
		for (const key of Object.keys(value)) {
			const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
			if (known !== undefined) this.check(known.shape, value, key, key);
			else if (!shape.open) this.#unknownKey(shape, value, key);
		}
		for (const key in shape.keys) if (shape.keys[key]?.required === true && !Object.hasOwn(value, key)) {
			const of = name === "" ? "" : ` in ${name}`;
			this.#checks.report("missing-key", `\`${key}\` is missing${of}`, {
				container: value,
				key,
				name: key,
				at: "inside"
			});
		}
	}
	#text(shape, value, place) {
		const problem = (0, _describe_shape_js__WEBPACK_IMPORTED_MODULE_2__.Fy)(shape, value);
		if (problem !== undefined) this.#checks.report(shape.code ?? "invalid-value", `${this.#label(place)} ${problem}`, place);
	}
	#number(shape, value, place) {
		const fits = Number.isFinite(value) && (shape.whole !== true || Number.isInteger(value)) && value <= shape.max && (shape.min === undefined || value >= shape.min) && (shape.above === undefined || value > shape.above);
		if (!fits) this.#mustBe(shape.code ?? "invalid-value", shape, value, place);
	}
	#choice(shape, value, place) {
		if (shape.options.includes(value)) return;
		const hint = this.#checks.hints.didYouMean(value, shape.options);
		this.#mustBe("invalid-value", shape, value, place, hint);
	}
	#list(shape, value, place) {
		const { min = 0 } = shape;
		if (value.length < min) {
			const code = shape.emptyCode ?? "invalid-value";
			const has = value.length === 0 ? "is empty" : `has ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(value.length, "entry", "entries")}`;
			const needed = min === 1 ? "one entry" : `${min} entries`;
			this.#checks.report(code, `${this.#label(place)} ${has}; it needs at least ${needed}`, place);
		}
		if (value.length > (shape.max ?? Infinity)) this.#checks.report("invalid-value", `${this.#label(place)} has ${value.length} entries; at most ${shape.max} are accepted`, place);
		for (let index = 0; index < value.length; index += 1) this.check(shape.of, value, index, place.name);
	}
	#record(shape, value) {
		for (const key of Object.keys(value)) {
			const refused = key === "__proto__" && shape.key.raw !== true;
			const problem = refused ? "cannot be used as a name" : (0, _describe_shape_js__WEBPACK_IMPORTED_MODULE_2__.Fy)(shape.key, key);
			if (problem === undefined) this.check(shape.of, value, key, key);
			else this.#atKey(refused ? "unknown-key" : shape.key.code ?? "invalid-value", value, key, problem);
		}
	}
	#unknownKey(shape, container, key) {
		const hint = this.#checks.hints.didYouMean(key, Object.keys(shape.keys));
		this.#atKey("unknown-key", container, key, `is not a known key${hint}`);
	}
	#atKey(code, container, key, problem) {
		const place = {
			container,
			key,
			name: key,
			at: "key"
		};
		this.#checks.report(code, `${this.#label(place)} ${problem}`, place);
	}
	#label(place) {
		return this.#checks.label?.(place) ?? label(place);
	}
	#wrongType(shape, value, place) {
		const source = this.#checks.source(place.container, place.key);
		const scalar = typeof value === "number" || typeof value === "boolean";
		const text = takesText(shape);
		const hint = scalar && text !== undefined && source !== undefined ? `; quote it: '${source}'` : "";
		const code = hint !== "" && text?.kind === "text" && text.code === "invalid-id" ? "invalid-id" : "wrong-type";
		this.#mustBe(code, shape, value, place, hint);
	}
	#mustBe(code, shape, value, place, hint = "") {
		const source = this.#checks.source(place.container, place.key);
		const shown = typeof value === "number" && source !== undefined ? source.slice(0, 60) : (0, _describe_shape_js__WEBPACK_IMPORTED_MODULE_2__.gI)(value);
		const read = hint.startsWith("; quote") ? ` (read as a ${typeof value})` : "";
		this.#checks.report(code, `${this.#label(place)} must be ${(0, _describe_shape_js__WEBPACK_IMPORTED_MODULE_2__.p6)(shape)}; got ${shown}${read}${hint}`, place);
	}
}
const label = ({ key, name }) => typeof key === "number" ? `\`${name}[${key}]\`` : tick(key);
const tick = (key) => `\`${key.length > 60 ? `${key.slice(0, 60)}…` : key}\``;
const takesText = (shape) => shape.kind === "either" ? shape.of.find((one) => takesText(one)) : shape.kind === "text" ? shape : undefined;
const alternative = (shape, value) => shape.of.find((one) => hasType(one, value));
const hasType = (shape, value) => {
	switch (shape.kind) {
		case "text":
		case "choice": return typeof value === "string";
		case "number": return typeof value === "number";
		case "flag": return typeof value === "boolean";
		case "list": return (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value);
		case "record":
		case "object": return (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value);
		case "either": return alternative(shape, value) !== undefined;
	}
};
	}),
	25346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Au: () => taskDefaults,
	ZJ: () => defaultBudget,
	gy: () => minutesUsedUp,
	tO: () => tokenCeiling
});
const taskDefaults = {
	model: ["claude-sonnet-5-5"],
	max_attempts: 3,
	max_turns: 100,
	timeout_minutes: 30,
	verify: [],
	on_failure: "pause"
};
const defaultBudget = { usd: 20 };
const minutesUsedUp = (what, { minutes }, seconds, of = "budget") => {
	const used = seconds / 60;
	if (minutes === undefined || used < minutes) return undefined;
	return `${what} has used ${Number(used.toFixed(used < 1 ? 4 : 1))} minutes of its ${of} of ${minutes}`;
};
const tokensWithoutPrice = 5e6;
const tokenCeiling = (budget, use) => budget.tokens ?? (use.allPricesKnown || budget.usd === undefined ? undefined : tokensWithoutPrice);
	}),
	37337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fy: () => textProblem,
	gI: () => given,
	p6: () => expected
});
const digits = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 20 });
const numberText = ({ whole, min, above, max }) => {
	const noun = whole === true ? "a whole number" : "a number";
	if (max === Number.MAX_VALUE) return noun;
	if (min === max) return digits(max);
	return above === undefined ? `${noun} from ${digits(min ?? 0)} to ${digits(max)}` : `${noun} above ${digits(above)} and at most ${digits(max)}`;
};
const orList = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
const expected = (shape) => {
	switch (shape.kind) {
		case "text": return shape.what ?? "text";
		case "number": return numberText(shape);
		case "flag": return "true or false";
		case "choice": return orList(shape.options.map((option) => `\`${option}\``));
		case "list": return `a list, each entry ${expected(shape.of)}`;
		case "record":
		case "object": return "a mapping";
		case "either": return orList(shape.of.map(expected));
	}
};
const given = (value) => {
	if (value === null) return "nothing";
	if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	return Array.isArray(value) ? "a list" : "a mapping";
};
const controls = /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const textProblem = (shape, value) => {
	if (value.length > shape.max) return `is ${digits(value.length)} characters long; at most ${digits(shape.max)} are accepted`;
	if (shape.raw === true) return undefined;
	const control = controls.exec(value);
	if (control !== null || !value.isWellFormed()) return `contains ${nameOf(control?.[0])}, which has no place in a plan`;
	if (shape.blank !== true && value.trim() === "") return `must be ${expected(shape)}; it is empty`;
	if (shape.oneLine === true && /[\r\n]/.test(value.trimEnd())) return "must be one line";
	if (shape.pattern?.test(value) === false) return `must be ${expected(shape)}; got ${given(value)}`;
	return undefined;
};
const nameOf = (character) => character === undefined ? "half a surrogate pair" : `the control character U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
	}),
	37042: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Y: () => parseExpression,
	j: () => loadExpressionLanguage
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const loadExpressionLanguage = async () => {
	const [library, ast] = await Promise.all([__webpack_require__.e(4410).then(__webpack_require__.bind(__webpack_require__, 44410)), __webpack_require__.e(2049).then(__webpack_require__.bind(__webpack_require__, 12049))]);
	return { references: (expression) => readReferences(expression, library, ast) };
};
const parseExpression = (expression, { Lexer, Parser }) => {
	const { tokens } = new Lexer(expression).lex();
	return new Parser(tokens.map(unescaped), ["inputs", "tasks"], []).parse();
};
const unescaped = (token) => token.lexeme.startsWith("'") ? {
	...token,
	value: token.lexeme.slice(1, -1).replaceAll("''", "'")
} : token;
const readReferences = (expression, library, ast) => {
	const spanOf = spansIn(expression);
	const whole = {
		offset: 0,
		length: Math.max(expression.length, 1)
	};
	if (expression.trim() === "") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		message: "it is empty",
		...whole
	});
	try {
		const walker = new ReferenceWalker(library, ast, spanOf);
		walker.walk(parseExpression(expression, library));
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(walker.found);
	} catch (error) {
		if (error instanceof UnknownFunction) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
			message: error.message,
			...spanOf(error.token)
		});
		const span = error instanceof library.ExpressionError ? {
			offset: spanOf.at(error.pos),
			length: 1
		} : whole;
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
			message: plain(error),
			...span
		});
	}
};
class ReferenceWalker {
	found = [];
	#library;
	#ast;
	#spanOf;
	constructor(library, ast, spanOf) {
		this.#library = library;
		this.#ast = ast;
		this.#spanOf = spanOf;
	}
	walk(expr) {
		const { IndexAccess, ContextAccess, FunctionCall, Unary, Binary, Logical, Grouping } = this.#ast;
		if (expr instanceof IndexAccess || expr instanceof ContextAccess) this.#chain(expr);
		else if (expr instanceof FunctionCall) this.#call(expr);
		else if (expr instanceof Unary) this.walk(expr.expr);
		else if (expr instanceof Binary) this.#all([expr.left, expr.right]);
		else if (expr instanceof Logical) this.#all(expr.args);
		else if (expr instanceof Grouping) this.walk(expr.group);
	}
	#all(exprs) {
		for (const expr of exprs) this.walk(expr);
	}
	#call({ functionName, args }) {
		if (!Object.hasOwn(this.#library.wellKnownFunctions, functionName.lexeme.toLowerCase())) throw new UnknownFunction(functionName);
		this.#all(args);
	}
	#chain(expr) {
		const { IndexAccess, ContextAccess, Literal } = this.#ast;
		const indices = [];
		let base = expr;
		for (; base instanceof IndexAccess; base = base.expr) indices.unshift(base.index);
		this.#all(indices);
		if (!(base instanceof ContextAccess)) return this.walk(base);
		const own = this.#spanOf(base.name);
		const literals = indices.map((index) => index instanceof Literal ? index : undefined);
		this.found.push({
			path: [base.name.lexeme.toLowerCase(), ...literals.map((literal) => literal?.literal.coerceString())],
			spans: [own, ...literals.map((literal) => literal === undefined ? own : this.#spanOf(literal.token))]
		});
	}
}
class UnknownFunction extends Error {
	token;
	constructor(token) {
		super(`Unrecognized function: '${token.lexeme}'`);
		this.token = token;
	}
}
const plain = (error) => {
	const [message = ""] = (error instanceof Error ? error.message : String(error)).split(". Located at position");
	return message === "ErrorExceededMaxLength" ? "it is longer than 21,000 characters" : message.replaceAll("\n", " ");
};
const spansIn = (expression) => {
	const at = ({ line, column }) => {
		let start = 0;
		for (let passed = 0; passed < line; passed += 1) start = expression.indexOf("\n", start) + 1;
		return start + column;
	};
	const span = ({ range }) => {
		const offset = at(range.start);
		return {
			offset,
			length: Math.max(at(range.end) - offset, 1)
		};
	};
	return Object.assign(span, { at });
};
	}),
	54598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_o: () => topologicalOrder,
	fH: () => Ancestors,
	of: () => remainingPath,
	p4: () => findCycles
});
const graphOf = (nodes) => {
	const index = new Map();
	for (const [at, { id }] of nodes.entries()) index.set(id, at);
	const dependents = nodes.map(() => []);
	const lastSeenBy = new Int32Array(nodes.length).fill(-1);
	const dependencies = nodes.map(({ depends_on }, at) => {
		const known = [];
		for (const id of depends_on) {
			const other = index.get(id);
			if (other === undefined || other === at || lastSeenBy[other] === at) continue;
			lastSeenBy[other] = at;
			known.push(other);
			dependents[other]?.push(at);
		}
		return known;
	});
	return {
		ids: nodes.map(({ id }) => id),
		dependencies,
		dependents
	};
};
const orderOf = ({ dependencies, dependents }) => {
	const missing = dependencies.map((list) => list.length);
	const order = missing.flatMap((count, at) => count === 0 ? [at] : []);
	for (let next = 0; next < order.length; next += 1) for (const dependent of dependents[order[next] ?? 0] ?? []) {
		missing[dependent] = (missing[dependent] ?? 0) - 1;
		if (missing[dependent] === 0) order.push(dependent);
	}
	return order;
};
const topologicalOrder = (nodes) => {
	const graph = graphOf(nodes);
	return orderOf(graph).map((at) => graph.ids[at] ?? "");
};
const findCycles = (nodes) => {
	const graph = graphOf(nodes);
	if (orderOf(graph).length === nodes.length) return [];
	return knots(graph.dependencies).map((knot) => shortestTrail(graph, knot).map((at) => graph.ids[at] ?? ""));
};
const knots = (edges) => {
	const order = new Int32Array(edges.length).fill(-1);
	const low = new Int32Array(edges.length);
	const cursor = new Int32Array(edges.length);
	const open = new Uint8Array(edges.length);
	const stack = [];
	const found = [];
	let visited = 0;
	const enter = (node) => {
		order[node] = low[node] = visited++;
		open[node] = 1;
		return stack.push(node);
	};
	const close = (root) => {
		const knot = stack.splice(stack.lastIndexOf(root));
		for (const node of knot) open[node] = 0;
		if (knot.length > 1) found.push(knot);
	};
	for (let root = 0; root < edges.length; root += 1) {
		if (order[root] !== -1) continue;
		const path = [root];
		enter(root);
		for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
			const next = edges[node]?.[cursor[node]++];
			if (next === undefined) {
				if (low[node] === order[node]) close(node);
				path.pop();
				const parent = path.at(-1);
				if (parent !== undefined) low[parent] = Math.min(low[parent], low[node]);
			} else if (order[next] === -1) {
				enter(next);
				path.push(next);
			} else if (open[next] === 1) low[node] = Math.min(low[node], order[next]);
		}
	}
	return found;
};
const shortestTrail = ({ dependencies }, knot) => {
	const start = Math.min(...knot);
	const inside = new Set(knot);
	const cameFrom = new Map();
	const queue = [start];
	for (const node of queue) for (const next of dependencies[node] ?? []) {
		if (next === start) return trailTo(node, cameFrom);
		if (!inside.has(next) || cameFrom.has(next)) continue;
		cameFrom.set(next, node);
		queue.push(next);
	}
	return [];
};
const trailTo = (end, cameFrom) => {
	const trail = [end];
	for (let node = cameFrom.get(end); node !== undefined; node = cameFrom.get(node)) trail.push(node);
	return trail.toReversed();
};
const remainingPath = (plan) => {
	const remaining = new Map();
	let afterPhase = 0;
	for (const phase of plan.phases.toReversed()) afterPhase = measure(phase.tasks, afterPhase, remaining);
	return remaining;
};
const measure = (tasks, afterPhase, remaining) => {
	const graph = graphOf(tasks);
	let longest = afterPhase;
	for (const at of orderOf(graph).toReversed()) {
		const following = (graph.dependents[at] ?? []).map((next) => remaining.get(graph.ids[next] ?? "") ?? 0);
		const length = 1 + following.reduce((most, one) => Math.max(most, one), afterPhase);
		remaining.set(graph.ids[at] ?? "", length);
		longest = Math.max(longest, length);
	}
	return longest;
};
class Ancestors {
	#index;
	#bits = [];
	constructor(nodes) {
		const graph = graphOf(nodes);
		const words = Math.ceil(nodes.length / 32);
		this.#index = new Map(graph.ids.map((id, at) => [id, at]));
		this.#bits = nodes.map(() => new Uint32Array(0));
		for (const at of orderOf(graph)) {
			const bits = new Uint32Array(words);
			for (const dependency of graph.dependencies[at] ?? []) {
				this.#bits[dependency]?.forEach((word, place) => bits[place] = bits[place] | word);
				bits[dependency >> 5] = bits[dependency >> 5] | 1 << (dependency & 31);
			}
			this.#bits[at] = bits;
		}
	}
	waitsFor(id, other) {
		const at = this.#index.get(id) ?? -1;
		const bit = this.#index.get(other) ?? -1;
		return bit >= 0 && ((this.#bits[at]?.[bit >> 5] ?? 0) >>> (bit & 31) & 1) === 1;
	}
}
	}),
	72816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Mw: () => maxDepth,
	eV: () => maxFileBytes,
	jp: () => maxTasks,
	rA: () => maxAliasedNodes
});
const maxFileBytes = 4 * 1024 * 1024;
const maxTasks = 1e3;
const maxDepth = 64;
const maxAliasedNodes = 1e4;
	}),
	71376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$6: () => textAt,
	Gv: () => isObject,
	Lv: () => isList,
	W4: () => outlineOf,
	ZV: () => own,
	gT: () => listAt
});
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (raw, key) => Object.hasOwn(raw, key) ? raw[key] : undefined;
const isList = (value) => Array.isArray(value);
const listAt = (raw, key) => {
	const value = own(raw, key);
	return isList(value) ? value : [];
};
const textAt = (raw, key) => {
	const value = own(raw, key);
	return typeof value === "string" ? value : undefined;
};
const outlineOf = (raw) => {
	const phases = listAt(raw, "phases").flatMap((value, index) => isObject(value) ? [phaseOutline(value, index)] : []);
	return {
		raw,
		phases,
		tasks: phases.flatMap((phase) => phase.tasks)
	};
};
const phaseOutline = (raw, index) => {
	const tasks = listAt(raw, "tasks").flatMap((value, at) => isObject(value) ? [taskOutline(value, index, at)] : []);
	return {
		raw,
		index,
		tasks,
		...modeOf(raw),
		...idOf(raw)
	};
};
const modeOf = (raw) => {
	const mode = Object.hasOwn(raw, "mode") ? raw["mode"] : "sequential";
	return mode === "sequential" || mode === "parallel" || mode === "manual" ? { mode } : {};
};
const taskOutline = (raw, phase, index) => {
	const dependsOn = listAt(raw, "depends_on").flatMap((id, entry) => typeof id === "string" ? [{
		id,
		entry
	}] : []);
	return {
		raw,
		phase,
		index,
		dependsOn,
		...idOf(raw)
	};
};
const idOf = (raw) => {
	const id = textAt(raw, "id");
	return id === undefined ? {} : { id };
};
	}),
	10597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => parsePlan });
var result = __webpack_require__(45367);
var limits = __webpack_require__(72816);
var position = __webpack_require__(8155);
;
const decodePlan = (bytes) => {
	if (bytes.length > limits.eV) {
		const message = `the file has ${bytes.length.toLocaleString("en-US")} bytes; at most ${limits.eV.toLocaleString("en-US")} (4 MiB) are accepted, state included`;
		return (0, result._)({
			code: "too-large",
			message,
			position: {
				line: 1,
				col: 1,
				offset: 0,
				length: 1
			}
		});
	}
	const text = decode(bytes, { complete: true });
	return text === undefined ? (0, result._)(encodingProblem(bytes)) : (0, result.ok)(text);
};
const decode = (bytes, { complete }) => {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes, { stream: !complete });
	} catch {
		return undefined;
	}
};
const encodingProblem = (bytes) => {
	let valid = 0;
	for (let bad = bytes.length + 1; bad - valid > 1;) {
		const middle = valid + bad >> 1;
		if (decode(bytes.subarray(0, middle), { complete: false }) === undefined) bad = middle;
		else valid = middle;
	}
	const before = decode(bytes.subarray(0, valid), { complete: false }) ?? "";
	const byte = (bytes[Buffer.byteLength(before)] ?? 0).toString(16).toUpperCase().padStart(2, "0");
	const message = `the byte 0x${byte} is not UTF-8 here; plan files are UTF-8`;
	return {
		code: "encoding",
		message,
		position: new position.q(before).position(before.length)
	};
};
var plan_branch = __webpack_require__(41964);
;
const bareRecord = (entries) => {
	const record = Object.create(null);
	for (const [name, value] of entries) record[name] = value;
	return record;
};
var plan_defaults = __webpack_require__(25346);
var plan_template = __webpack_require__(44166);
;
const normalisePlan = (raw, id, tree) => {
	const { title, description = "", branch = (0, plan_branch.gN)(id), phases, budget, inputs, prices, workspace } = raw;
	let index = 0;
	return {
		id,
		version: 1,
		title: title.trim(),
		description,
		...pick(raw, [
			"issue",
			"base",
			"author"
		]),
		branch,
		inputs: mapValues(inputs ?? {}, inputDefinition),
		max_parallel: raw.max_parallel ?? 4,
		budget: planBudget(budget),
		prices: mapValues(prices ?? {}, (price) => price),
		workspace: {
			...pick(workspace ?? {}, ["setup"]),
			link: workspace?.link ?? []
		},
		sandbox: raw.sandbox ?? "auto",
		network: raw.network ?? "on",
		signed: raw.signed ?? false,
		allow_workflows: raw.allow_workflows ?? false,
		env: variables(raw, tree),
		pass_env: raw.pass_env ?? [],
		phases: phases.map((phase) => {
			const first = index;
			index += phase.tasks.length;
			return normalisePhase(phase, raw.defaults ?? {}, first);
		})
	};
};
const normalisePhase = (raw, defaults, first) => {
	const { id, title, description = "", mode = "sequential", pause_after = false, runners = "one" } = raw;
	const tasks = raw.tasks.map((task, at) => {
		const predecessor = mode === "parallel" ? undefined : raw.tasks[at - 1]?.id;
		return normaliseTask(task, defaults, {
			phase: id,
			index: first + at,
			predecessor
		});
	});
	return {
		id,
		title: title.trim(),
		description,
		mode,
		...condition(raw),
		pause_after,
		runners,
		...pick(raw, ["environment"]),
		tasks
	};
};
const normaliseTask = (raw, defaults, { phase, index, predecessor }) => {
	const set = {
		...plan_defaults.Au,
		...defaults,
		...raw
	};
	const dependencies = predecessor === undefined ? raw.depends_on ?? [] : [...raw.depends_on ?? [], predecessor];
	return {
		id: raw.id,
		phase,
		index,
		title: raw.title.trim(),
		description: raw.description ?? "",
		worker: workerOf(raw, defaults),
		depends_on: [...new Set(dependencies)],
		...condition(raw),
		model: typeof set.model === "string" ? [set.model] : set.model,
		...pick(set, [
			"effort",
			"files",
			"budget"
		]),
		max_attempts: set.max_attempts,
		max_turns: set.max_turns,
		timeout_minutes: set.timeout_minutes,
		verify: set.verify,
		on_failure: set.on_failure
	};
};
const workerOf = ({ run, agent }, defaults) => {
	if (run !== undefined) return {
		kind: "shell",
		run
	};
	const chosen = agent ?? defaults.agent ?? "claude";
	return typeof chosen === "string" ? { kind: chosen } : {
		kind: "command",
		command: chosen.command
	};
};
const condition = ({ if: written }) => {
	if (written === undefined) return {};
	return { if: typeof written === "boolean" ? String(written) : (0, plan_template.r)(written) ?? written };
};
const planBudget = (budget) => budget?.usd === undefined && budget?.tokens === undefined ? {
	...plan_defaults.ZJ,
	...budget
} : budget;
const inputDefinition = ({ type = "string", required = false, ...rest }) => ({
	...rest,
	type,
	required
});
const variables = ({ env = {} }, tree) => mapValues(env, (value, name) => typeof value === "string" ? value : tree.source(env, name) ?? String(value));
const mapValues = (of, change) => bareRecord(Object.entries(of).map(([name, value]) => [name, change(value, name)]));
const pick = (from, keys) => Object.fromEntries(keys.flatMap((key) => from[key] === undefined ? [] : [[key, from[key]]]));
var plan_outline = __webpack_require__(71376);
var patterns = __webpack_require__(39475);
var read_human = __webpack_require__(88557);
var check_shape = __webpack_require__(45450);
var describe_shape = __webpack_require__(37337);
var shape = __webpack_require__(50831);
var plan_state = __webpack_require__(67799);
;
const words = (0, shape.Qq)({
	max: 1e6,
	raw: true
});
const count = (0, shape.ai)({
	whole: true,
	min: 0,
	max: Number.MAX_SAFE_INTEGER
});
const amount = (0, shape.ai)({
	min: 0,
	max: Number.MAX_SAFE_INTEGER
});
const scalar = (0, shape.gP)(words, (0, shape.ai)({
	min: -Number.MAX_VALUE,
	max: Number.MAX_VALUE
}), shape.Jt);
const names = (0, shape.Qq)({
	max: 1e6,
	raw: true
});
const when = (0, shape.Qq)({
	max: 40,
	raw: true,
	what: "a UTC time as 2026-11-23T08:17:00Z"
});
const usageShape = (0, shape.MA)({
	requests: (0, shape.mw)(count, "Requests to the API."),
	input_tokens: (0, shape.mw)(count, "Input tokens, cache excluded."),
	output_tokens: (0, shape.mw)(count, "Output tokens."),
	cache_read_tokens: (0, shape.mw)(count, "Tokens read from the cache."),
	cache_write_tokens: (0, shape.mw)(count, "Tokens written to the cache."),
	usd: (0, shape.lq)(amount, "US dollars; absent when a model without a known price was used."),
	seconds: (0, shape.mw)(amount, "Seconds of work.")
});
const attemptShape = (0, shape.MA)({
	started_at: (0, shape.mw)(when, "When it started."),
	seconds: (0, shape.mw)(amount, "How long it took."),
	outcome: (0, shape.mw)((0, shape.Yq)(plan_state.KI), "How it ended."),
	error: (0, shape.lq)(words, "The last 2 KB that help a person."),
	model: (0, shape.lq)(words, "The model that worked."),
	session: (0, shape.lq)(words, "Id of the session."),
	usage: (0, shape.lq)(usageShape, "What it used."),
	run: (0, shape.lq)(words, "Id of the run that made it.")
});
const approvalShape = (0, shape.MA)({
	by: (0, shape.mw)(words, "Who approved."),
	at: (0, shape.mw)(when, "When."),
	via: (0, shape.mw)((0, shape.Yq)([
		"environment",
		"comment",
		"terminal"
	]), "How."),
	spec: (0, shape.mw)(words, "Hash of the task's definition then; another one voids the approval."),
	head: (0, shape.mw)(words, "The head of the branch then."),
	evidence: (0, shape.lq)(words, "The run or comment that proves it: `run:<id>`, `comment:<id>`; at a terminal who and where."),
	reason: (0, shape.lq)(words, "Why, in their words.")
});
const taskStateShape = (0, shape.MA)({
	status: (0, shape.mw)((0, shape.Yq)(plan_state.cK), "Where the task stands."),
	commit: (0, shape.lq)(words, "The commit of the task."),
	spec: (0, shape.lq)(words, "Hash of the task's definition when it ran; a later edit shows as stale."),
	summary: (0, shape.lq)(words, "One line from the agent."),
	outputs: (0, shape.lq)((0, shape.g1)(names, words), "What the task wrote to `$PLANWRIGHT_OUTPUT`."),
	approved: (0, shape.lq)(approvalShape, "Who let a manual task run."),
	retried_from: (0, shape.lq)(count, "Attempts before this index are of an earlier `retry` and no longer count."),
	attempts: (0, shape.lq)((0, shape.p_)(attemptShape), "Every attempt, oldest first.")
});
const runShape = (0, shape.MA)({
	id: (0, shape.mw)(words, "Id of the run."),
	attempt: (0, shape.mw)(count, "Its attempt."),
	url: (0, shape.lq)(words, "Its page."),
	actor: (0, shape.lq)(words, "Who started it."),
	requested_by: (0, shape.lq)(words, "Who asked for it."),
	leg: (0, shape.mw)(count, "How many runs of the same execution came before."),
	idle: (0, shape.lq)(count, "Legs in a row, this one included, that used up their time and got nothing done.")
});
const iterationShape = (0, shape.MA)({
	at: (0, shape.mw)(when, "When."),
	kind: (0, shape.mw)(words, "generated, reviewed, applied, edited, executed, approved, rolled-back …"),
	by: (0, shape.lq)(words, "Who."),
	run: (0, shape.lq)(words, "Id of the run."),
	model: (0, shape.lq)(words, "The model, where one was asked.")
});
const stateShape = (0, shape.MA)({
	status: (0, shape.mw)((0, shape.Yq)(plan_state.EN), "Where the plan stands."),
	reason: (0, shape.lq)((0, shape.Yq)(plan_state.Ot), "Why it stands there."),
	detail: (0, shape.lq)(words, "The same in words."),
	execution: (0, shape.lq)(words, "Id of the execution; new at the start and at `reset`."),
	created_at: (0, shape.lq)(when, "UTC, RFC 3339, whole seconds, as every time here."),
	updated_at: (0, shape.lq)(when, "Last write."),
	started_at: (0, shape.lq)(when, "Start of the execution."),
	finished_at: (0, shape.lq)(when, "End of the execution."),
	run: (0, shape.lq)(runShape, "The last holder."),
	base: (0, shape.lq)(words, "The commit the work started from."),
	inputs: (0, shape.lq)((0, shape.g1)(names, scalar), "The inputs of the execution."),
	usage: (0, shape.lq)(usageShape, "What the execution used."),
	tasks: (0, shape.lq)((0, shape.g1)((0, shape.Qq)({
		max: 63,
		pattern: patterns.aD,
		what: "the id of a task: a-z, 0-9 and `-`"
	}), taskStateShape), "Only tasks that were touched, by id."),
	iterations: (0, shape.lq)((0, shape.p_)(iterationShape), "The plan's own history.")
});
const supportedStateVersion = 1;
;
const readState = (raw, { tree, collector, hints, position }) => {
	if (!(0, plan_outline.Gv)(raw)) {
		collector.error({
			code: "bad-state",
			message: "`state` must be a mapping; `reset` writes a new one",
			position
		});
		return plan_state.p$;
	}
	const version = (0, plan_outline.ZV)(raw, "version") ?? supportedStateVersion;
	const major = typeof version === "number" || typeof version === "string" ? Number.parseInt(`${version}`, 10) : Number.NaN;
	if (!(major <= supportedStateVersion)) {
		const message = `this state is of version ${(0, describe_shape.gI)(version)}; this Planwright reads version ${supportedStateVersion}`;
		collector.error({
			code: "unsupported-state",
			message,
			position: tree.value(raw, "version")
		});
		return plan_state.p$;
	}
	const checker = new check_shape.D({
		hints,
		source: (container, key) => tree.source(container, key),
		report: (_code, message, { container, key, at }) => {
			const where = at === "inside" ? tree.start(container) : at === "key" ? tree.key(container, key) : tree.value(container, key);
			collector.error({
				code: "bad-state",
				message: `state: ${message}`,
				position: where
			});
		}
	});
	checker.object(stateShape, raw, "");
	return stateOf(raw);
};
const stateOf = (raw) => {
	const [known, unknown] = [true, false].map((wanted) => Object.entries(raw).filter(([key]) => Object.hasOwn(stateShape.keys, key) === wanted));
	const { tasks, iterations, inputs, ...rest } = Object.fromEntries(known ?? []);
	const state = {
		...rest,
		...(0, plan_outline.Gv)(inputs) ? { inputs: bareRecord(Object.entries(inputs)) } : {},
		tasks: (0, plan_outline.Gv)(tasks) ? bareRecord(Object.entries(tasks).map(([id, task]) => [id, taskOf(task)])) : {},
		iterations: (0, plan_outline.Lv)(iterations) ? iterations : [],
		...unknown === undefined || unknown.length === 0 ? {} : { unknown: bareRecord(unknown) }
	};
	return state;
};
const taskOf = (raw) => {
	const task = (0, plan_outline.Gv)(raw) ? raw : {};
	const { outputs, attempts = [] } = task;
	return {
		...task,
		attempts,
		...(0, plan_outline.Gv)(outputs) ? { outputs: bareRecord(Object.entries(outputs)) } : {}
	};
};
var read_values = __webpack_require__(41463);
;
const checkBranches = ({ outline: { raw }, tree, collector }) => {
	for (const key of ["branch", "base"]) {
		const name = (0, plan_outline.$6)(raw, key);
		const problem = name === undefined || name.trim() === "" ? undefined : (0, plan_branch.MT)(name);
		if (problem !== undefined) collector.error({
			code: "unsafe-branch",
			message: `\`${key}\` ${problem}; got ${(0, describe_shape.gI)(name)}`,
			position: tree.value(raw, key)
		});
	}
	const branch = (0, plan_outline.$6)(raw, "branch");
	if (branch?.startsWith((0, plan_branch.HG)("")) === true) {
		const message = `\`branch\` starts with \`${(0, plan_branch.HG)("")}\`, where plans are written and reviewed, not executed; got ${(0, describe_shape.gI)(branch)}`;
		collector.error({
			code: "unsafe-branch",
			message,
			position: tree.value(raw, "branch")
		});
	}
	if (branch === undefined || branch !== (0, plan_outline.$6)(raw, "base")) return;
	const related = [{
		message: "`base` is here",
		position: tree.value(raw, "base")
	}];
	const message = "`branch` and `base` are the same branch; the work needs one of its own";
	collector.error({
		code: "unsafe-branch",
		message,
		position: tree.value(raw, "branch"),
		related
	});
};
var graph = __webpack_require__(54598);
;
const checkDependencies = (check) => {
	const byId = tasksById(check.outline);
	const phases = new Set(check.outline.phases.map(({ id }) => id));
	for (const task of check.outline.tasks) checkTask(check, task, {
		byId,
		phases
	});
	for (const trail of (0, graph.p4)(dependencyGraph(check.outline, byId))) reportCycle(check, trail, byId);
};
const tasksById = ({ tasks }) => {
	const byId = new Map();
	for (const task of tasks) if (task.id !== undefined && !byId.has(task.id)) byId.set(task.id, task);
	return byId;
};
const dependencyGraph = ({ phases }, byId) => phases.flatMap(({ tasks, mode }) => {
	let previous;
	return tasks.flatMap((task) => {
		const { id } = task;
		if (id === undefined || byId.get(id) !== task) return [];
		const written = task.dependsOn.flatMap((on) => (byId.get(on.id)?.phase ?? Infinity) <= task.phase ? [on.id] : []);
		const implied = mode === undefined || mode === "parallel" || previous === undefined ? [] : [previous];
		previous = id;
		return [{
			id,
			depends_on: [...written, ...implied]
		}];
	});
});
const checkTask = (check, task, names) => {
	const list = (0, plan_outline.gT)(task.raw, "depends_on");
	const seen = new Set();
	for (const { id, entry } of task.dependsOn) {
		const finding = problemWith(check, task, id, names);
		if (finding !== undefined) check.collector.error({
			...finding,
			position: check.tree.value(list, entry)
		});
		else if (seen.has(id)) {
			const message = `\`${id}\` is listed twice`;
			check.collector.warn({
				code: "no-effect",
				message,
				position: check.tree.value(list, entry)
			});
		}
		seen.add(id);
	}
};
const problemWith = (check, task, id, names) => {
	const target = names.byId.get(id);
	if (id === task.id) return {
		code: "self-dependency",
		message: `\`${id}\` depends on itself`
	};
	if (target === undefined) return {
		code: "missing-dependency",
		message: missing(check, id, names)
	};
	if (target.phase <= task.phase) return undefined;
	const message = `\`${id}\` is a task of a later phase; phases run in the order of the file`;
	const related = [{
		message: `\`${id}\` is here`,
		position: check.tree.value(target.raw, "id")
	}];
	return {
		code: "later-dependency",
		message,
		related
	};
};
const missing = ({ hints }, id, { byId, phases }) => phases.has(id) ? `\`${id}\` is a phase; name its tasks (earlier phases are always waited for)` : `no task has the id \`${id}\`${hints.didYouMean(id, byId.keys())}`;
const reportCycle = ({ tree, collector }, trail, byId) => {
	const related = trail.flatMap((id, at) => {
		const task = byId.get(id);
		const next = trail[(at + 1) % trail.length] ?? "";
		if (task === undefined) return [];
		const written = task.dependsOn.find((on) => on.id === next);
		const list = (0, plan_outline.gT)(task.raw, "depends_on");
		return [written === undefined ? {
			message: `\`${id}\` follows \`${next}\` in its phase`,
			position: tree.value(task.raw, "id")
		} : {
			message: `\`${id}\` depends on \`${next}\``,
			position: tree.value(list, written.entry)
		}];
	});
	const [first] = related;
	if (first === undefined) return;
	const message = `tasks wait for each other: ${[...trail, trail[0]].map((id) => `\`${id}\``).join(" → ")}`;
	collector.error({
		code: "cycle",
		message,
		position: first.position,
		related
	});
};
var expression = __webpack_require__(37042);
;
var _a;
const shellPlaces = (script, { parts }) => {
	const places = new Map();
	let masked = "";
	let from = 0;
	for (const { start, end } of parts) {
		masked += script.slice(from, start);
		places.set(masked.length, "open");
		masked += "x";
		from = end;
	}
	new Reader(masked + script.slice(from), places).read();
	return [...places.values()];
};
const substitutions = [
	[
		"$((",
		"arithmetic",
		"))"
	],
	[
		"$(",
		"code",
		")"
	],
	[
		"${",
		"parameter",
		"}"
	],
	[
		"`",
		"code",
		"`"
	]
];
const quotes = [
	[
		"$'",
		"ansi",
		"'"
	],
	[
		"'",
		"single",
		"'"
	],
	[
		"\"",
		"double",
		"\""
	]
];
const numberTest = /\s-(?:eq|ne|lt|le|gt|ge)\s/;
const hereDocument = /<<(-?)[ \t]*((?:\\.|'[^'\n]*'|"[^"\n]*"|[^\s'"\\;&|<>()])+)/y;
const commandBefore = /(?:^|[\n;&|({]|\b(?:then|do|else))[ \t]*$/;
class Reader {
	#text;
	#places;
	#frames = [];
	#frame = {
		kind: "code",
		start: 0,
		cases: 0,
		depth: 0
	};
	#awaited = [];
	#at = 0;
	constructor(text, places) {
		this.#text = text;
		this.#places = places;
	}
	read() {
		while (this.#at < this.#text.length) {
			if (this.#places.has(this.#at)) this.#note();
			else this.#step();
		}
	}
	#note() {
		const { kind } = this.#frame;
		const evaluated = [...this.#frames, this.#frame].some((frame) => frame.kind === "arithmetic" || frame.kind === "parameter");
		if (kind === "single" || kind === "ansi") this.#places.set(this.#at, "literal");
		else if (evaluated) this.#places.set(this.#at, "evaluated");
		this.#at += 1;
	}
	#mark(from, to, place) {
		for (const at of this.#places.keys()) if (at >= from && at < to) this.#places.set(at, place);
	}
	#step() {
		const { kind } = this.#frame;
		if (this.#here("\\") && kind !== "single") this.#escape();
		else if (this.#here("$") && this.#places.has(this.#at + 1)) this.#escape();
		else if (this.#closed()) return;
		else if (kind === "single" || kind === "ansi") this.#at += 1;
		else if (this.#opened(substitutions)) return;
		else if (kind !== "double" && kind !== "body" && this.#opened(quotes)) return;
		else if (kind === "arithmetic") this.#parenthesis();
		else if (kind === "code" || kind === "test") this.#code();
		else this.#at += 1;
	}
	#escape() {
		this.#mark(this.#at + 1, this.#at + 2, "literal");
		this.#at += 2;
	}
	#here(text) {
		return this.#text.startsWith(text, this.#at);
	}
	#closed() {
		const { kind, close, start, cases, depth } = this.#frame;
		if (close === undefined || !this.#here(close) || depth > 0 || close === ")" && cases > 0) return false;
		if (kind === "test" && numberTest.test(this.#text.slice(start, this.#at))) this.#mark(start, this.#at, "evaluated");
		this.#frame = this.#frames.pop() ?? this.#frame;
		this.#at += close.length;
		return true;
	}
	#opened(openers) {
		const found = openers.find(([text]) => this.#here(text));
		if (found === undefined) return false;
		const [text, kind, close] = found;
		if (kind === "single" && this.#frame.kind === "parameter" && this.#frames.at(-1)?.kind === "double") return false;
		this.#open(kind, close, text.length);
		return true;
	}
	#open(kind, close, length) {
		this.#frames.push(this.#frame);
		this.#at += length;
		this.#frame = {
			kind,
			close,
			start: this.#at,
			cases: 0,
			depth: 0
		};
	}
	#parenthesis() {
		if (this.#here("(")) this.#frame.depth += 1;
		if (this.#here(")")) this.#frame.depth -= 1;
		this.#at += 1;
	}
	#code() {
		if (this.#here("\n")) return this.#lineEnd();
		if (/[\s;&|()]/.test(this.#text[this.#at - 1] ?? "\n")) {
			if (this.#here("#")) return this.#comment();
			if (this.#here("((")) return this.#open("arithmetic", "))", 2);
			if (/^\[\[\s/.test(this.#ahead(3))) return this.#open("test", "]]", 2);
			this.#countCases();
		}
		if (this.#here("<<")) return this.#redirection();
		if (this.#here("(")) return this.#open("code", ")", 1);
		this.#at += 1;
	}
	#ahead(length) {
		return this.#text.slice(this.#at, this.#at + length);
	}
	#countCases() {
		if (!commandBefore.test(this.#text.slice(Math.max(0, this.#at - 40), this.#at))) return;
		if (/^case\s/.test(this.#ahead(5))) this.#frame.cases += 1;
		else if (/^esac(?![\w-])/.test(this.#ahead(5)) && this.#frame.cases > 0) this.#frame.cases -= 1;
	}
	#comment() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end < 0 ? this.#text.length : end;
	}
	#redirection() {
		hereDocument.lastIndex = this.#at;
		const found = this.#here("<<<") || this.#frame.kind === "test" ? null : hereDocument.exec(this.#text);
		if (found === null) {
			this.#at += this.#here("<<<") ? 3 : 2;
			return;
		}
		const [all, dash = "", word = ""] = found;
		this.#awaited.push({
			delimiter: word.replaceAll(/['"\\]/g, ""),
			quoted: /['"\\]/.test(word),
			tabs: dash === "-"
		});
		this.#at += all.length;
	}
	#lineEnd() {
		this.#at += 1;
		const awaited = this.#awaited;
		this.#awaited = [];
		for (const document of awaited) this.#body(document);
	}
	#body({ delimiter, quoted, tabs }) {
		const start = this.#at;
		let end = start;
		while (end < this.#text.length) {
			const next = this.#text.indexOf("\n", end);
			const line = this.#text.slice(end, next < 0 ? undefined : next);
			if ((tabs ? line.replace(/^\t+/, "") : line) === delimiter) break;
			end = next < 0 ? this.#text.length : next + 1;
		}
		if (quoted) this.#mark(start, end, "literal");
		else this.#inside(start, end);
		this.#at = Math.min(end + delimiter.length, this.#text.length);
	}
	#inside(start, end) {
		const own = [...this.#places].filter(([at]) => at >= start && at < end);
		if (own.length === 0) return;
		const places = new Map(own.map(([at, place]) => [at - start, place]));
		const reader = new _a(this.#text.slice(start, end), places);
		reader.#frame = {
			kind: "body",
			start: 0,
			cases: 0,
			depth: 0
		};
		reader.read();
		for (const [at, place] of places) this.#places.set(at + start, place);
	}
}
_a = Reader;
;
const checkExpressions = async (check) => {
	const slots = slotsOf(check);
	if (slots.length === 0) return;
	const scope = new Scope(check, await (0, expression.j)());
	for (const slot of slots) scope.check(slot);
};
const slotsOf = ({ outline }) => {
	const slots = [];
	const add = (container, key, text, reader) => {
		const kind = key === "if" ? "condition" : key === "description" ? "text" : "script";
		if (typeof text === "string" && (kind === "condition" || text.includes("${{"))) slots.push({
			container,
			key,
			text,
			kind,
			reader
		});
	};
	const addVerify = (raw, reader) => {
		const list = (0, plan_outline.gT)(raw, "verify");
		for (let index = 0; index < list.length; index += 1) add(list, index, list[index], reader);
	};
	const addCommand = (raw, reader) => {
		const agent = (0, plan_outline.ZV)(raw, "agent");
		if ((0, plan_outline.Gv)(agent)) add(agent, "command", (0, plan_outline.ZV)(agent, "command"), reader);
	};
	const defaults = (0, plan_outline.ZV)(outline.raw, "defaults");
	if ((0, plan_outline.Gv)(defaults)) {
		addVerify(defaults, { phase: 0 });
		addCommand(defaults, { phase: 0 });
	}
	for (const phase of outline.phases) {
		add(phase.raw, "if", (0, plan_outline.ZV)(phase.raw, "if"), { phase: phase.index });
		for (const task of phase.tasks) {
			const reader = {
				phase: phase.index,
				task
			};
			for (const key of [
				"if",
				"run",
				"description"
			]) add(task.raw, key, (0, plan_outline.ZV)(task.raw, key), reader);
			addVerify(task.raw, reader);
			addCommand(task.raw, reader);
		}
	}
	return slots;
};
class Scope {
	#check;
	#language;
	#inputs;
	#tasks;
	#ancestors;
	constructor(check, language) {
		const inputs = (0, plan_outline.ZV)(check.outline.raw, "inputs");
		this.#check = check;
		this.#language = language;
		this.#inputs = (0, plan_outline.Gv)(inputs) ? Object.keys(inputs) : [];
		this.#tasks = tasksById(check.outline);
	}
	check(slot) {
		const condition = slot.kind === "condition";
		const template = (0, plan_template.Q)(slot.text);
		const { parts, unclosed } = template;
		const wrapped = parts.length > 0 || unclosed !== undefined;
		if (condition && slot.text.trim() === "") return;
		if (unclosed !== undefined) return this.#fail(slot, parts.length, "bad-expression", "`${{` is never closed by `}}`");
		if (condition && (0, plan_template.r)(slot.text) === undefined) return this.#fail(slot, 0, "bad-expression", "`if` is one expression: wrap all of it in `${{ }}` or nothing");
		if (!wrapped && condition) return this.#expression(slot, undefined, slot.text);
		for (const [index, { expression }] of parts.entries()) this.#expression(slot, index, expression);
		if (slot.kind === "script") {
			for (const [index, place] of shellPlaces(slot.text, template).entries()) if (place !== "open") this.#fail(slot, index, "bad-expression", misplaced[place], parts[index]?.expression);
		}
	}
	#expression(slot, index, expression) {
		const read = this.#language.references(expression);
		if (read.ok) for (const reference of read.value) this.#reference(slot, index, expression, reference);
		else this.#fail(slot, index, "bad-expression", `not a valid expression: ${read.error.message}`, expression, read.error);
	}
	#reference(slot, index, expression, { path, spans }) {
		const problem = path[0] === "inputs" ? this.#inputProblem(path) : this.#taskProblem(path, slot.reader);
		if (problem === undefined) return;
		this.#fail(slot, index, "unknown-reference", problem.message, expression, spans[problem.part] ?? spans[0]);
	}
	#inputProblem([, name]) {
		if (name === undefined || this.#inputs.some((input) => input.toLowerCase() === name.toLowerCase())) return undefined;
		const hint = this.#check.hints.didYouMean(name, this.#inputs);
		return {
			part: 1,
			message: `the plan has no input \`${name}\`${hint}`
		};
	}
	#taskProblem([, id, outputs, output], reader) {
		if (id === undefined) return {
			part: 0,
			message: "name one task: `tasks.<id>.outputs.<name>`"
		};
		const target = this.#tasks.get(id);
		if (target === undefined) return {
			part: 1,
			message: `no task has the id \`${id}\`${this.#check.hints.didYouMean(id, this.#tasks.keys())}`
		};
		if (outputs?.toLowerCase() !== "outputs") return {
			part: outputs === undefined ? 1 : 2,
			message: `of a task only its outputs can be read: \`tasks.${id}.outputs.${output ?? "<name>"}\``
		};
		if (target.phase < reader.phase || this.#waits(reader, id)) return undefined;
		return {
			part: 1,
			message: tooEarly(reader, target, id)
		};
	}
	#waits({ task }, id) {
		if (task === undefined) return false;
		if (task.id === undefined || this.#tasks.get(task.id) !== task) return true;
		this.#ancestors ??= new graph.fH(dependencyGraph(this.#check.outline, this.#tasks));
		return this.#ancestors.waitsFor(task.id, id);
	}
	#fail(slot, index, code, message, expression, span) {
		const { tree, collector } = this.#check;
		const place = locate(tree.raw(slot.container, slot.key), index, expression, span);
		const position = place === undefined ? tree.value(slot.container, slot.key) : tree.lines.position(place.offset, place.length);
		collector.error({
			code,
			message,
			position
		});
	}
}
const tooEarly = ({ task, phase }, target, id) => {
	if (task === undefined) return `\`${id}\` need not be done by then; only tasks of earlier phases can be read here`;
	const name = `\`${task.id ?? ""}\``;
	if (target === task) return `${name} cannot read outputs of its own; they are there when it is done`;
	if (target.phase > phase) return `${name} cannot read outputs of \`${id}\`, a task of a later phase`;
	return `${name} does not wait for \`${id}\`, so its outputs may not be there; add it to \`depends_on\``;
};
const misplaced = {
	literal: "the shell fills in no values between single quotes, after `\\` or `$`, or in a here-document with a quoted delimiter; use double quotes",
	evaluated: "as a number or inside `${…}` the shell could execute parts of the value; compare with `[ … ]` instead of `[[ … ]]`, or assign it to a variable and check that first"
};
const locate = (raw, index, expression, span) => {
	let start = index === undefined ? 0 : raw.text.indexOf("${{");
	for (let passed = 0; passed < (index ?? 0) && start >= 0; passed += 1) start = raw.text.indexOf("${{", start + 3);
	if (start < 0) return undefined;
	const inner = expression === undefined ? -1 : raw.text.indexOf(expression, start);
	const whole = index === undefined || inner === start + 3;
	if (inner >= 0 && whole && span !== undefined) return {
		offset: raw.offset + inner + span.offset,
		length: span.length
	};
	return {
		offset: raw.offset + start,
		length: raw.text.length - start
	};
};
;
const forbidden = [
	[/^(\/|~|[A-Za-z]:)/, "is an absolute path; paths are relative to the repository"],
	[/\\/, "contains a backslash; paths are written with `/`"],
	[/(^|\/)\.\.(\/|$)/, "leaves the repository with `..`"],
	[/^!(?!\()/, "is negated; list the paths that are allowed"],
	[/(^|\/)\.git(\/|$)/, "reaches into `.git`"],
	[/\/$/, "ends with `/` and matches no file; end it with `/**`"],
	[/\/\//, "contains `//`"]
];
const globProblem = (glob) => forbidden.find(([pattern]) => pattern.test(glob))?.[1];
;
const checkGlobs = async (check) => {
	const { raw, tasks } = check.outline;
	const found = [];
	const add = (of, key) => {
		if ((0, plan_outline.Gv)(of)) found.push([(0, plan_outline.gT)(of, key), key]);
	};
	add((0, plan_outline.ZV)(raw, "workspace"), "link");
	add((0, plan_outline.ZV)(raw, "defaults"), "files");
	for (const task of tasks) add(task.raw, "files");
	let compile;
	for (const [list, key] of found) for (const [index, glob] of list.entries()) {
		if (typeof glob !== "string" || glob.trim() === "") continue;
		const simple = globProblem(glob) ?? (key === "link" && /[*?]/.test(glob) ? isPattern : undefined);
		if (simple === undefined && key !== "link" && isComplex(glob)) compile ??= await loadPicomatch();
		const problem = simple ?? (key !== "link" && isComplex(glob) ? unreadable(compile, glob) : undefined);
		if (problem === undefined) continue;
		const message = `\`${key}[${index}]\` ${problem}`;
		check.collector.error({
			code: "bad-glob",
			message,
			position: check.tree.value(list, index)
		});
	}
};
const isPattern = "is a pattern; what is linked is named path by path";
const isComplex = (glob) => /[[\]{}()]/.test(glob);
const loadPicomatch = async () => {
	const { default: picomatch } = await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19));
	return (glob) => picomatch.makeRe(glob, {
		dot: true,
		strictBrackets: true,
		debug: true
	});
};
const unreadable = (compile, glob) => {
	try {
		compile?.(glob);
		return undefined;
	} catch (error) {
		return `is no readable glob: ${error instanceof Error ? error.message : String(error)}`;
	}
};
;
const checkIds = ({ outline, tree, collector }) => {
	const seen = new Map();
	const visit = ({ raw, id }) => {
		if (id === undefined) return;
		const first = seen.get(id);
		if (first === undefined) seen.set(id, raw);
		else {
			const related = [{
				message: "first used here",
				position: tree.value(first, "id")
			}];
			const message = `the id \`${id}\` is used twice; ids are unique over all phases and tasks`;
			collector.error({
				code: "duplicate-id",
				message,
				position: tree.value(raw, "id"),
				related
			});
		}
	};
	for (const phase of outline.phases) {
		visit(phase);
		phase.tasks.forEach(visit);
	}
};
const checkTaskCount = ({ outline, tree, collector }) => {
	const excess = outline.tasks[limits.jp];
	if (excess === undefined) return;
	const message = `the plan has ${outline.tasks.length} tasks; at most ${limits.jp} are accepted, and this is the first too many`;
	const position = tree.start(excess.raw);
	collector.error({
		code: "too-many-tasks",
		message,
		position
	});
};
;
const checkInputs = (check) => {
	const inputs = (0, plan_outline.ZV)(check.outline.raw, "inputs");
	if (!(0, plan_outline.Gv)(inputs)) return;
	const seen = new Map();
	for (const name of Object.keys(inputs)) {
		const twin = seen.get(name.toLowerCase());
		if (twin !== undefined) reportTwin(check, inputs, name, twin);
		seen.set(name.toLowerCase(), name);
		const input = (0, plan_outline.ZV)(inputs, name);
		if ((0, plan_outline.Gv)(input)) checkInput(check, inputs, name, input);
	}
};
const reportTwin = ({ tree, collector }, inputs, name, twin) => {
	const related = [{
		message: `\`${twin}\` is here`,
		position: tree.key(inputs, twin)
	}];
	const message = `\`${name}\` and \`${twin}\` are the same input; expressions do not tell cases apart`;
	collector.error({
		code: "duplicate-key",
		message,
		position: tree.key(inputs, name),
		related
	});
};
const checkInput = ({ tree, collector }, inputs, name, input) => {
	const type = (0, plan_outline.$6)(input, "type") ?? "string";
	const error = (message, key) => collector.error({
		code: "invalid-value",
		message: `the input \`${name}\` ${message}`,
		position: tree.value(input, key)
	});
	if (type === "choice" && !Object.hasOwn(input, "options")) {
		const message = `the input \`${name}\` is a choice and needs \`options\``;
		collector.error({
			code: "missing-key",
			message,
			position: tree.key(inputs, name)
		});
	}
	if (type !== "choice" && Object.hasOwn(input, "options")) error(`has options; only \`type: choice\` takes them`, "options");
	const value = (0, plan_outline.ZV)(input, "default");
	if (value === undefined || value === null || typeof value === "object") return;
	if (type === "choice") {
		const options = (0, plan_outline.gT)(input, "options");
		if (options.length > 0 && !options.includes(value)) error("has a default that is none of its options", "default");
	} else if ([
		"string",
		"number",
		"boolean"
	].includes(type) && typeof value !== type) error(`is a ${type}; its default is a ${typeof value}`, "default");
};
const reserved = (name) => `\`${name}\` is reserved: credentials and the variables of the runner and of Planwright never reach a task`;
const checkVariables = ({ outline: { raw }, tree, collector }) => {
	const env = (0, plan_outline.ZV)(raw, "env");
	const passed = (0, plan_outline.gT)(raw, "pass_env");
	for (const name of (0, plan_outline.Gv)(env) ? Object.keys(env) : []) if ((0, plan_outline.Gv)(env) && (0, patterns.x4)(name)) collector.error({
		code: "invalid-value",
		message: reserved(name),
		position: tree.key(env, name)
	});
	for (const [index, name] of passed.entries()) if (typeof name === "string" && (0, patterns.x4)(name)) collector.error({
		code: "invalid-value",
		message: reserved(name),
		position: tree.value(passed, index)
	});
};
;
const modelKeys = [
	"model",
	"effort",
	"max_turns"
];
const checkWorkers = (check) => {
	const { raw, phases } = check.outline;
	const defaults = (0, plan_outline.ZV)(raw, "defaults");
	const defaultAgent = (0, plan_outline.Gv)(defaults) ? (0, plan_outline.ZV)(defaults, "agent") : undefined;
	for (const phase of phases) {
		checkEnvironment(check, phase);
		for (const task of phase.tasks) workers_checkTask(check, phase, task, defaultAgent);
	}
};
const checkEnvironment = ({ tree, collector }, { raw, mode }) => {
	if (mode === undefined || mode === "manual" || !Object.hasOwn(raw, "environment")) return;
	const message = `\`environment\` asks for approval, which only \`mode: manual\` waits for; this phase is ${mode}`;
	collector.error({
		code: "environment-outside-manual",
		message,
		position: tree.key(raw, "environment")
	});
};
const workers_checkTask = (check, phase, task, defaultAgent) => {
	const { raw } = task;
	const shell = Object.hasOwn(raw, "run");
	const agent = Object.hasOwn(raw, "agent") ? raw["agent"] : defaultAgent;
	const name = `\`${task.id ?? `task ${task.index + 1}`}\``;
	const error = (finding) => check.collector.error(finding);
	if (shell && Object.hasOwn(raw, "agent")) {
		const related = [{
			message: "`agent` is here",
			position: check.tree.key(raw, "agent")
		}];
		const message = `${name} has both \`run\` and \`agent\`; a task is done by one of them`;
		error({
			code: "run-and-agent",
			message,
			position: check.tree.key(raw, "run"),
			related
		});
	}
	if (agent === "human" && !shell && phase.mode !== undefined && phase.mode !== "manual") {
		const message = `\`agent: human\` is for phases with \`mode: manual\`; this phase is ${phase.mode}`;
		error({
			code: "human-outside-manual",
			message,
			position: check.tree.value(raw, "agent")
		});
	}
	if (!shell && agent !== "human" && !hasDescription(raw)) {
		const message = `${name} has no \`description\`; the agent must be told what to do`;
		const position = Object.hasOwn(raw, "description") ? check.tree.value(raw, "description") : check.tree.start(raw);
		error({
			code: "missing-description",
			message,
			position
		});
	}
	warnOfIdleKeys(check, raw, withoutModel(shell, agent));
};
const withoutModel = (shell, agent) => {
	if (shell) return "a shell task";
	if (agent === "human") return "a person's task";
	return (0, plan_outline.Gv)(agent) && Object.hasOwn(agent, "command") ? "a task of a command" : undefined;
};
const hasDescription = (raw) => Object.hasOwn(raw, "description") && (0, plan_outline.$6)(raw, "description")?.trim() !== "";
const modelBudgets = ["usd", "tokens"];
const warnOfIdleKeys = ({ tree, collector }, raw, worker) => {
	if (worker === undefined) return;
	const warn = (of, key, shown) => {
		if (!Object.hasOwn(of, key)) return;
		const message = `\`${shown}\` has no effect on ${worker}`;
		collector.warn({
			code: "no-effect",
			message,
			position: tree.key(of, key)
		});
	};
	for (const key of modelKeys) warn(raw, key, key);
	const budget = (0, plan_outline.ZV)(raw, "budget");
	if ((0, plan_outline.Gv)(budget)) for (const key of modelBudgets) warn(budget, key, `budget.${key}`);
};
;
const checkRules = async (check) => {
	checkIds(check);
	checkTaskCount(check);
	checkDependencies(check);
	checkWorkers(check);
	checkBranches(check);
	checkInputs(check);
	checkVariables(check);
	await checkGlobs(check);
	await checkExpressions(check);
};
var source = __webpack_require__(17949);
;
const parsePlan = async (bytes, options) => {
	const text = decodePlan(bytes);
	const parsing = {
		options,
		...(0, read_human.Bg)(text.ok ? text.value : "", options.file)
	};
	const { collector } = parsing;
	if (!text.ok) {
		collector.error(text.error);
		return (0, result._)(collector.errors);
	}
	const parsed = await parseText(text.value, parsing);
	const { errors, warnings } = collector;
	if (parsed !== undefined && errors.length === 0) return (0, result.ok)({
		...parsed,
		warnings
	});
	return (0, result._)([...errors, ...warnings].toSorted((a, b) => a.position.offset - b.position.offset));
};
const parseText = async (text, parsing) => {
	const { collector, tree, options } = parsing;
	const human = (0, read_human.k_)(text, parsing);
	if (human === undefined) return undefined;
	checkId(parsing);
	await checkRules({
		outline: (0, plan_outline.W4)(human.raw),
		...parsing
	});
	const state = stateIn(human.frame, parsing);
	if (collector.errors.length > 0) return undefined;
	const raw = human.raw;
	const plan = normalisePlan(raw, options.id, tree);
	return {
		plan,
		raw,
		state,
		source: (0, source.Pf)(text, human.frame.state?.key.range?.[0])
	};
};
const checkId = ({ options, collector, tree }) => {
	if (patterns.aD.test(options.id)) return;
	const message = `the file's name gives the plan the id ${JSON.stringify(options.id)}; an id is a-z, 0-9 and \`-\`, at most 63 characters, not starting with \`-\``;
	collector.error({
		code: "invalid-id",
		message,
		position: tree.lines.position(0)
	});
};
const stateIn = ({ state }, { options, collector, tree, hints }) => {
	if (state === undefined) return plan_state.p$;
	const position = tree.at(state.key);
	if (!options.stateAllowed) {
		const message = "only Planwright writes `state:`, and only on the plan's own branch; remove it";
		collector.error({
			code: "state-hand-written",
			message,
			position
		});
		return plan_state.p$;
	}
	const reader = new read_values.D(tree, (finding) => {
		const { code, message } = finding;
		collector.error(code === "anchor" ? finding : {
			...finding,
			code: "bad-state",
			message: `state: ${message}`
		});
	});
	return readState(reader.read(state.value, "strict"), {
		tree,
		collector,
		hints,
		position
	});
};
	}),
	39475: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_u: () => namePattern,
	aD: () => idPattern,
	x4: () => isReservedVariable,
	xH: () => envNamePattern
});
const idPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;
const envNamePattern = /^[A-Za-z_][A-Za-z0-9_]*$/;
const namePattern = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const credentials = new Set([
	"ANTHROPIC_API_KEY",
	"ANTHROPIC_AUTH_TOKEN",
	"GITHUB_TOKEN",
	"GH_TOKEN"
]);
const runnerFiles = new Set([
	"GITHUB_ENV",
	"GITHUB_OUTPUT",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_STEP_SUMMARY"
]);
const reservedPrefixes = [
	"INPUT_",
	"ACTIONS_",
	"PLANWRIGHT_"
];
const isReservedVariable = (name) => {
	const upper = name.toUpperCase();
	return credentials.has(upper) || runnerFiles.has(upper) || reservedPrefixes.some((prefix) => upper.startsWith(prefix));
};
	}),
	42863: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Hd: () => taskShape,
	lk: () => phaseShape,
	xH: () => planShape
});
var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39475);
var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50831);
const id = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 63,
	pattern: _patterns_js__WEBPACK_IMPORTED_MODULE_0__.aD,
	what: "an id of a-z, 0-9 and `-`, at most 63 characters, not starting with `-`",
	code: "invalid-id"
});
const title = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 200,
	oneLine: true,
	what: "one line of text"
});
const prose = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 1e5,
	blank: true
});
const shell = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 65536,
	what: "a shell command"
});
const condition = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 21e3,
	what: "an expression"
}), _shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt);
const branch = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 200,
	code: "unsafe-branch",
	what: "a branch name"
});
const glob = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 1e3,
	code: "bad-glob",
	what: "a glob"
});
const path = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 1e3,
	code: "bad-glob",
	what: "a path"
});
const model = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 200,
	pattern: /^\S+$/,
	what: "the name of a model"
});
const variable = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 200,
	pattern: _patterns_js__WEBPACK_IMPORTED_MODULE_0__.xH,
	what: "the name of an environment variable"
});
const name = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
	max: 100,
	pattern: _patterns_js__WEBPACK_IMPORTED_MODULE_0__._u,
	what: "a name of letters, digits, `_` and `-`"
});
const usd = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
	above: 0,
	max: 1e6
});
const tokens = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
	whole: true,
	min: 1,
	max: 0xe8d4a51000
});
const minutes = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
	above: 0,
	max: 525600
});
const price = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
	min: 0,
	max: 1e6
});
const budget = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
	usd: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(usd, "US dollars."),
	tokens: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(tokens, "Tokens: input, output, cache reads and cache writes together."),
	minutes: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(minutes, "Minutes of work.")
});
const command = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({ command: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(shell, "The command line of a coding agent: prompt on stdin, workspace as working directory.") });
const inputShape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
	description: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(prose, "What the input is for."),
	type: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
		"string",
		"number",
		"boolean",
		"choice"
	]), "Default `string`."),
	options: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({ max: 1e3 }), {
		min: 1,
		max: 1e3
	}), "The accepted values of a `choice`."),
	default: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
		max: 1e4,
		blank: true
	}), (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		min: -Number.MAX_VALUE,
		max: Number.MAX_VALUE
	}), _shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt), "The value when none is given; of the type of the input."),
	required: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt, "Whether a value must be given. Default `false`.")
});
const work = {
	model: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)(model, (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(model, {
		min: 1,
		max: 20
	})), "The model, or a list: attempt n uses entry n, the last one repeats. Default `claude-sonnet-5-5`."),
	effort: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
		"low",
		"medium",
		"high",
		"xhigh",
		"max"
	]), "How much the model thinks. Default: its own."),
	max_attempts: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		whole: true,
		min: 1,
		max: 100
	}), "Attempts before the task has failed. Default 3."),
	max_turns: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		whole: true,
		min: 1,
		max: 1e4
	}), "Turns of one session. Default 100."),
	timeout_minutes: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		above: 0,
		max: 7200
	}), "Wall time of one attempt. Default 30."),
	verify: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(shell, { max: 100 }), "Shell commands that must exit 0 before the work counts; replaces the default, `[]` = none."),
	files: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(glob, { max: 1e3 }), "Globs of the only paths the task may change. Default: any but the protected ones."),
	on_failure: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
		"pause",
		"continue",
		"stop"
	]), "`pause`: independent tasks of the phase go on, then the plan pauses. `continue`: later phases go on too. `stop`: everything ends. Default `pause`."),
	budget: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(budget, "Ceilings of one task; an absent part is no ceiling. `usd` and `tokens` are of Claude only, `minutes` of every task.")
};
const taskShape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
	id: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(id, "Unique over all phases and tasks of the plan."),
	title: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(title, "One line; the subject of the commit."),
	description: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(prose, "What the agent is told to do and what must be true afterwards. Required unless `run` or `agent: human`."),
	run: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(shell, "A shell script instead of an agent: no model. Not together with `agent`."),
	agent: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["claude", "human"]), command), "Who does the work: `claude` (default), `human` (manual phases only) or `{command: …}`, any coding agent."),
	depends_on: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(id, { max: 1e3 }), "Ids of tasks of the same or an earlier phase. In sequential and manual phases also the predecessor, always."),
	if: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(condition, "An expression of GitHub's language, with or without `${{ }}`; false skips the task."),
	...work
});
const phaseShape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
	id: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(id, "Unique over all phases and tasks of the plan."),
	title: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(title, "One line."),
	description: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(prose, "What the phase is for."),
	mode: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
		"sequential",
		"parallel",
		"manual"
	]), "`sequential` (default): one task after the other. `parallel`: as `depends_on` allows. `manual`: every task waits for a person."),
	if: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(condition, "An expression of GitHub's language; false skips every task of the phase."),
	pause_after: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt, "Pause when this phase is done. Default `false`."),
	runners: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["one", "many"]), "`one` (default): worktrees on this runner. `many`: an Actions job for each task."),
	environment: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
		max: 255,
		oneLine: true,
		what: "the name of a GitHub environment"
	}), "The GitHub environment whose reviewers approve. Manual phases only."),
	tasks: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(taskShape, {
		min: 1,
		emptyCode: "empty-phase"
	}), "At least one task.")
});
const planShape = (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
	version: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		whole: true,
		min: 1,
		max: 1,
		code: "unsupported-version"
	}), "The version of this format: 1."),
	title: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(title, "One line."),
	description: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(prose, "What the plan is for; every task sees it."),
	issue: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		whole: true,
		min: 1,
		max: 2147483647
	}), "Number of the issue the plan came from; the work PR closes it."),
	branch: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(branch, "The branch that carries the work. Default `planwright/<id>`."),
	base: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(branch, "The branch the work starts from. Default: the repository's default branch."),
	inputs: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.g1)(name, inputShape), "Values given at the start, read as `${{ inputs.<name> }}`."),
	max_parallel: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		whole: true,
		min: 1,
		max: 256
	}), "Tasks at once on one runner, for the whole plan. Default 4."),
	budget: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(budget, "Ceilings of the whole plan; reaching one pauses it. Default `usd: 20` where neither `usd` nor `tokens` is given."),
	prices: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.g1)(model, (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
		input: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(price, "US dollars per million input tokens."),
		output: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(price, "US dollars per million output tokens."),
		cache_read: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(price, "US dollars per million tokens read from the cache."),
		cache_write: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)(price, "US dollars per million tokens written to the cache.")
	})), "Prices of models that Planwright does not know, or knows otherwise."),
	workspace: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
		setup: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(shell, "Runs once in every fresh workspace; may change ignored files only."),
		link: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(path, { max: 100 }), "Untracked paths shared with workspaces, read-only or as a copy, instead of setup.")
	}), "How a workspace is made ready."),
	sandbox: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)([
		"auto",
		"required",
		"off"
	]), "Confinement of everything a task runs. Default `auto`: required on the runners of GitHub Actions, elsewhere a warning."),
	network: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["on", "off"]), (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
		max: 253,
		pattern: /^(\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\d{1,5})?$/,
		what: "a host name"
	}), {
		min: 1,
		max: 1e3
	})), "`on` (default), `off` (needs a sandbox), or a list of the only hosts a task may reach (not executed by this version)."),
	signed: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt, "Commits are made through the API, so that GitHub signs them. In GitHub Actions only, and without `author`. Default `false`."),
	author: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
		max: 300,
		pattern: /^[^<>\r\n]*[^<>\s] <[^<>\s]+>$/,
		what: "`Name <mail>`"
	}), "Author of the commits, `Name <mail>`. Default `github-actions[bot]`."),
	allow_workflows: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt, "Tasks may change workflow files; refused at the start unless the token may push them. Default `false`."),
	env: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.g1)(variable, (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Qq)({
		max: 65536,
		blank: true
	}), (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.ai)({
		min: -Number.MAX_VALUE,
		max: Number.MAX_VALUE
	}), _shape_js__WEBPACK_IMPORTED_MODULE_1__.Jt)), "Environment variables for setup, run, verify and the agent's shell; never secrets. Numbers and booleans count as written."),
	pass_env: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(variable, { max: 1e3 }), "Names of variables passed from the runner to setup, run and verify, not to the agent's shell."),
	defaults: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Ik)({
		agent: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.lq)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.gP)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["claude"]), command), "Who does the tasks that name neither `run` nor `agent`. Default `claude`."),
		...work
	}), "Values for every task that does not set its own."),
	phases: (0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.mw)((0, _shape_js__WEBPACK_IMPORTED_MODULE_1__.p_)(phaseShape, {
		min: 1,
		emptyCode: "no-phases"
	}), "The phases, run in the order of the file.")
});
	}),
	8155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => Lines });
const longestLength = 1e3;
class Lines {
	text;
	#starts;
	constructor(text) {
		this.text = text;
	}
	position(offset, length = 1) {
		const starts = this.#starts ??= startsOf(this.text);
		const line = lastAtMost(starts, offset);
		const start = starts[line - 1] ?? 0;
		return {
			line,
			col: Math.max(offset - start, 0) + 1,
			offset,
			length: this.#onLine(offset, length)
		};
	}
	#onLine(offset, length) {
		const piece = this.text.slice(offset, offset + Math.min(length, longestLength));
		const end = piece.search(/[\r\n]/);
		return Math.max((end < 0 ? piece : piece.slice(0, end)).trimEnd().length, 1);
	}
}
const startsOf = (text) => {
	const starts = [text.startsWith("﻿") ? 1 : 0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
};
const lastAtMost = (numbers, limit) => {
	let low = 1;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((numbers[middle - 1] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
};
	}),
	88557: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	hN: () => parseYaml,
	k_: () => readHuman,
	hc: () => readRaw,
	Bg: () => startReading
});
var dist = __webpack_require__(38815);
var result = __webpack_require__(45367);
var check_shape = __webpack_require__(45450);
;
class Collector {
	#file;
	#found = new Map();
	constructor(file) {
		this.#file = file;
	}
	error(finding) {
		this.#add("error", finding);
	}
	warn(finding) {
		this.#add("warning", finding);
	}
	get errors() {
		return this.#sorted("error");
	}
	get warnings() {
		return this.#sorted("warning");
	}
	#add(severity, { code, message, position, related = [] }) {
		const key = `${position.offset} ${code} ${message}`;
		if (!this.#found.has(key)) this.#found.set(key, {
			severity,
			code,
			message,
			file: this.#file,
			position,
			related
		});
	}
	#sorted(severity) {
		return [...this.#found.values()].filter((diagnostic) => diagnostic.severity === severity).toSorted((a, b) => a.position.offset - b.position.offset);
	}
}
;
const readFrame = (document, tree, collector) => {
	checkMarkers(document, tree.lines, collector);
	const map = document.contents;
	if (!(0, dist.jh)(map) || map.items.length === 0) {
		const what = map === null || (0, dist.jn)(map) || (0, dist.jh)(map) ? "the file holds no plan" : "a plan is a mapping, not a list";
		const message = `${what}; it begins with \`version: 1\``;
		collector.error({
			code: "wrong-type",
			message,
			position: tree.at(map)
		});
		return undefined;
	}
	if (map.flow === true) {
		const message = "the top level must be in block style, one key per line, so that a state can follow";
		collector.error({
			code: "syntax",
			message,
			position: tree.at(map)
		});
		return undefined;
	}
	const key = map.items[0]?.key;
	const position = tree.lines.position((0, dist.jn)(key) ? key.range?.[0] ?? 0 : 0);
	if (position.col > 1) collector.error({
		code: "syntax",
		message: "top-level keys must begin in the first column",
		position
	});
	const state = findState(map, tree, collector);
	return {
		map,
		...state === undefined ? {} : { state }
	};
};
const checkMarkers = ({ directives }, lines, collector) => {
	const fail = (message, pattern) => {
		const at = pattern.exec(lines.text);
		const offset = at === null ? 0 : at.index + (at[0].startsWith("\n") ? 1 : 0);
		collector.error({
			code: "syntax",
			message,
			position: lines.position(offset, 3)
		});
	};
	if (directives.docEnd) fail("remove the document end marker `...`: a state could not follow it", /(?:^|\n)\.\.\.(?=\s|$)/);
	if (directives.yaml.explicit === true || Object.keys(directives.tags).length > 1) fail("remove the YAML directive: plan files are YAML 1.2", /(?:^|\n)%/);
};
const isState = (pair) => (0, dist.jn)(pair.key) && pair.key.value === "state";
const findState = (map, tree, collector) => {
	const [state, twin] = map.items.filter(isState);
	if (state === undefined) return undefined;
	const position = tree.at(state.key);
	const next = map.items[map.items.indexOf(state) + 1];
	if (twin !== undefined) {
		const related = [{
			message: "first written here",
			position
		}];
		collector.error({
			code: "duplicate-key",
			message: "`state` is written twice",
			position: tree.at(twin.key),
			related
		});
	} else if (next !== undefined) {
		const related = [{
			message: "this key must stand above it",
			position: tree.at((0, dist.jn)(next.key) ? next.key : null)
		}];
		const message = "`state` must be the last top-level key; everything below it is written anew";
		collector.error({
			code: "state-not-last",
			message,
			position,
			related
		});
	} else if (position.col > 1) {
		collector.error({
			code: "bad-state",
			message: "`state` must begin in the first column",
			position
		});
	}
	return state;
};
var outline = __webpack_require__(71376);
var plan_shape = __webpack_require__(42863);
var position = __webpack_require__(8155);
var read_values = __webpack_require__(41463);
var source = __webpack_require__(17949);
var suggest = __webpack_require__(61288);
;
class Tree {
	lines;
	#nodes = new Map();
	#pairs = new Map();
	constructor(lines) {
		this.lines = lines;
	}
	add(value, node) {
		this.#nodes.set(value, node);
	}
	start(value) {
		return this.at(this.#nodes.get(value) ?? null);
	}
	key(container, key) {
		const node = typeof key === "number" ? this.#item(container, key) : this.#pair(container, key)?.key;
		return (0, dist.Ll)(node) ? this.at(node) : this.start(container);
	}
	value(container, key) {
		const node = this.#value(container, key);
		const range = node?.range;
		if (range === null || range === undefined || range[0] === range[1]) return this.key(container, key);
		return this.at(node ?? null);
	}
	raw(container, key) {
		const [start = 0, end = 0] = this.#value(container, key)?.range ?? [];
		return {
			text: this.lines.text.slice(start, end),
			offset: start
		};
	}
	source(container, key) {
		const node = this.#value(container, key);
		return (0, dist.jn)(node) ? node.source : undefined;
	}
	at(node) {
		const [start = 0, end = start] = node?.range ?? [];
		return this.lines.position(start, end - start);
	}
	#value(container, key) {
		const node = typeof key === "number" ? this.#item(container, key) : this.#pair(container, key)?.value;
		return (0, dist.Ll)(node) ? node : undefined;
	}
	#item(container, index) {
		const item = this.#nodes.get(container)?.items[index];
		return (0, dist.Ll)(item) ? item : undefined;
	}
	#pair(container, key) {
		const map = this.#nodes.get(container);
		if (!(0, dist.jh)(map)) return undefined;
		let pairs = this.#pairs.get(map);
		if (pairs === undefined) this.#pairs.set(map, pairs = pairsOf(map));
		return pairs.get(key);
	}
}
const pairsOf = (map) => {
	const pairs = new Map();
	for (const pair of map.items) if ((0, dist.jn)(pair.key) && typeof pair.key.value === "string" && !pairs.has(pair.key.value)) pairs.set(pair.key.value, pair);
	return pairs;
};
;
const startReading = (text, file) => ({
	collector: new Collector(file),
	tree: new Tree(new position.q(text)),
	hints: new suggest.R()
});
const readHuman = (text, reading, options = {}) => {
	const { collector, tree } = reading;
	const document = parseYaml(text, options);
	for (const problem of [...document.errors, ...document.warnings]) reportSyntax(problem, text, reading);
	if (collector.errors.length > 0) return undefined;
	const frame = readFrame(document, tree, collector);
	if (frame === undefined) return undefined;
	const reader = new read_values.D(tree, (finding) => collector.error(finding));
	const read = reader.read(frame.map, "root");
	const raw = (0, outline.Gv)(read) ? read : {};
	checkShape(raw, reading);
	return {
		frame,
		raw
	};
};
const readRaw = (text, file) => {
	const reading = startReading(text, file);
	const human = readHuman(text, reading);
	if (human === undefined || reading.collector.errors.length > 0) return (0, result._)(reading.collector.errors);
	return (0, result.ok)(human.raw);
};
const parseYaml = (text, { tokens = false } = {}) => (0, dist.Tp)(text, {
	keepSourceTokens: tokens,
	version: "1.2",
	merge: false,
	uniqueKeys: false,
	prettyErrors: false,
	resolveKnownTags: false,
	logLevel: "error"
});
const ownWords = {
	MULTIPLE_DOCS: "the file holds more than one YAML document",
	RESOURCE_EXHAUSTION: "nested too deeply"
};
const reportSyntax = ({ pos: [start, end], code, message }, text, { collector, tree }) => {
	const stateLine = (0, source.pe)(text);
	const position = tree.lines.position(start, end - start);
	const first = ownWords[code] ?? message.split("\n")[0] ?? "";
	if (stateLine === undefined || start < stateLine) collector.error({
		code: "syntax",
		message: first,
		position
	});
	else collector.error({
		code: "bad-state",
		message: `state: ${first}; \`reset\` writes a new one`,
		position
	});
};
const checkShape = (raw, { tree, collector, hints }) => {
	const checker = new check_shape.D({
		hints,
		source: (container, key) => tree.source(container, key),
		report: (code, message, { container, key, at }) => {
			const position = at === "inside" ? tree.start(container) : at === "key" ? tree.key(container, key) : tree.value(container, key);
			collector.error({
				code,
				message,
				position
			});
		}
	});
	checker.object(plan_shape.xH, raw, "");
};
	}),
	41463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { D: () => ValueReader });
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72816);
const below = (zone, key) => {
	switch (zone) {
		case "root": return key === "phases" ? "phases" : "free";
		case "phases": return "phase";
		case "phase": return key === "tasks" ? "tasks" : key === "id" ? "strict" : "free";
		case "tasks": return "task";
		case "task": return key === "id" || key === "depends_on" ? "strict" : "free";
		case "strict":
		case "free": return zone;
	}
};
const broken = undefined;
class ValueReader {
	#tree;
	#report;
	#anchors = new Map();
	#weight = 0;
	#aliased = 0;
	constructor(tree, report) {
		this.#tree = tree;
		this.#report = report;
	}
	read(node, zone, depth = 0) {
		this.#weight += 1;
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return this.#alias(node, zone);
		if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && !(0, yaml__WEBPACK_IMPORTED_MODULE_0__.P3)(node)) return null;
		const before = this.#weight;
		if (zone !== "free") this.#refuseProperties(node);
		const value = this.#plain(node, zone, depth);
		if (node.anchor !== undefined) this.#anchors.set(node.anchor, {
			value,
			size: this.#weight - before + 1
		});
		return value;
	}
	#plain(node, zone, depth) {
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return scalarValue(node);
		if (depth >= _limits_js__WEBPACK_IMPORTED_MODULE_1__.Mw) {
			this.#fail("syntax", node, `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.Mw} levels deep`);
			return broken;
		}
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return this.#map(node, zone, depth);
		return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) ? this.#seq(node, zone, depth) : broken;
	}
	#seq(node, zone, depth) {
		const value = node.items.map((item, index) => this.read(item, below(zone, index), depth + 1));
		this.#tree.add(value, node);
		return value;
	}
	#map(node, zone, depth) {
		const value = {};
		let firsts;
		for (const pair of node.items) {
			const key = this.#key(pair.key, node);
			if (key === undefined || zone === "root" && key.value === "state") continue;
			if (Object.hasOwn(value, key.value)) this.#duplicate(key, firsts ??= firstKeys(node));
			else define(value, key.value, this.read(pair.value, below(zone, key.value), depth + 1));
		}
		this.#tree.add(value, node);
		return value;
	}
	#key(key, map) {
		const scalar = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) ? key : undefined;
		if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(key) || scalar?.anchor !== undefined || scalar?.tag !== undefined) this.#fail("anchor", (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? key : map, "a key cannot carry an anchor, an alias or a tag");
		else if (scalar?.value === "<<" && scalar.type === "PLAIN") this.#fail("anchor", scalar, "merge keys (`<<`) are not supported; write the keys out");
		else if (isText(scalar)) return scalar;
		else {
			const hint = (scalar?.source ?? "") === "" ? "" : `; quote it: '${scalar?.source}'`;
			this.#fail("wrong-type", (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) ? key : map, `a key must be text${hint}`);
		}
		return undefined;
	}
	#alias(node, zone) {
		if (zone !== "free") {
			this.#fail("anchor", node, `aliases are not allowed here; write out what \`*${node.source}\` stands for`);
			return broken;
		}
		const target = this.#anchors.get(node.source);
		if (target === undefined) {
			this.#fail("anchor", node, `no anchor \`&${node.source}\` stands before this alias`);
			return broken;
		}
		this.#weight += target.size;
		this.#aliased += target.size;
		if (this.#aliased <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.rA) return target.value;
		if (this.#aliased - target.size <= _limits_js__WEBPACK_IMPORTED_MODULE_1__.rA) this.#fail("anchor", node, `the aliases of this file stand for more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.rA} values`);
		return broken;
	}
	#refuseProperties(node) {
		const { anchor } = node;
		if (anchor !== undefined) {
			const { text } = this.#tree.lines;
			const offset = text.lastIndexOf(`&${anchor}`, node.range?.[0] ?? 0);
			const position = this.#tree.lines.position(Math.max(offset, 0), anchor.length + 1);
			this.#report({
				code: "anchor",
				message: `anchors are not allowed here; remove \`&${anchor}\``,
				position
			});
		}
		if (node.tag !== undefined) this.#fail("anchor", node, "tags are not allowed here; remove the tag");
	}
	#duplicate(at, firsts) {
		const related = [{
			message: "first written here",
			position: this.#tree.at(firsts.get(at.value) ?? at)
		}];
		const message = `\`${clip(at.value)}\` is written twice`;
		this.#report({
			code: "duplicate-key",
			message,
			position: this.#tree.at(at),
			related
		});
	}
	#fail(code, node, message) {
		this.#report({
			code,
			message,
			position: this.#tree.at(node)
		});
	}
}
const scalarValue = ({ value, source = "" }) => typeof value === "number" && !Number.isSafeInteger(value) && /^[-+]?\d+$/.test(source) && String(value) !== source ? source : value;
const firstKeys = (map) => {
	const firsts = new Map();
	for (const { key } of map.items) if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && typeof key.value === "string" && !firsts.has(key.value)) firsts.set(key.value, key);
	return firsts;
};
const isText = (scalar) => typeof scalar?.value === "string";
const define = (target, key, value) => {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else target[key] = value;
};
const clip = (key) => key.length > 60 ? `${key.slice(0, 60)}…` : key;
	}),
	50831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ik: () => object,
	Jt: () => flag,
	MA: () => openObject,
	Qq: () => text,
	Yq: () => choice,
	ai: () => number,
	g1: () => record,
	gP: () => either,
	lq: () => optional,
	mw: () => required,
	p_: () => list
});
const text = (options) => ({
	kind: "text",
	...options
});
const number = (options) => ({
	kind: "number",
	...options
});
const flag = { kind: "flag" };
const choice = (options) => ({
	kind: "choice",
	options
});
const list = (of, options = {}) => ({
	kind: "list",
	of,
	...options
});
const record = (key, of) => ({
	kind: "record",
	key,
	of
});
const object = (keys) => ({
	kind: "object",
	keys,
	open: false
});
const openObject = (keys) => ({
	kind: "object",
	keys,
	open: true
});
const either = (...of) => ({
	kind: "either",
	of
});
const required = (shape, description) => ({
	shape,
	required: true,
	description
});
const optional = (shape, description) => ({
	shape,
	required: false,
	description
});
	}),
	17949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jq: () => writeState,
	Pf: () => sourceAt,
	Ut: () => sameHuman,
	pe: () => findStateLine,
	qJ: () => splitSource,
	zK: () => newerHuman
});
const stateLine = /(?:^\uFEFF?|\n)(?:state|"state"|'state')[ \t]*:(?=[ \t\r\n]|$)/;
const findStateLine = (text) => {
	const match = stateLine.exec(text);
	if (match === null) return undefined;
	return match.index + (/^[\n\uFEFF]/.test(match[0]) ? 1 : 0);
};
const sourceAt = (text, stateAt) => {
	const human = text.slice(0, stateAt);
	const newline = human.indexOf("\n");
	return {
		human,
		eol: newline > 0 && human[newline - 1] === "\r" ? "\r\n" : "\n",
		bom: human.startsWith("﻿")
	};
};
const splitSource = (text) => sourceAt(text, findStateLine(text));
const newerHuman = (base, ours, theirs) => {
	if (sameHuman(ours, theirs) || sameHuman(theirs, base)) return ours;
	return sameHuman(ours, base) ? theirs : undefined;
};
const sameHuman = (a, b) => ended(a) === ended(b);
const ended = (human) => human?.replace(/\r?\n$/, "");
const writeState = (source, stateText) => {
	const { human, eol } = source;
	const gap = stateText === "" || human === "" || human.endsWith("\n") ? "" : eol;
	return `${human}${gap}${stateText}`;
};
	}),
	61288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => Hints,
	p: () => nearest
});
var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
const longest = 64;
const mostLookups = 200;
const nearest = (given, candidates) => {
	if (given.length > longest) return undefined;
	const maxDistance = Math.max(1, Math.floor(given.length * .4));
	return (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(given, [...candidates], { maxDistance });
};
class Hints {
	#lookups = 0;
	didYouMean(given, candidates) {
		this.#lookups += 1;
		const match = this.#lookups > mostLookups ? undefined : nearest(given, candidates);
		return match === undefined ? "" : `; did you mean \`${match}\`?`;
	}
}
	}),
	44166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Q: () => parseTemplate,
	r: () => conditionOf
});
const parseTemplate = (text) => {
	const parts = [];
	for (let start = text.indexOf("${{"); start >= 0;) {
		const close = closingBraces(text, start + 3);
		if (close === undefined) return {
			parts,
			unclosed: start
		};
		parts.push({
			expression: text.slice(start + 3, close),
			start,
			end: close + 2
		});
		start = text.indexOf("${{", close + 2);
	}
	return { parts };
};
const closingBraces = (text, from) => {
	let quoted = false;
	for (let at = from; at < text.length; at += 1) {
		if (text[at] === "'") quoted = !quoted;
		else if (!quoted && text[at] === "}" && text[at + 1] === "}") return at;
	}
	return undefined;
};
const conditionOf = (text) => {
	const trimmed = text.trim();
	const { parts, unclosed } = parseTemplate(trimmed);
	const [only] = parts;
	if (only === undefined) return unclosed === undefined ? trimmed : undefined;
	return only.start === 0 && only.end === trimmed.length ? only.expression.trim() : undefined;
};
	}),
	99172: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	R: () => Checkout,
	W: () => mayHoldState
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45367);
var _plan_branch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(41964);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(17949);
var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17029);
var _workspace_heads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53353);
var _workspace_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48466);
var _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78283);
var _workspace_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86012);
var _workspace_refs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51446);
var _workspace_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72971);
var _plan_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20014);
class Checkout {
	repository;
	#directory;
	#objects;
	#reviewed;
	constructor(repository, directory, reviewed) {
		this.repository = repository;
		this.#directory = directory;
		this.#objects = new _workspace_objects_js__WEBPACK_IMPORTED_MODULE_2__.L(repository.git, repository.format);
		this.#reviewed = reviewed;
	}
	static async open(directory, env) {
		const repository = await (0, _workspace_repository_js__WEBPACK_IMPORTED_MODULE_4__.h_)(directory, env);
		if (!repository.ok) return repository;
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(new Checkout(repository.value, directory, await reviewedIn(repository.value, env)));
	}
	ids() {
		return (0, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.Ql)(this.repository.toplevel);
	}
	async files() {
		const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.repository.toplevel, "plans");
		const [plans, strays] = await Promise.all([(0, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.jP)(folder), (0, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.$L)(folder)]);
		return {
			plans: plans.map((name) => `plans/${name}`),
			strays: strays.map((name) => ({
				id: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(name, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name)),
				path: `plans/${name}`
			}))
		};
	}
	async templates() {
		const names = await (0, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.jP)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.repository.toplevel, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.kV));
		return names.map((name) => `${_workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.kV}/${name}`);
	}
	resolve(given, rest = {}) {
		return (0, _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.PC)(given, {
			toplevel: this.repository.toplevel,
			directory: this.#directory,
			...rest
		});
	}
	async read(place) {
		const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.repository.toplevel, place.path));
		if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.path) === _workspace_plan_path_js__WEBPACK_IMPORTED_MODULE_3__.kV) return (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_7__.FU)(place, bytes, "refused");
		const before = stateOf(bytes) === "" ? undefined : await (0, _workspace_commit_js__WEBPACK_IMPORTED_MODULE_9__._T)(this.#objects, this.#reviewed.rev, place.path);
		const file = await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_7__.FU)(place, bytes, "allowed");
		const own = file.parsed.ok && mayHoldState(file.parsed.value, this.#reviewed.branch);
		return own || stateOf(bytes) === stateOf(before) ? file : (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_7__.FU)(place, bytes, "refused");
	}
	async readCurrent(place, there = {}) {
		const file = await this.read(place);
		if (!file.parsed.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(file);
		const { branch } = file.parsed.value.plan;
		const { git } = this.repository;
		const ref = {
			branch: `refs/heads/${branch}`,
			fetched: `refs/remotes/origin/${branch}`,
			work: (0, _workspace_start_js__WEBPACK_IMPORTED_MODULE_6__.$J)(place.id)
		};
		const here = await (0, _workspace_refs_js__WEBPACK_IMPORTED_MODULE_5__.S)(git, Object.values(ref));
		const remote = there[ref.branch] ?? here[ref.fetched];
		const home = {
			branch,
			local: here[ref.branch],
			remote,
			mine: undefined,
			published: undefined
		};
		const head = await (0, _workspace_heads_js__WEBPACK_IMPORTED_MODULE_10__.o)(git, home);
		if (!head.ok) return head;
		if (head.value === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(file);
		const newest = await this.#ahead(head.value, [here[ref.work], there[ref.work]]);
		const bytes = await (0, _workspace_commit_js__WEBPACK_IMPORTED_MODULE_9__._T)(this.#objects, newest, place.path);
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(bytes === undefined ? file : await (0, _plan_file_js__WEBPACK_IMPORTED_MODULE_7__.FU)(place, bytes, "allowed"));
	}
	async #ahead(head, commits) {
		let newest = head;
		for (const commit of commits) if (commit !== undefined && await this.repository.git.isAncestor(newest, commit)) newest = commit;
		return newest;
	}
	async [Symbol.asyncDispose]() {
		await this.#objects[Symbol.asyncDispose]();
	}
}
const mayHoldState = ({ plan, state }, branch) => branch !== undefined && (branch === plan.branch || branch === (0, _plan_branch_js__WEBPACK_IMPORTED_MODULE_11__.HG)(plan.id) && isHistory(state));
const ofHistory = [
	"status",
	"created_at",
	"updated_at",
	"tasks",
	"iterations",
	"unknown"
];
const isHistory = (state) => state.status === "pending" && Object.keys(state.tasks).length === 0 && Object.entries(state).every(([key, value]) => value === undefined || ofHistory.includes(key));
const stateOf = (bytes) => {
	const text = Buffer.from(bytes ?? []).toString("utf8");
	return text.slice((0, _plan_source_js__WEBPACK_IMPORTED_MODULE_12__.qJ)(text).human.length);
};
const reviewedIn = async (repository, env) => {
	const { GITHUB_BASE_REF: base, GITHUB_HEAD_REF: head } = env;
	if (base !== undefined && base !== "" && head !== undefined) {
		const sha = await repository.git.commit(`refs/remotes/origin/${base}`);
		if (sha !== undefined) return {
			rev: sha,
			branch: head
		};
	}
	return {
		rev: repository.head,
		branch: repository.headBranch
	};
};
	}),
	20014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BN: () => withoutBrokenState,
	FU: () => parsePlanFile,
	nk: () => invalidPlan
});
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
var _plan_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10597);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17949);
const parsePlanFile = async (place, bytes, state) => ({
	...place,
	text: Buffer.from(bytes).toString("utf8"),
	bytes,
	parsed: await (0, _plan_parse_js__WEBPACK_IMPORTED_MODULE_1__.v)(bytes, {
		id: place.id,
		file: place.path,
		stateAllowed: state === "allowed"
	})
});
const withoutBrokenState = async (file) => {
	if (file.parsed.ok || file.parsed.error.some(({ code }) => code === "state-not-last" || code === "unsupported-state")) return file;
	const text = Buffer.from(file.bytes).toString("latin1");
	const at = (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_2__.pe)(text);
	if (at === undefined || keyBelow.test(text.slice(at))) return file;
	const human = await parsePlanFile(file, file.bytes.subarray(0, at), "refused");
	return human.parsed.ok ? human : file;
};
const keyBelow = /\n(?!["']?state["']?[ \t]*:)["'A-Za-z_][^\n]*:/;
const invalidPlan = (path, problems) => {
	const errors = problems.filter(({ severity }) => severity === "error");
	const [first] = errors;
	const where = first === undefined ? "" : `: ${first.file}:${first.position.line}:${first.position.col}: ${first.message}`;
	return {
		code: "invalid-plan",
		message: `${path} has ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.LS)(errors.length, "error")}${where}`,
		hint: wayOut(path, errors)
	};
};
const wayOut = (path, errors) => {
	if (errors.every(({ code }) => code === "bad-state")) return `\`planwright reset ${path}\` writes a new state where nothing else is wrong; the commits stay`;
	if (errors.every(({ code }) => code === "unsupported-state")) return "use the version of Planwright that wrote it";
	return `\`planwright validate ${path}\` shows all of them in place`;
};
	}),
	17029: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Jv: () => storeCommit,
	V1: () => fileEdit,
	_T: () => readFileAt,
	bl: () => copyCommit,
	g7: () => treeOf,
	rV: () => writeCommit
});
var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39068);
const writeCommit = async (objects, commit) => {
	const tree = await (0, _tree_js__WEBPACK_IMPORTED_MODULE_0__.nf)(objects, await treeOf(objects, commit.parent), commit.edits);
	return storeCommit(objects, {
		...commit,
		tree,
		parents: [commit.parent]
	});
};
const storeCommit = (objects, commit) => {
	const who = `${commit.author.name} <${commit.author.email}> ${Math.floor(commit.date.getTime() / 1e3)} +0000`;
	const headers = [`tree ${commit.tree}`, ...commit.parents.map((sha) => `parent ${sha}`)];
	return objects.write("commit", Buffer.from(`${headers.join("\n")}\nauthor ${who}\ncommitter ${who}\n\n${commit.message}`));
};
const copyCommit = async (objects, commit, change) => {
	const object = await objects.read(commit);
	if (object?.type !== "commit") throw new Error(`there is no commit ${commit}`);
	const text = object.data.toString("latin1");
	const end = text.indexOf("\n\n");
	const lines = text.slice(0, end).split("\n");
	const [first, ...others] = lines.filter((line) => line.startsWith("parent "));
	const onto = change.parent === undefined ? first : `parent ${change.parent}`;
	const parents = onto === undefined ? [] : [onto, ...others];
	const people = lines.filter((line) => /^(author|committer|encoding) /.test(line));
	const header = [
		`tree ${change.tree}`,
		...parents,
		...people
	].join("\n");
	return objects.write("commit", Buffer.from(header + text.slice(end), "latin1"));
};
const treeOf = async (objects, commit) => {
	const object = await objects.read(`${commit}^{commit}`);
	const tree = /^tree ([0-9a-f]+)\n/.exec(object?.data.toString("latin1", 0, 80) ?? "")?.[1];
	if (tree === undefined) throw new Error(`there is no commit ${commit}`);
	return tree;
};
const fileEdit = async (objects, rawPath, data) => ({
	path: rawPath,
	entry: {
		mode: "100644",
		sha: await objects.write("blob", data)
	}
});
const readFileAt = async (objects, rev, path) => {
	const object = await objects.read(`${rev}:${path}`);
	return object?.type === "blob" ? object.data : undefined;
};
	}),
	53353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A: () => newer,
	o: () => chooseHead
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
const chooseHead = async (git, heads) => {
	const { local, remote, branch } = heads;
	const recorded = await newer(git, local, remote);
	if (recorded !== undefined || local === undefined && remote === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await recover(git, recorded, heads));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
		code: "diverged",
		message: `branch ${branch} is ${local ?? ""} here and ${remote ?? ""} on the remote, and neither contains the other`,
		hint: "bring the two together (rebase or merge), or delete the one that is wrong"
	});
};
const newer = async (git, a, b) => {
	if (a === undefined || b === undefined) return a ?? b;
	if (await git.isAncestor(a, b)) return b;
	return await git.isAncestor(b, a) ? a : undefined;
};
const recover = async (git, recorded, { mine, published }) => {
	if (mine === undefined || await git.commit(mine) === undefined) return recorded;
	if (recorded === undefined) return published === undefined ? mine : undefined;
	if (!await git.isAncestor(recorded, mine)) return recorded;
	if (published === undefined) return mine;
	const known = await git.commit(published) !== undefined;
	return known && await git.isAncestor(published, recorded) ? mine : recorded;
};
	}),
	89850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Md: () => mergeTrees,
	P6: () => mergeCommits,
	lZ: () => rebaseWhatFits,
	wu: () => mergeBase
});
var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17029);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82090);
var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5965);
var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39068);
const mergeTrees = async ({ git, objects }, trees) => {
	const nobody = {
		author: _message_js__WEBPACK_IMPORTED_MODULE_1__.VY,
		date: new Date(0),
		message: ""
	};
	const root = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.Jv)(objects, {
		...nobody,
		tree: trees.base,
		parents: []
	});
	const ours = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.Jv)(objects, {
		...nobody,
		tree: trees.ours,
		parents: [root],
		message: "ours"
	});
	const theirs = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.Jv)(objects, {
		...nobody,
		tree: trees.theirs,
		parents: [root],
		message: "theirs"
	});
	const { tree, conflicts } = await mergeCommits(git, ours, theirs);
	return conflicts.length === 0 ? {
		kind: "merged",
		tree
	} : {
		kind: "conflict",
		paths: conflicts
	};
};
const mergeCommits = async (git, ours, theirs) => {
	const args = [
		"merge-tree",
		"--write-tree",
		"--name-only",
		"--no-messages",
		"-z",
		ours,
		theirs
	];
	const result = await git.run(args, {
		capture: "bytes",
		keepBytes: 64 * 1024 * 1024
	});
	if (result.kind !== "exited" || result.code > 1) throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.XS(args, result);
	const [tree = "", ...paths] = result.stdoutBytes.toString("latin1").split("\0");
	return {
		tree,
		conflicts: [...new Set(paths.filter((path) => path !== "").map(_tree_js__WEBPACK_IMPORTED_MODULE_3__.p4))]
	};
};
const mergeBase = async (git, a, b) => {
	const args = [
		"merge-base",
		a,
		b
	];
	const result = await git.run(args);
	if (result.kind !== "exited" || result.code > 1) throw new _git_js__WEBPACK_IMPORTED_MODULE_0__.XS(args, result);
	return result.code === 0 ? result.stdout.trim() : undefined;
};
const rebaseWhatFits = async (repo, request) => {
	const { git, objects } = repo;
	const range = [`^${request.onto}`, request.head];
	const ours = (await git.text([
		"rev-list",
		"--reverse",
		"--first-parent",
		...range
	])).split("\n").slice(0, -1);
	const theirs = await tasksBetween(git, request);
	const rewritten = new Map();
	let head = request.onto;
	for (const [index, commit] of ours.entries()) {
		const same = theirs.get(identityOf(await trailersOf(objects, commit)) ?? "");
		if (same !== undefined) {
			rewritten.set(commit, same);
			continue;
		}
		const merged = await replay(repo, request, head, commit);
		if (merged.kind === "conflict") return {
			head,
			rewritten,
			lost: await tasksOf(objects, ours.slice(index), merged.paths)
		};
		head = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.bl)(objects, commit, {
			tree: merged.tree,
			parent: head
		});
		rewritten.set(commit, head);
	}
	return {
		head,
		rewritten,
		lost: []
	};
};
const tasksOf = async (objects, commits, paths) => {
	const all = await Promise.all(commits.map((commit) => trailersOf(objects, commit)));
	return all.flatMap((trailers) => isOfTask(trailers) ? [{
		task: trailers.task,
		paths
	}] : []);
};
const trailersOf = async (objects, commit) => {
	const text = (await objects.read(commit))?.data.toString("utf8") ?? "";
	return (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.t8)(text.slice(text.indexOf("\n\n") + 2));
};
const isOfTask = (trailers) => trailers?.task !== undefined && trailers.reverts === undefined;
const identityOf = (trailers) => isOfTask(trailers) ? JSON.stringify([trailers.plan, trailers.task]) : undefined;
const tasksBetween = async (git, { onto, head }) => {
	const entries = await git.list([
		"log",
		"--first-parent",
		"--reverse",
		"-z",
		"--format=%H%n%B",
		`^${head}`,
		onto
	]);
	const tasks = new Map();
	for (const entry of entries) {
		const sha = entry.slice(0, entry.indexOf("\n"));
		const trailers = (0, _message_js__WEBPACK_IMPORTED_MODULE_1__.t8)(Buffer.from(entry, "latin1").toString("utf8").slice(sha.length + 1));
		for (const [task, commit] of tasks) if (trailers?.reverts?.includes(commit) === true) tasks.delete(task);
		const identity = identityOf(trailers);
		if (identity !== undefined) tasks.set(identity, sha);
	}
	return tasks;
};
const replay = async (repo, request, head, commit) => {
	const { objects } = repo;
	const [theirs, ours] = await Promise.all([(0, _commit_js__WEBPACK_IMPORTED_MODULE_2__._T)(objects, head, request.planPath), (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__._T)(objects, commit, request.planPath)]);
	const plan = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.V1)(objects, (0, _tree_js__WEBPACK_IMPORTED_MODULE_3__.av)(request.planPath), await request.planFile({
		theirs,
		ours
	}));
	const tree = async (name) => (0, _tree_js__WEBPACK_IMPORTED_MODULE_3__.nf)(objects, await (0, _commit_js__WEBPACK_IMPORTED_MODULE_2__.g7)(objects, name), [plan]);
	return mergeTrees(repo, {
		base: await tree(`${commit}~1`),
		ours: await tree(head),
		theirs: await tree(commit)
	});
};
	}),
	5965: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RV: () => parseAuthor,
	VY: () => defaultAuthor,
	df: () => commitMessage,
	t8: () => readTrailers
});
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
const defaultAuthor = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
const subjectLength = 100;
const bodyLength = 1e4;
const commitMessage = (subject, body, trailers) => {
	const parts = [
		subjectLine(subject),
		bodyText(body),
		trailerLines(trailers)
	];
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};
const parseAuthor = (text) => {
	const match = /^ *([^<>\p{Cc}]*[^<>\s\p{Cc}]) *<([^<>\s\p{Cc}]+@[^<>\s\p{Cc}]+)> *$/u.exec(text);
	const [, name, email] = match ?? [];
	if (name !== undefined && email !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		name,
		email
	});
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
		code: "bad-author",
		message: `author is ${JSON.stringify(text)}; accepted: "Name <mail@example.com>"`
	});
};
const readTrailers = (message) => {
	const last = message.trimEnd().split("\n\n").at(-1) ?? "";
	const found = last.split("\n").map((line) => /^(Plan(?:-[A-Za-z]+)?): (.+)$/.exec(line));
	if (found.some((match) => match === null)) return undefined;
	const values = (key) => found.flatMap((match) => match?.[1] === key ? [match[2] ?? ""] : []);
	const [plan] = values("Plan");
	if (plan === undefined) return undefined;
	const [execution] = values("Plan-Execution");
	const [phase] = values("Plan-Phase");
	const [task] = values("Plan-Task");
	const [attempt] = values("Plan-Attempt");
	const reverts = values("Plan-Reverts");
	return {
		plan,
		...execution === undefined ? {} : { execution },
		...phase === undefined ? {} : { phase },
		...task === undefined ? {} : { task },
		...attempt === undefined ? {} : { attempt: Number(attempt) },
		...reverts.length === 0 ? {} : { reverts }
	};
};
const trailerLines = ({ plan, execution, phase, task, attempt, reverts = [] }) => {
	const pairs = [
		["Plan", plan],
		["Plan-Execution", execution],
		["Plan-Phase", phase],
		["Plan-Task", task],
		["Plan-Attempt", attempt],
		...reverts.map((sha) => ["Plan-Reverts", sha])
	];
	return pairs.flatMap(([key, value]) => value === undefined ? [] : [`${key}: ${oneLine(String(value))}`]).join("\n");
};
const subjectLine = (text) => {
	const line = oneLine(text);
	const short = line.length <= subjectLength ? line : `${cut(line, subjectLength - 1).trimEnd()}…`;
	return short === "" ? "Untitled" : short;
};
const oneLine = (text) => defused(text).replaceAll(/\s+/gu, " ").trim();
const bodyText = (text) => {
	const lines = defused(cut(text, bodyLength)).split(/\r\n|[\n\r]/);
	return lines.map((line) => (looksLikeTrailer(line) ? `  ${line.trimStart()}` : line).trimEnd()).join("\n").replaceAll(/\n{3,}/g, "\n\n").replaceAll(/^\n+|\s+$/g, "");
};
const looksLikeTrailer = (line) => /^\s?[A-Za-z][A-Za-z0-9-]*\s*:/.test(line) || line.startsWith("---");
const defused = (text) => printable(text).replaceAll(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, "($1)");
const printable = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, " "));
const cut = (text, length) => {
	const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
	return text.slice(0, end);
};
	}),
	48466: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => ObjectStore });
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
const recentLimit = 16 * 1024 * 1024;
class ObjectStore {
	#git;
	#format;
	#reader;
	#turn = Promise.resolve();
	#written = 0;
	#recent = new Map();
	#recentBytes = 0;
	#news;
	constructor(git, format) {
		this.#git = git;
		this.#format = format;
	}
	read(name) {
		const recent = this.#recent.get(name.replace(/\^\{commit\}$/, ""));
		if (recent !== undefined || name.includes("\n")) return Promise.resolve(recent);
		const answer = this.#turn.then(() => this.#read(name));
		this.#turn = answer.catch(() => undefined);
		return answer;
	}
	collect(news) {
		this.#news = news;
	}
	async write(type, data) {
		const header = Buffer.from(`${type} ${data.length}\0`);
		const sha = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(this.#format).update(header).update(data).digest("hex");
		this.#news?.add(sha);
		if (type !== "blob") this.#remember({
			sha,
			type,
			data: Buffer.from(data)
		});
		const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#git.gitDir, "objects", sha.slice(0, 2));
		const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha.slice(2));
		if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file)) return sha;
		makeFolder(folder);
		this.#written += 1;
		const temporary = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `tmp_obj_${process.pid}_${this.#written}`);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, (0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(Buffer.concat([header, data]), { level: 1 }), { mode: 292 });
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file);
		return sha;
	}
	async [Symbol.asyncDispose]() {
		await this.#turn;
		this.#reader?.child.stdin.end();
		await this.#reader?.child.exited;
		this.#reader = undefined;
	}
	#remember(object) {
		this.#recentBytes += object.data.length;
		if (this.#recentBytes > recentLimit) {
			this.#recent.clear();
			this.#recentBytes = object.data.length;
		}
		this.#recent.set(object.sha, object);
	}
	async #read(name) {
		const { child, input } = this.#reader ??= this.#open();
		child.stdin.write(`${name}\n`);
		const answer = await input.line();
		const [sha, type, size] = answer.slice(answer.length - shapeLength(answer)).split(" ");
		if (sha === undefined || size === undefined || !isObjectType(type)) return undefined;
		const data = await input.bytes(Number(size));
		await input.bytes(1);
		return {
			sha,
			type,
			data
		};
	}
	#open() {
		const child = this.#git.start(["cat-file", "--batch"]);
		child.stderr.resume();
		return {
			child,
			input: new ByteReader(child.stdout)
		};
	}
}
const makeFolder = (path) => {
	try {
		if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
	} catch (error) {
		if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) throw error;
	}
};
const shapeLength = (line) => /^[0-9a-f]{40,64} [a-z]+ \d+$/.test(line) ? line.length : 0;
const isObjectType = (type) => type === "blob" || type === "tree" || type === "commit" || type === "tag";
class ByteReader {
	#chunks;
	#kept = [];
	#length = 0;
	constructor(stream) {
		this.#chunks = stream[Symbol.asyncIterator]();
	}
	async line() {
		for (;;) {
			const joined = this.#join();
			const end = joined.indexOf(10);
			if (end >= 0) {
				const line = joined.toString("latin1", 0, end);
				this.#keep(joined.subarray(end + 1));
				return line;
			}
			await this.#more();
		}
	}
	async bytes(count) {
		while (this.#length < count) await this.#more();
		const joined = this.#join();
		this.#keep(joined.subarray(count));
		return joined.subarray(0, count);
	}
	#join() {
		const [only] = this.#kept;
		const joined = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
		this.#kept = [joined];
		return joined;
	}
	#keep(rest) {
		this.#kept = [rest];
		this.#length = rest.length;
	}
	async #more() {
		const next = await this.#chunks.next();
		if (next.done === true) throw new Error("git cat-file ended too early");
		this.#kept.push(next.value);
		this.#length += next.value.length;
	}
}
	}),
	78283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$L: () => strayFiles,
	PC: () => resolvePlanPath,
	Ql: () => planIds,
	UX: () => idsOf,
	jP: () => planFiles,
	jZ: () => readPlanName,
	kV: () => templatesFolder,
	nz: () => standsInTheWay,
	pA: () => nearest
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var leven__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47785);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
const templatesFolder = "plans/templates";
const accepted = "accepted: the id of a plan, or the path of a file `plans/<id>.yml`";
const idPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;
const resolvePlanPath = async (given, place) => {
	const name = await readPlanName(given, place);
	if (!name.ok) return name;
	const present = await existing(name.value, place.toplevel);
	const [first, second] = present;
	if (first === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(await notFound(given, name.value, place.toplevel));
	if (second !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(ambiguous(given, present));
	const fault = await standsInTheWay(first, place.toplevel);
	return fault === undefined ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		id: name.value.id,
		path: first
	}) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
		...fault,
		message: `${fault.message}; ${accepted}`
	});
};
const readPlanName = async (given, place) => {
	if (given.trim() === "") return fail("plan-name-empty", `no plan was named; ${accepted}`);
	const shown = JSON.stringify(given);
	if (given.startsWith("-")) return fail("plan-name-option", `plan is ${shown}, which looks like an option; ${accepted}`);
	if (/\p{Cc}/u.test(given)) return fail("plan-name-characters", `plan is ${shown}, which holds control characters; ${accepted}`);
	if (idPattern.test(given)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		id: given,
		candidates: [`plans/${given}.yml`, `plans/${given}.yaml`]
	});
	if (!/[/\\.]/.test(given)) return badId(shown, given);
	const path = await repositoryPath(given, place);
	if (path === undefined) return fail("plan-outside-repository", `plan is ${shown}, which is outside of ${place.toplevel}; ${accepted}`);
	return fromPath(path, shown, place);
};
const fromPath = (path, shown, { templates }) => {
	const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
	const ending = /\.ya?ml$/.exec(path)?.[0];
	const fix = "a plan file ends with .yml or .yaml";
	if (ending === undefined) return fail("plan-wrong-ending", `plan is ${shown}; ${fix}; ${accepted}`);
	const id = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path, ending);
	if (folder === templatesFolder && templates === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)(isTemplate(shown, id));
	if (folder !== "plans" && folder !== templatesFolder) return fail("plan-not-in-plans", `plan is ${shown}, which is not directly in the folder plans/; ${accepted}`);
	if (idPattern.test(id)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		id,
		candidates: [path]
	});
	return badId(shown, id);
};
const badId = (shown, id) => fail("plan-bad-id", `plan is ${shown}; its id ${JSON.stringify(id)} is not one: lower-case letters, digits and hyphens, a letter or digit first, 63 at most`);
const isTemplate = (shown, id) => ({
	code: "plan-not-in-plans",
	message: `plan is ${shown}, which is a template and not directly in the folder plans/; ${accepted}`,
	hint: `\`planwright new --template ${id}\` starts a plan from it`
});
const fail = (code, message) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
	code,
	message
});
const looksLikePlan = (path) => ["plans", templatesFolder].includes((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
const repositoryPath = async (given, { toplevel, directory }) => {
	const here = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory).catch(() => directory);
	const top = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(toplevel).catch(() => toplevel);
	const fromHere = inside(top, await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, given)));
	const fromTop = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(given) ? undefined : inside(top, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, given));
	if (fromHere === undefined) return undefined;
	return fromTop !== undefined && looksLikePlan(fromTop) && !looksLikePlan(fromHere) ? fromTop : fromHere;
};
const inside = (toplevel, path) => {
	const found = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(toplevel, path);
	const outside = found === "" || found === ".." || found.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(found);
	return outside ? undefined : found.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
};
const realFolder = async (path) => {
	const top = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
	const real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(top).catch(() => top);
	return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
};
const existing = async ({ candidates }, toplevel) => {
	const found = await Promise.all(candidates.map((path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, path)).catch(() => undefined)));
	return candidates.filter((_, index) => found[index] !== undefined);
};
const standsInTheWay = async (path, toplevel) => {
	for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); at !== "."; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, at))).isSymbolicLink()) return {
		code: "plan-is-symlink",
		message: `${at} is a symbolic link`
	};
	const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, path));
	if (file.isSymbolicLink()) return {
		code: "plan-is-symlink",
		message: `${path} is a symbolic link`
	};
	if (file.isDirectory()) return {
		code: "plan-is-directory",
		message: `${path} is a folder`
	};
	return file.isFile() ? undefined : {
		code: "plan-is-special",
		message: `${path} is not a regular file`
	};
};
const ambiguous = (given, paths) => ({
	code: "plan-ambiguous",
	message: `plan is ${JSON.stringify(given)}, and there are ${paths.join(" and ")}; accepted: the path of one of them`
});
const notFound = async (given, { id, candidates }, toplevel) => {
	const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(candidates[0]);
	const ids = idsOf(await planFiles((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, folder)));
	const near = nearest(id, ids);
	const known = ids.length === 0 ? `there are no plans in ${folder}/` : `plans here: ${ids.slice(0, 20).join(", ")}`;
	return {
		code: "plan-not-found",
		message: `there is no plan ${JSON.stringify(given)}; ${known}`,
		...near.length === 0 ? {} : { hint: `did you mean ${near.join(" or ")}?` }
	};
};
const planIds = async (toplevel) => idsOf(await planFiles((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, "plans")));
const planFile = /^([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;
const planFiles = async (folder) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => planFile.test(name)).toSorted();
const strayFiles = async (folder) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/u.test(entry.name) && !planFile.test(entry.name)).map(({ name }) => name).toSorted();
const idsOf = (names) => [...new Set(names.map((name) => planFile.exec(name)?.[1] ?? ""))].toSorted();
const nearest = (id, ids) => {
	const limit = Math.max(2, Math.floor(id.length / 3));
	const ranked = ids.map((name) => ({
		name,
		distance: (0, leven__WEBPACK_IMPORTED_MODULE_3__.A)(id, name)
	})).filter(({ distance }) => distance <= limit);
	return ranked.toSorted((a, b) => a.distance - b.distance).slice(0, 3).map(({ name }) => name);
};
	}),
	51446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => lookAtRefs,
	S: () => localRefs
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48466);
var _remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31538);
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
const localRefs = async (git, names) => {
	const format = "--format=%(refname) %(objectname)";
	const lines = (await git.text([
		"for-each-ref",
		format,
		...names
	])).split("\n");
	const pairs = lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)]);
	return Object.fromEntries(pairs.filter(([name = ""]) => names.includes(name)));
};
const lookAtRefs = async ({ repository, home, env, names, signal }) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const remote = (0, _remote_js__WEBPACK_IMPORTED_MODULE_1__.e1)(home, {
			repository,
			env,
			neutral: repository.git
		});
		if (remote === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await localRefs(repository.git, names));
		const listed = await (0, _remote_js__WEBPACK_IMPORTED_MODULE_1__.VX)(remote, names, signal);
		if (!listed.ok) return listed;
		const { HEAD: _head, ...refs } = listed.value.refs;
		const objects = __addDisposableResource(env_1, new _objects_js__WEBPACK_IMPORTED_MODULE_0__.L(repository.git, repository.format), true);
		const missing = [];
		for (const [name, sha] of Object.entries(refs)) if (await objects.read(sha) === undefined) missing.push(name);
		const fetched = missing.length === 0 ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined) : await (0, _remote_js__WEBPACK_IMPORTED_MODULE_1__.rt)(remote, missing, signal);
		return fetched.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(refs) : fetched;
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
	}),
	31538: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	RQ: () => sendObjects,
	TV: () => pushBranch,
	VX: () => listRemote,
	e1: () => remoteOf,
	jq: () => deleteRef,
	mU: () => deleteRefs,
	rt: () => fetchObjects
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82090);
const remoteOf = ({ remote }, { repository, env, neutral }) => {
	if (remote === undefined) return undefined;
	if (remote.kind === "url") return urlRemote(neutral, remote.url, remote.token);
	return configuredRemote((0, _git_js__WEBPACK_IMPORTED_MODULE_0__.Gz)(repository.commonDir, env), remote.name);
};
const configuredRemote = (git, name) => ({
	label: name,
	git,
	address: name,
	config: noConfig
});
const noConfig = () => Promise.resolve((0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({}));
const urlRemote = (git, url, token) => ({
	label: (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.is)(url),
	git,
	address: url,
	config: token === undefined ? noConfig : async () => {
		const now = await token();
		return now.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(credential(url, now.value)) : now;
	}
});
const networkTimeoutMs = 12e4;
const listRemote = async (remote, names, signal) => {
	const result = await call(remote, [
		"ls-remote",
		"--symref",
		"--",
		remote.address,
		"HEAD",
		...names
	], signal);
	if (!(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.gq)(result)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)(unreachable(remote, result.stderr));
	const refs = {};
	let defaultBranch;
	for (const line of result.stdout.split("\n")) {
		const [value = "", name = ""] = line.split("	");
		if (value.startsWith("ref: refs/heads/") && name === "HEAD") defaultBranch = value.slice("ref: refs/heads/".length);
		else if (name === "HEAD" || names.some((wanted) => isMeant(wanted, name))) refs[name] = value;
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({
		refs,
		...defaultBranch === undefined ? {} : { defaultBranch }
	});
};
const isMeant = (wanted, name) => wanted === name || wanted.endsWith("/*") && name.startsWith(wanted.slice(0, -1));
const fetchObjects = async (remote, names, signal) => {
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-recurse-submodules"
	];
	const result = await call(remote, [
		"fetch",
		...quiet,
		"--refmap=",
		"--",
		remote.address,
		...names
	], signal);
	return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.gq)(result) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)(unreachable(remote, result.stderr));
};
const pushBranch = async (remote, push, signal) => {
	const options = [
		"--porcelain",
		"--no-verify",
		"--no-follow-tags",
		"--recurse-submodules=no"
	];
	if (push.own === true) options.push(`--force-with-lease=${push.ref}:${push.known ?? ""}`);
	if (push.drop !== undefined) options.push("--atomic");
	const dropped = push.drop === undefined ? [] : [`:${push.drop}`];
	const args = [
		"push",
		...options,
		"--",
		remote.address,
		`${push.sha}:${push.ref}`,
		...dropped
	];
	const result = await call(remote, args, signal);
	if ((0, _git_js__WEBPACK_IMPORTED_MODULE_0__.gq)(result)) return { kind: "pushed" };
	const rejected = result.stdout.split("\n").find((line) => line.startsWith("!	"));
	if (rejected === undefined) return {
		kind: "unreachable",
		words: (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.is)(result.stderr)
	};
	const now = await listRemote(remote, [push.ref], signal);
	if (!now.ok) return {
		kind: "unreachable",
		words: now.error.message
	};
	const sha = now.value.refs[push.ref];
	if (sha === push.sha) return { kind: "pushed" };
	if (sha !== push.known) return {
		kind: "moved",
		sha
	};
	return {
		kind: "refused",
		words: (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.is)(`${rejected.split("	")[2] ?? ""} ${remoteLines(result.stderr)}`)
	};
};
const sendObjects = async (remote, { ref, sha }) => {
	const sent = await pushBranch(remote, {
		sha,
		ref,
		known: undefined
	});
	switch (sent.kind) {
		case "pushed": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(undefined);
		case "moved": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
			code: "push-refused",
			message: `${ref} is somebody else's on ${remote.label}`
		});
		case "refused": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
			code: "push-refused",
			message: `${remote.label} refused ${ref}: ${sent.words}`
		});
		case "unreachable": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)(unreachable(remote, sent.words));
	}
};
const deleteRef = (remote, { ref, sha }, signal) => deleteRefs(remote, { [ref]: sha }, signal);
const deleteRefs = async (remote, refs, signal) => {
	const leases = Object.entries(refs).map(([ref, sha]) => `--force-with-lease=${ref}:${sha}`);
	const gone = Object.keys(refs).map((ref) => `:${ref}`);
	await call(remote, [
		"push",
		"--porcelain",
		"--no-verify",
		...leases,
		"--",
		remote.address,
		...gone
	], signal);
};
const remoteLines = (stderr) => stderr.split(/[\r\n]+/).filter((line) => line.startsWith("remote:")).join(" ");
const call = async (remote, args, signal) => {
	const config = await remote.config();
	if (!config.ok) return notCalled(config.error);
	return remote.git.run(args, {
		config: config.value,
		timeoutMs: networkTimeoutMs,
		...signal === undefined ? {} : { signal }
	});
};
const notCalled = ({ message }) => ({
	kind: "not-started",
	error: new Error(message),
	stdout: "",
	stderr: message,
	output: message,
	stdoutBytes: Buffer.alloc(0),
	truncated: false,
	seconds: 0
});
const unreachable = (remote, stderr) => ({
	code: "unreachable",
	message: `${remote.label} cannot be reached: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_0__.is)(stderr) || "no answer"}`,
	hint: "check the network, the address and the credential"
});
const credential = (url, token) => {
	const parsed = URL.parse(url);
	if (parsed === null || !/^https?:$/.test(parsed.protocol)) return {};
	const value = Buffer.from(`x-access-token:${token}`).toString("base64");
	return { [`http.${parsed.origin}/.extraheader`]: `AUTHORIZATION: basic ${value}` };
};
	}),
	72971: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	kI: () => findStart,
	uO: () => headRef,
	Gy: () => objectRefs,
	Mw: () => publishedRef,
	$J: () => workRef
});
var result = __webpack_require__(45367);
var heads = __webpack_require__(53353);
var merge = __webpack_require__(89850);
;
const withKeptWork = async (repo, { branch, work, ...plan }) => {
	if (await repo.git.isAncestor(work, branch)) return {
		head: branch,
		rewritten: new Map(),
		lost: []
	};
	if (await repo.git.isAncestor(branch, work)) return {
		head: work,
		rewritten: new Map(),
		lost: []
	};
	return (0, merge.lZ)(repo, {
		onto: branch,
		head: work,
		...plan
	});
};
var workspace_refs = __webpack_require__(51446);
var workspace_remote = __webpack_require__(31538);
var repository = __webpack_require__(86012);
;
const findStart = async (request) => {
	const listed = await listing(request);
	if (!listed.ok) return listed;
	const base = (0, repository.gU)(request.repository, request.base, listed.value.defaultBranch);
	if (!base.ok) return base;
	const names = {
		base: `refs/heads/${base.value}`,
		branch: `refs/heads/${request.branch}`
	};
	const there = remoteShas(listed.value, names.base);
	const work = listed.value.refs[workRef(request.plan.id)];
	const fetched = await bring(request, {
		[names.branch]: there.refs[names.branch],
		[names.base]: there.refs[names.base],
		[workRef(request.plan.id)]: work
	});
	if (!fetched.ok) return fetched;
	const here = await (0, workspace_refs.S)(request.repository.git, [
		names.branch,
		names.base,
		`refs/remotes/origin/${base.value}`
	]);
	const hereBase = here[names.base] ?? here[`refs/remotes/origin/${base.value}`];
	const baseSha = await chooseBase(request, there.refs[names.base], hereBase);
	if (baseSha === undefined) return (0, result._)(baseMissing(request, base.value));
	const local = request.local ? here[names.branch] : undefined;
	const remote = there.refs[names.branch];
	const kept = remote === undefined || work === undefined ? undefined : {
		...request.plan,
		branch: remote,
		work
	};
	const recovered = kept === undefined ? {
		...nothingKept,
		head: remote
	} : await withKeptWork(request, kept);
	const head = await (0, heads.o)(request.git, {
		branch: request.branch,
		local,
		remote: recovered.head,
		...await lastTime(request.git)
	});
	if (!head.ok) return head;
	return (0, result.ok)({
		base: {
			name: base.value,
			sha: baseSha
		},
		head: head.value ?? baseSha,
		branchExists: head.value !== undefined,
		local,
		remote,
		work,
		left: below(listed.value.refs, objectRefs(request.plan.id)),
		kept: recovered,
		present: local ?? hereBase
	});
};
const nothingKept = {
	rewritten: new Map(),
	lost: []
};
const workRef = (plan) => `refs/planwright-work/${plan}`;
const objectRefs = (plan) => `refs/planwright-objects/${plan}/`;
const below = (refs, prefix) => Object.fromEntries(Object.entries(refs).filter(([name]) => name.startsWith(prefix)));
const headRef = "refs/planwright/head";
const publishedRef = "refs/planwright/published";
const lastTime = async (git) => {
	const refs = await (0, workspace_refs.S)(git, [headRef, publishedRef]);
	return {
		mine: refs[headRef],
		published: refs[publishedRef]
	};
};
const listing = async (request) => {
	if (request.remote === undefined) return (0, result.ok)({ refs: {} });
	const names = [request.branch, ...request.base === undefined ? [] : [request.base]];
	const refs = [
		...names.map((name) => `refs/heads/${name}`),
		workRef(request.plan.id),
		`${objectRefs(request.plan.id)}*`
	];
	return (0, workspace_remote.VX)(request.remote, refs, request.signal);
};
const remoteShas = ({ refs, defaultBranch }, baseName) => {
	const head = refs["HEAD"];
	const isDefault = baseName === `refs/heads/${defaultBranch ?? ""}` && head !== undefined;
	return { refs: isDefault ? {
		[baseName]: head,
		...refs
	} : refs };
};
const bring = async ({ remote, objects, signal }, wanted) => {
	const missing = [];
	for (const [name, sha] of Object.entries(wanted)) {
		if (sha !== undefined && await objects.read(sha) === undefined) missing.push(name);
	}
	return remote === undefined || missing.length === 0 ? (0, result.ok)(undefined) : (0, workspace_remote.rt)(remote, missing, signal);
};
const chooseBase = async ({ local, git }, there, here) => local ? await (0, heads.A)(git, here, there) ?? there : there ?? here;
const baseMissing = ({ repository, remote }, base) => ({
	code: "base-missing",
	message: `there is no branch ${base} to start from in ${repository.toplevel}${remote === undefined ? "" : ` or on ${remote.label}`}`,
	hint: "accepted for `base:`: the name of a branch that exists"
});
	}),
	39068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_f: () => entryAt,
	av: () => rawPath,
	nf: () => editTree,
	p4: () => textPath
});
const directory = "40000";
const editTree = async (objects, root, edits) => await rewrite(objects, root, edits) ?? objects.write("tree", Buffer.alloc(0));
const entryAt = async (objects, root, path) => {
	const [name = "", ...rest] = path.split("/");
	const entry = (await readTree(objects, root)).get(name);
	if (entry === undefined || rest.length === 0) return entry && {
		mode: entry.mode,
		sha: entry.sha
	};
	return entry.mode === directory ? entryAt(objects, entry.sha, rest.join("/")) : undefined;
};
const rawPath = (path) => Buffer.from(path).toString("latin1");
const textPath = (raw) => Buffer.from(raw, "latin1").toString("utf8");
const rewrite = async (objects, tree, edits) => {
	const entries = await readTree(objects, tree);
	const deeper = new Map();
	for (const { path, entry } of edits) {
		const slash = path.indexOf("/");
		if (slash >= 0) {
			const group = path.slice(0, slash);
			deeper.set(group, [...deeper.get(group) ?? [], {
				path: path.slice(slash + 1),
				entry
			}]);
		} else if (entry !== undefined) {
			entries.set(path, {
				...entry,
				name: path
			});
		} else if (entries.get(path)?.mode !== directory) {
			entries.delete(path);
		}
	}
	for (const [name, inner] of deeper) await rewriteFolder(objects, entries, name, inner);
	return entries.size === 0 ? undefined : objects.write("tree", serialise([...entries.values()]));
};
const rewriteFolder = async (objects, entries, name, edits) => {
	const old = entries.get(name);
	const folder = old?.mode === directory ? old.sha : undefined;
	const kept = folder === undefined ? edits.filter(({ entry }) => entry !== undefined) : edits;
	if (kept.length === 0) return;
	const sha = await rewrite(objects, folder, kept);
	if (sha === undefined) entries.delete(name);
	else entries.set(name, {
		mode: directory,
		name,
		sha
	});
};
const readTree = async (objects, sha) => {
	if (sha === undefined) return new Map();
	const object = await objects.read(sha);
	if (object?.type !== "tree") throw new Error(`${sha} is not a tree`);
	return new Map(parse(object.data, sha.length / 2).map((entry) => [entry.name, entry]));
};
const parse = (data, idLength) => {
	const entries = [];
	let at = 0;
	while (at < data.length) {
		const space = data.indexOf(32, at);
		const end = data.indexOf(0, space);
		const next = end + 1 + idLength;
		const mode = data.toString("latin1", at, space);
		const name = data.toString("latin1", space + 1, end);
		entries.push({
			mode,
			name,
			sha: data.toString("hex", end + 1, next)
		});
		at = next;
	}
	return entries;
};
const serialise = (entries) => {
	const key = ({ mode, name }) => mode === directory ? `${name}/` : name;
	const sorted = entries.toSorted((a, b) => key(a) < key(b) ? -1 : 1);
	return Buffer.concat(sorted.flatMap(({ mode, name, sha }) => [Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(sha, "hex")]));
};
	})
};
