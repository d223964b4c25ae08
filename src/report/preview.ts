import { logLine, plainText } from '../lib/escape.ts';
import { oneLine, plural } from '../lib/text.ts';
import type { Plan, Task } from '../plan/model.ts';
import { workText } from '../plan/work-text.ts';
import type { Preview, PreviewedTask } from '../scheduler/preview.ts';

const line = ({ task, wave, model, condition }: PreviewedTask): string =>
  `  ${String(wave).padStart(3)}. ${task.id}: ${logLine(oneLine(task.title))}\n       ${script(workText(task, model))}${verifyText(task)}${conditionText(condition)}`;

/** A script line by line: joined, its commands would read as others. */
const script = (text: string): string =>
  plainText(text)
    .trim()
    .split('\n')
    .map((one) => logLine(one).trimEnd())
    .join('\n         ');

const verifyText = ({ verify }: Task): string =>
  verify.map((command) => `\n       verify: ${script(command)}`).join('');

const conditionText = (condition: string | undefined): string =>
  condition === undefined ? '' : `\n       only if: ${logLine(oneLine(condition))}`;

const skippedLine = ({ task, why }: Preview['skipped'][number]): string =>
  `    -. ${task.id}: ${logLine(oneLine(task.title))}\n       skipped: ${logLine(oneLine(why))}`;

/** What a dry run says: the tasks in order, tasks with the same number at once, with who does them. Ends with a line break. */
export const renderPreview = (plan: Plan, { tasks, skipped, stop }: Preview): string => {
  const head = `${plan.id} would run ${plural(tasks.length, 'task')} on ${plan.branch}; nothing was changed.`;
  const end =
    stop.status === 'completed'
      ? ''
      : `Then: ${stop.status}${stop.detail === undefined ? '' : `, ${logLine(stop.detail)}`}.\n`;
  return `${[head, ...tasks.map(line), ...skipped.map(skippedLine)].join('\n')}\n${end}`;
};
