export const id = 626;
export const ids = [626];
export const modules = {
	5367: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => err,
			ok: () => ok
		});
		const ok = (value) => ({
			ok: true,
			value
		});
		const err = (error) => ({
			ok: false,
			error
		});
	}),
	7814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => commandInfo });
		const commandInfo = {
			validate: {
				summary: "Check plans, all or the named ones, and report every problem at once.",
				argument: "[plan...]",
				examples: ["planwright validate", "planwright validate 'plans/release-*.yml' --json"]
			},
			list: {
				summary: "List every plan with its status, progress and cost.",
				argument: "",
				examples: ["planwright list"]
			},
			show: {
				summary: "Show one plan in full: phases, tasks, attempts, errors.",
				argument: "<plan>",
				examples: ["planwright show add-user-authentication"]
			},
			execute: {
				summary: "Start or continue a plan until it is done, waits or pauses.",
				details: "Works in a worktree of its own; your checkout is never touched.\nPending, waiting, paused and failed plans are continued; finished tasks are not run again.",
				argument: "<plan>",
				examples: ["planwright execute add-user-authentication --dry-run", "planwright execute add-user-authentication --inputs '{\"target\": \"docs\"}' --until schema"]
			},
			retry: {
				summary: "Give a failed task fresh attempts.",
				argument: "<plan>",
				examples: ["planwright retry add-user-authentication --task users-table --execute"]
			},
			skip: {
				summary: "Pass over a task; what depends on it goes on.",
				argument: "<plan>",
				examples: ["planwright skip add-user-authentication --task users-table --reason \"not needed\""]
			},
			complete: {
				summary: "Accept a person's work on a task; its `verify` commands run first.",
				argument: "<plan>",
				examples: ["planwright complete add-user-authentication --task rotate-keys --execute"]
			},
			resume: {
				summary: "Lift a pause.",
				argument: "<plan>",
				examples: ["planwright resume add-user-authentication --execute"]
			},
			pause: {
				summary: "Pause a plan. Running tasks end, nothing more starts.",
				details: "Works from any other run, machine or terminal: whoever executes the plan sees it within about ten seconds.",
				argument: "<plan>",
				examples: ["planwright pause add-user-authentication --reason \"release freeze\""]
			},
			cancel: {
				summary: "Cancel a plan. Running tasks are stopped; only `reset` leads on.",
				argument: "<plan>",
				examples: ["planwright cancel add-user-authentication"]
			},
			approve: {
				summary: "Let a task of a manual phase pass.",
				argument: "<plan>",
				examples: ["planwright approve add-user-authentication --task announce --execute"]
			},
			reject: {
				summary: "Refuse a task of a manual phase: it fails without having run.",
				argument: "<plan>",
				examples: ["planwright reject add-user-authentication --task announce --reason \"not yet\""]
			},
			rollback: {
				summary: "Undo tasks with one revert commit each, and all that builds on them.",
				details: "Conflicts leave everything as it was. The plan ends paused, the undone tasks pending.",
				argument: "<plan>",
				examples: ["planwright rollback add-user-authentication --task users-table", "planwright rollback add-user-authentication --to users-table"]
			},
			reset: {
				summary: "Forget the execution and keep the commits.",
				argument: "<plan>",
				examples: ["planwright reset add-user-authentication"]
			},
			update: {
				summary: "Merge a moved base into the plan's branch. Conflicts are named and leave nothing half-done.",
				argument: "<plan>",
				examples: ["planwright update add-user-authentication"]
			}
		};
	}),
	1589: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$B: () => takesInput,
			O$: () => inputDefinition,
			QL: () => inputs,
			Vc: () => inputsOf
		});
		const onTask = [
			"retry",
			"skip",
			"complete",
			"approve",
			"reject"
		];
		const goesOn = [
			"resume",
			"retry",
			"skip",
			"complete",
			"approve"
		];
		const executing = ["execute", ...goesOn];
		const explained = [
			"pause",
			"cancel",
			...onTask,
			"rollback"
		];
		const onPlan = [
			"show",
			...executing,
			"pause",
			"cancel",
			"reject",
			"rollback",
			"reset",
			"update"
		];
		const table = [
			{
				name: "command",
				type: "string",
				description: "What to do: one of the command words.",
				example: "execute",
				doors: ["action"]
			},
			{
				name: "plan",
				type: "list",
				description: "The plan, by id or path. For `validate`: plans or globs, one per line; all plans if empty.",
				example: "add-user-authentication",
				doors: ["action", "argument"],
				commands: ["validate", ...onPlan],
				required: onPlan
			},
			{
				name: "task",
				type: "string",
				description: "The id of the task.",
				example: "users-table",
				doors: ["action", "flag"],
				commands: [...onTask, "rollback"],
				required: onTask
			},
			{
				name: "reason",
				type: "string",
				description: "Why, in your own words. Recorded in the plan's history.",
				example: "fixed by hand in 4f2a91c",
				doors: ["action", "flag"],
				commands: explained
			},
			{
				name: "to",
				type: "string",
				description: "Roll back to this task: it is kept, and what came after it is undone.",
				example: "users-table",
				doors: ["action", "flag"],
				commands: ["rollback"]
			},
			{
				name: "phase",
				type: "string",
				description: "Roll back this phase, with all that builds on it.",
				example: "schema",
				doors: ["action", "flag"],
				commands: ["rollback"]
			},
			{
				name: "inputs",
				type: "map",
				description: "Values for the plan's own `inputs`, as a YAML or JSON map.",
				example: "{\"target\": \"docs\"}",
				doors: ["action", "flag"],
				commands: ["execute"]
			},
			{
				name: "until",
				type: "string",
				description: "A phase or task id. The plan pauses when it is done.",
				example: "schema",
				doors: ["action", "flag"],
				commands: executing
			},
			{
				name: "execute",
				type: "boolean",
				description: "Go on with the plan afterwards.",
				default: "false",
				doors: ["action", "flag"],
				commands: goesOn
			},
			{
				name: "dry-run",
				type: "boolean",
				description: "Say what would run, and change nothing.",
				default: "false",
				doors: ["action", "flag"],
				commands: ["execute"]
			},
			{
				name: "fresh",
				type: "boolean",
				description: "Start a new execution of a plan that has ended.",
				default: "false",
				doors: ["action", "flag"],
				commands: ["execute"]
			},
			{
				name: "time-budget",
				type: "duration",
				description: "Stop in good order after this time, such as `5h30m`: below the time limit of the job.",
				example: "5h30m",
				doors: ["action", "flag"],
				commands: executing
			},
			{
				name: "model",
				type: "string",
				description: "The model for every Claude task, in place of the plan's.",
				example: "claude-sonnet-5-5",
				doors: ["action", "flag"],
				commands: executing
			},
			{
				name: "max-attempts",
				type: "number",
				description: "How often a task may be attempted, in place of the plan's numbers. From 1 to 100.",
				example: "3",
				doors: ["action", "flag"],
				commands: executing
			},
			{
				name: "max-wait",
				type: "duration",
				description: "How long to wait for an overloaded API before the plan pauses, such as `90s`, `30m` or `1h30m`.",
				default: "30m",
				doors: ["action", "flag"],
				commands: executing
			},
			{
				name: "anthropic-api-key",
				type: "secret",
				description: "The Anthropic API key, from a secret. On the command line: the variable `ANTHROPIC_API_KEY`.",
				doors: ["action"]
			},
			{
				name: "base-url",
				type: "url",
				description: "Another endpoint for the Messages API. Also the variable `ANTHROPIC_BASE_URL`.",
				example: "https://proxy.example.com",
				doors: ["action", "flag"]
			},
			{
				name: "github-token",
				type: "secret",
				description: "The token for GitHub. On the command line: the variable `GITHUB_TOKEN` or `GH_TOKEN`.",
				default: "${{ github.token }}",
				doors: ["action"]
			},
			{
				name: "working-directory",
				type: "directory",
				description: "The repository, or a folder in it. Relative to the checkout, or to where you are.",
				default: ".",
				doors: ["action", "flag"]
			},
			{
				name: "push",
				type: "boolean",
				description: "Push the result to the remote. The action always does.",
				default: "false",
				doors: ["flag"],
				commands: [
					...executing,
					"pause",
					"cancel",
					"reject",
					"rollback",
					"reset",
					"update"
				]
			},
			{
				name: "json",
				type: "boolean",
				description: "Print the result as JSON.",
				default: "false",
				doors: ["flag"]
			}
		];
		const inputs = table;
		function inputDefinition(name) {
			const definition = inputs.find((input) => input.name === name);
			if (definition === undefined) throw new Error(`no such input: ${name}`);
			return definition;
		}
		const takesInput = (command, input) => input.commands === undefined || input.commands.includes(command);
		const inputsOf = (command, ...doors) => inputs.filter((input) => takesInput(command, input) && doors.some((door) => input.doors.includes(door)));
	}),
	4661: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => parseCommand,
			T: () => parseRequest
		});
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5367);
		var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7814);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1589);
		var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7159);
		var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7232);
		var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
		function parseCommand(word) {
			const hint = `Accepted: ${_request_js__WEBPACK_IMPORTED_MODULE_3__.o.join(", ")}.`;
			if (word === undefined || word === "") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)({
				code: "missing-command",
				message: "No command given.",
				hint
			});
			const command = _request_js__WEBPACK_IMPORTED_MODULE_3__.o.find((name) => name === word);
			if (command !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(command);
			const message = `Unknown command ${JSON.stringify(word)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.a)(word, _request_js__WEBPACK_IMPORTED_MODULE_3__.o)}`;
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)({
				code: "unknown-command",
				message,
				hint
			});
		}
		const isGiven = ({ door, raw }, name) => {
			const value = raw[name] ?? "";
			return value !== "" && !(door === "action" && value === (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.O$)(name).default);
		};
		function checkTaken(asked) {
			const { command, door } = asked;
			const strange = _inputs_js__WEBPACK_IMPORTED_MODULE_1__.QL.find((input) => isGiven(asked, input.name) && !(0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.$B)(command, input));
			if (strange === undefined) return undefined;
			if (door === "cli" && strange.name === "plan") return {
				code: "unexpected-input",
				message: `${command} takes no argument, but was given ${asked.raw.plan}.`
			};
			const accepted = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.Vc)(command, door === "action" ? "action" : "flag").filter(({ commands }) => commands !== undefined).map(({ name }) => door === "action" ? name : `--${name}`);
			const hint = accepted.length === 0 ? `${command} takes none of its own.` : `Accepted: ${accepted.join(", ")}.`;
			return {
				code: "unexpected-input",
				message: `${command} does not take ${(0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(door, strange.name)}.`,
				hint
			};
		}
		function checkRequired(asked) {
			const missing = _inputs_js__WEBPACK_IMPORTED_MODULE_1__.QL.find((input) => input.required?.includes(asked.command) === true && !isGiven(asked, input.name));
			if (missing === undefined) return undefined;
			const example = asked.door === "action" ? `${missing.name}: ${missing.example}` : _commands_js__WEBPACK_IMPORTED_MODULE_0__.i[asked.command].examples[0];
			const hint = `For example: ${example}`;
			return {
				code: "missing-input",
				message: `${asked.command} needs ${(0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(asked.door, missing.name)}.`,
				hint
			};
		}
		const forExecution = [
			"until",
			"time-budget",
			"model",
			"max-attempts",
			"max-wait"
		];
		function checkConflicts(asked, execute) {
			const name = forExecution.find((input) => isGiven(asked, input));
			if (execute || asked.command === "execute" || name === undefined) return undefined;
			return {
				code: "conflicting-inputs",
				message: `${(0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(asked.door, name)} has no effect without ${(0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(asked.door, "execute")}.`,
				hint: `Leave it out, or let ${asked.command} go on with the plan.`
			};
		}
		const entries = (text) => (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
		function parsePlan({ door, command, raw }) {
			const [plan, ...more] = entries(raw.plan);
			if (plan !== undefined && more.length === 0) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(plan);
			const given = entries(raw.plan).join(", ");
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)({
				code: "invalid-input",
				message: `${command} takes one plan, but ${(0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(door, "plan")} names several: ${given}.`
			});
		}
		const optional = (given, parse) => given === undefined || given === "" ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined) : parse(given);
		async function parseOptions({ door, raw }) {
			const at = (name) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(door, name);
			const map = raw.inputs === undefined || raw.inputs === "" ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({}) : await (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(at("inputs"), raw.inputs);
			if (!map.ok) return map;
			const dryRun = optional(raw["dry-run"], (given) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.yG)(at("dry-run"), given));
			if (!dryRun.ok) return dryRun;
			const fresh = optional(raw.fresh, (given) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.yG)(at("fresh"), given));
			if (!fresh.ok) return fresh;
			const attempts = optional(raw["max-attempts"], (given) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.zq)(at("max-attempts"), given, [1, 100]));
			if (!attempts.ok) return attempts;
			const wait = (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.E9)(at("max-wait"), raw["max-wait"] || ((0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.O$)("max-wait").default ?? ""));
			if (!wait.ok) return wait;
			const time = optional(raw["time-budget"], (given) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.E9)(at("time-budget"), given));
			if (!time.ok) return time;
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
				inputs: map.value,
				dryRun: dryRun.value === true,
				fresh: fresh.value === true,
				maxWait: wait.value,
				...raw.until ? { until: raw.until } : {},
				...raw.model ? { model: raw.model } : {},
				...attempts.value === undefined ? {} : { maxAttempts: attempts.value },
				...time.value === undefined ? {} : { timeBudget: time.value }
			});
		}
		const targets = [
			"to",
			"task",
			"phase"
		];
		function parseTarget(asked) {
			const given = targets.filter((name) => isGiven(asked, name));
			const names = targets.map((name) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(asked.door, name)).join(", ");
			const [target, second] = given;
			if (target === undefined || second !== undefined) {
				const said = second === undefined ? "none was given" : `${given.join(" and ")} were given`;
				return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)({
					code: "invalid-input",
					message: `rollback takes one of ${names}; ${said}.`
				});
			}
			const id = asked.raw[target] ?? "";
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(target === "phase" ? {
				kind: target,
				phase: id
			} : {
				kind: target,
				task: id
			});
		}
		async function build(asked) {
			const { command, raw } = asked;
			if (command === "validate") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
				command,
				plans: entries(raw.plan)
			});
			if (command === "list") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ command });
			const plan = parsePlan(asked);
			if (!plan.ok) return plan;
			const reason = raw.reason ? { reason: raw.reason } : {};
			switch (command) {
				case "show":
				case "reset":
				case "update": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
					command,
					plan: plan.value
				});
				case "pause":
				case "cancel": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
					command,
					plan: plan.value,
					...reason
				});
				case "reject": return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
					command,
					plan: plan.value,
					task: raw.task ?? "",
					...reason
				});
				case "rollback": {
					const target = parseTarget(asked);
					return target.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
						command,
						plan: plan.value,
						target: target.value,
						...reason
					}) : target;
				}
				case "execute":
				case "resume":
				case "retry":
				case "skip":
				case "complete":
				case "approve": return buildExecuting({
					...asked,
					command
				}, {
					plan: plan.value,
					...reason
				});
			}
		}
		async function buildExecuting(asked, on) {
			const { command, raw, door } = asked;
			const execute = optional(raw.execute, (given) => (0, _values_js__WEBPACK_IMPORTED_MODULE_2__.yG)((0, _values_js__WEBPACK_IMPORTED_MODULE_2__.Dc)(door, "execute"), given));
			if (!execute.ok) return execute;
			const conflict = checkConflicts(asked, execute.value === true);
			if (conflict !== undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(conflict);
			const options = await parseOptions(asked);
			if (!options.ok) return options;
			const goingOn = {
				...on,
				options: options.value
			};
			if (command === "execute") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
				command,
				...goingOn
			});
			if (command === "resume") return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
				command,
				...goingOn,
				execute: execute.value === true
			});
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
				command,
				...goingOn,
				task: raw.task ?? "",
				execute: execute.value === true
			});
		}
		async function parseRequest(word, raw, door) {
			const command = parseCommand(word);
			if (!command.ok) return command;
			const asked = {
				door,
				command: command.value,
				raw
			};
			const wrong = checkTaken(asked) ?? checkRequired(asked);
			return wrong === undefined ? build(asked) : (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(wrong);
		}
	}),
	5222: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => readActionInputs,
			y: () => readContext
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5367);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1589);
		var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9846);
		const variable = (name) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
		function readActionInputs(host = process) {
			const raw = {};
			for (const input of _inputs_js__WEBPACK_IMPORTED_MODULE_3__.QL) {
				const value = host.env[variable(input.name)]?.trim() ?? "";
				if (input.doors.includes("action") && value !== "") raw[input.name] = value;
			}
			return raw;
		}
		const ownSecrets = [
			"ANTHROPIC_API_KEY",
			"GITHUB_TOKEN",
			"GH_TOKEN"
		];
		const secretVariables = [
			...ownSecrets,
			variable("anthropic-api-key"),
			variable("github-token")
		];
		function takeSecrets(env) {
			const taken = Object.fromEntries(secretVariables.map((name) => [name, env[name]?.trim() || undefined]));
			for (const name of secretVariables) delete env[name];
			return taken;
		}
		const namesSecret = /(?:^|_)(?:AUTH|TOKEN|SECRET|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE_KEY|ACCESS_KEY)$/i;
		const shortestGuess = 8;
		const soundsSecret = (env) => Object.entries(env).flatMap(([name, value = ""]) => namesSecret.test(name.replaceAll("-", "_")) && value.length >= shortestGuess ? [value] : []);
		function readRun(env) {
			const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = env;
			if (env["GITHUB_ACTIONS"] !== "true" || id === undefined || repository === undefined) return undefined;
			const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
			return {
				id,
				attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
				url: `${serverUrl}/${repository}/actions/runs/${id}`,
				actor: env["GITHUB_ACTOR"] ?? "",
				repository,
				serverUrl,
				temp: env["RUNNER_TEMP"] ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()
			};
		}
		function workRoot(env, run) {
			if (run !== undefined) return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(run.temp, "planwright");
			const cache = env["XDG_CACHE_HOME"];
			const usable = cache !== undefined && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(cache);
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(usable ? cache : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env["HOME"] || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache"), "planwright");
		}
		const isDirectory = (path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
		function readDirectory(door, raw, host) {
			const given = raw["working-directory"] ?? ".";
			const start = door === "action" ? host.env["GITHUB_WORKSPACE"] ?? host.cwd() : host.cwd();
			const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(start, given);
			if (isDirectory(directory)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(directory);
			return (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.LA)((0, _values_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(door, "working-directory"), given, "a folder that exists");
		}
		function readBaseUrl(door, raw, env) {
			const variableUrl = env["ANTHROPIC_BASE_URL"] || undefined;
			const url = raw["base-url"] ?? variableUrl;
			if (url === undefined) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
			return (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.Dl)(raw["base-url"] === undefined ? "ANTHROPIC_BASE_URL" : (0, _values_js__WEBPACK_IMPORTED_MODULE_4__.Dc)(door, "base-url"), url);
		}
		function readContext(door, raw, host = process) {
			const taken = takeSecrets(host.env);
			const directory = readDirectory(door, raw, host);
			if (!directory.ok) return directory;
			const baseUrl = readBaseUrl(door, raw, host.env);
			if (!baseUrl.ok) return baseUrl;
			const apiKey = taken[variable("anthropic-api-key")] ?? taken["ANTHROPIC_API_KEY"];
			const githubToken = taken[variable("github-token")] ?? taken["GITHUB_TOKEN"] ?? taken["GH_TOKEN"];
			const run = readRun(host.env);
			const given = Object.values(taken).filter((secret) => secret !== undefined);
			return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({
				door,
				directory: directory.value,
				json: raw.json === "true",
				push: door === "action" || raw.push === "true",
				tty: door === "cli" && host.stderr.isTTY === true && host.env["TERM"] !== "dumb" && !host.env["CI"],
				env: { ...host.env },
				anthropic: {
					...apiKey === undefined ? {} : { apiKey },
					...baseUrl.value === undefined ? {} : { baseUrl: baseUrl.value }
				},
				...githubToken === undefined ? {} : { githubToken },
				...run === undefined ? {} : { run },
				workRoot: workRoot(host.env, run),
				secrets: [...new Set([...given, ...soundsSecret(host.env)])]
			});
		}
	}),
	7159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { o: () => commandNames });
		const commandNames = [
			"validate",
			"list",
			"show",
			"execute",
			"pause",
			"resume",
			"cancel",
			"approve",
			"reject",
			"retry",
			"skip",
			"complete",
			"rollback",
			"reset",
			"update"
		];
	}),
	7232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => didYouMean });
		var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);
		function didYouMean(given, accepted, prefix = "") {
			const near = (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(given.toLowerCase(), accepted, { maxDistance: Math.max(1, Math.ceil(given.length / 3)) });
			return near === undefined ? "" : ` Did you mean ${prefix === "" ? JSON.stringify(near) : `${prefix}${near}`}?`;
		}
	}),
	9846: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dc: () => nameAt,
			Dl: () => parseUrl,
			E9: () => parseDuration,
			LA: () => notAccepted,
			y1: () => parseMap,
			yG: () => parseBoolean,
			zq: () => parseCount
		});
		var _lib_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5367);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1589);
		function nameAt(door, name) {
			if (door === "action") return `input ${name}`;
			return (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.O$)(name).doors.includes("argument") ? `<${name}>` : `--${name}`;
		}
		const notAccepted = (name, given, accepted) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__._)({
			code: "invalid-input",
			message: `${name}: ${JSON.stringify(given)} is not accepted.`,
			hint: `Accepted: ${accepted}.`
		});
		function parseBoolean(name, given) {
			if (/^(?:true|True|TRUE)$/.test(given)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(true);
			return /^(?:false|False|FALSE)$/.test(given) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(false) : notAccepted(name, given, "true or false");
		}
		function parseCount(name, given, [least, most]) {
			const count = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
			if (count >= least && count <= most) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(count);
			return notAccepted(name, given, `a whole number from ${least} to ${most}`);
		}
		const longestWait = 24 * 3600;
		function parseDuration(name, given) {
			const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(given.replaceAll(" ", ""));
			if (parts !== null && parts[0] !== "") {
				const [hours, minutes, seconds] = [
					1,
					2,
					3
				].map((index) => Number(parts[index] ?? 0));
				const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
				if (total <= longestWait) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(total);
			}
			return notAccepted(name, given, "a duration such as 90s, 30m or 1h30m, 24h at most");
		}
		function parseUrl(name, given) {
			const url = URL.parse(given);
			const fine = url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
			if (fine) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(given);
			return notAccepted(name, given.replace(/\/\/[^/]*@/, "//***@"), "an https:// or http:// address without user and password");
		}
		const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function parseQuietly(parse, text) {
			try {
				return parse(text, { maxAliasCount: 0 });
			} catch {
				return undefined;
			}
		}
		async function parseMap(name, given) {
			const shown = given.length > 80 ? `${given.slice(0, 79)}…` : given;
			const refused = notAccepted(name, shown, "a YAML or JSON map such as {\"target\": \"docs\"}, 64 KiB at most");
			if (given.length > 65536) return refused;
			let value;
			try {
				value = JSON.parse(given);
			} catch {
				const { parse } = await __webpack_require__.e(815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
				value = parseQuietly(parse, given);
			}
			return isMap(value) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(value) : refused;
		}
	}),
	7785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A: () => leven,
			h: () => closestMatch
		});
		const array = [];
		const characterCodeCache = [];
		function leven(first, second, options) {
			if (first === second) {
				return 0;
			}
			const maxDistance = options?.maxDistance;
			const swap = first;
			if (first.length > second.length) {
				first = second;
				second = swap;
			}
			let firstLength = first.length;
			let secondLength = second.length;
			while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
				firstLength--;
				secondLength--;
			}
			let start = 0;
			while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
				start++;
			}
			firstLength -= start;
			secondLength -= start;
			if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
				return maxDistance;
			}
			if (firstLength === 0) {
				return maxDistance !== undefined && secondLength > maxDistance ? maxDistance : secondLength;
			}
			let bCharacterCode;
			let result;
			let temporary;
			let temporary2;
			let index = 0;
			let index2 = 0;
			while (index < firstLength) {
				characterCodeCache[index] = first.charCodeAt(start + index);
				array[index] = ++index;
			}
			while (index2 < secondLength) {
				bCharacterCode = second.charCodeAt(start + index2);
				temporary = index2++;
				result = index2;
				for (index = 0; index < firstLength; index++) {
					temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
					temporary = array[index];
					result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
				}
				if (maxDistance !== undefined) {
					let rowMinimum = result;
					for (index = 0; index < firstLength; index++) {
						if (array[index] < rowMinimum) {
							rowMinimum = array[index];
						}
					}
					if (rowMinimum > maxDistance) {
						return maxDistance;
					}
				}
			}
			array.length = firstLength;
			characterCodeCache.length = firstLength;
			return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
		}
		function closestMatch(target, candidates, options) {
			if (!Array.isArray(candidates) || candidates.length === 0) {
				return undefined;
			}
			const userMax = options?.maxDistance;
			const targetLength = target.length;
			for (const candidate of candidates) {
				if (candidate === target) {
					return candidate;
				}
			}
			if (userMax === 0) {
				return undefined;
			}
			let best;
			let bestDist = Number.POSITIVE_INFINITY;
			const seen = new Set();
			for (const candidate of candidates) {
				if (seen.has(candidate)) {
					continue;
				}
				seen.add(candidate);
				const lengthDiff = Math.abs(candidate.length - targetLength);
				if (lengthDiff >= bestDist) {
					continue;
				}
				if (userMax !== undefined && lengthDiff > userMax) {
					continue;
				}
				const cap = Number.isFinite(bestDist) ? userMax === undefined ? bestDist : Math.min(bestDist, userMax) : userMax;
				const distance = cap === undefined ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
				if (userMax !== undefined && distance > userMax) {
					continue;
				}
				let actualD = distance;
				if (cap !== undefined && distance === cap && cap === userMax) {
					actualD = leven(target, candidate);
				}
				if (actualD < bestDist) {
					bestDist = actualD;
					best = candidate;
					if (bestDist === 0) {
						break;
					}
				}
			}
			if (userMax !== undefined && bestDist > userMax) {
				return undefined;
			}
			return best;
		}
	})
};
