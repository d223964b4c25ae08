export const modules = {
220: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B2: () => doubt,
	fI: () => waitBefore,
	nT: () => isOpen,
	tF: () => apiFailure,
	ut: () => answerOf
});
var _lib_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94869);
const isRecord = (value) => typeof value === "object" && value !== null;
const recordOf = (value) => isRecord(value) ? value : {};
const recordsOf = (value) => Array.isArray(value) ? value.filter(isRecord) : [];
const text = (value) => typeof value === "string" ? value : "";
const detailsOf = (errors) => (Array.isArray(errors) ? errors : []).map((error) => {
	const { message, resource, field, code } = recordOf(error);
	return text(error) || text(message) || [
		resource,
		field,
		code
	].map(text).filter(Boolean).join(" ");
});
const statusOfType = {
	NOT_FOUND: 404,
	FORBIDDEN: 403,
	INSUFFICIENT_SCOPES: 403,
	RATE_LIMITED: 429
};
const graphqlStatus = (errors) => {
	const [first = {}] = errors;
	if (first["type"] === undefined) return recordOf(first["extensions"])["code"] === undefined ? 500 : 422;
	return statusOfType[text(first["type"])] ?? 422;
};
const answerOf = (error) => {
	const { response, errors, headers: graphqlHeaders } = recordOf(error);
	if (Array.isArray(errors) && isRecord(response)) {
		const said = recordsOf(errors).map(({ message }) => text(message));
		return {
			status: graphqlStatus(recordsOf(errors)),
			headers: recordOf(graphqlHeaders),
			message: said.join("; ")
		};
	}
	if (!isRecord(response)) {
		const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return {
			headers: {},
			message: why instanceof Error ? why.message : "unknown"
		};
	}
	const { status, headers, data } = response;
	const { message, errors: details } = recordOf(data);
	const said = [text(message), ...detailsOf(details)].filter((one) => one !== "");
	return {
		status: Number(status),
		headers: recordOf(headers),
		message: said.join("; ")
	};
};
const longestWaitMs = 6e4;
const firstWaitMs = 1e3;
const limited = ({ status, headers }) => status === 429 || status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
const isOpen = ({ status }) => status === undefined || status >= 500;
const waitBefore = (answer, attempt, now) => {
	const { headers } = answer;
	const backoff = firstWaitMs * 2 ** (attempt - 1);
	if (isOpen(answer)) return backoff;
	if (!limited(answer)) return undefined;
	const after = Number(headers["retry-after"] ?? Number.NaN) * 1e3;
	const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3 - now.getTime();
	const wait = Math.max(0, Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : backoff);
	return wait > longestWaitMs ? undefined : wait;
};
const adviceOn = (answer, needs) => {
	if (isOpen(answer)) return ["unreachable", "try again when the API of GitHub answers"];
	if (limited(answer)) return ["github-limit", "the token has used up its requests; try again later"];
	switch (answer.status ?? 0) {
		case 401: return ["github-auth", "the token (input github-token) is wrong or has expired"];
		case 403:
		case 404: return ["github-refused", `the token needs the permission \`${needs}\``];
		case 409: return ["github-refused", "somebody else changed it at the same time; try again"];
		default: return ["github-refused", "GitHub does not take the request as it is: see what it answered"];
	}
};
const apiFailure = ({ what, needs }, answer) => {
	const { status } = answer;
	const said = (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(answer.message).slice(0, 300);
	const message = `cannot ${what}: ${status === undefined ? "" : `GitHub answered ${status}`}${status !== undefined && said !== "" ? ": " : ""}${said}`;
	const [code, hint] = adviceOn(answer, needs);
	return {
		...status === undefined ? {} : { status },
		code,
		message,
		hint
	};
};
const doubt = (purpose, answer) => ({
	...apiFailure(purpose, answer),
	hint: "it may have happened all the same: look before you try again"
});
	})
};
