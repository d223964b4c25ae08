export const modules = {
60809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => nowAsSeconds });
function nowAsSeconds() {
	return Math.floor(Date.now() / 1e3);
}
	}),
31490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { oidcFederationProvider: () => oidcFederationProvider });
var _types_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94994);
var _internal_utils_time_mjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60809);
var _version_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45998);
function oidcFederationProvider(config) {
	return async () => {
		(0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.xD)(config.baseURL);
		const jwt = await config.identityTokenProvider();
		if (jwt.length > 16 * 1024) {
			throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Identity token is ${Math.ceil(jwt.length / 1024)} KiB, exceeds the 16 KiB assertion limit`);
		}
		const body = {
			grant_type: _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Az,
			assertion: jwt,
			federation_rule_id: config.federationRuleId,
			organization_id: config.organizationId
		};
		if (config.serviceAccountId) {
			body["service_account_id"] = config.serviceAccountId;
		}
		if (config.workspaceId) {
			body["workspace_id"] = config.workspaceId;
		}
		const url = `${config.baseURL}${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.uV}`;
		let resp;
		try {
			resp = await config.fetch(url, {
				method: "POST",
				redirect: "manual",
				headers: {
					"Content-Type": "application/json",
					"anthropic-beta": `${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.E8},${_types_mjs__WEBPACK_IMPORTED_MODULE_0__.fP}`,
					"User-Agent": config.userAgent || `anthropic-sdk-typescript/${_version_mjs__WEBPACK_IMPORTED_MODULE_1__.x} oidcFederationProvider`
				},
				body: JSON.stringify(body)
			});
		} catch (err) {
			throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Failed to reach token endpoint ${url}: ${err}`);
		}
		const requestId = resp.headers.get("Request-Id");
		if (!resp.ok) {
			const text = await resp.text().catch(() => "");
			const redacted = (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(text);
			let hint = "";
			if (resp.status === 401) {
				const hintMiddle = config.workspaceId ? "" : "If your federation rule is scoped to multiple workspaces, set the ANTHROPIC_WORKSPACE_ID environment variable, the 'workspace_id' config key, or the `workspaceId` option. ";
				hint = ` Ensure your federation rule matches your identity token. ${hintMiddle}View your authentication events in the Workload identity page of Claude Console for more details.`;
			}
			throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Token exchange failed with status ${resp.status}${requestId ? ` (request-id ${requestId})` : ""}: ${redacted}${hint}`, resp.status, redacted, requestId);
		}
		const data = await (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Ac)(resp, requestId);
		const expiresIn = Number(data.expires_in);
		if (!Number.isFinite(expiresIn)) {
			throw new _types_mjs__WEBPACK_IMPORTED_MODULE_0__.ot(`Token endpoint response missing required fields: ${JSON.stringify((0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(data))}`, resp.status, (0, _types_mjs__WEBPACK_IMPORTED_MODULE_0__.Qr)(data), requestId);
		}
		return {
			token: data.access_token,
			expiresAt: (0, _internal_utils_time_mjs__WEBPACK_IMPORTED_MODULE_2__.k)() + expiresIn
		};
	};
}
	}),
94994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A_: () => ADVISORY_REFRESH_THRESHOLD_IN_SECONDS,
	Ac: () => parseTokenResponse,
	Az: () => GRANT_TYPE_JWT_BEARER,
	E8: () => OAUTH_API_BETA_HEADER,
	Qr: () => redactSensitive,
	TY: () => ADVISORY_REFRESH_BACKOFF_IN_SECONDS,
	Un: () => MANDATORY_REFRESH_THRESHOLD_IN_SECONDS,
	YL: () => GRANT_TYPE_REFRESH_TOKEN,
	d2: () => writeCredentialsFileAtomic,
	dH: () => checkCredentialsFileSafety,
	fP: () => FEDERATION_BETA_HEADER,
	ot: () => WorkloadIdentityError,
	uV: () => TOKEN_ENDPOINT,
	xD: () => requireSecureTokenEndpoint
});
var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25064);
const GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const GRANT_TYPE_REFRESH_TOKEN = "refresh_token";
const TOKEN_ENDPOINT = "/v1/oauth/token";
const OAUTH_API_BETA_HEADER = "oauth-2025-04-20";
const FEDERATION_BETA_HEADER = "oidc-federation-2026-04-01";
const ADVISORY_REFRESH_THRESHOLD_IN_SECONDS = 120;
const MANDATORY_REFRESH_THRESHOLD_IN_SECONDS = 30;
const ADVISORY_REFRESH_BACKOFF_IN_SECONDS = 5;
const MAX_TOKEN_RESPONSE_BYTES = 1 << 20;
function requireSecureTokenEndpoint(baseURL) {
	if (!baseURL) return;
	let u;
	try {
		u = new URL(baseURL);
	} catch (err) {
		throw new WorkloadIdentityError(`Invalid token endpoint base URL "${baseURL}": ${err}`);
	}
	if (u.protocol === "https:") return;
	const host = u.hostname.toLowerCase().replace(/^\[|\]$/g, "");
	if (u.protocol === "http:" && (host === "localhost" || host === "127.0.0.1" || host === "::1")) {
		return;
	}
	throw new WorkloadIdentityError(`Refusing to send credential over non-https token endpoint "${baseURL}"`);
}
async function parseTokenResponse(resp, requestId) {
	const text = await readLimitedText(resp);
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		throw new WorkloadIdentityError(`Token endpoint returned non-JSON response (status ${resp.status})`, resp.status, redactSensitive(text), requestId);
	}
	if (!data.access_token) {
		throw new WorkloadIdentityError(`Token endpoint response missing access_token: ${JSON.stringify(redactSensitive(data))}`, resp.status, redactSensitive(data), requestId);
	}
	if (data.token_type && data.token_type.toLowerCase() !== "bearer") {
		throw new WorkloadIdentityError(`Token endpoint response: unsupported token_type "${data.token_type}" (want Bearer)`, resp.status, redactSensitive(data), requestId);
	}
	return data;
}
const MAX_ERROR_BODY_CHARS = 2e3;
const SAFE_ERROR_KEYS = new Set([
	"error",
	"error_description",
	"error_uri"
]);
function redactSensitive(body) {
	if (body == null) return body;
	if (typeof body === "string") {
		let parsed;
		try {
			parsed = JSON.parse(body);
		} catch {
			if (body.length <= MAX_ERROR_BODY_CHARS) return body;
			return body.slice(0, MAX_ERROR_BODY_CHARS) + `... <${body.length - MAX_ERROR_BODY_CHARS} more chars>`;
		}
		return JSON.stringify(redactSensitive(parsed));
	}
	if (typeof body === "object" && !Array.isArray(body)) {
		const out = {};
		for (const [k, v] of Object.entries(body)) {
			if (SAFE_ERROR_KEYS.has(k)) out[k] = v;
		}
		return out;
	}
	return null;
}
async function checkCredentialsFileSafety(path, onWarn = (m) => console.warn(`anthropic-sdk: ${m}`)) {
	if (typeof process === "undefined" || process.platform === "win32") return;
	const { fs } = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
	let resolved = path;
	let st;
	try {
		resolved = await fs.promises.realpath(path);
		st = await fs.promises.stat(resolved);
	} catch {
		return;
	}
	const mode = st.mode & 511;
	if (mode & 18) {
		throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-writable (mode 0o${mode.toString(8)}); ` + `this allows other local users to plant tokens. Run \`chmod 600 ${resolved}\`.`);
	}
	if (mode & 36) {
		throw new WorkloadIdentityError(`Credentials file at ${resolved} is group/world-readable (mode 0o${mode.toString(8)}); ` + `run \`chmod 600 ${resolved}\` before retrying.`);
	}
	if (typeof process.getuid === "function" && st.uid !== process.getuid()) {
		onWarn(`credentials file at ${resolved} is owned by uid ${st.uid} (current process uid ${process.getuid()}); ` + `verify this is intentional.`);
	}
}
async function writeCredentialsFileAtomic(targetPath, data) {
	const { fs, path } = await __webpack_require__.e(168).then(__webpack_require__.bind(__webpack_require__, 20168));
	const dir = path.dirname(targetPath);
	await fs.promises.mkdir(dir, {
		recursive: true,
		mode: 448
	});
	const tmpPath = `${targetPath}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
	try {
		const fh = await fs.promises.open(tmpPath, "w", 384);
		try {
			await fh.writeFile(JSON.stringify(data, null, 2));
			await fh.sync();
		} finally {
			await fh.close();
		}
		await fs.promises.rename(tmpPath, targetPath);
	} catch (err) {
		await fs.promises.unlink(tmpPath).catch(() => {});
		throw err;
	}
	try {
		const dirFh = await fs.promises.open(dir, "r");
		try {
			await dirFh.sync();
		} finally {
			await dirFh.close();
		}
	} catch {}
}
async function readLimitedText(resp) {
	if (!resp.body) {
		return "";
	}
	const reader = resp.body.getReader();
	const chunks = [];
	let received = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		if (received + value.length > MAX_TOKEN_RESPONSE_BYTES) {
			const remaining = MAX_TOKEN_RESPONSE_BYTES - received;
			if (remaining > 0) chunks.push(value.subarray(0, remaining));
			await reader.cancel();
			break;
		}
		chunks.push(value);
		received += value.length;
	}
	let merged;
	if (chunks.length === 1) {
		merged = chunks[0];
	} else {
		merged = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0));
		let offset = 0;
		for (const c of chunks) {
			merged.set(c, offset);
			offset += c.length;
		}
	}
	return new TextDecoder("utf-8").decode(merged);
}
var WorkloadIdentityError = (() => {
	class WorkloadIdentityError extends _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__.pJ {
		constructor(message, statusCode = null, body = null, requestId = null) {
			super(message);
			this.statusCode = statusCode;
			this.body = body;
			this.requestId = requestId;
		}
	}
	WorkloadIdentityError._errorName = "WorkloadIdentityError";
	return WorkloadIdentityError;
})();
	}),
45998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { x: () => VERSION });
const VERSION = "1.12.0";
	})
};
