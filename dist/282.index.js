export const id = 282;
export const ids = [282];
export const modules = {
	5421: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => applyToModel });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45367);
var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9137);
var _steps_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93555);
const applyToModel = (raw, operations) => {
	let plan = raw;
	for (const [operation, one] of operations.entries()) {
		const steps = (0, _steps_of_js__WEBPACK_IMPORTED_MODULE_0__.B)(plan, one);
		if (!steps.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
			...steps.error,
			operation
		});
		plan = steps.value.reduce(_step_js__WEBPACK_IMPORTED_MODULE_2__.p, plan);
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(plan);
};
	}),
	52477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { i: () => editText });
var result = __webpack_require__(45367);
var position = __webpack_require__(8155);
var read_human = __webpack_require__(88557);
var source = __webpack_require__(17949);
var dist = __webpack_require__(38815);
var house_style = __webpack_require__(69631);
;
const spliceText = (text, splices) => {
	const sorted = splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
	const parts = [];
	let at = 0;
	for (const { start, end, text: inserted } of sorted) {
		parts.push(text.slice(at, Math.max(at, start)), inserted);
		at = Math.max(at, end);
	}
	return [...parts, text.slice(at)].join("");
};
const lineStart = (text, offset) => {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	return start === 0 && text.startsWith("﻿") ? Math.min(1, offset) : start;
};
const nextLine = (text, offset) => {
	const newline = text.indexOf("\n", offset);
	return newline < 0 ? text.length : newline + 1;
};
const lineEnd = (text, offset) => {
	const next = nextLine(text, offset);
	const end = text[next - 1] === "\n" && next > offset ? next - 1 : next;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
};
const columnOf = (text, offset) => offset - lineStart(text, offset);
const indentOf = (text, offset) => /^ */.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
const isFirstOnLine = (text, offset) => text.slice(lineStart(text, offset), offset).trim() === "";
const commentLine = /^([ \t]*)#/;
const commentColumn = (line) => commentLine.exec(line)?.[1]?.length;
const leadStart = (text, { start, column, bound }) => {
	let at = start;
	while (at > bound) {
		const above = lineStart(text, at - 1);
		if (above < bound || commentColumn(text.slice(above, at)) !== column) break;
		at = above;
	}
	return at;
};
const skipDeeperComments = (text, start, column) => {
	let end = start;
	for (let at = start; at < text.length;) {
		const next = nextLine(text, at);
		const line = text.slice(at, next);
		const comment = commentColumn(line);
		if (comment !== undefined && comment > column) end = next;
		else if (line.trim() !== "") break;
		at = next;
	}
	return end;
};
const leadingBlank = /^(?:[ \t]*\r?\n)+/;
const dropBlankLines = (text) => text.replace(leadingBlank, "");
const hasBlankLine = (text) => /(?:^|\n)[ \t]*\r?\n/.test(text);
const shiftLines = (text, delta) => delta === 0 ? text : text.split("\n").map((line) => delta > 0 ? line === "" || line === "\r" ? line : " ".repeat(delta) + line : unindented(line, -delta)).join("\n");
const unindented = (line, most) => {
	let count = 0;
	while (count < most && line[count] === " ") count += 1;
	return line.slice(count);
};
;
const aliasNames = (text) => [...new Set(aliasesIn((0, read_human.hN)(text)).map(({ source }) => source))];
const aliasesIn = (document) => {
	const found = [];
	(0, dist.YR)(document, { Alias: (_key, alias) => void found.push(alias) });
	return found;
};
const writeOut = (text, names) => {
	const document = (0, read_human.hN)(text);
	const splices = aliasesIn(document).filter(({ source }) => names.has(source)).map((alias) => {
		const [start, end] = alias.range ?? [0, 0];
		const value = alias.resolve(document)?.toJS(document, { maxAliasCount: -1 });
		return {
			start,
			end,
			text: (0, house_style.ln)((0, dist.Vj)(value) ? null : value)
		};
	});
	return spliceText(text, splices);
};
var apply_to_model = __webpack_require__(5421);
var locate = __webpack_require__(91121);
var plan_shape = __webpack_require__(42863);
;
const insertItem = (items, { at, item }, { eol, spaced }) => {
	const gap = (items[at] !== undefined && at > 0 ? items[at] : items.at(at === 0 ? 1 : -1))?.before;
	const blank = (items.length > 1 ? hasBlankLine(gap ?? "") : spaced) ? eol : "";
	const next = items[at];
	if (next === undefined) return [...items, {
		...item,
		before: blank
	}];
	return items.toSpliced(at, 1, {
		...item,
		before: next.before
	}, {
		...next,
		before: blank
	});
};
const removeItem = (items, at) => {
	const above = items[at]?.before ?? "";
	const next = items[at + 1];
	if (next === undefined) return {
		items: items.slice(0, at),
		left: above.trim() === "" ? "" : above
	};
	const below = at === 0 || hasBlankLine(above) ? dropBlankLines(next.before) : next.before;
	return {
		items: items.toSpliced(at, 2, {
			...next,
			before: `${above}${below}`
		}),
		left: ""
	};
};
;
const mapIn = (text) => {
	const { contents } = (0, read_human.hN)(text, { tokens: true });
	const node = (0, dist.oP)(contents) ? contents.items[0] : contents;
	if (!(0, dist.jh)(node)) throw new Error("a piece of a plan without a mapping");
	return node;
};
const seqIn = (text) => {
	const { contents } = (0, read_human.hN)(text, { tokens: true });
	if (!(0, dist.oP)(contents)) throw new Error("a text without a list");
	return contents;
};
const keyOf = ({ key }) => (0, dist.jn)(key) && typeof key.value === "string" ? key.value : undefined;
const pairIn = (map, key) => map.items.find((pair) => keyOf(pair) === key);
const seqAt = (map, key) => {
	const value = pairIn(map, key)?.value;
	return (0, dist.oP)(value) ? value : undefined;
};
const isFlow = (node) => ((0, dist.jh)(node) || (0, dist.oP)(node)) && node.flow === true;
const lastLeaf = (node) => {
	if ((0, dist.jh)(node) && node.flow !== true) {
		const last = node.items.at(-1);
		return last === undefined ? undefined : lastLeaf(last.value) ?? lastLeaf(last.key);
	}
	if ((0, dist.oP)(node) && node.flow !== true) return lastLeaf(node.items.at(-1));
	return (0, dist.Ll)(node) ? node : undefined;
};
const contentEnd = (node) => lastLeaf(node)?.range?.[1] ?? 0;
const lineAfter = (text, node) => {
	const end = contentEnd(node);
	const leaf = lastLeaf(node);
	return isBlockScalar(leaf) && text[end - 1] === "\n" ? end : nextLine(text, end);
};
const isBlockScalar = (node) => (0, dist.jn)(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
const isOpenEnded = (text, node) => {
	const leaf = lastLeaf(node);
	const start = leaf?.range?.[0] ?? 0;
	return isBlockScalar(leaf) && /^[|>][0-9]?\+/.test(text.slice(start, start + 3));
};
const dashesOf = (seq) => itemsOf(seq.srcToken).flatMap(({ start }) => start.flatMap(({ type, offset }) => type === "seq-item-ind" ? [offset] : []));
const afterColon = (pair) => {
	const colon = pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind");
	return colon === undefined ? undefined : colon.offset + 1;
};
const itemsOf = (token) => token !== undefined && "items" in token ? token.items : [];
const isWritten = ({ key, sep, value }) => [
	key,
	sep,
	value
].some((part) => part !== undefined && part !== null);
const isRange = (range) => range !== null && range !== undefined;
const flowRanges = (node) => {
	const sources = itemsOf(node.srcToken).filter(isWritten);
	return node.items.map((item, index) => {
		const nodes = (0, dist.tO)(item) ? [item.key, item.value] : [item];
		const ranges = nodes.flatMap((one) => (0, dist.Ll)(one) && isRange(one.range) ? [one.range] : []);
		const property = sources[index]?.start.find(({ type }) => type === "anchor" || type === "tag");
		const start = Math.min(property?.offset ?? Infinity, ...ranges.map(([from]) => from));
		return {
			start,
			end: Math.max(...ranges.map(([, to]) => to))
		};
	});
};
const questionMark = /(?:^|[\s{[,])\?\s/;
const explicitKey = (text, plan) => {
	let found;
	if (!questionMark.test(text)) return found;
	(0, dist.YR)(plan, { Pair: (_key, pair) => {
		const mark = pair.srcToken?.start.find(({ type }) => type === "explicit-key-ind");
		if (mark === undefined) return undefined;
		found = mark.offset;
		return dist.YR.BREAK;
	} });
	return found;
};
;
const gapAt = (text, from, to) => {
	let comma;
	let comment = false;
	for (let at = from; at < to; at += 1) {
		if (text[at] === ",") comma ??= at;
		if (text[at] !== "#") continue;
		comment = true;
		at = nextLine(text, at) - 1;
	}
	return {
		comma,
		comment,
		newline: text.slice(from, to).includes("\n")
	};
};
const removeEntries = (text, node, removed) => {
	const ranges = flowRanges(node);
	const close = (node.range?.[1] ?? 1) - 1;
	return runsOf(removed).flatMap((run) => removeRun(text, ranges, {
		...run,
		close
	}));
};
const runsOf = (indexes) => {
	const runs = [];
	for (const index of [...indexes].toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run?.last === index - 1) runs.splice(-1, 1, {
			first: run.first,
			last: index
		});
		else runs.push({
			first: index,
			last: index
		});
	}
	return runs;
};
const removeRun = (text, ranges, run) => {
	const { start } = ranges[run.first] ?? { start: 0 };
	const { end } = ranges[run.last] ?? { end: 0 };
	const previous = ranges[run.first - 1];
	const next = ranges[run.last + 1];
	const below = gapAt(text, end, next?.start ?? run.close);
	const above = previous === undefined ? undefined : {
		end: previous.end,
		...gapAt(text, previous.end, start)
	};
	const separator = below.comma ?? above?.comma;
	const comma = separator === undefined ? [] : [{
		start: separator,
		end: separator + 1,
		text: ""
	}];
	if (ownsLines(text, {
		start,
		end: (below.comma ?? end - 1) + 1
	})) {
		const bound = above === undefined ? 0 : nextLine(text, above.comma ?? above.end);
		return [{
			...linesFrom(text, {
				start,
				bound
			}),
			end: nextLine(text, below.comma ?? end),
			text: ""
		}, ...comma];
	}
	if (above !== undefined && !above.comment && !above.newline) return [{
		start: above.end,
		end,
		text: ""
	}];
	if (next !== undefined && !below.comment) return [{
		start,
		end: next.start,
		text: ""
	}];
	if (next === undefined && above !== undefined && !above.comment) return [{
		start: above.end,
		end,
		text: ""
	}];
	return [{
		start,
		end,
		text: ""
	}, ...comma];
};
const ownsLines = (text, { start, end }) => isFirstOnLine(text, start) && /^[ \t]*(?:#.*)?$/.test(text.slice(end, lineEnd(text, end))) && text.includes("\n", end);
const linesFrom = (text, { start, bound }) => ({ start: leadStart(text, {
	start: lineStart(text, start),
	column: columnOf(text, start),
	bound
}) });
const entryAt = (text, node, index) => {
	const ranges = flowRanges(node);
	const { start, end } = ranges[index] ?? {
		start: 0,
		end: 0
	};
	const previous = ranges[index - 1];
	const column = columnOf(text, start);
	const entry = {
		comments: [],
		text: text.slice(start, end),
		column
	};
	const below = gapAt(text, end, ranges[index + 1]?.start ?? (node.range?.[1] ?? 1) - 1);
	const after = (below.comma ?? end - 1) + 1;
	if (!ownsLines(text, {
		start,
		end: after
	})) return entry;
	const bound = previous === undefined ? 0 : nextLine(text, gapAt(text, previous.end, start).comma ?? previous.end);
	const lead = text.slice(linesFrom(text, {
		start,
		bound
	}).start, lineStart(text, start));
	const comments = lead.split("\n").flatMap((line) => line.trim() === "" ? [] : [line.trim()]);
	const behind = text.slice(after, lineEnd(text, after)).trim();
	return {
		...entry,
		comments,
		...behind === "" ? {} : { behind }
	};
};
const insertEntry = (text, node, { at, entry, eol }) => {
	const ranges = flowRanges(node);
	const next = ranges[at];
	const beside = next ?? ranges.at(-1);
	if (beside === undefined) return [];
	const ownLine = isFirstOnLine(text, beside.start);
	const column = ownLine ? columnOf(text, beside.start) : indentOf(text, beside.start) + 4;
	if (next !== undefined) {
		if (!ownLine) return [inLine(text, next.start, {
			braces: entry(column),
			column,
			eol
		})];
		const previous = ranges[at - 1];
		const bound = previous === undefined ? 0 : nextLine(text, gapAt(text, previous.end, next.start).comma ?? previous.end);
		const { start } = linesFrom(text, {
			start: next.start,
			bound
		});
		return [{
			start,
			end: start,
			text: `${onLines(entry(column), {
				column,
				eol,
				comma: ","
			})}${eol}`
		}];
	}
	return append(text, {
		last: beside,
		close: (node.range?.[1] ?? 1) - 1
	}, {
		column,
		ownLine,
		entry,
		eol
	});
};
const append = (text, { last, close }, { column, ownLine, entry, eol }) => {
	const { comma } = gapAt(text, last.end, close);
	const after = comma === undefined ? last.end : comma + 1;
	const separator = comma === undefined ? [{
		start: last.end,
		end: last.end,
		text: ","
	}] : [];
	const trailing = comma === undefined ? "" : ",";
	const braces = entry(column);
	if (ownLine || braces.comments.length > 0 || braces.behind !== undefined) {
		const free = /^[ \t]*(?:#.*)?$/.test(text.slice(after, lineEnd(text, after)));
		const start = free ? lineEnd(text, after) : after;
		const lines = onLines(free ? braces : allAbove(braces), {
			column,
			eol,
			comma: trailing
		});
		return [...separator, {
			start,
			end: start,
			text: `${eol}${lines}`
		}];
	}
	return [...separator, {
		start: after,
		end: after,
		text: ` ${braces.text}${trailing}`
	}];
};
const allAbove = ({ comments, text, behind }) => ({
	comments: behind === undefined ? comments : [...comments, behind],
	text
});
const onLines = ({ comments, text, behind }, { column, eol, comma }) => {
	const entry = `${text}${comma}${behind === undefined ? "" : ` ${behind}`}`;
	return [...comments, entry].map((line) => `${(0, house_style.qj)(column)}${line}`).join(eol);
};
const inLine = (text, at, { braces, column, eol }) => {
	const { comments, text: entry } = allAbove(braces);
	if (comments.length === 0) return {
		start: at,
		end: at,
		text: `${entry}, `
	};
	const lines = ["", ...[...comments, `${entry}, `].map((line) => `${(0, house_style.qj)(column)}${line}`)];
	return {
		start: text.slice(0, at).trimEnd().length,
		end: at,
		text: lines.join(eol)
	};
};
;
class Writer {
	#eol;
	#parts = [];
	#open = false;
	constructor(eol) {
		this.#eol = eol;
	}
	add(piece, { open = false } = {}) {
		const text = this.#open ? dropBlankLines(piece) : piece;
		if (text === "") return;
		const last = this.#parts.at(-1) ?? "\n";
		this.#parts.push(last.endsWith("\n") || last === "﻿" ? text : `${this.#eol}${text}`);
		this.#open = open;
	}
	addItem(item) {
		this.add(item.before);
		this.add(item.lead);
		this.add(item.text, item);
	}
	get text() {
		return this.#parts.join("");
	}
}
;
const cutPlan = (text, map) => {
	const { human, eol } = (0, source.qJ)(text);
	const around = {
		state: text.slice(human.length),
		eol,
		style: styleOf(human, map)
	};
	const list = listUnder(human, map, "phases");
	if (list === undefined) return {
		kind: "whole",
		...around,
		text: human
	};
	const items = list.cuts.map((cut) => phasePiece(human, cut));
	const head = human.slice(0, list.from);
	return {
		kind: "cut",
		...around,
		head,
		phases: {
			column: list.column,
			items
		},
		tail: human.slice(list.end)
	};
};
const cutPhases = (text, seq) => cutList(text, seq, 0).cuts.map((cut) => phasePiece(text, cut));
const cutList = (text, seq, from) => {
	const dashes = dashesOf(seq);
	const column = columnOf(text, dashes[0] ?? 0);
	let end = from;
	const cuts = seq.items.filter(dist.Ll).map((node, index) => {
		const start = lineStart(text, dashes[index] ?? 0);
		const before = end;
		end = skipDeeperComments(text, lineAfter(text, node), column);
		return {
			before,
			lead: leadStart(text, {
				start,
				column,
				bound: before
			}),
			start,
			end,
			node
		};
	});
	return {
		from,
		column,
		cuts,
		end
	};
};
const listUnder = (text, map, key) => {
	const seq = seqAt(map, key);
	const pair = pairIn(map, key);
	const colon = pair === undefined ? undefined : afterColon(pair);
	if (seq === undefined || colon === undefined || isFlow(seq)) return undefined;
	return cutList(text, seq, nextLine(text, colon));
};
const aboveOf = (text, { before, lead, start }) => ({
	before: text.slice(before, lead),
	lead: text.slice(lead, start)
});
const phasePiece = (text, cut) => {
	const above = aboveOf(text, cut);
	const list = (0, dist.jh)(cut.node) && !isFlow(cut.node) ? listUnder(text, cut.node, "tasks") : undefined;
	if (list === undefined) return {
		kind: "whole",
		...above,
		text: text.slice(cut.start, cut.end),
		open: endsOpen(text, cut)
	};
	const items = list.cuts.map((task) => ({
		...aboveOf(text, task),
		text: text.slice(task.start, task.end),
		open: endsOpen(text, task)
	}));
	const tail = text.slice(list.end, cut.end);
	const open = tail !== "" && endsOpen(text, cut);
	return {
		kind: "cut",
		...above,
		head: text.slice(cut.start, list.from),
		tasks: {
			column: list.column,
			items
		},
		tail,
		open
	};
};
const endsOpen = (text, { node, end }) => isOpenEnded(text, node) && contentEnd(node) === end;
const isOpenText = (text) => {
	const map = mapIn(text);
	return isOpenEnded(text, map) && contentEnd(map) === text.length;
};
const styleOf = (text, map) => {
	const values = map.items.flatMap((pair) => keyOf(pair) === "state" ? [] : [pair.value]);
	const nested = values.find((value) => (0, dist.jh)(value) && !isFlow(value));
	const phases = listUnder(text, map, "phases");
	const listStep = phases?.column ?? house_style.a2.listStep;
	const step = (0, dist.Ll)(nested) ? columnOf(text, nested.range?.[0] ?? 0) : listStep;
	return {
		step: step > 0 ? step : house_style.a2.step,
		listStep
	};
};
const joinPlan = (plan) => {
	const writer = new Writer(plan.eol);
	if (plan.kind === "whole") writer.add(plan.text);
	else {
		writer.add(plan.head);
		for (const phase of plan.phases.items) writePhase(writer, phase);
		writer.add(plan.tail);
	}
	writer.add(plan.state);
	return writer.text;
};
const writePhase = (writer, phase) => {
	if (phase.kind === "whole") {
		writer.addItem(phase);
		return;
	}
	writer.addItem({
		...phase,
		text: phase.head,
		open: false
	});
	for (const task of phase.tasks.items) writer.addItem(task);
	writer.add(phase.tail, phase);
};
;
const putPhase = (plan, at, phase) => {
	if (plan.kind === "whole") {
		const entry = () => ({
			comments: [],
			text: (0, house_style.ln)(phase, plan_shape.lk)
		});
		return {
			...plan,
			text: spliceText(plan.text, insertEntry(plan.text, phasesIn(plan), {
				at,
				entry,
				eol: plan.eol
			}))
		};
	}
	const piece = newPhase(plan, phase);
	return piece === undefined ? plan : withPhases(plan, insertPhase(plan, at, piece));
};
const insertPhase = (plan, at, item) => insertItem(plan.phases.items, {
	at,
	item
}, {
	eol: plan.eol,
	spaced: true
});
const longestBraces = 120;
const newPhase = ({ phases: { column, items }, style, eol }, phase) => {
	const texts = items.map((item) => item.kind === "cut" ? item.head : item.text);
	const braces = `${(0, house_style.qj)(column)}- ${(0, house_style.ln)(phase, plan_shape.lk)}`;
	const inBraces = texts.every((text) => /^ *- *\{/.test(text)) && braces.length <= longestBraces && !/\\[nr]/.test(braces);
	const pad = /^ *-( +)[^ #{\r\n]/.exec(texts[0] ?? "")?.[1]?.length ?? 1;
	const lines = inBraces ? braces : (0, house_style.rv)(phase, {
		column,
		style,
		shape: plan_shape.lk
	}, pad);
	const text = `${lines.replaceAll("\n", eol)}${eol}`;
	return cutPhases(text, seqIn(text))[0];
};
const takePhase = (plan, at) => {
	if (plan.kind === "whole") return {
		...plan,
		text: spliceText(plan.text, removeEntries(plan.text, phasesIn(plan), new Set([at])))
	};
	const { items, left } = removeItem(plan.phases.items, at);
	return {
		...withPhases(plan, items),
		tail: `${left}${plan.tail}`
	};
};
const movePhase = (plan, from, to) => {
	if (plan.kind === "whole") {
		const { column: _column, ...braces } = entryAt(plan.text, phasesIn(plan), from);
		const rest = {
			...plan,
			text: spliceText(plan.text, removeEntries(plan.text, phasesIn(plan), new Set([from])))
		};
		const insertion = {
			at: to,
			entry: () => braces,
			eol: plan.eol
		};
		return {
			...rest,
			text: spliceText(rest.text, insertEntry(rest.text, phasesIn(rest), insertion))
		};
	}
	const item = plan.phases.items[from];
	const rest = takePhase(plan, from);
	return item === undefined || rest.kind === "whole" ? plan : withPhases(rest, insertPhase(rest, to, item));
};
const phasesIn = (plan) => {
	const phases = seqAt(mapIn(plan.text), "phases");
	if (phases === undefined) throw new Error("a plan without phases");
	return phases;
};
const withPhases = (plan, items) => ({
	...plan,
	phases: {
		...plan.phases,
		items
	}
});
var outline = __webpack_require__(71376);
var yaml_text = __webpack_require__(91343);
;
const sameValue = (a, b) => {
	if (a === b) return true;
	if ((0, outline.Lv)(a) && (0, outline.Lv)(b)) return a.length === b.length && a.every((one, index) => sameValue(one, b[index]));
	if (!(0, outline.Gv)(a) || !(0, outline.Gv)(b)) return false;
	const entries = (0, yaml_text.Mc)(a);
	return entries.length === (0, yaml_text.Mc)(b).length && entries.every(([key, value]) => Object.hasOwn(b, key) && sameValue(value, b[key]));
};
;
const listSplices = (site, old, value) => {
	const script = scriptOf(old, value);
	if (script.removed.size === old.length) return undefined;
	return isFlow(site.seq) ? flowSplices(site, script) : blockSplices(site, script);
};
const scriptOf = (old, value) => {
	const removed = new Set();
	const kept = new Set();
	let from = 0;
	for (const [index, one] of old.entries()) {
		const at = value.findIndex((other, position) => position >= from && sameValue(one, other));
		if (at < 0) removed.add(index);
		else {
			kept.add(at);
			from = at + 1;
		}
	}
	const added = value.flatMap((one, at) => kept.has(at) ? [] : [{
		at,
		value: one
	}]);
	return {
		removed,
		added
	};
};
const flowSplices = ({ text, seq, eol }, { removed, added }) => {
	const [start, end] = seq.range ?? [0, 0];
	const indent = (0, house_style.qj)(columnOf(text, start));
	const without = spliceText(text, removeEntries(text, seq, removed)).length - text.length;
	const first = `${indent}${spliceText(text, removeEntries(text, seq, removed)).slice(start, end + without)}`;
	const piece = added.reduce((list, { at, value }) => {
		const entry = () => ({
			comments: [],
			text: (0, house_style.ln)(value)
		});
		return spliceText(list, insertEntry(list, seqIn(list), {
			at,
			entry,
			eol
		}));
	}, first);
	return [{
		start,
		end,
		text: piece.slice(indent.length)
	}];
};
const blockSplices = ({ text, pair, seq, style, eol }, { removed, added }) => {
	const { from, column, cuts, end } = cutList(text, seq, nextLine(text, afterColon(pair) ?? 0));
	const writer = new Writer(eol);
	let left = "";
	let items = cuts.map((cut) => ({
		...aboveOf(text, cut),
		text: text.slice(cut.start, cut.end),
		open: endsOpen(text, cut)
	}));
	for (const index of [...removed].toReversed()) {
		const rest = removeItem(items, index);
		items = rest.items;
		left = `${rest.left}${left}`;
	}
	for (const { at, value } of added) {
		const lines = (0, house_style.rv)(value, {
			column,
			style,
			shape: undefined
		}).replaceAll("\n", eol);
		const item = {
			before: "",
			lead: "",
			text: `${lines}${eol}`,
			open: false
		};
		items = insertItem(items, {
			at,
			item
		}, {
			eol,
			spaced: false
		});
	}
	for (const item of items) writer.addItem(item);
	writer.add(left);
	return [{
		start: from,
		end,
		text: writer.text
	}];
};
;
const removeKeys = (text, map, removed) => {
	const column = columnOf(text, map.range?.[0] ?? 0);
	const entries = map.items.map(({ key, value }) => {
		const start = (0, dist.Ll)(key) ? key.range?.[0] ?? 0 : 0;
		return {
			key: start,
			value,
			end: skipDeeperComments(text, lineAfter(text, value), column)
		};
	});
	return [...removed].map((index) => isFirstOnLine(text, entries[index]?.key ?? 0) ? removeLines(text, entries, {
		index,
		column,
		removed
	}) : removeBehindDash(text, entries, {
		index,
		removed
	}));
};
const removeLines = (text, entries, { index, column, removed }) => {
	const { key, end } = entries[index] ?? {
		key: 0,
		end: 0
	};
	const previous = entries[index - 1];
	const line = lineStart(text, key);
	const start = previous === undefined ? line : leadStart(text, {
		start: line,
		column,
		bound: previous.end
	});
	const above = previous === undefined ? "" : text.slice(previous.end, start);
	const stays = entries.findLast((_entry, at) => at < index && !removed.has(at));
	const isBlankAbove = hasBlankLine(above) || isOpenEnded(text, stays?.value);
	return {
		start,
		end: isBlankAbove ? skipBlankLines(text, end) : end,
		text: ""
	};
};
const skipBlankLines = (text, from) => {
	let at = from;
	while (at < text.length && text.slice(at, nextLine(text, at)).trim() === "") at = nextLine(text, at);
	return at;
};
const removeBehindDash = (text, entries, { index, removed }) => {
	const { key: start, value } = entries[index] ?? {
		key: 0,
		value: undefined
	};
	const next = entries.find((_entry, at) => at > index && !removed.has(at))?.key ?? start;
	const content = contentEnd(value);
	if (text.slice(content, next).trim() === "") return {
		start,
		end: next,
		text: ""
	};
	const dash = lineStart(text, start) + text.slice(lineStart(text, start), start).trimEnd().length;
	return {
		start: dash,
		end: Math.max(content, dash),
		text: text[content - 1] === "\n" ? text.slice(lineEnd(text, start), nextLine(text, start)) : ""
	};
};
;
const replaceValue = ({ text, pair, flow, value, eol, where }) => {
	const colon = afterColon(pair) ?? 0;
	const { value: node } = pair;
	const from = (0, dist.Ll)(node) ? node.range?.[0] ?? colon : colon;
	const end = trimmedEnd(text, from, contentEnd(node));
	const gap = /^[ \t]*/.exec(text.slice(colon, from))?.[0] ?? " ";
	if (flow) return {
		start: colon,
		end,
		text: `${gap === "" ? " " : gap}${(0, house_style.ln)(value, where.shape)}`
	};
	const { comment, until } = commentOf(text, {
		pair,
		colon,
		from,
		end
	});
	const written = safeText(text, {
		value,
		until,
		where
	});
	const [first = "", ...rest] = written.split("\n");
	const head = first === "" ? "" : `${inlineGap(gap)}${first}`;
	return {
		start: colon,
		end: until,
		text: [`${head}${comment}`, ...rest].join(eol)
	};
};
const inlineGap = (gap) => gap === "" ? " " : gap;
const trimmedEnd = (text, start, end) => {
	let at = end;
	while (at > start && /[ \t\r\n]/.test(text[at - 1] ?? "")) at -= 1;
	return Math.min(lineEnd(text, at), end);
};
const commentOf = (text, { pair, colon, from, end }) => {
	const between = text.slice(colon, Math.min(lineEnd(text, colon), from));
	const header = isBlockScalar(pair.value) ? text.slice(from, lineEnd(text, from)) : "";
	const written = /[ \t]+#.*$/.exec(between)?.[0] ?? /[ \t]+#.*$/.exec(header)?.[0];
	const isInline = (0, dist.Ll)(pair.value) && !isBlockScalar(pair.value) && end === (pair.value.range?.[1] ?? 0);
	if (!isInline) return {
		comment: written ?? "",
		until: end
	};
	const behind = text.slice(end, lineEnd(text, end)).trimEnd();
	return {
		comment: `${written ?? ""}${behind}`,
		until: lineEnd(text, end)
	};
};
const safeText = (text, { value, until, where }) => {
	const written = (0, house_style.Ru)(value, where);
	if (typeof value !== "string" || !written.startsWith("|")) return written;
	const indent = where.column + where.style.step;
	return nextComment(text, until) >= indent ? (0, yaml_text.lz)(value) : written;
};
const nextComment = (text, until) => {
	for (let at = nextLine(text, until); at < text.length; at = nextLine(text, at)) {
		const line = text.slice(at, nextLine(text, at));
		if (line.trim() !== "") return /^ *#/.test(line) ? line.indexOf("#") : -1;
	}
	return -1;
};
;
const keySplices = (site, changes) => {
	const { map, old } = site;
	const indexes = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
	const removed = new Set();
	const added = [];
	const replaced = [];
	for (const [key, value] of Object.entries(changes)) {
		const index = indexes.get(key);
		if (index === undefined) {
			if (value !== undefined) added.push([key, value]);
		} else if (value === undefined) removed.add(index);
		else if (!sameValue(Reflect.get(old, key), value)) replaced.push(...valueSplices(site, index, value));
	}
	const flow = isFlow(map);
	const gone = flow ? removeEntries(site.text, map, removed) : removeKeys(site.text, map, removed);
	return [
		...replaced,
		...addKeys(site, added, removed),
		...gone
	];
};
const valueSplices = (site, index, value) => {
	const { text, map, style, eol } = site;
	const pair = map.items[index];
	const key = pair === undefined ? undefined : keyOf(pair);
	if (pair === undefined || key === undefined) return [];
	const old = Reflect.get(site.old, key);
	const shape = (0, house_style.EK)(site.shape, key, value);
	const node = pair.value;
	if ((0, dist.jh)(node) && (0, outline.Gv)(old) && (0, outline.Gv)(value) && Object.keys(old).some((name) => Object.hasOwn(value, name))) return keySplices({
		...site,
		map: node,
		old,
		shape
	}, differences(old, value));
	if ((0, dist.oP)(node) && (0, outline.Lv)(old) && (0, outline.Lv)(value)) {
		const splices = listSplices({
			text,
			pair,
			seq: node,
			style,
			eol
		}, old, value);
		if (splices !== undefined) return splices;
	}
	const column = columnOf(text, map.range?.[0] ?? 0);
	return [replaceValue({
		text,
		pair,
		flow: isFlow(map),
		eol,
		value,
		where: {
			column,
			style,
			shape
		}
	})];
};
const differences = (old, value) => Object.fromEntries([...Object.keys(old).map((key) => [key, undefined]), ...Object.entries(value)]);
const addKeys = (site, added, removed) => {
	const order = (0, house_style.Wc)(site.shape);
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.length;
	const kept = site.map.items.flatMap((pair, index) => removed.has(index) ? [] : [{
		index,
		rank: rank(keyOf(pair) ?? "")
	}]);
	return added.toSorted(([a], [b]) => rank(a) - rank(b)).map(([key, value]) => {
		const before = kept.filter((one) => one.rank <= rank(key));
		const best = Math.max(...before.map((one) => one.rank));
		const after = before.findLast((one) => one.rank === best) ?? kept.at(-1);
		return isFlow(site.map) ? addInBraces(site, after?.index ?? 0, key, value) : addLine(site, after?.index ?? 0, key, value);
	});
};
const addInBraces = ({ text, map, shape }, after, key, value) => {
	const { end } = flowRanges(map)[after] ?? { end: 0 };
	const neighbour = map.items[after]?.key;
	const json = (0, dist.jn)(neighbour) && neighbour.type === "QUOTE_DOUBLE" && text[neighbour.range?.[1] ?? 0] === ":";
	const name = json ? `${(0, yaml_text.w0)(key)}:` : (0, yaml_text.Pu)(key);
	const written = json ? JSON.stringify(value) : (0, house_style.ln)(value, (0, house_style.EK)(shape, key, value));
	return {
		start: end,
		end,
		text: `, ${name} ${written}`
	};
};
const addLine = ({ text, map, shape, style, eol }, after, key, value) => {
	const column = columnOf(text, map.range?.[0] ?? 0);
	const pair = map.items[after];
	const end = skipDeeperComments(text, lineAfter(text, pair?.value), column);
	const entry = (0, house_style.u0)(key, value, {
		column,
		style,
		shape: (0, house_style.EK)(shape, key, value)
	}).replaceAll("\n", eol);
	const line = `${(0, house_style.qj)(column)}${entry}`;
	return {
		start: end,
		end,
		text: text.slice(0, end).endsWith("\n") ? `${line}${eol}` : `${eol}${line}`
	};
};
;
const chunk_longestBraces = 120;
const asLines = (chunk, { column, style, eol, neighbours }) => {
	const before = "";
	if (chunk.kind === "lines") {
		const { lead, text, open } = chunk.piece;
		const delta = column - chunk.column;
		return {
			before,
			lead: shiftLines(lead, delta),
			text: shiftLines(text, delta),
			open
		};
	}
	if (chunk.kind === "new") return {
		before,
		lead: "",
		...newItem(chunk.task, {
			column,
			style,
			eol,
			neighbours
		})
	};
	const { comments, text, behind } = chunk.braces;
	const lead = comments.map((comment) => `${(0, house_style.qj)(column)}${comment}${eol}`).join("");
	const inner = shiftBraces(text, {
		from: chunk.column,
		to: column + 2
	});
	return {
		before,
		lead,
		text: `${(0, house_style.qj)(column)}- ${inner}${behind === undefined ? "" : ` ${behind}`}${eol}`,
		open: false
	};
};
const newItem = (task, { column, style, eol, neighbours }) => {
	const braces = `${(0, house_style.qj)(column)}- ${(0, house_style.ln)(task, plan_shape.Hd)}`;
	const inBraces = neighbours.length > 0 && neighbours.every((text) => /^ *- *\{/.test(text));
	if (inBraces && braces.length <= chunk_longestBraces && !/\\[nr]/.test(braces)) return {
		text: `${braces}${eol}`,
		open: false
	};
	const pad = /^ *-( +)[^ #{\r\n]/.exec(neighbours[0] ?? "")?.[1]?.length ?? 1;
	const lines = (0, house_style.rv)(task, {
		column,
		style,
		shape: plan_shape.Hd
	}, pad);
	return {
		text: `${lines.replaceAll("\n", eol)}${eol}`,
		open: false
	};
};
const asBraces = (chunk, column) => {
	const anew = (0, house_style.ln)(chunk.task, plan_shape.Hd);
	if (chunk.kind === "new") return {
		comments: [],
		text: anew
	};
	if (chunk.kind === "braces") {
		const { braces } = chunk;
		return {
			...braces,
			text: shiftBraces(braces.text, {
				from: chunk.column,
				to: column
			})
		};
	}
	const { lead, text } = chunk.piece;
	const map = mapIn(text);
	if (!isFlow(map)) return {
		comments: commentsIn(`${lead}${text}`),
		text: anew
	};
	const [start, end] = map.range ?? [0, 0];
	const comments = [
		...commentsIn(lead),
		...commentsIn(text.slice(0, start)),
		...commentsIn(` ${text.slice(end)}`)
	];
	return {
		comments,
		text: shiftBraces(text.slice(start, end), {
			from: columnOf(text, start),
			to: column
		})
	};
};
const shiftBraces = (text, { from, to }) => {
	const [first = "", ...rest] = text.split("\n");
	const shifted = rest.map((line) => {
		const moved = shiftLines(line, to - from);
		const indent = moved.length - moved.trimStart().length;
		return moved.trim() === "" || indent >= to ? moved : `${(0, house_style.qj)(to)}${moved.trimStart()}`;
	});
	return [first, ...shifted].join("\n");
};
const commentsIn = (text) => {
	const tokens = [...new dist.JG().lex(text)];
	return tokens.filter((token, index) => token.startsWith("#") && tokens[index - 1] !== "").map((one) => one.trimEnd());
};
;
const phasePieceAt = (plan, index) => {
	const phase = plan.phases.items[index];
	if (phase === undefined) throw new Error("a phase that is not in the text");
	return phase;
};
const withPhasePiece = (plan, index, piece) => ({
	...plan,
	phases: {
		...plan.phases,
		items: plan.phases.items.with(index, piece)
	}
});
const wholeSite = (plan, index) => {
	if (plan.kind === "whole") return siteOf(plan.text, seqAt(mapIn(plan.text), "phases")?.items[index]);
	const phase = phasePieceAt(plan, index);
	return phase.kind === "whole" ? siteOf(phase.text, mapIn(phase.text)) : undefined;
};
const siteOf = (text, map) => {
	const tasks = (0, dist.jh)(map) ? seqAt(map, "tasks") : undefined;
	if (!(0, dist.jh)(map) || tasks === undefined) throw new Error("a phase without tasks");
	return {
		text,
		map,
		tasks
	};
};
const spliceWhole = (plan, index, splices) => {
	if (plan.kind === "whole") return {
		...plan,
		text: spliceText(plan.text, splices)
	};
	const phase = phasePieceAt(plan, index);
	if (phase.kind === "cut") throw new Error("a phase that is cut at its tasks");
	const piece = {
		...phase,
		text: spliceText(phase.text, splices)
	};
	return withPhasePiece(plan, index, piece);
};
;
const putTask = (plan, { phase, at }, chunk) => {
	const site = wholeSite(plan, phase);
	if (site !== undefined) {
		const { text, tasks } = site;
		const entry = (column) => asBraces(chunk, column);
		return spliceWhole(plan, phase, insertEntry(text, tasks, {
			at,
			entry,
			eol: plan.eol
		}));
	}
	return changeTasks(plan, phase, (piece, { eol, style }) => {
		const { column, items } = piece.tasks;
		const neighbours = items.map(({ text }) => text);
		const item = asLines(chunk, {
			column,
			style,
			eol,
			neighbours
		});
		return withTasks(piece, insertItem(items, {
			at,
			item
		}, {
			eol,
			spaced: false
		}));
	});
};
const takeTask = (plan, { phase, at }, task) => {
	const site = wholeSite(plan, phase);
	if (site !== undefined) {
		const { text, tasks } = site;
		const { column, ...braces } = entryAt(text, tasks, at);
		const chunk = {
			kind: "braces",
			task,
			column,
			braces
		};
		return {
			plan: spliceWhole(plan, phase, removeEntries(text, tasks, new Set([at]))),
			chunk
		};
	}
	const piece = cutPhaseAt(plan, phase);
	const taken = piece.tasks.items[at];
	if (taken === undefined) throw new Error("a task that is not in the text");
	const { items, left } = removeItem(piece.tasks.items, at);
	const rest = {
		...withTasks(piece, items),
		tail: `${left}${piece.tail}`
	};
	const chunk = {
		kind: "lines",
		task,
		column: piece.tasks.column,
		piece: taken
	};
	return {
		plan: changeTasks(plan, phase, () => rest),
		chunk
	};
};
const cutPhaseAt = (plan, index) => {
	const piece = plan.kind === "cut" ? phasePieceAt(plan, index) : undefined;
	if (piece?.kind !== "cut") throw new Error("a phase that is not cut at its tasks");
	return piece;
};
const withTasks = (piece, items) => ({
	...piece,
	tasks: {
		...piece.tasks,
		items
	}
});
const changeTasks = (plan, phase, change) => plan.kind === "cut" ? withPhasePiece(plan, phase, change(cutPhaseAt(plan, phase), plan)) : plan;
;
const setKeys = (plan, raw, { target, changes }) => {
	switch (target.kind) {
		case "plan": return setPlanKeys(plan, raw, changes);
		case "phase": return setPhaseKeys(plan, raw, {
			index: target.phase,
			changes
		});
		case "task": return setTaskKeys(plan, raw, {
			at: target,
			changes
		});
	}
};
const splicesIn = (plan, site, changes) => keySplices({
	...site,
	style: plan.style,
	eol: plan.eol
}, changes);
const setPlanKeys = (plan, old, changes) => {
	if (plan.kind === "whole") {
		const site = {
			text: plan.text,
			map: mapIn(plan.text),
			old,
			shape: plan_shape.xH
		};
		return {
			...plan,
			text: spliceText(plan.text, splicesIn(plan, site, changes))
		};
	}
	const text = `${plan.head}${plan.tail}`;
	const splices = splicesIn(plan, {
		text,
		map: mapIn(text),
		old,
		shape: plan_shape.xH
	}, changes);
	return {
		...plan,
		...spliceAround(plan, splices)
	};
};
const setPhaseKeys = (plan, raw, { index, changes }) => {
	const old = (0, locate.BA)(raw, index);
	const site = wholeSite(plan, index);
	if (site !== undefined) return reopened(spliceWhole(plan, index, splicesIn(plan, {
		...site,
		old,
		shape: plan_shape.lk
	}, changes)), index);
	const piece = cutPhaseAt(plan, index);
	const text = `${piece.head}${piece.tail}`;
	const splices = splicesIn(plan, {
		text,
		map: mapIn(text),
		old,
		shape: plan_shape.lk
	}, changes);
	const around = spliceAround(piece, splices);
	const open = around.tail !== "" && isOpenText(`${around.head}${around.tail}`);
	return changePhase(plan, index, {
		...piece,
		...around,
		open
	});
};
const changePhase = (plan, index, piece) => plan.kind === "cut" ? withPhasePiece(plan, index, piece) : plan;
const reopened = (plan, index) => {
	const piece = plan.kind === "cut" ? plan.phases.items[index] : undefined;
	return plan.kind === "whole" || piece === undefined || piece.kind === "cut" ? plan : withPhasePiece(plan, index, {
		...piece,
		open: isOpenText(piece.text)
	});
};
const spliceAround = ({ head, tail }, splices) => {
	const above = splices.filter(({ end }) => end <= head.length);
	const below = splices.filter(({ end }) => end > head.length);
	const shifted = below.map((splice) => ({
		...splice,
		start: splice.start - head.length,
		end: splice.end - head.length
	}));
	return {
		head: spliceText(head, above),
		tail: spliceText(tail, shifted)
	};
};
const setTaskKeys = (plan, raw, { at, changes }) => {
	const old = (0, locate.jt)(raw, at);
	const site = wholeSite(plan, at.phase);
	if (site !== undefined) {
		const map = site.tasks.items[at.at];
		if (!(0, dist.jh)(map)) throw new Error("a task that is not in the text");
		return spliceWhole(plan, at.phase, splicesIn(plan, {
			text: site.text,
			map,
			old,
			shape: plan_shape.Hd
		}, changes));
	}
	const piece = cutPhaseAt(plan, at.phase);
	const tasks = piece.tasks.items.map((task, index) => index === at.at ? changeTask(plan, task, {
		old,
		changes
	}) : task);
	return changePhase(plan, at.phase, withTasks(piece, tasks));
};
const changeTask = (plan, piece, { old, changes }) => {
	const { text } = piece;
	const splices = splicesIn(plan, {
		text,
		map: mapIn(text),
		old,
		shape: plan_shape.Hd
	}, changes);
	if (splices.length === 0) return piece;
	const changed = spliceText(text, splices);
	return {
		...piece,
		text: changed,
		open: isOpenText(changed)
	};
};
;
const splitPhase = (plan, { phase, at }, into) => {
	const site = wholeSite(plan, phase);
	if (plan.kind === "whole") return site === undefined ? plan : spliceWhole(plan, phase, splitBraces(site, at, {
		into,
		between: ", "
	}));
	const piece = phasePieceAt(plan, phase);
	return piece.kind === "cut" ? splitCut(plan, {
		phase,
		at
	}, {
		piece,
		into
	}) : splitWhole(plan, {
		phase,
		at
	}, into);
};
const splitCut = (plan, { phase, at }, { piece, into }) => {
	const { items } = piece.tasks;
	const own = mapIn(`${piece.head}${piece.tail}`).items.at(-1);
	const keepsTail = own !== undefined && keyOf(own) !== "tasks";
	const moved = items.slice(at).map((task, index) => index === 0 ? {
		...task,
		before: dropBlankLines(task.before)
	} : task);
	const below = {
		tail: piece.tail,
		open: piece.open
	};
	const none = {
		tail: "",
		open: false
	};
	const old = {
		...piece,
		...keepsTail ? below : none,
		tasks: {
			...piece.tasks,
			items: items.slice(0, at)
		}
	};
	const head = headOf(plan, into, keyColumn(piece.head));
	const added = {
		kind: "cut",
		before: "",
		lead: "",
		head: `${head}tasks:${plan.eol}`,
		tasks: {
			...piece.tasks,
			items: moved
		},
		...keepsTail ? none : below
	};
	const shorter = withPhasePiece(plan, phase, old);
	return withPhases(shorter, insertPhase(shorter, phase + 1, added));
};
const keyColumn = (text) => columnOf(text, mapIn(text).range?.[0] ?? 0);
const headOf = ({ phases: { column }, style, eol }, into, keys) => {
	const lines = (0, house_style.rv)(into, {
		column,
		style,
		shape: plan_shape.lk
	}, keys - column - 1);
	return `${lines.replaceAll("\n", eol)}${eol}${(0, house_style.qj)(keys)}`;
};
const splitWhole = (plan, { phase, at }, into) => {
	const site = wholeSite(plan, phase);
	if (site === undefined) return plan;
	const between = `${plan.eol}${(0, house_style.qj)(plan.phases.column)}- `;
	const splices = isFlow(site.map) ? splitBraces(site, at, {
		into,
		between
	}) : splitBrackets(plan, site, {
		at,
		into
	});
	const both = spliceWhole(plan, phase, splices);
	const piece = both.kind === "cut" ? phasePieceAt(both, phase) : undefined;
	if (piece?.kind !== "whole") return plan;
	const [first, second] = cutPhases(piece.text, seqIn(piece.text));
	if (first === undefined || second === undefined) return plan;
	const shorter = withPhasePiece(plan, phase, {
		...first,
		before: piece.before,
		lead: piece.lead
	});
	return withPhases(shorter, insertPhase(shorter, phase + 1, second));
};
const splitBraces = (site, at, { into, between }) => {
	const { text, map, tasks } = site;
	const [end, close] = [tasks.range?.[1] ?? 0, (map.range?.[1] ?? 1) - 1];
	const hasKeys = keyOf(map.items.at(-1) ?? map.items[0]) !== "tasks";
	const tail = text.slice(end, close);
	const head = `${(0, house_style.ln)(into, plan_shape.lk).slice(0, -2)}, tasks: [`;
	const moved = hasKeys ? [{
		start: end,
		end: close,
		text: " "
	}] : [];
	return [...splitAt(site, at, `]${hasKeys ? tail : " "}}${between}${head}`), ...moved];
};
const splitBrackets = (plan, site, { at, into }) => {
	const { text, map, tasks } = site;
	const { eol } = plan;
	const end = lineAfter(text, tasks);
	const hasKeys = keyOf(map.items.at(-1) ?? map.items[0]) !== "tasks";
	const tail = hasKeys ? text.slice(end) : "";
	const gap = tail === "" || tail.endsWith("\n") ? "" : eol;
	const head = headOf(plan, into, columnOf(text, map.range?.[0] ?? 0));
	const moved = hasKeys ? [{
		start: end,
		end: text.length,
		text: ""
	}] : [];
	return [...splitAt(site, at, `]${eol}${tail}${gap}${head}tasks: [`), ...moved];
};
const splitAt = ({ text, tasks }, at, middle) => {
	const ranges = flowRanges(tasks);
	const [previous, next] = [ranges[at - 1], ranges[at]];
	if (previous === undefined || next === undefined) return [];
	const comma = gapAt(text, previous.end, next.start).comma ?? previous.end;
	if (!isFirstOnLine(text, next.start)) return [{
		start: previous.end,
		end: next.start,
		text: ` ${middle} `
	}];
	const column = columnOf(text, next.start);
	const bound = nextLine(text, comma);
	const start = leadStart(text, {
		start: lineStart(text, next.start),
		column,
		bound
	});
	const close = (tasks.range?.[1] ?? 1) - 1;
	const indent = isFirstOnLine(text, close) ? columnOf(text, close) : column;
	const eol = text[bound - 2] === "\r" ? "\r\n" : "\n";
	return [{
		start: comma,
		end: comma + 1,
		text: ""
	}, {
		start,
		end: start,
		text: `${(0, house_style.qj)(indent)}${middle}${eol}`
	}];
};
;
const applyToPieces = (plan, raw, step) => {
	switch (step.kind) {
		case "put-phase": return putPhase(plan, step.at, step.phase);
		case "take-phase": return takePhase(plan, step.at);
		case "move-phase": return movePhase(plan, step.from, step.to);
		case "put-task": return putTask(plan, step.at, {
			kind: "new",
			task: step.task
		});
		case "take-task": return takeTask(plan, step.at, (0, locate.jt)(raw, step.at)).plan;
		case "move-task": return moveTask(plan, raw, step);
		case "split-phase": return splitPhase(plan, step.at, step.into);
		case "set": return setKeys(plan, raw, step);
	}
};
const moveTask = (plan, raw, { from, to }) => {
	const { plan: rest, chunk } = takeTask(plan, from, (0, locate.jt)(raw, from));
	return putTask(rest, to, chunk);
};
var edit_step = __webpack_require__(9137);
var steps_of = __webpack_require__(93555);
;
const editText = (text, operations) => {
	const { human } = (0, source.qJ)(text);
	const start = readStart(human);
	if (!start.ok) return start;
	const wanted = (0, apply_to_model.v)(start.value.raw, operations);
	if (!wanted.ok) return wanted;
	if (operations.length === 0) return (0, result.ok)(text);
	const edited = edit(text, start.value, operations);
	if (says(edited, wanted.value)) return (0, result.ok)(edited);
	return editWithout(text, {
		operations,
		wanted: wanted.value
	});
};
const readStart = (human) => {
	const reading = (0, read_human.Bg)(human, "");
	const read = (0, read_human.k_)(human, reading, { tokens: true });
	const [problem] = reading.collector.errors;
	if (read === undefined || problem !== undefined) {
		const message = `the plan cannot be read: ${problem?.message} (line ${problem?.position.line})`;
		return (0, result._)({
			code: "unreadable-plan",
			message,
			hint: "Mend the file first; `validate` shows all of its problems."
		});
	}
	const mark = explicitKey(human, read.frame.map);
	if (mark !== undefined) {
		const { line } = new position.q(human).position(mark);
		const message = `line ${line} writes a key with a question mark, which no edit can follow`;
		return (0, result._)({
			code: "explicit-key",
			message,
			hint: "Write it as `key: value`."
		});
	}
	return (0, result.ok)({
		raw: read.raw,
		map: read.frame.map
	});
};
const edit = (text, { raw, map }, operations) => {
	let plan = raw;
	let pieces = cutPlan(text, map);
	for (const operation of operations) {
		const steps = (0, steps_of.B)(plan, operation);
		for (const step of steps.ok ? steps.value : []) {
			pieces = applyToPieces(pieces, plan, step);
			plan = (0, edit_step.p)(plan, step);
		}
	}
	return joinPlan(pieces);
};
const says = (text, wanted) => {
	const read = (0, read_human.hc)((0, source.qJ)(text).human, "");
	return read.ok && sameValue(read.value, wanted);
};
const mostNames = 20;
const editWithout = (text, { operations, wanted }) => {
	const names = aliasNames((0, source.qJ)(text).human);
	const choices = [...names.slice(0, mostNames).map((name) => [name]), ...names.length > 1 ? [names] : []];
	for (const choice of choices) {
		const { human } = (0, source.qJ)(text);
		const written = writeOut(human, new Set(choice));
		const start = readStart(written);
		if (!start.ok) continue;
		const edited = edit(`${written}${text.slice(human.length)}`, start.value, operations);
		if (says(edited, wanted)) return (0, result.ok)(edited);
	}
	const message = "the way this file is written keeps the edit from being made without changing anything else";
	return (0, result._)({
		code: "not-editable",
		message,
		hint: "Write the phase or task that is to change in plain block style first."
	});
};
	}),
	89569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	TR: () => refuse,
	wx: () => meant
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61288);
const editFailureCodes = null && [
	"unreadable-plan",
	"unknown-phase",
	"unknown-task",
	"duplicate-id",
	"other-phase",
	"self-move",
	"last-task",
	"last-phase",
	"first-task",
	"required-key",
	"nothing-to-change",
	"contradiction",
	"explicit-key",
	"not-editable"
];
const refuse = (code, message, hint) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__._)({
	code,
	message,
	...hint === undefined ? {} : { hint }
});
const meant = (given, candidates) => {
	const match = (0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, candidates);
	return match === undefined ? undefined : `Did you mean \`${match}\`?`;
};
	}),
	69631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	EK: () => shapeAt,
	Ru: () => valueText,
	Wc: () => keyOrder,
	a2: () => houseStyle,
	gs: () => orderedEntries,
	ln: () => inlineText,
	qj: () => spaces,
	rv: () => itemText,
	u0: () => entryText
});
var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71376);
var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91343);
const houseStyle = {
	step: 2,
	listStep: 2
};
const longestFlow = 80;
const longestWord = 40;
const entryText = (key, value, where) => {
	const text = valueText(value, where);
	return `${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(key)}${text.startsWith("\n") ? "" : " "}${text}`;
};
const valueText = (value, where) => {
	if (typeof value === "string") return (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.dK)(value, spaces(where.column + where.style.step)) ?? (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.lz)(value);
	if ((0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value)) return listText(value, where);
	return (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? mapText(value, where) : (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.KH)(value);
};
const listText = (values, { column, style, shape }) => {
	const nested = values.some(_outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv);
	const flow = inlineText(values);
	const short = values.every((value) => typeof value !== "string" || value.length <= longestWord);
	if (!nested && (values.length === 0 || short && flow.length <= longestFlow)) return flow;
	const of = shape?.kind === "list" ? shape.of : undefined;
	const at = {
		column: column + style.listStep,
		style,
		shape: of
	};
	return values.map((value) => `\n${itemText(value, at)}`).join("");
};
const itemText = (value, { column, style, shape }, pad = 1) => {
	const dash = `${spaces(column)}-${spaces(pad)}`;
	const at = {
		column: column + 1 + pad,
		style,
		shape
	};
	if ((0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return `${dash}${linesOf(value, at).join(`\n${spaces(at.column)}`)}`;
	const text = valueText(value, {
		...at,
		column: at.column - style.step
	});
	return `${dash}${text}`;
};
const linesOf = (value, { column, style, shape }) => orderedEntries(value, shape).map(([key, entry]) => entryText(key, entry, {
	column,
	style,
	shape: shapeAt(shape, key, entry)
}));
const mapText = (value, where) => {
	const flow = inlineText(value, where.shape);
	const nested = Object.values(value).some(_outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv);
	if (flow === "{}" || !nested && flow.length <= longestFlow) return flow;
	const column = where.column + where.style.step;
	return linesOf(value, {
		...where,
		column
	}).map((line) => `\n${spaces(column)}${line}`).join("");
};
const inlineText = (value, shape) => {
	if (typeof value === "string") return (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.en)(value);
	if ((0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value)) {
		const of = shape?.kind === "list" ? shape.of : undefined;
		return value.length === 0 ? "[]" : `[${value.map((one) => inlineText(one, of)).join(", ")}]`;
	}
	if (!(0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value)) return (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.KH)(value);
	const entries = orderedEntries(value, shape).map(([key, entry]) => `${(0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Pu)(key)} ${inlineText(entry, shapeAt(shape, key, entry))}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};
const orderedEntries = (value, shape) => {
	const order = keyOrder(shape);
	const rank = (key) => order.includes(key) ? order.indexOf(key) : order.length;
	return (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(value).toSorted(([a], [b]) => rank(a) - rank(b));
};
const keyOrder = (shape) => shape?.kind === "object" ? Object.keys(shape.keys) : [];
const shapeAt = (shape, key, value) => {
	const found = shape?.kind === "record" ? shape.of : shape?.kind === "object" ? shape.keys[key]?.shape : undefined;
	if (found?.kind !== "either") return found;
	const kinds = (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Lv)(value) ? ["list"] : (0, _outline_js__WEBPACK_IMPORTED_MODULE_1__.Gv)(value) ? ["object", "record"] : [];
	return found.of.find((one) => kinds.includes(one.kind));
};
const spaces = (count) => " ".repeat(Math.max(0, count));
	}),
	91121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$6: () => checkNewIds,
	$v: () => findPhase,
	BA: () => phaseAt,
	VX: () => findTask,
	jt: () => taskAt
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45367);
var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89569);
const phaseAt = (plan, index) => existing(plan.phases[index]);
const taskAt = (plan, { phase, at }) => existing(phaseAt(plan, phase).tasks[at]);
const existing = (value) => {
	if (value === undefined) throw new Error("a position that is not in the plan");
	return value;
};
const phaseIds = ({ phases }) => phases.map(({ id }) => id);
const taskIds = ({ phases }) => phases.flatMap(({ tasks }) => tasks.map(({ id }) => id));
const findPhase = (plan, id) => {
	const index = plan.phases.findIndex((phase) => phase.id === id);
	if (index >= 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(index);
	const task = taskIds(plan).includes(id);
	const message = task ? `\`${id}\` is a task, not a phase` : `there is no phase \`${id}\``;
	return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.TR)("unknown-phase", message, task ? undefined : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.wx)(id, phaseIds(plan)));
};
const findTask = (plan, id) => {
	for (const [phase, { tasks }] of plan.phases.entries()) {
		const at = tasks.findIndex((task) => task.id === id);
		if (at >= 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
			phase,
			at
		});
	}
	const phase = phaseIds(plan).includes(id);
	const message = phase ? `\`${id}\` is a phase, not a task` : `there is no task \`${id}\``;
	return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.TR)("unknown-task", message, phase ? undefined : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.wx)(id, taskIds(plan)));
};
const checkNewIds = (plan, added, freed = []) => {
	const taken = new Set([...phaseIds(plan), ...taskIds(plan)]);
	for (const id of freed) taken.delete(id);
	for (const id of added) {
		if (taken.has(id)) return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.TR)("duplicate-id", `\`${id}\` exists already; ids are unique over all phases and tasks`);
		taken.add(id);
	}
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(undefined);
};
	}),
	9137: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => applyStep });
