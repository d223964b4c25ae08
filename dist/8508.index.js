import { modules as shared0 } from './shared-0.js';
import { modules as shared2 } from './shared-2.js';
import { modules as shared21 } from './shared-21.js';
import { modules as shared24 } from './shared-24.js';
import { modules as shared31 } from './shared-31.js';
import { modules as shared32 } from './shared-32.js';
import { modules as shared6 } from './shared-6.js';
export const id = 8508;
export const ids = [8508];
export const modules = {
	75700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => branchDesk });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45367);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17949);
var _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17029);
var _workspace_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5965);
var _report_closing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96892);
var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92290);
const branchDesk = async (world, options) => {
	const { kind, path, repository, workbench } = options;
	const read = async (rev) => (await workbench.readFile(rev, path.path))?.toString("utf8");
	const before = await read(workbench.base.sha);
	const onBranch = workbench.branchExisted ? await read(workbench.head) : undefined;
	const merged = await isMerged(path, onBranch, before);
	const text = merged ? before : onBranch ?? before;
	return {
		kind,
		path,
		text,
		state: await (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.pQ)(path, text),
		before,
		repository,
		workbench,
		save: (change) => save(world, {
			...options,
			seen: onBranch,
			fromBase: kind === "plans-branch" && merged
		}, change),
		[Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose]()
	};
};
const isMerged = async (path, onBranch, before) => {
	if (onBranch === undefined || before === undefined || human(onBranch) !== human(before)) return false;
	const [there, here] = [await (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.pQ)(path, before), await (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.pQ)(path, onBranch)];
	return there.iterations.length >= here.iterations.length;
};
const human = (text) => (0, _plan_source_js__WEBPACK_IMPORTED_MODULE_3__.qJ)(text).human;
const save = async (world, saving, change) => {
	const { workbench, path, keepsHistory } = saving;
	const opened = workbench.head;
	const file = keepsHistory && change.text !== undefined ? await (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.rL)(world, path, change) : plain(change);
	if (!file.ok) return file;
	const message = (0, _workspace_message_js__WEBPACK_IMPORTED_MODULE_0__.df)((0, _report_closing_words_js__WEBPACK_IMPORTED_MODULE_1__.E)(change.subject), (0, _report_closing_words_js__WEBPACK_IMPORTED_MODULE_1__.E)(change.body ?? ""), { plan: path.id });
	const saved = await workbench.publishDraft(async (draft) => {
		if (draft.head !== opened && !await isAsSeen(saving, draft.head)) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__._)(moved(saving));
		await commit(saving, draft, {
			file: file.value,
			message
		});
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(draft.head);
	});
	return saved.ok ? (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
		where: workbench.branch,
		branch: workbench.branch,
		sha: saved.value
	}) : saved;
};
const plain = ({ text }) => (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(text === undefined ? undefined : Buffer.from(text));
const commit = async ({ workbench, fromBase }, draft, { file, message }) => {
	const { base, objects } = workbench;
	if (fromBase && workbench.branchExisted && !await workbench.git.isAncestor(base.sha, draft.head)) await draft.merge({
		sha: base.sha,
		tree: await (0, _workspace_commit_js__WEBPACK_IMPORTED_MODULE_5__.g7)(objects, base.sha)
	}, file, message);
	else await draft.plan(file, message);
};
const isAsSeen = async ({ workbench, path, seen }, head) => (await workbench.readFile(head, path.path))?.toString("utf8") === seen;
const moved = ({ path, workbench }) => ({
	code: "moved",
	message: `${path.path} was changed on ${workbench.branch} meanwhile; nothing was written`,
	hint: "try again with the plan as it is now"
});
	}),
	92290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$k: () => withHistory,
	pQ: () => stateIn,
	rL: () => fileWithHistory
});
var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94570);
var _lib_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45367);
var _plan_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17949);
var _plan_state_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50991);
var _plan_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67799);
var _execution_noted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82053);
var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20014);
const withHistory = (state, world, history) => {
	const at = (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.v)(world.clock.now());
	return (0, _execution_noted_js__WEBPACK_IMPORTED_MODULE_3__.Z)({
		...state,
		created_at: state.created_at ?? at,
		updated_at: at
	}, world, history);
};
const stateIn = async (path, text) => {
	if (text === undefined) return _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.p$;
	const { parsed } = await (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__.FU)(path, Buffer.from(text), "allowed");
	return parsed.ok ? parsed.value.state : _plan_state_js__WEBPACK_IMPORTED_MODULE_2__.p$;
};
const fileWithHistory = async (world, path, { text = "", history }) => {
	const { parsed } = await (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__.FU)(path, Buffer.from(text), "allowed");
	if (!parsed.ok) return {
		ok: false,
		error: (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_4__.nk)(path.path, parsed.error)
	};
	const { source, state } = parsed.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(Buffer.from((0, _plan_source_js__WEBPACK_IMPORTED_MODULE_6__.Jq)(source, (0, _plan_state_text_js__WEBPACK_IMPORTED_MODULE_1__.C)(withHistory(state, world, history), source.eol))));
};
	}),
	34527: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => openPlansBench });
