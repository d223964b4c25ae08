import type { AnswerFormat, Reading } from '../agent/answer.ts';
import { runSession } from '../agent/session.ts';
import { oneLine } from '../lib/text.ts';
import { reviewAnswer, reviewFormat, type SuggestionAnswer } from './answer.ts';
import { checkSuggestion, type Reviewed } from './check-suggestion.ts';
import {
  defaultMaxTurns,
  noResult,
  readOnly,
  spentOn,
  type NoResult,
  type PlanningSession,
  type Spent,
} from './outcome.ts';
import { reviewPrompt, reviewSystem } from './prompt.ts';
import { scopeText, type ReviewType } from '../plan/review-scope.ts';
import { readStructured } from './structured.ts';
import type { Suggestion } from './suggestion.ts';

export interface ReviewRequest extends Reviewed {
  /** The repository's own notes for agents, from the base branch. */
  readonly notes?: string;
  /** Computed facts about the order of the plan; told where `optimize_order` is asked for. */
  readonly facts?: string;
  /** Suggestions that are open already, not to be repeated. */
  readonly known?: readonly Suggestion[];
  /** Number of the first suggestion. Default 1. */
  readonly firstNumber?: number;
  readonly session: PlanningSession;
}

/** A suggestion that nobody is shown, and why. All of it is the model's own text. */
interface Dropped {
  readonly type: ReviewType;
  readonly target: string;
  readonly why: string;
  readonly reason: string;
}

interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly dropped: readonly Dropped[];
}

export type ReviewResult = (Spent & { readonly kind: 'review' } & Suggestions) | NoResult;

const maxSuggestions = 50;

const repairs = 3;

/**
 * One session that reviews a plan in all the ways asked for. Every suggestion in the result was applied on trial and left a valid plan; what could not
 * be applied went back to the model once, and what then still could not is dropped. Never rejects. Load with import(): it brings zod along.
 */
export const reviewPlan = async (request: ReviewRequest): Promise<ReviewResult> => {
  const { session, text, types, scope, notes, facts, known = [] } = request;
  const maxTurns = session.maxTurns ?? defaultMaxTurns;
  const reviewing = new Reviewing(request);
  const result = await runSession({
    ...session,
    maxTurns,
    tools: readOnly(session.tools),
    system: reviewSystem,
    messages: reviewPrompt({
      text,
      types,
      scope: scopeText(scope),
      known: known.map(({ type, target, why }) => `${type}, ${target}: ${oneLine(why)}`),
      maxTurns,
      ...(notes === undefined ? {} : { notes }),
      ...(facts === undefined ? {} : { facts }),
    }),
    answer: reviewing.format,
  });
  if (result.kind === 'report') return { ...spentOn(result), kind: 'review', ...result.report };
  // What was good before the session ended early has been paid for.
  if (result.kind !== 'cancelled' && reviewing.good !== undefined)
    return { ...spentOn(result), kind: 'review', ...reviewing.good };
  return noResult(result, 'no-review', 'the plan was not reviewed');
};

/** Reads one list of suggestions after the other; suggestions go back once. */
class Reviewing {
  readonly #request: ReviewRequest;
  #complained = false;
  /** What could be applied of the list that went back. */
  good: Suggestions | undefined;

  constructor(request: ReviewRequest) {
    this.#request = request;
  }

  get format(): AnswerFormat<Suggestions> {
    return { name: 'the review', format: reviewFormat, repairs, read: (text) => this.#read(text) };
  }

  async #read(said: string): Promise<Reading<Suggestions>> {
    const answer = readStructured(reviewAnswer, said);
    if (!answer.ok) return { kind: 'complaint', text: answer.error };
    const { suggestions, dropped, complaints } = await this.#check(answer.value.suggestions);
    if (complaints.length === 0 || this.#complained) return { kind: 'ok', value: { suggestions, dropped } };
    this.#complained = true;
    if (suggestions.length > 0) this.good = { suggestions, dropped };
    return { kind: 'complaint', text: complaint(complaints) };
  }

  async #check(
    answers: readonly SuggestionAnswer[],
  ): Promise<Suggestions & { readonly complaints: readonly string[] }> {
    const { known = [], firstNumber = 1 } = this.#request;
    const seen = new Set(known.map(contentOf));
    const suggestions: Suggestion[] = [];
    const dropped: Dropped[] = [];
    const complaints: string[] = [];
    const drop = ({ type, target, why }: SuggestionAnswer, reason: string): void =>
      void dropped.push({ type, target, why: oneLine(why).slice(0, 1000), reason });
    for (const [at, answer] of answers.entries()) {
      if (suggestions.length === maxSuggestions) {
        drop(answer, `a review has at most ${maxSuggestions} suggestions`);
        continue;
      }
      const checked = await checkSuggestion(answer, this.#request);
      if (!checked.ok) {
        drop(answer, checked.error);
        complaints.push(`Suggestion ${at + 1} (${answer.type}, ${oneLine(answer.target)}): ${checked.error}`);
      } else if (seen.has(contentOf(checked.value))) drop(answer, 'it was suggested already');
      else {
        seen.add(contentOf(checked.value));
        suggestions.push({ number: firstNumber + suggestions.length, ...checked.value });
      }
    }
    return { suggestions, dropped, complaints };
  }
}

/** Equal for suggestions that do the same. */
export const contentOf = ({ operations }: Pick<Suggestion, 'operations'>): string => JSON.stringify(operations);

const mostTold = 20;

const complaint = (complaints: readonly string[]): string =>
  `These suggestions cannot be applied:\n\n${complaints.slice(0, mostTold).join('\n\n').slice(0, 20_000)}\n\n\
Give all suggestions again, the good ones unchanged and these mended or left out. What still cannot be applied is dropped.`;
