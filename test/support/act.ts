import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { ExecResult } from '../../src/lib/exec.ts';
import { exec } from '../../src/lib/exec.ts';
import { hostEnvironment } from './action.ts';
import { writeFiles } from './git.ts';
import type { Hub } from './workflows/hub.ts';
import { ownRepository } from './workflows/machine.ts';
import type { WorkflowSpec } from './workflows/parse.ts';
import { parseFile } from './workflows/parse.ts';

const own = new URL('../../', import.meta.url).pathname;

/** Whether act is on the PATH; `.ci/run` puts it there. */
export const hasAct = async (): Promise<boolean> => {
  const said = await exec('act', ['--version'], { env: hostEnvironment() });
  return said.kind === 'exited' && said.code === 0;
};

/** In place of actions/checkout, which would be cloned from GitHub: the whole history, and no credential that stays. */
const checkout = `name: checkout
inputs:
  fetch-depth: { default: '1' }
  persist-credentials: { default: 'true' }
  token: { default: '\${{ github.token }}' }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        ASKED: \${{ inputs.fetch-depth }} \${{ inputs.persist-credentials }}
        BRANCH: \${{ github.ref_name }}
        ORIGIN: \${{ github.server_url }}/\${{ github.repository }}
        TOKEN: \${{ inputs.token }}
      run: |
        test "$ASKED" = '0 false'
        secret=$(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap 0)
        git -c "http.extraHeader=Authorization: Basic $secret" clone --quiet --branch "$BRANCH" "$ORIGIN" .
`;

/** The folder that stands for a repository of actions: of ours the manifest and the bundle, and nothing else. */
const standIn = async (uses: string, folder: string): Promise<void> => {
  if (uses.startsWith('actions/checkout@')) return writeFiles(folder, { 'action.yml': checkout });
  if (!uses.startsWith(`${ownRepository}@`)) throw new Error(`no stand-in for ${uses}`);
  await cp(join(own, 'action.yml'), join(folder, 'action.yml'));
  await cp(join(own, 'dist'), join(folder, 'dist'), { recursive: true });
};

/** `--local-repository` for every action of the workflow's steps. */
const localActions = async ({ jobs }: WorkflowSpec, folder: string): Promise<string[]> => {
  const named = new Set(jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])));
  const options = [...named].map(async (uses, at) => {
    const place = join(folder, `action-${at}`);
    await standIn(uses, place);
    return ['--local-repository', `${uses}=${place}`];
  });
  return (await Promise.all(options)).flat();
};

const pairs = (option: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);

export interface ActOptions {
  /** In the checkout's `.github/workflows/`; has one job. */
  readonly file: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly runId: string;
  /** Ends act, which kills its step outright. */
  readonly signal?: AbortSignal;
  readonly onOutput?: (text: string) => void;
}

/** Dispatches a workflow in act, in its host mode: no container, and no network but the hub. The job's token may do what the workflow says. */
export const runAct = async (hub: Hub, { file, inputs, runId, ...rest }: ActOptions): Promise<ExecResult> => {
  const folder = await mkdtemp(join(hub.root, 'act-'));
  const path = join('.github/workflows', file);
  const workflow = await parseFile(file, await readFile(join(hub.checkout, path), 'utf8'));
  const [job] = workflow.jobs;
  const event = join(folder, 'event.json');
  await writeFile(event, JSON.stringify({ ref: 'refs/heads/main', inputs }));
  const env = {
    GITHUB_REPOSITORY: hub.api.repository.name,
    GITHUB_SERVER_URL: new URL(hub.origin).origin,
    GITHUB_API_URL: hub.api.url,
    GITHUB_GRAPHQL_URL: `${hub.api.url}/graphql`,
    GITHUB_RUN_ID: runId,
  };
  const options = {
    '--workflows': path,
    '--eventpath': event,
    '--actor': 'ada',
    '--platform': 'ubuntu-latest=-self-hosted',
    '--container-daemon-socket': '-',
    '--action-cache-path': join(folder, 'cache'),
  };
  const args = [
    'workflow_dispatch',
    ...Object.entries(options).flat(),
    '--strict',
    '--no-cache-server',
    '--no-skip-checkout',
    ...(await localActions(workflow, folder)),
    ...pairs('--env', env),
    ...pairs('--secret', { ...hub.secrets, GITHUB_TOKEN: hub.grant(job?.permissions ?? {}) }),
  ];
  const host = hostEnvironment();
  return exec('act', args, {
    cwd: hub.checkout,
    // act runs the first node of the PATH, whichever an action asks for.
    env: {
      ...host,
      PATH: [dirname(process.execPath), host['PATH']].join(delimiter),
      HOME: folder,
      ANTHROPIC_BASE_URL: hub.anthropic.url,
    },
    keepBytes: 16 * 1024 * 1024,
    killGraceMs: 30_000,
    ...rest,
  });
};
