import { docs } from '../lib/docs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err } from '../lib/result.ts';
import { oneLine } from '../lib/text.ts';
import { ShapeChecker } from './check-shape.ts';
import type { Diagnostic } from './diagnostic.ts';
import { editText } from './edit/edit-text.ts';
import type { OperationOf } from './edit/operation.ts';
import type { InputValues } from './inputs.ts';
import { checkInputs } from './inputs.ts';
import { parsePlan } from './parse.ts';
import type { RawPlan } from './plan-shape.ts';
import { planShape } from './plan-shape.ts';
import { Hints } from './suggest.ts';

/** What a new plan is called and what it is for. */
export interface NewPlan {
  readonly id: string;
  /** White space counts as single spaces. */
  readonly title: string;
  /** Default: that of the template. */
  readonly description?: string;
}

/**
 * The text of a new plan: the template with another title and description, and with given values as the defaults of its inputs. Every other
 * byte is the template's. Values are no text of the plan until it runs, so that nothing in them can become an expression or a command.
 * Failures: `invalid-plan` (the template is none), `bad-input`, and those of `editText`.
 */
export const planFromTemplate = async (
  text: string,
  request: NewPlan & { readonly inputs: Readonly<Record<string, unknown>> },
): Promise<Result<string, Failure>> => {
  const { id } = request;
  const parsed = await parsePlan(Buffer.from(text), { id, file: `plans/${id}.yml`, stateAllowed: false });
  if (!parsed.ok) return err(unreadable(parsed.error));
  const values = checkInputs(parsed.value.plan, request.inputs);
  if (!values.ok) return values;
  const set = settings(request, withDefaults(parsed.value.raw, values.value));
  const [problem] = problemsIn(set);
  if (problem !== undefined) return err({ code: 'bad-input', message: problem });
  return editText(text, [{ op: 'update_plan', set }]);
};

const unreadable = ([first]: readonly Diagnostic[]): Failure => ({
  code: 'invalid-plan',
  message: `the template is no valid plan: line ${first?.position.line}: ${first?.message}`,
  hint: '`planwright validate` shows all problems of a template, too',
});

type Settings = NonNullable<OperationOf<'update_plan'>['set']>;
type Inputs = NonNullable<RawPlan['inputs']>;

const settings = ({ title, description }: NewPlan, inputs: Inputs | undefined): Settings => ({
  title: oneLine(title),
  ...(description === undefined || description.trim() === '' ? {} : { description: prose(description) }),
  ...(inputs === undefined ? {} : { inputs }),
});

/** As people write it in a plan: one line by itself, or lines that each end. */
const prose = (text: string): string => {
  const lines = text.replaceAll(/\r\n?/g, '\n').trim();
  return lines.includes('\n') ? `${lines}\n` : lines;
};

const withDefaults = ({ inputs }: RawPlan, values: InputValues): Inputs | undefined => {
  if (inputs === undefined || Object.keys(values).length === 0) return undefined;
  const entries = Object.entries(inputs).map(([name, definition]) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return [name, value === undefined ? definition : { ...definition, default: value }] as const;
  });
  return Object.fromEntries(entries);
};

/** What the format does not take: too long, empty. */
const problemsIn = (set: Settings): string[] => {
  const problems: string[] = [];
  const names = new Map<unknown, string>(Object.entries(set.inputs ?? {}).map(([name, input]) => [input, name]));
  const checker = new ShapeChecker({
    hints: new Hints(),
    source: () => undefined,
    label: ({ container, name }) => (names.has(container) ? `input ${names.get(container)}` : name),
    report: (_code, message) => problems.push(message),
  });
  for (const [key, { shape }] of Object.entries(planShape.keys)) checker.check(shape, set, key, key);
  return problems;
};

/** A small plan to start from: valid as it is, with comments that say what to write where. */
export const blankPlan = (request: NewPlan): Promise<Result<string, Failure>> =>
  planFromTemplate(blank, { ...request, inputs: {} });

const blank = `version: 1
title: Blank

# Ceilings of the whole plan; reaching one pauses it.
budget: { usd: 10 }

# Every task works in a fresh copy of the repository. What it needs there before it can run anything:
# workspace:
#   setup: npm ci

# What must succeed after every task before its work counts:
# defaults:
#   verify: [npm test]

# Phases run one after the other. Every key: ${docs('plan-format')}
phases:
  - id: first-phase
    title: First phase
    tasks:
      - id: first-task
        title: Describe the first task in one line
        description: |
          Say what is to be done, where, and what must be true afterwards.
          A fresh session reads this and the repository, and nothing else.
        # The only paths it may change:
        # files: ['src/**', 'test/**']
`;
