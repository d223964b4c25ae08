import { commandData, commandProperty, logLine, plainText } from '../lib/escape.ts';
import type { Redact } from '../lib/redact.ts';
import { clipBytes } from '../lib/text.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';

/** A note on a run, or on a place in a file. Untrusted text everywhere. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the repository. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly col?: number;
}

/** The runner keeps 10 of each level per step and cuts messages at 4,096 characters (actions/runner, ExecutionContext.cs). */
const perLevel = 10;
const longestMessage = 4000;
const longestTitle = 200;

const safeLines = (text: string): string =>
  plainText(text)
    .split('\n')
    .map((line) => logLine(line))
    .join('\n');

/** The annotation as a workflow command, one line without its end (docs: workflow commands). */
export function renderAnnotation(annotation: Annotation, redact: Redact): string {
  const { level, message, title, file, line, col } = annotation;
  const shown = (text: string): string => safeLines(redact(plainText(text)));
  const properties = Object.entries({
    title: title === undefined ? undefined : clipBytes(shown(title), longestTitle),
    file,
    line,
    col,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${commandProperty(String(value))}`]));
  const head = [level, properties.join(',')].filter((part) => part !== '').join(' ');
  return `::${head}::${commandData(clipBytes(shown(message), longestMessage))}`;
}

/** The annotation for one problem of a plan file; related places stand in the message. */
export function diagnosticAnnotation(diagnostic: Diagnostic): Annotation {
  const related = diagnostic.related.map(({ message, position }) => `${diagnostic.file}:${position.line}: ${message}`);
  return {
    level: diagnostic.severity,
    title: diagnostic.code,
    file: diagnostic.file,
    line: diagnostic.position.line,
    col: diagnostic.position.col,
    message: [diagnostic.message, ...related].join('\n'),
  };
}

/** Writes annotations until the runner would drop them; says whether it did. */
export type Annotate = (annotation: Annotation) => boolean;

export function createAnnotate(write: (text: string) => void, redact: Redact): Annotate {
  const written = { error: 0, warning: 0, notice: 0 };
  return (annotation) => {
    if (written[annotation.level] >= perLevel) return false;
    written[annotation.level] += 1;
    write(`${renderAnnotation(annotation, redact)}\n`);
    return true;
  };
}