const applyStep = (plan, step) => {
	const { phases } = plan;
	switch (step.kind) {
		case "put-phase": return {
			...plan,
			phases: phases.toSpliced(step.at, 0, step.phase)
		};
		case "take-phase": return {
			...plan,
			phases: phases.toSpliced(step.at, 1)
		};
		case "move-phase": return {
			...plan,
			phases: moved(phases, step.from, step.to)
		};
		case "put-task": return withTasks(plan, step.at.phase, (tasks) => tasks.toSpliced(step.at.at, 0, step.task));
		case "take-task": return withTasks(plan, step.at.phase, (tasks) => tasks.toSpliced(step.at.at, 1));
		case "move-task": return moveTask(plan, step);
		case "split-phase": return splitPhase(plan, step);
		case "set": return set(plan, step.target, step.changes);
	}
};
const moved = (items, from, to) => items.toSpliced(from, 1).toSpliced(to, 0, ...items.slice(from, from + 1));
const withPhase = (plan, index, change) => ({
	...plan,
	phases: plan.phases.map((phase, at) => at === index ? change(phase) : phase)
});
const withTasks = (plan, index, change) => withPhase(plan, index, (phase) => ({
	...phase,
	tasks: change(phase.tasks)
}));
const moveTask = (plan, { from, to }) => {
	const task = plan.phases[from.phase]?.tasks.slice(from.at, from.at + 1) ?? [];
	const without = withTasks(plan, from.phase, (tasks) => tasks.toSpliced(from.at, 1));
	return withTasks(without, to.phase, (tasks) => tasks.toSpliced(to.at, 0, ...task));
};
const splitPhase = (plan, { at, into }) => ({
	...plan,
	phases: plan.phases.flatMap((phase, index) => index === at.phase ? [{
		...phase,
		tasks: phase.tasks.slice(0, at.at)
	}, {
		...into,
		tasks: phase.tasks.slice(at.at)
	}] : [phase])
});
const set = (plan, target, changes) => {
	switch (target.kind) {
		case "plan": return changed(plan, changes);
		case "phase": return withPhase(plan, target.phase, (phase) => changed(phase, changes));
		case "task": return withTasks(plan, target.phase, (tasks) => tasks.map((task, at) => at === target.at ? changed(task, changes) : task));
	}
};
const changed = (value, changes) => {
	const entries = Object.entries({
		...value,
		...changes
	}).filter(([, entry]) => entry !== undefined);
	return Object.fromEntries(entries);
};
	}),
	93555: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => stepsOf });
