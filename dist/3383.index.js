export const id = 3383;
export const ids = [3383, 9910];
export const modules = {
	25531: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ck: () => firstMessage,
	cj: () => afterSilence,
	eF: () => afterMalformed,
	fe: () => afterCut,
	uX: () => afterComplaint
});
const firstMessage = (blocks) => ({
	role: "user",
	content: blocks.map((text, at) => ({
		type: "text",
		text,
		...at === blocks.length - 1 ? { cache_control: { type: "ephemeral" } } : {}
	}))
});
const afterSilence = (answer) => user(`Your last reply was empty. Go on with the task, or give ${answer} if it is finished.`);
const afterCut = (message, answer) => {
	const kept = message.content.filter((block) => block.type !== "tool_use" && !isUnfinished(block));
	const calls = message.content.some((block) => block.type === "tool_use");
	const said = kept.some((block) => block.type === "text");
	return [...said ? [{
		role: "assistant",
		content: kept
	}] : [], user(calls ? "Your last reply was cut at the output limit and none of its tool calls was run. Go on in smaller steps: write long files in several parts." : `Your last reply was cut at the output limit. Go on in smaller steps; give ${answer} again from its start, shorter.`)];
};
const isUnfinished = (block) => block.type === "text" && block.text.trim() === "" || block.type === "thinking" && block.signature === "";
const afterMalformed = (message, malformed) => {
	const raw = new Map(malformed.map((each) => [each.id, each.raw]));
	const content = message.content.map((block) => block.type === "tool_use" && raw.has(block.id) ? {
		...block,
		input: {}
	} : block);
	return [{
		role: "assistant",
		content: content.filter((block) => !isUnfinished(block))
	}, {
		role: "user",
		content: content.flatMap((block) => block.type === "tool_use" ? [{
			type: "tool_result",
			tool_use_id: block.id,
			is_error: true,
			content: complaint(raw.get(block.id))
		}] : [])
	}];
};
const longestSaidAgain = 1e5;
const afterComplaint = (message, text) => {
	const said = message.content.filter((block) => block.type !== "tool_use" && !isUnfinished(block)).map((block) => block.type === "text" && block.text.length > longestSaidAgain ? {
		...block,
		text: `${block.text.slice(0, longestSaidAgain).toWellFormed()}\n[cut here]`
	} : block);
	return [{
		role: "assistant",
		content: said
	}, user(text)];
};
const complaint = (raw) => raw === undefined ? "Not run, because another call of the same reply was malformed. Make the call again." : `Not run: the input is not a JSON object. It began with: ${raw.slice(0, 500)}`;
const user = (text) => ({
	role: "user",
	content: [{
		type: "text",
		text
	}]
});
	}),
	28576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { L: () => classify });
