import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAnthropic } from '../test/support/anthropic/server.ts';
import { speak } from './words.ts';

// Executes plans/greeting.yml end to end with the bundled command line, in a scratch repository, against a stand-in of the
// Messages API on loopback. Only the model's words are made up. `--keep` leaves the repository for a look around.

const root = new URL('..', import.meta.url).pathname;
const scratch = mkdtempSync(join(tmpdir(), 'planwright-demo-'));
const repository = join(scratch, 'greeter');
const isolated = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

const say = (text: string): void => console.log(text);

const title = (text: string): void => say(`\n${process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text}`);

const git = (...args: readonly string[]): string => {
  const done = spawnSync('git', args, { cwd: repository, env: { ...process.env, ...isolated }, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')} failed: ${done.stderr}`);
  return done.stdout;
};

const makeRepository = (): void => {
  cpSync(join(root, 'demo/repo'), repository, { recursive: true });
  mkdirSync(join(repository, 'plans'));
  copyFileSync(join(root, 'plans/greeting.yml'), join(repository, 'plans/greeting.yml'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git(
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.com',
    'commit',
    '--quiet',
    '--message',
    'A plan to greet people',
  );
};

const execute = (url: string): Promise<number | null> =>
  new Promise((resolve) => {
    const cli = spawn(process.execPath, [join(root, 'dist/cli.js'), 'execute', 'plans/greeting.yml'], {
      cwd: repository,
      env: {
        ...process.env,
        ...isolated,
        ANTHROPIC_API_KEY: 'demo-key-of-no-value',
        ANTHROPIC_BASE_URL: url,
        XDG_CACHE_HOME: scratch,
      },
      stdio: 'inherit',
    });
    cli.on('exit', resolve);
  });

const showResult = (): void => {
  title('The branch planwright/greeting: one commit per task');
  say(
    git(
      'log',
      '--format=%h %s%n%w(0,2,2)%(trailers:key=Plan-Task,key=Plan-Attempt)',
      'main..planwright/greeting',
    ).trimEnd(),
  );
  title('The state, below the plan');
  const plan = git('show', 'planwright/greeting:plans/greeting.yml');
  say(plan.slice(plan.indexOf('state:')).trimEnd());
  title('The checkout was not touched');
  say(git('status', '--short', '--branch').trimEnd());
};

const api = await startAnthropic({ script: speak });
try {
  makeRepository();
  title('planwright execute plans/greeting.yml');
  const code = await execute(api.url);
  showResult();
  if (code !== 0) throw new Error(`planwright ended with exit code ${String(code)}`);
  if (process.argv.includes('--keep')) say(`\nThe repository is ${repository}`);
} finally {
  await api.close();
  if (!process.argv.includes('--keep')) rmSync(scratch, { recursive: true, force: true });
}