var _execution_branch_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92469);
var _state_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6619);
var _workspace_open_workbench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4702);
const openPlansBench = async (world, request) => {
	const { repository, path, branch, base } = request;
	const { context, clock, emit, signal } = world;
	const home = (0, _execution_branch_home_js__WEBPACK_IMPORTED_MODULE_2__.G)(world, repository);
	if (!home.ok) return home;
	return (0, _workspace_open_workbench_js__WEBPACK_IMPORTED_MODULE_1__.e)({
		repository,
		planId: `${path.id}.plan`,
		planPath: path.path,
		planFile: ({ theirs, ours }) => (0, _state_store_js__WEBPACK_IMPORTED_MODULE_0__.I)(theirs, ours),
		purpose: "look",
		workRoot: context.workRoot,
		...base === undefined ? {} : { base },
		branch,
		home: home.value,
		link: [],
		linkBy: "copy",
		clock,
		env: context.env,
		onPushed: (sha, to) => emit({
			kind: "published",
			at: clock.now(),
			sha,
			branch,
			to
		}),
		signal
	});
};
	}),
	75848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	A$: () => openDesk,
	jT: () => openDeskToRemove,
	U3: () => openNewDesk
});
var coordination_look = __webpack_require__(11136);
var look_at = __webpack_require__(6726);
var open_to_change = __webpack_require__(53544);
var result = __webpack_require__(45367);
var plan_branch = __webpack_require__(41964);
var state_checkout = __webpack_require__(99172);
var plan_file = __webpack_require__(20014);
var plan_path = __webpack_require__(78283);
var branch_desk = __webpack_require__(75700);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var files = __webpack_require__(15397);
var authoring_history = __webpack_require__(92290);
;
const checkoutDesk = async ({ path, repository, workbench }) => {
	const file = (0, external_node_path_.join)(repository.toplevel, path.path);
	const text = await read(file);
	return {
		kind: "checkout",
		path,
		text,
		state: await (0, authoring_history.pQ)(path, text),
		repository,
		before: (await workbench.readFile(workbench.base.sha, path.path))?.toString("utf8"),
		workbench,
		save: (change) => save(file, path, {
			seen: text,
			change
		}),
		[Symbol.asyncDispose]: () => workbench[Symbol.asyncDispose]()
	};
};
const read = (file) => (0, promises_.readFile)(file, "utf8").catch(() => undefined);
const save = async (file, { path }, { seen, change }) => {
	if (await read(file) !== seen) return (0, result._)({
		code: "moved",
		message: `${path} was changed meanwhile; nothing was written`,
		hint: "try again with the plan as it is now"
	});
	if (change.text === undefined) await (0, promises_.rm)(file, { force: true });
	else await (0, files.vK)(file, change.text);
	return (0, result.ok)({ where: path });
};
var open_bench = __webpack_require__(34527);
var continue_plan = __webpack_require__(69459);
var source = __webpack_require__(17949);
var transitions = __webpack_require__(59754);
;
const ownBranchDesk = async (world, open) => {
	const { path, repository, workbench, store, state } = open;
	return {
		kind: "own-branch",
		path,
		text: store.bytes(state).toString("utf8"),
		state,
		repository,
		before: (await workbench.readFile(workbench.base.sha, path.path))?.toString("utf8"),
		workbench,
		save: (change) => own_branch_desk_save(world, open, change),
		[Symbol.asyncDispose]: () => open[Symbol.asyncDispose]()
	};
};
const own_branch_desk_save = async (world, open, change) => {
	const { workbench, store, state } = open;
	if (change.text === undefined) return (0, result._)({
		code: "wrong-status",
		message: `plan ${open.plan.id} has a branch of its own, ${workbench.branch}, with its work and its history`,
		hint: "delete the branch first, or remove the plan from the base in a pull request"
	});
	const before = human(store.bytes(state).toString("utf8"));
	store.adopt(Buffer.from(change.text));
	const noted = (0, authoring_history.$k)(state, world, change.history);
	const { halt } = await (0, continue_plan.rv)(open, {}).record((news) => (0, transitions.dt)(noted, news.rewritten), change.subject);
	if (halt !== undefined) return (0, result._)({
		code: halt.reason,
		message: halt.detail
	});
	await followInCheckout(open, before, change.text);
	return (0, result.ok)({
		where: workbench.branch,
		branch: workbench.branch,
		sha: workbench.head
	});
};
const human = (text) => (0, source.qJ)(text).human;
const followInCheckout = async ({ repository, path }, before, after) => {
	const file = (0, external_node_path_.join)(repository.toplevel, path.path);
	const text = await (0, promises_.readFile)(file, "utf8").catch(() => undefined);
	if (text !== undefined && (0, source.Ut)(human(text), before)) await (0, files.vK)(file, human(after) + text.slice(human(text).length));
};
var plans_at_head = __webpack_require__(22385);
var pull_desk = __webpack_require__(66949);
var pull_plans = __webpack_require__(67655);
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
const refused = (failure) => (0, result._)({
	failure,
	diagnostics: []
});
const openDesk = async (world, given, purpose = "work") => {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const found = await findPlan(world, given);
		if (!found.ok) return found;
		const { checkout, workbench } = found.value;
		const resources = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
		resources.use(checkout);
		resources.use(workbench);
		const onPlans = workbench.branchExisted && inPullRequest(world);
		if (!onPlans && await wasExecuted(found.value)) {
			await resources.disposeAsync();
			if (purpose === "look") return lookOnOwnBranch(world, given);
			const open = await (0, open_to_change.wF)(world, given);
			return open.ok ? (0, result.ok)(await ownBranchDesk(world, open.value)) : open;
		}
		const desk = await deskAt(world, found.value);
		if (desk.text === undefined) return refused(missing(given, desk, found.value));
		resources.move();
		await checkout[Symbol.asyncDispose]();
		return (0, result.ok)(desk);
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
};
const lookOnOwnBranch = async (world, given) => {
	const aside = await (0, look_at.p)(world, given);
	if (!aside.ok) return aside;
	const desk = await ownBranchDesk(world, aside.value.open);
	return (0, result.ok)({
		...desk,
		[Symbol.asyncDispose]: () => aside.value[Symbol.asyncDispose]()
	});
};
const openDeskToRemove = async (world, given, pull) => {
	const head = await (0, plans_at_head.YL)(world, pull);
	if (!head.ok) return refused(head.error);
	const there = head.value === undefined ? undefined : (0, plans_at_head.rP)(head.value, given);
	return head.value !== undefined && there?.file !== undefined && isAnothers(head.value, there.file) ? removeInPull(world, head.value, there) : removeOnBase(world, given);
};
const isAnothers = ({ github, pull }, { id, parsed }) => (0, pull_plans.B)(github, pull) || ![(0, plan_branch.HG)(id), parsed.ok ? parsed.value.plan.branch : (0, plan_branch.gN)(id)].includes(pull.head.ref);
const removeInPull = async (world, { github, pull }, { id, path }) => {
	const env_2 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		if ((0, pull_plans.B)(github, pull)) return refused((0, pull_desk.S)(pull.number));
		const opened = await state_checkout.R.open(world.context.directory, world.context.env);
		if (!opened.ok) return refused(opened.error);
		const checkout = __addDisposableResource(env_2, opened.value, true);
		const place = {
			path: {
				id,
				path
			},
			checkout
		};
		const running = await heldNow(world, place);
		if (running !== undefined) return refused(running);
		const desk = await (0, pull_desk.L)(world, {
			pull,
			repository: checkout.repository,
			path: place.path
		});
		return desk.ok ? desk : refused(desk.error);
	} catch (e_2) {
		env_2.error = e_2;
		env_2.hasError = true;
	} finally {
		const result_2 = __disposeResources(env_2);
		if (result_2) await result_2;
	}
};
const removeOnBase = async (world, given) => {
	const env_3 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const found = await findPlan(world, given);
		if (!found.ok) return found;
		const resources = __addDisposableResource(env_3, new AsyncDisposableStack(), true);
		const workbench = resources.use(found.value.workbench);
		const checkout = __addDisposableResource(env_3, found.value.checkout, true);
		const running = await heldNow(world, found.value);
		if (running !== undefined) return refused(running);
		if (await wasExecuted(found.value)) {
			const claimed = await (0, open_to_change.wF)(world, given);
			if (!claimed.ok && (0, open_to_change.i7)(claimed.error.failure)) return claimed;
			if (claimed.ok) await claimed.value[Symbol.asyncDispose]();
		}
		const desk = await deskAt(world, {
			path: found.value.path,
			checkout,
			workbench
		});
		if (desk.text === undefined) return refused(missing(given, desk, found.value));
		resources.move();
		return (0, result.ok)(desk);
	} catch (e_3) {
		env_3.error = e_3;
		env_3.hasError = true;
	} finally {
		const result_3 = __disposeResources(env_3);
		if (result_3) await result_3;
	}
};
const heldNow = async (world, { path, checkout }) => {
	const found = await (0, coordination_look.Z)(world, checkout.repository, path.id);
	if (!found.ok) return found.error;
	const holder = found.value;
	if (holder === undefined || holder.brief === true) return undefined;
	return {
		code: "held",
		message: `${holder.label} holds the plan since ${holder.since}`,
		hint: `wait until it has ended, or stop it: planwright cancel ${path.id}`
	};
};
const openNewDesk = async (world, id, isIt = () => Promise.resolve(false)) => {
	const env_4 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const found = await findPlan(world, id);
		if (!found.ok) return found;
		const _checkout = __addDisposableResource(env_4, found.value.checkout, true);
		const desk = await deskAt(world, found.value);
		if (desk.text === undefined && !await wasExecuted(found.value)) return (0, result.ok)(desk);
		if (desk.kind === "plans-branch" && desk.before === undefined && await isIt(desk)) return (0, result.ok)({
			...desk,
			save: () => Promise.resolve(asItStands(desk))
		});
		await desk[Symbol.asyncDispose]();
		return refused(desk.text === undefined ? workOf(found.value.path) : existing(found.value.path));
	} catch (e_4) {
		env_4.error = e_4;
		env_4.hasError = true;
	} finally {
		const result_4 = __disposeResources(env_4);
		if (result_4) await result_4;
	}
};
const existing = ({ id, path }) => ({
	code: "plan-exists",
	message: `there is a plan ${id} already: ${path}`,
	hint: "give the new plan another id, or change this one with `edit`"
});
const workOf = ({ id }) => ({
	code: "plan-exists",
	message: `there is the branch ${(0, plan_branch.gN)(id)} already, with the work and the state of a plan ${id} that is gone`,
	hint: "give the new plan another id, or delete the branch"
});
const asItStands = ({ workbench: { branch, head } }) => (0, result.ok)({
	where: branch,
	branch,
	sha: head
});
const inPullRequest = ({ context }) => context.push;
const deskAt = (world, { path, checkout: { repository }, workbench }) => inPullRequest(world) ? (0, branch_desk.q)(world, {
	kind: "plans-branch",
	path,
	repository,
	workbench,
	keepsHistory: true
}) : checkoutDesk({
	path,
	repository,
	workbench
});
const findPlan = async (world, given) => {
	const env_5 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { context } = world;
		const opened = await state_checkout.R.open(context.directory, context.env);
		if (!opened.ok) return refused(opened.error);
		const resources = __addDisposableResource(env_5, new AsyncDisposableStack(), true);
		const checkout = resources.use(opened.value);
		const place = await placeOf(checkout, context.directory, given);
		if (!place.ok) return refused(place.error);
		const { repository } = checkout;
		const { path } = place.value;
		const workbench = await (0, open_bench.b)(world, {
			repository,
			path,
			branch: (0, plan_branch.HG)(path.id)
		});
		if (!workbench.ok) return refused(workbench.error);
		resources.move();
		return (0, result.ok)({
			...place.value,
			checkout,
			workbench: workbench.value
		});
	} catch (e_5) {
		env_5.error = e_5;
		env_5.hasError = true;
	} finally {
		const result_5 = __disposeResources(env_5);
		if (result_5) await result_5;
	}
};
const placeOf = async (checkout, directory, given) => {
	const there = await checkout.resolve(given);
	if (there.ok) return (0, result.ok)({ path: there.value });
	if (there.error.code !== "plan-not-found") return there;
	const name = await (0, plan_path.jZ)(given, {
		toplevel: checkout.repository.toplevel,
		directory
	});
	return name.ok ? (0, result.ok)({
		path: {
			id: name.value.id,
			path: name.value.candidates[0]
		},
		notHere: there.error
	}) : name;
};
const wasExecuted = async ({ path, checkout, workbench }) => {
	const bytes = await workbench.readFile(workbench.base.sha, path.path);
	const { parsed } = bytes === undefined ? { parsed: undefined } : await (0, plan_file.FU)(path, bytes, "allowed");
	const branch = parsed?.ok === true ? parsed.value.plan.branch : (0, plan_branch.gN)(path.id);
	const { git } = checkout.repository;
	const [local, remote] = await Promise.all([git.commit(`refs/heads/${branch}`), git.commit(`refs/remotes/origin/${branch}`)]);
	return local !== undefined || remote !== undefined;
};
const missing = (given, { path }, { notHere }) => ({
	code: "plan-not-found",
	message: `${notHere?.message ?? `there is no plan ${JSON.stringify(given)}`}; nor is there a branch ${(0, plan_branch.HG)(path.id)}`,
	...notHere?.hint === undefined ? {} : { hint: notHere.hint }
});
	}),
	25226: shared31[25226],
	2141: shared31[2141],
	60977: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	n: () => bringUpPull,
	w: () => bringUpRemoval
});
var execution_estimate = __webpack_require__(36696);
var warn = __webpack_require__(83729);
var pulls = __webpack_require__(65271);
var result = __webpack_require__(45367);
var lib_text = __webpack_require__(94869);
var report_body = __webpack_require__(40831);
var lib_escape = __webpack_require__(68989);
var model = __webpack_require__(94731);
var plan_state = __webpack_require__(67799);
var within = __webpack_require__(35776);
var report_estimate = __webpack_require__(24269);
var mermaid = __webpack_require__(6668);
var plan_diff_markdown = __webpack_require__(50778);
var plan_outline = __webpack_require__(4951);
;
const taskCommands = ({ id, worker, verify }) => [
	...worker.kind === "shell" ? [[worker.run, {
		key: "run",
		task: id
	}]] : [],
	...worker.kind === "command" ? [[worker.command, {
		key: "agent",
		task: id
	}]] : [],
	...verify.map((text) => [text, {
		key: "verify",
		task: id
	}])
];
function commandsOf(plan) {
	const { setup } = plan.workspace;
	const all = [...setup === undefined ? [] : [[setup, { key: "setup" }]], ...(0, model.a)(plan).flatMap(taskCommands)];
	const found = new Map();
	for (const [text, place] of all) {
		const places = found.get(text) ?? [];
		found.set(text, places);
		places.push(place);
	}
	return [...found].map(([text, places]) => ({
		text,
		places
	}));
}
const shownPlaces = 5;
function whereText(places) {
	const names = places.slice(0, shownPlaces).map(({ key, task }) => task === undefined ? "setup of every workspace" : `${key} of ${(0, lib_escape.ti)(task)}`);
	const more = places.length - shownPlaces;
	return `${names.join(", ")}${more > 0 ? ` and ${(0, lib_text.LS)(more, "more place")}` : ""}`;
}
function* proposedCommands(plan, path, { commands, bytes }) {
	const all = commandsOf(plan);
	if (all.length === 0) return;
	const hidden = all.length - commands;
	const cut = all.slice(0, commands).some(({ text }) => (0, lib_text.Wp)(text, bytes) !== text);
	const rest = [...hidden > 0 ? [`${(0, lib_text.LS)(hidden, "command")} ${hidden === 1 ? "is" : "are"} not shown here.`] : [], ...cut ? ["Commands that end in … are longer."] : []];
	yield* [
		"",
		"### Commands proposed by a model",
		""
	];
	yield "> ⚠️ A model wrote these commands, and runners will execute them. Read every one before you merge.";
	for (const { text, places } of all.slice(0, commands)) yield* [
		"",
		`${whereText(places)}:`,
		"",
		(0, lib_escape.DV)((0, lib_text.Wp)(text, bytes), "sh")
	];
	if (rest.length > 0) yield* ["", `**${rest.join(" ")}** Read the rest in ${(0, lib_escape.ti)((0, lib_text.Wp)(path, 300))}.`];
}
;
const everything = {
	descriptionBytes: 4e3,
	graph: true,
	estimateRows: 200,
	diffCharacters: 3e4,
	rows: 1e3,
	commands: {
		commands: 1e3,
		bytes: 65536
	}
};
const plan_body_short = {
	...everything,
	descriptionBytes: 0,
	estimateRows: 0,
	diffCharacters: 8e3,
	graph: false
};
const ladder = [
	everything,
	{
		...everything,
		descriptionBytes: 500,
		estimateRows: 50,
		diffCharacters: 15e3
	},
	{
		...plan_body_short,
		graph: true
	},
	plan_body_short,
	{
		...plan_body_short,
		diffCharacters: 2e3,
		rows: 20
	},
	{
		...plan_body_short,
		diffCharacters: 2e3,
		rows: 5,
		commands: {
			commands: 200,
			bytes: 2e3
		}
	},
	{
		...plan_body_short,
		diffCharacters: 1e3,
		rows: 0,
		commands: {
			commands: 100,
			bytes: 500
		}
	},
	{
		...plan_body_short,
		diffCharacters: 200,
		rows: 0,
		commands: {
			commands: 20,
			bytes: 300
		}
	}
];
function headline({ plan, path }) {
	const facts = [
		`Plan ${(0, lib_escape.ti)(plan.id)} in ${(0, lib_escape.ti)((0, lib_text.Wp)(path, 300))}`,
		(0, lib_text.LS)(plan.phases.length, "phase"),
		(0, lib_text.LS)((0, model.a)(plan).length, "task"),
		plan.issue === undefined ? "" : `from issue #${plan.issue}`
	];
	return [
		`## ${(0, lib_escape.FV)((0, lib_text.Wp)(plan.title, 300))}`,
		"",
		facts.filter((fact) => fact !== "").join(" · ")
	];
}
const description = ({ plan }) => plan.description.trim() === "" ? [] : ["", ...(0, plan_outline.TL)((0, lib_text.Wp)(plan.description, 4e3))];
const changes = ({ diff }, limit) => diff === undefined || diff.created ? [] : [
	"",
	"### What changes",
	"",
	(0, plan_diff_markdown.r)(diff, { limit }).trimEnd()
];
function graph({ plan, state = plan_state.p$ }) {
	const text = (0, mermaid.D)(plan, state);
	return text === undefined ? [] : [
		"",
		"```mermaid",
		text,
		"```"
	];
}
const cost = ({ estimate }, rows) => estimate === undefined ? [] : [
	"",
	"### What it may take",
	"",
	(0, report_estimate._)(estimate, { rows }).trimEnd()
];
function next({ plan }) {
	const id = plan.id;
	return [
		"",
		"### What next",
		"",
		"1. Read the plan under *Files changed*. Comment on its lines, or edit it on this branch: it is a file like any other.",
		`2. ${(0, lib_escape.ti)("/plan review add_missing")} in a comment asks Claude for numbered suggestions (also ${(0, lib_escape.ti)("refine_descriptions")}, ${(0, lib_escape.ti)("optimize_order")}, ${(0, lib_escape.ti)("break_down")}); ${(0, lib_escape.ti)("/plan apply 1,3")} or ${(0, lib_escape.ti)("/plan apply all")} commits those you choose.`,
		`3. Merge when it is right. Nothing runs before: then comment ${(0, lib_escape.ti)(`/plan execute ${id}`)}, dispatch the workflow with ${(0, lib_escape.ti)(`plan: ${id}`)}, or run ${(0, lib_escape.ti)(`planwright execute ${id}`)}.`
	];
}
function* render(input, detail) {
	yield* headline(input);
	yield* description(input);
	yield* changes(input, detail.diffCharacters);
	if (input.proposed) yield* proposedCommands(input.plan, input.path, detail.commands);
	yield* (0, plan_outline.EX)(input.plan, detail.rows);
	if (detail.graph) yield* graph(input);
	yield* (0, plan_outline.hP)(input.plan, detail.descriptionBytes);
	yield* cost(input, detail.estimateRows);
	yield* next(input);
	yield "";
}
function* least(input) {
	yield* headline(input);
	if (input.proposed) yield* proposedCommands(input.plan, input.path, {
		commands: 0,
		bytes: 0
	});
	yield* next(input);
	yield "";
}
function renderPlanBody(input) {
	const limit = input.limit ?? (0, report_body.N_)(undefined);
	return (0, within.m)(ladder, limit, (detail) => render(input, detail)) ?? (0, within.X)(least(input), limit) ?? "";
}
var closing_words = __webpack_require__(96892);
var version = __webpack_require__(83154);
;
const label = {
	name: "plan",
	color: "8250df",
	description: "A plan for Planwright"
};
const bringUpPull = async (world, publication) => {
	const { desk, saved } = publication;
	if (desk.kind !== "plans-branch" || saved.branch === undefined) return (0, result.ok)(undefined);
	const github = await world.github();
	if (github === undefined) return (0, result.ok)(undefined);
	const between = {
		head: saved.branch,
		base: desk.workbench.base.name
	};
	const there = await (0, pulls.zl)(github, between);
	if (!there.ok) return (0, result.ok)(byHand(world, github, between, there.error));
	if (there.value !== undefined) return (0, result.ok)(await refresh(world, github, there.value, publication));
	const opened = await (0, pulls.G7)(github, {
		...between,
		title: titleOf(publication.version.parsed.plan, desk),
		body: await bodyOf(world, publication, undefined),
		draft: false,
		labels: [label]
	});
	if (!opened.ok) return (0, result.ok)(byHand(world, github, between, opened.error));
	const { pull, created, unlabelled } = opened.value;
	if (unlabelled !== undefined) (0, warn.R)(world, unlabelled);
	return (0, result.ok)(created ? {
		number: pull.number,
		url: pull.url,
		created
	} : await refresh(world, github, pull, publication));
};
const byHand = (world, github, between, why) => {
	(0, warn.R)(world, why);
	return {
		url: (0, pulls.XH)(github, between),
		created: false
	};
};
const refresh = async (world, github, pull, publication) => {
	const body = await bodyOf(world, publication, pull.body);
	const updated = body === pull.body ? (0, result.ok)(pull) : await (0, pulls.pZ)(github, pull.number, { body });
	if (!updated.ok) (0, warn.R)(world, updated.error);
	return {
		number: pull.number,
		url: pull.url,
		created: false
	};
};
const diffToBase = async ({ path, before }, { text, diff }) => {
	const whole = await (0, version.E)(path, text, before);
	return whole.ok ? whole.value : { diff };
};
const titleOf = (plan, { before }) => `${before === undefined ? "Plan" : "Change plan"}: ${(0, lib_text.TN)((0, closing_words.E)(plan.title))}`;
const isProposed = ({ iterations }) => iterations.some(({ kind }) => kind === "generated" || kind === "applied");
const bodyOf = async (world, { desk, version, proposed }, existing) => {
	const { plan, state } = version.parsed;
	const estimate = await (0, execution_estimate.q)(world, {
		plan,
		state
	});
	const { diff } = await diffToBase(desk, version);
	const ours = renderPlanBody({
		plan,
		state,
		estimate,
		proposed: proposed || isProposed(state),
		path: desk.path.path,
		diff,
		limit: (0, report_body.N_)(existing)
	});
	return world.redact((0, report_body.rc)(existing, ours));
};
const bringUpRemoval = async (world, desk, saved) => {
	const github = desk.kind === "plans-branch" && desk.before !== undefined ? await world.github() : undefined;
	if (github === undefined || saved.branch === undefined) return (0, result.ok)(undefined);
	const between = {
		head: saved.branch,
		base: desk.workbench.base.name
	};
	const title = `Remove plan: ${desk.path.id}`;
	const body = `Removes \`${desk.path.path}\`. The branch with its work, if there is one, stays.`;
	const opened = await (0, pulls.G7)(github, {
		...between,
		title,
		body,
		draft: false,
		labels: [label]
	});
	if (!opened.ok) return (0, result.ok)(byHand(world, github, between, opened.error));
	const { pull, created, unlabelled } = opened.value;
	if (unlabelled !== undefined) (0, warn.R)(world, unlabelled);
	const told = created ? (0, result.ok)(pull) : await (0, pulls.pZ)(github, pull.number, {
		title,
		body: (0, report_body.rc)(pull.body, body)
	});
	if (!told.ok) (0, warn.R)(world, told.error);
	return (0, result.ok)({
		number: pull.number,
		url: pull.url,
		created
	});
};
	}),
	22385: shared31[22385],
	66949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L: () => openPullDesk,
	S: () => ofFork
});
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _plan_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41964);
var _branch_desk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75700);
var _open_bench_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34527);
const openPullDesk = async (world, { pull, repository, path }) => {
	const { ref } = pull.head;
	const bench = await (0, _open_bench_js__WEBPACK_IMPORTED_MODULE_1__.b)(world, {
		repository,
		path,
		branch: ref,
		base: pull.base.ref
	});
	if (!bench.ok) return bench;
	const workbench = bench.value;
	if (!workbench.branchExisted) {
		await workbench[Symbol.asyncDispose]();
		return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
			code: "branch-missing",
			message: `branch ${ref} of pull request #${pull.number} is gone; nothing was changed`
		});
	}
	const keepsHistory = ref === (0, _plan_branch_js__WEBPACK_IMPORTED_MODULE_3__.HG)(path.id);
	const kind = keepsHistory ? "plans-branch" : "pull-request";
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(await (0, _branch_desk_js__WEBPACK_IMPORTED_MODULE_0__.q)(world, {
		kind,
		path,
		repository,
		workbench,
		keepsHistory
	}));
};
const ofFork = (number) => ({
	code: "wrong-status",
	message: `pull request #${number} comes from a fork, and nothing is written there`,
	hint: "ask its author to make the change"
});
	}),
	67655: shared32[67655],
	83154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { E: () => versionOf });
