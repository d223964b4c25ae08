import type { Template } from './template.ts';

/**
 * Where an expression stands in a script, as bash reads it. `literal`: bash fills in no variables there (single quotes, a quoted
 * here-document). `evaluated`: bash reads the value as arithmetic, and so executes a value such as `a[$(…)]`. `open`: anywhere else.
 */
export type ShellPlace = 'open' | 'literal' | 'evaluated';

/** The place of each expression of a script, in order. A reading of bash's quoting, not of its grammar: in doubt `open`. */
export const shellPlaces = (script: string, { parts }: Pick<Template, 'parts'>): ShellPlace[] => {
  const places = new Map<number, ShellPlace>();
  let masked = '';
  let from = 0;
  for (const { start, end } of parts) {
    masked += script.slice(from, start);
    places.set(masked.length, 'open');
    masked += 'x';
    from = end;
  }
  new Reader(masked + script.slice(from), places).read();
  return [...places.values()];
};

interface Frame {
  readonly kind: 'code' | 'body' | 'double' | 'single' | 'ansi' | 'arithmetic' | 'parameter' | 'test';
  /** What ends it; undefined for a whole script or here-document. */
  readonly close?: string;
  readonly start: number;
  /** `case`s under way: until their `esac` a `)` ends a pattern. */
  cases: number;
  /** Open parentheses of arithmetic. */
  depth: number;
}

interface HereDocument {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly tabs: boolean;
}

type Opener = readonly [text: string, kind: Frame['kind'], close: string];

const substitutions: readonly Opener[] = [
  ['$((', 'arithmetic', '))'],
  ['$(', 'code', ')'],
  ['${', 'parameter', '}'],
  ['`', 'code', '`'],
];
const quotes: readonly Opener[] = [
  ["$'", 'ansi', "'"],
  ["'", 'single', "'"],
  ['"', 'double', '"'],
];
const numberTest = /\s-(?:eq|ne|lt|le|gt|ge)\s/;
const hereDocument = /<<(-?)[ \t]*((?:\\.|'[^'\n]*'|"[^"\n]*"|[^\s'"\\;&|<>()])+)/y;
const commandBefore = /(?:^|[\n;&|({]|\b(?:then|do|else))[ \t]*$/;

/** Walks once over a script in which every expression is one character, and notes what is not `open`. */
class Reader {
  readonly #text: string;
  readonly #places: Map<number, ShellPlace>;
  readonly #frames: Frame[] = [];
  #frame: Frame = { kind: 'code', start: 0, cases: 0, depth: 0 };
  #awaited: HereDocument[] = [];
  #at = 0;

  constructor(text: string, places: Map<number, ShellPlace>) {
    this.#text = text;
    this.#places = places;
  }

  read(): void {
    while (this.#at < this.#text.length) {
      if (this.#places.has(this.#at)) this.#note();
      else this.#step();
    }
  }

  #note(): void {
    const { kind } = this.#frame;
    const evaluated = [...this.#frames, this.#frame].some(
      (frame) => frame.kind === 'arithmetic' || frame.kind === 'parameter',
    );
    if (kind === 'single' || kind === 'ansi') this.#places.set(this.#at, 'literal');
    else if (evaluated) this.#places.set(this.#at, 'evaluated');
    this.#at += 1;
  }

  #mark(from: number, to: number, place: ShellPlace): void {
    for (const at of this.#places.keys()) if (at >= from && at < to) this.#places.set(at, place);
  }

  #step(): void {
    const { kind } = this.#frame;
    if (this.#here('\\') && kind !== 'single') this.#escape();
    else if (this.#here('$') && this.#places.has(this.#at + 1)) this.#escape();
    else if (this.#closed()) return;
    else if (kind === 'single' || kind === 'ansi') this.#at += 1;
    else if (this.#opened(substitutions)) return;
    else if (kind !== 'double' && kind !== 'body' && this.#opened(quotes)) return;
    else if (kind === 'arithmetic') this.#parenthesis();
    else if (kind === 'code' || kind === 'test') this.#code();
    else this.#at += 1;
  }

  /** A `$` or `\` takes away what the next `$` means. */
  #escape(): void {
    this.#mark(this.#at + 1, this.#at + 2, 'literal');
    this.#at += 2;
  }

  #here(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  #closed(): boolean {
    const { kind, close, start, cases, depth } = this.#frame;
    if (close === undefined || !this.#here(close) || depth > 0 || (close === ')' && cases > 0)) return false;
    if (kind === 'test' && numberTest.test(this.#text.slice(start, this.#at))) this.#mark(start, this.#at, 'evaluated');
    this.#frame = this.#frames.pop() ?? this.#frame;
    this.#at += close.length;
    return true;
  }

  #opened(openers: readonly Opener[]): boolean {
    const found = openers.find(([text]) => this.#here(text));
    if (found === undefined) return false;
    const [text, kind, close] = found;
    // A parameter within double quotes has no single quotes of its own.
    if (kind === 'single' && this.#frame.kind === 'parameter' && this.#frames.at(-1)?.kind === 'double') return false;
    this.#open(kind, close, text.length);
    return true;
  }

  #open(kind: Frame['kind'], close: string, length: number): void {
    this.#frames.push(this.#frame);
    this.#at += length;
    this.#frame = { kind, close, start: this.#at, cases: 0, depth: 0 };
  }

  #parenthesis(): void {
    if (this.#here('(')) this.#frame.depth += 1;
    if (this.#here(')')) this.#frame.depth -= 1;
    this.#at += 1;
  }

  #code(): void {
    if (this.#here('\n')) return this.#lineEnd();
    if (/[\s;&|()]/.test(this.#text[this.#at - 1] ?? '\n')) {
      if (this.#here('#')) return this.#comment();
      if (this.#here('((')) return this.#open('arithmetic', '))', 2);
      if (/^\[\[\s/.test(this.#ahead(3))) return this.#open('test', ']]', 2);
      this.#countCases();
    }
    if (this.#here('<<')) return this.#redirection();
    if (this.#here('(')) return this.#open('code', ')', 1);
    this.#at += 1;
  }

  #ahead(length: number): string {
    return this.#text.slice(this.#at, this.#at + length);
  }

  #countCases(): void {
    if (!commandBefore.test(this.#text.slice(Math.max(0, this.#at - 40), this.#at))) return;
    if (/^case\s/.test(this.#ahead(5))) this.#frame.cases += 1;
    else if (/^esac(?![\w-])/.test(this.#ahead(5)) && this.#frame.cases > 0) this.#frame.cases -= 1;
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #redirection(): void {
    hereDocument.lastIndex = this.#at;
    const found = this.#here('<<<') || this.#frame.kind === 'test' ? null : hereDocument.exec(this.#text);
    if (found === null) {
      this.#at += this.#here('<<<') ? 3 : 2;
      return;
    }
    const [all, dash = '', word = ''] = found;
    this.#awaited.push({ delimiter: word.replaceAll(/['"\\]/g, ''), quoted: /['"\\]/.test(word), tabs: dash === '-' });
    this.#at += all.length;
  }

  /** The bodies of the line's here-documents follow it. */
  #lineEnd(): void {
    this.#at += 1;
    const awaited = this.#awaited;
    this.#awaited = [];
    for (const document of awaited) this.#body(document);
  }

  #body({ delimiter, quoted, tabs }: HereDocument): void {
    const start = this.#at;
    let end = start;
    while (end < this.#text.length) {
      const next = this.#text.indexOf('\n', end);
      const line = this.#text.slice(end, next < 0 ? undefined : next);
      if ((tabs ? line.replace(/^\t+/, '') : line) === delimiter) break;
      end = next < 0 ? this.#text.length : next + 1;
    }
    if (quoted) this.#mark(start, end, 'literal');
    else this.#inside(start, end);
    this.#at = Math.min(end + delimiter.length, this.#text.length);
  }

  /** Substitutions within a here-document are read as such; its quotes are plain characters. */
  #inside(start: number, end: number): void {
    const own = [...this.#places].filter(([at]) => at >= start && at < end);
    if (own.length === 0) return;
    const places = new Map(own.map(([at, place]) => [at - start, place]));
    const reader = new Reader(this.#text.slice(start, end), places);
    reader.#frame = { kind: 'body', start: 0, cases: 0, depth: 0 };
    reader.read();
    for (const [at, place] of places) this.#places.set(at + start, place);
  }
}
