export const id = 7400;
export const ids = [7400];
export const modules = { 7400: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { init: () => init });
	var external_node_path_ = __webpack_require__(76760);
	var promises_ = __webpack_require__(51455);
	var result = __webpack_require__(45367);
	;
	const folders = [
".github/workflows",
".github/ISSUE_TEMPLATE",
"plans"
	];
	const starterFiles = async (examples) => {
const files = await Promise.all(folders.map(async (folder) => {
	const names = (await (0, promises_.readdir)((0, external_node_path_.join)(examples, folder))).filter((name) => name.endsWith(".yml"));
	return names.toSorted().map((name) => `${folder}/${name}`);
}));
return Promise.all(files.flat().map(async (path) => ({
	path,
	text: await (0, promises_.readFile)((0, external_node_path_.join)(examples, path), "utf8")
})));
	};
	const plant = async (toplevel, files) => {
const planted = [];
let path = "";
try {
	for (path of new Set(files.map((file) => (0, external_node_path_.dirname)(file.path)))) await (0, promises_.mkdir)((0, external_node_path_.join)(toplevel, path), { recursive: true });
	for (const file of files) {
		({path} = file);
		planted.push({
			path,
			outcome: await write((0, external_node_path_.join)(toplevel, path), file.text)
		});
	}
	return (0, result.ok)(planted);
} catch (error) {
	return (0, result._)({
		code: "cannot-write",
		message: `${path} cannot be written (${isNodeError(error) ? error.code : String(error)})`,
		hint: "accepted: a place where folders and files can be made; move what stands in the way, and run it again: what is there is kept"
	});
}
	};
	const write = async (file, text) => {
try {
	await (0, promises_.writeFile)(file, text, { flag: "wx" });
	return "written";
} catch (error) {
	if (isNodeError(error) && error.code === "EEXIST") return "kept";
	throw error;
}
	};
	const isNodeError = (error) => error instanceof Error && "code" in error && typeof error.code === "string";
	var outcome = __webpack_require__(58269);
	var workspace_repository = __webpack_require__(86012);
	;
	const init = async ({ context, toolHost }) => {
const repository = await (0, workspace_repository.h_)(context.directory, context.env);
if (!repository.ok) return (0, outcome.TR)(repository.error);
const program = toolHost.at(-1) ?? "";
const files = await starterFiles((0, external_node_path_.join)((0, external_node_path_.dirname)(program), "..", "examples"));
const planted = await plant(repository.value.toplevel, files);
if (!planted.ok) return (0, outcome.TR)(planted.error);
return (0, result.ok)((0, outcome.Vw)({
	text: told(planted.value),
	result: { files: planted.value }
}));
	};
	const told = (planted) => [
...planted.map(({ path, outcome }) => outcome === "written" ? `wrote  ${path}` : `kept   ${path} (was there already)`),
"",
...next,
""
	].join("\n");
	const next = [
"What is left to do:",
"  1. Read what was written, commit it and push it to the default branch: workflows count there only.",
"  2. Give the repository the secret ANTHROPIC_API_KEY (Settings, Secrets and variables, Actions).",
"  3. Switch on \"Allow GitHub Actions to create and approve pull requests\" (Settings, Actions, General, Workflow permissions).",
"  4. Make the label plan, which the issue form sets only where it is there: gh label create plan",
"  5. `planwright doctor` checks key, setting and more, and says how to mend what is missing.",
"  6. Start the workflow plan-execute with the plan first-plan."
	];
}) };
