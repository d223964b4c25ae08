export const modules = {
94869: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Fo: () => padColumns,
	LS: () => plural,
	PL: () => columnsOf,
	RT: () => tail,
	TN: () => oneLine,
	Wp: () => clipBytes,
	dp: () => byteLength,
	qZ: () => clipColumns
});
const encoder = new TextEncoder();
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
const oneLine = (text) => text.replaceAll(/\s+/gu, " ").trim();
const byteLength = (text) => Buffer.byteLength(text);
const isContinuation = (byte) => byte !== undefined && (byte & 192) === 128;
function clipBytes(text, max) {
	if (text.length * 3 <= max || byteLength(text) <= max) return text;
	const bytes = encoder.encode(text.slice(0, max));
	let end = Math.max(0, max - 3);
	while (end > 0 && isContinuation(bytes[end])) end -= 1;
	const kept = Buffer.from(bytes.buffer, 0, end).toString();
	return max < 3 ? "" : `${kept}…`;
}
function tail(text, max = 2048) {
	if (text.length * 3 <= max || byteLength(text) <= max) return text;
	const bytes = encoder.encode(text.slice(-max));
	let start = bytes.length - Math.max(0, max - 4);
	while (start < bytes.length && isContinuation(bytes[start])) start += 1;
	const kept = Buffer.from(bytes.buffer, start).toString();
	const newline = kept.indexOf("\n");
	return newline === -1 || newline === kept.length - 1 ? `…${kept}` : `…\n${kept.slice(newline + 1)}`;
}
const wide = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]|\ufe0f/u;
const empty = /^[\p{M}\p{Cf}\p{Cc}]/u;
const narrow = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2298\u2500-\u25fc\u2713\u2717\u2800-\u28ff]*$/;
function* graphemes(text) {
	for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) yield segment;
}
const width = (grapheme) => {
	if (empty.test(grapheme)) return 0;
	return wide.test(grapheme) ? 2 : 1;
};
function columnsOf(text) {
	if (narrow.test(text)) return text.length;
	let sum = 0;
	for (const grapheme of graphemes(text)) sum += width(grapheme);
	return sum;
}
function clipColumns(text, max) {
	if (columnsOf(text) <= max) return text;
	if (max < 1) return "";
	if (narrow.test(text)) return `${text.slice(0, max - 1)}…`;
	let kept = "";
	let sum = 0;
	for (const grapheme of graphemes(text.slice(0, max * 16))) {
		sum += width(grapheme);
		if (sum > max - 1) break;
		kept += grapheme;
	}
	return `${kept}…`;
}
const padColumns = (text, columns) => text + " ".repeat(Math.max(0, columns - columnsOf(text)));
	})
};
