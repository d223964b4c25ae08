import { modules as shared20 } from './shared-20.js';
import { modules as shared28 } from './shared-28.js';
export const id = 7874;
export const ids = [7874];
export const modules = {
	25531: shared28[25531],
	28576: shared20[28576],
	67874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { runSession: () => runSession });
var lib_text = __webpack_require__(94869);
var state = __webpack_require__(67799);
var activity = __webpack_require__(42917);
var conversation = __webpack_require__(25531);
;
const defaultMaxTokens = 32e3;
const compactionBeta = "compact-2026-01-12";
const parameters = (wanted) => ({
	model: wanted.model,
	max_tokens: wanted.maxTokens ?? defaultMaxTokens,
	system: [{
		type: "text",
		text: wanted.system,
		cache_control: { type: "ephemeral" }
	}],
	tools: [...wanted.tools],
	cache_control: { type: "ephemeral" },
	output_config: {
		format: wanted.answer.format,
		...wanted.effort === undefined ? {} : { effort: wanted.effort }
	},
	...compacts(wanted.model) ? {
		betas: [compactionBeta],
		context_management: { edits: [{ type: "compact_20260112" }] }
	} : {},
	thread: false,
	stream: true
});
const compacts = (model) => model.startsWith("claude-") && !/-4-5(-\d{8})?$/.test(model);
;
const firstWait = 1;
const longestWait = 60;
const shortestWait = .1;
class Patience {
	#waiting;
	#since;
	#tries = 0;
	constructor(waiting) {
		this.#waiting = waiting;
	}
	reset() {
		this.#since = undefined;
		this.#tries = 0;
	}
	async wait(failure) {
		const { clock, signal, maxWaitSeconds, onWait, transcript } = this.#waiting;
		this.#since ??= clock.monotonic();
		const passed = (clock.monotonic() - this.#since) / 1e3;
		const left = maxWaitSeconds - passed;
		if (left <= 0) return `${failure.why} (${this.#tries + 1} tries in ${Math.round(passed)} s, max-wait ${maxWaitSeconds} s)`;
		const seconds = Math.min(left, this.#wanted(failure.retryAfterSeconds));
		this.#tries += 1;
		onWait({
			seconds,
			why: failure.why
		});
		transcript.write({
			type: "wait",
			seconds,
			why: failure.why
		});
		await clock.sleep(seconds * 1e3, signal);
		return undefined;
	}
	#wanted(retryAfter) {
		const ceiling = Math.min(longestWait, firstWait * 2 ** this.#tries);
		const wanted = retryAfter !== undefined && retryAfter > 0 ? retryAfter : this.#waiting.random() * ceiling;
		return Math.max(shortestWait, wanted);
	}
}
var failure = __webpack_require__(28576);
;
const readReply = async (stream, signal) => {
	const inputs = new ToolInputs();
	stream.on("streamEvent", (event) => inputs.see(event));
	const id = () => stream.request_id ? { requestId: stream.request_id } : {};
	try {
		const message = await stream.finalMessage();
		if (message.stop_reason === null) return reply_failure(cut, message);
		return {
			kind: "answer",
			message,
			malformed: inputs.malformed(),
			...id()
		};
	} catch (error) {
		const partial = stream.currentMessage;
		if (signal.aborted) return reply_failure({ kind: "aborted" }, partial);
		if (stream.errored && isBare(error) && partial !== undefined && inputs.malformed().length > 0) return {
			kind: "answer",
			message: asToolUse(partial),
			malformed: inputs.malformed(),
			...id()
		};
		return reply_failure(ofStream(error, stream.response !== null && stream.response !== undefined), partial);
	}
};
const cut = {
	kind: "transient",
	why: "the stream was cut"
};
const reply_failure = (what, partial) => ({
	kind: "failure",
	failure: what,
	...partial === undefined ? {} : { partial }
});
const ofStream = (error, connected) => {
	const known = (0, failure.L)(error);
	if (known.kind === "aborted") return {
		kind: "transient",
		why: "the connection was aborted"
	};
	return known.kind === "fatal" && connected && isBare(error) ? cut : known;
};
const isBare = (error) => error instanceof Error && error.name === "AnthropicError" && error.cause === undefined;
const asToolUse = (partial) => ({
	...partial,
	stop_reason: "tool_use"
});
class ToolInputs {
	#calls = new Map();
	see(event) {
		if (event.type === "content_block_start" && event.content_block.type === "tool_use") this.#calls.set(event.index, {
			id: event.content_block.id,
			json: ""
		});
		const call = event.type === "content_block_delta" ? this.#calls.get(event.index) : undefined;
		if (call !== undefined && event.type === "content_block_delta" && event.delta.type === "input_json_delta") call.json += event.delta.partial_json;
	}
	malformed() {
		return [...this.#calls.values()].filter(({ json }) => json !== "" && !isObject(json)).map(({ id, json }) => ({
			id,
			raw: json
		}));
	}
}
const isObject = (json) => {
	try {
		const value = JSON.parse(json);
		return typeof value === "object" && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
};
const textOf = (content) => content.flatMap((block) => block.type === "text" && block.text.trim() !== "" ? [block.text] : []).join("\n");
var pricing = __webpack_require__(82244);
;
const usageOf = (reported, request) => {
	const compactions = (reported.iterations ?? []).filter((each) => each.type === "compaction");
	const parts = [reported, ...compactions].map(tokensOf);
	const prices = parts.map((part) => (0, pricing.x)(request.model, request.prices, part));
	const usd = parts.reduce((sum, part, at) => {
		const price = prices[at];
		return sum === undefined || price === undefined ? undefined : sum + (0, pricing.y)(part, price);
	}, 0);
	return {
		requests: 1,
		...parts.reduce(addTokens),
		...usd === undefined ? {} : { usd },
		seconds: request.seconds
	};
};
const tokensOf = (reported) => ({
	input_tokens: reported.input_tokens ?? 0,
	output_tokens: reported.output_tokens ?? 0,
	cache_read_tokens: reported.cache_read_input_tokens ?? 0,
	cache_write_tokens: reported.cache_creation_input_tokens ?? 0
});
const addTokens = (a, b) => ({
	input_tokens: a.input_tokens + b.input_tokens,
	output_tokens: a.output_tokens + b.output_tokens,
	cache_read_tokens: a.cache_read_tokens + b.cache_read_tokens,
	cache_write_tokens: a.cache_write_tokens + b.cache_write_tokens
});
;
const runSession = async (request) => new Session(request).run();
const go = { kind: "go" };
const ending = (end) => ({
	kind: "end",
	end
});
const failed = (error, complaint) => ending({
	kind: "failed",
	error,
	...complaint === undefined ? {} : { complaint }
});
const longestRunOfCuts = 3;
class Session {
	#request;
	#patience;
	#started;
	#usage = state.tk;
	#turns = 0;
	#cuts = 0;
	#nudged = false;
	#complaints = 0;
	#id;
	#told = 0;
	constructor(request) {
		this.#request = request;
		this.#patience = new Patience(request);
		this.#started = request.clock.monotonic();
	}
	async run() {
		const { transcript, model, system, tools } = this.#request;
		transcript.write({
			type: "session",
			model,
			system,
			tools: tools.map(({ name }) => name)
		});
		let messages = [(0, conversation.Ck)(this.#request.messages)];
		for (;;) {
			const step = this.#mayAsk() ?? await this.#converse(messages);
			if (step.kind === "end") return this.#result(step.end);
			if (step.kind === "again") messages = step.messages;
		}
	}
	#result(end) {
		const seconds = Math.round((this.#request.clock.monotonic() - this.#started) / 1e3);
		const usage = {
			...this.#usage,
			seconds
		};
		const result = {
			...end,
			usage,
			...this.#id === undefined ? {} : { session: this.#id }
		};
		this.#request.transcript.write({
			type: "end",
			result
		});
		return result;
	}
	async #converse(messages) {
		const { client, signal } = this.#request;
		const runner = client.beta.messages.toolRunner({
			...parameters(this.#request),
			messages: [...messages]
		}, { signal });
		for await (const stream of runner) {
			const sent = runner.params.messages;
			this.#tell(sent);
			const asked = this.#request.clock.monotonic();
			const reply = await readReply(stream, signal);
			this.#count(reply, asked);
			const step = reply.kind === "answer" ? await this.#next(runner, reply, sent) : await this.#recover(reply.failure, sent);
			if (step.kind !== "go") return step;
			const stop = this.#mayAsk();
			if (stop !== undefined) return stop;
		}
		return failed("the tool runner ended without a report");
	}
	#mayAsk() {
		if (this.#request.signal.aborted) return ending({ kind: "cancelled" });
		const detail = this.#request.stopBefore();
		return detail === undefined ? undefined : ending({
			kind: "blocked",
			reason: "budget",
			detail
		});
	}
	#tell(sent) {
		const from = this.#told <= sent.length ? this.#told : 0;
		this.#request.transcript.write({
			type: "request",
			turn: this.#turns + 1,
			messages: sent.length,
			added: sent.slice(from).filter(({ role }) => role !== "assistant")
		});
		this.#told = sent.length;
	}
	#count(reply, asked) {
		const message = reply.kind === "answer" ? reply.message : reply.partial;
		if (message === undefined) return;
		const { clock, model, prices } = this.#request;
		const usage = usageOf(message.usage, {
			model,
			prices,
			seconds: (clock.monotonic() - asked) / 1e3
		});
		this.#usage = (0, state.vk)(this.#usage, usage);
		this.#request.onRequest(usage);
		if (reply.kind !== "answer") return;
		this.#patience.reset();
		this.#turns += 1;
		this.#id ??= message.id;
		this.#request.transcript.write({
			type: "answer",
			id: message.id,
			...reply.requestId === undefined ? {} : { request_id: reply.requestId },
			stop_reason: message.stop_reason,
			content: message.content,
			usage: message.usage
		});
	}
	async #next(runner, reply, sent) {
		const { message } = reply;
		const reason = message.stop_reason;
		if (reason !== "max_tokens") this.#cuts = 0;
		switch (reason) {
			case "tool_use":
				if (this.#exhausted()) return failed(this.#turnsReached());
				if (reply.malformed.length === 0) return this.#runTools(runner, message);
				return {
					kind: "again",
					messages: [...sent, ...(0, conversation.eF)(message, reply.malformed)]
				};
			case "pause_turn":
			case "compaction": return this.#exhausted() ? failed(this.#turnsReached()) : go;
			case "end_turn":
			case "stop_sequence": return this.#finish(message, sent);
			case "max_tokens": return this.#goOnAfterCut(message, sent);
			case "refusal": return failed(refusal(message));
			case "model_context_window_exceeded": return failed(contextExceeded);
			case null:
			default: return failed(`the model stopped for an unknown reason: ${(0, activity.D)(String(reason), 60)}`);
		}
	}
	#exhausted() {
		return this.#turns >= this.#request.maxTurns;
	}
	#turnsReached() {
		return `max_turns (${this.#request.maxTurns}) reached before the task was finished`;
	}
	async #runTools(runner, message) {
		for (const block of message.content) if (block.type === "tool_use") this.#request.onActivity((0, activity.E)(block.name, block.input));
		await runner.generateToolResponse();
		const broken = this.#request.toolsFailed?.();
		return broken === undefined || this.#request.signal.aborted ? go : failed(broken);
	}
	async #finish(message, sent) {
		const { answer } = this.#request;
		const text = textOf(message.content);
		if (text.trim() === "") return this.#goOnAfterSilence(sent);
		const reading = await answer.read(text);
		if (reading.kind === "ok") return ending({
			kind: "report",
			report: reading.value
		});
		if (this.#complaints >= answer.repairs) return failed(`${answer.name} could not be used (${(0, lib_text.LS)(answer.repairs + 1, "try", "tries")})`, reading.text);
		if (this.#exhausted()) return failed(this.#turnsReached(), reading.text);
		this.#complaints += 1;
		return {
			kind: "again",
			messages: [...sent, ...(0, conversation.uX)(message, reading.text)]
		};
	}
	#goOnAfterSilence(sent) {
		if (this.#nudged) return failed("the model answered with nothing, twice");
		if (this.#exhausted()) return failed(this.#turnsReached());
		this.#nudged = true;
		return {
			kind: "again",
			messages: [...sent, (0, conversation.cj)(this.#request.answer.name)]
		};
	}
	#goOnAfterCut(message, sent) {
		this.#cuts += 1;
		if (this.#cuts > longestRunOfCuts) return failed(`the answer was cut at max_tokens ${longestRunOfCuts + 1} times in a row`);
		if (this.#exhausted()) return failed(this.#turnsReached());
		return {
			kind: "again",
			messages: [...sent, ...(0, conversation.fe)(message, this.#request.answer.name)]
		};
	}
	async #recover(failure, sent) {
		this.#request.transcript.write({
			type: "error",
			error: failure
		});
		switch (failure.kind) {
			case "aborted": return ending({ kind: "cancelled" });
			case "auth": return ending({
				kind: "blocked",
				reason: "auth",
				detail: failure.detail
			});
			case "context": return failed(contextExceeded);
			case "fatal": return failed(`the API refused the request: ${failure.detail}`);
			case "transient": {
				const detail = await this.#patience.wait(failure);
				return detail === undefined ? {
					kind: "again",
					messages: sent
				} : ending({
					kind: "blocked",
					reason: "overloaded",
					detail
				});
			}
		}
	}
}
const contextExceeded = "the conversation no longer fits into the model's context window";
const refusal = ({ stop_details: details }) => (0, activity.D)([
	"the model refused",
	details?.category,
	details?.explanation
].filter((part) => !!part).join(": "), 500);
	})
};
