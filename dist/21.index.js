export const id = 21;
export const ids = [21];
export const modules = {
	60021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { appTokens: () => appTokens });
var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80846);
var _octokit_auth_app__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76479);
var _lib_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95842);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(220);
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
const spareMs = 5 * 6e4;
const appTokens = (options) => {
	const ask = installationOf(options);
	let current;
	let coming;
	const renew = async () => {
		const minted = await mint(options, ask);
		coming = undefined;
		if (!minted.ok) return minted;
		current = minted.value;
		options.onToken(current.token);
		return minted;
	};
	return async () => {
		if (current !== undefined && options.clock.now().getTime() < current.until - spareMs) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(current.token);
		const minted = await (coming ??= renew());
		return minted.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(minted.value.token) : minted;
	};
};
const installationOf = ({ app, repository, apiUrl }) => {
	const [owner = "", repo = ""] = repository.split("/");
	const { request } = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__.gq({
		...apiUrl === undefined ? {} : { baseUrl: apiUrl },
		log: silent
	});
	let id;
	return async (signal) => {
		const bounded = request.defaults({ request: { signal } });
		const auth = (0, _octokit_auth_app__WEBPACK_IMPORTED_MODULE_4__.K)({
			appId: app.id,
			privateKey: app.privateKey,
			request: bounded,
			log: silent
		});
		if (id === undefined) {
			const asApp = { request: {
				signal,
				hook: auth.hook.bind(auth)
			} };
			const found = await request("GET /repos/{owner}/{repo}/installation", {
				owner,
				repo,
				...asApp
			});
			id = found.data.id;
		}
		const made = await auth({
			type: "installation",
			installationId: id,
			repositoryNames: [repo],
			refresh: true
		});
		return {
			token: made.token,
			until: Date.parse(made.expiresAt)
		};
	};
};
const mint = async ({ app, repository, clock, signal }, ask) => {
	for (let attempt = 1;; attempt += 1) {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const deadline = __addDisposableResource(env_1, new _lib_deadline_js__WEBPACK_IMPORTED_MODULE_1__.B(requestMs), false);
			try {
				return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(await ask(AbortSignal.any([signal, deadline.signal])));
			} catch (error) {
				const answer = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.ut)(error);
				const wait = attempt < tries ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.fI)(answer, attempt, clock.now()) : undefined;
				if (wait === undefined || signal.aborted) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__._)(refusal({
					app,
					repository
				}, answer));
				await clock.sleep(wait, signal);
			}
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			__disposeResources(env_1);
		}
	}
};
const hints = {
	401: "app-id and app-private-key must be of the same GitHub App: see its page under Settings, Developer settings, GitHub Apps",
	403: "the installation of the App is suspended, or its permissions wait for approval",
	404: "install the App in this repository",
	422: "install the App in this repository, with the permissions in docs/security.md"
};
const refusal = ({ app, repository }, answer) => {
	const failure = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.tF)({
		what: `get a token for App ${app.id} in ${repository}`,
		needs: ""
	}, answer);
	const hint = failure.code === "github-limit" ? undefined : hints[answer.status ?? 0];
	return hint === undefined ? failure : {
		code: "app-refused",
		message: failure.message,
		hint
	};
};
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
