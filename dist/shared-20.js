export const modules = {
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
	})
};
