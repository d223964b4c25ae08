import { version } from './request/version.ts';

/** The programs that the bundle holds. Each has a small file in dist/ that names it. */
export type ProgramDoor = 'action' | 'cli' | 'tool-host';

async function enter(door: ProgramDoor, argv: readonly string[]): Promise<number> {
  switch (door) {
    case 'action':
      return (await import('./action.ts')).action();
    case 'cli':
      return (await import('./cli.ts')).cli(argv);
    case 'tool-host':
      (await import('./agent/tool-host/host.ts')).startToolHost();
      return 0;
  }
}

const asksVersion = ([first, ...rest]: readonly string[]): boolean =>
  rest.length === 0 && (first === '--version' || first === '-V');

/**
 * Runs one of the programs and leaves its exit code in `process.exitCode`. Everything else is imported when it is known to be needed: an empty
 * Node.js takes 25 ms to start, and `--version` may take no third more.
 */
export async function start(door: ProgramDoor, argv: readonly string[]): Promise<void> {
  if (door === 'cli' && asksVersion(argv)) process.stdout.write(`${version}\n`);
  else process.exitCode = await enter(door, argv);
}
