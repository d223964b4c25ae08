import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { planFromTemplate } from '../../src/plan/from-template.ts';
import { report, toolUse, toolUses } from '../support/anthropic/reply.ts';
import type { Reply } from '../support/anthropic/reply.ts';
import type { Project } from '../support/project.ts';
import { planOf, planPath, project } from '../support/project.ts';
import { commitAll } from '../support/git.ts';
import { promptOf, sessions, taskOf } from '../support/sessions.ts';

const folder = new URL('../../plans/templates/', import.meta.url);
const names = readdirSync(folder).map((name) => name.replace(/\.yml$/, ''));
const read = (name: string): Buffer => readFileSync(new URL(`${name}.yml`, folder));

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

const write = (path: string, content: string): Reply => toolUse('write', { file_path: path, content });
const shell = (command: string): Reply => toolUse('bash', { command });
const nothing = report({ status: 'nothing_to_do', summary: 'Look', details: 'There is none.' });

/** A repository whose suite is all scripts in tests/. */
const files = {
  'app.txt': 'old-framework\n',
  'run tests.sh': 'for one in tests/*.sh; do sh "$one" || exit 1; done\n',
  'tests/first.sh': 'test -s app.txt\n',
};
const test_command = 'sh "run tests.sh"';
const hostile = `Search"; touch pwned; $(touch pwned) \`touch pwned\` ' \${{ inputs.document }}`;

