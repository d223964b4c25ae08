import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitSource } from '../../src/plan/source.ts';
import type { ActionRun } from '../support/action.ts';
import { describes, openDesk, replies, says, type Desk } from '../support/authoring.ts';
import { clone, commitAll, git } from '../support/git.ts';
import type { Fault } from '../support/github/server.ts';

/*
 * Every call of GitHub's API that a command makes fails once, with one answer or another. The command ends with a documented exit code and says what to
 * do, what it leaves is whole, and the same command again brings it to where it would have been.
 */

const statuses = [403, 404, 409, 422, 429, 502] as const;

const faultOf = (status: number): Fault => ({
  status,
  message: `No ${status}`,
  ...(status === 429 ? { headers: { 'retry-after': '0' } } : {}),
});

const plan = `# why
version: 1
title: Demo
phases:
  - id: work
    title: Work
    tasks:
      - { id: a, title: A, description: Do a. }
      - { id: b, title: B, description: Do b. }
`;
const topic = 'topic';
const plansBranch = 'planwright-plans/demo';
const better = 'Do a and test it.';
const suggests = says({ suggestions: [describes('a', better)] });
const draft = { version: 1, id: 'idea', text: plan };

interface Operation {
  readonly name: string;
  readonly branch: string;
  readonly path: string;
  prepare(desk: Desk): Promise<void>;
  run(desk: Desk): Promise<ActionRun>;
  /** What the plan says at the end. */
  readonly human: string;
  /** Pull requests and reviews that are open at the end. */
  readonly pulls: number;
  readonly reviews: number;
  /** What a run says after one that got through all the same. */
  readonly already?: RegExp;
}

const edited = plan.replace('Do a.', better);

const openPull = async (desk: Desk): Promise<void> => {
  const there = await clone(desk.place.remote, join(desk.place.root, 'topic'), 'main');
  await commitAll(there, { 'plans/demo.yml': plan.replace('Do b.', 'Do b too.') }, 'change');
  await git(there, 'push', '--quiet', 'origin', `HEAD:refs/heads/${topic}`);
  desk.github.repository.open({ title: 'Change', pull: { head: topic } });
};

const operations: readonly Operation[] = [
  {
    name: 'generate',
    branch: 'planwright-plans/idea',
    path: 'plans/idea.yml',
    prepare: ({ place }) => writeFile(join(place.root, 'draft.json'), JSON.stringify(draft)),
    run: (desk) => desk.run({ command: 'generate', draft: join(desk.place.root, 'draft.json') }),
    human: plan,
    pulls: 1,
    reviews: 0,
  },
  {
    name: 'edit',
    branch: plansBranch,
    path: 'plans/demo.yml',
    prepare: () => Promise.resolve(),
    run: (desk) =>
      desk.run({
        command: 'edit',
        plan: 'demo',
        operations: JSON.stringify([{ op: 'update_task', task: 'a', set: { description: better } }]),
      }),
    human: edited,
    pulls: 1,
    reviews: 0,
  },
  {
    name: 'review outside of a pull request',
    branch: plansBranch,
    path: 'plans/demo.yml',
    prepare: () => Promise.resolve(),
    run: (desk) => desk.run({ command: 'review', plan: 'demo', review: 'refine_descriptions' }),
    human: plan,
    pulls: 1,
    reviews: 1,
  },
  {
    name: 'review in a pull request',
    branch: topic,
    path: 'plans/demo.yml',
    prepare: openPull,
    run: (desk) => desk.pullRequest(1),
    human: plan.replace('Do b.', 'Do b too.'),
    pulls: 1,
    reviews: 1,
  },
  {
    name: 'apply in a comment',
    branch: topic,
    path: 'plans/demo.yml',
    prepare: async (desk) => {
      await openPull(desk);
      await desk.pullRequest(1);
    },
    run: (desk) => desk.comment(1, '/plan apply 1'),
    human: edited.replace('Do b.', 'Do b too.'),
    pulls: 1,
    reviews: 1,
    already: /applied already|was changed since/,
  },
];

