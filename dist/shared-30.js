export const modules = {
48315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { O: () => Array });
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class Array {
	constructor(...data) {
		this.v = [];
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Array;
		this.primitive = false;
		for (const d of data) {
			this.add(d);
		}
	}
	coerceString() {
		return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
}
	}),
5438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => BooleanData });
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class BooleanData {
	constructor(value) {
		this.value = value;
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) {
			return "true";
		}
		return "false";
	}
	number() {
		if (this.value) {
			return 1;
		}
		return 0;
	}
}
	}),
78596: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => isDictionary,
	b: () => Dictionary
});
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class Dictionary {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Dictionary;
		this.primitive = false;
		for (const p of pairs) {
			this.add(p.key, p.value);
		}
	}
	coerceString() {
		return (0, _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.m)(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) {
			return;
		}
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === undefined) {
			return undefined;
		}
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) {
			result.push({
				key,
				value: this.v[this.indexMap[key.toLowerCase()]]
			});
		}
		return result;
	}
}
function isDictionary(x) {
	return x.kind === _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Dictionary;
}
	}),
21674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	b: () => Kind,
	m: () => kindStr
});
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
	}),
45958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	Array: () => _array_js__WEBPACK_IMPORTED_MODULE_0__.O,
	BooleanData: () => _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b,
	Dictionary: () => _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b,
	Kind: () => _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__.b,
	Null: () => _null_js__WEBPACK_IMPORTED_MODULE_4__.U,
	NumberData: () => _number_js__WEBPACK_IMPORTED_MODULE_5__.Q,
	StringData: () => _string_js__WEBPACK_IMPORTED_MODULE_8__.u,
	replacer: () => _replacer_js__WEBPACK_IMPORTED_MODULE_6__.$,
	reviver: () => _reviver_js__WEBPACK_IMPORTED_MODULE_7__.e
});
var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48315);
var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78596);
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21674);
var _null_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7749);
var _number_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69881);
var _replacer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9442);
var _reviver_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10379);
var _string_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53637);
	}),
7749: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { U: () => Null });
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class Null {
	constructor() {
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
}
	}),
69881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => NumberData });
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class NumberData {
	constructor(value) {
		this.value = value;
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) {
			return "0";
		}
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
}
	}),
9442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => replacer });
var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48315);
var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78596);
var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7749);
var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69881);
var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53637);
function replacer(_key, value) {
	if (value instanceof _null_js__WEBPACK_IMPORTED_MODULE_3__.U) {
		return null;
	}
	if (value instanceof _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b) {
		return value.value;
	}
	if (value instanceof _number_js__WEBPACK_IMPORTED_MODULE_4__.Q) {
		return value.number();
	}
	if (value instanceof _string_js__WEBPACK_IMPORTED_MODULE_5__.u) {
		return value.coerceString();
	}
	if (value instanceof _array_js__WEBPACK_IMPORTED_MODULE_0__.O) {
		return value.values();
	}
	if (value instanceof _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) {
			r[p.key] = p.value;
		}
		return r;
	}
	return value;
}
	}),
10379: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => reviver });
var _array_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48315);
var _boolean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5438);
var _dictionary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78596);
var _null_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7749);
var _number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69881);
var _string_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53637);
function reviver(_key, val) {
	if (val === null) {
		return new _null_js__WEBPACK_IMPORTED_MODULE_3__.U();
	}
	if (typeof val === "string") {
		return new _string_js__WEBPACK_IMPORTED_MODULE_5__.u(val);
	}
	if (typeof val === "number") {
		return new _number_js__WEBPACK_IMPORTED_MODULE_4__.Q(val);
	}
	if (typeof val === "boolean") {
		return new _boolean_js__WEBPACK_IMPORTED_MODULE_1__.b(val);
	}
	if (Array.isArray(val)) {
		return new _array_js__WEBPACK_IMPORTED_MODULE_0__.O(...val);
	}
	if (typeof val === "object") {
		return new _dictionary_js__WEBPACK_IMPORTED_MODULE_2__.b(...Object.keys(val).map((k) => ({
			key: k,
			value: val[k]
		})));
	}
	return val;
}
	}),
53637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { u: () => StringData });
var _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21674);
class StringData {
	constructor(value) {
		this.value = value;
		this.kind = _expressiondata_js__WEBPACK_IMPORTED_MODULE_0__.b.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
}
	}),
96856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	coerceTypes: () => coerceTypes,
	equals: () => equals,
	falsy: () => falsy,
	greaterThan: () => greaterThan,
	lessThan: () => lessThan,
	toUpperSpecial: () => toUpperSpecial,
	truthy: () => truthy
});
var _data_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45958);
function falsy(d) {
	switch (d.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Null: return true;
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean: return !d.value;
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number: {
			const dv = d.value;
			return dv === 0 || isNaN(dv);
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String: return d.value.length === 0;
	}
	return false;
}
function truthy(d) {
	return !falsy(d);
}
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) {
		return [lv, rv];
	}
	switch (li.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number:
			if (ri.kind === _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String) {
				rv = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String:
			if (ri.kind === _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number) {
				lv = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.NumberData(li.number());
				return [lv, rv];
			}
			break;
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Null:
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean:
			lv = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Null:
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean:
			rv = new _data_index_js__WEBPACK_IMPORTED_MODULE_0__.NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) {
		return false;
	}
	switch (lv.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Null: return true;
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) {
				return false;
			}
			return ld == rd;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb == rb;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Dictionary:
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Array: return lv === rv;
	}
	return false;
}
function greaterThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) {
		return false;
	}
	switch (lv.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) {
				return false;
			}
			return lf > rf;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls > rs;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return lb && !rb;
		}
	}
	return false;
}
function lessThan(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) {
		return false;
	}
	switch (lv.kind) {
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Number: {
			const lf = lv.value;
			const rf = rv.value;
			if (isNaN(lf) || isNaN(rf)) {
				return false;
			}
			return lf < rf;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.String: {
			let ls = lv.value;
			let rs = rv.value;
			ls = toUpperSpecial(ls);
			rs = toUpperSpecial(rs);
			return ls < rs;
		}
		case _data_index_js__WEBPACK_IMPORTED_MODULE_0__.Kind.Boolean: {
			const lb = lv.value;
			const rb = rv.value;
			return !lb && rb;
		}
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("ı");
	while (i < len) {
		if (i < found) {
			sb.push(s.substring(i, found).toUpperCase());
			i = found;
		} else if (i == found) {
			sb.push(s.substring(i, i + 1));
			i += 1;
			found = s.indexOf("ı", i);
		} else {
			sb.push(s.substring(i).toUpperCase());
			break;
		}
	}
	return sb.join("");
}
	})
};
