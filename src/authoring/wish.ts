import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import type { World } from '../execution/world.ts';
import { listIssueComments } from '../github/comments.ts';
import { readIssue } from '../github/issues.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { Wish } from '../planning/wish.ts';
import type { PlanIdea } from '../request/request.ts';

const titled = (title: string | undefined): { title?: string } => (title === undefined ? {} : { title });

/** What is wanted, read from where it stands: the words given, a file, standard input, or an issue with its comments. */
export const wishOf = async (
  world: World,
  idea: Exclude<PlanIdea, { kind: 'draft' }>,
): Promise<Result<Wish, Failure>> => {
  switch (idea.kind) {
    case 'text':
      return ok({ kind: 'words', ...titled(idea.title), description: idea.description });
    case 'file': {
      const description = await readIdea(world, idea.path);
      return description.ok
        ? ok({ kind: 'words', ...titled(idea.title), description: description.value })
        : description;
    }
    case 'issue':
      return readIssueWish(world, idea);
  }
};

const longest = 1024 * 1024;

const readIdea = async ({ context }: World, path: string): Promise<Result<string, Failure>> => {
  const file = isAbsolute(path) ? path : resolve(context.directory, path);
  const read = path === '-' ? readText(process.stdin) : readFile(file, 'utf8');
  const description = await read.catch(() => undefined);
  if (description === undefined)
    return err({
      code: 'invalid-input',
      message: `description-file: ${JSON.stringify(path)} cannot be read`,
      hint: 'accepted: a text file, or - for standard input',
    });
  if (description.trim() === '')
    return err({ code: 'invalid-input', message: `description-file: ${JSON.stringify(path)} is empty` });
  return ok(description.slice(0, longest));
};

const readIssueWish = async (
  world: World,
  { issue, title }: Extract<PlanIdea, { kind: 'issue' }>,
): Promise<Result<Wish, Failure>> => {
  const github = await world.github();
  if (github === undefined)
    return err({
      code: 'no-token',
      message: `issue ${issue} is read through the API of GitHub, and there is no token or no repository on GitHub`,
      hint: 'give the input github-token; in a terminal set GITHUB_TOKEN',
    });
  const found = await readIssue(github, issue);
  if (!found.ok) return found;
  const comments = await listIssueComments(github, issue);
  if (!comments.ok) return comments;
  const said = comments.value.filter(({ bot }) => !bot).map(({ by, body }) => ({ author: by, body }));
  return ok({
    kind: 'issue',
    number: issue,
    title: title ?? found.value.title,
    body: found.value.body,
    comments: said,
  });
};
