import { codeBlock, escapeMarkdown, inlineCode } from '../lib/escape.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { clipBytes, plural } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import type { PlanDiff } from '../plan/diff.ts';
import { isEmptyDiff } from '../plan/diff.ts';
import { bodyLimit } from './body.ts';
import { payloadComment, withoutPayload } from './payload.ts';
import { renderDiffMarkdown } from './plan-diff-markdown.ts';
import { firstWithin } from './within.ts';

/** A suggestion as a review shows it. All texts are untrusted. */
export interface ReviewSuggestion {
  readonly number: number;
  /** `add_missing`, … */
  readonly type: string;
  /** `task login`, … */
  readonly target: string;
  readonly why: string;
  /** The operations as YAML. */
  readonly operationsText: string;
  /** `inline`: also a block in the diff that one click commits. */
  readonly status: 'open' | 'applied' | 'inline';
}

export interface ReviewInput {
  readonly plan: string;
  /** Path of the plan in the repository. */
  readonly path: string;
  /** Said first, one line each. Untrusted text. */
  readonly facts: readonly string[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly diff?: PlanDiff;
  readonly suggestions: readonly ReviewSuggestion[];
  /** Why suggestions were left out, one line each. Untrusted text. */
  readonly dropped: readonly string[];
  /** Travels with the review, hidden and whole; see {@link readPayload}. */
  readonly payload?: string;
  /** Characters that the result may have. Default: what GitHub takes. */
  readonly limit?: number;
}

/** How much is told: bytes of a text, lines of a list. Every step of the ladder leaves something more out. */
interface Detail {
  readonly why: number;
  readonly operations: number;
  readonly diff: number;
  readonly lines: number;
  readonly suggestions: number;
}

const ladder: readonly Detail[] = [
  { why: 4000, operations: 8000, diff: 20_000, lines: 100, suggestions: 1000 },
  { why: 2000, operations: 2000, diff: 8000, lines: 50, suggestions: 1000 },
  { why: 1000, operations: 500, diff: 2000, lines: 20, suggestions: 1000 },
  { why: 500, operations: 0, diff: 1000, lines: 10, suggestions: 500 },
  { why: 200, operations: 0, diff: 500, lines: 5, suggestions: 200 },
  { why: 0, operations: 0, diff: 200, lines: 3, suggestions: 50 },
  { why: 0, operations: 0, diff: 0, lines: 0, suggestions: 0 },
];

const isOpen = ({ status }: ReviewSuggestion): boolean => status !== 'applied';

function* headline({ plan, path, suggestions }: ReviewInput): Generator<string> {
  const open = suggestions.filter(isOpen).length;
  const applied = suggestions.length - open;
  const counts = [
    ...(open === 0 ? [] : [plural(open, 'open suggestion')]),
    ...(applied === 0 ? [] : [`${applied} applied`]),
    ...(suggestions.length === 0 ? ['no suggestions'] : []),
  ];
  yield `## Review of plan ${inlineCode(clipBytes(plan, 200))}`;
  yield* ['', `${inlineCode(clipBytes(path, 300))} · ${counts.join(', ')}`];
}

const line = (text: string): string => `- ${escapeMarkdown(clipBytes(text, 500))}`;

function* lines(heading: string, texts: readonly string[], max: number): Generator<string> {
  if (texts.length === 0 || max === 0) return;
  yield* ['', ...(heading === '' ? [] : [heading, '']), ...texts.slice(0, max)];
  if (texts.length > max) yield `- and ${texts.length - max} more`;
}

const problem = ({ severity, code, message, position }: Diagnostic): string =>
  `- ${severity === 'error' ? '❌' : '⚠️'} line ${position.line}: ${escapeMarkdown(clipBytes(message, 500))} ${inlineCode(code)}`;

function* changes({ diff }: ReviewInput, limit: number): Generator<string> {
  if (diff === undefined || limit === 0 || isEmptyDiff(diff)) return;
  yield* ['', '### What changes', '', renderDiffMarkdown(diff, { limit }).trimEnd()];
}

const statusText: Readonly<Record<ReviewSuggestion['status'], string>> = {
  open: '',
  applied: ' · ✅ applied',
  inline: ' · also one click in the diff',
};

function* suggestion(one: ReviewSuggestion, { why, operations }: Detail): Generator<string> {
  const { number, type, target, status } = one;
  const name = `**${number}.** ${inlineCode(clipBytes(type, 100))} · ${escapeMarkdown(clipBytes(target, 200))}`;
  yield* ['', `${name}${statusText[status]}`];
  if (why > 0 && one.why.trim() !== '') yield* ['', `> ${escapeMarkdown(clipBytes(one.why, why))}`];
  if (operations === 0 || !isOpen(one)) return;
  yield* ['', `<details><summary>Operations of suggestion ${number}</summary>`, ''];
  yield codeBlock(clipBytes(one.operationsText, operations), 'yaml');
  yield* ['', '</details>'];
}

function* numbered({ suggestions: all }: ReviewInput, detail: Detail): Generator<string> {
  if (all.length === 0 || detail.suggestions === 0) return;
  yield* ['', '### Suggestions'];
  if (detail.operations === 0)
    yield* ['', 'Their operations are too long to show here. What they do is in the commit that applies them.'];
  for (const one of all.slice(0, detail.suggestions)) yield* suggestion(one, detail);
  if (all.length > detail.suggestions) yield* ['', `And ${all.length - detail.suggestions} more.`];
}

/** How to apply, with numbers that are there. */
function* apply({ suggestions: all }: ReviewInput): Generator<string> {
  const [first, second, third] = all.filter(isOpen).map(({ number }) => number);
  if (first === undefined) return;
  const some = second === undefined ? `${first}` : `${first},${third ?? second}`;
  const every = second === undefined ? '' : `, or ${inlineCode('/plan apply all')} for all that are open`;
  yield* ['', '### How to apply', ''];
  yield `Comment ${inlineCode(`/plan apply ${some}`)}${every}. The result is checked as a whole and committed to this branch; the others stay open.`;
}

function* render(input: ReviewInput, detail: Detail): Generator<string> {
  yield* headline(input);
  yield* lines('', input.facts.map(line), detail.lines);
  yield* lines('### Problems', (input.diagnostics ?? []).map(problem), detail.lines);
  yield* changes(input, detail.diff);
  yield* numbered(input, detail);
  yield* apply(input);
  yield* lines('### Left out', input.dropped.map(line), detail.lines);
  yield '';
}

/**
 * The body of a review with numbered suggestions, as GitHub Markdown. Shortens itself by steps until it fits; the payload always travels whole, so
 * that it fails as `too-long` where that leaves no room.
 */
export function renderReview(input: ReviewInput): Result<string, Failure> {
  const limit = input.limit ?? bodyLimit;
  const hidden = input.payload === undefined ? '' : `\n${payloadComment(input.payload)}`;
  const text = firstWithin(ladder, limit - hidden.length, (detail) => render(input, detail));
  if (text !== undefined) return ok(`${withoutPayload(text)}${hidden}`);
  return err({
    code: 'too-long',
    message: `the suggestions take ${hidden.length} characters of a review of plan ${input.plan}, which may have ${limit} in all`,
    hint: 'leave out some of them',
  });
}
