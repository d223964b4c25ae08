export const id = 2049;
export const ids = [2049];
export const modules = { 12049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };
