import { dropBlankLines } from './lines.ts';

/** Puts pieces of text one after the other, each at the start of a line. Blank lines that an open end would take for its own are left out. */
export class Writer {
  readonly #eol: string;
  readonly #parts: string[] = [];
  #open = false;

  constructor(eol: string) {
    this.#eol = eol;
  }

  add(piece: string, { open = false }: { readonly open?: boolean } = {}): void {
    const text = this.#open ? dropBlankLines(piece) : piece;
    if (text === '') return;
    const last = this.#parts.at(-1) ?? '\n';
    this.#parts.push(last.endsWith('\n') || last === '\uFEFF' ? text : `${this.#eol}${text}`);
    this.#open = open;
  }

  addItem(item: {
    readonly before: string;
    readonly lead: string;
    readonly text: string;
    readonly open: boolean;
  }): void {
    this.add(item.before);
    this.add(item.lead);
    this.add(item.text, item);
  }

  get text(): string {
    return this.#parts.join('');
  }
}