var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32669);
const classify = (error) => {
	const chain = causes(error);
	const api = chain.map(apiError).find((each) => each !== undefined);
	if (api !== undefined) return classifyApiError(api);
	if (chain.some(isAbort)) return { kind: "aborted" };
	const network = chain.map(networkProblem).find((each) => each !== undefined);
	if (network !== undefined) return {
		kind: "transient",
		why: network
	};
	return {
		kind: "fatal",
		detail: firstLine(error)
	};
};
const transientTypes = new Set([
	"overloaded_error",
	"api_error",
	"rate_limit_error",
	"timeout_error",
	"conflict_error"
]);
const authTypes = new Set([
	"authentication_error",
	"permission_error",
	"billing_error"
]);
const accountCodes = new Set([
	"enforced_spend_limit_reached",
	"contract_spend_limit_reached",
	"linked_organization_spend_limit_reached",
	"linked_organization_billing_unavailable",
	"user_profile_not_billable",
	"user_profile_billing_not_authorized",
	"organization_on_hold",
	"claude_code_key_creator_not_member",
	"cmek_key_disabled",
	"cmek_key_network_blocked"
]);
const classifyApiError = (error) => {
	const { status, type, code } = error;
	const detail = describe(error);
	if (code !== undefined && accountCodes.has(code)) return {
		kind: "auth",
		detail
	};
	if (type !== undefined && authTypes.has(type)) return {
		kind: "auth",
		detail
	};
	if (status === 401 || status === 402 || status === 403) return {
		kind: "auth",
		detail
	};
	if (status === 413 || type === "request_too_large") return { kind: "context" };
	if (status === 400 && !error.html) return classifyBadRequest(error, detail);
	if (isTransient(error)) return {
		kind: "transient",
		why: detail,
		...error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }
	};
	return {
		kind: "fatal",
		detail
	};
};
const isTransient = ({ status, type, html }) => {
	if (status === undefined) return type === undefined || transientTypes.has(type);
	return status === 408 || status === 409 || status === 429 || status >= 500 || html && status !== 404;
};
const classifyBadRequest = (error, detail) => {
	if (/credit balance is too low/i.test(error.text)) return {
		kind: "auth",
		detail
	};
	if (/prompt is too long|exceed(s|ed)? (the )?(context|model's maximum)/i.test(error.text)) return { kind: "context" };
	return {
		kind: "fatal",
		detail
	};
};
const describe = ({ status, type, code, text, html }) => {
	const name = [status, code ?? type].filter((part) => part !== undefined).join(" ");
	const said = html ? "a web page instead of JSON" : text;
	return clip([name, said].filter((part) => part !== "").join(": "));
};
const record = (value) => (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value) ? value : undefined;
const word = (value) => typeof value === "string" && value !== "" ? value : undefined;
const apiError = (error) => {
	const value = record(error);
	if (value === undefined) return undefined;
	const status = value["status"] ?? value["statusCode"];
	const body = record(value["error"]);
	const inner = record(body?.["error"]);
	if (typeof status !== "number" && inner === undefined) return undefined;
	const headers = value["headers"] instanceof Headers ? value["headers"] : undefined;
	return {
		status: typeof status === "number" ? status : undefined,
		type: word(value["type"]) ?? word(inner?.["type"]),
		code: word(value["errorCode"]) ?? word(record(inner?.["details"])?.["error_code"]),
		text: word(inner?.["message"]) ?? word(body?.["message"]) ?? (isExchange(value) ? firstLine(error) : ""),
		html: headers?.get("content-type")?.includes("text/html") === true,
		retryAfterSeconds: retryAfter(headers)
	};
};
const isExchange = ({ name }) => name === "WorkloadIdentityError";
const retryAfter = (headers) => {
	const ms = Number(headers?.get("retry-after-ms") ?? Number.NaN);
	const seconds = ms >= 0 ? ms / 1e3 : Number(headers?.get("retry-after") ?? Number.NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
};
const isAbort = (error) => {
	const name = record(error)?.["name"];
	return name === "AbortError" || name === "APIUserAbortError";
};
const networkCodes = /^(E[A-Z]+|UND_ERR_\w+|ERR_(SSL|TLS|HTTP2|STREAM)_?\w*|CERT_\w+|HPE_\w+)$/;
const networkProblem = (error) => {
	const value = record(error);
	switch (value?.["name"]) {
		case "StalledError":
		case "WebPageError": return firstLine(error);
		case "APIConnectionTimeoutError": return "the request timed out";
		case "SyntaxError": return "the answer was not JSON";
	}
	const code = word(value?.["code"]);
	if (code !== undefined && networkCodes.test(code)) return `network: ${code}`;
	return value?.["name"] === "APIConnectionError" ? `network: ${causeLine(error)}` : undefined;
};
const causeLine = (error) => {
	const last = causes(error).at(-1);
	return word(record(last)?.["code"]) ?? firstLine(last);
};
const causes = (error) => {
	const chain = [];
	for (let each = error; each !== undefined && each !== null && !chain.includes(each);) {
		chain.push(each);
		each = record(each)?.["cause"];
	}
	return chain;
};
const firstLine = (error) => clip(word(record(error)?.["message"]) ?? String(error));
const clip = (text) => {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};
	}),
	29910: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	closingReport: () => closingReport,
	readReport: () => readReport,
	reportFormat: () => reportFormat
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40104);
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42917);
const schema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
	status: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
		"done",
		"nothing_to_do",
		"blocked"
	]).describe("done: the task is carried out. nothing_to_do: it was already so. blocked: it cannot be done; details say why."),
	summary: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("One line in the imperative: what changed, or why nothing did."),
	details: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().describe("What a reviewer has to know: what was done, what was checked, what is left.")
});
const { $schema: _dialect, ...jsonSchema } = zod__WEBPACK_IMPORTED_MODULE_2__.bl(schema);
const reportFormat = {
	type: "json_schema",
	schema: jsonSchema
};
const summaryLength = 200;
const readReport = (text) => {
	const trimmed = text.trim();
	if (trimmed === "") return undefined;
	const parsed = schema.safeParse(json(trimmed));
	if (!parsed.success) return {
		status: "done",
		summary: firstLine(trimmed),
		details: trimmed
	};
	const { status, summary, details } = parsed.data;
	return {
		status,
		summary: firstLine(summary) || firstLine(details) || status,
		details
	};
};
const closingReport = {
	name: "the closing report",
	format: reportFormat,
	read: async (text) => {
		const value = readReport(text);
		return value === undefined ? {
			kind: "complaint",
			text: "The closing report is empty."
		} : {
			kind: "ok",
			value
		};
	},
	repairs: 0
};
const firstLine = (text) => text.split(/[\r\n\u2028\u2029]/).map((line) => (0, _activity_js__WEBPACK_IMPORTED_MODULE_0__.D)(line, summaryLength)).find((line) => line !== "") ?? "";
const json = (text) => {
	const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
	try {
		return JSON.parse(fenced?.[1] ?? text);
	} catch {
		return undefined;
	}
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
	13383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { countTokens: () => countTokens });
