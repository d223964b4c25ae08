import { createHash } from 'node:crypto';

import { isRecord } from './record.ts';

/** The part of a Messages request that decides what a cache may serve. */
export interface CacheableRequest {
  readonly model?: unknown;
  readonly tools?: unknown;
  readonly system?: unknown;
  readonly messages?: unknown;
  readonly cache_control?: unknown;
  readonly output_config?: unknown;
}

export interface CacheUsage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
}

interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const minimum = 1024;
const lookback = 20;

/** The simulation counts four characters as one token. */
export const tokens = (characters: number): number => Math.ceil(characters / 4);

const record = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const segment = (label: string, value: unknown): Segment => {
  const { cache_control: mark, ...rest } = record(value);
  const text = typeof value === 'string' ? value : JSON.stringify(rest);
  return { text: `${label}${text}`, marked: mark !== undefined && mark !== null };
};

const blocks = (value: unknown): unknown[] => (typeof value === 'string' ? [value] : list(value));

/** Tools, then system, then messages: the order in which the API builds the prefix (its prompt-caching page). */
const segments = (request: CacheableRequest): Segment[] => [
  ...list(request.tools).map((tool) => segment('tool:', tool)),
  ...blocks(request.system).map((block) => segment('system:', block)),
  ...list(request.messages).flatMap((entry) =>
    blocks(record(entry)['content']).map((block) => segment(`${String(record(entry)['role'])}:`, block)),
  ),
];

export const countTokens = (request: CacheableRequest): number =>
  tokens(segments(request).reduce((sum, each) => sum + each.text.length, 0));

/**
 * A cache by the API's prefix rules: entries are written at breakpoints only, keyed by everything before them; a breakpoint
 * finds entries up to 20 blocks back; prefixes below 1,024 tokens are never cached; a change of model or of the output format
 * starts anew; top-level `cache_control` marks the last block. Entries never expire here.
 */
export const createCache = (): ((request: CacheableRequest) => CacheUsage) => {
  const known = new Set<string>();
  return (request) => {
    const all = segments(request);
    const last = all.length - 1;
    const format = record(request.output_config)['format'] ?? null;
    const hash = createHash('sha256').update(JSON.stringify([request.model, format]));
    let size = 0;
    const prefix = all.map((each) => {
      hash.update('\0').update(each.text);
      size += each.text.length;
      return { key: hash.copy().digest('hex'), size: tokens(size) };
    });
    const marks = all.flatMap((each, at) =>
      each.marked || (at === last && request.cache_control !== undefined) ? [at] : [],
    );
    const hits = marks.flatMap((mark) =>
      prefix.slice(Math.max(0, mark - lookback), mark + 1).filter(({ key }) => known.has(key)),
    );
    const read = Math.max(0, ...hits.map((hit) => hit.size));
    const written = marks.map((mark) => prefix[mark]).filter((each) => each !== undefined && each.size >= minimum);
    for (const each of written) if (each !== undefined) known.add(each.key);
    const end = Math.max(read, ...written.map((each) => each?.size ?? 0));
    return {
      input_tokens: tokens(size) - end,
      cache_creation_input_tokens: end - read,
      cache_read_input_tokens: read,
    };
  };
};
