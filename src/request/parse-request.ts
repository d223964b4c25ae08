import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { RollbackTarget } from '../plan/rollback.ts';
import { commandInfo } from './commands.ts';
import { inputDefinition, inputs, inputsOf, takesInput } from './inputs.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { authoringCommands, buildAuthoring, parsePull } from './parse-authoring.ts';
import type { AuthoringCommand } from './parse-authoring.ts';
import { buildLeg, parseLeg, parsePart, parseWorkflow } from './parse-legs.ts';
import { commandNames } from './request.ts';
import type { CommandName, ExecuteOptions, Request } from './request.ts';
import { didYouMean } from './suggest.ts';
import { entries, nameAt, parseBoolean, parseCount, parseDuration, parseMap } from './values.ts';
import type { Door } from './values.ts';

interface Asked {
  readonly door: Door;
  readonly command: CommandName;
  readonly raw: RawInputs;
}

type Checked<T> = Result<T, Failure>;

/** The command that a word names. */
export function parseCommand(word: string | undefined): Checked<CommandName> {
  const hint = `Accepted: ${commandNames.join(', ')}.`;
  if (word === undefined || word === '') return err({ code: 'missing-command', message: 'No command given.', hint });
  const command = commandNames.find((name) => name === word);
  if (command !== undefined) return ok(command);
  const message = `Unknown command ${JSON.stringify(word)}.${didYouMean(word, commandNames)}`;
  return err({ code: 'unknown-command', message, hint });
}

/** The action's defaults arrive like given values; one that equals its default says nothing. */
const isGiven = ({ door, raw }: Pick<Asked, 'door' | 'raw'>, name: InputName): boolean => {
  const value = raw[name] ?? '';
  return value !== '' && !(door === 'action' && value === inputDefinition(name).default);
};

function checkTaken(asked: Asked): Failure | undefined {
  const { command, door } = asked;
  const strange = inputs.find((input) => isGiven(asked, input.name) && !takesInput(command, input));
  if (strange === undefined) return undefined;
  if (door === 'cli' && strange.name === 'plan')
    return { code: 'unexpected-input', message: `${command} takes no argument, but was given ${asked.raw.plan}.` };
  const accepted = inputsOf(command, door === 'action' ? 'action' : 'flag')
    .filter(({ commands }) => commands !== undefined)
    .map(({ name }) => (door === 'action' ? name : `--${name}`));
  const hint = accepted.length === 0 ? `${command} takes none of its own.` : `Accepted: ${accepted.join(', ')}.`;
  return { code: 'unexpected-input', message: `${command} does not take ${nameAt(door, strange.name)}.`, hint };
}

/** `new --template help` makes no plan and needs nothing for one. */
const listsTemplates = ({ command, raw }: Asked): boolean => command === 'new' && raw.template === 'help';

function checkRequired(asked: Asked): Failure | undefined {
  if (listsTemplates(asked)) return undefined;
  const missing = inputs.find(
    (input) => input.required?.includes(asked.command) === true && !isGiven(asked, input.name),
  );
  if (missing === undefined) return undefined;
  const example =
    asked.door === 'action' ? `${missing.name}: ${missing.example}` : commandInfo[asked.command].examples[0];
  const hint = `For example: ${example}`;
  return { code: 'missing-input', message: `${asked.command} needs ${nameAt(asked.door, missing.name)}.`, hint };
}

const forExecution = ['until', 'time-budget', 'model', 'max-attempts', 'max-wait'] as const;

function checkConflicts(asked: Asked, execute: boolean): Failure | undefined {
  const name = forExecution.find((input) => isGiven(asked, input));
  if (execute || asked.command === 'execute' || name === undefined) return undefined;
  return {
    code: 'conflicting-inputs',
    message: `${nameAt(asked.door, name)} has no effect without ${nameAt(asked.door, 'execute')}.`,
    hint: `Leave it out, or let ${asked.command} go on with the plan.`,
  };
}

function parsePlan({ door, command, raw }: Asked): Checked<string> {
  const [plan, ...more] = entries(raw.plan);
  if (plan !== undefined && more.length === 0) return ok(plan);
  const given = entries(raw.plan).join(', ');
  return err({
    code: 'invalid-input',
    message: `${command} takes one plan, but ${nameAt(door, 'plan')} names several: ${given}.`,
  });
}

const optional = <T>(given: string | undefined, parse: (given: string) => Checked<T>): Checked<T | undefined> =>
  given === undefined || given === '' ? ok(undefined) : parse(given);

async function parseOptions({ door, raw }: Asked): Promise<Checked<ExecuteOptions>> {
  const at = (name: InputName): string => nameAt(door, name);
  const map = raw.inputs === undefined || raw.inputs === '' ? ok({}) : await parseMap(at('inputs'), raw.inputs);
  if (!map.ok) return map;
  const dryRun = optional(raw['dry-run'], (given) => parseBoolean(at('dry-run'), given));
  if (!dryRun.ok) return dryRun;
  const fresh = optional(raw.fresh, (given) => parseBoolean(at('fresh'), given));
  if (!fresh.ok) return fresh;
  const attempts = optional(raw['max-attempts'], (given) => parseCount(at('max-attempts'), given, [1, 100]));
  if (!attempts.ok) return attempts;
  const wait = parseDuration(at('max-wait'), raw['max-wait'] || (inputDefinition('max-wait').default ?? ''));
  if (!wait.ok) return wait;
  const leg = parseLeg({ door, raw });
  if (!leg.ok) return leg;
  const time = optional(raw['time-budget'], (given) => parseDuration(at('time-budget'), given));
  if (!time.ok) return time;
  return ok({
    inputs: map.value,
    dryRun: dryRun.value === true,
    fresh: fresh.value === true,
    maxWait: wait.value,
    ...(raw.until ? { until: raw.until } : {}),
    ...(raw.model ? { model: raw.model } : {}),
    ...(attempts.value === undefined ? {} : { maxAttempts: attempts.value }),
    ...(time.value === undefined ? {} : { timeBudget: time.value }),
    ...(leg.value === undefined ? {} : { leg: leg.value }),
  });
}

