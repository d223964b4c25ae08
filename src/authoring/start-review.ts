import { runLink, runText, startWorkflow } from '../execution/start-workflow.ts';
import type { World } from '../execution/world.ts';
import { isJobToken, readIdentity } from '../github/identity.ts';
import { escapeMarkdown } from '../lib/escape.ts';
import { inWords } from '../lib/result.ts';

/** The same for a log and as Markdown. */
export interface Note {
  readonly text: string;
  readonly markdown: string;
}

/**
 * Lets a pull request be reviewed that was opened with a job's own token: of such a one GitHub starts no workflow before somebody approves it (docs:
 * `GITHUB_TOKEN`). What came of it; undefined where GitHub does it by itself. The pull request is there whatever happens here.
 */
export const startReviewOf = async (world: World, file: string, pull: number): Promise<Note | undefined> => {
  const github = await world.github();
  if (github === undefined) return undefined;
  const identity = await readIdentity(github);
  if (identity.ok && !isJobToken(identity.value)) return undefined;
  const inputs = { 'pull-request': String(pull) };
  const run = await startWorkflow(github, { file, input: 'review-workflow', inputs });
  if (run.ok)
    return {
      text: `It is reviewed by ${runText(file, run.value)}`,
      markdown: `It is reviewed by ${runLink(file, run.value)}.`,
    };
  const why = `Nobody reviews it yet: ${inWords(run.error)}`;
  world.emit({ kind: 'warning', at: world.clock.now(), message: why });
  return { text: why, markdown: escapeMarkdown(why) };
};
