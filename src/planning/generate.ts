import type { AnswerFormat, Reading } from '../agent/answer.ts';
import { runSession } from '../agent/session.ts';
import { clipBytes } from '../lib/text.ts';
import { renderDiagnostic } from '../plan/diagnostic-render.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { idFromTitle } from '../plan/id-from-title.ts';
import type { Plan } from '../plan/model.ts';
import { parsePlan } from '../plan/parse.ts';
import type { RawPlan } from '../plan/plan-shape.ts';
import { planAnswer, planFormat } from './answer.ts';
import type { PlanEditing } from './editing.ts';
import {
  defaultMaxTurns,
  noResult,
  readOnly,
  spentOn,
  type NoResult,
  type PlanningSession,
  type Spent,
} from './outcome.ts';
import { implausible, type RepositoryFacts } from './plausible.ts';
import { generatePrompt, generateSystem } from './prompt.ts';
import { readStructured } from './structured.ts';
import { commentsOf, toPlan } from './to-plan.ts';
import type { Wish } from './wish.ts';

export interface GenerateRequest {
  readonly wish: Wish;
  /** The plan's id; default made from the title that the model gives it. */
  readonly id?: string;
  /** Ids of the plans that exist. */
  readonly plans: readonly string[];
  /** The repository's own notes for agents, from the base branch. */
  readonly notes?: string;
  readonly facts: RepositoryFacts;
  readonly editing: Pick<PlanEditing, 'planText'>;
  readonly session: PlanningSession;
}

/** A plan that the parser accepts, as the text of its file. */
interface NewPlan {
  readonly id: string;
  readonly text: string;
  readonly raw: RawPlan;
  readonly plan: Plan;
  readonly warnings: readonly Diagnostic[];
}

/** A draft that the parser refused last, and why. */
export interface RefusedDraft {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

export type GenerateResult =
  | (Spent & { readonly kind: 'plan' } & NewPlan)
  | (NoResult & { readonly refused?: RefusedDraft });

const repairs = 3;

/**
 * Claude explores the repository with read-only tools and writes a plan, which is accepted when the parser accepts it and its commands and scopes
 * can exist; what is wrong goes back up to three times. Never rejects for what the API or the model do. Load with import(): it brings zod along.
 */
export const generatePlan = async (request: GenerateRequest): Promise<GenerateResult> => {
  const { session, wish, notes, facts, plans } = request;
  const maxTurns = session.maxTurns ?? defaultMaxTurns;
  const drafting = new Drafting(request);
  const result = await runSession({
    ...session,
    maxTurns,
    tools: readOnly(session.tools),
    system: generateSystem,
    messages: generatePrompt({ wish, facts, plans, maxTurns, ...(notes === undefined ? {} : { notes }) }),
    answer: drafting.format,
  });
  if (result.kind === 'report') return { ...spentOn(result), kind: 'plan', ...result.report };
  const { refused } = drafting;
  return { ...noResult(result, 'no-plan', 'no plan was made'), ...(refused === undefined ? {} : { refused }) };
};

const complaint = (text: string): Reading<never> => ({ kind: 'complaint', text });

/** Reads one draft after the other, and keeps the last one that was refused. */
class Drafting {
  readonly #request: GenerateRequest;
  refused: RefusedDraft | undefined;

  constructor(request: GenerateRequest) {
    this.#request = request;
  }

  get format(): AnswerFormat<NewPlan> {
    return { name: 'the plan', format: planFormat, repairs, read: (text) => this.#read(text) };
  }

  async #read(said: string): Promise<Reading<NewPlan>> {
    const { wish, plans, facts, editing } = this.#request;
    this.refused = undefined;
    const answer = readStructured(planAnswer, said);
    if (!answer.ok) return complaint(answer.error);
    const raw = toPlan(answer.value, wish.kind === 'issue' ? { issue: wish.number } : {});
    const id = this.#request.id ?? idFromTitle(raw.title, plans);
    const text = editing.planText(raw, commentsOf(answer.value));
    const parsed = await parsePlan(new TextEncoder().encode(text), {
      id,
      file: `plans/${id}.yml`,
      stateAllowed: false,
    });
    if (!parsed.ok) {
      this.refused = { text, diagnostics: parsed.error };
      return complaint(refusal(this.refused));
    }
    const problems = implausible(raw, facts);
    if (problems.length > 0) return complaint(doubts(problems));
    return { kind: 'ok', value: { id, text, raw, plan: parsed.value.plan, warnings: parsed.value.warnings } };
  }
}

const mostTold = 20;
const longestComplaint = 16_000;

const refusal = ({ text, diagnostics }: RefusedDraft): string => {
  const told = diagnostics.slice(0, mostTold).map((each) => renderDiagnostic(each, text, { color: false }));
  const more = diagnostics.length > mostTold ? [`and ${diagnostics.length - mostTold} more`] : [];
  const list = clipBytes([...told, ...more].join('\n'), longestComplaint);
  return `The plan file made of your answer is not valid:\n\n${list}\n\nMend all of it and give the whole plan again.`;
};

const doubts = (problems: readonly string[]): string => {
  const more = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
  const list = [...problems.slice(0, mostTold), ...more].map((problem) => `- ${problem}`).join('\n');
  return `The plan is valid, but does not fit this repository:\n${clipBytes(list, longestComplaint)}\nMend it and give the whole plan again.`;
};
