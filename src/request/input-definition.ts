import type { CommandName } from './request.ts';

/**
 * How a value is written. `list`: one entry per line in the action, several arguments on the command line. `map`: YAML or JSON.
 * `duration`: `90s`, `30m`, `1h30m`.
 */
export type InputType = 'string' | 'boolean' | 'number' | 'list' | 'map' | 'duration' | 'url' | 'secret' | 'directory';

/** Where an input may be given. `argument`: without a flag on the command line. */
export type Door = 'action' | 'flag' | 'argument';

export interface Definition<Name> {
  readonly name: Name;
  readonly type: InputType;
  /** One or two sentences, for action.yml, README.md and `--help` alike. */
  readonly description: string;
  /** As a person would write it; absent = no value. */
  readonly default?: string;
  readonly example?: string;
  readonly doors: readonly Door[];
  /** Absent = every command. */
  readonly commands?: readonly CommandName[];
  /** The commands that cannot do without it. */
  readonly required?: readonly CommandName[];
}
