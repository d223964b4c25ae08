export const modules = {
68989: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BP: () => logLine,
	DV: () => codeBlock,
	FV: () => escapeMarkdown,
	JI: () => stripTerminal,
	N1: () => commandProperty,
	RK: () => visible,
	ZD: () => escapeHtml,
	_b: () => mermaidLabel,
	k6: () => replaceInvisible,
	ti: () => inlineCode,
	wh: () => plainText,
	wq: () => commandData,
	wy: () => hasInvisible
});
const terminalSequences = new RegExp([
	String.raw`(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]`,
	String.raw`(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?`,
	String.raw`\u001b[ -/]*[0-~]`
].join("|"), "gu");
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
function lastVersion(line) {
	let end = line.length;
	while (line[end - 1] === "\r") end -= 1;
	return end === 0 ? "" : line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
}
function stripTerminal(text) {
	const unescaped = text.replaceAll(terminalSequences, "");
	const lines = unescaped.includes("\r") ? unescaped.split("\n").map(lastVersion).join("\n") : unescaped;
	return lines.replaceAll(controls, "");
}
const invisible = /(?<!\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|\u200d(?!\p{Extended_Pictographic})|[\u2028\u2029\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|(?!\u200d|\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}/gu;
const visible = (text) => replaceInvisible(text.toWellFormed(), (code) => `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`);
const replaceInvisible = (text, replacement) => text.replaceAll(invisible, (char) => replacement(char.codePointAt(0) ?? 0));
const hasInvisible = (text) => text.search(invisible) >= 0;
const plainText = (text) => visible(stripTerminal(text));
const shapeless = String.raw`[\p{M}\p{C}\p{Default_Ignorable_Code_Point}]*`;
const legacyCommand = new RegExp(`#(${shapeless})#(${shapeless})\\[`, "gu");
const leadingCommand = new RegExp(`^([\\s\\p{C}\\p{Default_Ignorable_Code_Point}]*):(${shapeless}):`, "u");
const logLine = (text) => plainText(text).replaceAll("\n", " ").replace(leadingCommand, "$1: $2:").replaceAll(legacyCommand, "#$1# $2[");
const commandData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const htmlEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
const defused = (escaped) => escaped.replaceAll(/@(?=[A-Za-z0-9])|(?<!&)#(?=\d)|\bGH-(?=\d)/giu, (mark) => `${mark}&#8203;`);
const escapeHtml = (text) => defused(plainText(text).replaceAll(/[&<>"']/gu, (char) => htmlEntities[char] ?? ""));
const entity = (char) => htmlEntities[char] ?? `&#${char.codePointAt(0)};`;
const escapeMarkdown = (text) => defused(plainText(text).replaceAll(/\s+/gu, " ").trim().replaceAll(/[&<>"\\`|*[\]~$^]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)/gu, entity).replaceAll(/(?<=\bwww|\bmailto|\bxmpp)[.:]/giu, entity)).replace(/^(?:[-+=#:]|\d+[.)])/u, (start) => start.slice(0, -1) + entity(start.slice(-1)));
const inlineCode = (text) => {
	const inner = escapeMarkdown(text);
	return inner === "" ? "" : `<code>${inner}</code>`;
};
function codeBlock(text, language = "text") {
	const plain = plainText(text).replaceAll("	", "  ").trimEnd();
	let longest = 2;
	for (const [run] of plain.matchAll(/`+/gu)) longest = Math.max(longest, run.length);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${plain}\n${fence}`;
}
const mermaidLabel = (text) => plainText(text).replaceAll(/\s+/gu, " ").trim().replaceAll(/[!-/:-@[-`{-~]/gu, (char) => `#${char.codePointAt(0)};`);
	}),
20897: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { renderFailure: () => renderFailure });
var _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68989);
function renderFailure(failure, audience) {
	if (audience === "json") return `${JSON.stringify({ error: failure })}\n`;
	const lines = [failure.message, ...failure.hint === undefined ? [] : [failure.hint]];
	if (audience === "person") return `planwright: ${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wh)(lines.join("\n"))}\n`;
	const message = lines.flatMap((line) => line.split("\n")).map((line) => (0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.BP)(line));
	return `::error title=Planwright::${(0, _lib_escape_js__WEBPACK_IMPORTED_MODULE_0__.wq)(message.join("\n"))}\n`;
}
	})
};
