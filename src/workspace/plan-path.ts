import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

import leven from 'leven';

import { err, ok, type Failure, type Result } from '../lib/result.ts';

/** Where a plan lives. `path` is relative to the repository, with forward slashes. */
export interface PlanPath {
  readonly id: string;
  readonly path: string;
}

/** How a name of a plan is to be read. */
export interface PlanPlace {
  /** Real path of the checkout. */
  readonly toplevel: string;
  /** The directory that relative paths start from. */
  readonly directory: string;
  /** Whether the path of a template names a plan, too. Default: it does not. */
  readonly templates?: 'accepted';
}

/** Where a repository keeps plans to start others from. */
export const templatesFolder = 'plans/templates';

const accepted = 'accepted: the id of a plan, or the path of a file `plans/<id>.yml`';
const idPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * The file in the checkout that a person means by an id or a path. Failures: those of `readPlanName`, and `plan-not-found` (with the
 * nearest names), `plan-ambiguous`, `plan-is-directory`, `plan-is-symlink`.
 */
export const resolvePlanPath = async (given: string, place: PlanPlace): Promise<Result<PlanPath, Failure>> => {
  const name = await readPlanName(given, place);
  if (!name.ok) return name;
  const present = await existing(name.value, place.toplevel);
  const [first, second] = present;
  if (first === undefined) return err(await notFound(given, name.value, place.toplevel));
  if (second !== undefined) return err(ambiguous(given, present));
  const fault = await standsInTheWay(first, place.toplevel);
  return fault === undefined
    ? ok({ id: name.value.id, path: first })
    : err({ ...fault, message: `${fault.message}; ${accepted}` });
};

export interface PlanName {
  readonly id: string;
  /** The paths that the plan may have, the likelier one first: one when a path was given, two when only an id was. */
  readonly candidates: readonly [string, ...string[]];
}

/**
 * What an id or a path names, whether or not the file is in the checkout (a plan may live on its own branch alone). Failures:
 * `plan-name-empty`, `plan-name-option`, `plan-name-characters`, `plan-outside-repository`, `plan-not-in-plans`, `plan-wrong-ending`, `plan-bad-id`.
 */
export const readPlanName = async (given: string, place: PlanPlace): Promise<Result<PlanName, Failure>> => {
  if (given.trim() === '') return fail('plan-name-empty', `no plan was named; ${accepted}`);
  const shown = JSON.stringify(given);
  if (given.startsWith('-'))
    return fail('plan-name-option', `plan is ${shown}, which looks like an option; ${accepted}`);
  if (/\p{Cc}/u.test(given))
    return fail('plan-name-characters', `plan is ${shown}, which holds control characters; ${accepted}`);
  if (idPattern.test(given)) return ok({ id: given, candidates: [`plans/${given}.yml`, `plans/${given}.yaml`] });
  if (!/[/\\.]/.test(given)) return badId(shown, given);
  const path = await repositoryPath(given, place);
  if (path === undefined)
    return fail('plan-outside-repository', `plan is ${shown}, which is outside of ${place.toplevel}; ${accepted}`);
  return fromPath(path, shown, place);
};

const fromPath = (path: string, shown: string, { templates }: PlanPlace): Result<PlanName, Failure> => {
  const folder = dirname(path);
  const ending = /\.ya?ml$/.exec(path)?.[0];
  const fix = 'a plan file ends with .yml or .yaml';
  if (ending === undefined) return fail('plan-wrong-ending', `plan is ${shown}; ${fix}; ${accepted}`);
  const id = basename(path, ending);
  if (folder === templatesFolder && templates === undefined) return err(isTemplate(shown, id));
  if (folder !== 'plans' && folder !== templatesFolder)
    return fail('plan-not-in-plans', `plan is ${shown}, which is not directly in the folder plans/; ${accepted}`);
  if (idPattern.test(id)) return ok({ id, candidates: [path] });
  return badId(shown, id);
};

const badId = (shown: string, id: string) =>
  fail(
    'plan-bad-id',
    `plan is ${shown}; its id ${JSON.stringify(id)} is not one: lower-case letters, digits and hyphens, a letter or digit first, 63 at most`,
  );

const isTemplate = (shown: string, id: string): Failure => ({
  code: 'plan-not-in-plans',
  message: `plan is ${shown}, which is a template and not directly in the folder plans/; ${accepted}`,
  hint: `\`planwright new --template ${id}\` starts a plan from it`,
});

