import { closestMatch } from 'leven';

/** ` Did you mean "x"?` for a mistyped word, or nothing when no accepted word is near. */
export function didYouMean(given: string, accepted: readonly string[], prefix = ''): string {
  const near = closestMatch(given.toLowerCase(), accepted, { maxDistance: Math.max(1, Math.ceil(given.length / 3)) });
  return near === undefined ? '' : ` Did you mean ${prefix === '' ? JSON.stringify(near) : `${prefix}${near}`}?`;
}
