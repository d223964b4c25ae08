import { plainText } from '../lib/escape.ts';
import type { RawPhase, RawPlan, RawTask } from '../plan/plan-shape.ts';
import type { PhaseAnswer, PlanAnswer, TaskAnswer } from './answer.ts';

/** Comments of a plan file: at its top, and above phases and tasks by their ids. Plain text, possibly of several lines. */
export interface PlanComments {
  readonly top?: string;
  readonly phases: Readonly<Record<string, string>>;
  readonly tasks: Readonly<Record<string, string>>;
}

/**
 * A model's plan as a raw plan and its comments. Nothing is mended: what breaks a rule is left for the parser to name. Only what
 * nobody could see (control and invisible characters) is made visible in comments.
 */
export const toPlan = (answer: PlanAnswer, { issue }: { readonly issue?: number } = {}): RawPlan => ({
  version: 1,
  title: answer.title.trim(),
  ...(blank(answer.description) ? {} : { description: answer.description.trim() }),
  ...(issue === undefined ? {} : { issue }),
  ...(blank(answer.setup) ? {} : { workspace: { setup: answer.setup.trim() } }),
  ...(answer.verify.length === 0 ? {} : { defaults: { verify: commands(answer.verify) } }),
  phases: answer.phases.map((phase) => ({ ...toPhase(phase), tasks: phase.tasks.map(toTask) })),
});

/** The comments that a model's plan asks for. */
export const commentsOf = (answer: PlanAnswer): PlanComments => {
  const tasks = answer.phases.flatMap((phase) => phase.tasks);
  return {
    ...(blank(answer.why) ? {} : { top: comment(answer.why) }),
    phases: byId(answer.phases),
    tasks: byId(tasks),
  };
};

const byId = (all: readonly { readonly id: string; readonly why: string }[]): Record<string, string> =>
  Object.fromEntries(all.flatMap(({ id, why }) => (blank(why) ? [] : [[id, comment(why)]])));

const comment = (why: string): string => plainText(why).trim();

/** A phase without its tasks. */
export const toPhase = (phase: PhaseAnswer): Omit<RawPhase, 'tasks'> => ({
  id: phase.id,
  title: phase.title.trim(),
  ...(blank(phase.description) ? {} : { description: phase.description.trim() }),
  ...(phase.mode === 'parallel' || phase.mode === 'manual' ? { mode: phase.mode } : {}),
  ...(phase.pause_after ? { pause_after: true } : {}),
  ...(blank(phase.environment) ? {} : { environment: phase.environment.trim() }),
});

/** A task; one that is both for the agent and for the shell keeps both, so that the parser refuses it. */
export const toTask = (task: TaskAnswer): RawTask => ({
  id: task.id,
  title: task.title.trim(),
  ...(blank(task.description) ? {} : { description: task.description.trim() }),
  ...(task.kind !== 'shell' && blank(task.run) ? {} : { run: task.run.trim() }),
  ...worker(task),
  ...(task.depends_on.length === 0 ? {} : { depends_on: task.depends_on }),
  ...(task.files.length === 0 ? {} : { files: task.files }),
  ...(task.verify.length === 0 ? {} : { verify: commands(task.verify) }),
});

const worker = ({ kind, run }: TaskAnswer): Pick<RawTask, 'agent'> => {
  if (kind === 'human') return { agent: 'human' };
  return kind === 'claude' && !blank(run) ? { agent: 'claude' } : {};
};

const commands = (verify: readonly string[]): readonly string[] =>
  verify.length === 1 && verify[0] === 'none' ? [] : verify;

const blank = (text: string): boolean => text.trim() === '';
