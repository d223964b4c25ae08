import { parseRequest } from './request/parse-request.ts';
import { readActionInputs, readContext } from './request/read-context.ts';

/** The action's door: inputs to a request, a request to an exit code. */
export async function action(): Promise<number> {
  const raw = readActionInputs();
  const context = readContext('action', raw);
  const request = context.ok ? await parseRequest(raw.command, raw, 'action') : context;
  if (!context.ok || !request.ok) {
    const { renderFailure } = await import('./report/failure.ts');
    if (!request.ok) process.stdout.write(renderFailure(request.error, 'action'));
    return 2;
  }
  const { run } = await import('./run.ts');
  return run(request.value, context.value);
}
