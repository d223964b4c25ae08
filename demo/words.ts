import { setTimeout as delay } from 'node:timers/promises';
import type { Reply } from '../test/support/anthropic/reply.ts';
import { message, report } from '../test/support/anthropic/reply.ts';
import type { RecordedRequest } from '../test/support/anthropic/server.ts';

interface Turn {
  readonly say: string;
  readonly tool?: readonly [name: string, input: unknown];
  readonly report?: { readonly summary: string; readonly details: string };
}

const look: Turn = {
  say: 'First a look at the tests.',
  tool: ['bash', { command: 'ls -R src test && cat test/greet.test.js' }],
};

const greetWithoutStranger = `/** Greets somebody by name. */
export const greet = (name) => \`Hello, \${name}!\`;
`;

const greetWithStranger = `/** Greets somebody by name, and a stranger when there is none. */
export const greet = (name) => \`Hello, \${name === '' ? 'stranger' : name}!\`;
`;

const shout = `import { greet } from './greet.js';

/** Greets somebody loudly. */
export const shout = (name) => greet(name).toUpperCase();
`;

/** What the model says, by task; the second greet session knows from the feedback why the first one failed. */
const sessions: Readonly<Record<string, readonly Turn[]>> = {
  greet: [
    look,
    { say: 'Now the module.', tool: ['write', { file_path: 'src/greet.js', content: greetWithoutStranger }] },
    { say: '', report: { summary: 'Add greet', details: 'It greets by name.' } },
  ],
  'greet again': [
    { say: 'The stranger was forgotten.', tool: ['write', { file_path: 'src/greet.js', content: greetWithStranger }] },
    { say: 'Run the tests.', tool: ['bash', { command: 'node --test test/greet.test.js' }] },
    { say: '', report: { summary: 'Add greet, with a word for strangers', details: 'Both tests pass.' } },
  ],
  shout: [
    { say: 'What is there?', tool: ['read', { file_path: 'src/greet.js' }] },
    { say: 'It builds on greet.', tool: ['write', { file_path: 'src/shout.js', content: shout }] },
    { say: '', report: { summary: 'Add shout on top of greet', details: 'All tests pass.' } },
  ],
};

const sessionOf = (raw: string): readonly Turn[] => {
  const name = raw.includes('# Your task\\nshout') ? 'shout' : 'greet';
  const again = name === 'greet' && raw.includes('An earlier attempt');
  return sessions[again ? 'greet again' : name] ?? [];
};

/** The model's words: the only thing in the demo that is made up. Paced, so that one can watch. */
export const speak = async (request: RecordedRequest): Promise<Reply> => {
  await delay(Number(process.env['DEMO_PACE_MS'] ?? 350));
  const { messages } = request.body as { messages: readonly { role: string }[] };
  const turn = sessionOf(request.raw)[messages.filter(({ role }) => role === 'assistant').length];
  if (turn?.report !== undefined || turn === undefined) return report({ status: 'done', ...turn?.report });
  const [name, input] = turn.tool ?? ['bash', { command: 'true' }];
  return message(
    [
      { type: 'text', text: turn.say },
      { type: 'tool_use', name, input },
    ],
    'tool_use',
  );
};
