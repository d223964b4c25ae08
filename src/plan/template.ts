/** One `${{ … }}` of a text. */
interface Embedded {
  /** What stands between the braces, as written. */
  readonly expression: string;
  /** Where the `${{` begins, and where the text after `}}` goes on. */
  readonly start: number;
  readonly end: number;
}

export interface Template {
  readonly parts: readonly Embedded[];
  /** Offset of a `${{` that is never closed. */
  readonly unclosed?: number;
}

/** Finds the expressions of a text. A `}}` inside a quoted string of an expression does not close it. */
export const parseTemplate = (text: string): Template => {
  const parts: Embedded[] = [];
  for (let start = text.indexOf('${{'); start >= 0;) {
    const close = closingBraces(text, start + 3);
    if (close === undefined) return { parts, unclosed: start };
    parts.push({ expression: text.slice(start + 3, close), start, end: close + 2 });
    start = text.indexOf('${{', close + 2);
  }
  return { parts };
};

const closingBraces = (text: string, from: number): number | undefined => {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return undefined;
};

/** The bare expression of an `if`, written with or without `${{ }}`; undefined when it mixes an expression with text. */
export const conditionOf = (text: string): string | undefined => {
  const trimmed = text.trim();
  const { parts, unclosed } = parseTemplate(trimmed);
  const [only] = parts;
  if (only === undefined) return unclosed === undefined ? trimmed : undefined;
  return only.start === 0 && only.end === trimmed.length ? only.expression.trim() : undefined;
};
