import type { Failure, Result } from '../lib/result.ts';
import { err, ok } from '../lib/result.ts';
import type { ReviewType } from '../plan/review-scope.ts';
import { parseScope, reviewTypes } from '../plan/review-scope.ts';
import { inputDefinition } from './inputs.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { parseFile, parseLogin } from './parse-legs.ts';
import type { PlanIdea, PlanningOptions, Request } from './request.ts';
import { didYouMean } from './suggest.ts';
import type { Door } from './values.ts';
import { entries, nameAt, notAccepted, parseBoolean, parseCount, parseDuration, parseMap } from './values.ts';

/** Commands that write plans instead of executing them. */
export const authoringCommands = ['new', 'delete', 'generate', 'edit', 'review', 'apply', 'estimate'] as const;
export type AuthoringCommand = (typeof authoringCommands)[number];

interface Given {
  readonly door: Door;
  readonly raw: RawInputs;
  /** The plan that was named, if one was. */
  readonly plan: string | undefined;
}

type Parsed<T> = Result<T, Failure>;

const largestIssue = 2_147_483_647;

/** The request for one of {@link authoringCommands}. */
export async function buildAuthoring(command: AuthoringCommand, given: Given): Promise<Parsed<Request>> {
  switch (command) {
    case 'new':
      return buildNew(given);
    case 'generate':
      return buildGenerate(given);
    case 'delete':
    case 'estimate': {
      const pull = parsePull(given);
      return pull.ok ? ok({ command, plan: given.plan ?? '', ...pull.value }) : pull;
    }
    case 'edit':
      return buildEdit(given);
    case 'review':
      return buildReview(given);
    case 'apply':
      return buildApply(given);
  }
}

const id = (plan: string | undefined): { id?: string } => (plan === undefined ? {} : { id: plan });
const named = (plan: string | undefined): { plan?: string } => (plan === undefined ? {} : { plan });

/** An optional input of one type; undefined where it was not given. */
const when = <T>(
  { door, raw }: Omit<Given, 'plan'>,
  name: InputName,
  parse: (name: string, given: string) => Parsed<T>,
): Parsed<T | undefined> => {
  const value = raw[name];
  return value === undefined || value === '' ? ok(undefined) : parse(nameAt(door, name), value);
};

async function buildNew(given: Given): Promise<Parsed<Request>> {
  const { door, raw, plan } = given;
  const inputs = raw.inputs ? await parseMap(nameAt(door, 'inputs'), raw.inputs) : ok({});
  if (!inputs.ok) return inputs;
  const dryRun = when(given, 'dry-run', parseBoolean);
  if (!dryRun.ok) return dryRun;
  return ok({
    command: 'new',
    ...id(plan),
    title: raw.title ?? '',
    ...(raw.description ? { description: raw.description } : {}),
    ...(raw.template ? { template: raw.template } : {}),
    inputs: inputs.value,
    dryRun: dryRun.value === true,
  });
}

const ideas = ['description', 'description-file', 'issue', 'draft'] as const;

