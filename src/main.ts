import { action } from './action.ts';
import { cli } from './cli.ts';

/** The programs that the bundle holds. Each has a small file in dist/ that names it. */
export type ProgramDoor = 'action' | 'cli' | 'tool-host';

async function toolHost(): Promise<number> {
  const { startToolHost } = await import('./agent/tool-host/host.ts');
  startToolHost();
  return 0;
}

function enter(door: ProgramDoor, argv: readonly string[]): Promise<number> {
  switch (door) {
    case 'action':
      return action();
    case 'cli':
      return cli(argv);
    case 'tool-host':
      return toolHost();
  }
}

/**
 * Runs one of the programs and leaves its exit code in `process.exitCode`. Nothing heavy is imported before it is known to be needed: an
 * empty Node.js takes 25 ms to start, and `--version` may take no third more.
 */
export async function start(door: ProgramDoor, argv: readonly string[]): Promise<void> {
  process.exitCode = await enter(door, argv);
}
