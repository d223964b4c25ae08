import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { deflateSync } from 'node:zlib';

import type { Child } from '../lib/exec.ts';
import type { Git } from './git.ts';

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag';
export type ObjectFormat = 'sha1' | 'sha256';

export interface GitObject {
  readonly sha: string;
  readonly type: ObjectType;
  readonly data: Buffer;
}

const recentLimit = 16 * 1024 * 1024;

/**
 * Reads objects through one long-lived `git cat-file --batch` and writes loose objects itself: a process per object (2 to 5 ms each) would
 * cost more than the rest of a task's commit. Not for concurrent writers of other programs' git dirs: only for our own.
 */
export class ObjectStore implements AsyncDisposable {
  readonly #git: Git;
  readonly #format: ObjectFormat;
  #reader: { child: Child; input: ByteReader } | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #written = 0;
  /** Trees and commits written here, which the next commit is built on. */
  readonly #recent = new Map<string, GitObject>();
  #recentBytes = 0;
  #news: Set<string> | undefined;

  constructor(git: Git, format: ObjectFormat) {
    this.#git = git;
    this.#format = format;
  }

  /** The object a name (`<sha>`, `<rev>:<path>`) stands for, or undefined. The name must not contain a line break. */
  read(name: string): Promise<GitObject | undefined> {
    const recent = this.#recent.get(name.replace(/\^\{commit\}$/, ''));
    if (recent !== undefined || name.includes('\n')) return Promise.resolve(recent);
    const answer = this.#turn.then(() => this.#read(name));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** Adds the id of every object written from now on to a list, or no longer. */
  collect(news: Set<string> | undefined): void {
    this.#news = news;
  }

  /** Stores an object and returns its id; blocks for a fraction of a millisecond. Storing the same object twice is free. */
  async write(type: ObjectType, data: Uint8Array): Promise<string> {
    const header = Buffer.from(`${type} ${data.length}\0`);
    const sha = createHash(this.#format).update(header).update(data).digest('hex');
    this.#news?.add(sha);
    if (type !== 'blob') this.#remember({ sha, type, data: Buffer.from(data) });
    const folder = join(this.#git.gitDir, 'objects', sha.slice(0, 2));
    const file = join(folder, sha.slice(2));
    if (existsSync(file)) return sha;
    makeFolder(folder);
    this.#written += 1;
    const temporary = join(folder, `tmp_obj_${process.pid}_${this.#written}`);
    writeFileSync(temporary, deflateSync(Buffer.concat([header, data]), { level: 1 }), { mode: 0o444 });
    renameSync(temporary, file);
    return sha;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn;
    this.#reader?.child.stdin.end();
    await this.#reader?.child.exited;
    this.#reader = undefined;
  }

  #remember(object: GitObject): void {
    this.#recentBytes += object.data.length;
    if (this.#recentBytes > recentLimit) {
      this.#recent.clear();
      this.#recentBytes = object.data.length;
    }
    this.#recent.set(object.sha, object);
  }

  async #read(name: string): Promise<GitObject | undefined> {
    const { child, input } = (this.#reader ??= this.#open());
    child.stdin.write(`${name}\n`);
    const answer = await input.line();
    const [sha, type, size] = answer.slice(answer.length - shapeLength(answer)).split(' ');
    if (sha === undefined || size === undefined || !isObjectType(type)) return undefined;
    const data = await input.bytes(Number(size));
    await input.bytes(1);
    return { sha, type, data };
  }

  #open(): { child: Child; input: ByteReader } {
    const child = this.#git.start(['cat-file', '--batch']);
    child.stderr.resume();
    return { child, input: new ByteReader(child.stdout) };
  }
}

/** Not `recursive`, with which Node.js calls a read-only disk a missing folder; somebody else may be quicker. */
const makeFolder = (path: string): void => {
  try {
    if (!existsSync(path)) mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
};

// "<sha> <type> <size>" is the whole line; "<name> missing" and its like may hold anything before the last word.
const shapeLength = (line: string): number => (/^[0-9a-f]{40,64} [a-z]+ \d+$/.test(line) ? line.length : 0);

const isObjectType = (type: string | undefined): type is ObjectType =>
  type === 'blob' || type === 'tree' || type === 'commit' || type === 'tag';

/** Takes lines and exact byte counts from a stream. Throws when it ends too early. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #kept: Buffer[] = [];
  #length = 0;

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  async line(): Promise<string> {
    for (;;) {
      const joined = this.#join();
      const end = joined.indexOf(0x0a);
      if (end >= 0) {
        const line = joined.toString('latin1', 0, end);
        this.#keep(joined.subarray(end + 1));
        return line;
      }
      await this.#more();
    }
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#length < count) await this.#more();
    const joined = this.#join();
    this.#keep(joined.subarray(count));
    return joined.subarray(0, count);
  }

  #join(): Buffer {
    const [only] = this.#kept;
    const joined = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
    this.#kept = [joined];
    return joined;
  }

  #keep(rest: Buffer): void {
    this.#kept = [rest];
    this.#length = rest.length;
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new Error('git cat-file ended too early');
    this.#kept.push(next.value);
    this.#length += next.value.length;
  }
}
