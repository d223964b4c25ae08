import { modules as shared30 } from './shared-30.js';
export const id = 4410;
export const ids = [
	4410,
	2049,
	6856
];
export const modules = {
	12049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	Binary: () => Binary,
	ContextAccess: () => ContextAccess,
	Expr: () => Expr,
	FunctionCall: () => FunctionCall,
	Grouping: () => Grouping,
	IndexAccess: () => IndexAccess,
	Literal: () => Literal,
	Logical: () => Logical,
	Star: () => Star,
	Unary: () => Unary
});
class Expr {}
class Literal extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
}
class Unary extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
}
class FunctionCall extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
}
class Binary extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
}
class Logical extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
}
class Grouping extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
}
class ContextAccess extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
}
class IndexAccess extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
}
class Star extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
}
	}),
	48315: shared30[48315],
	5438: shared30[5438],
	78596: shared30[78596],
	21674: shared30[21674],
	45958: shared30[45958],
	7749: shared30[7749],
	69881: shared30[69881],
	9442: shared30[9442],
	10379: shared30[10379],
	53637: shared30[53637],
	44410: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
	DescriptionDictionary: () => DescriptionDictionary,
	Evaluator: () => Evaluator,
	Expr: () => ast.Expr,
	ExpressionError: () => ExpressionError,
	ExpressionEvaluationError: () => ExpressionEvaluationError,
	FeatureFlags: () => FeatureFlags,
	Lexer: () => Lexer,
	Parser: () => Parser,
	complete: () => complete,
	data: () => data,
	isDescriptionDictionary: () => isDescriptionDictionary,
	wellKnownFunctions: () => wellKnownFunctions
});
var ast = __webpack_require__(12049);
var dictionary = __webpack_require__(78596);
var data = __webpack_require__(45958);
;
class FilteredArray extends data.Array {}
;
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
class Lexer {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > MAX_EXPRESSION_LENGTH) {
			throw new Error("ErrorExceededMaxLength");
		}
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) {
						this.consumeNumber();
					} else {
						this.addToken(TokenType.DOT);
					}
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default:
						this.consumeIdentifier();
						break;
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) {
			return "\0";
		}
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) {
			return "\0";
		}
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) {
			return TokenType.EOF;
		}
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) {
			return false;
		}
		if (this.input[this.offset] !== expected) {
			return false;
		}
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) {
			this.next();
		}
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new data.StringData(lexeme).number();
		if (isNaN(value)) {
			throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") {
				this.next();
			}
			this.next();
		}
		if (this.atEnd()) {
			throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) {
			this.next();
		}
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = undefined;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) {
			switch (lexeme) {
				case "true":
					tokenType = TokenType.TRUE;
					break;
				case "false":
					tokenType = TokenType.FALSE;
					break;
				case "null":
					tokenType = TokenType.NULL;
					break;
				case "NaN":
					tokenType = TokenType.NUMBER;
					tokenValue = NaN;
					break;
				case "Infinity":
					tokenType = TokenType.NUMBER;
					tokenValue = Infinity;
					break;
			}
		}
		if (!isLegalIdentifier(lexeme)) {
			throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		}
		this.addToken(tokenType, tokenValue);
	}
}
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") {
		return false;
	}
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) {
			if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else {
				return false;
			}
		}
		return true;
	}
	return false;
}
;
const MAX_PARSER_DEPTH = 50;
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
class ExpressionError extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
}
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth ${MAX_PARSER_DEPTH}`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
class ExpressionEvaluationError extends Error {}
;
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== data.Kind.Boolean) {
				throw new Error("case predicate must evaluate to a boolean value");
			}
			if (predicate.value) {
				return args[i + 1];
			}
		}
		return args[args.length - 1];
	}
};
var dist_result = __webpack_require__(96856);
;
const contains = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new data.BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === data.Kind.Array) {
			const la = left;
			if (la.values().length === 0) {
				return new data.BooleanData(false);
			}
			for (const v of la.values()) {
				if ((0, dist_result.equals)(right, v)) {
					return new data.BooleanData(true);
				}
			}
		}
		return new data.BooleanData(false);
	}
};
;
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) {
			return new data.BooleanData(false);
		}
		const right = args[1];
		if (!right.primitive) {
			return new data.BooleanData(false);
		}
		const ls = (0, dist_result.toUpperSpecial)(left.coerceString());
		const rs = (0, dist_result.toUpperSpecial)(right.coerceString());
		return new data.BooleanData(ls.endsWith(rs));
	}
};
;
const format = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) {
							throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						}
						if (lbrace > index) {
							result.push(fs.substr(index, lbrace - index));
						}
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else {
					throw new Error(`The following format string is invalid: ${fs}`);
				}
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new data.StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) {
		return string[index];
	}
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") {
			length++;
		} else {
			break;
		}
	}
	if (length < 1) {
		return { success: false };
	}
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
var reviver = __webpack_require__(10379);
;
const fromjson = {
	name: "fromJson",
	description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		const input = args[0];
		const is = input.coerceString();
		if (is.trim() === "") {
			throw new Error("empty input");
		}
		try {
			return JSON.parse(is, reviver.e);
		} catch (e) {
			throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
		}
	}
};
;
const join = {
	name: "join",
	description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
	minArgs: 1,
	maxArgs: 2,
	call: (...args) => {
		if (args[0].primitive) {
			return new data.StringData(args[0].coerceString());
		}
		if (args[0].kind === data.Kind.Array) {
			let separator = ",";
			if (args.length > 1 && args[1].primitive) {
				separator = args[1].coerceString();
			}
			return new data.StringData(args[0].values().map((item) => item.coerceString()).join(separator));
		}
		return new data.StringData("");
	}
};
;
const startswith = {
	name: "startsWith",
	description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) {
			return new data.BooleanData(false);
		}
		const right = args[1];
		if (!right.primitive) {
			return new data.BooleanData(false);
		}
		const ls = (0, dist_result.toUpperSpecial)(left.coerceString());
		const rs = (0, dist_result.toUpperSpecial)(right.coerceString());
		return new data.BooleanData(ls.startsWith(rs));
	}
};
var replacer = __webpack_require__(9442);
;
const tojson = {
	name: "toJson",
	description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
	minArgs: 1,
	maxArgs: 1,
	call: (...args) => {
		return new data.StringData(JSON.stringify(args[0], replacer.$, "  "));
	}
};
;
const wellKnownFunctions = {
	case: caseFunc,
	contains,
	endswith,
	format,
	fromjson,
	join,
	startswith,
	tojson
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) {
				throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			}
			return;
		}
	}
	if (argCount < f.minArgs) {
		throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	}
	if (argCount > f.maxArgs) {
		throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	}
	if (name === "case" && argCount % 2 === 0) {
		throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
	}
}
;
class idxHelper {
	constructor(star, idx) {
		this.star = star;
		if (!idx) {
			return;
		}
		if (!star) {
			if (idx.primitive) {
				this.str = idx.coerceString();
			}
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
}
;
class Evaluator {
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) {
			return new data.BooleanData((0, dist_result.falsy)(r));
		}
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new data.BooleanData((0, dist_result.equals)(left, right));
			case TokenType.BANG_EQUAL: return new data.BooleanData(!(0, dist_result.equals)(left, right));
			case TokenType.GREATER: return new data.BooleanData((0, dist_result.greaterThan)(left, right));
			case TokenType.GREATER_EQUAL: return new data.BooleanData((0, dist_result.equals)(left, right) || (0, dist_result.greaterThan)(left, right));
			case TokenType.LESS: return new data.BooleanData((0, dist_result.lessThan)(left, right));
			case TokenType.LESS_EQUAL: return new data.BooleanData((0, dist_result.equals)(left, right) || (0, dist_result.lessThan)(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && (0, dist_result.falsy)(result) || logical.operator.type === TokenType.OR && (0, dist_result.truthy)(result)) {
				break;
			}
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		const r = this.context.get(contextAccess.name.lexeme);
		return r;
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof ast.Star) {
			idx = new idxHelper(true, undefined);
		} else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case data.Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) {
					result = filteredArrayAccess(tobjResult, idx);
				} else {
					result = arrayAccess(tobjResult, idx);
				}
				break;
			}
			case data.Kind.Dictionary: {
				const tobjResult = objResult;
				result = objectAccess(tobjResult, idx);
				break;
			}
			default: if (idx.star) {
				result = new FilteredArray();
			} else {
				result = new data.Null();
			}
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		const f = this.functions?.get(functionName) || wellKnownFunctions[functionName];
		return f.call(...args);
	}
}
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) {
		switch (item.kind) {
			case data.Kind.Dictionary: {
				const ti = item;
				if (idx.star) {
					for (const v of ti.values()) {
						result.add(v);
					}
				} else if (idx.str !== undefined) {
					const v = ti.get(idx.str);
					if (v !== undefined) {
						result.add(v);
					}
				}
				break;
			}
			case data.Kind.Array: {
				const ti = item;
				if (idx.star) {
					for (const v of ti.values()) {
						result.add(v);
					}
				} else if (idx.int !== undefined && idx.int < ti.values().length) {
					result.add(ti.get(idx.int));
				}
				break;
			}
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) {
			fa.add(item);
		}
		return fa;
	}
	if (idx.int !== undefined && idx.int < a.values().length) {
		return a.get(idx.int);
	}
	return new data.Null();
}
function objectAccess(obj, idx) {
	if (idx.star) {
		const fa = new FilteredArray(...obj.values());
		return fa;
	}
	if (idx.str !== undefined) {
		const r = obj.get(idx.str);
		if (r !== undefined) {
			return r;
		}
	}
	return new data.Null();
}
;
const allFeatureKeys = [
	"missingInputsQuickfix",
	"blockScalarChompingWarning",
	"allowCaseFunction",
	"allowCopilotRequestsPermission",
	"allowDrivesPermissionAutocomplete",
	"allowBackgroundSteps"
];
class FeatureFlags {
	constructor(features) {
		this.features = features ?? {};
	}
	isEnabled(feature) {
		const explicit = this.features[feature];
		if (explicit !== undefined) {
			return explicit;
		}
		return this.features.all ?? false;
	}
	getEnabledFeatures() {
		return allFeatureKeys.filter((key) => this.isEnabled(key));
	}
}
;
class Parser {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) {
			this.extContexts.set(contextName.toLowerCase(), true);
		}
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) {
			this.extFuncs.set(name.toLowerCase(), func);
		}
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) {
			return result;
		}
		result = this.expression();
		if (!this.atEnd()) {
			throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		}
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new ast.Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new ast.Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new ast.Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new ast.Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new ast.Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof ast.Grouping || expr instanceof ast.FunctionCall || expr instanceof ast.ContextAccess) {
			let cont = true;
			while (cont) {
				switch (true) {
					case this.match(TokenType.LEFT_BRACKET): {
						let indexExpr;
						if (this.match(TokenType.STAR)) {
							indexExpr = new ast.Star();
						} else {
							indexExpr = this.expression();
						}
						this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
						this.incrDepth();
						depthIncreased++;
						expr = new ast.IndexAccess(expr, indexExpr);
						break;
					}
					case this.match(TokenType.DOT):
						this.incrDepth();
						depthIncreased++;
						if (this.match(TokenType.IDENTIFIER)) {
							const property = this.previous();
							expr = new ast.IndexAccess(expr, new ast.Literal(new data.StringData(property.lexeme), property));
						} else if (this.match(TokenType.STAR)) {
							expr = new ast.IndexAccess(expr, new ast.Star());
						} else {
							throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
						}
						break;
					default: cont = false;
				}
			}
		}
		for (let i = 0; i < depthIncreased; i++) {
			this.decrDepth();
		}
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) {
			return this.primary();
		}
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) {
				throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			}
			return new ast.ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) {
				this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
			}
		}
		validateFunction(this.context, identifier, args.length);
		return new ast.FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new ast.Literal(new data.BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new ast.Literal(new data.BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new ast.Literal(new data.Null(), this.previous());
			case this.match(TokenType.NUMBER): return new ast.Literal(new data.NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new ast.Literal(new data.StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) {
					throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				}
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new ast.Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) {
			if (this.check(tokenType)) {
				this.next();
				return true;
			}
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) {
			return false;
		}
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) {
			this.offset++;
		}
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > MAX_PARSER_DEPTH) {
			throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
		}
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
}
;
function complete(input, context, extensionFunctions, functions, featureFlags) {
	const lexer = new Lexer(input);
	const lexResult = lexer.lex();
	const tokenInputVector = trimTokenVector(lexResult.tokens);
	let tokenIdx = tokenInputVector.length - 2;
	if (tokenIdx >= 0) {
		switch (tokenInputVector[tokenIdx].type) {
			case TokenType.IDENTIFIER:
				tokenIdx--;
				break;
			case TokenType.STRING: return [];
		}
	}
	if (tokenIdx < 0) {
		const result = contextKeys(context);
		result.push(...functionItems(extensionFunctions, featureFlags));
		return result;
	}
	const pathTokenVector = tokenInputVector.slice(0, tokenIdx);
	pathTokenVector.push(tokenInputVector[tokenInputVector.length - 1]);
	const p = new Parser(pathTokenVector, context.pairs().map((x) => x.key), extensionFunctions);
	const expr = p.parse();
	const ev = new Evaluator(expr, context, functions);
	const result = ev.evaluate();
	return contextKeys(result);
}
function functionItems(extensionFunctions, featureFlags) {
	const result = [];
	const flags = featureFlags ?? new FeatureFlags();
	for (const fdef of [...Object.values(wellKnownFunctions), ...extensionFunctions]) {
		if (fdef.name === "case" && !flags.isEnabled("allowCaseFunction")) {
			continue;
		}
		result.push({
			label: fdef.name,
			description: fdef.description,
			function: true
		});
	}
	result.sort((a, b) => a.label.localeCompare(b.label));
	return result;
}
function contextKeys(context) {
	if ((0, dictionary.H)(context)) {
		return context.pairs().map((x) => completionItemFromContext(x)).sort((a, b) => a.label.localeCompare(b.label));
	}
	return [];
}
function completionItemFromContext(pair) {
	const context = pair.key.toString();
	const parenIndex = context.indexOf("(");
	const isFunc = parenIndex >= 0 && context.indexOf(")") >= 0;
	return {
		label: isFunc ? context.substring(0, parenIndex) : context,
		description: pair.description,
		function: isFunc
	};
}
function trimTokenVector(tokenVector) {
	let tokenIdx = tokenVector.length;
	let openParen = 0;
	while (tokenIdx > 0) {
		const token = tokenVector[tokenIdx - 1];
		switch (token.type) {
			case TokenType.LEFT_PAREN:
				if (openParen == 0) {
					break;
				}
				openParen--;
				tokenIdx--;
				continue;
			case TokenType.RIGHT_PAREN:
				openParen++;
				tokenIdx--;
				continue;
			case TokenType.IDENTIFIER:
			case TokenType.DOT:
			case TokenType.EOF:
			case TokenType.LEFT_BRACKET:
			case TokenType.RIGHT_BRACKET:
			case TokenType.STRING:
				tokenIdx--;
				continue;
		}
		break;
	}
	return tokenVector.slice(tokenIdx);
}
var expressiondata = __webpack_require__(21674);
;
function isDescriptionDictionary(x) {
	return x.kind === expressiondata.b.Dictionary && x instanceof DescriptionDictionary;
}
class DescriptionDictionary extends dictionary.b {
	constructor(...pairs) {
		super();
		this.descriptions = new Map();
		this.complete = true;
		for (const p of pairs) {
			this.add(p.key, p.value, p.description);
		}
	}
	add(key, value, description) {
		if (this.get(key) !== undefined) {
			return;
		}
		super.add(key, value);
		if (description) {
			this.descriptions.set(key, description);
		}
	}
	pairs() {
		const pairs = super.pairs();
		return pairs.map((p) => ({
			...p,
			description: this.descriptions.get(p.key)
		}));
	}
	getDescription(key) {
		return this.descriptions.get(key);
	}
}
;
	}),
	96856: shared30[96856]
};
