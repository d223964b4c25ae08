import { afterEach, beforeEach, expect, it } from 'vitest';
import { makePlan } from '../support/plans.ts';
import { git, scratch, type Scratch } from '../support/git.ts';
import { emptyState, type PlanState } from '../../src/plan/state.ts';
import { recoverState } from '../../src/state/recover.ts';
import { taskCommits } from '../../src/state/task-commits.ts';
import { commitMessage, type Trailers } from '../../src/workspace/message.ts';
import { open } from '../workspace/rig.ts';

let place: Scratch;
beforeEach(async () => {
  place = await scratch({ 'plans/demo.yml': 'plan\n' });
  await git(place.checkout, 'switch', '--quiet', '-c', 'planwright/demo');
});
afterEach(() => place[Symbol.asyncDispose]());

const made = async (subject: string, trailers: Partial<Trailers>): Promise<string> => {
  const message = commitMessage(subject, '', { plan: 'demo', execution: '01A', ...trailers });
  await git(place.checkout, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(place.checkout, 'rev-parse', 'HEAD');
};

const running = async (base: string): Promise<PlanState> => ({
  ...emptyState,
  status: 'running',
  execution: '01A',
  base,
});

it('counts trailers of this plan and execution since its base, unless a later commit reverts them', async () => {
  await made('before the base', { task: 'a' });
  const state = await running(await git(place.checkout, 'rev-parse', 'HEAD'));
  await made('of another execution', { task: 'a', execution: '01B' });
  await made('of another plan', { task: 'a', plan: 'other' });
  const a = await made('Größe ändern', { task: 'a' });
  const b = await made('b', { task: 'b' });
  const c = await made('c', { task: 'c' });
  await made('reverts', { task: 'b', reverts: [b, c] });
  const again = await made('b again', { task: 'b' });
  await git(place.checkout, 'switch', '--quiet', 'main');
  await using bench = await open(place);
  expect(await taskCommits(bench, 'demo', state)).toEqual([
    { task: 'a', sha: a, subject: 'Größe ändern' },
    { task: 'b', sha: again, subject: 'b again' },
  ]);
  const gone = { ...state, base: 'f'.repeat(40) };
  expect((await taskCommits(bench, 'demo', gone)).map(({ subject }) => subject)).toEqual([
    'before the base',
    'Größe ändern',
    'b again',
  ]);
});

it('a recovered state learns no commit that was reverted', async () => {
  const state = await running(await git(place.checkout, 'rev-parse', 'HEAD'));
  const a = await made('a', { task: 'a' });
  const b = await made('b', { task: 'b' });
  await made('revert', { reverts: [b] });
  await git(place.checkout, 'switch', '--quiet', 'main');
  await using bench = await open(place);
  const attempts = [{ started_at: 'then', seconds: 1, outcome: 'completed' as const }];
  const tasks = { a: { status: 'completed' as const, attempts }, b: { status: 'completed' as const, attempts } };
  const plan = makePlan([{ id: 'one', tasks: [{ id: 'a' }, { id: 'b' }] }]);
  const recovered = await recoverState(bench, { plan, state: { ...state, tasks }, begun: [], at: 'now' });
  expect(recovered.state.tasks).toEqual({ a: { ...tasks.a, commit: a }, b: tasks.b });
});
