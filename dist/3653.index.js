import { modules as shared4 } from './shared-4.js';
export const id = 3653;
export const ids = [3653, 7618];
export const modules = {
	25064: shared4[25064],
	62533: shared4[62533],
	33364: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	G: () => __classPrivateFieldSet,
	g: () => __classPrivateFieldGet
});
function __classPrivateFieldSet(receiver, state, value, kind, f) {
	if (kind === "m") throw new TypeError("Private method is not writable");
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
	return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
}
function __classPrivateFieldGet(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
}
	}),
	99612: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { H: () => linkAbort });
function linkAbort(external, controller) {
	if (!external) return () => {};
	if (external.aborted) {
		controller.abort();
		return () => {};
	}
	const onAbort = () => controller.abort();
	external.addEventListener("abort", onAbort);
	return () => external.removeEventListener("abort", onAbort);
}
	}),
	28100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => AsyncQueue });
var _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33364);
var _AsyncQueue_items, _AsyncQueue_waiters, _AsyncQueue_closed;
var AsyncQueue = (() => {
	class AsyncQueue {
		constructor() {
			_AsyncQueue_items.set(this, []);
			_AsyncQueue_waiters.set(this, []);
			_AsyncQueue_closed.set(this, false);
		}
		push(item) {
			if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_closed, "f")) return false;
			const w = (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").shift();
			if (w) w({
				done: false,
				value: item
			});
			else (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_items, "f").push(item);
			return true;
		}
		close() {
			if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_closed, "f")) return;
			(0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.G)(this, _AsyncQueue_closed, true, "f");
			while ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").length > 0) {
				const w = (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").shift();
				w({
					done: true,
					value: undefined
				});
			}
		}
		next(signal) {
			if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_items, "f").length > 0) {
				return Promise.resolve({
					done: false,
					value: (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_items, "f").shift()
				});
			}
			if ((0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_closed, "f") || signal?.aborted) {
				return Promise.resolve({
					done: true,
					value: undefined
				});
			}
			return new Promise((resolve) => {
				const waiter = (r) => {
					signal?.removeEventListener("abort", onAbort);
					resolve(r);
				};
				const onAbort = () => {
					const idx = (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").indexOf(waiter);
					if (idx >= 0) (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").splice(idx, 1);
					resolve({
						done: true,
						value: undefined
					});
				};
				(0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_waiters, "f").push(waiter);
				signal?.addEventListener("abort", onAbort, { once: true });
			});
		}
		tryShift() {
			return (0, _tslib_mjs__WEBPACK_IMPORTED_MODULE_0__.g)(this, _AsyncQueue_items, "f").shift();
		}
	}
	_AsyncQueue_items = new WeakMap(), _AsyncQueue_waiters = new WeakMap(), _AsyncQueue_closed = new WeakMap();
	return AsyncQueue;
})();
	}),
	17594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JN: () => backoff,
	LX: () => applyJitter,
	bs: () => isFatal4xx,
	p$: () => jitter,
	zM: () => isStatus
});
var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
function isStatus(e, code) {
	return e instanceof _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.LG && e.status === code;
}
function is4xx(e) {
	return e instanceof _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.LG && typeof e.status === "number" && e.status >= 400 && e.status < 500;
}
function isFatal4xx(e) {
	return is4xx(e) && !isStatus(e, 408) && !isStatus(e, 409) && !isStatus(e, 429);
}
function backoff(attempt, baseMs, capMs) {
	return Math.min(baseMs * 2 ** attempt, capMs);
}
function jitter(lowMs, highMs) {
	return lowMs + Math.random() * (highMs - lowMs);
}
function applyJitter(ms) {
	return ms * (1 - Math.random() * .25);
}
	}),
	19083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	CE: () => decodeUTF8,
	Id: () => concatBytes,
	YH: () => encodeUTF8
});
function concatBytes(buffers) {
	let length = 0;
	for (const buffer of buffers) {
		length += buffer.length;
	}
	const output = new Uint8Array(length);
	let index = 0;
	for (const buffer of buffers) {
		output.set(buffer, index);
		index += buffer.length;
	}
	return output;
}
let encodeUTF8_;
function encodeUTF8(str) {
	let encoder;
	return (encodeUTF8_ ?? (encoder = new globalThis.TextEncoder(), encodeUTF8_ = encoder.encode.bind(encoder)))(str);
}
let decodeUTF8_;
function decodeUTF8(bytes) {
	let decoder;
	return (decodeUTF8_ ?? (decoder = new globalThis.TextDecoder(), decodeUTF8_ = decoder.decode.bind(decoder)))(bytes);
}
	}),
	40111: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { s: () => readEnv });
