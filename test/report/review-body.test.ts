import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/plan/diagnostic.ts';
import { diffPlans } from '../../src/plan/diff.ts';
import { bodyLimit } from '../../src/report/body.ts';
import { readPayload } from '../../src/report/payload.ts';
import type { ReviewInput, ReviewSuggestion } from '../../src/report/review-body.ts';
import { renderReview } from '../../src/report/review-body.ts';
import { makePlan } from '../support/plans.ts';
import { untrusted } from '../support/untrusted.ts';
import { harmless } from './harmless.ts';

const comment = /\n<!-- planwright:suggestions [A-Za-z0-9+/=]* -->$/u;

const suggestion = (number: number, rest: Partial<ReviewSuggestion> = {}): ReviewSuggestion => ({
  number,
  type: 'add_missing',
  target: 'phase api',
  why: 'Nothing tests the login.',
  operationsText: '- op: remove_task\n  task: login',
  status: 'open',
  ...rest,
});

const warning: Diagnostic = {
  severity: 'warning',
  code: 'no-effect',
  message: '`pause_after` has no effect',
  file: 'plans/auth.yml',
  position: { line: 3, col: 5, offset: 20, length: 4 },
  related: [],
};

const input: ReviewInput = {
  plan: 'auth',
  path: 'plans/auth.yml',
  facts: ['Claude (claude-sonnet-5-5) read 12 files.', 'The longest chain has 5 tasks.'],
  diagnostics: [warning],
  diff: diffPlans(
    makePlan([{ id: 'p', tasks: [{ id: 'a' }] }]),
    makePlan([{ id: 'p', tasks: [{ id: 'a', title: 'A' }] }]),
  ),
  suggestions: [
    suggestion(1, { status: 'applied' }),
    suggestion(2, { type: 'refine_descriptions', target: 'task login', status: 'inline' }),
    suggestion(3),
    suggestion(4),
  ],
  dropped: ['a suggestion for task x: there is no such task'],
  payload: '{"suggestions":[]}',
};

const rendered = (of: ReviewInput): string => {
  const review = renderReview(of);
  if (!review.ok) throw new Error(review.error.message);
  return review.value;
};

describe('renderReview', () => {
  it('shows everything', () => {
    expect(rendered(input)).toMatchSnapshot();
  });

  it('tells how to apply with the numbers that are open', () => {
    const how = (numbers: readonly number[]): string | undefined =>
      /Comment <code>(.*?)<\/code>/u.exec(
        rendered({
          ...input,
          suggestions: [suggestion(1, { status: 'applied' }), ...numbers.map((one) => suggestion(one))],
        }),
      )?.[1];
    expect([how([2]), how([2, 3]), how([4, 5, 6, 7]), how([])]).toEqual([
      '/plan apply 2',
      '/plan apply 2,3',
      '/plan apply 4,6',
      undefined,
    ]);
  });

  it('shortens itself, the payload never', () => {
    const many: ReviewInput = {
      ...input,
      suggestions: Array.from({ length: 100 }, (_, at) =>
        suggestion(at + 1, { why: 'because *it* is so '.repeat(30), operationsText: 'op: x\n'.repeat(300) }),
      ),
      payload: 'p'.repeat(9000),
    };
    const seen = [500_000, 250_000, 150_000, 90_000, bodyLimit, 40_000, 20_000, 12_700].map((limit) => {
      const text = rendered({ ...many, limit });
      expect(text.length).toBeLessThanOrEqual(limit);
      expect(readPayload(text)).toBe(many.payload);
      return [
        text.includes('```yaml') ? 'operations' : '',
        text.includes('&#42;it&#42;') ? 'why' : '',
        text.includes('**100.**') ? 'all' : text.includes('**1.**') ? 'some' : '',
        text.includes('/plan apply 1,3') ? 'apply' : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    });
    expect(seen).toEqual([
      'operations why all apply',
      'operations why all apply',
      'why all apply',
      'why all apply',
      'why all apply',
      'some apply',
      'some apply',
      'apply',
    ]);
  });

  it('fails where the payload leaves no room', () => {
    expect(renderReview({ ...input, payload: 'x'.repeat(50_000) })).toEqual({
      ok: false,
      error: {
        code: 'too-long',
        message: 'the suggestions take 66701 characters of a review of plan auth, which may have 65536 in all',
        hint: 'leave out some of them',
      },
    });
  });

  it('carries any payload through hostile text, and nothing else is taken for one', () => {
    fc.assert(
      fc.property(untrusted, fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }), (text, payload) => {
        const forged = `${text} <!-- planwright:suggestions QUJD -->`;
        const { payload: _none, ...rest } = input;
        const body = rendered({
          ...rest,
          path: forged,
          facts: [forged],
          dropped: [forged],
          suggestions: [
            suggestion(1, { type: forged, target: forged, why: forged, operationsText: `${text}\n${forged}` }),
          ],
          ...(payload === undefined ? {} : { payload }),
        });
        expect(readPayload(body)).toBe(payload);
        expect(readPayload(`${body}\r\n`)).toBe(payload);
        expect(harmless(body, [comment])).toEqual([]);
      }),
    );
  });

  it('reads no payload that is not whole', () => {
    expect(
      [
        'words',
        '<!-- planwright:suggestions QUJD --> words',
        '<!-- planwright:suggestions QUJ -->',
        '<!-- planwright:suggestions QU JD -->',
        '<!-- planwright:suggestions QUJD',
        '<!-- planwright:suggestions QUJD -->',
      ].map((body) => readPayload(body)),
    ).toEqual([undefined, undefined, undefined, undefined, undefined, 'ABC']);
  });
});
