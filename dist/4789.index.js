export const id = 4789;
export const ids = [4789];
export const modules = {
	5490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => planEditing });
		var apply_to_model = __webpack_require__(5421);
		var edit_text = __webpack_require__(2477);
		var read_operations = __webpack_require__(363);
		var lib_escape = __webpack_require__(8989);
		var plan_shape = __webpack_require__(2863);
		var house_style = __webpack_require__(9631);
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
	4998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => noAnswer });
		const noAnswer = (result) => {
			const diagnostics = result.refused?.diagnostics ?? [];
			switch (result.kind) {
				case "failed": {
					const { failure, complaint } = result;
					return {
						failure: complaint === undefined ? failure : {
							...failure,
							hint: clipped(complaint)
						},
						diagnostics
					};
				}
				case "blocked": return {
					failure: {
						code: result.reason,
						message: result.detail,
						...hints[result.reason]
					},
					diagnostics
				};
				case "cancelled": return {
					failure: {
						code: "interrupted",
						message: "the run was stopped; nothing was written"
					},
					diagnostics
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
	318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => openTalk });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _agent_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5649);
		var _agent_transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1454);
		var _execution_agent_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1375);
		var _execution_children_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9024);
		var _execution_claude_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4893);
		var _execution_sandbox_choice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2670);
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5367);
		var _plan_defaults_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5346);
		var _plan_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7799);
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
				const client = await (0, _execution_claude_client_js__WEBPACK_IMPORTED_MODULE_4__.K)(world);
				if (!client.ok) return client;
				const sandbox = await (0, _execution_sandbox_choice_js__WEBPACK_IMPORTED_MODULE_5__.H)(world, {
					id: plan,
					sandbox: "auto"
				});
				if (!sandbox.ok) return sandbox;
				const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
				const children = new _execution_children_js__WEBPACK_IMPORTED_MODULE_3__.y({
					world,
					plan: {
						env: {},
						pass_env: []
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
				const spending = new _agent_budget_js__WEBPACK_IMPORTED_MODULE_1__.h({ usd: budget }, _plan_state_js__WEBPACK_IMPORTED_MODULE_7__.tk);
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
					onRequest: (usage) => spending.add(about, usage),
					stopBefore: () => spending.usedUp(about, undefined)?.replace("the plan", `this ${about}`),
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
	3293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => writePlan });
		var _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8269);
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5367);
		var _report_plan_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(778);
		var _report_plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1574);
		var _lib_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8989);
		var _plan_pull_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4499);
		const writePlan = async (world, writing) => {
			const { desk, version, change, dryRun } = writing;
			if (dryRun) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(written(writing, undefined, undefined));
			const saved = await desk.save({
				...change,
				text: version.text
			});
			if (!saved.ok) return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.T)(saved.error);
			const pull = await (0, _plan_pull_js__WEBPACK_IMPORTED_MODULE_4__.n)(world, {
				desk,
				saved: saved.value,
				version,
				proposed: writing.proposed === true
			});
			return pull.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(written(writing, saved.value, pull.value)) : (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.T)(pull.error);
		};
		const written = (writing, saved, pull) => {
			const { desk, version, intro, result = {} } = writing;
			const { id, path } = desk.path;
			const place = saved === undefined ? "Nothing was written." : `Written to ${saved.where}.`;
			const lines = [place, ...pull === undefined ? [] : [pullText(pull)]];
			const before = intro === undefined ? "" : `${intro}\n\n`;
			const { branch, sha } = saved ?? {};
			return (0, _execution_outcome_js__WEBPACK_IMPORTED_MODULE_0__.V)({
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
	4789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { generate: () => generate_generate });
		var execution_outcome = __webpack_require__(8269);
		var lib_result = __webpack_require__(5367);
		var defaults = __webpack_require__(5346);
		var format = __webpack_require__(2772);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var schemas = __webpack_require__(104);
		var errors = __webpack_require__(7428);
		var limits = __webpack_require__(2816);
		var patterns = __webpack_require__(9475);
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
		var editing = __webpack_require__(5490);
		var external_node_os_ = __webpack_require__(8161);
		var node = __webpack_require__(4125);
		var branch = __webpack_require__(1964);
		var state_checkout = __webpack_require__(9172);
		var files = __webpack_require__(5397);
		var open_bench = __webpack_require__(4527);
		var picomatch = __webpack_require__(4006);
		var tree = __webpack_require__(9068);
		;
		const repositoryFacts = async (workbench) => {
			const { git, head } = workbench;
			const paths = (await git.list([
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				head
			])).map(tree.p4);
			const scripts = scriptsOf(await read(workbench, "package.json"));
			const targets = targetsOf(await read(workbench, "Makefile"));
			return {
				...scripts === undefined ? {} : { scripts },
				...targets === undefined ? {} : { targets },
				matches: (glob) => {
					const matches = picomatch(glob, {
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
			])).map(tree.p4);
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
		const openExploration = async (world) => {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { context } = world;
				const opened = await state_checkout.R.open(context.directory, context.env);
				if (!opened.ok) return opened;
				const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
				const checkout = resources.use(opened.value);
				const workRoot = await (0, promises_.mkdtemp)((0, external_node_path_.join)(context.run?.temp ?? (0, external_node_os_.tmpdir)(), "planwright-explore-"));
				resources.defer(() => (0, files.C0)(workRoot));
				const id = (0, node.Z0)().toLowerCase();
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
				const workbench = await (0, open_bench.b)(aside, {
					repository,
					path,
					branch: (0, branch.H)(id)
				});
				if (!workbench.ok) return workbench;
				resources.use(workbench.value);
				const plans = [...new Set([...await checkout.ids(), ...await plansAt(workbench.value)])];
				const moved = resources.move();
				return (0, lib_result.ok)({
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
		var no_answer = __webpack_require__(4998);
		var open_desk = __webpack_require__(5848);
		var talk = __webpack_require__(318);
		var consumers_ = __webpack_require__(8321);
		var github_comments = __webpack_require__(5274);
		var identity = __webpack_require__(530);
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
		var authoring_version = __webpack_require__(3154);
		var write_plan = __webpack_require__(3293);
		;
		var generate_plan_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
		var generate_plan_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
			if (!drafted.ok) return (0, execution_outcome.T)(drafted.error.failure, drafted.error.diagnostics);
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
				const opened = await openExploration(world);
				if (!opened.ok) return (0, lib_result._)({
					failure: opened.error,
					diagnostics: []
				});
				const exploration = generate_plan_addDisposableResource(env_1, opened.value, true);
				return await generate_plan_talk({
					...request,
					idea
				}, world, exploration);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = generate_plan_disposeResources(env_1);
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
				const open = generate_plan_addDisposableResource(env_2, opened.value, true);
				const { generatePlan } = await Promise.all([
					__webpack_require__.e(7874),
					__webpack_require__.e(2176),
					__webpack_require__.e(4205)
				]).then(__webpack_require__.bind(__webpack_require__, 4));
				const { notes, session, model, transcripts } = open;
				const facts = await repositoryFacts(workbench);
				const result = await generatePlan({
					wish: wish.value,
					plans,
					facts,
					session,
					editing: editing.o,
					...id === undefined ? {} : { id },
					...notes === undefined ? {} : { notes }
				});
				if (result.kind !== "plan") return (0, lib_result._)((0, no_answer.q)(result));
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
				const result_2 = generate_plan_disposeResources(env_2);
				if (result_2) await result_2;
			}
		};
		const writeOut = async (world, { draft, transcripts }, { dryRun }) => {
			const env_3 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { id, text, model = defaults.Au.model[0], issue, usd } = draft;
				const opened = await (0, open_desk.U3)(world, id);
				if (!opened.ok) return (0, execution_outcome.T)(opened.error.failure, opened.error.diagnostics);
				const desk = generate_plan_addDisposableResource(env_3, opened.value, true);
				const version = await (0, authoring_version.E)(desk.path, text, undefined);
				if (!version.ok) return (0, execution_outcome.T)(version.error.failure, version.error.diagnostics);
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
				const file = await writeDraft(world, draft);
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
				const result_3 = generate_plan_disposeResources(env_3);
				if (result_3) await result_3;
			}
		};
		;
		const generate_generate = (request, world) => generate(request, world);
	})
};
