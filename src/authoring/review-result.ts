import type { Outcome } from '../execution/outcome.ts';
import { done, exitOf } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import { escapeMarkdown, inlineCode, logLine } from '../lib/escape.ts';
import type { Failure } from '../lib/result.ts';
import { oneLine, plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { renderDiagnostic } from '../plan/diagnostic-render.ts';
import type { PlanDiff } from '../plan/diff.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { renderDiffMarkdown } from '../report/plan-diff-markdown.ts';
import { renderDiffText } from '../report/plan-diff.ts';
import { templatesFolder } from '../workspace/plan-path.ts';

/** What a review found out about one plan. */
export interface Reviewed {
  readonly id: string;
  readonly path: string;
  /** The file; empty when it is removed. */
  readonly text: string;
  readonly problems: readonly Diagnostic[];
  /** Absent where the plan cannot be read. */
  readonly diff?: PlanDiff;
  readonly suggestions: readonly Suggestion[];
  /** In words. */
  readonly dropped: readonly string[];
}

export interface ReviewReport {
  readonly plans: readonly Reviewed[];
  /** Templates that a pull request changes: they are checked, and not shown to Claude. */
  readonly templates?: readonly Reviewed[];
  /** What else has to be said: who was not asked, and why; where the suggestions are. */
  readonly notes: readonly string[];
  readonly outputs: Outcome['outputs'];
  /** Why Claude's suggestions are missing, or not all there. What was checked without Claude stands all the same. */
  readonly failure?: Failure;
}

/** The part of a report that says why Claude's is missing. */
export const unanswered = (
  { failure, transcripts }: NotOpened,
  outputs: Outcome['outputs'],
): Pick<ReviewReport, 'failure' | 'outputs'> => ({
  failure,
  outputs: { ...outputs, ...(transcripts === undefined ? {} : { transcripts }) },
});

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** The outcome of a review: exit 1 when a plan has an error. */
export const reviewOutcome = ({ plans, templates = [], notes: given, outputs, failure }: ReviewReport): Outcome => {
  const notes = failure === undefined ? given : [...given, `Claude has not answered: ${failure.message}`];
  const all = [...plans, ...templates];
  const diagnostics = all.flatMap(({ problems }) => problems);
  const errors = diagnostics.filter(isError).length;
  const suggestions = plans.flatMap((plan) => plan.suggestions);
  return done({
    exit: errors > 0 ? 1 : failure === undefined ? 0 : exitOf(failure),
    text: [...all.map(planText), ...notes.map((note) => `${logLine(note)}\n`)].join('\n'),
    markdown: [...all.map(planMarkdown), ...notes.map((note) => `> ${escapeMarkdown(note)}`)].join('\n\n'),
    ...(failure === undefined ? {} : { failure }),
    result: {
      valid: errors === 0,
      ...(failure === undefined ? {} : { error: failure }),
      plans: plans.map(({ id, path, problems, diff, suggestions: own, dropped }) => ({
        plan: id,
        path,
        valid: !problems.some(isError),
        diff,
        suggestions: own,
        dropped,
      })),
      templates: templates.map(({ path, problems }) => ({ path, valid: !problems.some(isError) })),
    },
    outputs: { ...outputs, suggestions: String(suggestions.length) },
    diagnostics,
  });
};

const planText = ({ id, text, problems, diff, suggestions, dropped }: Reviewed): string =>
  [
    ...(diff === undefined ? [`${id}: ${plural(problems.length, 'problem')}\n`] : [renderDiffText(diff)]),
    ...(problems.length === 0 ? ['No problems.\n'] : []),
    ...problems.map((problem) => renderDiagnostic(problem, text, { color: false })),
    ...suggestions.map(suggestionText),
    ...dropped.map((why) => `Left out: ${logLine(why)}\n`),
  ].join('\n');

const suggestionText = ({ number, type, target, why, operations }: Suggestion): string =>
  `${number}. ${type}, ${target}\n   ${logLine(oneLine(why))}\n${operations
    .map((operation) => `   - ${logLine(JSON.stringify(operation))}\n`)
    .join('')}`;

const shownProblems = 50;

const planMarkdown = ({ id, path, problems, diff, suggestions, dropped }: Reviewed): string => {
  const shown = problems
    .slice(0, shownProblems)
    .map(
      ({ severity, code, message, position }) =>
        `- ${isErrorSign(severity)} line ${position.line}: ${escapeMarkdown(message)} (${code})`,
    );
  const more = problems.length - shown.length;
  return [
    `### ${path.startsWith(`${templatesFolder}/`) ? 'Template' : 'Plan'} ${inlineCode(id)}: ${problems.some(isError) ? `❌ ${plural(problems.filter(isError).length, 'error')}` : '✅ valid'}`,
    ...(shown.length === 0 ? [] : ['', ...shown, ...(more > 0 ? [`- and ${more} more`] : [])]),
    ...(diff === undefined ? [] : ['', renderDiffMarkdown(diff, { limit: 20_000 })]),
    ...(suggestions.length === 0 ? [] : ['', ...suggestions.map(suggestionMarkdown)]),
    ...(dropped.length === 0 ? [] : ['', ...dropped.map((why) => `- Left out: ${escapeMarkdown(why)}`)]),
  ].join('\n');
};

const isErrorSign = (severity: Diagnostic['severity']): string => (severity === 'error' ? '❌' : '⚠️');

const suggestionMarkdown = ({ number, type, target, why }: Suggestion): string =>
  `- **${number}** ${type}, ${inlineCode(target)}: ${escapeMarkdown(why)}`;
