import { visible } from '../lib/escape.ts';
import { err, ok, type Failure, type Result } from '../lib/result.ts';

export interface Trailers {
  readonly plan: string;
  readonly execution?: string;
  readonly phase?: string;
  readonly task?: string;
  readonly attempt?: number;
  /** Commit ids that this commit undoes. */
  readonly reverts?: readonly string[];
}

export interface Author {
  readonly name: string;
  readonly email: string;
}

/** GitHub shows commits of this author as the bot's (its user id is 41898282). */
export const defaultAuthor: Author = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

const subjectLength = 100;
const bodyLength = 10_000;

/**
 * A commit message: one line of subject, the body, our trailers in the last paragraph. Subject and body are untrusted: whatever they
 * hold, git reads no trailer from them and the last paragraph is ours alone.
 */
export const commitMessage = (subject: string, body: string, trailers: Trailers): string => {
  const parts = [subjectLine(subject), bodyText(body), trailerLines(trailers)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

/** `Name <mail>` as a plan's `author` writes it. */
export const parseAuthor = (text: string): Result<Author, Failure> => {
  const match = /^ *([^<>\p{Cc}]*[^<>\s\p{Cc}]) *<([^<>\s\p{Cc}]+@[^<>\s\p{Cc}]+)> *$/u.exec(text);
  const [, name, email] = match ?? [];
  if (name !== undefined && email !== undefined) return ok({ name, email });
  return err({ code: 'bad-author', message: `author is ${JSON.stringify(text)}; accepted: "Name <mail@example.com>"` });
};

/** The trailers of a message that `commitMessage` built; undefined when its last paragraph is not one of ours. */
export const readTrailers = (message: string): Trailers | undefined => {
  const last = message.trimEnd().split('\n\n').at(-1) ?? '';
  const found = last.split('\n').map((line) => /^(Plan(?:-[A-Za-z]+)?): (.+)$/.exec(line));
  if (found.some((match) => match === null)) return undefined;
  const values = (key: string): string[] => found.flatMap((match) => (match?.[1] === key ? [match[2] ?? ''] : []));
  const [plan] = values('Plan');
  if (plan === undefined) return undefined;
  const [execution] = values('Plan-Execution');
  const [phase] = values('Plan-Phase');
  const [task] = values('Plan-Task');
  const [attempt] = values('Plan-Attempt');
  const reverts = values('Plan-Reverts');
  return {
    plan,
    ...(execution === undefined ? {} : { execution }),
    ...(phase === undefined ? {} : { phase }),
    ...(task === undefined ? {} : { task }),
    ...(attempt === undefined ? {} : { attempt: Number(attempt) }),
    ...(reverts.length === 0 ? {} : { reverts }),
  };
};

const trailerLines = ({ plan, execution, phase, task, attempt, reverts = [] }: Trailers): string => {
  const pairs: (readonly [string, string | number | undefined])[] = [
    ['Plan', plan],
    ['Plan-Execution', execution],
    ['Plan-Phase', phase],
    ['Plan-Task', task],
    ['Plan-Attempt', attempt],
    ...reverts.map((sha) => ['Plan-Reverts', sha] as const),
  ];
  return pairs.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${oneLine(String(value))}`])).join('\n');
};

const subjectLine = (text: string): string => {
  const line = oneLine(text);
  const short = line.length <= subjectLength ? line : `${cut(line, subjectLength - 1).trimEnd()}…`;
  return short === '' ? 'Untitled' : short;
};

const oneLine = (text: string): string => defused(text).replaceAll(/\s+/gu, ' ').trim();

const bodyText = (text: string): string => {
  const lines = defused(cut(text, bodyLength)).split(/\r\n|[\n\r]/);
  return lines
    .map((line) => (looksLikeTrailer(line) ? `  ${line.trimStart()}` : line).trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/^\n+|\s+$/g, '');
};

/** A line that git or GitHub might take for a trailer (`Key: value`) or for the start of a patch. */
const looksLikeTrailer = (line: string): boolean =>
  /^\s?[A-Za-z][A-Za-z0-9-]*\s*:/.test(line) || line.startsWith('---');

/** `[skip ci]` and its kin in a commit message make GitHub run no workflow (docs: Skipping workflow runs). */
const defused = (text: string): string =>
  printable(text).replaceAll(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '($1)');

/** Line breaks and tabs stay; other control characters become spaces, and what hides or turns text around shows. */
const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what has to go
  visible(text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, ' '));

const cut = (text: string, length: number): string => {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end);
};
