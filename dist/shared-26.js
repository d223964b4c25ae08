export const modules = {
28876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { I: () => renderDiagnostic });
const before = 60;
const window = 120;
const renderDiagnostic = (diagnostic, text, { color }) => {
	const paint = color ? painted : unpainted;
	const { severity, code, message, file, position, related } = diagnostic;
	const tone = severity === "error" ? "red" : "yellow";
	const head = `${place(file, position)}: ${paint(tone, `${severity}[${code}]`)}: ${visible(message)}`;
	const notes = related.flatMap((note) => [`  ${place(file, note.position)}: ${visible(note.message)}`, ...excerpt(text, note.position, (mark) => paint("cyan", mark))]);
	return [
		head,
		...excerpt(text, position, (mark) => paint(tone, mark)),
		...notes,
		""
	].join("\n");
};
const codes = {
	red: 31,
	yellow: 33,
	cyan: 36
};
const painted = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[39m`;
const unpainted = (_tone, text) => text;
const place = (file, { line, col }) => `${visible(file)}:${line}:${col}`;
const excerpt = (text, { line, col, offset, length }, mark) => {
	const start = Math.max(offset - col + 1, offset - before, 0);
	const end = lineEnd(text, offset, start + window);
	const clippedLeft = start > offset - col + 1;
	const source = text.slice(start, Math.max(end, offset)).trimEnd();
	if (source.trim() === "") return [];
	const lead = clippedLeft ? "…" : "";
	const tail = end < text.length && !/[\r\n]/.test(text[end] ?? "") ? "…" : "";
	const gutter = String(line);
	const indent = widthOf(visible(lead + text.slice(start, offset)));
	const width = Math.max(widthOf(visible(text.slice(offset, Math.min(offset + length, start + source.length)))), 1);
	return [`  ${gutter} | ${visible(lead + source + tail)}`, `  ${" ".repeat(gutter.length)} | ${" ".repeat(indent)}${mark(width === 1 ? "^" : "~".repeat(width))}`];
};
const lineEnd = (text, from, limit) => {
	const piece = text.slice(from, limit).search(/[\r\n]/);
	return piece < 0 ? Math.min(limit, text.length) : from + piece;
};
const invisible = /[\0-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;
const visible = (text) => text.replace(invisible, (character) => character === "	" ? " " : `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const wide = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const widthOf = (text) => {
	let width = 0;
	for (const { segment } of segmenter.segment(text)) width += wide.test(segment) ? 2 : 1;
	return width;
};
	})
};
