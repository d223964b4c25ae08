import type { CommandResult } from '../execution/outcome.ts';
import { refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { taskDefaults } from '../plan/defaults.ts';
import { money } from '../report/format.ts';
import type { Request } from '../request/request.ts';
import type { PlanDraft } from './draft.ts';
import { readDraft, writeDraft } from './draft.ts';
import { planEditing } from './editing.ts';
import type { Exploration } from './exploration.ts';
import { openExploration } from './exploration.ts';
import { openFreeDesk } from './free-desk.ts';
import { noAnswer, refuseTalk } from './no-answer.ts';
import { openNewDesk } from './open-desk.ts';
import { repositoryFacts } from './repository-facts.ts';
import { openTalk } from './talk.ts';
import { wishOf } from './wish.ts';
import { versionOf } from './version.ts';
import { writePlan } from './write-plan.ts';

type Generate = Extract<Request, { command: 'generate' }>;

interface Drafted {
  readonly draft: PlanDraft;
  /** Folder of the transcript; absent where nobody was talked to. */
  readonly transcripts?: string;
}

/** Lets Claude write a plan and opens it as a pull request; a dry run leaves it in a file, from which another job may open it. */
export const generate = async (request: Generate, world: World): CommandResult => {
  const drafted = await draftOf(request, world);
  if (!drafted.ok) return refuseTalk(drafted.error);
  return await writeOut(world, drafted.value, request);
};

const draftOf = async (request: Generate, world: World): Promise<Result<Drafted, NotOpened>> => {
  const { idea, id } = request;
  if (idea.kind === 'draft') {
    const draft = await readDraft(world, idea.path, id);
    return draft.ok ? ok({ draft: draft.value }) : err({ failure: draft.error, diagnostics: [] });
  }
  const free = id === undefined ? undefined : await openNewDesk(world, id);
  if (free?.ok === false) return free;
  await free?.value[Symbol.asyncDispose]();
  const opened = await openExploration(world);
  if (!opened.ok) return err({ failure: opened.error, diagnostics: [] });
  await using exploration = opened.value;
  return await talk({ ...request, idea }, world, exploration);
};

const talk = async (
  { idea, id, planning }: Generate & { readonly idea: Exclude<Generate['idea'], { kind: 'draft' }> },
  world: World,
  { repository, workbench, plans }: Exploration,
): Promise<Result<Drafted, NotOpened>> => {
  const wish = await wishOf(world, idea);
  if (!wish.ok) return err({ failure: wish.error, diagnostics: [] });
  const about = { about: 'generate', plan: id ?? 'new-plan', repository, workbench, options: planning } as const;
  const opened = await openTalk(world, about);
  if (!opened.ok) return err({ failure: opened.error, diagnostics: [] });
  await using open = opened.value;
  const { generatePlan } = await import('../planning/generate.ts');
  const { notes, session, model, transcripts } = open;
  const facts = await repositoryFacts(workbench);
  const result = await generatePlan({
    wish: wish.value,
    plans,
    facts,
    session,
    editing: planEditing,
    ...(id === undefined ? {} : { id }),
    ...(notes === undefined ? {} : { notes }),
  });
  if (result.kind !== 'plan') return err(noAnswer(result, transcripts));
  const { usd } = result.usage;
  const issue = wish.value.kind === 'issue' ? { issue: wish.value.number } : {};
  const draft = { id: result.id, text: result.text, model, ...issue, ...(usd === undefined ? {} : { usd }) };
  return ok({ draft, transcripts });
};

const writeOut = async (
  world: World,
  drafted: Drafted,
  { dryRun, id: named, requestedBy, reviewWorkflow }: Generate,
): CommandResult => {
  const { transcripts } = drafted;
  const { text, model = taskDefaults.model[0], issue, usd } = drafted.draft;
  const naming = { id: named, title: drafted.draft.id, plans: [] };
  const opened = await openFreeDesk(world, naming, () => Promise.resolve(ok({ text })));
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value.desk;
  const { id } = desk.path;
  const version = await versionOf(desk.path, text, undefined);
  if (!version.ok) return refuse(version.error.failure, version.error.diagnostics);
  const more = {
    ...(usd === undefined ? {} : { usd }),
    ...(requestedBy === undefined ? {} : { requested_by: requestedBy }),
  };
  const outcome = await writePlan(world, {
    desk,
    version: version.value,
    dryRun,
    proposed: true,
    ...(reviewWorkflow === undefined ? {} : { reviewWorkflow }),
    change: {
      subject: `Plan ${id}: ${version.value.parsed.plan.title}`,
      body: `Drafted by ${model}${issue === undefined ? '' : ` for #${issue}`}.`,
      history: { kind: 'generated', model, ...(issue === undefined ? {} : { issue }), ...more },
    },
    intro: `Drafted by ${model}${usd === undefined ? '' : ` for ${money(usd)}`}.`,
  });
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  const told = transcripts === undefined ? {} : { transcripts };
  if (!dryRun) return ok({ ...value, outputs: { ...value.outputs, ...told } });
  const file = await writeDraft(world, { ...drafted.draft, id });
  return ok({
    ...value,
    text: `${text}\n${value.text}Drafted into ${file}.\n`,
    outputs: { ...value.outputs, ...told, draft: file },
  });
};
