import { logLine } from '../lib/escape.ts';
import { oneLine, plural } from '../lib/text.ts';
import type { Plan, Task } from '../plan/model.ts';
import type { Preview, PreviewedTask } from '../scheduler/preview.ts';

const workerText = (task: Task, model: string | undefined): string => {
  switch (task.worker.kind) {
    case 'claude':
      return `Claude (${model ?? ''})`;
    case 'shell':
      return `shell: ${oneLine(task.worker.run)}`;
    case 'command':
      return `command: ${oneLine(task.worker.command)}`;
    case 'human':
      return 'a person';
  }
};

const line = ({ task, wave, model }: PreviewedTask): string =>
  `  ${String(wave).padStart(3)}. ${task.id}: ${logLine(oneLine(task.title))}\n       ${logLine(workerText(task, model))}${verifyText(task)}`;

const verifyText = ({ verify }: Task): string =>
  verify.length === 0 ? '' : `\n       verify: ${logLine(verify.map(oneLine).join(' && '))}`;

/** What a dry run says: the tasks in order, tasks with the same number at once, with who does them. Ends with a line break. */
export const renderPreview = (plan: Plan, { tasks, stop }: Preview): string => {
  const head = `${plan.id} would run ${plural(tasks.length, 'task')} on ${plan.branch}; nothing was changed.`;
  const end =
    stop.status === 'completed'
      ? ''
      : `Then: ${stop.status}${stop.detail === undefined ? '' : `, ${logLine(stop.detail)}`}.\n`;
  return `${[head, ...tasks.map(line)].join('\n')}\n${end}`;
};
