import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, createStreamRedactor } from '../../src/lib/redact.ts';

const secret = 'p@ss/w+rd "quoted" ünï';
const key = [
  '-----BEGIN RSA PRIVATE KEY-----',
  'MIIE'.repeat(16),
  'abcd'.repeat(16),
  'Zm9v',
  '-----END RSA PRIVATE KEY-----',
];

describe('createRedactor', () => {
  const redact = createRedactor([secret, 'first line\nsecond line', 'abc']);

  it.each([
    ['as it is', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['as form data', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)],
    ['in Base64', Buffer.from(secret).toString('base64')],
    ['in Base64 for URLs', Buffer.from(secret).toString('base64url')],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
  ])('hides a secret %s', (_, spelling) => {
    expect(redact(`before ${spelling} after`)).toBe('before *** after');
  });

  it.each([1, 2, 3, 4])('hides a secret in Base64 behind %i other bytes', (count) => {
    const encoded = Buffer.from(`${'x'.repeat(count)}${secret}yz`).toString('base64');
    const digits = Buffer.from(secret).toString('base64').slice(4, 16);
    const shown = redact(encoded);
    expect(shown).toContain('***');
    expect(shown).not.toContain(digits);
    expect(shown.length).toBeLessThan(14);
  });

  it('hides the lines of a long secret one by one, and leaves too short ones', () => {
    expect(redact('x second line y\nfirst line\nabc')).toBe('x *** y\n***\nabc');
  });

  it.each([
    'sk-ant-api03-AbCdEf_123-456',
    'ghp_0123456789abcdefghijklmnopqrstuvwxyz',
    'ghs_123456_eyJhbGciOi.eyJpc3MiOi.c2lnbmF0dXJl',
    'github_pat_11ABCDEFG0123456789_abcdefgh',
    'AKIAIOSFODNN7EXAMPLE',
    'npm_0123456789abcdefghijklmnopqrstuvwxyz',
    'xoxb-123456789012-abcdefghij',
  ])('knows %s by its form', (credential) => {
    expect(createRedactor([])(`token=${credential}, next`)).toBe('token=***, next');
  });

  it('hides private keys, in lines and in one string', () => {
    expect(createRedactor([])(`a\n${key.join('\n')}\nb`)).toBe('a\n***\n***\n***\n***\n***\nb');
    expect(createRedactor([])(`{"key":"${key.join(String.raw`\n`)}"}`)).toBe('{"key":"***"}');
  });

  it('does not swallow text behind a mere mention of a private key', () => {
    const text = 'found -----BEGIN PRIVATE KEY-----\nin 3 files, which is bad\nend';
    expect(createRedactor([])(text)).toBe('found ***\nin 3 files, which is bad\nend');
  });

  it('leaves ordinary text as it is', () => {
    const text = 'npm test -- users\n  ok 12 - skips ask-anthropic (AKIA)\n';
    expect(createRedactor(['hunter2hunter2'])(text)).toBe(text);
  });
});

describe('createStreamRedactor', () => {
  const secrets = ['correct horse battery', 'tr0ub4dor&3'];
  const token = `ghp_${'a1B2'.repeat(10)}`;
  const words = fc.constantFrom(
    ...secrets,
    token,
    key.join('\n'),
    'plain words ',
    '\n',
    'sk-ant-',
    'ghp_',
    'x',
    'correct horse',
  );
  const filler = fc.string({ minLength: 0, maxLength: 40 });
  const text = fc.array(fc.oneof(words, filler), { maxLength: 30 }).map((parts) => parts.join(''));
  const sizes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 50 });

  const inPieces = (whole: string, cuts: readonly number[], longestLine?: number): string => {
    const redactor = createStreamRedactor(secrets, longestLine);
    let shown = '';
    let at = 0;
    for (let turn = 0; at < whole.length; turn += 1) {
      const size = cuts[turn % cuts.length] ?? 1;
      shown += redactor.push(whole.slice(at, at + size));
      at += size;
    }
    return shown + redactor.end();
  };

  it('shows the same as for the whole text, wherever it was cut', () => {
    fc.assert(
      fc.property(text, sizes, (whole, cuts) => {
        expect(inPieces(whole, cuts)).toBe(createRedactor(secrets)(whole));
      }),
    );
  });

  it('shows no secret of a line too long to be held back', () => {
    const padded = fc.tuple(fc.integer({ min: 1500, max: 2600 }), fc.constantFrom(...secrets, token));
    fc.assert(
      fc.property(fc.array(padded, { minLength: 1, maxLength: 4 }), sizes, (parts, cuts) => {
        const whole = parts.map(([size, hidden]) => `${'. '.repeat(size / 2)}${hidden} `).join('');
        const shown = inPieces(whole, cuts, 100);
        expect(shown).toBe(createRedactor(secrets)(whole));
      }),
      { numRuns: 50 },
    );
  });

  it('swallows a credential without end', () => {
    const shown = inPieces(`a sk-ant-${'k'.repeat(9000)} b`, [100], 100);
    expect(shown).toBe('a *** b');
  });

  it('shows a whole line as soon as it is there', () => {
    const redactor = createStreamRedactor(secrets);
    expect(redactor.push('one\ntw')).toBe('one\n');
    expect(redactor.end()).toBe('tw');
  });
});
