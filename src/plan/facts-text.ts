import { plainText } from '../lib/escape.ts';
import { clipBytes, oneLine, plural } from '../lib/text.ts';
import type { Overlap, ParallelCandidate, PlanFacts } from './facts.ts';

const most = 40;

const safe = (text: string): string => clipBytes(oneLine(plainText(text)), 200);

const listed = (items: readonly string[], separator = ', '): string => {
  const more = items.length - most;
  return [...items.slice(0, most).map(safe), ...(more > 0 ? [`and ${more} more`] : [])].join(separator);
};

const line = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}: ${listed(items)}`];

const block = (title: string, items: readonly string[]): string[] => {
  const more = items.length - most;
  if (items.length === 0) return [];
  return [title, ...items.slice(0, most).map((item) => `- ${item}`), ...(more > 0 ? [`- and ${more} more`] : [])];
};

const overlapText = ({ tasks, globs }: Overlap): string =>
  `${tasks.map(safe).join(' and ')} may overlap: ${globs.map(safe).join(' and ')}`;

const candidateText = ({ phase, tasks, overlaps }: ParallelCandidate): string => {
  const head = `${safe(phase)} (${listed(tasks)})`;
  if (overlaps === 'unknown') return `${head}; whether they would change the same files is not known`;
  if (overlaps.length === 0) return `${head}; their files do not overlap`;
  const shown = overlaps.slice(0, 5).map(overlapText);
  return `${head}; but ${shown.join('; ')}${overlaps.length > 5 ? `; and ${overlaps.length - 5} more pairs` : ''}`;
};

const wordCounts = (found: PlanFacts['longDescriptions']): string[] =>
  found.map(({ task, words }) => `${task} (${plural(words, 'word')})`);

/** The facts as plain text for a prompt, one fact a line, long lists cut. Ends with a line break. */
export const renderFacts = (facts: PlanFacts): string =>
  `${[
    `${plural(facts.phases, 'phase')}, ${plural(facts.tasks, 'task')}, at most ${facts.maxParallel} at once on one runner`,
    `longest chain, ${plural(facts.criticalPath.length, 'task')}: ${listed(facts.criticalPath, ' > ')}`,
    ...block(
      `waves (tasks that may run at once), ${facts.waves.length}:`,
      facts.waves.map((wave) => listed(wave)),
    ),
    ...block(
      'sequential phases whose tasks do not build on one another, so that they could be `mode: parallel`:',
      facts.couldBeParallel.map(candidateText),
    ),
    ...block(
      'phases that follow each other although nothing in the second builds on the first (one phase, or either order, would do):',
      facts.independentPhases.map((pair) => pair.map(safe).join(' and ')),
    ),
    ...block(
      'tasks that may run at once and whose files may overlap, so that they would conflict:',
      facts.overlaps.map(overlapText),
    ),
    ...(facts.overlapsCut ? ['(more pairs were not looked at)'] : []),
    ...line('tasks without verify', facts.withoutVerify),
    ...line('tasks without files (they may change anything)', facts.withoutFiles),
    ...block(
      'the same verify:',
      facts.sameVerify.map(({ verify, tasks }) => `${listed(tasks)}: ${listed(verify, ' && ')}`),
    ),
    ...line('very long descriptions', wordCounts(facts.longDescriptions)),
    ...line('very short descriptions', wordCounts(facts.shortDescriptions)),
    ...line('inputs that nothing uses', facts.unusedInputs),
    ...line('tasks that write outputs which nothing reads', facts.unreadOutputs),
  ].join('\n')}\n`;
