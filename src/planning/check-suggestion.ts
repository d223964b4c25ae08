import { plainText } from '../lib/escape.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { clipBytes, oneLine } from '../lib/text.ts';
import { renderDiagnostic } from '../plan/diagnostic-render.ts';
import type { Operation } from '../plan/edit/operation.ts';
import { parsePlan } from '../plan/parse.ts';
import type { RawPlan } from '../plan/plan-shape.ts';
import type { OperationAnswer, SuggestionAnswer } from './answer.ts';
import type { PlanEditing } from './editing.ts';
import type { ReviewScope, ReviewType } from '../plan/review-scope.ts';
import { reviewRules } from './review-types.ts';
import { outOfScope } from './scope.ts';
import { fingerprint, type Suggestion } from './suggestion.ts';
import { toOperations } from './to-operations.ts';

/** The plan that is reviewed, and what a review of it may propose. */
export interface Reviewed {
  readonly id: string;
  readonly raw: RawPlan;
  /** The whole file. */
  readonly text: string;
  readonly types: readonly ReviewType[];
  readonly scope: ReviewScope;
  readonly editing: Omit<PlanEditing, 'planText'>;
}

type Checked = Result<Omit<Suggestion, 'number'>, string>;

/** A suggestion whose operations leave a valid plan when they are applied alone; the error says for the model why it is none. */
export const checkSuggestion = async (answer: SuggestionAnswer, reviewed: Reviewed): Promise<Checked> => {
  const { raw, scope, editing } = reviewed;
  const { type } = answer;
  const why = paragraph(answer.why);
  if (why === '') return err('why is empty');
  const means = meansProblem(answer, reviewed);
  if (means !== undefined) return err(means);
  const operations = editing.readOperations(toOperations(answer.operations, raw));
  if (!operations.ok) return err(operations.error.message);
  const foreign = outOfScope(raw, operations.value, scope);
  if (foreign !== undefined) return err(foreign);
  const problem = await trialProblem(operations.value, reviewed);
  if (problem !== undefined) return err(problem);
  const target = targetOf(answer.target, raw) ?? aboutFirst(operations.value);
  return ok({ type, target, why, operations: operations.value, fingerprint: fingerprint(raw, operations.value) });
};

const longestWhy = 1000;

/** One paragraph of what can be seen. */
const paragraph = (why: string): string => {
  const line = oneLine(plainText(why));
  return line.length <= longestWhy
    ? line
    : `${line
        .slice(0, longestWhy - 1)
        .toWellFormed()
        .trimEnd()}…`;
};

/** Each kind of review has its own means: one that refines texts does not change the order by the way. */
const meansProblem = ({ type, operations }: SuggestionAnswer, { types }: Reviewed): string | undefined => {
  if (!types.includes(type)) return `the type ${type} was not asked for, only ${types.join(', ')}`;
  if (operations.length === 0) return 'it has no operations';
  const rule = reviewRules[type];
  const foreign = operations.find(({ op }) => !rule.operations.includes(op));
  if (foreign !== undefined) return `${type} does not ${foreign.op}; its operations are ${rule.operations.join(', ')}`;
  const key = operations.flatMap(keysOfAnswer).find((each) => !rule.keys.includes(each));
  return key === undefined ? undefined : `${type} does not change \`${key}\`; its keys are ${rule.keys.join(', ')}`;
};

const keysOfAnswer = ({ changes, unset }: OperationAnswer) => [...changes.map(({ key }) => key), ...unset];

const mostTold = 5;

const trialProblem = async (operations: readonly Operation[], reviewed: Reviewed): Promise<string | undefined> => {
  const { raw, text, id, editing } = reviewed;
  const applied = editing.applyToModel(raw, operations);
  if (!applied.ok) return applied.error.message;
  const edited = editing.editText(text, operations);
  if (!edited.ok) return edited.error.message;
  if (edited.value === text) return 'it changes nothing';
  const options = { id, file: `plans/${id}.yml`, stateAllowed: true };
  const parsed = await parsePlan(new TextEncoder().encode(edited.value), options);
  if (parsed.ok) return undefined;
  const told = parsed.error.slice(0, mostTold).map((each) => renderDiagnostic(each, edited.value, { color: false }));
  return `the plan would be invalid with it:\n${clipBytes(told.join('\n'), 4000)}`;
};

/** What the model says it is about, when the plan has that; a bare id is understood. */
const targetOf = (target: string, raw: RawPlan): string | undefined => {
  const told = target.trim();
  const ids = raw.phases.flatMap((phase) => [`phase/${phase.id}`, ...phase.tasks.map(({ id }) => `task/${id}`)]);
  return ['plan', ...ids].find((each) => each === told || each.slice(each.indexOf('/') + 1) === told);
};

const aboutFirst = ([operation]: readonly Operation[]): string => {
  if (operation === undefined || operation.op === 'update_plan' || operation.op === 'add_phase') return 'plan';
  return 'task' in operation && typeof operation.task === 'string'
    ? `task/${operation.task}`
    : `phase/${'phase' in operation && typeof operation.phase === 'string' ? operation.phase : ''}`;
};
