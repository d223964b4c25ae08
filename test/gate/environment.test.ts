import { describe, expect, test } from 'vitest';
import type { EnvironmentGate } from '../../src/gate/environment.ts';
import { environmentApproval } from '../../src/gate/environment.ts';

const gate = (rest: Partial<EnvironmentGate> = {}): EnvironmentGate => ({
  task: 'announce',
  name: 'release',
  environment: { reviewers: 1, preventSelfReview: false },
  run: { id: '7', attempt: 1 },
  reviews: [{ state: 'approved', by: 'grace', environments: ['release'] }],
  used: [],
  requesters: ['ada'],
  ...rest,
});

const refusal = (rest: Partial<EnvironmentGate>): string => {
  const result = environmentApproval(gate(rest));
  return result.ok ? `approved by ${result.value.by}` : `${result.error.code}: ${result.error.message}`;
};

test('the newest reviewer whose approval is not used yet lets the task pass', () => {
  expect(environmentApproval(gate())).toEqual({ ok: true, value: { by: 'grace' } });
});

describe('refused, whatever else is the case', () => {
  test.each<[string, Partial<EnvironmentGate>, string]>([
    ['no reviewers', { environment: { reviewers: 0, preventSelfReview: false } }, 'asks nobody'],
    ['a re-run', { run: { id: '7', attempt: 2 } }, 'is a re-run'],
    ['no review', { reviews: [] }, 'has no approval'],
    [
      'a review of another environment',
      { reviews: [{ state: 'approved', by: 'grace', environments: ['other'] }] },
      'has no approval',
    ],
    ['a rejection', { reviews: [{ state: 'rejected', by: 'grace', environments: ['release'] }] }, 'has no approval'],
    ['an approval that another task used', { used: ['grace'] }, 'has no approval'],
  ])('%s', (_name, rest, message) => {
    expect(refusal(rest)).toMatch(/^gate-misconfigured: /);
    expect(refusal(rest)).toContain(message);
  });

  test('one’s own request, where the environment says so', () => {
    const environment = { reviewers: 1, preventSelfReview: true };
    const reviews = [{ state: 'approved' as const, by: 'Ada', environments: ['release'] }];
    expect(refusal({ environment, reviews })).toContain('lets nobody approve their own');
  });
});
