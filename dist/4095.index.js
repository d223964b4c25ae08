import { modules as shared10 } from './shared-10.js';
import { modules as shared11 } from './shared-11.js';
import { modules as shared12 } from './shared-12.js';
import { modules as shared13 } from './shared-13.js';
import { modules as shared9 } from './shared-9.js';
export const id = 4095;
export const ids = [4095];
export const modules = {
	54130: shared9[54130],
	64095: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { edit: () => edit });
var consumers_ = __webpack_require__(38321);
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var edit_text = __webpack_require__(52477);
var read_operations = __webpack_require__(40363);
var open_desk = __webpack_require__(75848);
var authoring_version = __webpack_require__(83154);
var write_plan = __webpack_require__(54130);
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
const editPlan = async (request, world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const operations = await operationsIn(request.operations);
		if (!operations.ok) return (0, outcome.TR)(operations.error);
		const opened = await (0, open_desk.A$)(world, request.plan);
		if (!opened.ok) return (0, outcome.TR)(opened.error.failure, opened.error.diagnostics);
		const desk = __addDisposableResource(env_1, opened.value, true);
		const edited = (0, edit_text.i)(desk.text ?? "", operations.value);
		if (!edited.ok) return (0, outcome.TR)(atIndex(edited.error));
		const version = await (0, authoring_version.E)(desk.path, edited.value, desk.text);
		if (!version.ok) return (0, outcome.TR)(version.error.failure, version.error.diagnostics);
		const count = (0, lib_text.LS)(operations.value.length, "operation");
		return await (0, write_plan.p)(world, {
			desk,
			version: version.value,
			dryRun: request.dryRun,
			change: {
				subject: `Plan ${desk.path.id}: ${subjectOf(operations.value)}`,
				history: {
					kind: "edited",
					operations: operations.value.length
				}
			},
			intro: `${count} applied.`
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const atIndex = (failure) => failure.operation === undefined ? failure : {
	...failure,
	message: `\`operations[${failure.operation}]\`: ${failure.message}`
};
const longest = 4 * 1024 * 1024;
const operationsIn = async (given) => {
	const source = given === "-" ? await (0, consumers_.text)(process.stdin) : given;
	if (source.length > longest) return (0, result._)({
		code: "invalid-input",
		message: "operations: longer than 4 MiB"
	});
	const { parse } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
	let value;
	try {
		value = parse(source, { maxAliasCount: 0 });
	} catch (error) {
		const said = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
		return (0, result._)({
			code: "invalid-input",
			message: `operations: not YAML or JSON: ${said}`,
			hint: "Accepted: a list such as [{op: remove_task, task: logout}]; `planwright edit --help` says more."
		});
	}
	return (0, read_operations.R)(value);
};
const shown = 3;
const subjectOf = (operations) => {
	const names = operations.slice(0, shown).map(({ op }) => op.replaceAll("_", " "));
	return `${names.join(", ")}${operations.length > shown ? ", …" : ""}`;
};
;
const edit = (request, world) => editPlan(request, world);
	}),
	49443: shared10[49443],
	40886: shared11[40886],
	54914: shared12[54914],
	40363: shared13[40363]
};
