import { closestMatch } from 'leven';

/** ` Did you mean "x"?` for a mistyped or cut word, or nothing when no accepted word is near. */
export function didYouMean(given: string, accepted: readonly string[], prefix = ''): string {
  const word = given.toLowerCase();
  const near =
    closestMatch(word, accepted, { maxDistance: Math.max(1, Math.ceil(word.length / 3)) }) ??
    accepted.find((one) => word.length > 2 && one.startsWith(word));
  return near === undefined ? '' : ` Did you mean ${prefix === '' ? JSON.stringify(near) : `${prefix}${near}`}?`;
}