const prepared = async ({ prepare }: Operation): Promise<Desk> => {
  const desk = await openDesk({ plan, script: () => suggests });
  await prepare(desk);
  return desk;
};

const humanOf = async (desk: Desk, { branch, path }: Operation): Promise<string | undefined> =>
  desk.read(path, branch).then(
    (text) => splitSource(text).human,
    () => undefined,
  );

const liveReviews = ({ github }: Desk): number =>
  [...github.repository.issues.values()]
    .flatMap(({ pull }) => pull?.reviews ?? [])
    .filter(({ body }) => body.includes('<!-- planwright:suggestions')).length;

const openPulls = ({ github }: Desk): number =>
  [...github.repository.issues.values()].filter(({ pull, state }) => pull !== undefined && state === 'open').length;

/** What went wrong after a fault, in words; nothing where all is well. */
const wrongAfter = async (operation: Operation, at: number, status: number): Promise<string[]> => {
  await using desk = await prepared(operation);
  const before = await humanOf(desk, operation);
  desk.github.failAfter(at, faultOf(status));
  const run = await operation.run(desk);
  const site = desk.github.requests.find((request) => request.status === status);
  const half = await humanOf(desk, operation);
  const again = await operation.run(desk);
  const said = `${again.log}${replies(desk, 1).at(-1) ?? ''}`;
  const after = await humanOf(desk, operation);
  const checks: Readonly<Record<string, boolean>> = {
    'an exit code of its own': [0, 1, 2].includes(run.code ?? -1),
    'says what GitHub answered': run.code === 0 || `${run.log}${replies(desk, 1)[0] ?? ''}`.includes(`No ${status}`),
    'no bug': !/\bat .*index\.js:\d|TypeError/.test(run.log),
    'whole in between': [before, operation.human].includes(half),
    'done at the end': after === operation.human,
    'the second run succeeds': again.code === 0 || operation.already?.test(said) === true,
    'one pull request': openPulls(desk) === operation.pulls,
    'one review': liveReviews(desk) === operation.reviews,
  };
  const wrong = Object.entries(checks).flatMap(([name, fine]) => (fine ? [] : [name]));
  return wrong.length === 0
    ? []
    : [`${status} at call ${at}, ${site?.method} ${site?.path}: ${wrong.join(', ')}\n${run.log}\n--\n${said}`];
};

// Every answer to every call takes many minutes: `FAULT_STRIDE=1` asks for that, the default is every third call, beginning somewhere else each time.
const stride = Number(process.env['FAULT_STRIDE'] ?? 3);
const offset = Math.floor(Math.random() * statuses.length);

/** Calls of the clean run and what they are answered; the answers take turns. */
const casesOf = (calls: number): readonly (readonly [at: number, status: number])[] =>
  Array.from({ length: calls }, (_, at) => at)
    .filter((at) => at % stride === offset % stride)
    .flatMap((at) =>
      stride === 1
        ? statuses.map((status) => [at, status] as const)
        : [[at, statuses[(at + offset) % statuses.length] ?? 502] as const],
    );

describe.concurrent('a call of the API that fails', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    'in %s leaves nothing half done',
    { timeout: 600_000 },
    async (_name, operation) => {
      await using clean = await prepared(operation);
      const already = clean.github.requests.length;
      const run = await operation.run(clean);
      expect([run.code, await humanOf(clean, operation), openPulls(clean), liveReviews(clean)], run.log).toEqual([
        0,
        operation.human,
        operation.pulls,
        operation.reviews,
      ]);
      const calls = clean.github.requests.length - already;
      const wrong: string[] = [];
      for (const [at, status] of casesOf(calls)) wrong.push(...(await wrongAfter(operation, at, status)));
      expect(wrong.join('\n\n')).toBe('');
    },
  );
});
