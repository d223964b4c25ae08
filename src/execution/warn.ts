import type { Failure } from '../lib/result.ts';
import type { World } from './world.ts';

/** Says what could not be done beside what was asked for: that is done all the same. */
export const warn = ({ emit, clock }: Pick<World, 'emit' | 'clock'>, { message, hint }: Failure): void =>
  emit({ kind: 'warning', at: clock.now(), message: hint === undefined ? message : `${message}; ${hint}` });