interface Scenario {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What Claude does, task by task; a report follows. */
  readonly work: Readonly<Record<string, readonly Reply[]>>;
  /** What a person approves, in order, each when the plan waits for it. */
  readonly approve?: readonly string[];
  /** Tasks with a commit. */
  readonly committed: readonly string[];
  readonly skipped?: readonly string[];
  /** What a task is told. */
  readonly told: Readonly<Record<string, string>>;
  /** Outcomes of attempts, where the first did not do. */
  readonly attempts?: Readonly<Record<string, readonly string[]>>;
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'feature-with-tests': {
    inputs: { feature: hostile, test_command },
    work: {
      'acceptance-tests': [write('tests/search.sh', 'grep -q search app.txt\n')],
      implement: [write('app.txt', 'search\n')],
      'edge-cases': [write('tests/edge.sh', 'test "$(wc -l < app.txt)" = 1\n')],
      document: [write('docs/search.md', '# Search\n')],
    },
    committed: ['acceptance-tests', 'implement', 'edge-cases', 'document'],
    told: { implement: `The feature: ${hostile}`, document: hostile },
  },
  'bug-hunt': {
    inputs: { symptom: 'The app is old', test_command },
    work: {
      'failing-test': [
        toolUses([
          ['write', { file_path: 'tests/bug.sh', content: 'grep -q new app.txt\n' }],
          ['bash', { command: 'printf "test=tests/bug.sh\\ncause=It was never made new\\n" >> "$PLANWRIGHT_OUTPUT"' }],
        ]),
      ],
      // The first attempt gets past the test instead of mending anything.
      fix: [write('tests/bug.sh', 'true\n'), report(), write('app.txt', 'new\n')],
      'regression-tests': [write('tests/relatives.sh', '! grep -q old app.txt\n')],
    },
    committed: ['failing-test', 'fix', 'regression-tests'],
    told: { fix: 'tests/bug.sh\nWhat is suspected: It was never made new', 'failing-test': 'The app is old' },
    attempts: { fix: ['verify', 'completed'] },
  },
  'dependency-upgrade': {
    inputs: { dependency: 'left-pad', version: '2.0.0', install_command: 'grep -q 2.0.0 lock.txt', test_command },
    files: {
      'package.json': '{ "dependencies": { "left-pad": "1.0.0" } }\n',
      'packages/web/package.json': '{ "dependencies": { "left-pad": "1.0.0" } }\n',
      'packages/api/package.json': '{ "dependencies": {} }\n',
    },
    work: {
      bump: [write('lock.txt', 'left-pad 2.0.0\n')],
      'adapt-code': [write('app.txt', 'padded\n')],
      deprecations: [nothing],
    },
    committed: ['users', 'bump', 'adapt-code', 'deprecations'],
    told: { bump: 'package.json\npackages/web/package.json\n\n', 'adapt-code': test_command },
  },
  'framework-migration': {
    inputs: { from: 'the old framework', to: 'the new one', leftover: 'old-framework', test_command },
    files: { 'web.txt': 'old-framework\n', 'api.txt': 'old-framework\n' },
    work: {
      inventory: [write('docs/migration.md', '- [ ] app (pilot)\n- [ ] web\n- [ ] api: old-framework\n')],
      pilot: [write('app.txt', 'new-framework\n')],
      'first-half': [write('web.txt', 'new-framework\n')],
      'second-half': [write('api.txt', 'new-framework\n'), report()],
      // The first attempt leaves something over.
      'remove-old': [write('shim.txt', 'old-framework\n'), report(), shell('rm docs/migration.md')],
    },
    approve: ['approve-pilot'],
    committed: ['inventory', 'pilot', 'first-half', 'second-half', 'remove-old'],
    told: { pilot: 'from the old framework to the new one', 'remove-old': 'nowhere in the code: old-framework' },
    attempts: { 'remove-old': ['verify', 'completed'] },
  },
  'documentation-overhaul': {
    inputs: { readers: 'Sailors', contributors: 'false', check_command: 'test ! -e docs/broken.md' },
    work: {
      'take-stock': [write('docs/overhaul.md', '# What is wrong\n')],
      tutorial: [write('docs/getting-started.md', '# Start\n')],
      guides: [write('docs/guides/sail.md', '# Sail\n')],
      reference: [write('docs/reference/ropes.md', '# Ropes\n')],
      'front-page': [shell('rm docs/overhaul.md && echo "# Boats" > README.md')],
    },
    committed: ['take-stock', 'tutorial', 'guides', 'reference', 'front-page'],
    skipped: ['contributing'],
    told: { guides: 'The readers: Sailors', 'front-page': 'The readers: Sailors' },
  },
  'security-fix': {
    inputs: { report: 'Anybody can', severity: 'critical', advisory: 'CVE-1', test_command },
    work: {
      proof: [
        toolUses([
          ['write', { file_path: 'tests/safe.sh', content: 'grep -q safe app.txt\n' }],
          ['bash', { command: 'echo test=tests/safe.sh >> "$PLANWRIGHT_OUTPUT"' }],
        ]),
      ],
      fix: [write('app.txt', 'safe\n')],
      variants: [nothing],
      'release-notes': [write('CHANGELOG.md', '# Fixed\n')],
    },
    approve: ['review-fix', 'release-notes', 'publish'],
    committed: ['proof', 'fix', 'variants', 'release-notes'],
    told: { proof: 'severity: critical', fix: 'tests/safe.sh', 'release-notes': 'Advisory: CVE-1' },
  },
  'test-coverage': {
    inputs: { area: 'app.txt', coverage_command: 'echo "42 % of app.txt"', test_command },
    work: {
      promises: [write('tests/promises.sh', 'test -f app.txt\n')],
      failures: [write('tests/failures.sh', 'test ! -d app.txt\n')],
      boundaries: [write('tests/boundaries.sh', 'test "$(wc -l < app.txt)" -ge 1\n')],
    },
    committed: ['before', 'promises', 'failures', 'boundaries', 'after'],
    told: { promises: '42 % of app.txt', boundaries: 'The code: app.txt' },
  },
};

describe('every template that comes with Planwright', () => {
  it('has a scenario below', () => {
    expect(Object.keys(scenarios).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is a valid plan, without warnings', async (name) => {
    const parsed = await parsePlan(read(name), { id: name, file: `plans/templates/${name}.yml`, stateAllowed: false });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
    const { plan, warnings } = parsed.value;
    expect(warnings).toEqual([]);
    expect(plan.description).not.toBe('');
    // A required input with a default would never be asked for.
    const inputs = Object.values(plan.inputs);
    expect(inputs.filter((input) => input.required === (input.default !== undefined) || !input.description)).toEqual(
      [],
    );
  });
});

describe('the guide to templates', () => {
  const guide = readFileSync(new URL('../../docs/guides/templates.md', import.meta.url), 'utf8');

  it('names every template', () => {
    expect([...guide.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name = '']) => name).toSorted()).toEqual(names.toSorted());
  });

  it('shows one that is valid', async () => {
    const [, example = ''] = /```yaml\n(.*?)```/s.exec(guide) ?? [];
    const file = { id: 'endpoint', file: 'plans/templates/endpoint.yml', stateAllowed: false };
    expect(await parsePlan(Buffer.from(example), file)).toMatchObject({ ok: true, value: { warnings: [] } });
  });
});

