export const id = 1881;
export const ids = [1881];
export const modules = {
	15490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => planEditing });
var apply_to_model = __webpack_require__(5421);
var edit_text = __webpack_require__(52477);
var read_operations = __webpack_require__(40363);
var lib_escape = __webpack_require__(68989);
var plan_shape = __webpack_require__(42863);
var house_style = __webpack_require__(69631);
;
const schemaLine = "# yaml-language-server: $schema=../schema/plan.schema.json";
const commentWidth = 100;
const planText = (raw, comments = {}) => {
	const { phases, ...rest } = raw;
	const keys = (0, house_style.gs)(rest, plan_shape.xH).map(([key, value]) => `${(0, house_style.u0)(key, value, {
		column: 0,
		style: house_style.a2,
		shape: (0, house_style.EK)(plan_shape.xH, key, value)
	})}\n`);
	const list = phases.map((phase) => phaseText(phase, {
		column: house_style.a2.listStep,
		comments
	}));
	return [
		`${schemaLine}\n`,
		commentText(comments.top, 0),
		...keys,
		`\nphases:\n${list.join("\n")}`
	].join("");
};
const phaseText = (phase, { column = 0, comments = {} } = {}) => {
	const { tasks, ...rest } = phase;
	const keys = column + house_style.a2.listStep;
	return [
		commentText(own(comments.phases, phase.id), column),
		`${(0, house_style.rv)(rest, {
			column,
			style: house_style.a2,
			shape: plan_shape.lk
		})}\n`,
		`${(0, house_style.qj)(keys)}tasks:\n`,
		...tasks.map((task) => taskText(task, {
			column: keys + house_style.a2.listStep,
			comments
		}))
	].join("");
};
const taskText = (task, { column = 0, comments = {} } = {}) => `${commentText(own(comments.tasks, task.id), column)}${(0, house_style.rv)(task, {
	column,
	style: house_style.a2,
	shape: plan_shape.Hd
})}\n`;
const own = (texts, id) => texts !== undefined && Object.hasOwn(texts, id) ? texts[id] : undefined;
const commentText = (text, column) => {
	if (text === undefined || text.trim() === "") return "";
	const width = commentWidth - column - 2;
	const lines = (0, lib_escape.wh)(text).trim().split("\n").flatMap((line) => wrapped(line, width));
	return lines.map((line) => `${(0, house_style.qj)(column)}${`# ${line}`.trimEnd()}\n`).join("");
};
const wrapped = (line, width) => {
	const lines = [""];
	for (const word of line.split(/\s+/u)) {
		const last = lines.at(-1) ?? "";
		if (last === "") lines.splice(-1, 1, word);
		else if (last.length + 1 + word.length <= width) lines.splice(-1, 1, `${last} ${word}`);
		else lines.push(word);
	}
	return lines;
};
;
const planEditing = {
	readOperations: read_operations.R,
	applyToModel: apply_to_model.v,
	editText: edit_text.i,
	planText
};
	}),
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
	4998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => refuseTalk,
	q: () => noAnswer
});
var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58269);
const noAnswer = (result, transcripts) => {
	const diagnostics = result.refused?.diagnostics ?? [];
	return {
		failure: failureOf(result),
		diagnostics,
		transcripts
	};
};
const refuseTalk = ({ failure, diagnostics, transcripts }) => (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.TR)(failure, diagnostics, transcripts === undefined ? {} : { transcripts });
const failureOf = (result) => {
	switch (result.kind) {
		case "failed": {
			const { failure, complaint } = result;
			return complaint === undefined ? failure : {
				...failure,
				hint: clipped(complaint)
			};
		}
		case "blocked": return {
			code: result.reason,
			message: result.detail,
			...hints[result.reason]
		};
		case "cancelled": return {
			code: "interrupted",
			message: "the run was stopped; nothing was written"
		};
	}
};
const hints = {
	auth: { hint: "look at the key and the account behind it" },
	overloaded: { hint: "try again later, or wait longer with max-wait" },
	budget: { hint: "give it more with budget" }
};
const longest = 2e3;
const clipped = (text) => text.length > longest ? `${text.slice(0, longest)}…` : text;
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
	10318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => openTalk });
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _agent_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65649);
var _agent_transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81454);
var _execution_agent_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3756);
var _execution_children_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29024);
var _execution_claude_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90339);
var _execution_sandbox_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72670);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45367);
var _plan_defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25346);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67799);
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
const openTalk = async (world, request) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { about, plan, repository, workbench, options } = request;
		const client = await (0, _execution_claude_client_js__WEBPACK_IMPORTED_MODULE_4__.Ko)(world);
		if (!client.ok) return client;
		const sandbox = await (0, _execution_sandbox_choice_js__WEBPACK_IMPORTED_MODULE_5__.H)(world, {
			id: plan,
			sandbox: "auto",
			network: "on"
		});
		if (!sandbox.ok) return sandbox;
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const children = new _execution_children_js__WEBPACK_IMPORTED_MODULE_3__.y({
			world,
			plan: {
				id: plan,
				env: {},
				pass_env: [],
				network: "on"
			},
			repository,
			workbench,
			sandbox: sandbox.value
		});
		const workspace = workbench.acquire();
		resources.defer(() => workbench.release(workspace));
		await workspace.prepare(workbench.head);
		const host = await children.toolHost(workspace, {});
		resources.defer(() => host.close());
		const { model = _plan_defaults_js__WEBPACK_IMPORTED_MODULE_6__.Au.model[0], budget, maxWait } = options;
		const told = events(world, {
			about,
			model
		});
		const transcripts = transcriptFolder(world, plan);
		const notes = await (0, _execution_agent_notes_js__WEBPACK_IMPORTED_MODULE_8__.N)(workbench);
		const session = {
			client: client.value,
			model,
			tools: host.tools,
			prices: {},
			signal: world.signal,
			maxWaitSeconds: maxWait,
			clock: world.clock,
			random: Math.random,
			onActivity: told.activity,
			onWait: told.wait,
			...spendingOf(about, budget),
			toolsFailed: () => host.failure()?.detail,
			transcript: (0, _agent_transcript_js__WEBPACK_IMPORTED_MODULE_2__.B)({
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(transcripts, `${about}.jsonl`),
				clock: world.clock,
				redact: world.redact
			})
		};
		told.started();
		resources.defer(told.ended);
		const moved = resources.move();
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
			session,
			model,
			transcripts,
			...notes === undefined ? {} : { notes },
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
const spendingOf = (about, usd) => {
	const spending = new _agent_budget_js__WEBPACK_IMPORTED_MODULE_1__.h({ usd }, _plan_state_js__WEBPACK_IMPORTED_MODULE_7__.tk);
	return {
		onRequest: (usage) => spending.add(about, usage),
		stopBefore: () => spending.usedUp(about, undefined)?.replace("the plan", `this ${about}`)
	};
};
const transcriptFolder = ({ context, clock }, plan) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context.run?.temp ?? context.workRoot, "planwright-transcripts", plan, clock.now().toISOString().replaceAll(/[:.]/g, "-"));
const events = ({ emit, clock }, { about, model }) => {
	const told = {
		task: about,
		attempt: 1
	};
	const started = clock.monotonic();
	return {
		started: () => emit({
			kind: "attempt-started",
			at: clock.now(),
			...told,
			limit: 1,
			model
		}),
		activity: (line) => emit({
			kind: "activity",
			at: clock.now(),
			...told,
			line
		}),
		wait: (wait) => emit({
			kind: "api-wait",
			at: clock.now(),
			...told,
			...wait
		}),
		ended: () => emit({
			kind: "attempt-finished",
			at: clock.now(),
			...told,
			outcome: "completed",
			seconds: (clock.monotonic() - started) / 1e3,
			retrying: false
		})
	};
};
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
	71881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { generate: () => generate_generate });
