import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import { idFromTitle } from '../plan/id-from-title.ts';
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
    const written = await write(own);
    if (!written.ok) return written;
    const desk = await openNewDesk(world, own, written.value.text);
    if (desk.ok) return ok({ desk: desk.value, written: written.value });
    if (id !== undefined || desk.error.failure.code !== 'plan-exists' || left === 0) return desk;
    taken.push(own);
  }
};
