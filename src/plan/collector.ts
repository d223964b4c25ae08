import type { Diagnostic, DiagnosticCode, Position, Related } from './diagnostic.ts';

export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly position: Position;
  readonly related?: readonly Related[];
}

/** Gathers the diagnostics of one file; the same finding at the same place counts once. */
export class Collector {
  readonly #file: string;
  readonly #found = new Map<string, Diagnostic>();

  constructor(file: string) {
    this.#file = file;
  }

  error(finding: Finding): void {
    this.#add('error', finding);
  }

  warn(finding: Finding): void {
    this.#add('warning', finding);
  }

  /** In the order of the file. */
  get errors(): Diagnostic[] {
    return this.#sorted('error');
  }

  get warnings(): Diagnostic[] {
    return this.#sorted('warning');
  }

  #add(severity: Diagnostic['severity'], { code, message, position, related = [] }: Finding): void {
    const key = `${position.offset} ${code} ${message}`;
    if (!this.#found.has(key)) this.#found.set(key, { severity, code, message, file: this.#file, position, related });
  }

  #sorted(severity: Diagnostic['severity']): Diagnostic[] {
    return [...this.#found.values()]
      .filter((diagnostic) => diagnostic.severity === severity)
      .toSorted((a, b) => a.position.offset - b.position.offset);
  }
}