var _lib_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45367);
var _plan_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39745);
var _state_plan_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20014);
const versionOf = async (path, text, before) => {
	const { parsed } = await (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_1__.FU)(path, Buffer.from(text), "allowed");
	if (!parsed.ok) return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__._)({
		failure: wouldBeInvalid(path, parsed.error),
		diagnostics: parsed.error
	});
	const old = before === undefined ? undefined : await (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_1__.FU)(path, Buffer.from(before), "allowed");
	const former = old?.parsed.ok === true ? old.parsed.value.plan : undefined;
	const { plan, state } = parsed.value;
	return (0, _lib_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({
		text,
		parsed: parsed.value,
		diff: (0, _plan_diff_js__WEBPACK_IMPORTED_MODULE_0__.U)(former, plan, state)
	});
};
const wouldBeInvalid = (path, problems) => {
	const { code, message } = (0, _state_plan_file_js__WEBPACK_IMPORTED_MODULE_1__.nk)(path.path, problems);
	return {
		code,
		message: `nothing was written, because ${message}`
	};
};
	}),
	11136: shared0[11136],
	6726: shared6[6726],
	53544: shared2[53544],
	83729: shared21[83729],
	5076: shared32[5076],
	39745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	U: () => diffPlans,
	$: () => isEmptyDiff
});
var model = __webpack_require__(94731);
var order = __webpack_require__(77154);
var external_node_util_ = __webpack_require__(57975);
var file_shape = __webpack_require__(39032);
;
const changeOf = (key, from, to) => ({
	key,
	...from === undefined ? {} : { from },
	...to === undefined ? {} : { to }
});
const changesBetween = (before, after) => [...new Set([...before.keys(), ...after.keys()])].filter((key) => !(0, external_node_util_.isDeepStrictEqual)(before.get(key), after.get(key))).map((key) => changeOf(key, before.get(key), after.get(key)));
const planChanges = (before, after) => changesBetween((0, file_shape.sK)(before), (0, file_shape.sK)(after));
const phaseChanges = (before, after) => {
	const old = new Map(before.phases.map((phase) => [phase.id, phase]));
	return after.phases.flatMap((phase) => {
		const was = old.get(phase.id);
		const changes = was === undefined ? [] : changesBetween((0, file_shape.SK)(was), (0, file_shape.SK)(phase));
		return changes.length === 0 ? [] : [{
			id: phase.id,
			title: phase.title,
			changes
		}];
	});
};
const dependencyChange = (was, now, implied) => {
	const [impliedBefore, impliedNow] = implied;
	const written = was.depends_on.filter((id) => id !== impliedBefore);
	const writes = now.depends_on.filter((id) => id !== impliedNow);
	const isAsBefore = writes.every((id) => was.depends_on.includes(id)) && written.every((id) => now.depends_on.includes(id));
	return isAsBefore ? [] : [{
		key: "depends_on",
		from: written,
		to: writes
	}];
};
const allTaskChanges = (before, after) => {
	const old = new Map((0, model.a)(before).map((task) => [task.id, task]));
	const [impliedBefore, impliedNow] = [(0, file_shape.s4)(before), (0, file_shape.s4)(after)];
	return (0, model.a)(after).flatMap((task) => {
		const was = old.get(task.id);
		if (was === undefined) return [];
		const implied = [impliedBefore.get(task.id), impliedNow.get(task.id)];
		const changes = [...changesBetween((0, file_shape.g7)(was), (0, file_shape.g7)(task)), ...dependencyChange(was, task, implied)];
		return changes.length === 0 ? [] : [{
			id: task.id,
			title: task.title,
			changes
		}];
	});
};
const fewest = 3;
const sign = ({ key, from, to }) => JSON.stringify([
	key,
	from ?? null,
	to ?? null
]);
const taskChanges = (before, after) => {
	const groups = new Map();
	const all = allTaskChanges(before, after);
	for (const { id, changes } of all) for (const change of changes) {
		const group = groups.get(sign(change)) ?? {
			change,
			tasks: []
		};
		groups.set(sign(change), group);
		group.tasks.push(id);
	}
	const isShared = (change) => (groups.get(sign(change))?.tasks.length ?? 0) >= fewest;
	return {
		shared: [...groups.values()].filter(({ tasks }) => tasks.length >= fewest),
		changed: all.flatMap(({ id, title, changes }) => {
			const own = changes.filter((change) => !isShared(change));
			return own.length === 0 ? [] : [{
				id,
				title,
				changes: own
			}];
		})
	};
};
var gates = __webpack_require__(20802);
var spec_hash = __webpack_require__(99756);
var plan_state = __webpack_require__(67799);
;
const isSettled = (state, id) => {
	const { status } = (0, plan_state.pg)(state, id);
	return status === "completed" || status === "skipped";
};
const definitionEffects = ({ was, now }, { status, spec, approved }) => {
	const task = now.id;
	const [before, after] = [(0, spec_hash.A)(was), (0, spec_hash.A)(now)];
	if (before === after) return [];
	if (status === "completed" && spec === before) return [{
		kind: "stale",
		task
	}];
	if (status === "completed" && spec === after) return [{
		kind: "current",
		task
	}];
	const running = status === "running" ? [{
		kind: "running",
		task
	}] : [];
	const isVoided = status !== "completed" && approved !== undefined && (0, gates.JD)(approved, was) && !(0, gates.JD)(approved, now);
	return isVoided ? [...running, {
		kind: "approval-voided",
		task,
		by: approved.by
	}] : running;
};
const dependencyEffects = ({ was, now }, state) => {
	if ((0, plan_state.pg)(state, now.id).status !== "completed") return [];
	const unfinished = now.depends_on.filter((id) => !was.depends_on.includes(id) && !isSettled(state, id));
	return unfinished.length === 0 ? [] : [{
		kind: "dependency",
		task: now.id,
		unfinished
	}];
};
const removalEffects = ({ id: task }, state) => {
	const { status, commit } = (0, plan_state.pg)(state, task);
	if (status !== "completed" && status !== "running") return [];
	return [{
		kind: "removed",
		task,
		status,
		...commit === undefined ? {} : { commit }
	}];
};
const effectsOn = (before, after, state) => {
	const present = new Map((0, model.a)(after).map((task) => [task.id, task]));
	return (0, model.a)(before).flatMap((was) => {
		const now = present.get(was.id);
		if (now === undefined) return removalEffects(was, state);
		return [...definitionEffects({
			was,
			now
		}, (0, plan_state.pg)(state, was.id)), ...dependencyEffects({
			was,
			now
		}, state)];
	});
};
;
const longestIncreasing = (values) => {
	const tails = [];
	const before = values.map(() => -1);
	for (const [at, value] of values.entries()) {
		let low = 0;
		let high = tails.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (values[tails[middle]] < value) low = middle + 1;
			else high = middle;
		}
		before[at] = tails[low - 1] ?? -1;
		tails[low] = at;
	}
	const kept = new Set();
	for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
	return kept;
};
const movedBetween = (before, after) => {
	const places = new Map(before.map((id, at) => [id, at]));
	const common = after.filter((id) => places.has(id));
	const kept = longestIncreasing(common.map((id) => places.get(id) ?? -1));
	return new Set(common.filter((_, at) => !kept.has(at)));
};
;
const noOrder = {
	tasks: 0,
	longest: 0,
	waves: 0,
	widest: 0
};
const orderFacts = (plan) => {
	const waves = (0, order.gt)(plan);
	return {
		tasks: (0, model.a)(plan).length,
		longest: (0, order.vC)(plan).length,
		waves: waves.length,
		widest: Math.max(0, ...waves.map((wave) => wave.length))
	};
};
const phaseItems = ({ phases }) => phases.map(({ id, title }) => ({
	id,
	title
}));
const taskItems = (plan) => (0, model.a)(plan).map(({ id, title, phase }) => ({
	id,
	title,
	phase
}));
const placesOf = (items) => new Map(items.map(({ id, phase }, at) => {
	const before = items[at - 1];
	const after = before?.phase === phase ? before?.id : undefined;
	return [id, {
		...phase === undefined ? {} : { phase },
		...after === undefined ? {} : { after }
	}];
}));
const idsByPhase = (items) => {
	const ids = new Map();
	for (const { id, phase } of items) {
		const list = ids.get(phase) ?? [];
		ids.set(phase, list);
		list.push(id);
	}
	return ids;
};
const itemDiff = (before, after, changed) => {
	const [from, to] = [placesOf(before), placesOf(after)];
	const old = idsByPhase(before);
	const moved = new Set();
	for (const [phase, ids] of idsByPhase(after)) for (const id of movedBetween(old.get(phase) ?? [], ids)) moved.add(id);
	return {
		added: after.filter(({ id }) => !from.has(id)),
		removed: before.filter(({ id }) => !to.has(id)),
		moved: after.flatMap((item) => {
			const [source, target] = [from.get(item.id), to.get(item.id)];
			if (source === undefined || target === undefined) return [];
			return source.phase === target.phase && !moved.has(item.id) ? [] : [{
				...item,
				from: source,
				to: target
			}];
		}),
		changed
	};
};
const nothing = {
	added: [],
	removed: [],
	moved: [],
	changed: []
};
const diffPlans = (before, after, state) => {
	const order = {
		before: before === undefined ? noOrder : orderFacts(before),
		after: orderFacts(after)
	};
	if (before === undefined) return {
		plan: after.id,
		created: true,
		keys: [],
		phases: {
			...nothing,
			added: phaseItems(after)
		},
		tasks: {
			...nothing,
			added: taskItems(after)
		},
		shared: [],
		order,
		effects: []
	};
	const { shared, changed } = taskChanges(before, after);
	return {
		plan: after.id,
		created: false,
		keys: planChanges(before, after),
		phases: itemDiff(phaseItems(before), phaseItems(after), phaseChanges(before, after)),
		tasks: itemDiff(taskItems(before), taskItems(after), changed),
		shared,
		order,
		effects: state === undefined ? [] : effectsOn(before, after, state)
	};
};
const changesNothing = ({ added, removed, moved, changed }) => [
	added,
	removed,
	moved,
	changed
].every((list) => list.length === 0);
const isEmptyDiff = ({ created, keys, phases, tasks, shared }) => !created && keys.length === 0 && shared.length === 0 && changesNothing(phases) && changesNothing(tasks);
	}),
	39032: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	SK: () => phaseKeys,
	g7: () => taskKeys,
	s4: () => impliedDependencies,
	sK: () => planKeys
});
var _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91343);
const keysOf = (values) => new Map(Object.entries(values).flatMap(([key, value]) => value === undefined || isNothing(value) ? [] : [[key, value]]));
const isNothing = (value) => {
	if (value === "") return true;
	if (typeof value !== "object") return false;
	return Array.isArray(value) ? value.length === 0 : (0, _yaml_text_js__WEBPACK_IMPORTED_MODULE_0__.Mc)(value).length === 0;
};
const workerKeys = (worker) => {
	switch (worker.kind) {
		case "shell": return { run: worker.run };
		case "command": return { agent: { command: worker.command } };
		case "claude":
		case "human": return { agent: worker.kind };
	}
};
const taskKeys = (task) => {
	const { title, description, worker, model, effort, max_attempts, max_turns, timeout_minutes } = task;
	const { verify, files, on_failure, budget } = task;
	const keys = keysOf({
		title,
		description,
		...workerKeys(worker),
		if: task.if,
		model: model.length === 1 ? model[0] : model,
		effort,
		max_attempts,
		max_turns,
		timeout_minutes,
		verify,
		on_failure,
		budget: budget === undefined ? undefined : { ...budget }
	});
	return files === undefined ? keys : new Map([...keys, ["files", files]]);
};
const phaseKeys = (phase) => {
	const { title, description, mode, pause_after, runners, environment } = phase;
	return keysOf({
		title,
		description,
		mode,
		if: phase.if,
		pause_after,
		runners,
		environment
	});
};
const entriesUnder = (key, values) => Object.entries(values).map(([name, value]) => [`${key}.${name}`, value]);
const planKeys = (plan) => {
	const { title, description, issue, branch, base, max_parallel, budget, workspace, sandbox, network } = plan;
	const { signed, author, allow_workflows, pass_env, inputs, prices, env } = plan;
	const plain = keysOf({
		title,
		description,
		issue,
		branch,
		base,
		max_parallel,
		sandbox,
		network,
		signed,
		author,
		allow_workflows,
		pass_env,
		"workspace.setup": workspace.setup,
		"workspace.link": workspace.link,
		"budget.usd": budget.usd,
		"budget.tokens": budget.tokens,
		"budget.minutes": budget.minutes
	});
	const inputKeys = Object.entries(inputs).map(([name, input]) => [name, { ...input }]);
	const priceKeys = Object.entries(prices).map(([name, price]) => [name, { ...price }]);
	return new Map([
		...plain,
		...inputKeys.map(([name, value]) => [`inputs.${name}`, value]),
		...priceKeys.map(([name, value]) => [`prices.${name}`, value]),
		...entriesUnder("env", env)
	]);
};
const impliedDependencies = (plan) => new Map(plan.phases.flatMap(({ mode, tasks }) => mode === "parallel" ? [] : tasks.slice(1).map(({ id }, at) => [id, tasks[at]?.id ?? ""])));
	}),
	40831: shared24[40831],
	96892: shared21[96892],
	43756: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	IT: () => orderText,
	My: () => movedRuns,
	Ru: () => valueText,
	eT: () => diffHeadline,
	gf: () => lineDiff,
	jL: () => isShortChange,
	nQ: () => moveText,
	sw: () => wordDiff,
	tr: () => effectText
});
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var diff__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61318);
var diff__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75367);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _plan_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39745);
var _plan_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91343);
const counted = (phases, tasks, what) => {
	const parts = [phases === 0 ? "" : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(phases, "phase"), tasks === 0 ? "" : (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(tasks, "task")];
	const both = parts.filter((part) => part !== "").join(" and ");
	return both === "" ? [] : [`${both} ${what}`];
};
const changedTasks = ({ tasks, shared }) => new Set([...tasks.changed.map(({ id }) => id), ...shared.flatMap((group) => group.tasks)]).size;
function diffHeadline(diff) {
	const { phases, tasks, keys, created, order } = diff;
	if (created) return `a new plan of ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(phases.added.length, "phase")} and ${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(order.after.tasks, "task")}`;
	if ((0, _plan_diff_js__WEBPACK_IMPORTED_MODULE_2__.$)(diff)) return "nothing changes in its meaning";
	const count = (kind) => [phases[kind].length, tasks[kind].length];
	return [
		...counted(...count("added"), "added"),
		...counted(...count("removed"), "removed"),
		...counted(...count("moved"), "moved"),
		...counted(phases.changed.length, changedTasks(diff), "changed"),
		...keys.length === 0 ? [] : [`${(0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(keys.length, "key")} of the plan changed`]
	].join(", ");
}
const change = (before, after) => before === after ? String(after) : `${before} → ${after}`;
function orderText({ created, order: { before, after } }) {
	if (!created && (0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, after)) return undefined;
	const from = created ? after : before;
	return [
		from.tasks === after.tasks ? (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.LS)(after.tasks, "task") : `${change(from.tasks, after.tasks)} tasks`,
		`longest chain ${change(from.longest, after.longest)}`,
		`waves ${change(from.waves, after.waves)}`,
		`at most ${change(from.widest, after.widest)} at once`
	].join(", ");
}
function effectText(effect, shown) {
	const task = shown(effect.task);
	switch (effect.kind) {
		case "stale": return `${task} is done by its former definition and becomes stale`;
		case "current": return `${task} is no longer stale`;
		case "removed": return effect.status === "running" ? `${task} is removed while it runs` : `${task} is done and is removed; its commit${effect.commit === undefined ? "" : ` ${shown(effect.commit.slice(0, 7))}`} stays`;
		case "dependency": return `${task} is done, and now depends on ${effect.unfinished.map(shown).join(", ")}, not done yet`;
		case "running": return `${task} runs by its former definition`;
		case "approval-voided": return `the approval of ${task} by ${shown(effect.by)} no longer counts`;
	}
}
const placeText = ({ phase, after }, shown) => [...phase === undefined ? [] : [shown(phase)], after === undefined ? "first" : `after ${shown(after)}`].join(", ");
const moveText = ({ from, to }, shown) => `${placeText(from, shown)} → ${placeText(to, shown)}`;
function movedRuns(moved) {
	const runs = [];
	for (const item of moved) {
		const run = runs.at(-1);
		const last = run?.at(-1);
		const follows = last !== undefined && item.to.after === last.id && item.from.after === last.id && item.to.phase === last.to.phase && item.from.phase === last.from.phase;
		if (follows) run?.push(item);
		else runs.push([item]);
	}
	return runs;
}
const shortest = 72;
const isShort = (value) => {
	if (value === undefined) return true;
	if (typeof value === "string" && (value.includes("\n") || value.length > shortest)) return false;
	const text = (0, _plan_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__.KH)(value);
	return text.length <= shortest && (0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.PL)(text) <= shortest;
};
const isShortChange = ({ from, to }) => isShort(from) && isShort(to);
const valueText = (value) => value === undefined ? "not set" : (0, _plan_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__.KH)(value);
const linesOf = (value) => {
	if (value === undefined) return [];
	if (typeof value === "string") return value.trimEnd().split("\n");
	if (Array.isArray(value)) return value.map((entry) => typeof entry === "string" ? entry : (0, _plan_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__.KH)(entry));
	return [(0, _plan_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__.KH)(value)];
};
const farthest = { maxEditLength: 200 };
const context = 2;
const same = (text) => ({
	kind: "same",
	text
});
const abridged = (lines, ends) => {
	const head = ends.first ? 0 : context;
	const foot = ends.last ? 0 : context;
	const hidden = lines.length - head - foot;
	if (hidden <= 1) return lines.map(same);
	const gap = {
		kind: "gap",
		text: `${hidden} lines as before`
	};
	return [
		...lines.slice(0, head).map(same),
		gap,
		...lines.slice(lines.length - foot).map(same)
	];
};
function lineDiff({ from, to }) {
	const [before, after] = [linesOf(from), linesOf(to)];
	const parts = (0, diff__WEBPACK_IMPORTED_MODULE_4__.E)(before, after, farthest);
	if (parts === undefined) return [...before.map((text) => ({
		kind: "removed",
		text
	})), ...after.map((text) => ({
		kind: "added",
		text
	}))];
	return parts.flatMap(({ value, added, removed }, at) => {
		if (added) return value.map((text) => ({
			kind: "added",
			text
		}));
		if (removed) return value.map((text) => ({
			kind: "removed",
			text
		}));
		return abridged(value, {
			first: at === 0,
			last: at === parts.length - 1
		});
	});
}
function wordDiff({ from, to }, max) {
	if (typeof from !== "string" || typeof to !== "string" || from.length > max || to.length > max) return undefined;
	const [before, after] = [from.trimEnd(), to.trimEnd()];
	if (before.includes("\n") || after.includes("\n")) return undefined;
	return (0, diff__WEBPACK_IMPORTED_MODULE_5__.pR)(before, after, farthest)?.map(({ value, added, removed }) => ({
		kind: added ? "added" : removed ? "removed" : "same",
		text: value
	}));
}
	}),
	50778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { r: () => renderDiffMarkdown });
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
var _lib_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
var _diff_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43756);
var _within_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35776);
const ladder = [
	{
		bytes: 8e3,
		items: 1e3
	},
	{
		bytes: 2e3,
		items: 300
	},
	{
		bytes: 500,
		items: 100
	},
	{
		bytes: 0,
		items: 300
	},
	{
		bytes: 0,
		items: 100
	},
	{
		bytes: 0,
		items: 30
	},
	{
		bytes: 0,
		items: 10
	},
	{
		bytes: 0,
		items: 3
	}
];
const code = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.ti)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(text, 200));
const title = (text) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(text, 300));
const piece = (text) => {
	const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
	return `${before === "" ? "" : " "}${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.FV)(inner)}${after === "" ? "" : " "}`;
};
const inWords = ({ kind, text }) => {
	if (kind === "added") return `<ins>${piece(text)}</ins>`;
	return kind === "removed" ? `<del>${piece(text)}</del>` : piece(text);
};
const lineSign = {
	same: "  ",
	added: "+ ",
	removed: "- ",
	gap: "@@ "
};
const inLines = ({ kind, text }) => `${lineSign[kind]}${text}${kind === "gap" ? " @@" : ""}`;
function longText(change, bytes) {
	const words = (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.sw)(change, bytes);
	const size = words?.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
	if (words !== undefined && size <= bytes) return words.map(inWords).join("");
	return (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.DV)((0, _lib_text_js__WEBPACK_IMPORTED_MODULE_1__.Wp)((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.gf)(change).map(inLines).join("\n"), bytes), "diff");
}
function changeBlock(change, { bytes }) {
	const { key, from, to } = change;
	if ((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.jL)(change)) return [`- ${code(key)}: ${code((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(from))} → ${code((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.Ru)(to))}`];
	if (bytes === 0) return [`- ${code(key)}: a longer text`];
	return [
		"",
		`<details><summary>${code(key)}</summary>`,
		"",
		longText(change, bytes),
		"",
		"</details>",
		""
	];
}
const changeBlocks = (changes, detail) => [...changes.filter((change) => (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.jL)(change)).flatMap((change) => changeBlock(change, detail)), ...changes.filter((change) => !(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.jL)(change)).flatMap((change) => changeBlock(change, detail))];
function* atMost(all, max, shown) {
	for (const one of all.slice(0, max)) yield* shown(one);
	if (all.length > max) yield* ["", `And ${all.length - max} more.`];
}
function* listOf(all, max, shown) {
	if (all.length > 0) yield "";
	yield* atMost(all, max, (one) => [shown(one)]);
}
const itemLine = (sign, what) => ({ id, title: text, phase }) => `- ${sign} ${what} **${title(text)}** ${code(id)}${phase === undefined ? "" : ` in ${code(phase)}`}`;
const runLine = (what) => (run) => {
	const names = run.slice(0, 10).map(({ id }) => code(id));
	const more = run.length > 10 ? ` and ${run.length - 10} more` : "";
	return `- ↪️ ${what} ${names.join(", ")}${more}${run[0] === undefined ? "" : `: ${(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.nQ)(run[0], code)}`}`;
};
const changedBlock = (what, detail) => ({ id, title: text, changes }) => [
	"",
	`✏️ ${what} **${title(text)}** ${code(id)}`,
	"",
	...changeBlocks(changes, detail)
];
function* itemBlocks(diff, what, detail) {
	yield* listOf(diff.added, detail.items, itemLine("➕", what));
	yield* listOf(diff.removed, detail.items, itemLine("➖", what));
	yield* listOf((0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.My)(diff.moved), detail.items, runLine(what));
	yield* atMost(diff.changed, detail.items, changedBlock(what, detail));
}
const sharedBlock = (detail) => ({ change, tasks }) => {
	const named = Math.min(detail.items, 20);
	const more = tasks.length > named ? ` and ${tasks.length - named} more` : "";
	const names = tasks.slice(0, named).map(code).join(", ");
	return [
		"",
		`✏️ ${tasks.length} tasks (${names}${more})`,
		"",
		...changeBlocks([change], detail)
	];
};
const sentence = (diff) => {
	const text = (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.eT)(diff);
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
function* render(diff, detail) {
	const order = (0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.IT)(diff);
	yield `**${sentence(diff)}**`;
	if (diff.keys.length > 0) yield* [
		"",
		"✏️ The plan",
		""
	];
	yield* atMost(diff.keys, detail.items, (change) => changeBlock(change, detail));
	yield* itemBlocks(diff.phases, "phase", detail);
	yield* itemBlocks(diff.tasks, "task", detail);
	yield* atMost(diff.shared, detail.items, sharedBlock(detail));
	if (order !== undefined) yield* ["", `Order: ${order}.`];
	yield* listOf(diff.effects, detail.items, (effect) => `- ⚠️ ${(0, _diff_words_js__WEBPACK_IMPORTED_MODULE_2__.tr)(effect, code)}`);
	yield "";
}
function renderDiffMarkdown(diff, { limit }) {
	const text = (0, _within_js__WEBPACK_IMPORTED_MODULE_3__.m)(ladder, limit, (detail) => render(diff, detail));
	return text?.replaceAll(/\n{3,}/gu, "\n\n") ?? `**${sentence(diff)}**\n`;
}
	}),
	4951: shared21[4951],
	35776: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	X: () => linesWithin,
	m: () => firstWithin
});
function linesWithin(lines, limit) {
	const kept = [];
	let length = -1;
	for (const line of lines) {
		length += line.length + 1;
		if (length > limit) return undefined;
		kept.push(line);
	}
	return kept.join("\n");
}
function firstWithin(ladder, limit, render) {
	for (const detail of ladder) {
		const text = linesWithin(render(detail), limit);
		if (text !== undefined) return text;
	}
	return undefined;
}
	})
};