const readEnv = (env) => {
	if (typeof globalThis.process !== "undefined") {
		return globalThis.process.env?.[env]?.trim() || undefined;
	}
	if (typeof globalThis.Deno !== "undefined") {
		return globalThis.Deno.env?.get?.(env)?.trim() || undefined;
	}
	return undefined;
};
	}),
	37412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Ic: () => defaultLogLevel,
	ML: () => parseLogLevel,
	Um: () => defaultLogger,
	WG: () => loggerFor,
	dF: () => debugLogRequestDetails
});
var _values_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69296);
var _env_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40111);
const defaultLogLevel = "warn";
const levelNumbers = {
	off: 0,
	error: 200,
	warn: 300,
	info: 400,
	debug: 500
};
const parseLogLevel = (maybeLevel, sourceName, logger) => {
	if (!maybeLevel) {
		return undefined;
	}
	if ((0, _values_mjs__WEBPACK_IMPORTED_MODULE_0__.$3)(levelNumbers, maybeLevel)) {
		return maybeLevel;
	}
	logger.warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
	return undefined;
};
function noop() {}
function makeLogFn(fnLevel, logger, logLevel) {
	if (!logger || levelNumbers[fnLevel] > levelNumbers[logLevel]) {
		return noop;
	} else {
		return logger[fnLevel].bind(logger);
	}
}
const noopLogger = {
	error: noop,
	warn: noop,
	info: noop,
	debug: noop
};
let cachedLoggers = new WeakMap();
function filterLogger(logger, logLevel) {
	const cachedLogger = cachedLoggers.get(logger);
	if (cachedLogger && cachedLogger[0] === logLevel) {
		return cachedLogger[1];
	}
	const levelLogger = {
		error: makeLogFn("error", logger, logLevel),
		warn: makeLogFn("warn", logger, logLevel),
		info: makeLogFn("info", logger, logLevel),
		debug: makeLogFn("debug", logger, logLevel)
	};
	cachedLoggers.set(logger, [logLevel, levelLogger]);
	return levelLogger;
}
function loggerFor(client) {
	const logger = client.logger;
	const logLevel = client.logLevel ?? "off";
	if (!logger) {
		return noopLogger;
	}
	return filterLogger(logger, logLevel);
}
let lastEnvLevel;
let cachedDefaultLogger;
function defaultLogger() {
	const envLevel = (0, _env_mjs__WEBPACK_IMPORTED_MODULE_1__.s)("ANTHROPIC_LOG");
	if (!cachedDefaultLogger || envLevel !== lastEnvLevel) {
		lastEnvLevel = envLevel;
		cachedDefaultLogger = filterLogger(console, parseLogLevel(envLevel, "process.env['ANTHROPIC_LOG']", filterLogger(console, defaultLogLevel)) ?? defaultLogLevel);
	}
	return cachedDefaultLogger;
}
function debugLogRequestDetails(logger, message, details) {
	if (logger.debug === noop) {
		return;
	}
	logger.debug(message, formatRequestDetails(details));
}
const formatRequestDetails = (details) => {
	if (details.options) {
		details.options = { ...details.options };
		delete details.options["headers"];
		delete details.options["__span"];
	}
	if (details.headers) {
		details.headers = Object.fromEntries((details.headers instanceof Headers ? [...details.headers] : Object.entries(details.headers)).map(([name, value]) => [name, name.toLowerCase() === "authorization" || name.toLowerCase() === "proxy-authorization" || name.toLowerCase() === "api-key" || name.toLowerCase() === "x-api-key" || name.toLowerCase() === "x-amz-security-token" || name.toLowerCase() === "cookie" || name.toLowerCase() === "set-cookie" ? "***" : value]));
	}
	if ("retryOfRequestLogID" in details) {
		if (details.retryOfRequestLogID) {
			details.retryOf = details.retryOfRequestLogID;
		}
		delete details.retryOfRequestLogID;
	}
	return details;
};
	}),
	67793: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { n: () => promiseWithResolvers });
