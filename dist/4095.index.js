export const id = 4095;
export const ids = [4095];
export const modules = {
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
	64095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { edit: () => edit });
var consumers_ = __webpack_require__(38321);
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var edit_text = __webpack_require__(52477);
var read_operations = __webpack_require__(40363);
var open_desk = __webpack_require__(75848);
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
const editPlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const operations = await operationsIn(request.operations);
		if (!operations.ok) return (0, outcome.TR)(operations.error);
		const opened = await (0, open_desk.A$)(world, request.plan);
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_1, opened.value, true);
		const edited = (0, edit_text.i)(desk.text ?? "", operations.value);
		if (!edited.ok) return (0, outcome.TR)(atIndex(edited.error));
		const version = await (0, authoring_version.E)(desk.path, edited.value, desk.text);
		if (!version.ok) return (0, outcome.TR)(version.error.failure, version.error.diagnostics);
		const count = (0, lib_text.LS)(operations.value.length, "operation");
		return await (0, write_plan.p)(world, {
			desk,
			version: version.value,
			dryRun: request.dryRun,
			change: {
				subject: `Plan ${desk.path.id}: ${subjectOf(operations.value)}`,
				history: {
					kind: "edited",
					operations: operations.value.length
				}
			},
			intro: `${count} applied.`
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const atIndex = (failure) => failure.operation === undefined ? failure : {
	...failure,
	message: `\`operations[${failure.operation}]\`: ${failure.message}`
};
const longest = 4 * 1024 * 1024;
const operationsIn = async (given) => {
	const source = given === "-" ? await (0, consumers_.text)(process.stdin) : given;
	if (source.length > longest) return (0, result._)({
		code: "invalid-input",
		message: "operations: longer than 4 MiB"
	});
	const { parse } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	let value;
	try {
		value = parse(source, { maxAliasCount: 0 });
	} catch (error) {
		const said = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
		return (0, result._)({
			code: "invalid-input",
			message: `operations: not YAML or JSON: ${said}`,
			hint: "Accepted: a list such as [{op: remove_task, task: logout}]; `planwright edit --help` says more."
		});
	}
	return (0, read_operations.R)(value);
};
const shown = 3;
const subjectOf = (operations) => {
	const names = operations.slice(0, shown).map(({ op }) => op.replaceAll("_", " "));
	return `${names.join(", ")}${operations.length > shown ? ", …" : ""}`;
};
;
const edit = (request, world) => editPlan(request, world);
	}),
	40363: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { R: () => readOperations });
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
	hint: "docs/guides/editing.md lists the operations and their keys."
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
