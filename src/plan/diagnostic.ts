/** Where something stands in a text: 1-based line and column (in UTF-16 units), and the offset range it covers. */
export interface Position {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
  readonly length: number;
}

export interface Related {
  readonly message: string;
  readonly position: Position;
}

/** Every kind of problem a plan file can have. Documented one by one in docs/plan-format.md. */
export const diagnosticCodes = [
  'syntax',
  'too-large',
  'encoding',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'invalid-value',
  'unsupported-version',
  'invalid-id',
  'duplicate-id',
  'duplicate-key',
  'missing-dependency',
  'later-dependency',
  'self-dependency',
  'cycle',
  'empty-phase',
  'no-phases',
  'run-and-agent',
  'human-outside-manual',
  'environment-outside-manual',
  'missing-description',
  'bad-expression',
  'unknown-reference',
  'bad-glob',
  'unsafe-branch',
  'anchor',
  'too-many-tasks',
  'state-not-last',
  'state-hand-written',
  'bad-state',
  'unsupported-state',
  'no-effect',
] as const;
export type DiagnosticCode = (typeof diagnosticCodes)[number];

/** One problem of one file. `file` is the path as the person knows it, relative to the repository. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly file: string;
  readonly position: Position;
  readonly related: readonly Related[];
}
