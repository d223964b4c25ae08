import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { NotOpened } from '../execution/which-copy.ts';
import type { World } from '../execution/world.ts';
import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import { plainText } from '../lib/escape.ts';
import { padColumns } from '../lib/text.ts';
import { blankPlan, planFromTemplate } from '../plan/from-template.ts';
import type { Request } from '../request/request.ts';
import type { Desk } from './desk.ts';
import { openExploration } from './exploration.ts';
import { openFreeDesk } from './free-desk.ts';
import type { ListedTemplate, Template, TemplatePlaces } from './templates.ts';
import { listTemplates, readTemplate } from './templates.ts';
import { versionOf } from './version.ts';
import { writePlan } from './write-plan.ts';

type New = Extract<Request, { command: 'new' }>;

/** Starts a plan from a template or a blank one, as a file in a terminal and as a pull request in the action. */
export const newPlan = async (request: New, world: World): CommandResult => {
  const found = await lookAround(world);
  if (!found.ok) return refuse(found.error);
  const { plans, toplevel } = found.value;
  const places = { toplevel, builtIn: world.templates };
  if (request.template === 'help') return ok(templateList(await listTemplates(places)));
  const naming = { id: request.id, title: request.title, plans };
  const opened = await openFreeDesk(world, naming, (id) => textOf({ ...request, id }, places));
  if (!opened.ok) return refuse(opened.error.failure, opened.error.diagnostics);
  await using desk = opened.value.desk;
  return await writeOut(world, { request, desk }, opened.value.written);
};

const lookAround = async (world: World) => {
  const explored = await openExploration(world);
  if (!explored.ok) return explored;
  await using exploration = explored.value;
  return ok({ plans: exploration.plans, toplevel: exploration.repository.toplevel });
};

type Named = New & { readonly id: string };

interface Written {
  readonly text: string;
  readonly template?: Template;
}

const refused = (failure: Failure) => err({ failure, diagnostics: [] });

const textOf = async (request: Named, places: TemplatePlaces): Promise<Result<Written, NotOpened>> => {
  if (request.template === undefined) {
    const [name] = Object.keys(request.inputs);
    if (name !== undefined) return refused(inputsOfNothing(name));
    const text = await blankPlan(request);
    return text.ok ? ok({ text: text.value }) : refused(text.error);
  }
  const template = await readTemplate(request.template, places);
  if (!template.ok) return template;
  const text = await planFromTemplate(template.value.text, request);
  return text.ok ? ok({ text: text.value, template: template.value }) : refused(text.error);
};

const inputsOfNothing = (name: string): Failure => ({
  code: 'invalid-input',
  message: `a blank plan takes no inputs; given: ${name}`,
  hint: 'name a template, or leave the inputs out',
});

const writeOut = async (
  world: World,
  { request, desk }: { readonly request: New; readonly desk: Desk },
  { text, template }: Written,
): CommandResult => {
  const version = await versionOf(desk.path, text, undefined);
  if (!version.ok) return refuse(version.error.failure, version.error.diagnostics);
  const { plan } = version.value.parsed;
  const name = template?.name;
  const origin = name === undefined ? 'a blank plan' : `the template ${name}`;
  return await writePlan(world, {
    desk,
    version: version.value,
    dryRun: request.dryRun,
    change: {
      subject: `Plan ${desk.path.id}: ${plan.title}`,
      history: { kind: 'created', ...(name === undefined ? {} : { template: name }) },
    },
    intro: [`Started from ${origin}.`, ...missingIn(template, request)].join(' '),
  });
};

/** Inputs that `execute` will ask for. */
const missingIn = (template: Template | undefined, { inputs }: New): string[] => {
  const missing = Object.entries(template?.inputs ?? {}).flatMap(([name, definition]) =>
    definition.required && definition.default === undefined && !Object.hasOwn(inputs, name) ? [name] : [],
  );
  return missing.length === 0 ? [] : [`To be given when it is executed: ${missing.join(', ')}.`];
};

const templateList = (templates: readonly ListedTemplate[]) => {
  const width = Math.max(0, ...templates.map(({ name }) => name.length));
  const lines = templates.map((one) => {
    const said = one.kind === 'template' ? one.summary : `cannot be used: ${one.problem}`;
    return `${padColumns(one.name, width)}  ${plainText(said)}`;
  });
  return done({ text: `${lines.join('\n')}\n`, result: { templates } });
};
