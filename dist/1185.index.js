export const id = 1185;
export const ids = [1185];
export const modules = {
	11185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { comment: () => comment });
var _execution_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85217);
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94570);
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68989);
var _lib_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1059);
var _request_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64878);
var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97841);
async function comment(raw, context) {
	const event = await (0, _request_event_js__WEBPACK_IMPORTED_MODULE_4__.j)(context);
	if (event.kind !== "comment") return undefined;
	const redact = (0, _lib_redact_js__WEBPACK_IMPORTED_MODULE_3__.createRedactor)(context.secrets);
	const say = (text) => void process.stdout.write(redact(text.split("\n").map(_lib_escape_js__WEBPACK_IMPORTED_MODULE_2__.BP).join("\n")));
	const stop = new AbortController();
	const github = await (0, _execution_github_js__WEBPACK_IMPORTED_MODULE_0__.eq)({
		context,
		clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.m,
		signal: stop.signal
	})();
	if (github === undefined) {
		say("There is no token: give the input github-token.\n");
		return 2;
	}
	const { answerComment } = await Promise.all([
		__webpack_require__.e(8815),
		__webpack_require__.e(9172),
		__webpack_require__.e(7757)
	]).then(__webpack_require__.bind(__webpack_require__, 7757));
	return answerComment({
		event,
		context,
		github,
		raw,
		redact,
		carryOut: _run_js__WEBPACK_IMPORTED_MODULE_5__.u,
		say
	});
}
	}),
	64878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { j: () => readEvent });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
const other = { kind: "other" };
const isRecord = (value) => typeof value === "object" && value !== null;
const recordAt = (of, key) => isRecord(of[key]) ? of[key] : {};
const textAt = (of, key) => typeof of[key] === "string" ? of[key] : "";
const readEvent = async ({ env }) => {
	const path = env["GITHUB_EVENT_PATH"];
	const text = path === undefined || path === "" ? "" : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "");
	const payload = parse(text);
	if (payload === undefined) return other;
	switch (env["GITHUB_EVENT_NAME"] ?? "") {
		case "issue_comment": return payload["action"] === "created" ? commentEvent(payload) : other;
		case "pull_request": return pullEvent(payload);
		case "workflow_dispatch": return {
			kind: "dispatch",
			inputs: recordAt(payload, "inputs")
		};
		default: return other;
	}
};
const parse = (text) => {
	try {
		const payload = JSON.parse(text);
		return isRecord(payload) ? payload : undefined;
	} catch {
		return undefined;
	}
};
const commentEvent = (payload) => {
	const [comment, issue] = [recordAt(payload, "comment"), recordAt(payload, "issue")];
	const user = recordAt(comment, "user");
	return {
		kind: "comment",
		id: String(comment["id"]),
		issue: Number(issue["number"]),
		onPull: isRecord(issue["pull_request"]),
		by: textAt(user, "login"),
		bot: user["type"] !== "User",
		body: textAt(comment, "body")
	};
};
const pullEvent = (payload) => {
	const pull = recordAt(payload, "pull_request");
	const head = recordAt(recordAt(pull, "head"), "repo");
	const base = recordAt(recordAt(pull, "base"), "repo");
	return {
		kind: "pull-request",
		number: Number(pull["number"]),
		fork: head["id"] === undefined || head["id"] !== base["id"]
	};
};
	})
};
