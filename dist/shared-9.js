export const modules = {
54130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { p: () => writePlan });
var outcome = __webpack_require__(58269);
var result = __webpack_require__(45367);
var plan_diff_markdown = __webpack_require__(50778);
var plan_diff = __webpack_require__(21574);
var lib_escape = __webpack_require__(68989);
var plan_pull = __webpack_require__(60977);
var start_workflow = __webpack_require__(49443);
var github_identity = __webpack_require__(20530);
;
const startReviewOf = async (world, file, pull) => {
	const github = await world.github();
	if (github === undefined) return undefined;
	const identity = await (0, github_identity.xN)(github);
	if (identity.ok && !(0, github_identity.Pl)(identity.value)) return undefined;
	const inputs = { "pull-request": String(pull) };
	const run = await (0, start_workflow.i3)(github, {
		file,
		input: "review-workflow",
		inputs
	});
	if (run.ok) return {
		text: `It is reviewed by ${(0, start_workflow.le)(file, run.value)}`,
		markdown: `It is reviewed by ${(0, start_workflow.ut)(file, run.value)}.`
	};
	const why = `Nobody reviews it yet: ${(0, result.r)(run.error)}`;
	world.emit({
		kind: "warning",
		at: world.clock.now(),
		message: why
	});
	return {
		text: why,
		markdown: (0, lib_escape.FV)(why)
	};
};
;
const writePlan = async (world, writing) => {
	const { desk, version, change, dryRun } = writing;
	if (dryRun) return (0, result.ok)(written(writing, {}));
	const saved = await desk.save({
		...change,
		text: version.text
	});
	if (!saved.ok) return (0, outcome.TR)(saved.error);
	const pull = await (0, plan_pull.n)(world, {
		desk,
		saved: saved.value,
		version,
		proposed: writing.proposed === true
	});
	if (!pull.ok) return (0, outcome.TR)(pull.error);
	return (0, result.ok)(written(writing, {
		saved: saved.value,
		...await opened(world, writing, pull.value)
	}));
};
const opened = async (world, { reviewWorkflow: file }, pull) => {
	if (pull === undefined) return {};
	const { number, created } = pull;
	const review = file === undefined || number === undefined || !created ? undefined : await startReviewOf(world, file, number);
	return {
		pull,
		...review === undefined ? {} : { review }
	};
};
const written = (writing, { saved, pull, review }) => {
	const { desk, version, intro, result = {} } = writing;
	const { id, path } = desk.path;
	const place = saved === undefined ? "Nothing was written." : `Written to ${saved.where}.`;
	const lines = [place, ...pull === undefined ? [] : [pullText(pull)]];
	const before = intro === undefined ? "" : `${intro}\n\n`;
	const { branch, sha } = saved ?? {};
	return (0, outcome.Vw)({
		text: `${before}${(0, plan_diff.p)(version.diff)}\n${[...lines, ...review === undefined ? [] : [review.text]].join("\n")}\n`,
		markdown: [
			`### Plan ${(0, lib_escape.ti)(id)}`,
			"",
			...intro === undefined ? [] : [intro, ""],
			(0, plan_diff_markdown.r)(version.diff, { limit: 4e4 }),
			"",
			...lines.map((line) => `${line}  `),
			...review === undefined ? [] : [review.markdown]
		].join("\n"),
		result: {
			plan: id,
			path,
			written: saved !== undefined,
			...branch === undefined ? {} : { branch },
			...sha === undefined ? {} : { sha },
			...pull === undefined ? {} : { pull_request: {
				number: pull.number,
				url: pull.url
			} },
			diff: version.diff,
			...saved === undefined ? { text: version.text } : {},
			...result
		},
		outputs: {
			plan: id,
			...branch === undefined ? {} : { branch },
			...sha === undefined ? {} : { sha },
			...pull?.number === undefined ? {} : { "pull-request": String(pull.number) }
		}
	});
};
const pullText = ({ number, url, created }) => number === undefined ? `Open its pull request: ${url}` : `${created ? "Opened" : "Brought up to date"}: pull request #${number}, ${url}`;
	})
};
