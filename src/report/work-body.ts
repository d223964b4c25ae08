import { plainText } from '../lib/escape.ts';
import { clipBytes, oneLine } from '../lib/text.ts';
import type { Plan } from '../plan/model.ts';
import { withoutClosing } from './closing-words.ts';
import { quoted } from './plan-outline.ts';
import { renderSummary, type SummaryInput } from './summary.ts';

/** GitHub takes 256 characters. */
const titleBytes = 250;

/** The title of the pull request that carries a plan's work. It closes no issue by its words: only `issue` of the plan does. */
export const workTitle = ({ title }: Plan): string => clipBytes(oneLine(withoutClosing(plainText(title))), titleBytes);

const closes = ({ issue }: Plan): string[] => (issue === undefined ? [] : [`Closes #${issue}`, '']);

const description = ({ description: text }: Plan): string[] =>
  text.trim() === '' ? [] : [...quoted(clipBytes(text, 4000)), ''];

/** The body of that pull request, as GitHub Markdown for `mergeBody`: at most `limit` characters, empty where nothing fits. */
export function renderWorkBody(input: SummaryInput & { readonly limit: number }): string {
  const { plan, limit } = input;
  for (const above of [[...closes(plan), ...description(plan)], closes(plan)]) {
    const text = above.join('\n');
    const summary = renderSummary({ ...input, place: 'pull-request', limit: limit - text.length - 1 });
    if (summary !== '') return [text, summary].filter((part) => part !== '').join('\n');
  }
  return '';
}
