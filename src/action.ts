import type { Failure } from './lib/result.ts';
import { parseRequest } from './request/parse-request.ts';
import { readActionInputs, readContext } from './request/read-context.ts';

/** The action's door: inputs to a request, a request to an exit code. */
export async function action(): Promise<number> {
  const raw = readActionInputs();
  const context = readContext('action', raw);
  const event = context.ok ? context.value.env['GITHUB_EVENT_NAME'] : undefined;
  if (context.ok && raw.command === undefined && event === 'issue_comment') {
    const answered = await (await import('./comment.ts')).comment(raw, context.value);
    if (answered !== undefined) return answered;
  }
  if (context.ok && event === 'issues') {
    const stranger = await (await import('./stranger.ts')).strangerRefusal(context.value);
    if (stranger !== undefined) {
      await refuse(stranger, context.value.secrets);
      return 2;
    }
  }
  const request = context.ok ? await parseRequest(raw.command, raw, 'action') : context;
  if (!context.ok || !request.ok) {
    if (!request.ok) await refuse(request.error, context.ok ? context.value.secrets : []);
    return 2;
  }
  const { run } = await import('./run.ts');
  return run(request.value, context.value);
}

/** A message quotes what was given: a secret too, when it was put into the wrong input. */
async function refuse(failure: Failure, secrets: readonly string[]): Promise<void> {
  const { renderFailure } = await import('./report/failure.ts');
  const { createRedactor } = await import('./lib/redact.ts');
  process.stdout.write(createRedactor(secrets)(renderFailure(failure, 'action')));
}
