export const id = 7618;
export const ids = [7618];
export const modules = { 57618: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { ToolError: () => ToolError });
	var ToolError = (() => {
class ToolError extends Error {
	constructor(content) {
		const message = typeof content === "string" ? content : content.map((block) => {
			if (block.type === "text") return block.text;
			return `[${block.type}]`;
		}).join(" ");
		super(message);
		this.name = "ToolError";
		this.content = content;
	}
}
return ToolError;
	})();
}) };
