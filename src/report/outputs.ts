import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createRedactor } from '../lib/redact.ts';
import { byteLength } from '../lib/text.ts';
import { renderAnnotation } from './annotations.ts';

/** What the action hands to later steps. An output without a value is not set; an expression reads it as empty. */
export interface Outputs {
  /** JSON; its shape follows from the command. */
  readonly result?: string;
  readonly status?: string;
  readonly reason?: string;
  readonly detail?: string;
  readonly plan?: string;
  readonly branch?: string;
  readonly sha?: string;
  readonly 'exit-code'?: string;
  /** The folder with the transcripts. */
  readonly transcripts?: string;
}

export interface OutputSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
}

/** All outputs of a job may have 1 MB together (docs: output limitations). */
const largest = 400_000;

const warning = (name: string, text: string): string =>
  `${renderAnnotation({ level: 'warning', title: 'Planwright', message: `Output ${name}: ${text}` }, (message) => message)}\n`;

/**
 * One output as the runner reads it from the file (docs: workflow commands, multiline strings). Written here and not with the toolkit, whose HTTP client
 * is a quarter of the bundle's limit and takes twice as long to load as Node.js to start. Nobody can guess the delimiter.
 */
function entry(name: string, value: string): string {
  const delimiter = `planwright_${randomUUID()}`;
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/**
 * Sets the outputs of the step; does nothing outside an Actions step. GitHub drops a job output that holds a secret without a word, so one that
 * does is set with the secret replaced by `***`, and `warn` gets a workflow command; a too large one is left out likewise.
 */
export function setOutputs(
  { env, secrets }: OutputSurroundings,
  outputs: Outputs,
  warn: (command: string) => void,
): void {
  const file = env['GITHUB_OUTPUT'];
  if (!file) return;
  const redact = createRedactor(secrets);
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined || value === '') continue;
    const shown = redact(value);
    if (shown !== value) warn(warning(name, 'a secret in it was replaced by ***.'));
    if (byteLength(shown) > largest) warn(warning(name, `too large to be set (${byteLength(shown)} bytes).`));
    else appendFileSync(file, entry(name, shown));
  }
}
