import type { Plan, Worker } from './model.ts';
import { tasksOf } from './model.ts';
import type { PlanState, Usage } from './state.ts';
import { addUsage, noUsage, taskState } from './state.ts';

type Tokens = Pick<Usage, 'input_tokens' | 'output_tokens' | 'cache_read_tokens' | 'cache_write_tokens'>;

/** What one finished task took, all its attempts together. */
export interface Sample {
  readonly kind: Worker['kind'];
  /** Of the attempt that succeeded. */
  readonly model?: string;
  /** Undefined where nobody counted them. */
  readonly tokens?: Tokens;
  readonly usd?: number;
  readonly seconds: number;
  readonly attempts: number;
}

/** The samples that a plan's state holds: tasks that were completed by their own worker, not by a person. */
export const samplesOf = (plan: Plan, state: PlanState): Sample[] =>
  tasksOf(plan).flatMap((task): Sample[] => {
    const { status, attempts } = taskState(state, task.id);
    const last = attempts.at(-1);
    if (status !== 'completed' || last?.outcome !== 'completed' || task.worker.kind === 'human') return [];
    const usages = attempts.flatMap(({ usage }) => (usage === undefined ? [] : [usage]));
    const { usd, input_tokens, output_tokens, cache_read_tokens, cache_write_tokens } = usages.reduce(
      addUsage,
      noUsage,
    );
    const tokens = { input_tokens, output_tokens, cache_read_tokens, cache_write_tokens };
    return [
      {
        kind: task.worker.kind,
        ...(last.model === undefined ? {} : { model: last.model }),
        ...(usages.length === 0 ? {} : { tokens, ...(usd === undefined ? {} : { usd }) }),
        seconds: attempts.reduce((sum, { seconds }) => sum + seconds, 0),
        attempts: attempts.length,
      },
    ];
  });

/** A model's name without its version: `claude-sonnet` for `claude-sonnet-5-5`. */
export const modelFamily = (model: string): string =>
  model
    .split('-')
    .filter((part) => !/^v?\d/.test(part))
    .join('-');