const targets = ['to', 'task', 'phase'] as const;

function parseTarget(asked: Asked): Checked<RollbackTarget> {
  const given = targets.filter((name) => isGiven(asked, name));
  const names = targets.map((name) => nameAt(asked.door, name)).join(', ');
  const [target, second] = given;
  if (target === undefined || second !== undefined) {
    const said = second === undefined ? 'none was given' : `${given.join(' and ')} were given`;
    return err({ code: 'invalid-input', message: `rollback takes one of ${names}; ${said}.` });
  }
  const id = asked.raw[target] ?? '';
  return ok(target === 'phase' ? { kind: target, phase: id } : { kind: target, task: id });
}

async function build(asked: Asked): Promise<Checked<Request>> {
  const { command, raw } = asked;
  if (command === 'init') return ok({ command });
  if (command === 'validate' || command === 'list') {
    const pull = parsePull(asked);
    if (!pull.ok) return pull;
    return ok(command === 'list' ? { command, ...pull.value } : { command, plans: entries(raw.plan), ...pull.value });
  }
  if (command === 'doctor') return buildDoctor(asked);
  if (command === 'watchdog') {
    const workflow = parseWorkflow(asked);
    return workflow.ok ? ok({ command, workflow: workflow.value }) : workflow;
  }
  if (isAuthoring(command)) return buildForAuthoring(asked, command);
  const plan = parsePlan(asked);
  if (!plan.ok) return plan;
  const reason = raw.reason ? { reason: raw.reason } : {};
  switch (command) {
    case 'show': {
      const pull = parsePull(asked);
      return pull.ok ? ok({ command, plan: plan.value, ...pull.value }) : pull;
    }
    case 'reset':
    case 'update':
      return ok({ command, plan: plan.value });
    case 'pause':
    case 'cancel':
      return ok({ command, plan: plan.value, ...reason });
    case 'reject':
      return ok({ command, plan: plan.value, task: raw.task ?? '', ...reason });
    case 'rollback': {
      const target = parseTarget(asked);
      return target.ok ? ok({ command, plan: plan.value, target: target.value, ...reason }) : target;
    }
    case 'schedule':
    case 'join':
    case 'continue': {
      const options = await parseOptions(asked);
      return options.ok ? buildLeg(command, asked, plan.value, options.value) : options;
    }
    case 'execute':
    case 'resume':
    case 'retry':
    case 'skip':
    case 'complete':
    case 'approve':
      return buildExecuting({ ...asked, command }, { plan: plan.value, ...reason });
  }
}

const buildDoctor = ({ door, raw }: Asked): Checked<Request> => {
  const checkKey = optional(raw['check-key'], (given) => parseBoolean(nameAt(door, 'check-key'), given));
  return checkKey.ok ? ok({ command: 'doctor', checkKey: checkKey.value === true }) : checkKey;
};

const isAuthoring = (command: CommandName): command is AuthoringCommand =>
  authoringCommands.some((name) => name === command);

async function buildForAuthoring(asked: Asked, command: AuthoringCommand): Promise<Checked<Request>> {
  const plan = asked.raw.plan ? parsePlan(asked) : ok(undefined);
  return plan.ok ? buildAuthoring(command, { door: asked.door, raw: asked.raw, plan: plan.value }) : plan;
}

type Executing = 'execute' | 'resume' | 'retry' | 'skip' | 'complete' | 'approve';

async function buildExecuting(
  asked: Asked & { readonly command: Executing },
  on: { readonly plan: string; readonly reason?: string },
): Promise<Checked<Request>> {
  const { command, raw, door } = asked;
  const execute = optional(raw.execute, (given) => parseBoolean(nameAt(door, 'execute'), given));
  if (!execute.ok) return execute;
  const conflict = checkConflicts(asked, execute.value === true);
  if (conflict !== undefined) return err(conflict);
  const options = await parseOptions(asked);
  if (!options.ok) return options;
  const goingOn = { ...on, options: options.value };
  if (command === 'execute') {
    const part = parsePart(asked);
    return part.ok ? ok({ command, ...goingOn, ...(part.value === undefined ? {} : { part: part.value }) }) : part;
  }
  if (command === 'resume') return ok({ command, ...goingOn, execute: execute.value === true });
  return ok({ command, ...goingOn, task: raw.task ?? '', execute: execute.value === true });
}

/** What was asked for, or the first thing that is wrong with it. Values are as given; only their form is checked. */
export async function parseRequest(word: string | undefined, raw: RawInputs, door: Door): Promise<Checked<Request>> {
  const command = parseCommand(word);
  if (!command.ok) return command;
  const asked: Asked = { door, command: command.value, raw };
  const wrong = checkTaken(asked) ?? checkRequired(asked);
  return wrong === undefined ? build(asked) : err(wrong);
}
