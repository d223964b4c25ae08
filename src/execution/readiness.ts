import { docs } from '../lib/docs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { InputValues } from '../plan/inputs.ts';
import { resumeInputs } from '../plan/inputs.ts';
import type { Plan } from '../plan/model.ts';
import { tasksOf } from '../plan/model.ts';
import { withOverrides } from '../plan/overrides.ts';
import type { PlanState } from '../plan/state.ts';
import { inputsRecorded } from '../plan/transitions.ts';
import type { ExecuteOptions } from '../request/request.ts';
import { previewExecution } from '../scheduler/preview.ts';
import type { Children } from './children.ts';
import type { Conditions } from './conditions.ts';
import type { Continuation } from './continue-plan.ts';
import { featuresNotBuilt } from './not-built.ts';

interface Asked {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly options: ExecuteOptions;
  /** Whether there is a credential for the Messages API. */
  readonly credential: boolean;
  /** What a federation that was begun lacks. */
  readonly lacking?: string;
  /** Prepared for the plan. */
  readonly conditions: Conditions;
  readonly children: Pick<Children, 'networkFault'>;
}

/** Everything that can be said against executing a plan before anything is done; else what to continue with. */
export const readyToContinue = ({
  plan,
  state,
  options,
  credential,
  lacking,
  conditions,
  children,
}: Asked): Result<Continuation, Failure> => {
  const fault = notBuilt(plan) ?? ended(plan, state) ?? unknownUntil(plan, options.until) ?? children.networkFault;
  if (fault !== undefined) return err(fault);
  const inputs = resumeInputs(plan, state.inputs ?? {}, options.inputs);
  if (!inputs.ok) return inputs;
  const changed = changedInputs(state, inputs.value, options);
  if (changed !== undefined) return err(changed);
  const { maxAttempts, model } = options;
  const overridden = withOverrides(plan, {
    ...(maxAttempts === undefined ? {} : { maxAttempts }),
    ...(model === undefined ? {} : { model }),
  });
  const continuation = { plan: overridden, state, inputs: inputs.value, options, conditions };
  const keyless = credential || options.dryRun ? undefined : needsCredential(continuation, lacking);
  return keyless === undefined ? ok(continuation) : err(keyless);
};

const notBuilt = (plan: Plan): Failure | undefined => {
  const features = featuresNotBuilt(plan);
  if (features.length === 0) return undefined;
  return {
    code: 'not-built',
    message: `plan ${plan.id} uses ${features.join(', ')}, which this version can check but not execute yet`,
    hint: 'nothing was changed; see CHANGELOG.md for what can be executed',
  };
};

const ended = (plan: Plan, state: PlanState): Failure | undefined => {
  if (state.status !== 'cancelled') return undefined;
  return {
    code: 'cancelled',
    message: `plan ${plan.id} was cancelled; accepted: a plan that is pending, waiting, paused or failed`,
    hint: 'reset it first',
  };
};

const unknownUntil = (plan: Plan, until: string | undefined): Failure | undefined => {
  const ids = plan.phases.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]);
  if (until === undefined || ids.includes(until)) return undefined;
  return {
    code: 'unknown-until',
    message: `until is ${until}; accepted: a phase or a task of plan ${plan.id}: ${ids.slice(0, 20).join(', ')}`,
  };
};

/** Inputs are recorded at the first start; what is given later must say the same. */
const changedInputs = (
  state: PlanState,
  inputs: InputValues,
  { inputs: given }: ExecuteOptions,
): Failure | undefined => {
  const { inputs: recorded } = state;
  if (recorded === undefined) return undefined;
  const changed = Object.keys(given).find((name) => Object.hasOwn(recorded, name) && inputs[name] !== recorded[name]);
  if (changed === undefined) return undefined;
  return {
    code: 'inputs-recorded',
    message: `input ${changed} is ${JSON.stringify(inputs[changed])}, but this execution started with ${JSON.stringify(recorded[changed])}`,
    hint: 'leave the input out to go on as it started',
  };
};

/** Said before the first task runs, when a task that would run needs a key that is not there. */
const needsCredential = (continuation: Continuation, lacking: string | undefined): Failure | undefined => {
  const { plan, state, inputs, options, conditions } = continuation;
  const until = options.until === undefined ? {} : { until: options.until };
  const holds = conditions.foresee.bind(conditions);
  const { tasks } = previewExecution(plan, inputsRecorded(state, inputs), { ...until, holds });
  const first = tasks.find(({ task }) => task.worker.kind === 'claude');
  if (first === undefined) return undefined;
  const claude = tasksOf(plan).filter(({ worker }) => worker.kind === 'claude').length;
  return {
    code: 'no-credential',
    message: `task ${first.task.id}${claude > 1 ? ` (and ${claude - 1} more)` : ''} is done by Claude, and there is no API key${lacking === undefined ? '' : `; ${lacking}`}`,
    hint: `give the input anthropic-api-key (in a terminal ANTHROPIC_API_KEY), or set up workload identity federation: ${docs('security')}`,
  };
};