function parseIdea(given: Given): Parsed<PlanIdea> {
  const { door, raw } = given;
  const names = ideas.filter((name) => raw[name] !== undefined && raw[name] !== '');
  const [name, second] = names;
  if (name === undefined || second !== undefined) {
    const accepted = ideas.map((one) => nameAt(door, one)).join(', ');
    const said = name === undefined ? 'none was given' : `${names.join(' and ')} were given`;
    return err({ code: 'invalid-input', message: `generate takes one of ${accepted}; ${said}.` });
  }
  const value = raw[name] ?? '';
  const title = raw.title ? { title: raw.title } : {};
  switch (name) {
    case 'description':
      return ok({ kind: 'text', ...title, description: value });
    case 'description-file':
      return ok({ kind: 'file', ...title, path: value });
    case 'draft':
      return ok({ kind: 'draft', path: value });
    case 'issue': {
      const issue = parseCount(nameAt(door, 'issue'), value.replace(/^#/, ''), [1, largestIssue]);
      return issue.ok ? ok({ kind: 'issue', ...title, issue: issue.value }) : issue;
    }
  }
}

function parsePlanning(given: Given): Parsed<PlanningOptions> {
  const { door, raw } = given;
  const preset = (name: InputName): string => raw[name] || (inputDefinition(name).default ?? '');
  const maxWait = parseDuration(nameAt(door, 'max-wait'), preset('max-wait'));
  if (!maxWait.ok) return maxWait;
  const text = preset('budget').replace(/^\$/, '');
  const budget = /^\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (budget === 0)
    return notAccepted(nameAt(door, 'budget'), raw.budget ?? '', 'US dollars above 0, such as 2 or 0.50');
  return ok({ budget, maxWait: maxWait.value, ...(raw.model ? { model: raw.model } : {}) });
}

/** Who asked, in somebody else's run. */
const requesterOf = (given: Given): Parsed<{ requestedBy?: string }> => {
  const login = parseLogin(given);
  if (!login.ok) return login;
  return ok(login.value === undefined ? {} : { requestedBy: login.value });
};

function buildGenerate(given: Given): Parsed<Request> {
  const idea = parseIdea(given);
  if (!idea.ok) return idea;
  const planning = parsePlanning(given);
  if (!planning.ok) return planning;
  const dryRun = when(given, 'dry-run', parseBoolean);
  if (!dryRun.ok) return dryRun;
  const by = requesterOf(given);
  if (!by.ok) return by;
  const reviewer = parseFile(given, 'review-workflow');
  if (!reviewer.ok) return reviewer;
  return ok({
    command: 'generate',
    ...id(given.plan),
    idea: idea.value,
    planning: planning.value,
    dryRun: dryRun.value === true,
    ...(reviewer.value === undefined ? {} : { reviewWorkflow: reviewer.value }),
    ...by.value,
  });
}

function buildEdit(given: Given): Parsed<Request> {
  const dryRun = when(given, 'dry-run', parseBoolean);
  if (!dryRun.ok) return dryRun;
  const { plan = '', raw } = given;
  return ok({ command: 'edit', plan, operations: raw.operations ?? '', dryRun: dryRun.value === true });
}

function parseTypes({ door, raw }: Given): Parsed<readonly ReviewType[]> {
  const words = entries(raw.review?.replaceAll(',', '\n'));
  if (words.length === 0 || (words.length === 1 && words[0] === 'all')) return ok(reviewTypes);
  if (words.length === 1 && words[0] === 'none') return ok([]);
  const strange = words.find((word) => !reviewTypes.some((type) => type === word));
  if (strange === undefined) return ok(reviewTypes.filter((type) => words.includes(type)));
  const accepted = `any of ${reviewTypes.join(', ')}; all; none`;
  return notAccepted(
    nameAt(door, 'review'),
    strange,
    `${accepted}.${didYouMean(strange, reviewTypes)}`.replace(/\.$/, ''),
  );
}

/** The pull request that is meant, where one is named. */
export const parsePull = (given: Omit<Given, 'plan'>): Parsed<{ pull?: number }> => {
  const pull = when(given, 'pull-request', (name, value) =>
    parseCount(name, value.replace(/^#/, ''), [1, largestIssue]),
  );
  if (!pull.ok) return pull;
  return ok(pull.value === undefined ? {} : { pull: pull.value });
};

function buildReview(given: Given): Parsed<Request> {
  const { door, raw, plan } = given;
  const types = parseTypes(given);
  if (!types.ok) return types;
  const scope = parseScope(raw.scope || 'plan');
  if (scope === undefined)
    return notAccepted(nameAt(door, 'scope'), raw.scope ?? '', '`plan`, `phase/<id>` or `task/<id>`');
  const pull = parsePull(given);
  if (!pull.ok) return pull;
  const planning = parsePlanning(given);
  if (!planning.ok) return planning;
  const dryRun = when(given, 'dry-run', parseBoolean);
  if (!dryRun.ok) return dryRun;
  const by = requesterOf(given);
  if (!by.ok) return by;
  if (dryRun.value === true && raw.draft)
    return err({
      code: 'conflicting-inputs',
      message: `${nameAt(door, 'draft')} and ${nameAt(door, 'dry-run')} exclude each other.`,
      hint: 'A dry run leaves a draft; without it a draft is posted.',
    });
  return ok({
    command: 'review',
    ...named(plan),
    ...pull.value,
    types: types.value,
    scope,
    planning: planning.value,
    dryRun: dryRun.value === true,
    ...(raw.draft ? { draft: raw.draft } : {}),
    ...by.value,
  });
}

function buildApply(given: Given): Parsed<Request> {
  const { raw, plan } = given;
  const pull = parsePull(given);
  if (!pull.ok) return pull;
  const dryRun = when(given, 'dry-run', parseBoolean);
  if (!dryRun.ok) return dryRun;
  const suggestions = raw.suggestions ?? '';
  return ok({ command: 'apply', ...named(plan), ...pull.value, suggestions, dryRun: dryRun.value === true });
}
