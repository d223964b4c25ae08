import { describe, expect, it } from 'vitest';
import type { MessageReply, Reply } from '../support/anthropic/reply.ts';
import { cutAfter, malformedToolInput, message, report, text, toolUse } from '../support/anthropic/reply.ts';
import { events } from '../support/anthropic/stream.ts';
import { phasesOf, planOf, project } from '../support/project.ts';
import { sessions } from '../support/sessions.ts';

/** An answer with every kind of event: thinking, text, a tool call in two pieces, the end. */
const whole: MessageReply = message(
  [
    { type: 'thinking', thinking: 'Which file?', signature: 'c2ln' },
    { type: 'text', text: 'I write it down.' },
    {
      type: 'tool_use',
      name: 'bash',
      input: { command: 'echo "one line of text, long enough for two pieces" >> "$PWD/out.txt"' },
    },
  ],
  'tool_use',
);
const told = events(whole, { id: 'msg_1', model: 'claude-sonnet-5-5', usage: {} });

describe('a stream that is cut', () => {
  // After the last event everything is said: how the connection ends then is no fault.
  const cuts = told.slice(0, -1).flatMap(({ type }, at) =>
    (['eof', 'reset'] as const).map((how) => ({
      id: `${type.replaceAll('_', '-')}-${at + 1}-${how}`,
      after: at + 1,
      how,
    })),
  );

  it(
    'after any event of any type costs no attempt, runs no half call and no call twice',
    { timeout: 60_000 },
    async () => {
      expect(new Set(told.map(({ type }) => type)).size).toBe(6);
      const tasks = cuts.map(({ id }) => ({ id, description: 'Do it', max_attempts: 1 }));
      const write = (id: string): Reply => toolUse('bash', { command: `echo ${id} >> ${id}.txt` });
      const of = (id: string): MessageReply => ({
        ...whole,
        content: whole.content.map((block) =>
          block.type === 'tool_use'
            ? { ...block, input: { command: `echo "${id}: a line, long enough for two pieces" >> ${id}.txt` } }
            : block,
        ),
      });
      await using place = await project(phasesOf([{ id: 'all', mode: 'parallel', tasks }], { max_parallel: 10 }), {
        script: sessions(
          Object.fromEntries(
            cuts.map(({ id, after, how }) => [
              id,
              [cutAfter(after, how, of(id)), of(id), write(id), report({ summary: `Did ${id}` })],
            ]),
          ),
        ),
      });
      const run = await place.execute();
      expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
      const { tasks: recorded } = await place.state();
      for (const { id } of cuts) {
        expect(
          recorded[id]?.attempts.map(({ outcome }) => outcome),
          id,
        ).toEqual(['completed']);
        const lines = (await place.file(`${id}.txt`)).split('\n').filter((line) => line.startsWith(`${id}: `));
        expect(lines, id).toHaveLength(1);
      }
    },
  );
});

describe.concurrent('a model that does not behave', () => {
  const one = (rest: object): string => planOf([{ id: 'a', description: 'Do it', max_attempts: 1, ...rest }]);

  it('a tool call with malformed input is answered as an error and nothing of it runs', async () => {
    const bad = [
      malformedToolInput('bash', '{"command": "touch ran.txt"'),
      malformedToolInput('bash', '["touch ran.txt"]'),
      malformedToolInput('no-such-tool', '{"command": "touch ran.txt"}'),
      toolUse('bash', { command: 7 }),
      toolUse('write', { content: 'x' }),
      toolUse('edit', { file_path: 'README.md', old_string: 'not there', new_string: 'x' }),
    ];
    await using place = await project(one({}), {
      script: sessions({ a: [...bad, toolUse('bash', { command: 'echo a > a.txt; ls > files.txt' }), report()] }),
    });
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, ['a']]);
    expect(await place.file('files.txt')).not.toContain('ran.txt');
    const results = place.api.requests
      .slice(1, 1 + bad.length)
      .map(({ raw }) => raw.split('"is_error":true').length - 1);
    // Each bad call has added one error to the conversation.
    expect(results).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('an endless loop of tool calls is stopped by max_turns, and nothing of it is committed', async () => {
    await using place = await project(one({ max_turns: 5 }), {
      script: sessions({ a: [toolUse('bash', { command: 'echo more >> loop.txt' })] }),
    });
    const run = await place.execute();
    expect([run.code, run.outputs['reason'], await place.committed()], run.log).toEqual([1, 'task-failed', []]);
    expect(place.api.requests).toHaveLength(5);
    expect((await place.state()).tasks['a']?.attempts).toMatchObject([
      { outcome: 'agent', error: 'max_turns (5) reached before the task was finished' },
    ]);
  });

  it.each([
    ['pauses for ever', message([{ type: 'text', text: 'Just a moment.' }], 'pause_turn'), /max_turns \(4\)/],
    [
      'is cut at max_tokens for ever',
      message([{ type: 'text', text: 'And so on' }], 'max_tokens'),
      /max_tokens|max_turns/,
    ],
    ['says nothing for ever', text(''), /nothing|empty/],
  ])('one that %s does not hold the plan for ever', async (_name, reply, error) => {
    await using place = await project(one({ max_turns: 4 }), { script: sessions({ a: [reply] }) });
    const run = await place.execute();
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'task-failed']);
    expect(place.api.requests.length).toBeLessThanOrEqual(4);
    expect((await place.state()).tasks['a']?.attempts).toMatchObject([
      { outcome: 'agent', error: expect.stringMatching(error) },
    ]);
  });

  it('one whose stream trickles for ever is ended by the time limit of its task', async () => {
    const never = new Promise<never>(() => undefined);
    await using place = await project(one({ timeout_minutes: 0.02 }), { script: () => never });
    const run = await place.execute();
    expect([run.code, run.outputs['reason']], run.log).toEqual([1, 'task-failed']);
    expect((await place.state()).tasks['a']?.attempts).toMatchObject([{ outcome: 'timeout' }]);
  });
});
