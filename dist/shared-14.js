export const modules = {
20816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Cp: () => resultFile,
	i: () => readAttemptFile,
	nk: () => writeAttemptFile,
	px: () => bundleFile
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40104);
var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37428);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45367);
var _plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39475);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _task_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41866);
const resultFile = "result.json";
const bundleFile = "change.bundle";
const largestBytes = 16 * 1024 * 1024;
const text = (most) => zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(most);
const amount = zod__WEBPACK_IMPORTED_MODULE_4__.aig().min(0).max(Number.MAX_SAFE_INTEGER);
const count = amount.int();
const time = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
const usage = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
	requests: count,
	input_tokens: count,
	output_tokens: count,
	cache_read_tokens: count,
	cache_write_tokens: count,
	usd: zod__WEBPACK_IMPORTED_MODULE_4__.lqM(amount),
	seconds: amount
});
const outputs = zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(_plan_patterns_js__WEBPACK_IMPORTED_MODULE_1__._u), text(_task_outputs_js__WEBPACK_IMPORTED_MODULE_3__.U.fileBytes)).refine((values) => Object.keys(values).length <= _task_outputs_js__WEBPACK_IMPORTED_MODULE_3__.U.count);
const outcome = zod__WEBPACK_IMPORTED_MODULE_4__.k5n([
	"verify",
	"scope",
	"timeout",
	"agent",
	"no-change",
	"setup"
]);
const attempt = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
	started_at: time,
	seconds: amount,
	model: zod__WEBPACK_IMPORTED_MODULE_4__.lqM(text(200)),
	session: zod__WEBPACK_IMPORTED_MODULE_4__.lqM(text(200)),
	usage: zod__WEBPACK_IMPORTED_MODULE_4__.lqM(usage),
	end: zod__WEBPACK_IMPORTED_MODULE_4__.gMt("kind", [
		zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz("failed"),
			outcome,
			error: text(1e5)
		}),
		zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz("blocked"),
			reason: zod__WEBPACK_IMPORTED_MODULE_4__.k5n(_plan_state_js__WEBPACK_IMPORTED_MODULE_2__.Ot),
			detail: text(1e5)
		}),
		zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz("cancelled"),
			why: zod__WEBPACK_IMPORTED_MODULE_4__.lqM(text(1e5))
		}),
		zod__WEBPACK_IMPORTED_MODULE_4__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz("succeeded"),
			summary: text(1e5),
			details: text(1e6),
			outputs
		})
	])
});
const form = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
	version: zod__WEBPACK_IMPORTED_MODULE_4__.euz(1),
	plan: text(100),
	execution: text(100),
	task: text(100),
	base: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().regex(/^[0-9a-f]{40,64}$/),
	spec: text(64),
	before: count,
	attempts: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(attempt).max(200)
}).refine(({ attempts }) => attempts.slice(0, -1).every(({ end }) => end.kind !== "succeeded"), { message: "an attempt follows one that succeeded" });
const writeAttemptFile = (file) => `${JSON.stringify(file, undefined, 1)}\n`;
const readAttemptFile = async (path) => {
	const size = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size;
	if (size > largestBytes) return broken(`it has ${size} bytes, more than 16 MiB`);
	let value;
	try {
		value = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
	} catch {
		return broken("it is not JSON");
	}
	const read = form.safeParse(value);
	if (!read.success) return broken(zod__WEBPACK_IMPORTED_MODULE_5__.S1(read.error));
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(read.data);
};
const broken = (why) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_6__._)({
	code: "bad-result",
	message: `${resultFile} cannot be used: ${why}`
});
	}),
38280: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	B: () => readBundle,
	M: () => writeBundle
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17029);
var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82090);
var _message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5965);
var _private_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27951);
var _tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39068);
const ref = "refs/planwright/attempt";
const largestBytes = 1024 ** 3;
const writeBundle = async ({ git, objects }, change, file) => {
	const { base: parent, ...rest } = change;
	const sha = await (0, _commit_js__WEBPACK_IMPORTED_MODULE_4__.rV)(objects, {
		...rest,
		parent,
		message: "Attempt\n",
		author: _message_js__WEBPACK_IMPORTED_MODULE_2__.VY
	});
	await (0, _private_dir_js__WEBPACK_IMPORTED_MODULE_3__.Ln)(git.gitDir, ref, sha);
	await git.text([
		"bundle",
		"create",
		"--quiet",
		file,
		ref,
		`^${parent}`
	]);
};
const unusable = (why) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__._)({
	code: "bad-bundle",
	message: why
});
const readBundle = async (repo, { file, base, planPath }) => {
	const { git, objects } = repo;
	const size = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined))?.size;
	if (size === undefined) return unusable("there is no change.bundle");
	if (size > largestBytes) return unusable(`change.bundle has ${size} bytes, more than 1 GiB`);
	const head = await bringObjects(git, file);
	if (!head.ok) return head;
	const commit = (await objects.read(head.value))?.data.toString("latin1") ?? "";
	const [, tree, parent] = /^tree ([0-9a-f]+)\nparent ([0-9a-f]+)\n(?!parent )/.exec(commit) ?? [];
	if (tree === undefined || parent !== base) return unusable(`change.bundle does not hold one commit on top of ${base}`);
	const plan = await (0, _tree_js__WEBPACK_IMPORTED_MODULE_6__._f)(objects, tree, (0, _tree_js__WEBPACK_IMPORTED_MODULE_6__.av)(planPath));
	const before = await objects.read(`${base}:${planPath}`);
	if (plan?.sha !== before?.sha) return unusable(`change.bundle changes ${planPath}, which only Planwright writes`);
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ tree });
};
const bringObjects = async (git, file) => {
	const heads = await git.run([
		"bundle",
		"list-heads",
		file,
		ref
	]);
	const sha = /^([0-9a-f]{40,64}) /.exec((0, _git_js__WEBPACK_IMPORTED_MODULE_1__.gq)(heads) ? heads.stdout : "")?.[1];
	if (sha === undefined) return unusable(`change.bundle cannot be read: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_1__.is)(heads.stderr) || "no such ref"}`);
	const quiet = [
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-auto-maintenance",
		"--no-recurse-submodules"
	];
	const args = [
		"fetch",
		...quiet,
		"--refmap=",
		"--",
		file,
		ref
	];
	const fetched = await git.run(args, { config: { "fetch.fsckObjects": "true" } });
	if (fetched.kind === "not-started") throw new _git_js__WEBPACK_IMPORTED_MODULE_1__.XS(args, fetched);
	return (0, _git_js__WEBPACK_IMPORTED_MODULE_1__.gq)(fetched) ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(sha) : unusable(`change.bundle is refused: ${(0, _git_js__WEBPACK_IMPORTED_MODULE_1__.is)(fetched.stderr)}`);
};
	})
};
