/** Keeps the head and the tail of a byte stream, `limit` bytes at most, however much passes through and in whatever pieces. */
export class BoundedOutput {
  readonly #headLimit: number;
  readonly #tailLimit: number;
  #head = Buffer.alloc(0);
  #headLength = 0;
  #tail: Buffer | undefined;
  #tailTotal = 0;

  constructor(limit: number) {
    this.#headLimit = Math.ceil(limit / 2);
    this.#tailLimit = limit - this.#headLimit;
  }

  add(chunk: Buffer): void {
    const room = Math.min(chunk.length, this.#headLimit - this.#headLength);
    if (room > 0) this.#addToHead(chunk.subarray(0, room));
    if (room < chunk.length) this.#addToTail(chunk.subarray(room));
  }

  /** How many bytes from the middle were dropped. */
  get dropped(): number {
    return Math.max(0, this.#tailTotal - this.#tailLimit);
  }

  /** Everything kept, in order; head and tail joined without a note. */
  bytes(): Buffer {
    return Buffer.concat([this.#head.subarray(0, this.#headLength), ...this.#tailParts()]);
  }

  /** As UTF-8 (invalid bytes become U+FFFD), with a line in place of what was dropped. No character is cut in two. */
  text(): string {
    if (this.dropped === 0) return decode(this.bytes());
    const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.#head.subarray(0, this.#headLength), {
      stream: true,
    });
    const tail = Buffer.concat(this.#tailParts());
    return `${head}\n[${this.dropped} bytes left out]\n${decode(tail.subarray(firstCharacter(tail)))}`;
  }

  #addToHead(part: Buffer): void {
    const needed = this.#headLength + part.length;
    if (needed > this.#head.length) {
      const grown = Buffer.allocUnsafe(Math.min(this.#headLimit, Math.max(needed, this.#head.length * 2)));
      this.#head.copy(grown, 0, 0, this.#headLength);
      this.#head = grown;
    }
    part.copy(this.#head, this.#headLength);
    this.#headLength = needed;
  }

  #addToTail(chunk: Buffer): void {
    const ring = (this.#tail ??= Buffer.allocUnsafe(this.#tailLimit));
    const part = chunk.subarray(Math.max(0, chunk.length - ring.length));
    this.#tailTotal += chunk.length - part.length;
    const start = ring.length === 0 ? 0 : this.#tailTotal % ring.length;
    const first = Math.min(part.length, ring.length - start);
    part.copy(ring, start, 0, first);
    part.copy(ring, 0, first);
    this.#tailTotal += part.length;
  }

  #tailParts(): Buffer[] {
    const ring = this.#tail;
    if (ring === undefined || ring.length === 0) return [];
    if (this.#tailTotal <= ring.length) return [ring.subarray(0, this.#tailTotal)];
    const start = this.#tailTotal % ring.length;
    return [ring.subarray(start), ring.subarray(0, start)];
  }
}

const decode = (bytes: Buffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The offset of the first byte that does not continue a character begun before: 3 at most, as UTF-8 has it. */
const firstCharacter = (bytes: Buffer): number => {
  let at = 0;
  while (at < 3 && at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
  return at;
};
