import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageReply } from '../support/anthropic/reply.ts';
import { malformedToolInput, message, refusal, report, status, text, toolUse } from '../support/anthropic/reply.ts';
import type { ActionRun } from '../support/action.ts';
import { everythingIn } from '../support/action.ts';
import type { AttemptState, PlanState } from '../../src/plan/state.ts';
import { independent, planPath, project, type Project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

const bash = (command: string): MessageReply => toolUse('bash', { command });
const touch = (name: string): MessageReply => bash(`echo ${name} > ${name}.txt`);
const cutCall = message([{ type: 'tool_use', name: 'bash', raw: '{"command": "echo never > cut.txt' }], 'max_tokens');

/** Task id → what Claude says about it. */
const replies = {
  refusal: [touch('refusal'), refusal('cyber', 'This is not something to help with.')],
  'max-tokens': [cutCall, touch('max-tokens'), report()],
  'max-tokens-for-ever': [cutCall],
  'pause-turn': [message([{ type: 'text', text: 'A moment.' }], 'pause_turn'), touch('pause-turn'), report()],
  'context-in-answer': [message([{ type: 'text', text: 'So long' }], 'model_context_window_exceeded')],
  'context-in-error': [status(400, { message: 'prompt is too long: 1000001 tokens > 1000000 maximum' })],
  blocked: [
    touch('blocked'),
    report({ status: 'blocked', summary: 'Cannot be done', details: 'The library is gone.' }),
  ],
  'no-change': [report({ summary: 'Did it, promised' })],
  'no-reason': [report({ status: 'nothing_to_do', summary: 'Nothing', details: ' ' })],
  'nothing-to-do': [report({ status: 'nothing_to_do', summary: 'It is so', details: 'The README says hello.' })],
  'nothing-but-broken': [report({ status: 'nothing_to_do', summary: 'It is so', details: 'I think so.' })],
  unknown: [message([], 'some_new_reason')],
  malformed: [malformedToolInput('bash'), touch('malformed'), report()],
  silent: [text(''), touch('silent'), report()],
  turns: [bash('true')],
  'plain-words': [touch('plain-words'), text('All done.')],
} as const;

const extra: Readonly<Record<string, object>> = {
  'nothing-but-broken': { verify: ['grep -q bye README.md'] },
  'nothing-to-do': { verify: ['grep -q hello README.md'] },
  turns: { max_turns: 3 },
};

describe('how Claude ends', () => {
  let place: Project;
  let run: ActionRun;
  let state: PlanState;

  beforeAll(async () => {
    const tasks = Object.keys(replies).map((id) => ({ id, description: `Do ${id}`, ...extra[id] }));
    place = await project(independent(tasks), { script: sessions(replies) });
    run = await place.execute();
    state = await place.state();
  });

  afterAll(() => place[Symbol.asyncDispose]());

  const attempts = (id: string): readonly AttemptState[] => state.tasks[id]?.attempts ?? [];

  it('every failure is one attempt, the others are committed, and the plan ends failed', async () => {
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'failed', 'task-failed']);
    expect(Object.keys(replies).filter((id) => attempts(id).length !== 1)).toEqual([]);
    const good = ['max-tokens', 'pause-turn', 'nothing-to-do', 'malformed', 'silent', 'plain-words'];
    expect(await place.committed()).toEqual(good);
  });

  it.each([
    ['refusal', 'agent', 'the model refused: cyber: This is not something to help with.'],
    ['max-tokens-for-ever', 'agent', 'the answer was cut at max_tokens 4 times in a row'],
    ['context-in-answer', 'agent', "the conversation no longer fits into the model's context window"],
    ['context-in-error', 'agent', "the conversation no longer fits into the model's context window"],
    ['blocked', 'agent', 'the agent is blocked: Cannot be done\nThe library is gone.'],
    ['no-change', 'no-change', 'nothing was changed, and no reason was given why nothing was to do'],
    ['no-reason', 'no-change', 'nothing was changed, and no reason was given why nothing was to do'],
    ['nothing-but-broken', 'verify', '`grep -q bye README.md` exited with code 1'],
    ['unknown', 'agent', 'the model stopped for an unknown reason: some_new_reason'],
    ['turns', 'agent', 'max_turns (3) reached before the task was finished'],
  ])('%s fails as %s', (id, outcome, error) => {
    expect(attempts(id)).toMatchObject([{ outcome, error }]);
    expect(run.log).toContain(error.split('\n')[0]);
  });

  it('what a failed attempt left in the workspace is in no commit', async () => {
    const files = new Set((await place.commits()).flatMap((commit) => commit.files));
    expect([...files].toSorted()).toEqual(
      ['malformed.txt', 'max-tokens.txt', 'pause-turn.txt', 'plain-words.txt', planPath, 'silent.txt'].toSorted(),
    );
  });

  it('a tool call that was cut at max_tokens is never run', async () => {
    const transcripts = await everythingIn(run.outputs['transcripts'] ?? '');
    expect(transcripts).toContain('max_tokens');
    expect(await everythingIn(place.root)).not.toContain('\nnever\n');
    expect(run.log).not.toContain('echo never');
  });

  it('with nothing to do and a reason for it, the commit holds the state alone', async () => {
    const commit = (await place.commits()).find(({ trailers }) => trailers['Plan-Task'] === 'nothing-to-do');
    expect(commit).toMatchObject({ files: [planPath] });
    expect(commit?.body).toContain('The README says hello.');
  });

  it('each attempt has a transcript', async () => {
    const transcripts = await everythingIn(run.outputs['transcripts'] ?? '');
    expect(transcripts.match(/"type":"session"/g)).toHaveLength(Object.keys(replies).length);
    expect(run.outputs['transcripts']).toContain(run.temp);
  });
});

describe('a budget', () => {
  it('that is used up pauses the plan, and more of it lets the plan go on', async () => {
    const tokens = (count: number) => report({ status: 'nothing_to_do' }, { usage: { input_tokens: count } });
    const plan = independent(
      [
        { id: 'a', description: 'A' },
        { id: 'b', description: 'B' },
      ],
      { budget: { tokens: 10_000 } },
    );
    await using place = await project(plan, { script: sessions({ a: [tokens(20_000)], b: [tokens(10)] }) });
    const run = await place.execute();
    expect([run.code, run.outputs['status'], run.outputs['reason']], run.log).toEqual([1, 'paused', 'budget']);
    expect([await place.committed(), place.api.requests.length]).toEqual([['a'], 1]);
    const again = await place.execute();
    expect([again.code, again.outputs['reason'], place.api.requests.length]).toEqual([1, 'budget', 1]);
  });
});
