import type { Place } from './place.ts';
import type { Row } from './row.ts';

/** One subject of the bench: makes what it needs in the scratch folder, measures, and returns its rows. */
export interface Case {
  readonly name: string;
  readonly run: (place: Place) => Row[] | Promise<Row[]>;
}
