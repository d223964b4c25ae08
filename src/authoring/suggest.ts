import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { planFacts } from '../plan/facts.ts';
import { renderFacts } from '../plan/facts-text.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { scopeText } from '../plan/review-scope.ts';
import { readScope } from '../planning/scope.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import type { Request } from '../request/request.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { planEditing } from './editing.ts';
import { noAnswer } from './no-answer.ts';
import { checkDrafted, readReviewDraft } from './review-draft.ts';
import { openTalk } from './talk.ts';

export type ReviewRequest = Extract<Request, { command: 'review' }>;

/** One plan to be reviewed by Claude. */
export interface Subject {
  readonly text: string;
  readonly parsed: ParsedPlan;
  readonly repository: Repository;
  /** What Claude looks around in. */
  readonly workbench: Workbench;
  /** Suggestions that are open already. */
  readonly known: readonly Suggestion[];
  readonly firstNumber: number;
}

/** What Claude made of one plan. */
export interface Suggested {
  readonly suggestions: readonly Suggestion[];
  /** In words. */
  readonly dropped: readonly string[];
  readonly model: string;
  readonly usd?: number;
  /** Absent where nobody was talked to. */
  readonly transcripts?: string;
}

const withoutClaude = (failure: Failure): Failure =>
  failure.code === 'no-credential'
    ? {
        ...failure,
        hint: `${failure.hint ?? ''}\nWithout Claude: review with none as what to look for (--review none).`,
      }
    : failure;

/**
 * Asks Claude for suggestions, or takes those that another job has left. Fails with `no-credential`, `bad-scope`, `bad-draft`, and with what kept Claude
 * from an answer.
 */
export const suggest = (
  world: World,
  request: ReviewRequest,
  subject: Subject,
): Promise<Result<Suggested, NotOpened>> =>
  request.draft === undefined ? ask(world, request, subject) : takeUp(world, request.draft, subject);

/** What was drafted and still fits, with numbers that are free now. */
const takeUp = async (
  world: World,
  path: string,
  { parsed, text, known, firstNumber }: Subject,
): Promise<Result<Suggested, NotOpened>> => {
  const read = await readReviewDraft(world, path);
  if (!read.ok) return err({ failure: read.error, diagnostics: [] });
  const { contentOf } = await import('../planning/review.ts');
  const { plans, ...about } = read.value;
  const { id } = parsed.plan;
  const drafted = plans.find(({ plan }) => plan === id);
  const there = new Set(known.map(contentOf));
  const suggestions: Suggestion[] = [];
  const dropped = [...(drafted?.dropped ?? [])];
  for (const suggestion of drafted?.suggestions ?? []) {
    const { type, target } = suggestion;
    if (there.has(contentOf(suggestion))) continue;
    const fits = await checkDrafted({ id, path: `plans/${id}.yml` }, text, suggestion);
    if (fits.ok) suggestions.push({ ...suggestion, number: firstNumber + suggestions.length });
    else dropped.push(`${type}, ${target}: ${fits.error}`);
  }
  return ok({ ...about, suggestions, dropped });
};

const ask = async (
  world: World,
  { types, scope, planning }: ReviewRequest,
  subject: Subject,
): Promise<Result<Suggested, NotOpened>> => {
  const { text, parsed, repository, workbench, known, firstNumber } = subject;
  const { plan, raw } = parsed;
  const found = readScope(scopeText(scope), raw);
  if (!found.ok) return err({ failure: found.error, diagnostics: [] });
  const opened = await openTalk(world, { about: 'review', plan: plan.id, repository, workbench, options: planning });
  if (!opened.ok) return err({ failure: withoutClaude(opened.error), diagnostics: [] });
  await using talk = opened.value;
  const { session, notes, model, transcripts } = talk;
  const { reviewPlan } = await import('../planning/review.ts');
  const result = await reviewPlan({
    id: plan.id,
    raw,
    text,
    types,
    scope: found.value,
    known,
    firstNumber,
    session,
    editing: planEditing,
    facts: renderFacts(planFacts(plan)),
    ...(notes === undefined ? {} : { notes }),
  });
  if (result.kind !== 'review') return err(noAnswer(result, transcripts));
  const { suggestions, usage } = result;
  const dropped = result.dropped.map(({ type, target, reason }) => `${type}, ${target}: ${reason}`);
  return ok({ suggestions, dropped, model, transcripts, ...(usage.usd === undefined ? {} : { usd: usage.usd }) });
};
