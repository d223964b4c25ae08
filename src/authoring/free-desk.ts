import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { idFromTitle } from '../plan/id-from-title.ts';
import { splitSource } from '../plan/source.ts';
import type { Desk } from './desk.ts';
import { openNewDesk } from './open-desk.ts';

interface Naming {
  /** As a person gave it: no other will do. */
  readonly id: string | undefined;
  /** What an id is made of where none was given. */
  readonly title: string;
  /** Ids that are taken for all we know. */
  readonly plans: readonly string[];
}

const mostTries = 20;

/**
 * Where a new plan is written, and its text, which may depend on the id: under the id that was given, else under the first free one that its title makes.
 * Plans that wait in pull requests count as well; one of the very same text is the plan itself.
 */
export const openFreeDesk = async <T extends { readonly text: string }>(
  world: World,
  { id, title, plans }: Naming,
  write: (id: string) => Promise<Result<T, NotOpened>>,
): Promise<Result<{ readonly desk: Desk; readonly written: T }, NotOpened>> => {
  const taken = [...plans];
  for (let left = mostTries; ; left -= 1) {
    const own = id ?? idFromTitle(title, taken);
    const opened = await openNewDesk(world, own, async ({ path, text }) => {
      const written = await write(path.id);
      return written.ok && human(written.value.text) === human(text);
    });
    if (opened.ok) return await withText(opened.value, write);
    if (id !== undefined || opened.error.failure.code !== 'plan-exists' || left === 0) return opened;
    taken.push(own);
  }
};

const human = (text = ''): string => splitSource(text).human;

const withText = async <T>(
  desk: Desk,
  write: (id: string) => Promise<Result<T, NotOpened>>,
): Promise<Result<{ readonly desk: Desk; readonly written: T }, NotOpened>> => {
  const written = await write(desk.path.id);
  if (written.ok) return ok({ desk, written: written.value });
  await desk[Symbol.asyncDispose]();
  return written;
};
