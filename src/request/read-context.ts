import { readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { secretParts, shortestGuess } from '../lib/redact.ts';
import type { Failure, Result } from '../lib/result.ts';
import { ok } from '../lib/result.ts';
import type { Context } from './context.ts';
import { inputs } from './inputs.ts';
import { readApp } from './read-app.ts';
import { readFederation } from './read-federation.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { parseTaskEnv } from './task-env.ts';
import { nameAt, notAccepted, parseUrl } from './values.ts';
import type { Door } from './values.ts';

type Environment = Record<string, string | undefined>;

/** The parts of `process` that say where we are. */
export interface Host {
  readonly env: Environment;
  cwd(): string;
  readonly stderr: { readonly isTTY?: boolean };
}

/** GitHub hands an input to a JavaScript action as `INPUT_<NAME>`: upper case, spaces as underscores, dashes kept (docs: metadata syntax, inputs). */
const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** The action's inputs, trimmed as the toolkit does it. Read here and not with the toolkit, which takes longer to load than a short command to run. */
export function readActionInputs(host: Pick<Host, 'env'> = process): RawInputs {
  const raw: Partial<Record<InputName, string>> = {};
  for (const input of inputs) {
    const value = host.env[variable(input.name)]?.trim() ?? '';
    if (input.doors.includes('action') && value !== '') raw[input.name] = value;
  }
  return raw;
}

const ownSecrets = ['ANTHROPIC_API_KEY', 'GITHUB_TOKEN', 'GH_TOKEN'];
const inputSecrets = ['anthropic-api-key', 'github-token', 'app-private-key', 'task-env'] as const;
const secretVariables = [...ownSecrets, ...inputSecrets.map(variable)];

/** Takes the credentials out of the environment, so that no child can inherit them by accident. */
function takeSecrets(env: Environment): Environment {
  const taken = Object.fromEntries(secretVariables.map((name) => [name, env[name]?.trim() || undefined]));
  for (const name of secretVariables) delete env[name];
  return taken;
}

const namesSecret = /(?:^|_)(?:AUTH|TOKEN|SECRET|PASSWORD|PASSWD|APIKEY|API_KEY|PRIVATE_KEY|ACCESS_KEY)$/i;

/** Values of variables that sound like credentials. */
const soundsSecret = (env: Environment): string[] =>
  Object.entries(env).flatMap(([name, value = '']) =>
    namesSecret.test(name.replaceAll('-', '_')) && value.length >= shortestGuess ? [value] : [],
  );

/** Whether a pull request's run is about commits of another repository, whose branches may be called anything. */
function isFork(env: Environment): boolean {
  if (env['GITHUB_EVENT_NAME'] !== 'pull_request') return false;
  try {
    const { pull_request: pull }: { pull_request?: Pull } = JSON.parse(
      readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'),
    );
    return pull?.head?.repo?.id === undefined || pull.head.repo.id !== pull.base?.repo?.id;
  } catch {
    return true;
  }
}

interface Pull {
  readonly head?: { readonly repo?: { readonly id?: number } | null };
  readonly base?: { readonly repo?: { readonly id?: number } };
}

/** The environment as commands see it: a fork's name for its branch says nothing about ours. */
function seenEnvironment(env: Environment): Environment {
  if (!isFork(env)) return { ...env };
  const { GITHUB_HEAD_REF: _name, ...rest } = env;
  return rest;
}

/** The run we are part of, from the default variables of GitHub Actions. */
function readRun(env: Environment): Context['run'] {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = env;
  if (env['GITHUB_ACTIONS'] !== 'true' || id === undefined || repository === undefined) return undefined;
  const serverUrl = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    id,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    url: `${serverUrl}/${repository}/actions/runs/${id}`,
    actor: env['GITHUB_ACTOR'] ?? '',
    repository,
    serverUrl,
    temp: env['RUNNER_TEMP'] ?? tmpdir(),
  };
}

function workRoot(env: Environment, run: Context['run']): string {
  if (run !== undefined) return join(run.temp, 'planwright');
  const cache = env['XDG_CACHE_HOME'];
  const usable = cache !== undefined && isAbsolute(cache);
  return join(usable ? cache : join(env['HOME'] || homedir(), '.cache'), 'planwright');
}

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function readDirectory(door: Door, raw: RawInputs, host: Host): Result<string, Failure> {
  const given = raw['working-directory'] ?? '.';
  const start = door === 'action' ? (host.env['GITHUB_WORKSPACE'] ?? host.cwd()) : host.cwd();
  const directory = resolve(start, given);
  if (isDirectory(directory)) return ok(directory);
  return notAccepted(nameAt(door, 'working-directory'), given, 'a folder that exists');
}

function readBaseUrl(door: Door, raw: RawInputs, env: Environment): Result<string | undefined, Failure> {
  const variableUrl = env['ANTHROPIC_BASE_URL'] || undefined;
  const url = raw['base-url'] ?? variableUrl;
  if (url === undefined) return ok(undefined);
  return parseUrl(raw['base-url'] === undefined ? 'ANTHROPIC_BASE_URL' : nameAt(door, 'base-url'), url);
}

/**
 * The surroundings of a command. Call it once: it takes the credentials out of the environment (and so out of every child's), and only the
 * result still knows them.
 */
export function readContext(door: Door, raw: RawInputs, host: Host = process): Result<Context, Failure> {
  const taken = takeSecrets(host.env);
  const directory = readDirectory(door, raw, host);
  if (!directory.ok) return directory;
  const baseUrl = readBaseUrl(door, raw, host.env);
  if (!baseUrl.ok) return baseUrl;
  const apiKey = taken[variable('anthropic-api-key')] ?? taken['ANTHROPIC_API_KEY'];
  const githubToken = taken[variable('github-token')] ?? taken['GITHUB_TOKEN'] ?? taken['GH_TOKEN'];
  const app = readApp(raw['app-id'], taken[variable('app-private-key')], { keyMayLack: isFork(host.env) });
  if (!app.ok) return app;
  const taskEnv = parseTaskEnv(taken[variable('task-env')] ?? '');
  if (!taskEnv.ok) return taskEnv;
  const run = readRun(host.env);
  const federation = readFederation(host.env);
  const given = Object.values(taken).filter((secret) => secret !== undefined);
  const secrets = [
    ...new Set([...given, ...Object.values(taskEnv.value).flatMap(secretParts), ...soundsSecret(host.env)]),
  ];
  return ok({
    door,
    directory: directory.value,
    json: raw.json === 'true',
    push: door === 'action' || raw.push === 'true',
    yes: raw.yes === 'true',
    tty: door === 'cli' && host.stderr.isTTY === true && host.env['TERM'] !== 'dumb' && !host.env['CI'],
    env: { ...taskEnv.value, ...seenEnvironment(host.env) },
    anthropic: {
      ...(federation === undefined ? {} : { federation }),
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(baseUrl.value === undefined ? {} : { baseUrl: baseUrl.value }),
    },
    ...(githubToken === undefined ? {} : { githubToken }),
    ...(app.value === undefined ? {} : { app: app.value }),
    ...(run === undefined ? {} : { run }),
    workRoot: workRoot(host.env, run),
    secrets,
    keepSecret: (secret) => void (secrets.includes(secret) || secrets.push(secret)),
  });
}
