import type { Document, ErrorCode, YAMLError } from 'yaml';
import { parseDocument } from 'yaml';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { ShapeChecker } from './check-shape.ts';
import { Collector } from './collector.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Frame } from './frame.ts';
import { readFrame } from './frame.ts';
import type { RawObject } from './outline.ts';
import { isObject } from './outline.ts';
import type { RawPlan } from './plan-shape.ts';
import { planShape } from './plan-shape.ts';
import { Lines } from './position.ts';
import { ValueReader } from './read-values.ts';
import { findStateLine } from './source.ts';
import { Hints } from './suggest.ts';
import { Tree } from './tree.ts';

/** One file being read: where its problems are gathered, and the way back from values to the text. */
export interface Reading {
  readonly collector: Collector;
  readonly tree: Tree;
  readonly hints: Hints;
}

export interface HumanPart {
  readonly frame: Frame;
  /** A {@link RawPlan} if nothing was reported. */
  readonly raw: RawObject;
}

export const startReading = (text: string, file: string): Reading => ({
  collector: new Collector(file),
  tree: new Tree(new Lines(text)),
  hints: new Hints(),
});

/** `tokens`: nodes know the tokens they were made of, dashes and colons included, which only edits need. */
interface YamlOptions {
  readonly tokens?: boolean;
}

/** Reads what stands above `state:` and reports every difference from the shape of a plan; undefined after problems that hide all others. */
export const readHuman = (text: string, reading: Reading, options: YamlOptions = {}): HumanPart | undefined => {
  const { collector, tree } = reading;
  const document = parseYaml(text, options);
  for (const problem of [...document.errors, ...document.warnings]) reportSyntax(problem, text, reading);
  if (collector.errors.length > 0) return undefined;
  const frame = readFrame(document, tree, collector);
  if (frame === undefined) return undefined;
  const reader = new ValueReader(tree, (finding) => collector.error(finding));
  const read = reader.read(frame.map, 'root');
  const raw = isObject(read) ? read : {};
  checkShape(raw, reading);
  return { frame, raw };
};

/** The human part of a plan as written, no default filled in, or every difference from its shape. Rules over the whole plan are not checked. */
export const readRaw = (text: string, file: string): Result<RawPlan, Diagnostic[]> => {
  const reading = startReading(text, file);
  const human = readHuman(text, reading);
  if (human === undefined || reading.collector.errors.length > 0) return err(reading.collector.errors);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  return ok(human.raw as unknown as RawPlan);
};

/** `uniqueKeys` is off because yaml looks for duplicates in quadratic time; `ValueReader` finds them. */
export const parseYaml = (text: string, { tokens = false }: YamlOptions = {}): Document.Parsed =>
  parseDocument(text, {
    keepSourceTokens: tokens,
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
  { collector, tree }: Reading,
): void => {
  const stateLine = findStateLine(text);
  const position = tree.lines.position(start, end - start);
  const first = ownWords[code] ?? message.split('\n')[0] ?? '';
  if (stateLine === undefined || start < stateLine) collector.error({ code: 'syntax', message: first, position });
  else collector.error({ code: 'bad-state', message: `state: ${first}; \`reset\` writes a new one`, position });
};

const checkShape = (raw: RawObject, { tree, collector, hints }: Reading): void => {
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
