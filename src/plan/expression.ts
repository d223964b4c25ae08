import type { Expr } from '@actions/expressions';
import type { FunctionCall } from '@actions/expressions/ast';
import type { Pos, Token } from '@actions/expressions/lexer';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';

/** What an expression reads: `tasks.a.outputs.b` is `['tasks', 'a', 'outputs', 'b']`; undefined where a part is computed. */
export interface Reference {
  readonly path: readonly (string | undefined)[];
  /** Where each part of the path stands, as offset and length in the expression. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly offset: number;
  readonly length: number;
}

interface ExpressionProblem extends Span {
  readonly message: string;
}

/** GitHub's own expression language, as `@actions/expressions` reads it. */
export interface ExpressionLanguage {
  /** What the expression refers to, or why it is none. Contexts: `inputs` and `tasks`. Never throws. */
  references(expression: string): Result<readonly Reference[], ExpressionProblem>;
}

export type Library = typeof import('@actions/expressions');
type Ast = typeof import('@actions/expressions/ast');

/** Loads the parser: 40 ms unbundled, so only for plans that hold an expression. */
export const loadExpressionLanguage = async (): Promise<ExpressionLanguage> => {
  const [library, ast] = await Promise.all([import('@actions/expressions'), import('@actions/expressions/ast')]);
  return { references: (expression) => readReferences(expression, library, ast) };
};

/** The expression's tree, with the contexts `inputs` and `tasks`. Throws what the library throws. */
export const parseExpression = (expression: string, { Lexer, Parser }: Library): Expr => {
  const { tokens } = new Lexer(expression).lex();
  return new Parser(tokens.map(unescaped), ['inputs', 'tasks'], []).parse();
};

/** The library's lexer undoubles only the first `''` of a string. */
const unescaped = (token: Token): Token =>
  token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;

const readReferences = (
  expression: string,
  library: Library,
  ast: Ast,
): Result<readonly Reference[], ExpressionProblem> => {
  const spanOf = spansIn(expression);
  const whole = { offset: 0, length: Math.max(expression.length, 1) };
  if (expression.trim() === '') return err({ message: 'it is empty', ...whole });
  try {
    const walker = new ReferenceWalker(library, ast, spanOf);
    walker.walk(parseExpression(expression, library));
    return ok(walker.found);
  } catch (error) {
    if (error instanceof UnknownFunction) return err({ message: error.message, ...spanOf(error.token) });
    const span = error instanceof library.ExpressionError ? { offset: spanOf.at(error.pos), length: 1 } : whole;
    return err({ message: plain(error), ...span });
  }
};

/** Collects what an expression refers to; throws `UnknownFunction`, because the library takes `constructor()` for one of its own. */
class ReferenceWalker {
  readonly found: Reference[] = [];
  readonly #library: Library;
  readonly #ast: Ast;
  readonly #spanOf: Spans;

  constructor(library: Library, ast: Ast, spanOf: Spans) {
    this.#library = library;
    this.#ast = ast;
    this.#spanOf = spanOf;
  }

  walk(expr: unknown): void {
    const { IndexAccess, ContextAccess, FunctionCall, Unary, Binary, Logical, Grouping } = this.#ast;
    if (expr instanceof IndexAccess || expr instanceof ContextAccess) this.#chain(expr);
    else if (expr instanceof FunctionCall) this.#call(expr);
    else if (expr instanceof Unary) this.walk(expr.expr);
    else if (expr instanceof Binary) this.#all([expr.left, expr.right]);
    else if (expr instanceof Logical) this.#all(expr.args);
    else if (expr instanceof Grouping) this.walk(expr.group);
  }

  #all(exprs: readonly unknown[]): void {
    for (const expr of exprs) this.walk(expr);
  }

  #call({ functionName, args }: FunctionCall): void {
    if (!Object.hasOwn(this.#library.wellKnownFunctions, functionName.lexeme.toLowerCase()))
      throw new UnknownFunction(functionName);
    this.#all(args);
  }

  #chain(expr: Expr): void {
    const { IndexAccess, ContextAccess, Literal } = this.#ast;
    const indices: Expr[] = [];
    let base = expr;
    for (; base instanceof IndexAccess; base = base.expr) indices.unshift(base.index);
    this.#all(indices);
    if (!(base instanceof ContextAccess)) return this.walk(base);
    const own = this.#spanOf(base.name);
    const literals = indices.map((index) => (index instanceof Literal ? index : undefined));
    this.found.push({
      path: [base.name.lexeme.toLowerCase(), ...literals.map((literal) => literal?.literal.coerceString())],
      spans: [own, ...literals.map((literal) => (literal === undefined ? own : this.#spanOf(literal.token)))],
    });
  }
}

class UnknownFunction extends Error {
  readonly token: Token;

  constructor(token: Token) {
    super(`Unrecognized function: '${token.lexeme}'`);
    this.token = token;
  }
}

/** The library repeats the whole expression after its first sentence; the source line shows it already. */
const plain = (error: unknown): string => {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. Located at position');
  return message === 'ErrorExceededMaxLength' ? 'it is longer than 21,000 characters' : message.replaceAll('\n', ' ');
};

interface Spans {
  (token: Token): Span;
  at(pos: Pos): number;
}

const spansIn = (expression: string): Spans => {
  const at = ({ line, column }: Pos): number => {
    let start = 0;
    for (let passed = 0; passed < line; passed += 1) start = expression.indexOf('\n', start) + 1;
    return start + column;
  };
  const span = ({ range }: Token): Span => {
    const offset = at(range.start);
    return { offset, length: Math.max(at(range.end) - offset, 1) };
  };
  return Object.assign(span, { at });
};