var result = __webpack_require__(45367);
var plan_shape = __webpack_require__(42863);
;
const dependantsOf = (plan, heirs) => plan.phases.flatMap(({ tasks }, phase) => tasks.flatMap(({ id, depends_on = [] }, at) => {
	if (heirs.has(id) || !depends_on.some((one) => heirs.has(one))) return [];
	const ids = new Set(depends_on.flatMap((one) => heirs.get(one) ?? [one]));
	ids.delete(id);
	const changes = { depends_on: ids.size === 0 ? undefined : [...ids] };
	return [{
		kind: "set",
		target: {
			kind: "task",
			phase,
			at
		},
		changes
	}];
}));
const withoutTask = ({ id, depends_on = [] }) => new Map([[id, depends_on.filter((one) => one !== id)]]);
const withoutPhase = ({ tasks }) => {
	const inside = new Map(tasks.map(({ id, depends_on = [] }) => [id, depends_on]));
	return new Map(tasks.map(({ id }) => [id, outsideOf(id, inside)]));
};
const outsideOf = (id, inside) => {
	const seen = new Set([id]);
	for (const one of seen) for (const next of inside.get(one) ?? []) seen.add(next);
	return [...seen].filter((one) => !inside.has(one));
};
const sinksOf = (tasks) => tasks.map(({ id }) => id).filter((id) => !tasks.some((other) => other.id !== id && other.depends_on?.includes(id) === true));
const inherited = (tasks, dependsOn) => {
	const ids = new Set(tasks.map(({ id }) => id));
	return tasks.map((task) => {
		const own = task.depends_on ?? [];
		if (dependsOn.length === 0 || own.some((one) => one !== task.id && ids.has(one))) return task;
		return {
			...task,
			depends_on: [...new Set([...dependsOn, ...own])]
		};
	});
};
var failure = __webpack_require__(89569);
var locate = __webpack_require__(91121);
;
const stepsOf = (plan, operation) => {
	switch (operation.op) {
		case "add_phase": return addPhase(plan, operation);
		case "add_task": return addTask(plan, operation);
		case "update_plan": return update({ kind: "plan" }, plan_shape.xH, operation);
		case "update_phase": {
			const phase = (0, locate.$v)(plan, operation.phase);
			return phase.ok ? update({
				kind: "phase",
				phase: phase.value
			}, plan_shape.lk, operation) : phase;
		}
		case "update_task": {
			const at = (0, locate.VX)(plan, operation.task);
			return at.ok ? update({
				kind: "task",
				...at.value
			}, plan_shape.Hd, operation) : at;
		}
		case "set_dependencies": {
			const at = (0, locate.VX)(plan, operation.task);
			if (!at.ok) return at;
			const ids = [...new Set(operation.depends_on)];
			const changes = { depends_on: ids.length === 0 ? undefined : ids };
			return (0, result.ok)([{
				kind: "set",
				target: {
					kind: "task",
					...at.value
				},
				changes
			}]);
		}
		case "move_phase": return movePhase(plan, operation);
		case "move_task": return moveTask(plan, operation);
		case "split_phase": return splitPhase(plan, operation);
		case "split_task": return splitTask(plan, operation);
		case "remove_phase": return removePhase(plan, operation);
		case "remove_task": return removeTask(plan, operation);
	}
};
const bothPlaces = {
	code: "contradiction",
	message: "both `before` and `after` are given"
};
const addPhase = (plan, { phase, ...place }) => {
	const fresh = (0, locate.$6)(plan, [phase.id, ...phase.tasks.map(({ id }) => id)]);
	if (!fresh.ok) return fresh;
	const at = phasePlace(plan, place);
	return at.ok ? (0, result.ok)([{
		kind: "put-phase",
		at: at.value,
		phase
	}]) : at;
};
const addTask = (plan, { phase, task, ...place }) => {
	const index = (0, locate.$v)(plan, phase);
	if (!index.ok) return index;
	const fresh = (0, locate.$6)(plan, [task.id]);
	if (!fresh.ok) return fresh;
	const at = taskPlace(plan, index.value, place);
	return at.ok ? (0, result.ok)([{
		kind: "put-task",
		at: {
			phase: index.value,
			at: at.value
		},
		task
	}]) : at;
};
const phasePlace = (plan, { before, after }) => {
	if (before !== undefined && after !== undefined) return (0, result._)(bothPlaces);
	const beside = before ?? after;
	if (beside === undefined) return (0, result.ok)(plan.phases.length);
	const at = (0, locate.$v)(plan, beside);
	return at.ok ? (0, result.ok)(before === undefined ? at.value + 1 : at.value) : at;
};
const taskPlace = (plan, phase, { before, after }) => {
	if (before !== undefined && after !== undefined) return (0, result._)(bothPlaces);
	const { id, tasks } = (0, locate.BA)(plan, phase);
	const beside = before ?? after;
	if (beside === undefined) return (0, result.ok)(tasks.length);
	const at = (0, locate.VX)(plan, beside);
	if (!at.ok) return at;
	if (at.value.phase === phase) return (0, result.ok)(before === undefined ? at.value.at + 1 : at.value.at);
	const other = (0, locate.BA)(plan, at.value.phase).id;
	return (0, failure.TR)("other-phase", `\`${beside}\` is a task of the phase \`${other}\`, not of \`${id}\``);
};
const update = (target, { keys }, { set = {}, unset = [] }) => {
	const needed = unset.find((key) => Object.hasOwn(keys, key) && keys[key]?.required === true);
	if (needed !== undefined) return (0, failure.TR)("required-key", `\`${needed}\` is required and cannot be unset`);
	const both = unset.find((key) => Object.hasOwn(set, key));
	if (both !== undefined) return (0, failure.TR)("contradiction", `\`${both}\` is both set and unset`);
	const changes = {
		...set,
		...Object.fromEntries(unset.map((key) => [key, undefined]))
	};
	if (Object.keys(changes).length === 0) return (0, failure.TR)("nothing-to-change", "nothing is set and nothing is unset");
	return (0, result.ok)([{
		kind: "set",
		target,
		changes
	}]);
};
const movePhase = (plan, { phase, ...place }) => {
	const from = (0, locate.$v)(plan, phase);
	if (!from.ok) return from;
	if (place.before === phase || place.after === phase) return (0, failure.TR)("self-move", `\`${phase}\` cannot stand before or after itself`);
	const at = phasePlace(plan, place);
	if (!at.ok) return at;
	const to = at.value > from.value ? at.value - 1 : at.value;
	return (0, result.ok)(to === from.value ? [] : [{
		kind: "move-phase",
		from: from.value,
		to
	}]);
};
const moveTask = (plan, { task, phase, ...place }) => {
	const found = (0, locate.VX)(plan, task);
	if (!found.ok) return found;
	const from = found.value;
	if (place.before === task || place.after === task) return (0, failure.TR)("self-move", `\`${task}\` cannot stand before or after itself`);
	const target = targetPhase(plan, from.phase, {
		phase,
		beside: place.before ?? place.after
	});
	if (!target.ok) return target;
	const at = taskPlace(plan, target.value, place);
	if (!at.ok) return at;
	const stays = target.value === from.phase;
	const { id, tasks } = (0, locate.BA)(plan, from.phase);
	if (!stays && tasks.length === 1) return (0, failure.TR)("last-task", `\`${task}\` is the only task of the phase \`${id}\`, which would be empty`, mergeHint);
	const to = {
		phase: target.value,
		at: stays && at.value > from.at ? at.value - 1 : at.value
	};
	return (0, result.ok)(stays && to.at === from.at ? [] : [{
		kind: "move-task",
		from,
		to
	}]);
};
const mergeHint = "Remove the phase instead, or put another task into it first.";
const targetPhase = (plan, own, { phase, beside }) => {
	if (phase !== undefined) return (0, locate.$v)(plan, phase);
	if (beside === undefined) return (0, result.ok)(own);
	const at = (0, locate.VX)(plan, beside);
	return at.ok ? (0, result.ok)(at.value.phase) : at;
};
const splitPhase = (plan, { phase, at, into }) => {
	const index = (0, locate.$v)(plan, phase);
	if (!index.ok) return index;
	const found = (0, locate.VX)(plan, at);
	if (!found.ok) return found;
	if (found.value.phase !== index.value) {
		const other = (0, locate.BA)(plan, found.value.phase).id;
		return (0, failure.TR)("other-phase", `\`${at}\` is a task of the phase \`${other}\`, not of \`${phase}\``);
	}
	if (found.value.at === 0) return (0, failure.TR)("first-task", `\`${at}\` is the first task of \`${phase}\`, so that nothing would stay in it`);
	const fresh = (0, locate.$6)(plan, [into.id]);
	return fresh.ok ? (0, result.ok)([{
		kind: "split-phase",
		at: found.value,
		into
	}]) : fresh;
};
const splitTask = (plan, { task, into }) => {
	const found = (0, locate.VX)(plan, task);
	if (!found.ok) return found;
	const { phase, at } = found.value;
	const ids = into.map(({ id }) => id);
	const fresh = (0, locate.$6)(plan, ids, [task]);
	if (!fresh.ok) return fresh;
	const rest = dependantsOf(plan, new Map([[task, sinksOf(into)]]));
	const tasks = inherited(into, (0, locate.jt)(plan, found.value).depends_on ?? []);
	const puts = tasks.map((one, index) => ({
		kind: "put-task",
		at: {
			phase,
			at: at + 1 + index
		},
		task: one
	}));
	return (0, result.ok)([
		...rest,
		...puts,
		{
			kind: "take-task",
			at: found.value
		}
	]);
};
const removePhase = (plan, { phase }) => {
	const index = (0, locate.$v)(plan, phase);
	if (!index.ok) return index;
	if (plan.phases.length === 1) return (0, failure.TR)("last-phase", `\`${phase}\` is the only phase of the plan`, "A plan has at least one phase.");
	const rest = dependantsOf(plan, withoutPhase((0, locate.BA)(plan, index.value)));
	return (0, result.ok)([...rest, {
		kind: "take-phase",
		at: index.value
	}]);
};
const removeTask = (plan, { task }) => {
	const found = (0, locate.VX)(plan, task);
	if (!found.ok) return found;
	const { id, tasks } = (0, locate.BA)(plan, found.value.phase);
	if (tasks.length === 1) return (0, failure.TR)("last-task", `\`${task}\` is the only task of the phase \`${id}\``, "Remove the phase instead.");
	const rest = dependantsOf(plan, withoutTask((0, locate.jt)(plan, found.value)));
	return (0, result.ok)([...rest, {
		kind: "take-task",
		at: found.value
	}]);
};
	}),
	21574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => renderDiffText });
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _diff_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43756);
const widest = 100;
const line = (text) => (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.qZ)((0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(text)), widest);
const lineSign = {
	same: " ",
	added: "+",
	removed: "-",
	gap: "…"
};
const linesShown = 60;
const bytesOfLine = 2e3;
const longLines = (change) => {
	const lines = (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.gf)(change);
	const more = lines.length - linesShown;
	return [...lines.slice(0, linesShown).map(({ kind, text }) => `        ${lineSign[kind]} ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(text, bytesOfLine))}`.trimEnd()), ...more > 0 ? [`        … ${more} more lines`] : []];
};
const changeLines = (change) => {
	const { key, from, to } = change;
	if (!(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.jL)(change)) return [`      ${line(key)}:`, ...longLines(change)];
	return [`      ${line(key)}: ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(from))} → ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(to))}`];
};
const itemLine = (sign, { id, title, phase }) => `  ${sign} ${line(id)}${phase === undefined ? "" : ` in ${line(phase)}`}: ${line(title)}`;
const itemLines = ({ added, removed, moved, changed }) => [
	...added.map((item) => itemLine("+", item)),
	...removed.map((item) => itemLine("-", item)),
	...(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.My)(moved).flatMap((run) => {
		const [first] = run;
		return first === undefined ? [] : [`  > ${run.map(({ id }) => line(id)).join(", ")}: ${(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.nQ)(first, line)}`];
	}),
	...changed.flatMap(({ id, title, changes }) => [`  ~ ${line(id)}: ${line(title)}`, ...changes.flatMap(changeLines)])
];
const sharedLines = ({ change, tasks }) => [`  ~ ${tasks.length} tasks: ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.qZ)(tasks.map(line).join(", "), widest)}`, ...changeLines(change)];
const section = (title, lines) => lines.length === 0 ? [] : [
	"",
	title,
	...lines
];
function renderDiffText(diff) {
	const order = (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.IT)(diff);
	return `${[
		`${line(diff.plan)}: ${(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.eT)(diff)}`,
		...section("Plan", diff.keys.flatMap(changeLines)),
		...section("Phases", itemLines(diff.phases)),
		...section("Tasks", [...itemLines(diff.tasks), ...diff.shared.flatMap(sharedLines)]),
		...section("Order", order === undefined ? [] : [`  ${order}`]),
		...section("What is done or under way", diff.effects.map((effect) => `  ! ${(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.tr)(effect, line)}`))
	].join("\n")}\n`;
}
	})
};
