import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askYesNo, questionText } from '../../src/gate/terminal.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { makePlan } from '../support/plans.ts';

const ask = async (answer: string | undefined, signal = new AbortController().signal) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const asked = askYesNo({ input, output }, { lines: ['Question'], prompt: 'Approve it?' }, signal);
  if (answer === undefined) input.end();
  else input.write(answer);
  const said = await asked;
  return { said, shown: String(output.read()) };
};

test.each([
  ['y\n', true],
  ['YES\n', true],
  [' y \n', true],
  ['\n', false],
  ['n\n', false],
  ['yet\n', false],
  [undefined, false],
])('%j is taken for %s', async (answer, expected) => {
  const { said, shown } = await ask(answer);
  expect(said).toBe(expected);
  expect(shown).toContain('Question\n  Approve it? [y/N] ');
});

test('a stop while it is asked is a no', async () => {
  const stop = new AbortController();
  const asked = ask('', stop.signal);
  stop.abort(new Error('stopped'));
  expect((await asked).said).toBe(false);
});

test('the question shows all that will run, on what, and as whom', () => {
  const lines = Array.from({ length: 60 }, (_, n) => `step ${n}`).join('\n');
  const plan = makePlan([
    {
      id: 'release',
      title: 'Release',
      mode: 'manual',
      tasks: [
        {
          id: 'announce',
          title: 'Announce\u001b[2J it ##[error]',
          description: 'Line one\n::error::Line two',
          worker: { kind: 'shell', run: lines },
          verify: ['npm test', 'npm run lint'],
          files: ['docs/**'],
        },
      ],
    },
  ]);
  const [phase] = plan.phases;
  const [task] = tasksOf(plan);
  if (phase === undefined || task === undefined) throw new Error('a plan without a task');
  const text = questionText({ plan: 'demo', phase, task, by: 'ada', head: '0123456789abcdef' }).join('\n');
  for (const part of ['Announce it', 'Line one', 'step 0\n', 'step 59', 'npm test && npm run lint', 'docs/**'])
    expect(text).toContain(part);
  expect(text).toContain('  Head    0123456789ab\n  As      ada');
  expect(text).not.toContain('\u001b');
  expect(commandsIn(text)).toEqual([]);
});
