import { loadEvaluator } from './evaluate.ts';
import type { Plan, Task, Worker } from './model.ts';
import { parseTemplate } from './template.ts';

/** For each task that reads outputs of others (in its own texts or its phase's condition): the ids of those others. */
export type Reads = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds who reads whose outputs: such a task builds on the other one although `depends_on` need not name it. */
export const outputsRead = async (plan: Plan): Promise<Reads> => {
  const written = plan.phases.flatMap((phase) =>
    phase.tasks.map((task) => [task.id, [...expressionsOf(task), ...conditions(phase.if)]] as const),
  );
  const readers = written.filter(([, expressions]) => expressions.some((text) => text.includes('tasks')));
  if (readers.length === 0) return new Map();
  const evaluator = await loadEvaluator();
  return new Map(readers.map(([id, texts]) => [id, new Set(texts.flatMap((text) => evaluator.tasksRead(text)))]));
};

const conditions = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const scriptOf = (worker: Worker): string[] => {
  if (worker.kind === 'shell') return [worker.run];
  return worker.kind === 'command' ? [worker.command] : [];
};

const expressionsOf = ({ description, worker, verify, ...task }: Task): string[] => {
  const texts = [description, ...scriptOf(worker), ...verify];
  const embedded = texts.flatMap((text) => parseTemplate(text).parts.map(({ expression }) => expression));
  return [...embedded, ...conditions(task.if)];
};
