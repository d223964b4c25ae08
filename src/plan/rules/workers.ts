import type { Finding } from '../collector.ts';
import type { PhaseOutline, RawObject, TaskOutline } from '../outline.ts';
import { isObject, own, textAt } from '../outline.ts';
import type { Check } from './check.ts';

const modelKeys = ['model', 'effort', 'max_turns'];

/** Who does a task, and whether its phase allows that. */
export const checkWorkers = (check: Check): void => {
  const { raw, phases } = check.outline;
  const defaults = own(raw, 'defaults');
  const defaultAgent = isObject(defaults) ? own(defaults, 'agent') : undefined;
  for (const phase of phases) {
    checkEnvironment(check, phase);
    for (const task of phase.tasks) checkTask(check, phase, task, defaultAgent);
  }
};

const checkEnvironment = ({ tree, collector }: Check, { raw, mode }: PhaseOutline): void => {
  if (mode === undefined || mode === 'manual' || !Object.hasOwn(raw, 'environment')) return;
  const message = `\`environment\` asks for approval, which only \`mode: manual\` waits for; this phase is ${mode}`;
  collector.error({ code: 'environment-outside-manual', message, position: tree.key(raw, 'environment') });
};

const checkTask = (check: Check, phase: PhaseOutline, task: TaskOutline, defaultAgent: unknown): void => {
  const { raw } = task;
  const shell = Object.hasOwn(raw, 'run');
  const agent = Object.hasOwn(raw, 'agent') ? raw['agent'] : defaultAgent;
  const name = `\`${task.id ?? `task ${task.index + 1}`}\``;
  const error = (finding: Finding): void => check.collector.error(finding);
  if (shell && Object.hasOwn(raw, 'agent')) {
    const related = [{ message: '`agent` is here', position: check.tree.key(raw, 'agent') }];
    const message = `${name} has both \`run\` and \`agent\`; a task is done by one of them`;
    error({ code: 'run-and-agent', message, position: check.tree.key(raw, 'run'), related });
  }
  if (agent === 'human' && !shell && phase.mode !== undefined && phase.mode !== 'manual') {
    const message = `\`agent: human\` is for phases with \`mode: manual\`; this phase is ${phase.mode}`;
    error({ code: 'human-outside-manual', message, position: check.tree.value(raw, 'agent') });
  }
  if (!shell && agent !== 'human' && !hasDescription(raw)) {
    const message = `${name} has no \`description\`; the agent must be told what to do`;
    const position = Object.hasOwn(raw, 'description') ? check.tree.value(raw, 'description') : check.tree.start(raw);
    error({ code: 'missing-description', message, position });
  }
  warnOfIdleKeys(check, raw, withoutModel(shell, agent));
};

/** Who works where no model is asked by us; undefined for Claude. */
const withoutModel = (shell: boolean, agent: unknown): string | undefined => {
  if (shell) return 'a shell task';
  if (agent === 'human') return "a person's task";
  return isObject(agent) && Object.hasOwn(agent, 'command') ? 'a task of a command' : undefined;
};

/** A description of the wrong type is reported elsewhere. */
const hasDescription = (raw: RawObject): boolean =>
  Object.hasOwn(raw, 'description') && textAt(raw, 'description')?.trim() !== '';

/** What a task's money and tokens are spent on is asked before each request of a model. */
const modelBudgets = ['usd', 'tokens'];

const warnOfIdleKeys = ({ tree, collector }: Check, raw: RawObject, worker: string | undefined): void => {
  if (worker === undefined) return;
  const warn = (of: RawObject, key: string, shown: string): void => {
    if (!Object.hasOwn(of, key)) return;
    const message = `\`${shown}\` has no effect on ${worker}`;
    collector.warn({ code: 'no-effect', message, position: tree.key(of, key) });
  };
  for (const key of modelKeys) warn(raw, key, key);
  const budget = own(raw, 'budget');
  if (isObject(budget)) for (const key of modelBudgets) warn(budget, key, `budget.${key}`);
};
