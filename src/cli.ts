import type { Failure } from './lib/result.ts';
import { parseArgv } from './request/argv.ts';
import type { RawInputs } from './request/inputs.ts';
import { parseRequest } from './request/parse-request.ts';
import { readContext } from './request/read-context.ts';
import { version } from './request/version.ts';

const print = (text: string): 0 => {
  process.stdout.write(text);
  return 0;
};

const refuse = async (failure: Failure, argv: readonly string[]): Promise<2> => {
  const { renderFailure } = await import('./report/failure.ts');
  if (argv.includes('--json')) process.stdout.write(renderFailure(failure, 'json'));
  else process.stderr.write(renderFailure(failure, 'person'));
  return 2;
};

/** The terminal's door: arguments to a request, a request to an exit code. */
export async function cli(argv: readonly string[]): Promise<number> {
  const line = parseArgv(argv);
  if (!line.ok) return refuse(line.error, argv);
  switch (line.value.kind) {
    case 'version':
      return print(`${version}\n`);
    case 'help':
      return print((await import('./request/help.ts')).renderHelp(line.value.command));
    case 'command':
      return command(line.value.word, line.value.raw, argv);
  }
}

async function command(word: string | undefined, raw: RawInputs, argv: readonly string[]): Promise<number> {
  const request = await parseRequest(word, raw, 'cli');
  if (!request.ok) return refuse(request.error, argv);
  const context = readContext('cli', raw);
  if (!context.ok) return refuse(context.error, argv);
  const { run } = await import('./run.ts');
  return run(request.value, context.value);
}
