export const id = 600;
export const ids = [600];
export const modules = {
	9600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { GitHub: () => GitHub });
		var github = __webpack_require__(2413);
		var lib_deadline = __webpack_require__(5842);
		var result = __webpack_require__(5367);
		var lib_text = __webpack_require__(4869);
		;
		const isRecord = (value) => typeof value === "object" && value !== null;
		const answerOf = (error) => {
			const response = isRecord(error) && isRecord(error["response"]) ? error["response"] : undefined;
			if (response === undefined) {
				const why = error instanceof Error && error.cause instanceof Error ? error.cause : error;
				return {
					headers: {},
					message: why instanceof Error ? why.message : "unknown"
				};
			}
			const { status, headers, data } = response;
			const said = isRecord(data) && typeof data["message"] === "string" ? data["message"] : "";
			return {
				status: Number(status),
				headers: isRecord(headers) ? headers : {},
				message: said
			};
		};
		const longestWaitMs = 6e4;
		const firstWaitMs = 1e3;
		const limited = ({ status, headers }) => status === 429 || status === 403 && (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0");
		const waitBefore = (answer, attempt, now) => {
			const { status, headers } = answer;
			const backoff = firstWaitMs * 2 ** (attempt - 1);
			if (status === undefined || status >= 500) return backoff;
			if (!limited(answer)) return undefined;
			const after = Number(headers["retry-after"] ?? Number.NaN) * 1e3;
			const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3 - now.getTime();
			const wait = Math.max(0, Number.isFinite(after) ? after : Number.isFinite(reset) ? reset : backoff);
			return wait > longestWaitMs ? undefined : wait;
		};
		const apiFailure = ({ what, needs }, answer) => {
			const { status } = answer;
			const said = (0, lib_text.TN)(answer.message).slice(0, 300);
			const message = `cannot ${what}: ${status === undefined ? "" : `GitHub answered ${status}`}${status !== undefined && said !== "" ? ": " : ""}${said}`;
			const known = status === undefined ? {} : { status };
			if (status === undefined || status >= 500) return {
				...known,
				code: "unreachable",
				message,
				hint: "try again when the API of GitHub answers"
			};
			if (limited(answer)) return {
				...known,
				code: "github-limit",
				message,
				hint: "the token has used up its requests; try again later"
			};
			if (status === 401) return {
				...known,
				code: "github-auth",
				message,
				hint: "the token (input github-token) is wrong or has expired"
			};
			if (status === 403 || status === 404) return {
				...known,
				code: "github-refused",
				message,
				hint: `the token needs the permission \`${needs}\``
			};
			return {
				...known,
				code: "github-refused",
				message
			};
		};
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
		class GitHub {
			#options;
			#octokit;
			#repository;
			constructor(options) {
				const { token, apiUrl, repository } = options;
				const [owner = "", repo = ""] = repository.split("/");
				this.#options = options;
				this.#repository = {
					owner,
					repo
				};
				this.#octokit = (0, github.Q)(token, {
					...apiUrl === undefined ? {} : { baseUrl: apiUrl },
					log: silent
				});
			}
			async read(purpose, request) {
				const { clock, signal } = this.#options;
				for (let attempt = 1;; attempt += 1) {
					const answer = await this.#ask(request);
					if (answer.ok) return answer;
					const wait = attempt < tries ? waitBefore(answer.error, attempt, clock.now()) : undefined;
					if (wait === undefined || signal.aborted) return (0, result._)(apiFailure(purpose, answer.error));
					await clock.sleep(wait, signal);
				}
			}
			async #ask(request) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const deadline = __addDisposableResource(env_1, new lib_deadline.B(requestMs), false);
					const signal = AbortSignal.any([this.#options.signal, deadline.signal]);
					try {
						const { data } = await request(this.#octokit, {
							...this.#repository,
							request: { signal }
						});
						return (0, result.ok)(data);
					} catch (error) {
						return (0, result._)(answerOf(error));
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
	5842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	})
};
