import { isRecord } from '../record.ts';

/**
 * The conversation between the session and its tool host: one JSON document per line. The host is untrusted: what it says is
 * read with `readAnswer` only.
 */
export type ToHost =
  | { readonly kind: 'open'; readonly workdir: string; readonly env: Readonly<Record<string, string>> }
  | { readonly kind: 'call'; readonly id: number; readonly tool: string; readonly input: unknown }
  | { readonly kind: 'abort'; readonly id: number };

/** The result of one call; `ok` false is an error for the model, not for the session. */
export interface FromHost {
  readonly id: number;
  readonly ok: boolean;
  readonly content: string;
}

/** Longest line in either direction. */
export const longestLine = 16 * 1024 * 1024;

/** A line of the host, or `undefined` when it is none. Never throws. */
export const readAnswer = (line: string): FromHost | undefined => {
  const value = parse(line);
  if (!isRecord(value)) return undefined;
  const { id, ok, content } = value;
  return typeof id === 'number' && typeof ok === 'boolean' && typeof content === 'string'
    ? { id, ok, content }
    : undefined;
};

/** A line for the host, or `undefined` when it is none. Never throws. */
export const readOrder = (line: string): ToHost | undefined => {
  const value = parse(line);
  return isOrder(value) ? value : undefined;
};

const isOrder = (value: unknown): value is ToHost => {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'open':
      return typeof value['workdir'] === 'string' && isRecord(value['env']);
    case 'call':
      return typeof value['id'] === 'number' && typeof value['tool'] === 'string';
    case 'abort':
      return typeof value['id'] === 'number';
    default:
      return false;
  }
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Cuts a byte stream into lines. A line longer than the limit is told to `tooLong`, once, and ends the reading. */
export class Lines {
  readonly #limit: number;
  readonly #onLine: (line: string) => void;
  readonly #tooLong: () => void;
  #parts: Buffer[] = [];
  #size = 0;
  #over = false;

  constructor(options: {
    readonly limit: number;
    readonly onLine: (line: string) => void;
    readonly tooLong: () => void;
  }) {
    this.#limit = options.limit;
    this.#onLine = options.onLine;
    this.#tooLong = options.tooLong;
  }

  add(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0 && !this.#over; end = chunk.indexOf(10, from)) {
      this.#keep(chunk.subarray(from, end));
      from = end + 1;
      if (this.#over) return;
      const line = Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      this.#size = 0;
      if (line !== '') this.#onLine(line);
    }
    if (!this.#over) this.#keep(chunk.subarray(from));
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    this.#size += part.length;
    if (this.#size > this.#limit) {
      this.#over = true;
      this.#parts = [];
      this.#tooLong();
    } else this.#parts.push(part);
  }
}
