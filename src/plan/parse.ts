import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { decodePlan } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Frame } from './frame.ts';
import type { Plan } from './model.ts';
import { normalisePlan } from './normalise.ts';
import { outlineOf } from './outline.ts';
import { idPattern } from './patterns.ts';
import type { RawPlan } from './plan-shape.ts';
import type { Reading } from './read-human.ts';
import { readHuman, startReading } from './read-human.ts';
import { readState } from './read-state.ts';
import { ValueReader } from './read-values.ts';
import { checkRules } from './rules/all.ts';
import type { PlanSource } from './source.ts';
import { sourceAt } from './source.ts';
import type { PlanState } from './state.ts';
import { emptyState } from './state.ts';

export interface ParseOptions {
  /** The plan's id: the file's name without its extension. */
  readonly id: string;
  /** The file as the person knows it, for diagnostics. */
  readonly file: string;
  /** Whether the file comes from where Planwright itself writes; elsewhere a `state:` is an error. */
  readonly stateAllowed: boolean;
}

export interface ParsedPlan {
  readonly plan: Plan;
  /** The same as written: no default filled in, only the dependencies that are named. */
  readonly raw: RawPlan;
  /** `emptyState` where the file has none. */
  readonly state: PlanState;
  readonly source: PlanSource;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads a plan file: either everything in it, or every problem it has, in the order of the file. Syntax problems are
 * reported alone, since nothing behind them can be trusted. Never throws for anything a file may hold.
 */
export const parsePlan = async (
  bytes: Uint8Array,
  options: ParseOptions,
): Promise<Result<ParsedPlan, Diagnostic[]>> => {
  const text = decodePlan(bytes);
  const parsing: Parsing = { options, ...startReading(text.ok ? text.value : '', options.file) };
  const { collector } = parsing;
  if (!text.ok) {
    collector.error(text.error);
    return err(collector.errors);
  }
  const parsed = await parseText(text.value, parsing);
  const { errors, warnings } = collector;
  if (parsed !== undefined && errors.length === 0) return ok({ ...parsed, warnings });
  return err([...errors, ...warnings].toSorted((a, b) => a.position.offset - b.position.offset));
};

interface Parsing extends Reading {
  readonly options: ParseOptions;
}

const parseText = async (text: string, parsing: Parsing): Promise<Omit<ParsedPlan, 'warnings'> | undefined> => {
  const { collector, tree, options } = parsing;
  const human = readHuman(text, parsing);
  if (human === undefined) return undefined;
  checkId(parsing);
  await checkRules({ outline: outlineOf(human.raw), ...parsing });
  const state = stateIn(human.frame, parsing);
  if (collector.errors.length > 0) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  const raw = human.raw as unknown as RawPlan;
  const plan = normalisePlan(raw, options.id, tree);
  return { plan, raw, state, source: sourceAt(text, human.frame.state?.key.range?.[0]) };
};

const checkId = ({ options, collector, tree }: Parsing): void => {
  if (idPattern.test(options.id)) return;
  const message = `the file's name gives the plan the id ${JSON.stringify(options.id)}; an id is a-z, 0-9 and \`-\`, at most 63 characters, not starting with \`-\``;
  collector.error({ code: 'invalid-id', message, position: tree.lines.position(0) });
};

const stateIn = ({ state }: Frame, { options, collector, tree, hints }: Parsing): PlanState => {
  if (state === undefined) return emptyState;
  const position = tree.at(state.key);
  if (!options.stateAllowed) {
    const message = "only Planwright writes `state:`, and only on the plan's own branch; remove it";
    collector.error({ code: 'state-hand-written', message, position });
    return emptyState;
  }
  const reader = new ValueReader(tree, (finding) => {
    const { code, message } = finding;
    collector.error(code === 'anchor' ? finding : { ...finding, code: 'bad-state', message: `state: ${message}` });
  });
  return readState(reader.read(state.value, 'strict'), { tree, collector, hints, position });
};
