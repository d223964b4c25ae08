import { modules as shared25 } from './shared-25.js';
export const id = 7335;
export const ids = [7335];
export const modules = {
	27335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { startToolHostClient: () => startToolHostClient });
var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46272);
var _protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44976);
const closeSeconds = 2;
const longestResult = 1e5;
const keptOfStderr = 2e3;
const startToolHostClient = async (request) => {
	const connection = new Connection(request);
	const [definitions, { ToolError }] = await Promise.all([(0, _definitions_js__WEBPACK_IMPORTED_MODULE_0__.$)(request.workdir), __webpack_require__.e(7618).then(__webpack_require__.bind(__webpack_require__, 57618))]).catch(async (error) => {
		await connection.close();
		throw error;
	});
	const tools = definitions.map((tool) => ({
		...tool,
		run: async (input, context) => {
			const { ok, content } = await connection.call(tool.name, input, context?.signal ?? undefined);
			if (!ok) throw new ToolError(content);
			return content;
		},
		close: () => undefined
	}));
	return {
		tools,
		failure: () => connection.failure,
		close: () => connection.close()
	};
};
class Connection {
	#child;
	#clock;
	#open = new Map();
	#next = 1;
	#stderr = "";
	#closing = false;
	failure;
	constructor({ start, command: [file, ...args], workdir, cwd, env, clock }) {
		this.#clock = clock;
		this.#child = start(file, args, {
			cwd: cwd ?? workdir,
			env
		});
		const { stdin, stdout, stderr, exited } = this.#child;
		const lines = new _protocol_js__WEBPACK_IMPORTED_MODULE_1__.qo({
			limit: _protocol_js__WEBPACK_IMPORTED_MODULE_1__.N9,
			onLine: (line) => this.#hear(line),
			tooLong: () => this.#fail({
				kind: "protocol",
				detail: "the tool host sent a line of more than 16 MiB"
			})
		});
		stdin.on("error", () => undefined);
		stdout.on("error", () => undefined);
		stderr.on("error", () => undefined);
		stdout.on("data", (chunk) => lines.add(chunk));
		stderr.on("data", (chunk) => {
			this.#stderr = `${this.#stderr}${chunk.toString("utf8")}`.slice(-keptOfStderr);
		});
		void exited.then((exit) => this.#fail({
			kind: "died",
			detail: `the tool host ended (${ending(exit)})${this.#said()}`
		}));
		this.#send({
			kind: "open",
			workdir,
			env
		});
	}
	call(tool, input, signal) {
		if (this.failure !== undefined) return Promise.resolve({
			ok: false,
			content: this.failure.detail
		});
		if (signal?.aborted === true) return Promise.resolve(aborted);
		const id = this.#next++;
		return new Promise((resolve) => {
			const abort = () => {
				this.#send({
					kind: "abort",
					id
				});
				settle(aborted);
			};
			const settle = (outcome) => {
				signal?.removeEventListener("abort", abort);
				this.#open.delete(id);
				resolve(outcome);
			};
			signal?.addEventListener("abort", abort, { once: true });
			this.#open.set(id, settle);
			this.#send({
				kind: "call",
				id,
				tool,
				input
			});
		});
	}
	async close() {
		this.#closing = true;
		this.#child.stdin.end();
		const late = new AbortController();
		const gone = this.#child.exited.then(() => "gone");
		const ended = await Promise.race([gone, this.#clock.sleep(closeSeconds * 1e3, late.signal)]);
		late.abort();
		if (ended !== "gone") await this.#child.kill();
	}
	#send(order) {
		if (this.#child.stdin.writable) this.#child.stdin.write(`${JSON.stringify(order)}\n`);
	}
	#hear(line) {
		const answer = (0, _protocol_js__WEBPACK_IMPORTED_MODULE_1__.JN)(line);
		if (answer === undefined) {
			this.#fail({
				kind: "protocol",
				detail: "the tool host sent something that is not a result"
			});
			return;
		}
		this.#open.get(answer.id)?.({
			ok: answer.ok,
			content: clipMiddle(answer.content, longestResult)
		});
	}
	#fail(failure) {
		if (this.failure !== undefined) return;
		this.failure = failure;
		for (const settle of this.#open.values()) settle({
			ok: false,
			content: failure.detail
		});
		if (failure.kind === "protocol" && !this.#closing) void this.#child.kill();
	}
	#said() {
		const text = this.#stderr.trim();
		return text === "" ? "" : `: ${text}`;
	}
}
const ending = ({ code, signal, error }) => error?.message ?? signal ?? `exit code ${code ?? "?"}`;
const aborted = {
	ok: false,
	content: "aborted"
};
const clipMiddle = (text, limit) => {
	if (text.length <= limit) return text;
	const half = Math.floor(limit / 2);
	const head = text.slice(0, half).replace(/[\ud800-\udbff]$/, "");
	const tail = text.slice(text.length - half).replace(/^[\udc00-\udfff]/, "");
	return `${head}\n[${text.length - head.length - tail.length} characters left out]\n${tail}`;
};
	}),
	46272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => toolDefinitions });
const toolDefinitions = async (workdir) => {
	const { betaAgentToolset20260401 } = await Promise.all([__webpack_require__.e(6526), __webpack_require__.e(3653)]).then(__webpack_require__.bind(__webpack_require__, 96526));
	return betaAgentToolset20260401({
		workdir,
		env: {}
	});
};
	}),
	44976: shared25[44976]
};