var _agent_conversation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25531);
var _agent_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28576);
var _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6962);
var _agent_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29910);
var _agent_tool_host_definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46272);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
const countTokens = async (request) => {
	const { client, plan, task, notes, dependencies = [], signal } = request;
	const definitions = await (0, _agent_tool_host_definitions_js__WEBPACK_IMPORTED_MODULE_3__.$)(".");
	const messages = (0, _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
		plan,
		task,
		dependencies,
		...notes === undefined ? {} : { notes }
	});
	try {
		const { input_tokens: tokens } = await client.beta.messages.countTokens({
			model: task.model[0] ?? "",
			system: (0, _agent_prompt_js__WEBPACK_IMPORTED_MODULE_1__.Ao)(plan),
			tools: definitions.flatMap((tool) => "input_schema" in tool ? [definition(tool)] : []),
			messages: [(0, _agent_conversation_js__WEBPACK_IMPORTED_MODULE_4__.Ck)(messages)],
			output_config: { format: _agent_report_js__WEBPACK_IMPORTED_MODULE_2__.reportFormat }
		}, { signal });
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(tokens);
	} catch (error) {
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)({
			code: "not-counted",
			message: `The tokens of ${task.id} were not counted: ${why((0, _agent_failure_js__WEBPACK_IMPORTED_MODULE_0__.L)(error))}`
		});
	}
};
const definition = ({ name, description, input_schema }) => ({
	name,
	input_schema,
	...description === undefined ? {} : { description }
});
const why = (failure) => {
	switch (failure.kind) {
		case "transient": return failure.why;
		case "auth":
		case "fatal": return failure.detail;
		case "context": return "the prompt is too long";
		case "aborted": return "it was cancelled";
	}
};
	})
};
