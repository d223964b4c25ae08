import { modules as shared17 } from './shared-17.js';
import { modules as shared18 } from './shared-18.js';
export const id = 21;
export const ids = [21];
export const modules = {
	60021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { appTokens: () => appTokens });
var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80846);
var _octokit_auth_app__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76479);
var _lib_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95842);
var _lib_docs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83489);
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
	422: `install the App in this repository, with the permissions in ${(0, _lib_docs_js__WEBPACK_IMPORTED_MODULE_5__.mN)("security")}`
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
