import { expect, it } from 'vitest';
import { requestersOf } from '../../src/gate/requesters.ts';
import { emptyState } from '../../src/plan/state.ts';

const executed = (by: string, rest: object = {}) => ({ at: '2026-01-02T00:00:00Z', kind: 'executed', by, ...rest });
const run = { id: '1', attempt: 1, leg: 2, actor: 'github-actions[bot]', requested_by: 'linus' };

it('are all who started the row of runs, by the word of GitHub and by that of the runs', () => {
  const iterations = [
    executed('grace'),
    executed('ada', { leg: 0, requested_by: 'linus' }),
    { ...executed('ada'), kind: 'approved', by: 'margaret' },
    executed('github-actions[bot]', { leg: 1, requested_by: 'linus' }),
  ];
  expect(requestersOf({ ...emptyState, run, iterations })).toEqual(['linus', 'github-actions[bot]', 'ada']);
});

it('are whoever started a run that stands alone', () => {
  const iterations = [executed('grace'), executed('ada')];
  expect(requestersOf({ ...emptyState, iterations })).toEqual(['ada']);
});
