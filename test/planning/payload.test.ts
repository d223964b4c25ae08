import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPayload, writePayload, type PayloadAbout } from '../../src/planning/payload.ts';
import { fingerprint, type Suggestion } from '../../src/planning/suggestion.ts';
import { editing, readRaw } from './editing.ts';
import { reviewedText } from './rig.ts';

const about: PayloadAbout = { plan: 'add-login', commit: 'a'.repeat(40), applied: [2] };
const raw = readRaw(reviewedText);

const suggestion = (number: number, why = 'Because </!-- @all'): Suggestion => {
  const operations = [{ op: 'update_task', task: 'login', set: { description: `${number}` } }] as const;
  return {
    number,
    type: 'add_missing',
    target: 'task/login',
    why,
    operations,
    fingerprint: fingerprint(raw, operations),
  };
};

const wordOf = (json: string): string => deflateRawSync(json).toString('base64url');
const word = (value: unknown): string => wordOf(JSON.stringify(value));
const payload = (change: object): object => ({ v: 1, about, suggestions: [{ ...suggestion(1), ...change }] });
const read = (text: string) => readPayload(text, editing);
const why = (text: string): string => {
  const payloadRead = read(text);
  return payloadRead.ok ? 'read' : payloadRead.error.message;
};

describe('the payload of a review', () => {
  it('comes back as it was written', () => {
    const suggestions = [suggestion(1), suggestion(2)];
    expect(read(writePayload(suggestions, about))).toEqual({ ok: true, value: { about, suggestions } });
    expect(read(` ${writePayload([], about)}\n`)).toEqual({ ok: true, value: { about, suggestions: [] } });
  });

  it('is one word that cannot end an HTML comment', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 })), (whys) => {
        const written = writePayload(
          whys.map((each, at) => suggestion(at + 1, each)),
          about,
        );
        expect(written).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it.each([
    ['nothing', '', 'it cannot be decoded'],
    ['another word', 'hello', 'it cannot be decoded'],
    ['other characters', `${writePayload([], about)}-->`, 'it cannot be decoded'],
    ['a cut word', writePayload([suggestion(1)], about).slice(0, -20), 'it cannot be decoded'],
    ['no JSON', wordOf('{'), 'it cannot be decoded'],
    ['no UTF-8', deflateRawSync(Buffer.from([34, 0xff, 34])).toString('base64url'), 'it cannot be decoded'],
    [
      'a bomb',
      wordOf(`${JSON.stringify({ v: 1, about, suggestions: [] })}${' '.repeat(64 * 1024 * 1024)}`),
      'it cannot be decoded',
    ],
    ['a list', word([]), 'it must be a JSON object'],
    ['null', word(null), 'it must be a JSON object'],
    ['a deep list', wordOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'it must be a JSON object'],
    ['another version', word({ v: 2, about, suggestions: [] }), '`v` must be 1'],
    ['another plan id', word({ v: 1, about: { ...about, plan: '../x' }, suggestions: [] }), '`plan`'],
    ['an extra key', word(payload({ sandbox: 'off' })), '`sandbox` is not a known key'],
    [
      'a prototype',
      word(JSON.parse(JSON.stringify(payload({})).replace('"v":1', '"v":1,"__proto__":{}'))),
      '`__proto__`',
    ],
    ['another type', word(payload({ type: 'delete_all' })), '`type` must be'],
    ['another target', word(payload({ target: '<img>' })), '`target`'],
    ['a long reason', word(payload({ why: 'x'.repeat(1001) })), '1,001 characters'],
    ['a broken fingerprint', word(payload({ fingerprint: 'zz' })), '`fingerprint`'],
    ['no operation', word(payload({ operations: [{ op: 'rm' }] })), 'suggestion 1: there is no operation rm'],
    ['broken operations', word(payload({ operations: 'all' })), '`operations` must be a list'],
    ['a number twice', word({ v: 1, about, suggestions: [suggestion(1), suggestion(1)] }), 'a number is there twice'],
  ])('refuses %s', (_what, text, reason) => {
    expect(why(text)).toContain(reason);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => deflateRawSync(json).toString('base64url')),
        ),
        (text) => {
          expect(read(text)).toMatchObject({ ok: false, error: { code: 'bad-payload' } });
        },
      ),
    );
  });

  it('never throws for a payload with one thing changed', () => {
    const written = JSON.stringify(payload({}));
    fc.assert(
      fc.property(fc.nat(written.length - 1), fc.string({ maxLength: 3 }), (at, other) => {
        const changed = deflateRawSync(written.slice(0, at) + other + written.slice(at + 1)).toString('base64url');
        expect(typeof read(changed).ok).toBe('boolean');
      }),
    );
  });
});
