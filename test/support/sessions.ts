import { isRecord } from './anthropic/record.ts';
import type { Reply } from './anthropic/reply.ts';
import type { RecordedRequest, Script } from './anthropic/server.ts';

/** The id of the task that a request is about. */
export const taskOf = (request: RecordedRequest): string => /# Your task\\n([a-z0-9-]+):/.exec(request.raw)?.[1] ?? '';

const list = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The texts of a request's first message: the task, and the feedback if there is one. */
export const promptOf = (request: RecordedRequest | undefined): string => {
  const first = list(request?.body['messages'])[0];
  return list(first?.['content'])
    .map(({ text }) => String(text))
    .join('\n');
};

/** What Claude says, task by task: the nth request about a task gets its nth reply, the last one repeats. */
export const sessions = (replies: Readonly<Record<string, readonly Reply[]>>): Script => {
  const asked = new Map<string, number>();
  return (request) => {
    const task = taskOf(request);
    const n = asked.get(task) ?? 0;
    asked.set(task, n + 1);
    const reply = replies[task]?.[n] ?? replies[task]?.at(-1);
    if (reply === undefined) throw new Error(`nobody was to ask about ${task}`);
    return reply;
  };
};

/** What Claude says in every session of a task: the reply to a request follows from how far its conversation has come. */
export const everySession =
  (replies: Readonly<Record<string, readonly Reply[]>>): Script =>
  (request) => {
    const turn = list(request.body['messages']).filter(({ role }) => role === 'assistant').length;
    const reply = replies[taskOf(request)]?.[turn];
    if (reply === undefined) throw new Error(`nobody was to ask about ${taskOf(request)}`);
    return reply;
  };
