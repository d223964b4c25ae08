/** The human part of a plan file, kept as it is: nothing here is ever parsed back and printed. */
export interface PlanSource {
  /** Everything above the `state:` line, byte order mark included. */
  readonly human: string;
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
}

// No `m` flag: with it `^` would also match after U+2028, inside a line of YAML.
const stateLine = /(?:^\uFEFF?|\n)(?:state|"state"|'state')[ \t]*:(?=[ \t\r\n]|$)/;

/** Offset of the top-level `state:` line, found without parsing; undefined when there is none. For files that do not parse. */
export const findStateLine = (text: string): number | undefined => {
  const match = stateLine.exec(text);
  if (match === null) return undefined;
  return match.index + (/^[\n\uFEFF]/.test(match[0]) ? 1 : 0);
};

/** `stateAt` is where the `state:` line begins, as the parser found it. */
export const sourceAt = (text: string, stateAt: number | undefined): PlanSource => {
  const human = text.slice(0, stateAt);
  const newline = human.indexOf('\n');
  return { human, eol: newline > 0 && human[newline - 1] === '\r' ? '\r\n' : '\n', bom: human.startsWith('\uFEFF') };
};

/** Splits a file without parsing it: how `reset` gets past a broken state. */
export const splitSource = (text: string): PlanSource => sourceAt(text, findStateLine(text));

/**
 * The human part after two sides changed it since `base`: the one side's that changed, or what both agree on; undefined when both
 * changed it differently. An absent part is a file that is not there. A last line break more or less is no change.
 */
export const newerHuman = (
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
): string | undefined => {
  if (sameHuman(ours, theirs) || sameHuman(theirs, base)) return ours;
  return sameHuman(ours, base) ? theirs : undefined;
};

/** Whether two human parts are the same, but for the last line break, which comes with a state. */
export const sameHuman = (a: string | undefined, b: string | undefined): boolean => ended(a) === ended(b);

const ended = (human: string | undefined): string | undefined => human?.replace(/\r?\n$/, '');

/** The whole file: every human byte, then the state (nothing when `stateText` is empty). A missing last newline is added. */
export const writeState = (source: PlanSource, stateText: string): string => {
  const { human, eol } = source;
  const gap = stateText === '' || human === '' || human.endsWith('\n') ? '' : eol;
  return `${human}${gap}${stateText}`;
};
