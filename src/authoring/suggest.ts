import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { planFacts } from '../plan/facts.ts';
import { renderFacts } from '../plan/facts-text.ts';
import type { ParsedPlan } from '../plan/parse.ts';
import { scopeText } from '../plan/review-scope.ts';
import type { Dropped } from '../planning/review.ts';
import { readScope } from '../planning/scope.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import type { Request } from '../request/request.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Workbench } from '../workspace/workbench.ts';
import { planEditing } from './editing.ts';
import { noAnswer } from './no-answer.ts';
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
  readonly dropped: readonly Dropped[];
  readonly model: string;
  readonly usd?: number;
  readonly transcripts: string;
}

const withoutClaude = (failure: Failure): Failure =>
  failure.code === 'no-credential'
    ? {
        ...failure,
        hint: `${failure.hint ?? ''}\nWithout Claude: review with none as what to look for (--review none).`,
      }
    : failure;

/** Asks Claude for suggestions. Fails with `no-credential`, `bad-scope`, and with what kept Claude from an answer. */
export const suggest = async (
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
  const { suggestions, dropped, usage } = result;
  return ok({ suggestions, dropped, model, transcripts, ...(usage.usd === undefined ? {} : { usd: usage.usd }) });
};
