import { expect, it } from 'vitest';
import { fileEdit, writeCommit } from '../../src/workspace/commit.ts';
import { LocalBranch } from '../../src/workspace/local-branch.ts';
import { defaultAuthor } from '../../src/workspace/message.ts';
import { git, scratch } from '../support/git.ts';
import { open, optionsFor } from './rig.ts';

it('a commit that is written while another one is handed over in a pack is handed over with its turn', async () => {
  await using place = await scratch();
  await using bench = await open(place);
  const { repository } = await optionsFor(place);
  const { objects, git: from, head } = bench;
  const local = new LocalBranch({ repository, from, branch: 'work', at: undefined, present: head, complete: false });
  const commit = async (parent: string, text: string): Promise<string> => {
    const edits = [await fileEdit(objects, 'x.txt', Buffer.from(text))];
    return writeCommit(objects, { parent, edits, message: text, author: defaultAuthor, date: new Date(0) });
  };
  const first = await commit(head, 'first');
  objects.collect(local.news);
  const second = await commit(first, 'second');
  objects.collect(undefined);
  expect(await local.push(first, undefined)).toEqual({ kind: 'pushed' });
  expect(await local.push(second, first)).toEqual({ kind: 'pushed' });
  expect(await git(place.checkout, 'show', 'work:x.txt')).toBe('second');
  expect(await git(place.checkout, 'fsck', '--connectivity-only', '--no-dangling')).toBe('');
});
