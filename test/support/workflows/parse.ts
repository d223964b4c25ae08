import { NoOperationTraceWriter, convertWorkflowTemplate, parseWorkflow } from '@actions/workflow-parser';
import type { EventsConfig, WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import { isActionStep, isJob, isRunStep } from '@actions/workflow-parser/model/type-guards';
import { isBoolean, isMapping, isNumber, isString } from '@actions/workflow-parser/templates/tokens/type-guards';
import type { MappingToken, SequenceToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';

/** What the harness does not model must not pass in silence. */
export class Unmodelled extends Error {
  override readonly name = 'Unmodelled';
}

export type Permissions = Readonly<Record<string, string>>;

export interface StepSpec {
  readonly id: string;
  readonly condition: string;
  readonly uses?: string;
  readonly run?: TemplateToken;
  readonly with?: MappingToken;
  readonly env?: MappingToken;
}

export interface JobSpec {
  readonly id: string;
  readonly needs: readonly string[];
  readonly condition: string;
  readonly name?: TemplateToken;
  readonly permissions?: Permissions;
  readonly strategy?: MappingToken;
  readonly environment?: TemplateToken;
  readonly outputs?: MappingToken;
  readonly container?: TemplateToken;
  readonly runsOn?: TemplateToken;
  /** A call of another workflow, in place of steps. */
  readonly uses?: string;
  readonly with?: MappingToken;
  readonly secrets?: MappingToken;
  readonly steps: readonly StepSpec[];
}

export interface InputSpec {
  readonly type: string;
  readonly required: boolean;
  readonly default?: string | number | boolean;
}

export interface WorkflowSpec {
  readonly file: string;
  readonly events: EventsConfig;
  /** By event. Read here, since the parser's own model does not know numbers. */
  readonly inputs: Readonly<Record<string, Readonly<Record<string, InputSpec>>>>;
  readonly runName?: TemplateToken;
  readonly permissions?: Permissions;
  readonly concurrency?: MappingToken;
  readonly jobs: readonly JobSpec[];
}

const known = {
  workflow: ['name', 'run-name', 'on', 'permissions', 'concurrency', 'jobs'],
  job: words(
    'name needs if permissions strategy environment outputs container runs-on uses with secrets steps timeout-minutes',
  ),
  step: words('id name if uses run with env'),
};

function words(text: string): string[] {
  return text.split(' ');
}

/** The keys of a mapping; one that is not known is not modelled. */
const keysOf = (mapping: MappingToken, kind: keyof typeof known, where: string): Map<string, TemplateToken> => {
  const found = new Map<string, TemplateToken>();
  for (const { key, value } of mapping) {
    const name = key.assertString('key').value;
    if (!known[kind].includes(name)) throw new Unmodelled(`${where}: the key ${name} of a ${kind}`);
    found.set(name, value);
  }
  return found;
};

const mapping = (token: TemplateToken | undefined): MappingToken | undefined => token?.assertMapping('mapping');

const permissionsOf = (token: TemplateToken | undefined): Permissions | undefined => {
  if (token === undefined) return undefined;
  const pairs = [...token.assertMapping('permissions')];
  return Object.fromEntries(pairs.map(({ key, value }) => [key.toString(), value.assertString('permission').value]));
};

const literal = (token: TemplateToken | undefined): string | number | boolean | undefined =>
  token !== undefined && (isString(token) || isNumber(token) || isBoolean(token)) ? token.value : undefined;

const inputOf = (token: TemplateToken): InputSpec => {
  const found = isMapping(token) ? token : undefined;
  const type = literal(found?.find('type')) ?? 'string';
  return {
    type: String(type),
    required: literal(found?.find('required')) === true,
    ...given('default', literal(found?.find('default'))),
  };
};

/** The declared inputs of the events that have some. */
const inputsOf = (on: TemplateToken | undefined): WorkflowSpec['inputs'] => {
  if (on === undefined || !isMapping(on)) return {};
  const events = [...on].map(({ key, value }) => {
    const declared = isMapping(value) ? value.find('inputs') : undefined;
    const inputs = declared !== undefined && isMapping(declared) ? [...declared] : [];
    return [key.toString(), Object.fromEntries(inputs.map((one) => [one.key.toString(), inputOf(one.value)]))] as const;
  });
  return Object.fromEntries(events);
};

const given = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [key in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in Key]?: Value };

const stepsOf = (job: WorkflowJob, raw: TemplateToken | undefined, where: string): readonly StepSpec[] => {
  if (!isJob(job)) return [];
  const items: SequenceToken | undefined = raw?.assertSequence('steps');
  return job.steps.map((step, index) => {
    const keys = keysOf((items as SequenceToken).get(index).assertMapping('step'), 'step', where);
    if (!isActionStep(step) && !isRunStep(step)) throw new Unmodelled(`${where}: a step that neither uses nor runs`);
    return {
      id: keys.get('id')?.assertString('id').value ?? `__${index}`,
      condition: step.if.expression,
      ...given('uses', keys.get('uses')?.assertString('uses').value),
      ...given('run', keys.get('run')),
      ...given('with', mapping(keys.get('with'))),
      ...given('env', mapping(keys.get('env'))),
    };
  });
};

const jobOf = (job: WorkflowJob, raw: MappingToken, where: string): JobSpec => {
  const keys = keysOf(raw, 'job', where);
  return {
    id: job.id.value,
    needs: (job.needs ?? []).map(({ value }) => value),
    condition: job.if.expression,
    ...given('name', keys.get('name')),
    ...given('permissions', permissionsOf(keys.get('permissions'))),
    ...given('strategy', mapping(keys.get('strategy'))),
    ...given('environment', keys.get('environment')),
    ...given('outputs', mapping(keys.get('outputs'))),
    ...given('container', keys.get('container')),
    ...given('runsOn', keys.get('runs-on')),
    ...given('uses', keys.get('uses')?.assertString('uses').value),
    ...given('with', mapping(keys.get('with'))),
    ...given('secrets', mapping(keys.get('secrets'))),
    steps: stepsOf(job, keys.get('steps'), where),
  };
};

/** A workflow file as GitHub's own parser reads it. Throws with all of its errors, and for what the harness does not model. */
export const parseFile = async (file: string, content: string): Promise<WorkflowSpec> => {
  const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
  const errors = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || template === undefined || errors.length > 0)
    throw new Error(`${file}: ${errors.join('\n')}`);
  const root = keysOf(value.assertMapping('workflow'), 'workflow', file);
  const raw = mapping(root.get('jobs'));
  return {
    file,
    events: template.events,
    inputs: inputsOf(root.get('on')),
    ...given('runName', root.get('run-name')),
    ...given('permissions', permissionsOf(root.get('permissions'))),
    ...given('concurrency', mapping(root.get('concurrency'))),
    jobs: template.jobs.map((job, index) => {
      const token = raw?.get(index).value.assertMapping('job');
      if (token === undefined) throw new Error(`${file}: no jobs`);
      return jobOf(job, token, `${file}, job ${job.id.value}`);
    }),
  };
};
