export const modules = {
44976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	JN: () => readAnswer,
	N9: () => longestLine,
	Rx: () => readOrder,
	qo: () => Lines
});
var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32669);
const longestLine = 16 * 1024 * 1024;
const readAnswer = (line) => {
	const value = parse(line);
	if (!(0, _record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)) return undefined;
	const { id, ok, content } = value;
	return typeof id === "number" && typeof ok === "boolean" && typeof content === "string" ? {
		id,
		ok,
		content
	} : undefined;
};
const readOrder = (line) => {
	const value = parse(line);
	return isOrder(value) ? value : undefined;
};
const isOrder = (value) => {
	if (!(0, _record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)) return false;
	switch (value["kind"]) {
		case "open": return typeof value["workdir"] === "string" && (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value["env"]);
		case "call": return typeof value["id"] === "number" && typeof value["tool"] === "string";
		case "abort": return typeof value["id"] === "number";
		default: return false;
	}
};
const parse = (line) => {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
};
class Lines {
	#limit;
	#onLine;
	#tooLong;
	#parts = [];
	#size = 0;
	#over = false;
	constructor(options) {
		this.#limit = options.limit;
		this.#onLine = options.onLine;
		this.#tooLong = options.tooLong;
	}
	add(chunk) {
		let from = 0;
		for (let end = chunk.indexOf(10); end >= 0 && !this.#over; end = chunk.indexOf(10, from)) {
			this.#keep(chunk.subarray(from, end));
			from = end + 1;
			if (this.#over) return;
			const line = Buffer.concat(this.#parts).toString("utf8");
			this.#parts = [];
			this.#size = 0;
			if (line !== "") this.#onLine(line);
		}
		if (!this.#over) this.#keep(chunk.subarray(from));
	}
	#keep(part) {
		if (part.length === 0) return;
		this.#size += part.length;
		if (this.#size > this.#limit) {
			this.#over = true;
			this.#parts = [];
			this.#tooLong();
		} else this.#parts.push(part);
	}
}
	})
};
