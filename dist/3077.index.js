export const id = 3077;
export const ids = [3077];
export const modules = {
	33077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { GitHub: () => GitHub });
var context = __webpack_require__(37157);
var utils = __webpack_require__(80846);
;
const github_context = new context.o();
function getOctokit(token, options, ...additionalPlugins) {
	const GitHubWithPlugins = utils.gq.plugin(...additionalPlugins);
	return new GitHubWithPlugins((0, utils.EG)(token, options));
}
var lib_deadline = __webpack_require__(95842);
var result = __webpack_require__(45367);
var failure = __webpack_require__(220);
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
const tries = 4;
const requestMs = 3e4;
const pageSize = 100;
const mostItems = 3e3;
class GitHub {
	#options;
	#octokit;
	repository;
	constructor(options) {
		const [owner = "", repo = ""] = options.repository.split("/");
		this.#options = options;
		this.repository = {
			owner,
			repo
		};
	}
	get name() {
		return this.#options.repository;
	}
	get url() {
		return `${this.#options.serverUrl ?? "https://github.com"}/${this.name}`;
	}
	get now() {
		return this.#options.clock.now();
	}
	async read(purpose, request) {
		const reply = await this.#insist(purpose, request);
		return reply.ok ? (0, result.ok)(reply.value.data) : reply;
	}
	async readAll(purpose, request, most = mostItems) {
		const items = [];
		for (let page = 1;; page += 1) {
			const place = {
				per_page: pageSize,
				page
			};
			const reply = await this.#insist(purpose, (octokit, given) => request(octokit, {
				...given,
				...place
			}));
			if (!reply.ok) return reply;
			items.push(...reply.value.data);
			const more = reply.value.headers.link?.includes("rel=\"next\"") === true;
			if (!more || items.length >= most) return (0, result.ok)({
				items: items.slice(0, most),
				complete: !more && items.length <= most
			});
		}
	}
	async write(purpose, request, options = {}) {
		const { found } = options;
		const reply = await this.#insist(purpose, request, found);
		return reply.ok ? (0, result.ok)(reply.value.data) : reply;
	}
	async graphql(purpose, query, variables = {}) {
		const reply = await this.#insist(purpose, async (octokit, { request }) => ({
			data: await octokit.graphql(query, {
				...variables,
				request
			}),
			headers: {}
		}));
		return reply.ok ? (0, result.ok)(reply.value.data) : reply;
	}
	async #insist(purpose, request, found) {
		const { clock, signal } = this.#options;
		for (let attempt = 1;; attempt += 1) {
			const octokit = await this.#open();
			if (!octokit.ok) return octokit;
			const answer = await this.#ask(octokit.value, request);
			if (answer.ok) return answer;
			const wait = attempt < tries ? (0, failure.fI)(answer.error, attempt, clock.now()) : undefined;
			if (wait !== undefined) await clock.sleep(wait, signal);
			const there = found !== undefined && (0, failure.nT)(answer.error) ? await found() : (0, result.ok)(undefined);
			if (!there.ok) return (0, result._)((0, failure.B2)(purpose, answer.error));
			if (there.value !== undefined) return (0, result.ok)({
				data: there.value,
				headers: {}
			});
			if (wait === undefined || signal.aborted) return (0, result._)((0, failure.tF)(purpose, answer.error));
		}
	}
	async #open() {
		const token = await this.#options.token();
		if (!token.ok) return token;
		if (this.#octokit?.token !== token.value) {
			const { apiUrl } = this.#options;
			const api = getOctokit(token.value, {
				...apiUrl === undefined ? {} : { baseUrl: apiUrl },
				log: silent
			});
			this.#octokit = {
				token: token.value,
				api
			};
		}
		return (0, result.ok)(this.#octokit.api);
	}
	async #ask(octokit, request) {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const deadline = __addDisposableResource(env_1, new lib_deadline.B(requestMs), false);
			const signal = AbortSignal.any([this.#options.signal, deadline.signal]);
			try {
				return (0, result.ok)(await request(octokit, {
					...this.repository,
					request: { signal }
				}));
			} catch (error) {
				return (0, result._)((0, failure.ut)(error));
			}
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			__disposeResources(env_1);
		}
	}
}
const nothing = () => undefined;
const silent = {
	debug: nothing,
	info: nothing,
	warn: nothing,
	error: nothing
};
	}),
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
	}),
	95842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { B: () => Deadline });
