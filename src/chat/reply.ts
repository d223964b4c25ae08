import type { Outcome, Refusal } from '../execution/outcome.ts';
import { codeBlock, escapeMarkdown, inlineCode } from '../lib/escape.ts';
import type { Failure, Result } from '../lib/result.ts';
import { clipBytes } from '../lib/text.ts';
import { bodyLimit } from '../report/body.ts';

/** Of a result; the rest of a reply needs room as well. */
const longest = 40_000;

interface About {
  /** The comment that is answered. Untrusted text. */
  readonly command: string;
  /** The run's page. */
  readonly run: string | undefined;
}

/** The one reply to a comment, as GitHub Markdown below the limit: what comes last gives way. */
export const renderReply = (answer: Result<Outcome | 'help', Refusal>, { command, run }: About): string => {
  const [line = ''] = command.trim().split('\n', 1);
  const above = [`> ${inlineCode(clipBytes(line, 300))}`, ''];
  const below = run === undefined ? [] : ['', `<sub>[The run](${run})</sub>`];
  const room = bodyLimit - [...above, ...below].join('\n').length - 1;
  return [
    ...above,
    ...firstLines(answer.ok ? outcomeLines(answer.value) : refusalLines(answer.error), room),
    ...below,
  ].join('\n');
};

const firstLines = (lines: readonly string[], room: number): string[] => {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
};

const shownWarnings = 10;

const outcomeLines = (outcome: Outcome | 'help'): string[] => {
  if (outcome === 'help') return [];
  const { failure, warnings = [] } = outcome;
  return [
    ...doneLines(outcome),
    ...(failure === undefined ? [] : ['', ...failureLines(failure)]),
    ...warnings.slice(0, shownWarnings).flatMap((warning) => ['', `> ⚠️ ${escapeMarkdown(clipBytes(warning, 500))}`]),
  ];
};

const doneLines = ({ markdown, text }: Outcome): string[] => {
  if (markdown !== undefined && markdown.length <= longest) return [markdown];
  return [codeBlock(clipBytes(text.trimEnd(), longest))];
};

const failureLines = ({ message, hint }: Failure): string[] => [
  `❌ ${escapeMarkdown(clipBytes(message, 2000))}`,
  ...(hint === undefined ? [] : ['', escapeMarkdown(hint)]),
];

const shownProblems = 20;

const refusalLines = ({ failure, diagnostics }: Refusal): string[] => {
  const problems = diagnostics
    .slice(0, shownProblems)
    .map(
      ({ code, message, file, position }) =>
        `- ${inlineCode(`${file}:${position.line}`)} ${escapeMarkdown(message)} (${code})`,
    );
  const more = diagnostics.length - problems.length;
  return [
    ...failureLines(failure),
    ...(problems.length === 0 ? [] : ['', ...problems]),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
};
