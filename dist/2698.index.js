import { modules as shared25 } from './shared-25.js';
export const id = 2698;
export const ids = [2698];
export const modules = {
	32669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => isRecord });
const isRecord = (value) => typeof value === "object" && value !== null;
	}),
	92698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { startToolHost: () => startToolHost });
var node_console__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37540);
var _anthropic_ai_sdk_lib_tools_ToolError__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57618);
var _anthropic_ai_sdk_tools_agent_toolset_node__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96526);
var _protocol_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44976);
const longestTimeoutMs = 2 ** 31 - 1;
const startToolHost = () => {
	const write = process.stdout.write.bind(process.stdout);
	globalThis.console = new node_console__WEBPACK_IMPORTED_MODULE_0__.Console(process.stderr);
	const host = new Host((answer) => void write(`${JSON.stringify(answer)}\n`));
	const end = () => {
		host.close();
		process.exit(0);
	};
	const lines = new _protocol_js__WEBPACK_IMPORTED_MODULE_1__.qo({
		limit: _protocol_js__WEBPACK_IMPORTED_MODULE_1__.N9,
		onLine: (line) => {
			const order = (0, _protocol_js__WEBPACK_IMPORTED_MODULE_1__.Rx)(line);
			if (order !== undefined) void host.take(order);
		},
		tooLong: end
	});
	process.stdin.on("data", (chunk) => lines.add(chunk));
	process.stdin.once("end", end);
	process.stdin.once("error", end);
	process.stdout.once("error", end);
	for (const signal of [
		"SIGTERM",
		"SIGINT",
		"SIGHUP"
	]) process.once(signal, end);
};
class Host {
	#answer;
	#tools = new Map();
	#running = new Map();
	constructor(answer) {
		this.#answer = answer;
	}
	async take(order) {
		switch (order.kind) {
			case "open":
				for (const tool of (0, _anthropic_ai_sdk_tools_agent_toolset_node__WEBPACK_IMPORTED_MODULE_2__.betaAgentToolset20260401)({
					workdir: order.workdir,
					env: { ...order.env }
				})) this.#tools.set(tool.name, tool);
				return;
			case "abort":
				this.#running.get(order.id)?.abort(new Error("aborted"));
				return;
			case "call": {
				const stop = new AbortController();
				this.#running.set(order.id, stop);
				const result = await this.#call(order, stop.signal);
				this.#running.delete(order.id);
				this.#answer({
					id: order.id,
					...result
				});
			}
		}
	}
	close() {
		for (const tool of this.#tools.values()) void tool.close?.();
	}
	async #call(order, signal) {
		const tool = this.#tools.get(order.tool);
		if (tool === undefined) return {
			ok: false,
			content: `there is no tool ${order.tool}`
		};
		const toolUse = {
			id: String(order.id),
			name: order.tool,
			input: order.input,
			type: "tool_use"
		};
		try {
			const input = tool.parse(bounded(order.input));
			return {
				ok: true,
				content: textOf(await tool.run(input, {
					toolUse,
					toolUseBlock: toolUse,
					signal
				}))
			};
		} catch (error) {
			return {
				ok: false,
				content: error instanceof _anthropic_ai_sdk_lib_tools_ToolError__WEBPACK_IMPORTED_MODULE_3__.ToolError ? textOf(error.content) : `Error: ${String(error)}`
			};
		}
	}
}
const bounded = (input) => {
	if (typeof input !== "object" || input === null || !("timeout_ms" in input)) return input;
	const { timeout_ms: given, ...rest } = input;
	return typeof given === "number" && given > 0 ? {
		...rest,
		timeout_ms: Math.min(Math.ceil(given), longestTimeoutMs)
	} : rest;
};
const textOf = (content) => typeof content === "string" ? content : content.map((block) => block.type === "text" ? block.text : `[${block.type}]`).join("\n");
	}),
	44976: shared25[44976]
};