const scriptOf = ({ work }: Scenario) =>
  sessions(Object.fromEntries(Object.entries(work).map(([task, replies]) => [task, [...replies, report()]])));

const start = async (name: string, scenario: Scenario): Promise<Project> => {
  const { inputs } = scenario;
  const plan = await planFromTemplate(read(name).toString(), { id: 'demo', title: `Try ${name}`, inputs });
  if (!plan.ok) throw new Error(plan.error.message);
  const place = await project(planOf([{ id: 'a', run: 'true' }]), {
    script: scriptOf(scenario),
    files: { ...files, ...scenario.files },
  });
  await commitAll(place.checkout, { [planPath]: plan.value }, 'plan');
  return place;
};

describe.concurrent.each(Object.entries(scenarios))('a plan from %s', (name, scenario) => {
  it('is executed to its end, and what was given reaches prompts and shells', async () => {
    await using place = await start(name, scenario);
    let run = await place.cli('execute', 'demo', '--json');
    for (const task of scenario.approve ?? []) {
      expect([codeOf(run), JSON.parse(run.stdout)], run.output).toMatchObject([
        0,
        { status: 'waiting', detail: `${task} waits for approval` },
      ]);
      run = await place.cli('approve', 'demo', '--task', task, '--execute', '--json');
    }
    expect([codeOf(run), JSON.parse(run.stdout)], run.output).toMatchObject([0, { status: 'completed' }]);

    const committed = await place.committed(place.checkout);
    expect(committed.toSorted()).toEqual([...scenario.committed].toSorted());
    const { tasks } = await place.state(place.checkout);
    const skipped = Object.entries(tasks).flatMap(([id, { status }]) => (status === 'skipped' ? [id] : []));
    expect(skipped).toEqual(scenario.skipped ?? []);
    for (const [id, outcomes] of Object.entries(scenario.attempts ?? {}))
      expect(tasks[id]?.attempts.map(({ outcome }) => outcome)).toEqual(outcomes);
    for (const [id, words] of Object.entries(scenario.told))
      expect(promptOf(place.api.requests.find((request) => taskOf(request) === id))).toContain(words);
    const changed = (await place.commits(place.checkout)).flatMap(({ files: paths }) => paths);
    expect(changed.filter((path) => path.includes('pwned'))).toEqual([]);
  });
});

describe.concurrent('without what a template needs', () => {
  it('a plan is not executed, and says what is missing', async () => {
    await using place = await start('bug-hunt', {
      ...scenarios['bug-hunt'],
      inputs: {},
      work: {},
      committed: [],
      told: {},
    });
    const run = await place.cli('execute', 'demo');
    expect([codeOf(run), run.stderr], run.output).toEqual([
      2,
      expect.stringContaining('input symptom is required and was not given; accepted: a string'),
    ]);
  });

  it('a test that passes at once proves nothing: the attempts are used up, and the plan pauses', async () => {
    const scenario = scenarios['bug-hunt'];
    if (scenario === undefined) throw new Error('no scenario');
    const work = { 'failing-test': [write('tests/bug.sh', 'true\n'), report(), write('tests/bug.sh', 'true\n')] };
    await using place = await start('bug-hunt', { ...scenario, work });
    const run = await place.cli('execute', 'demo', '--max-attempts', '2', '--json');
    expect([codeOf(run), JSON.parse(run.stdout)], run.output).toMatchObject([1, { reason: 'task-failed' }]);
    const { tasks } = await place.state(place.checkout);
    expect(tasks['failing-test']?.attempts.map(({ outcome }) => outcome)).toEqual(['verify', 'verify']);
    expect(tasks['failing-test']?.attempts[0]?.error).toContain(
      'The suite passes: the new test does not show the bug.',
    );
  });
});
