import { lazyGitHub } from './execution/github.ts';
import { systemClock } from './lib/clock.ts';
import { logLine } from './lib/escape.ts';
import { createRedactor } from './lib/redact.ts';
import type { Context } from './request/context.ts';
import { readEvent } from './request/event.ts';
import type { RawInputs } from './request/inputs.ts';
import { carryOut } from './run.ts';

/** The door of comments: a run of `issue_comment` without a command. Undefined for any other run. */
export async function comment(raw: RawInputs, context: Context): Promise<number | undefined> {
  const event = await readEvent(context);
  if (event.kind !== 'comment') return undefined;
  const redact = createRedactor(context.secrets);
  const say = (text: string): void => void process.stdout.write(redact(text.split('\n').map(logLine).join('\n')));
  const stop = new AbortController();
  const github = await lazyGitHub({ context, clock: systemClock, signal: stop.signal })();
  if (github === undefined) {
    say('There is no token: give the input github-token.\n');
    return 2;
  }
  const { answerComment } = await import('./chat/answer-comment.ts');
  return answerComment({ event, context, github, raw, redact, carryOut, say });
}
