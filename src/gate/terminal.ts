import { createInterface } from 'node:readline/promises';
import { logLine, plainText } from '../lib/escape.ts';
import { oneLine } from '../lib/text.ts';
import type { Gate } from '../plan/gates.ts';
import type { Task } from '../plan/model.ts';
import { workText } from '../plan/work-text.ts';

/** A gate as a person at a terminal is asked about it. */
export interface Question extends Gate {
  readonly plan: string;
  /** Who is asked. */
  readonly by: string;
  readonly head: string;
}

const paragraph = (text: string): string[] =>
  plainText(text)
    .trim()
    .split('\n')
    .map((line) => `    ${logLine(line)}`.trimEnd());

const fact = (name: string, value: string): string => `  ${name.padEnd(8)}${logLine(oneLine(value))}`.trimEnd();

/** What the person is asked: the task as it is defined, what would run, and on what. Lines without an end. */
export const questionText = ({ plan, phase, task, by, head }: Question): string[] => [
  '',
  `Task ${task.id} of ${plan} waits for approval: ${logLine(oneLine(task.title))}`,
  ...(task.description.trim() === '' ? [] : ['', ...paragraph(task.description)]),
  '',
  fact('Phase', `${phase.id}: ${phase.title}`),
  ...work(task),
  ...(task.verify.length === 0 ? [] : [fact('Verify', task.verify.join(' && '))]),
  ...(task.files === undefined ? [] : [fact('Files', task.files.join(', '))]),
  fact('Head', head.slice(0, 12)),
  fact('As', by),
];

/** All of a script is shown: nobody approves what they have not seen. */
const work = (task: Task): string[] => {
  const text = workText(task).trimEnd();
  return text.includes('\n') ? [fact('Runs', ''), ...paragraph(text)] : [fact('Runs', text)];
};

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

interface Asked {
  readonly lines: readonly string[];
  /** The question itself. */
  readonly prompt: string;
}

/** Asks y or n; only `y` and `yes` say yes. No answer, an end of the input and an abort say no. */
export const askYesNo = async (
  { input, output }: Streams,
  { lines, prompt }: Asked,
  signal: AbortSignal,
): Promise<boolean> => {
  output.write(`${lines.join('\n')}\n`);
  const terminal = createInterface({ input, output });
  try {
    const closed = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    const answer = terminal.question(`  ${prompt} [y/N] `, { signal }).catch(() => '');
    return /^y(?:es)?$/iu.test((await Promise.race([answer, closed])).trim());
  } finally {
    terminal.close();
  }
};