class Deadline {
	#controller = new AbortController();
	#timer;
	#at;
	constructor(ms) {
		this.#at = performance.now() + ms;
		this.#timer = this.#arm();
	}
	get signal() {
		return this.#controller.signal;
	}
	get passed() {
		return this.#controller.signal.aborted;
	}
	extend(ms) {
		if (this.passed) return;
		clearTimeout(this.#timer);
		this.#at += ms;
		this.#timer = this.#arm();
	}
	[Symbol.dispose]() {
		clearTimeout(this.#timer);
	}
	#arm() {
		const left = Math.min(Math.max(this.#at - performance.now(), 0), 2 ** 31 - 1);
		return setTimeout(() => this.#controller.abort(new Error("time limit reached")), left);
	}
}
	}),
	94869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fo: () => padColumns,
	LS: () => plural,
	PL: () => columnsOf,
	RT: () => tail,
	TN: () => oneLine,
	Wp: () => clipBytes,
	dp: () => byteLength,
	qZ: () => clipColumns
});
const encoder = new TextEncoder();
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const oneLine = (text) => text.replaceAll(/\s+/gu, " ").trim();
const byteLength = (text) => Buffer.byteLength(text);
const isContinuation = (byte) => byte !== undefined && (byte & 192) === 128;
function clipBytes(text, max) {
	if (text.length * 3 <= max || byteLength(text) <= max) return text;
	const bytes = encoder.encode(text.slice(0, max));
	let end = Math.max(0, max - 3);
	while (end > 0 && isContinuation(bytes[end])) end -= 1;
	const kept = Buffer.from(bytes.buffer, 0, end).toString();
	return max < 3 ? "" : `${kept}…`;
}
function tail(text, max = 2048) {
	if (text.length * 3 <= max || byteLength(text) <= max) return text;
	const bytes = encoder.encode(text.slice(-max));
	let start = bytes.length - Math.max(0, max - 4);
	while (start < bytes.length && isContinuation(bytes[start])) start += 1;
	const kept = Buffer.from(bytes.buffer, start).toString();
	const newline = kept.indexOf("\n");
	return newline === -1 || newline === kept.length - 1 ? `…${kept}` : `…\n${kept.slice(newline + 1)}`;
}
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const empty = /^[\p{M}\p{Cf}\p{Cc}]/u;
const narrow = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2298\u2500-\u25fc\u2713\u2717\u2800-\u28ff]*$/;
function* graphemes(text) {
	for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) yield segment;
}
const width = (grapheme) => {
	if (empty.test(grapheme)) return 0;
	return wide.test(grapheme) ? 2 : 1;
};
function columnsOf(text) {
	if (narrow.test(text)) return text.length;
	let sum = 0;
	for (const grapheme of graphemes(text)) sum += width(grapheme);
	return sum;
}
function clipColumns(text, max) {
	if (columnsOf(text) <= max) return text;
	if (max < 1) return "";
	if (narrow.test(text)) return `${text.slice(0, max - 1)}…`;
	let kept = "";
	let sum = 0;
	for (const grapheme of graphemes(text.slice(0, max * 16))) {
		sum += width(grapheme);
		if (sum > max - 1) break;
		kept += grapheme;
	}
	return `${kept}…`;
}
const padColumns = (text, columns) => text + " ".repeat(Math.max(0, columns - columnsOf(text)));
	})
};
