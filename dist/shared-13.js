export const modules = {
40363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => readOperations });
var docs = __webpack_require__(83489);
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var check_shape = __webpack_require__(45450);
var describe_shape = __webpack_require__(37337);
var outline = __webpack_require__(71376);
var plan_shape = __webpack_require__(42863);
var suggest = __webpack_require__(61288);
var patterns = __webpack_require__(39475);
var build_plan_shape = __webpack_require__(50831);
;
const id = (0, build_plan_shape.Qq)({
	max: 63,
	pattern: patterns.aD,
	what: "the id of a phase or task",
	code: "invalid-id"
});
const key = (0, build_plan_shape.Qq)({
	max: 100,
	what: "the name of a key"
});
const place = {
	before: (0, build_plan_shape.lq)(id, "Stand before this one. Not together with `after`."),
	after: (0, build_plan_shape.lq)(id, "Stand after this one. Default: last.")
};
const part = (shape, without) => ({
	...shape,
	keys: kept(shape.keys, without)
});
const settable = (shape, without) => {
	const keys = Object.entries(kept(shape.keys, without));
	return {
		...shape,
		keys: Object.fromEntries(keys.map(([name, { shape: of, description }]) => [name, (0, build_plan_shape.lq)(of, description)]))
	};
};
const kept = (keys, without) => Object.fromEntries(Object.entries(keys).filter(([name]) => !without.includes(name)));
const unset = (0, build_plan_shape.lq)((0, build_plan_shape.p_)(key, { max: 100 }), "Keys to remove.");
const phaseAlone = part(plan_shape.lk, ["tasks"]);
const operationShapes = {
	add_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["add_phase"]), ""),
		phase: (0, build_plan_shape.mw)(plan_shape.lk, "The new phase."),
		...place
	}),
	add_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["add_task"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase that gets it."),
		task: (0, build_plan_shape.mw)(plan_shape.Hd, "The new task."),
		...place
	}),
	update_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to change."),
		set: (0, build_plan_shape.lq)(settable(plan_shape.lk, ["id", "tasks"]), "New values by key."),
		unset
	}),
	update_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to change."),
		set: (0, build_plan_shape.lq)(settable(plan_shape.Hd, ["id"]), "New values by key."),
		unset
	}),
	move_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["move_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to move."),
		...place
	}),
	move_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["move_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to move."),
		phase: (0, build_plan_shape.lq)(id, "The phase that gets it. Default: its own, or that of `before` or `after`."),
		...place
	}),
	split_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["split_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to split."),
		at: (0, build_plan_shape.mw)(id, "Its first task that goes to the new phase, with all that follow."),
		into: (0, build_plan_shape.mw)(phaseAlone, "The new phase, without tasks. It follows the old one.")
	}),
	split_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["split_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to split."),
		into: (0, build_plan_shape.mw)((0, build_plan_shape.p_)(plan_shape.Hd, {
			min: 2,
			max: 100
		}), "The tasks that take its place. Whatever depended on it depends on those of them that no other of them depends on.")
	}),
	remove_phase: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["remove_phase"]), ""),
		phase: (0, build_plan_shape.mw)(id, "The phase to remove, with its tasks.")
	}),
	remove_task: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["remove_task"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task to remove. Whatever depended on it depends on what it depended on.")
	}),
	set_dependencies: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["set_dependencies"]), ""),
		task: (0, build_plan_shape.mw)(id, "The task."),
		depends_on: (0, build_plan_shape.mw)((0, build_plan_shape.p_)(id, { max: 1e3 }), "All it depends on; none removes the key.")
	}),
	update_plan: (0, build_plan_shape.Ik)({
		op: (0, build_plan_shape.mw)((0, build_plan_shape.Yq)(["update_plan"]), ""),
		set: (0, build_plan_shape.lq)(settable(plan_shape.xH, ["version", "phases"]), "New values of top-level keys."),
		unset
	})
};
const maxOperations = 1e3;
;
const readOperations = (value) => {
	const problems = [];
	const list = listIn(value, problems);
	if (list.length > maxOperations) problems.push(`\`operations\` has ${list.length} entries; at most ${maxOperations} are accepted`);
	else {
		const checking = startChecking(list, problems);
		for (const [index, one] of list.entries()) checkOne(one, `operations[${index}]`, checking);
	}
	if (problems.length > 0) return (0, result._)(failure(problems));
	return (0, result.ok)(list);
};
const failure = (problems) => ({
	code: "invalid-operations",
	message: problems.length === 1 ? problems.join("") : [`${(0, lib_text.LS)(problems.length, "problem")}:`, ...problems].join("\n"),
	problems,
	hint: `The operations and their keys: ${(0, docs.mN)("guides/editing")}`
});
const listIn = (value, problems) => {
	const list = (0, outline.Gv)(value) ? (0, outline.ZV)(value, "operations") : value;
	if ((0, outline.Gv)(value)) {
		for (const key of Object.keys(value)) if (key !== "operations") problems.push(`\`${clip(key)}\` is not a known key; the list is \`operations\``);
	}
	if (!(0, outline.Lv)(list)) problems.push(`\`operations\` must be a list of operations; got ${(0, describe_shape.gI)(list ?? null)}`);
	else if (list.length === 0) problems.push("`operations` is empty; it needs at least one entry");
	return (0, outline.Lv)(list) ? list : [];
};
const startChecking = (list, problems) => {
	const paths = new Map();
	remember(list, "operations", paths);
	const hints = new suggest.R();
	const checker = new check_shape.D({
		hints,
		source: () => undefined,
		label: ({ container, key }) => `\`${at(paths.get(container) ?? "", key)}\``,
		report: (_code, message) => problems.push(message)
	});
	return {
		problems,
		checker,
		hints
	};
};
const at = (path, key) => typeof key === "number" ? `${path}[${key}]` : `${path}.${clip(key)}`;
const clip = (key) => JSON.stringify(key.length > 60 ? `${key.slice(0, 60)}…` : key).slice(1, -1);
const remember = (value, path, paths) => {
	if (!(0, outline.Lv)(value) && !(0, outline.Gv)(value) || paths.has(value)) return;
	paths.set(value, path);
	if ((0, outline.Lv)(value)) for (const [index, entry] of value.entries()) remember(entry, at(path, index), paths);
	else for (const [key, entry] of Object.entries(value)) remember(entry, at(path, key), paths);
};
const names = Object.keys(operationShapes);
const isName = (name) => typeof name === "string" && names.includes(name);
const checkOne = (value, path, { problems, checker, hints }) => {
	if (!(0, outline.Gv)(value)) {
		problems.push(`\`${path}\` must be a mapping with the key \`op\`; got ${(0, describe_shape.gI)(value)}`);
		return;
	}
	const op = (0, outline.ZV)(value, "op");
	if (!isName(op)) {
		const hint = typeof op === "string" ? hints.didYouMean(op, names) : "";
		const got = op === undefined ? "is missing" : `is ${(0, describe_shape.gI)(op)}, which is no operation`;
		problems.push(`\`${path}.op\` ${got}${hint === "" ? `; it must be ${(0, describe_shape.p6)({
			kind: "choice",
			options: names
		})}` : hint}`);
		return;
	}
	checker.object(operationShapes[op], value, `\`${path}\``);
	checkPlace(value, path, problems);
	if (op === "update_plan") checkUpdate({
		value,
		path,
		shape: plan_shape.xH,
		without: ["phases"]
	}, problems, hints);
	if (op === "update_phase") checkUpdate({
		value,
		path,
		shape: plan_shape.lk,
		without: ["tasks"]
	}, problems, hints);
	if (op === "update_task") checkUpdate({
		value,
		path,
		shape: plan_shape.Hd,
		without: []
	}, problems, hints);
};
const checkPlace = (value, path, problems) => {
	if ((0, outline.ZV)(value, "before") !== undefined && (0, outline.ZV)(value, "after") !== undefined) problems.push(`\`${path}\` has both \`before\` and \`after\`; give one of them`);
};
const checkUpdate = ({ value, path, shape, without }, problems, hints) => {
	const set = (0, outline.ZV)(value, "set") ?? {};
	const unset = (0, outline.ZV)(value, "unset") ?? [];
	if (!(0, outline.Gv)(set) || !(0, outline.Lv)(unset)) return;
	if (Object.keys(set).length === 0 && unset.length === 0) problems.push(`\`${path}\` has neither \`set\` nor \`unset\`; nothing would change`);
	for (const [index, key] of unset.entries()) {
		if (typeof key !== "string") continue;
		const place = `\`${path}.unset[${index}]\``;
		const known = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined;
		const hint = hints.didYouMean(key, Object.keys(shape.keys).filter((one) => shape.keys[one]?.required === false && !without.includes(one)));
		if (known === undefined) problems.push(`${place} is ${(0, describe_shape.gI)(key)}, which is no key here${hint}`);
		else if (known.required) problems.push(`${place} is \`${key}\`, which is required and cannot be unset`);
		else if (Object.hasOwn(set, key)) problems.push(`${place} is \`${key}\`, which is also set`);
	}
};
	})
};
