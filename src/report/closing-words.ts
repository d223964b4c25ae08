import { plainText } from '../lib/escape.ts';

const closing = /\b(close[sd]?|fix(?:e[sd])?|resolve[sd]?)(:?\s+)(?=(?:[\w.-]+\/[\w.-]+)?#\d|GH-\d|https?:)/giu;

/**
 * A text for the title of a pull request or a commit that only writes a plan: GitHub would close the issue of `Fix #12` when it is merged, before any of
 * the work is done (docs: Linking a pull request to an issue). Nothing in it is invisible.
 */
export const withoutClosing = (text: string): string => plainText(text).replaceAll(closing, '$1$2issue ');
