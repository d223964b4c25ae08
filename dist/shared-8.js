export const modules = {
17055: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { C: () => openExploration });
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var ulid__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14125);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45367);
var _plan_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41964);
var _state_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99172);
var _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15397);
var _open_bench_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34527);
var _repository_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80858);
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
const openExploration = async (world) => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { context } = world;
		const opened = await _state_checkout_js__WEBPACK_IMPORTED_MODULE_3__.R.open(context.directory, context.env);
		if (!opened.ok) return opened;
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		const checkout = resources.use(opened.value);
		const workRoot = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(context.run?.temp ?? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "planwright-explore-"));
		resources.defer(() => (0, _workspace_files_js__WEBPACK_IMPORTED_MODULE_4__.C0)(workRoot));
		const id = (0, ulid__WEBPACK_IMPORTED_MODULE_6__.Z0)().toLowerCase();
		const aside = {
			...world,
			context: {
				...context,
				workRoot
			}
		};
		const { repository } = checkout;
		const path = {
			id,
			path: `plans/${id}.yml`
		};
		const workbench = await (0, _open_bench_js__WEBPACK_IMPORTED_MODULE_5__.b)(aside, {
			repository,
			path,
			branch: (0, _plan_branch_js__WEBPACK_IMPORTED_MODULE_7__.HG)(id)
		});
		if (!workbench.ok) return workbench;
		resources.use(workbench.value);
		const plans = [...new Set([...await checkout.ids(), ...await (0, _repository_facts_js__WEBPACK_IMPORTED_MODULE_8__.k)(workbench.value)])];
		const moved = resources.move();
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_9__.ok)({
			repository,
			workbench: workbench.value,
			plans,
			[Symbol.asyncDispose]: () => moved.disposeAsync()
		});
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
	}),
13082: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => openFreeDesk });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45367);
var _plan_id_from_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8545);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17949);
var _open_desk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75848);
const mostTries = 20;
const openFreeDesk = async (world, { id, title, plans }, write) => {
	const taken = [...plans];
	for (let left = mostTries;; left -= 1) {
		const own = id ?? (0, _plan_id_from_title_js__WEBPACK_IMPORTED_MODULE_0__.s)(title, taken);
		const opened = await (0, _open_desk_js__WEBPACK_IMPORTED_MODULE_1__.U3)(world, own, async ({ path, text }) => {
			const written = await write(path.id);
			return written.ok && human(written.value.text) === human(text);
		});
		if (opened.ok) return await withText(opened.value, write);
		if (id !== undefined || opened.error.failure.code !== "plan-exists" || left === 0) return opened;
		taken.push(own);
	}
};
const human = (text = "") => (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_2__.qJ)(text).human;
const withText = async (desk, write) => {
	const written = await write(desk.path.id);
	if (written.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({
		desk,
		written: written.value
	});
	await desk[Symbol.asyncDispose]();
	return written;
};
	}),
80858: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O: () => repositoryFacts,
	k: () => plansAt
});
var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
var _workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39068);
const repositoryFacts = async (workbench) => {
	const { git, head } = workbench;
	const paths = (await git.list([
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		head
	])).map(_workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__.p4);
	const scripts = scriptsOf(await read(workbench, "package.json"));
	const targets = targetsOf(await read(workbench, "Makefile"));
	return {
		...scripts === undefined ? {} : { scripts },
		...targets === undefined ? {} : { targets },
		matches: (glob) => {
			const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(glob, {
				dot: true,
				nonegate: true
			});
			return paths.some((path) => matches(path));
		}
	};
};
const plansAt = async ({ git, head }) => {
	const paths = (await git.list([
		"ls-tree",
		"-z",
		"--name-only",
		head,
		"plans/"
	])).map(_workspace_tree_js__WEBPACK_IMPORTED_MODULE_0__.p4);
	return paths.flatMap((path) => /^plans\/([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/.exec(path)?.[1] ?? []);
};
const read = async (workbench, path) => (await workbench.readFile(workbench.head, path))?.toString("utf8");
const scriptsOf = (text) => {
	if (text === undefined) return undefined;
	try {
		const value = JSON.parse(text);
		const scripts = typeof value === "object" && value !== null && "scripts" in value ? value.scripts : {};
		return typeof scripts === "object" && scripts !== null ? Object.keys(scripts) : [];
	} catch {
		return [];
	}
};
const targetsOf = (text) => text === undefined ? undefined : [...text.matchAll(/^([A-Za-z0-9][\w./-]*)[^:=\n]*:(?!=)/gm)].map(([, name = ""]) => name);
	}),
8545: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { s: () => idFromTitle });
const longest = 63;
const letters = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	þ: "th",
	ł: "l",
	ħ: "h",
	ı: "i"
};
const idFromTitle = (title, taken) => {
	const ids = new Set(taken);
	const words = wordsOf(title);
	for (let number = 1;; number += 1) {
		const end = number === 1 ? "" : `-${number}`;
		const id = `${shortened(words, longest - end.length)}${end}`;
		if (!ids.has(id)) return id;
	}
};
const wordsOf = (title) => {
	const ascii = title.toLowerCase().normalize("NFKD").replaceAll(/['’\p{M}]/gu, "").replaceAll(/[ßæœøđðþłħı]/g, (letter) => letters[letter] ?? "").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
	return ascii === "" ? "plan" : ascii;
};
const shortened = (words, max) => {
	if (words.length <= max) return words;
	const end = words.lastIndexOf("-", max);
	return words.slice(0, end > 0 ? end : max);
};
	})
};
