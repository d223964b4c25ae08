import type { PlanSource } from '../plan/source.ts';
import { splitSource, writeState } from '../plan/source.ts';
import { renderState } from '../plan/state-text.ts';
import type { PlanState } from '../plan/state.ts';

/** The plan file as it will be written: the human part byte for byte, the state rendered below it. */
export class PlanStore {
  readonly path: string;
  #source: PlanSource;

  constructor(path: string, source: PlanSource) {
    this.path = path;
    this.#source = source;
  }

  bytes(state: PlanState): Buffer {
    return Buffer.from(writeState(this.#source, renderState(state, this.#source.eol)));
  }

  /** Takes over the human part of a newer version of the file; whether it differs. The state in it is not looked at. */
  adopt(file: Uint8Array): boolean {
    const source = splitSource(Buffer.from(file).toString('utf8'));
    const differs = source.human !== this.#source.human;
    this.#source = source;
    return differs;
  }
}

/** What people wrote in `theirs`, with the state of `ours` below: the plan file is never merged as text. */
export const combineFiles = (theirs: Uint8Array | undefined, ours: Uint8Array | undefined): Buffer => {
  if (ours === undefined) return Buffer.from(theirs ?? []);
  if (theirs === undefined) return Buffer.from(ours);
  const text = Buffer.from(ours).toString('utf8');
  const stateText = text.slice(splitSource(text).human.length);
  const source = splitSource(Buffer.from(theirs).toString('utf8'));
  return Buffer.from(writeState(source, stateText.replaceAll(/\r?\n/g, source.eol)));
};
