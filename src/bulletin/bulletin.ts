import type { Standing } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { GitHub } from '../github/client.ts';
import { readIdentity } from '../github/identity.ts';
import type { SummaryInput } from '../report/summary.ts';

/** A plan that is told of, and to whom. */
export interface Bulletin {
  readonly world: World;
  readonly github: GitHub;
  readonly summary: SummaryInput;
  /** Who we are there, asked when it is first needed. */
  readonly identity: () => ReturnType<typeof readIdentity>;
}

/** The same for a plan that a command has changed. */
export interface StandingBulletin extends Bulletin {
  readonly standing: Standing;
}

/** Only a run of GitHub Actions tells, and every one of those knows where the API is. One that was stopped has no time left. */
export const bulletinOf = async (
  world: World,
  { plan, state, branch }: Pick<Standing, 'plan' | 'state' | 'branch'>,
): Promise<Bulletin | undefined> => {
  const { context, clock, signal } = world;
  const { run, door, env } = context;
  if (door !== 'action' || run === undefined || !env['GITHUB_API_URL'] || signal.aborted) return undefined;
  const github = await world.github();
  if (github === undefined) return undefined;
  const commitUrl = (sha: string): string => `${github.url}/commit/${sha}`;
  let asked: ReturnType<typeof readIdentity> | undefined;
  const identity = () => (asked ??= readIdentity(github));
  return { world, github, identity, summary: { plan, state, now: clock.now(), branch, commitUrl, runUrl: run.url } };
};
