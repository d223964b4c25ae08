import type { Document, ErrorCode, YAMLError } from 'yaml';
import { parseDocument } from 'yaml';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { ShapeChecker } from './check-shape.ts';
import { Collector } from './collector.ts';
import { decodePlan } from './decode.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Frame } from './frame.ts';
import { readFrame } from './frame.ts';
import type { Plan } from './model.ts';
import { normalisePlan } from './normalise.ts';
import type { RawObject } from './outline.ts';
import { isObject, outlineOf } from './outline.ts';
import { idPattern } from './patterns.ts';
import type { RawPlan } from './plan-shape.ts';
import { planShape } from './plan-shape.ts';
import { Lines } from './position.ts';
import { readState } from './read-state.ts';
import { ValueReader } from './read-values.ts';
import { checkRules } from './rules/all.ts';
import type { PlanSource } from './source.ts';
import { findStateLine, sourceAt } from './source.ts';
import type { PlanState } from './state.ts';
import { emptyState } from './state.ts';
import { Hints } from './suggest.ts';
import { Tree } from './tree.ts';

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
  const collector = new Collector(options.file);
  const text = decodePlan(bytes);
  if (!text.ok) {
    collector.error(text.error);
    return err(collector.errors);
  }
  const parsing: Parsing = { options, collector, tree: new Tree(new Lines(text.value)), hints: new Hints() };
  const parsed = await parseText(text.value, parsing);
  const { errors, warnings } = collector;
  if (parsed !== undefined && errors.length === 0) return ok({ ...parsed, warnings });
  return err([...errors, ...warnings].toSorted((a, b) => a.position.offset - b.position.offset));
};

interface Parsing {
  readonly options: ParseOptions;
  readonly collector: Collector;
  readonly tree: Tree;
  readonly hints: Hints;
}

const parseText = async (text: string, parsing: Parsing): Promise<Omit<ParsedPlan, 'warnings'> | undefined> => {
  const { collector, tree, options } = parsing;
  const document = parseYaml(text);
  for (const problem of [...document.errors, ...document.warnings]) reportSyntax(problem, text, parsing);
  if (collector.errors.length > 0) return undefined;
  const frame = readFrame(document, tree, collector);
  if (frame === undefined) return undefined;
  const reader = new ValueReader(tree, (finding) => collector.error(finding));
  const read = reader.read(frame.map, 'root');
  const raw = isObject(read) ? read : {};
  checkId(parsing);
  checkShape(raw, parsing);
  await checkRules({ outline: outlineOf(raw), ...parsing });
  const state = stateIn(frame, parsing);
  if (collector.errors.length > 0) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  const plan = normalisePlan(raw as unknown as RawPlan, options.id, tree);
  return { plan, state, source: sourceAt(text, frame.state?.key.range?.[0]) };
};

/** `uniqueKeys` is off because yaml looks for duplicates in quadratic time; `ValueReader` finds them. */
const parseYaml = (text: string): Document.Parsed =>
  parseDocument(text, {
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });

const ownWords: Partial<Record<ErrorCode, string>> = {
  MULTIPLE_DOCS: 'the file holds more than one YAML document',
  RESOURCE_EXHAUSTION: 'nested too deeply',
};

const reportSyntax = (
  { pos: [start, end], code, message }: YAMLError,
  text: string,
  { collector, tree }: Parsing,
): void => {
  const stateLine = findStateLine(text);
  const position = tree.lines.position(start, end - start);
  const first = ownWords[code] ?? message.split('\n')[0] ?? '';
  if (stateLine === undefined || start < stateLine) collector.error({ code: 'syntax', message: first, position });
  else collector.error({ code: 'bad-state', message: `state: ${first}; \`reset\` writes a new one`, position });
};

const checkId = ({ options, collector, tree }: Parsing): void => {
  if (idPattern.test(options.id)) return;
  const message = `the file's name gives the plan the id ${JSON.stringify(options.id)}; an id is a-z, 0-9 and \`-\`, at most 63 characters, not starting with \`-\``;
  collector.error({ code: 'invalid-id', message, position: tree.lines.position(0) });
};

const checkShape = (raw: RawObject, { tree, collector, hints }: Parsing): void => {
  const checker = new ShapeChecker({
    hints,
    source: (container, key) => tree.source(container, key),
    report: (code, message, { container, key, at }) => {
      const position =
        at === 'inside' ? tree.start(container) : at === 'key' ? tree.key(container, key) : tree.value(container, key);
      collector.error({ code, message, position });
    },
  });
  checker.object(planShape, raw, '');
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
