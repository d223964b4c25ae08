import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { renderDiffMarkdown } from '../report/plan-diff-markdown.ts';
import { renderDiffText } from '../report/plan-diff.ts';
import { inlineCode } from '../lib/escape.ts';
import type { Change, Desk, Saved } from './desk.ts';
import type { PlanPull } from './plan-pull.ts';
import { bringUpPull } from './plan-pull.ts';
import type { Note } from './start-review.ts';
import { startReviewOf } from './start-review.ts';
import type { Version } from './version.ts';

export interface Writing {
  readonly desk: Desk;
  readonly version: Version;
  readonly change: Omit<Change, 'text'>;
  readonly dryRun: boolean;
  /** Whether a model wrote the commands in it. */
  readonly proposed?: boolean;
  /** The workflow that reviews a pull request that is opened for it. */
  readonly reviewWorkflow?: string;
  /** Said before the diff. */
  readonly intro?: string;
  /** More for machines. */
  readonly result?: Readonly<Record<string, unknown>>;
}

/** Writes a new version where its desk stands, opens its pull request or brings it up to date, and says what changed. */
export const writePlan = async (world: World, writing: Writing): CommandResult => {
  const { desk, version, change, dryRun } = writing;
  if (dryRun) return ok(written(writing, {}));
  const saved = await desk.save({ ...change, text: version.text });
  if (!saved.ok) return refuse(saved.error);
  const pull = await bringUpPull(world, {
    desk,
    saved: saved.value,
    version,
    proposed: writing.proposed === true,
  });
  if (!pull.ok) return refuse(pull.error);
  return ok(written(writing, { saved: saved.value, ...(await opened(world, writing, pull.value)) }));
};

interface Places {
  readonly saved?: Saved;
  readonly pull?: PlanPull;
  /** What came of its review. */
  readonly review?: Note;
}

const opened = async (world: World, { reviewWorkflow: file }: Writing, pull: PlanPull | undefined): Promise<Places> => {
  if (pull === undefined) return {};
  const { number, created } = pull;
  const review =
    file === undefined || number === undefined || !created ? undefined : await startReviewOf(world, file, number);
  return { pull, ...(review === undefined ? {} : { review }) };
};

const written = (writing: Writing, { saved, pull, review }: Places) => {
  const { desk, version, intro, result = {} } = writing;
  const { id, path } = desk.path;
  const place = saved === undefined ? 'Nothing was written.' : `Written to ${saved.where}.`;
  const lines = [place, ...(pull === undefined ? [] : [pullText(pull)])];
  const before = intro === undefined ? '' : `${intro}\n\n`;
  const { branch, sha } = saved ?? {};
  return done({
    text: `${before}${renderDiffText(version.diff)}\n${[...lines, ...(review === undefined ? [] : [review.text])].join('\n')}\n`,
    markdown: [
      `### Plan ${inlineCode(id)}`,
      '',
      ...(intro === undefined ? [] : [intro, '']),
      renderDiffMarkdown(version.diff, { limit: 40_000 }),
      '',
      ...lines.map((line) => `${line}  `),
      ...(review === undefined ? [] : [review.markdown]),
    ].join('\n'),
    result: {
      plan: id,
      path,
      written: saved !== undefined,
      ...(branch === undefined ? {} : { branch }),
      ...(sha === undefined ? {} : { sha }),
      ...(pull === undefined ? {} : { pull_request: { number: pull.number, url: pull.url } }),
      diff: version.diff,
      ...(saved === undefined ? { text: version.text } : {}),
      ...result,
    },
    outputs: {
      plan: id,
      ...(branch === undefined ? {} : { branch }),
      ...(sha === undefined ? {} : { sha }),
      ...(pull?.number === undefined ? {} : { 'pull-request': String(pull.number) }),
    },
  });
};

const pullText = ({ number, url, created }: PlanPull): string =>
  number === undefined
    ? `Open its pull request: ${url}`
    : `${created ? 'Opened' : 'Brought up to date'}: pull request #${number}, ${url}`;
