export const modules = {
40831: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N_: () => roomFor,
	kR: () => bodyLimit,
	rc: () => mergeBody
});
const bodyLimit = 65536;
const begin = "<!-- planwright:begin -->";
const end = "<!-- planwright:end -->";
const footer = "<sub>Kept up to date by Planwright. What you write above or below this part stays.</sub>";
const mark = /<!-- planwright:(?=(?:begin|end) -->)/gu;
const parts = [/<!-- planwright:begin -->(?:(?!<!-- planwright:(?:begin|end) -->)[\s\S])*?<sub>Kept up to date by Planwright\. What you write above or below this part stays\.<\/sub>(?:\s*<!-- planwright:end -->)?/u, /<!-- planwright:begin -->(?:(?!<!-- planwright:begin -->)[\s\S])*?<!-- planwright:end -->/u];
const unmarked = (text) => text.replaceAll(mark, "<!-- planwright.");
const harmless = (ours) => unmarked(ours).replaceAll(footer, footer.replace("Kept", "kept"));
const blockOf = (ours) => [
	begin,
	harmless(ours).trim(),
	"",
	footer,
	end
].join("\n");
function around(existing) {
	const found = parts.map((part) => part.exec(existing)).find((match) => match !== null);
	if (found === undefined) {
		const before = unmarked(existing).trimEnd();
		return {
			before: before === "" ? "" : `${before}\n\n`,
			after: ""
		};
	}
	const after = existing.slice(found.index + found[0].length);
	return {
		before: unmarked(existing.slice(0, found.index)),
		after: unmarked(after)
	};
}
function roomFor(existing) {
	const { before, after } = around(existing ?? "");
	return bodyLimit - before.length - after.length - blockOf("").length;
}
const tooLong = "There is no room left to show the plan here; it is in the files of this pull request.";
function mergeBody(existing, ours) {
	const { before, after } = around(existing ?? "");
	for (const text of [ours, tooLong]) {
		const merged = `${before}${blockOf(text)}${after}`;
		if (merged.length <= bodyLimit) return merged;
	}
	return existing ?? "";
}
	})
};
