import { clipBytes } from '../lib/text.ts';
import { plainText } from '../lib/escape.ts';
import { quoted } from '../agent/prompt.ts';

interface IssueComment {
  readonly author: string;
  readonly body: string;
}

/** What somebody wants a plan for. All of it is data to the model. */
export type Wish =
  | { readonly kind: 'words'; readonly title?: string; readonly description?: string }
  | {
      readonly kind: 'issue';
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly comments: readonly IssueComment[];
    };

const longestBody = 65_536;
const longestTalk = 65_536;
const longestNotes = 65_536;

/**
 * Text of people as the model may read it: nothing in it that a person would not see, so no HTML comments, and invisible characters made visible;
 * at most `bytes` long.
 */
const asSeen = (text: string, bytes: number): string =>
  clipBytes(plainText(text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')).trim(), bytes);

/** The wish between tags that nothing inside can close. */
export const wishBlock = (wish: Wish): string => {
  switch (wish.kind) {
    case 'words':
      return `# What is wanted\n${quoted('request', words(wish.title, wish.description))}`;
    case 'issue':
      return [
        `# What is wanted\nIssue ${wish.number} of this repository.`,
        quoted('request', words(wish.title, wish.body)),
        ...talk(wish.comments),
      ].join('\n\n');
  }
};

const words = (title = '', body = ''): string => {
  const parts = [asSeen(title, 1000), asSeen(body, longestBody)].filter((part) => part !== '');
  return parts.length === 0 ? '(nothing was said)' : parts.join('\n\n');
};

/** The comments that fit, the newest ones first kept. */
const talk = (comments: readonly IssueComment[]): string[] => {
  const kept: string[] = [];
  let left = longestTalk;
  for (const { author, body } of comments.toReversed()) {
    const text = `${asSeen(author, 100)} wrote:\n${asSeen(body, longestBody)}`;
    left -= Buffer.byteLength(text);
    if (left < 0) break;
    kept.unshift(quoted('comment', text));
  }
  const dropped = comments.length - kept.length;
  return [...(dropped === 0 ? [] : [`(${dropped} older comments are left out.)`]), ...kept];
};

/** The repository's own notes for agents, from the base branch. */
export const notesBlock = (notes: string | undefined): string[] =>
  notes === undefined || notes.trim() === ''
    ? []
    : [`# The repository's notes for agents\n${quoted('notes', clipBytes(notes, longestNotes))}`];