const fail = (code: string, message: string): { readonly ok: false; readonly error: Failure } => err({ code, message });

const looksLikePlan = (path: string): boolean => ['plans', templatesFolder].includes(dirname(path));

/** Relative to the repository, with forward slashes; undefined when it is outside. Tried from the directory first, then from the top. */
const repositoryPath = async (given: string, { toplevel, directory }: PlanPlace): Promise<string | undefined> => {
  const here = await realpath(directory).catch(() => directory);
  const top = await realpath(toplevel).catch(() => toplevel);
  const fromHere = inside(top, await realFolder(resolve(here, given)));
  const fromTop = isAbsolute(given) ? undefined : inside(top, resolve(top, given));
  if (fromHere === undefined) return undefined;
  return fromTop !== undefined && looksLikePlan(fromTop) && !looksLikePlan(fromHere) ? fromTop : fromHere;
};

const inside = (toplevel: string, path: string): string | undefined => {
  const found = relative(toplevel, path);
  const outside = found === '' || found === '..' || found.startsWith(`..${sep}`) || isAbsolute(found);
  return outside ? undefined : found.split(sep).join('/');
};

/** A path written through a symbolic link above the repository (`/tmp` on macOS) still names a file inside of it. */
const realFolder = async (path: string): Promise<string> => {
  const top = dirname(dirname(path));
  const real = await realpath(top).catch(() => top);
  return join(real, basename(dirname(path)), basename(path));
};

const existing = async ({ candidates }: PlanName, toplevel: string): Promise<string[]> => {
  const found = await Promise.all(candidates.map((path) => lstat(join(toplevel, path)).catch(() => undefined)));
  return candidates.filter((_, index) => found[index] !== undefined);
};

/** Why a path of the repository is not a plain file that can be read as itself; undefined when it is. */
export const standsInTheWay = async (path: string, toplevel: string): Promise<Failure | undefined> => {
  for (let at = dirname(path); at !== '.'; at = dirname(at))
    if ((await lstat(join(toplevel, at))).isSymbolicLink())
      return { code: 'plan-is-symlink', message: `${at} is a symbolic link` };
  const file = await lstat(join(toplevel, path));
  if (file.isSymbolicLink()) return { code: 'plan-is-symlink', message: `${path} is a symbolic link` };
  if (file.isDirectory()) return { code: 'plan-is-directory', message: `${path} is a folder` };
  return file.isFile() ? undefined : { code: 'plan-is-special', message: `${path} is not a regular file` };
};

const ambiguous = (given: string, paths: readonly string[]): Failure => ({
  code: 'plan-ambiguous',
  message: `plan is ${JSON.stringify(given)}, and there are ${paths.join(' and ')}; accepted: the path of one of them`,
});

const notFound = async (given: string, { id, candidates }: PlanName, toplevel: string): Promise<Failure> => {
  const folder = dirname(candidates[0]);
  const ids = idsOf(await planFiles(join(toplevel, folder)));
  const near = nearest(id, ids);
  const known = ids.length === 0 ? `there are no plans in ${folder}/` : `plans here: ${ids.slice(0, 20).join(', ')}`;
  return {
    code: 'plan-not-found',
    message: `there is no plan ${JSON.stringify(given)}; ${known}`,
    ...(near.length === 0 ? {} : { hint: `did you mean ${near.join(' or ')}?` }),
  };
};

/** The ids of all plan files of a checkout, sorted. */
export const planIds = async (toplevel: string): Promise<string[]> => idsOf(await planFiles(join(toplevel, 'plans')));

const planFile = /^([a-z0-9][a-z0-9-]{0,62})\.ya?ml$/;

/** The names of the files in a folder whose names are those of plans, sorted; none where there is no such folder. */
export const planFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => planFile.test(name)).toSorted();

/** The names of the files in a folder that end like plans, but have the name of none, sorted; hidden files are not asked about. */
export const strayFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/u.test(entry.name) && !planFile.test(entry.name))
    .map(({ name }) => name)
    .toSorted();

/** The ids that names of files stand for, sorted, each once. */
export const idsOf = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => planFile.exec(name)?.[1] ?? ''))].toSorted();

/** The names that a person may have meant, nearest first, three at most. */
export const nearest = (id: string, ids: readonly string[]): string[] => {
  const limit = Math.max(2, Math.floor(id.length / 3));
  const ranked = ids.map((name) => ({ name, distance: leven(id, name) })).filter(({ distance }) => distance <= limit);
  return ranked
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
};