function promiseWithResolvers() {
	let resolve;
	let reject;
	const promise = new Promise((res, rej) => {
		resolve = res;
		reject = rej;
	});
	return {
		promise,
		resolve,
		reject
	};
}
	}),
	69296: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$3: () => hasOwn,
	MH: () => isReadonlyArray,
	cy: () => isArray,
	f2: () => checkNever,
	i8: () => maybeObj,
	ml: () => safeJSON,
	nt: () => isAbsoluteURL,
	rn: () => CREDENTIAL_OPTIONS,
	sA: () => isObj,
	wQ: () => validatePositiveInteger,
	ze: () => isEmptyObj
});
var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
const startsWithSchemeRegexp = /^[a-z][a-z0-9+.-]*:/i;
const isAbsoluteURL = (url) => {
	return startsWithSchemeRegexp.test(url);
};
let isArray = (val) => (isArray = Array.isArray, isArray(val));
let isReadonlyArray = isArray;
function maybeObj(x) {
	if (typeof x !== "object") {
		return {};
	}
	return x ?? {};
}
function isEmptyObj(obj) {
	if (!obj) return true;
	for (const _k in obj) return false;
	return true;
}
function hasOwn(obj, key) {
	return Object.prototype.hasOwnProperty.call(obj, key);
}
function isObj(obj) {
	return obj != null && typeof obj === "object" && !Array.isArray(obj);
}
const ensurePresent = (value) => {
	if (value == null) {
		throw new AnthropicError(`Expected a value to be given but received ${value} instead.`);
	}
	return value;
};
const validatePositiveInteger = (name, n) => {
	if (typeof n !== "number" || !Number.isInteger(n)) {
		throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be an integer`);
	}
	if (n < 0) {
		throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${name} must be a positive integer`);
	}
	return n;
};
const CREDENTIAL_OPTIONS = [
	"apiKey",
	"authToken",
	"credentials",
	"config",
	"profile"
];
const rejectUnsupportedCredentials = (options, platform) => {
	for (const name of CREDENTIAL_OPTIONS) {
		if (!platform.accepts.includes(name) && options[name] != null) {
			throw new AnthropicError(platform.unsupportedOptionMessage(name));
		}
	}
};
const coerceInteger = (value) => {
	if (typeof value === "number") return Math.round(value);
	if (typeof value === "string") return parseInt(value, 10);
	throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceFloat = (value) => {
	if (typeof value === "number") return value;
	if (typeof value === "string") return parseFloat(value);
	throw new AnthropicError(`Could not coerce ${value} (type: ${typeof value}) into a number`);
};
const coerceBoolean = (value) => {
	if (typeof value === "boolean") return value;
	if (typeof value === "string") return value === "true";
	return Boolean(value);
};
const maybeCoerceInteger = (value) => {
	if (value == null) {
		return undefined;
	}
	return coerceInteger(value);
};
const maybeCoerceFloat = (value) => {
	if (value == null) {
		return undefined;
	}
	return coerceFloat(value);
};
const maybeCoerceBoolean = (value) => {
	if (value == null) {
		return undefined;
	}
	return coerceBoolean(value);
};
const safeJSON = (text) => {
	try {
		return JSON.parse(text);
	} catch (err) {
		return undefined;
	}
};
const pop = (obj, key) => {
	const value = obj[key];
	delete obj[key];
	return value;
};
function checkNever(_value) {}
	}),
	57618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { ToolError: () => ToolError });
var ToolError = (() => {
	class ToolError extends Error {
		constructor(content) {
			const message = typeof content === "string" ? content : content.map((block) => {
				if (block.type === "text") return block.text;
				return `[${block.type}]`;
			}).join(" ");
			super(message);
			this.name = "ToolError";
			this.content = content;
		}
	}
	return ToolError;
})();
	}),
	8264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_3: () => MIN_MEMORY_SYNC_INTERVAL_MS,
	hL: () => DEFAULT_MEMORY_SYNC_INTERVAL_MS,
	iT: () => checkMemorySyncInterval
});
var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
const DEFAULT_MEMORY_SYNC_INTERVAL_MS = 15e3;
const MIN_MEMORY_SYNC_INTERVAL_MS = 5e3;
function checkMemorySyncInterval(ms, option) {
	if (!(ms >= MIN_MEMORY_SYNC_INTERVAL_MS)) {
		throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ(`${option} must be at least ${MIN_MEMORY_SYNC_INTERVAL_MS}ms (got ${ms}); ` + "to run without memory sync, pass `memorySyncIntervalMs: null` to the worker instead");
	}
}
	})
};
