import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import { readPull } from '../github/pulls.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { scopeText } from '../plan/review-scope.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import { isStale } from '../planning/suggestion.ts';
import type { Desk } from './desk.ts';
import { openDesk } from './open-desk.ts';
import { keepInFile, keptFor, openOf } from './open-suggestions.ts';
import { bringUpPull } from './plan-pull.ts';
import { ownReview, postReview } from './pull-review.ts';
import { writeReviewDraft } from './review-draft.ts';
import { reviewOutcome, unanswered } from './review-result.ts';
import type { ReviewRequest, Suggested } from './suggest.ts';
import { suggest } from './suggest.ts';
import type { Version } from './version.ts';
import { versionOf } from './version.ts';

/** Reviews one plan outside of a pull request; where it has none of its own yet, the suggestions open one. */
export const reviewDesk = async (request: ReviewRequest, world: World, plan: string): CommandResult => {
  const reads = request.dryRun || (request.types.length === 0 && request.draft === undefined);
  const opened = await openDesk(world, plan, reads ? 'look' : 'work');
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value;
  const { path, text = '' } = desk;
  const version = await versionOf(path, text, desk.before);
  const about = { ...path, text, suggestions: [], dropped: [] };
  if (!version.ok)
    return ok(
      reviewOutcome({
        plans: [{ ...about, problems: version.error.diagnostics }],
        notes: [],
        outputs: { plan: path.id },
      }),
    );
  const { diff, parsed } = version.value;
  const checked = { ...about, problems: parsed.warnings, diff };
  if (request.types.length === 0 && request.draft === undefined)
    return ok(reviewOutcome({ plans: [checked], notes: [], outputs: { plan: path.id } }));
  const talked = await talk(world, request, { desk, version: version.value });
  if (!talked.ok)
    return ok(reviewOutcome({ plans: [checked], notes: [], ...unanswered(talked.error, { plan: path.id }) }));
  const { suggestions, dropped, note, pull, transcripts, draft } = talked.value;
  const outputs = {
    plan: path.id,
    ...(transcripts === undefined ? {} : { transcripts }),
    ...(pull === undefined ? {} : { 'pull-request': String(pull) }),
    ...(draft === undefined ? {} : { draft }),
  };
  return ok(reviewOutcome({ plans: [{ ...checked, suggestions, dropped }], notes: [note], outputs }));
};

interface On {
  readonly desk: Desk;
  readonly version: Version;
}

interface Talked {
  /** All that are open now. */
  readonly suggestions: readonly Suggestion[];
  readonly dropped: readonly string[];
  readonly note: string;
  readonly pull?: number;
  readonly transcripts?: string;
  /** Where a dry run has left the suggestions. */
  readonly draft?: string;
}

const talk = async (world: World, request: ReviewRequest, on: On): Promise<Result<Talked, NotOpened>> => {
  const { desk, version } = on;
  const { repository, workbench } = desk;
  const { parsed, text } = version;
  const before = await keptFor(world, desk, repository);
  const known = openOf(before).filter((one) => !isStale(parsed.raw, one));
  const firstNumber = 1 + Math.max(0, ...before.suggestions.map(({ number }) => number), ...before.applied);
  const suggested = await suggest(world, request, { text, parsed, repository, workbench, known, firstNumber });
  if (!suggested.ok) return suggested;
  const { transcripts, dropped } = suggested.value;
  const suggestions = [...known, ...suggested.value.suggestions];
  const { applied } = before;
  const kept = request.dryRun
    ? ok(await leave(world, desk, suggested.value))
    : await keep(world, request, { ...on, suggestions, applied, suggested: suggested.value });
  return kept.ok
    ? ok({ suggestions, dropped, ...(transcripts === undefined ? {} : { transcripts }), ...kept.value })
    : err({ failure: kept.error, diagnostics: [] });
};

