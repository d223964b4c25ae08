import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyLimit, mergeBody, roomFor } from '../../src/report/body.ts';
import { untrusted } from '../support/untrusted.ts';

const begin = '<!-- planwright:begin -->';
const end = '<!-- planwright:end -->';
const footer = '<sub>Kept up to date by Planwright. What you write above or below this part stays.</sub>';
const block = (ours: string): string => `${begin}\n${ours}\n\n${footer}\n${end}`;

/** Bodies as people and attackers leave them. */
const piece = fc.oneof(
  fc.constantFrom(begin, end, footer, block('old'), '\r\n', 'words', begin.slice(0, 12), begin.slice(12)),
  untrusted,
);
const body = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
const people = body.map((text) => text.replaceAll(/<!-- planwright:|<sub>/gu, ''));

describe('mergeBody', () => {
  it('puts ours below what is there, and brings it up to date there', () => {
    const first = mergeBody('Please look.\n', 'one');
    expect(first).toBe(`Please look.\n\n${block('one')}`);
    expect(mergeBody(`${first}\n\nThanks!`, 'two')).toBe(`Please look.\n\n${block('two')}\n\nThanks!`);
    expect(mergeBody(undefined, 'one')).toBe(block('one'));
  });

  it('finds ours although GitHub changed its line ends', () => {
    const crlf = `before\r\n${block('old').replaceAll('\n', '\r\n')}\r\nafter`;
    expect(mergeBody(crlf, 'new')).toBe(`before\r\n${block('new')}\r\nafter`);
  });

  it.each([
    ['the end mark is gone', `${begin}\nold\n\n${footer}\nmine`, `${block('new')}\nmine`],
    [
      'the end mark is far below',
      `${begin}\nold\n\n${footer}\nmine\n${end}`,
      `${block('new')}\nmine\n<!-- planwright.end -->`,
    ],
    ['the footer is gone', `a\n${begin}\nold\n${end}\nmine`, `a\n${block('new')}\nmine`],
    ['both are gone', `${begin}\nold or mine`, `<!-- planwright.begin -->\nold or mine\n\n${block('new')}`],
    ['the beginning is gone', `old\n${end}\nmine`, `old\n<!-- planwright.end -->\nmine\n\n${block('new')}`],
    [
      'somebody wrote a beginning above',
      `${begin} mine ${block('old')}`,
      `<!-- planwright.begin --> mine ${block('new')}`,
    ],
    [
      'somebody wrote both marks above',
      `${begin} mine ${end} ${block('old')}`,
      `<!-- planwright.begin --> mine <!-- planwright.end --> ${block('new')}`,
    ],
  ])('loses nothing when %s', (_, existing, expected) => {
    expect(mergeBody(existing, 'new')).toBe(expected);
  });

  it('keeps what stands around it, whatever it is', () => {
    fc.assert(
      fc.property(people, people, untrusted, untrusted, (before, after, one, two) => {
        const merged = mergeBody(`${before}${block('old')}${after}`, one);
        expect(merged.startsWith(`${before}${begin}`)).toBe(true);
        expect(merged.endsWith(`${end}${after}`)).toBe(true);
        expect(mergeBody(merged, two)).toBe(mergeBody(`${before}${block('old')}${after}`, two));
      }),
    );
  });

  it('says the same when applied twice, with one pair of marks, for any body and any text of ours', () => {
    fc.assert(
      fc.property(body, body, (existing, ours) => {
        const merged = mergeBody(existing, ours);
        expect(mergeBody(merged, ours)).toBe(merged);
        expect([merged.split(begin).length, merged.split(end).length]).toEqual([2, 2]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays below the limit, and says what has no room', () => {
    const existing = 'x'.repeat(60_000);
    const room = roomFor(existing);
    expect(mergeBody(existing, 'y'.repeat(room)).length).toBe(bodyLimit);
    expect(mergeBody(existing, 'y'.repeat(room + 1))).toBe(
      `${existing}\n\n${block('There is no room left to show the plan here; it is in the files of this pull request.')}`,
    );
    const full = 'x'.repeat(bodyLimit);
    expect([roomFor(full) < 0, mergeBody(full, 'y') === full]).toEqual([true, true]);
  });
});