var execution_outcome = __webpack_require__(58269);
var lib_result = __webpack_require__(45367);
var defaults = __webpack_require__(25346);
var format = __webpack_require__(92772);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var schemas = __webpack_require__(40104);
var errors = __webpack_require__(37428);
var limits = __webpack_require__(72816);
var patterns = __webpack_require__(39475);
;
const draft_form = schemas.rej({
	version: schemas.euz(1),
	id: schemas.YjP().regex(patterns.aD),
	text: schemas.YjP().max(limits.eV),
	model: schemas.YjP().max(200).optional(),
	issue: schemas.Whr().positive().optional(),
	usd: schemas.aig().nonnegative().optional()
});
const folder = "planwright-draft";
const writeDraft = async ({ context }, draft) => {
	const place = (0, external_node_path_.join)(context.run?.temp ?? context.workRoot, folder);
	await (0, promises_.mkdir)(place, { recursive: true });
	const file = (0, external_node_path_.join)(place, `${draft.id}.json`);
	await (0, promises_.writeFile)(file, `${JSON.stringify({
		version: 1,
		...draft
	}, undefined, 1)}\n`);
	return file;
};
const broken = (path, why) => (0, lib_result._)({
	code: "bad-draft",
	message: `the draft ${JSON.stringify(path)} cannot be used: ${why}`,
	hint: "accepted: a file that `generate` with dry-run has left (its output draft)"
});
const readDraft = async ({ context }, path, id) => {
	const file = (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.resolve)(context.directory, path);
	const found = await (0, promises_.stat)(file).catch(() => undefined);
	if (found === undefined) return broken(path, "there is no such file");
	if (!found.isFile() || found.size > limits.eV * 2) return broken(path, "it is no file of at most 8 MiB");
	let value;
	try {
		value = JSON.parse(await (0, promises_.readFile)(file, "utf8"));
	} catch {
		return broken(path, "it is not JSON");
	}
	const read = draft_form.safeParse(value);
	if (!read.success) return broken(path, errors.S1(read.error));
	const { version: _version, ...draft } = read.data;
	return (0, lib_result.ok)(id === undefined ? draft : {
		...draft,
		id
	});
};
var editing = __webpack_require__(15490);
var authoring_exploration = __webpack_require__(17055);
var free_desk = __webpack_require__(13082);
var no_answer = __webpack_require__(4998);
var open_desk = __webpack_require__(75848);
var repository_facts = __webpack_require__(80858);
var talk = __webpack_require__(10318);
var consumers_ = __webpack_require__(38321);
var github_comments = __webpack_require__(5274);
var identity = __webpack_require__(20530);
;
const readIssue = async (github, number) => {
	const purpose = {
		what: `read issue #${number}`,
		needs: "issues: read"
	};
	const found = await github.read(purpose, (octokit, given) => octokit.rest.issues.get({
		...given,
		issue_number: number
	}));
	if (!found.ok) return found;
	const { title, body, labels, user, state, html_url: url, pull_request: pull } = found.value;
	return (0, lib_result.ok)({
		number,
		url,
		state: state === "open" ? "open" : "closed",
		isPull: pull !== undefined,
		title,
		body: body ?? "",
		labels: labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []),
		...(0, identity.rM)(user)
	});
};
;
const titled = (title) => title === undefined ? {} : { title };
const wishOf = async (world, idea) => {
	switch (idea.kind) {
		case "text": return (0, lib_result.ok)({
			kind: "words",
			...titled(idea.title),
			description: idea.description
		});
		case "file": {
			const description = await readIdea(world, idea.path);
			return description.ok ? (0, lib_result.ok)({
				kind: "words",
				...titled(idea.title),
				description: description.value
			}) : description;
		}
		case "issue": return readIssueWish(world, idea);
	}
};
const longest = 1024 * 1024;
const readIdea = async ({ context }, path) => {
	const file = (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.resolve)(context.directory, path);
	const read = path === "-" ? (0, consumers_.text)(process.stdin) : (0, promises_.readFile)(file, "utf8");
	const description = await read.catch(() => undefined);
	if (description === undefined) return (0, lib_result._)({
		code: "invalid-input",
		message: `description-file: ${JSON.stringify(path)} cannot be read`,
		hint: "accepted: a text file, or - for standard input"
	});
	if (description.trim() === "") return (0, lib_result._)({
		code: "invalid-input",
		message: `description-file: ${JSON.stringify(path)} is empty`
	});
	return (0, lib_result.ok)(description.slice(0, longest));
};
const readIssueWish = async (world, { issue, title }) => {
	const github = await world.github();
	if (github === undefined) return (0, lib_result._)({
		code: "no-token",
		message: `issue ${issue} is read through the API of GitHub, and there is no token or no repository on GitHub`,
		hint: "give the input github-token; in a terminal set GITHUB_TOKEN"
	});
	const found = await readIssue(github, issue);
	if (!found.ok) return found;
	const comments = await (0, github_comments.cG)(github, issue);
	if (!comments.ok) return comments;
	const said = comments.value.filter(({ bot }) => !bot).map(({ by, body }) => ({
		author: by,
		body
	}));
	return (0, lib_result.ok)({
		kind: "issue",
		number: issue,
		title: title ?? found.value.title,
		body: found.value.body,
		comments: said
	});
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
const generate = async (request, world) => {
	const drafted = await draftOf(request, world);
	if (!drafted.ok) return (0, no_answer.b)(drafted.error);
	return await writeOut(world, drafted.value, request);
};
const draftOf = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { idea, id } = request;
		if (idea.kind === "draft") {
			const draft = await readDraft(world, idea.path, id);
			return draft.ok ? (0, lib_result.ok)({ draft: draft.value }) : (0, lib_result._)({
				failure: draft.error,
				diagnostics: []
			});
		}
		const free = id === undefined ? undefined : await (0, open_desk.U3)(world, id);
		if (free?.ok === false) return free;
		await free?.value[Symbol.asyncDispose]();
		const opened = await (0, authoring_exploration.C)(world);
		if (!opened.ok) return (0, lib_result._)({
			failure: opened.error,
			diagnostics: []
		});
		const exploration = __addDisposableResource(env_1, opened.value, true);
		return await generate_plan_talk({
			...request,
			idea
		}, world, exploration);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const generate_plan_talk = async ({ idea, id, planning }, world, { repository, workbench, plans }) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const wish = await wishOf(world, idea);
		if (!wish.ok) return (0, lib_result._)({
			failure: wish.error,
			diagnostics: []
		});
		const about = {
			about: "generate",
			plan: id ?? "new-plan",
			repository,
			workbench,
			options: planning
		};
		const opened = await (0, talk.B)(world, about);
		if (!opened.ok) return (0, lib_result._)({
			failure: opened.error,
			diagnostics: []
		});
		const open = __addDisposableResource(env_2, opened.value, true);
		const { generatePlan } = await Promise.all([
			__webpack_require__.e(7874),
			__webpack_require__.e(2176),
			__webpack_require__.e(1449)
		]).then(__webpack_require__.bind(__webpack_require__, 71449));
		const { notes, session, model, transcripts } = open;
		const facts = await (0, repository_facts.O)(workbench);
		const result = await generatePlan({
			wish: wish.value,
			plans,
			facts,
			session,
			editing: editing.o,
			...id === undefined ? {} : { id },
			...notes === undefined ? {} : { notes }
		});
		if (result.kind !== "plan") return (0, lib_result._)((0, no_answer.q)(result, transcripts));
		const { usd } = result.usage;
		const issue = wish.value.kind === "issue" ? { issue: wish.value.number } : {};
		const draft = {
			id: result.id,
			text: result.text,
			model,
			...issue,
			...usd === undefined ? {} : { usd }
		};
		return (0, lib_result.ok)({
			draft,
			transcripts
		});
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = __disposeResources(env_2);
		if (result_2) await result_2;
	}
};
const writeOut = async (world, drafted, { dryRun, id: named }) => {
	const env_3 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { transcripts } = drafted;
		const { text, model = defaults.Au.model[0], issue, usd } = drafted.draft;
		const naming = {
			id: named,
			title: drafted.draft.id,
			plans: []
		};
		const opened = await (0, free_desk.q)(world, naming, () => Promise.resolve((0, lib_result.ok)({ text })));
		if (!opened.ok) return (0, execution_outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_3, opened.value.desk, true);
		const { id } = desk.path;
		const version = await (0, authoring_version.E)(desk.path, text, undefined);
		if (!version.ok) return (0, execution_outcome.TR)(version.error.failure, version.error.diagnostics);
		const cost = usd === undefined ? {} : { usd };
		const outcome = await (0, write_plan.p)(world, {
			desk,
			version: version.value,
			dryRun,
			proposed: true,
			change: {
				subject: `Plan ${id}: ${version.value.parsed.plan.title}`,
				body: `Drafted by ${model}${issue === undefined ? "" : ` for #${issue}`}.`,
				history: {
					kind: "generated",
					model,
					...issue === undefined ? {} : { issue },
					...cost
				}
			},
			intro: `Drafted by ${model}${usd === undefined ? "" : ` for ${(0, format.TG)(usd)}`}.`
		});
		if (!outcome.ok) return outcome;
		const { value } = outcome;
		const told = transcripts === undefined ? {} : { transcripts };
		if (!dryRun) return (0, lib_result.ok)({
			...value,
			outputs: {
				...value.outputs,
				...told
			}
		});
		const file = await writeDraft(world, {
			...drafted.draft,
			id
		});
		return (0, lib_result.ok)({
			...value,
			text: `${text}\n${value.text}Drafted into ${file}.\n`,
			outputs: {
				...value.outputs,
				...told,
				draft: file
			}
		});
	} catch (e_3) {
		env_3.error = e_3;
		env_3.hasError = true;
	} finally {
		const result_3 = __disposeResources(env_3);
		if (result_3) await result_3;
	}
};
;
const generate_generate = (request, world) => generate(request, world);
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
