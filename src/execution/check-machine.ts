import { exec } from '../lib/exec.ts';
import { probeSandbox } from '../workspace/sandbox.ts';
import type { Finding } from './finding.ts';
import { bad, good } from './finding.ts';

const leastNode = 24;
/** The oldest that our tests run with; `--porcelain` pushes and worktree configuration of older ones were never looked at. */
const leastGit: readonly [number, number] = [2, 39];

type Environment = Readonly<Record<string, string | undefined>>;

/** What this machine has: Node.js, git and a sandbox that works. */
export const checkMachine = async (env: Environment, node: string): Promise<readonly Finding[]> => [
  checkNode(node),
  await checkGit(env),
  await checkSandbox(env),
];

const checkNode = (version: string): Finding =>
  Number(version.split('.')[0]) >= leastNode
    ? good('Node.js', version)
    : bad('warning', 'Node.js', version, `use Node ${leastNode}: it is what the action runs on`);

const checkGit = async (env: Environment): Promise<Finding> => {
  const result = await exec('git', ['--version'], { env: { PATH: env['PATH'] ?? '', LC_ALL: 'C' } });
  if (result.kind !== 'exited' || result.code !== 0) return bad('problem', 'git', 'not found', 'install git');
  const [, version = '', major = '', minor = ''] = /((\d+)\.(\d+)[\w.]*)/.exec(result.stdout) ?? [];
  const [leastMajor, leastMinor] = leastGit;
  const new_ = Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor);
  return new_ ? good('git', version) : bad('warning', 'git', version, `use git ${leastGit.join('.')} or later`);
};

const checkSandbox = async (env: Environment): Promise<Finding> => {
  const probed = await probeSandbox(env);
  if (probed.ok) return good('sandbox', `${probed.value.program} works`);
  const hosted = env['RUNNER_ENVIRONMENT'] === 'github-hosted';
  if (hosted) return good('sandbox', 'bubblewrap is prepared by `execute` on hosted runners');
  const severity = env['RUNNER_ENVIRONMENT'] === undefined ? 'warning' : 'problem';
  return bad(severity, 'sandbox', probed.error.message, probed.error.hint ?? 'install bubblewrap');
};
