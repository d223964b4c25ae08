export const modules = {
37216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Dc: () => brokenDraft,
	YY: () => readDraftFile,
	nH: () => writeDraftFile
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _plan_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72816);
const folder = "planwright-draft";
const writeDraftFile = async ({ context }, name, value) => {
	const place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.run?.temp ?? context.workRoot, folder);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(place, { recursive: true });
	const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, name);
	await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, `${JSON.stringify(value, undefined, 1)}\n`);
	return file;
};
const brokenDraft = (path, why, by) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
	code: "bad-draft",
	message: `the draft ${JSON.stringify(path)} cannot be used: ${why}`,
	hint: `accepted: a file that \`${by}\` with dry-run has left (its output draft)`
});
const readDraftFile = async ({ context }, path, { form, by }) => {
	const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.directory, path);
	const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
	if (found === undefined) return brokenDraft(path, "there is no such file", by);
	if (!found.isFile() || found.size > _plan_limits_js__WEBPACK_IMPORTED_MODULE_3__.eV * 2) return brokenDraft(path, "it is no file of at most 8 MiB", by);
	let value;
	try {
		value = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
	} catch {
		return brokenDraft(path, "it is not JSON", by);
	}
	const read = form.safeParse(value);
	return read.success ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(read.data) : brokenDraft(path, zod__WEBPACK_IMPORTED_MODULE_4__.S1(read.error), by);
};
	}),
15490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => planEditing });
var apply_to_model = __webpack_require__(5421);
var edit_text = __webpack_require__(52477);
var read_operations = __webpack_require__(40363);
var lib_escape = __webpack_require__(68989);
var docs = __webpack_require__(83489);
var plan_shape = __webpack_require__(42863);
var house_style = __webpack_require__(69631);
;
const schemaLine = `# yaml-language-server: $schema=${docs.Fu}`;
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
	const spending = new _agent_budget_js__WEBPACK_IMPORTED_MODULE_1__.hC({ usd }, _plan_state_js__WEBPACK_IMPORTED_MODULE_7__.tk);
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
	const counted = 1;
	const started = clock.monotonic();
	return {
		started: () => emit({
			kind: "attempt-started",
			at: clock.now(),
			...told,
			counted,
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
			counted,
			outcome: "completed",
			seconds: (clock.monotonic() - started) / 1e3,
			retrying: false
		})
	};
};
	})
};
