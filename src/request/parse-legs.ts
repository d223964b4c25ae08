import { docs } from '../lib/docs.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { inputDefinition } from './inputs.ts';
import type { InputName, RawInputs } from './inputs.ts';
import type { LegCommand } from './leg-inputs.ts';
import type { ExecuteOptions, ExecutePart, LegOptions, Request } from './request.ts';
import type { Door } from './values.ts';
import { nameAt, notAccepted, parseBoolean, parseCount } from './values.ts';

interface Asked {
  readonly door: Door;
  readonly raw: RawInputs;
}

type Checked<T> = Result<T, Failure>;

const mostLegs = 999_999_999;

const matching = (
  { door, raw }: Asked,
  name: InputName,
  [pattern, accepted]: readonly [RegExp, string],
): Checked<string | undefined> => {
  const given = raw[name];
  if (given === undefined || given === '') return ok(undefined);
  return pattern.test(given) ? ok(given) : notAccepted(nameAt(door, name), given, accepted);
};

const runId = [/^\d{1,20}$/, 'the id of a run, a whole number'] as const;
/** A login, an app's with `[bot]` (docs: users, login). */
const login = [/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, 'the login of a user'] as const;
const commit = [/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id'] as const;
const fileName = [/^[\w][\w. -]{0,200}\.ya?ml$/, 'the name of a workflow file, such as plan-execute.yml'] as const;

/** Who asked for the work; undefined when nothing says so. */
export const parseLogin = (asked: Asked): Checked<string | undefined> => matching(asked, 'requested-by', login);

/** Where the run stands in its row; undefined when nothing says so. */
export function parseLeg(asked: Asked): Checked<LegOptions | undefined> {
  const { door, raw } = asked;
  const leg = raw.leg ? parseCount(nameAt(door, 'leg'), raw.leg, [0, mostLegs]) : ok(undefined);
  if (!leg.ok) return leg;
  const parent = matching(asked, 'parent-run', runId);
  if (!parent.ok) return parent;
  const requester = parseLogin(asked);
  if (!requester.ok) return requester;
  if (leg.value === undefined && parent.value === undefined && requester.value === undefined) return ok(undefined);
  return ok({
    leg: leg.value ?? 0,
    ...(parent.value === undefined ? {} : { parentRun: parent.value }),
    ...(requester.value === undefined ? {} : { requestedBy: requester.value }),
  });
}

/** Which part of the plan `execute` is to work on; undefined = all of it. */
export function parsePart(asked: Asked): Checked<ExecutePart | undefined> {
  const { door, raw } = asked;
  const handOver = raw['hand-over'] ? parseBoolean(nameAt(door, 'hand-over'), raw['hand-over']) : ok(false);
  if (!handOver.ok) return handOver;
  const base = matching(asked, 'base', commit);
  if (!base.ok) return base;
  const { task } = raw;
  const [names, hint] = [(name: InputName) => nameAt(door, name), `See ${docs('guides/many-runners')}`];
  if (task === undefined || task === '') {
    if (base.value !== undefined)
      return err({
        code: 'conflicting-inputs',
        message: `${names('base')} has no effect without ${names('task')}.`,
        hint,
      });
    return ok(handOver.value ? { kind: 'rest' } : undefined);
  }
  if (base.value === undefined)
    return handOver.value
      ? ok({ kind: 'gated', task })
      : err({
          code: 'conflicting-inputs',
          message: `execute takes ${names('task')} with ${names('base')} or with ${names('hand-over')} only.`,
          hint,
        });
  if (!handOver.value) return ok({ kind: 'task', task, base: base.value });
  return err({
    code: 'conflicting-inputs',
    message: `${names('base')} and ${names('hand-over')} exclude each other.`,
    hint,
  });
}

/** A workflow by the name of its file; undefined when none is named. */
export const parseFile = (asked: Asked, name: InputName): Checked<string | undefined> =>
  matching(asked, name, fileName);

/** The workflow that executes plans, by the name of its file. */
export function parseWorkflow(asked: Asked): Checked<string> {
  const file = parseFile(asked, 'workflow');
  return file.ok ? ok(file.value ?? inputDefinition('workflow').default ?? '') : file;
}

/** A request of the workflows about one plan. */
export function buildLeg(command: LegCommand, asked: Asked, plan: string, options: ExecuteOptions): Checked<Request> {
  const leg = options.leg ?? { leg: 0 };
  switch (command) {
    case 'schedule':
      return ok({ command, plan, options: { ...options, leg } });
    case 'join':
      return ok({ command, plan, options, ...(asked.raw.attempts ? { attempts: asked.raw.attempts } : {}) });
    case 'continue': {
      const workflow = parseWorkflow(asked);
      if (!workflow.ok) return workflow;
      const { until } = options;
      return ok({ command, plan, workflow: workflow.value, leg, ...(until === undefined ? {} : { until }) });
    }
  }
}
