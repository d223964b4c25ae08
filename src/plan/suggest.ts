import { closestMatch } from 'leven';

const longest = 64;
const mostLookups = 200;

/** The candidate a person most likely meant, or undefined when none is near. */
export const nearest = (given: string, candidates: Iterable<string>): string | undefined => {
  if (given.length > longest) return undefined;
  const maxDistance = Math.max(1, Math.floor(given.length * 0.4));
  return closestMatch(given, [...candidates], { maxDistance });
};

/** Suggests what a person may have meant; falls silent after 200 look-ups, so that a hostile file cannot make it slow. */
export class Hints {
  #lookups = 0;

  /** `` ; did you mean `x`? `` or nothing. */
  didYouMean(given: string, candidates: Iterable<string>): string {
    this.#lookups += 1;
    const match = this.#lookups > mostLookups ? undefined : nearest(given, candidates);
    return match === undefined ? '' : `; did you mean \`${match}\`?`;
  }
}
