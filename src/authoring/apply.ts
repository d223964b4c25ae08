import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { plural } from '../lib/text.ts';
import { chooseSuggestions } from '../planning/choose.ts';
import type { Suggestion } from '../planning/suggestion.ts';
import type { Request } from '../request/request.ts';
import { withSuggestions } from './apply-suggestions.ts';
import type { Desk } from './desk.ts';
import { openDesk } from './open-desk.ts';
import { keepInFile, keptFor, noneOpen, openOf } from './open-suggestions.ts';
import type { Writing } from './write-plan.ts';
import { writePlan } from './write-plan.ts';

export type ApplyRequest = Extract<Request, { command: 'apply' }>;

/** Applies chosen suggestions to a plan outside of a pull request. */
export const applyOnDesk = async (request: ApplyRequest, world: World, plan: string): CommandResult => {
  const opened = await openDesk(world, plan);
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value;
  const { repository, path } = desk;
  const kept = await keptFor(world, desk, repository);
  if (kept.suggestions.length === 0) return refuse(noneOpen(path.id).error);
  const chosen = chooseSuggestions(request.suggestions, openOf(kept), kept.applied);
  if (!chosen.ok) return refuse(chosen.error);
  const version = await withSuggestions(path, desk.text ?? '', chosen.value);
  if (!version.ok) return refuse(version.error.failure, version.error.diagnostics);
  const outcome = await writePlan(world, {
    ...writingOf(desk, chosen.value),
    version: version.value,
    dryRun: request.dryRun,
  });
  if (!outcome.ok || request.dryRun || desk.kind === 'own-branch') return outcome;
  const applied = [...kept.applied, ...chosen.value.map(({ number }) => number)];
  const about = { plan: path.id, commit: desk.workbench.head, applied };
  await keepInFile(world, repository, { about, suggestions: kept.suggestions });
  return outcome;
};

/** What is written of applied suggestions: one commit, one line of history. */
export const writingOf = (desk: Desk, chosen: readonly Suggestion[]): Omit<Writing, 'version' | 'dryRun'> => {
  const numbers = chosen.map(({ number }) => number);
  return {
    desk,
    change: {
      subject: `Plan ${desk.path.id}: apply ${plural(numbers.length, 'suggestion')} ${numbers.join(', ')}`,
      body: chosen.map(({ number, type, why }) => `${number} (${type}): ${why}`).join('\n\n'),
      history: {
        kind: 'applied',
        review: [...new Set(chosen.map(({ type }) => type))].join(', '),
        suggestions: chosen.map(({ number, type, target, why }) => ({ number, type, target, why })),
        applied: numbers,
      },
    },
    intro: `Applied ${plural(numbers.length, 'suggestion')}: ${numbers.join(', ')}.`,
    result: { applied: numbers },
  };
};
