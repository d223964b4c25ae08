import { modules as shared17 } from './shared-17.js';
import { modules as shared18 } from './shared-18.js';
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
	220: shared17[220],
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
	94869: shared18[94869]
};