const leave = async (world: World, { path }: Desk, suggested: Suggested) => {
  const { model, usd, suggestions, dropped } = suggested;
  const draft = await writeReviewDraft(world, {
    model,
    ...(usd === undefined ? {} : { usd }),
    plans: [{ plan: path.id, suggestions, dropped }],
  });
  return { note: `Nothing was posted. Drafted into ${draft}.`, draft };
};

interface Keeping extends On {
  readonly suggestions: readonly Suggestion[];
  /** Numbers that were applied of earlier ones. */
  readonly applied: readonly number[];
  readonly suggested: Suggested;
}

type Place = Result<{ readonly note: string; readonly pull?: number }, Failure>;

/** Leaves the suggestions where `apply` finds them. */
const keep = async (world: World, request: ReviewRequest, keeping: Keeping): Promise<Place> => {
  const { desk, suggestions, applied } = keeping;
  const { id } = desk.path;
  if (suggestions.length === 0) return ok({ note: 'Claude has nothing to suggest.' });
  const how = `Apply what you choose: planwright apply ${id} --suggestions 1,3`;
  switch (desk.kind) {
    case 'checkout': {
      const about = { plan: id, commit: desk.workbench.head, applied };
      await keepInFile(world, desk.repository, { about, suggestions });
      return ok({ note: how });
    }
    case 'own-branch': {
      const saved = await desk.save(changeOf(request, keeping, { suggestions }));
      return saved.ok ? ok({ note: how }) : saved;
    }
    case 'plans-branch':
    case 'pull-request':
      return inPull(world, request, keeping);
  }
};

const changeOf = ({ types, scope, requestedBy }: ReviewRequest, { desk, suggested }: Keeping, more: object) => ({
  text: desk.text,
  subject: `Plan ${desk.path.id}: reviewed`,
  history: {
    kind: 'reviewed',
    model: suggested.model,
    review: types.join(', '),
    scope: scopeText(scope),
    ...(suggested.usd === undefined ? {} : { usd: suggested.usd }),
    ...(requestedBy === undefined ? {} : { requested_by: requestedBy }),
    ...more,
  },
});

/** The history of the review is what opens the pull request; the suggestions themselves stand in its review. */
const inPull = async (world: World, request: ReviewRequest, keeping: Keeping): Promise<Place> => {
  const { desk, version, suggestions, applied } = keeping;
  const saved = await desk.save(changeOf(request, keeping, { found: suggestions.length }));
  if (!saved.ok) return saved;
  const up = await bringUpPull(world, { desk, saved: saved.value, version, proposed: false });
  if (!up.ok) return up;
  const github = await world.github();
  const number = up.value?.number;
  if (github === undefined || number === undefined) {
    const about = { plan: desk.path.id, commit: saved.value.sha ?? desk.workbench.head, applied };
    if (world.context.door === 'action') return ok({ note: keptNowhere(up.value?.url) });
    await keepInFile(world, desk.repository, { about, suggestions });
    return ok({ note: `Apply what you choose: planwright apply ${desk.path.id} --suggestions 1,3 --push` });
  }
  const pull = await readPull(github, number);
  if (!pull.ok) return pull;
  const earlier = await ownReview(github, number);
  if (!earlier.ok) return earlier;
  const about = { plan: desk.path.id, commit: pull.value.head.sha, applied: [] };
  const plans = [{ about, suggestions, path: desk.path.path, text: version.text, patch: undefined, dropped: [] }];
  const intro = [`Looked for: ${request.types.join(', ')}.`];
  const posted = await postReview(github, { pull: pull.value, plans, intro, inline: false }, earlier.value);
  return posted.ok ? ok({ note: `The suggestions are in the review: ${posted.value}`, pull: number }) : posted;
};

/** A runner forgets all that it is told. */
const keptNowhere = (url: string | undefined): string =>
  `There is no pull request that could keep the suggestions for apply. ${url === undefined ? 'Open one' : `Open it: ${url}`}; then comment /plan review there.`;
