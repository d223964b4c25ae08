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
  /** Number of the pull request that was opened, brought up to date or reviewed. */
  readonly 'pull-request'?: string;
  /** The file with a plan or a review that was drafted and stands nowhere. */
  readonly draft?: string;
  /** How many suggestions are open. */
  readonly suggestions?: string;
  /** What `schedule` says comes next: `run`, `fanout`, `gated` or `none`. */
  readonly next?: string;
  /** The matrix of the jobs that come next, as JSON; never empty. */
  readonly matrix?: string;
  /** How many of those jobs may run at once, 1 or more. */
  readonly 'max-parallel'?: string;
  /** The commit of the plan's branch that those jobs start from. */
  readonly base?: string;
  readonly leg?: string;
  /** Whether there is more to do in another run: `true` or `false`. */
  readonly more?: string;
  /** The folder with the result of one task of a fan-out. */
  readonly attempt?: string;
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
 * Sets the outputs of the step; does nothing outside an Actions step. GitHub drops a job output that holds a secret without a word, so one that
 * does is set with the secret replaced by `***`, and `warn` gets a workflow command; a too large one is left out likewise.
 */
export async function setOutputs(
  { env, secrets }: OutputSurroundings,
  outputs: Outputs,
  warn: (command: string) => void,
): Promise<void> {
  if (!env['GITHUB_OUTPUT']) return;
  const { setOutput } = await import('@actions/core');
  const redact = createRedactor(secrets);
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined || value === '') continue;
    const shown = redact(value);
    if (shown !== value) warn(warning(name, 'a secret in it was replaced by ***.'));
    if (byteLength(shown) > largest) warn(warning(name, `too large to be set (${byteLength(shown)} bytes).`));
    else setOutput(name, shown);
  }
}
