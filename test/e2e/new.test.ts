import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecResult } from '../../src/lib/exec.ts';
import { openDesk } from '../support/authoring.ts';
import { fingerprint } from '../support/git.ts';
import type { Project } from '../support/project.ts';
import { planOf, project } from '../support/project.ts';

const codeOf = (result: ExecResult): number | undefined => (result.kind === 'exited' ? result.code : undefined);

const own = `# ours
version: 1
title: Template
description: Does it our way.
inputs: { what: { required: true } } # say it
phases:
  - { id: p, title: P, tasks: [{ id: a, title: A, run: 'echo "\${{ inputs.what }}" > a.txt' }] }
`;

const repository = (files: Readonly<Record<string, string>> = {}): Promise<Project> =>
  project(planOf([{ id: 'a', run: 'true' }]), { files: { 'plans/templates/our-way.yml': own, ...files } });

const planIn = (place: Project, id: string): Promise<string> =>
  readFile(join(place.checkout, 'plans', `${id}.yml`), 'utf8');

describe.concurrent('new in a terminal', () => {
  it('writes a plan from a template of the repository, which can be executed as it is', async () => {
    await using place = await repository();
    const args = ['--title', 'Über: sea', '--template', 'our-way', '--inputs', '{what: "fish & chips"}'];
    const made = await place.cli('new', ...args);
    expect([codeOf(made), made.stdout.split('\n')[0]], made.output).toEqual([0, 'Started from the template our-way.']);
    expect(await planIn(place, 'uber-sea')).toBe(
      own
        .replace('title: Template', "title: 'Über: sea'")
        .replace('what: { required: true }', "what: { required: true, default: 'fish & chips' }"),
    );
    const again = await place.cli('new', ...args, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ plan: 'uber-sea-2', path: 'plans/uber-sea-2.yml' });
    const elsewhere = await place.cli('new', 'plans/sea.yml', ...args, '--json');
    expect(JSON.parse(elsewhere.stdout)).toMatchObject({ plan: 'sea', path: 'plans/sea.yml', written: true });
    const run = await place.cli('execute', 'uber-sea');
    expect(codeOf(run), run.output).toBe(0);
    expect(await place.file('a.txt', place.checkout, 'refs/heads/planwright/uber-sea')).toBe('fish & chips\n');
  });

  it('takes no id whose branch has the work and state of a plan that is gone', async () => {
    await using place = await repository();
    await place.cli('new', '--title', 'Sea', '--template', 'our-way', '--inputs', '{what: fish}');
    await place.cli('execute', 'sea');
    expect(codeOf(await place.cli('delete', 'sea'))).toBe(0);
    const named = await place.cli('new', 'sea', '--title', 'Sea');
    expect([codeOf(named), named.output]).toEqual([
      2,
      'planwright: there is the branch planwright/sea already, with the work and the state of a plan sea that is gone\ngive the new plan another id, or delete the branch\n',
    ]);
    const made = await place.cli('new', '--title', 'Sea', '--json');
    expect(JSON.parse(made.stdout), made.output).toMatchObject({ plan: 'sea-2' });
  });

  it('finds the templates that come with Planwright, and says what will be asked for', async () => {
    await using place = await repository();
    const made = await place.cli(
      'new',
      'hunt',
      '--title',
      'Crash',
      '--template',
      'bug-hunt',
      '--inputs',
      'symptom: it crashes',
    );
    expect([codeOf(made), made.stdout.split('\n')[0]], made.output).toEqual([
      0,
      'Started from the template bug-hunt. To be given when it is executed: test_command.',
    ]);
    expect(await planIn(place, 'hunt')).toContain('\n    default: it crashes\n');
    const valid = await place.cli('validate');
    expect([codeOf(valid), valid.stdout], valid.output).toEqual([
      0,
      '2 plans and 1 template checked: 0 errors, 0 warnings\n',
    ]);
  });

  it('lists templates', async () => {
    await using place = await repository({ 'plans/templates/broken.yml': 'title: [\n' });
    const list = await place.cli('new', '--title', 'x', '--template', 'help');
    expect(codeOf(list), list.output).toBe(0);
    expect(list.stdout).toMatch(/^broken +cannot be used: plans\/templates\/broken\.yml has 1 error/m);
    expect(list.stdout).toMatch(/^our-way +Does it our way\.$/m);
    expect(list.stdout).toMatch(/^security-fix +One vulnerability/m);
    const json = await place.cli('new', '--title', 'x', '--template', 'help', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({
      templates: expect.arrayContaining([expect.objectContaining({ name: 'our-way', source: 'repository' })]),
    });
  });

  it('starts with a blank plan where no template is named', async () => {
    await using place = await repository();
    const made = await place.cli('new', '--title', 'Something else', '--description', 'Not like the others');
    expect(codeOf(made), made.output).toBe(0);
    expect(await planIn(place, 'something-else')).toContain(
      '\ntitle: Something else\ndescription: Not like the others\n',
    );
    expect(codeOf(await place.cli('validate', 'something-else'))).toBe(0);
  });

  it('changes nothing when it only says what it would do, and when it is refused', async () => {
    await using place = await repository({ 'plans/templates/broken.yml': 'version: 1\ntitle: T\nphases: []\n' });
    const before = await fingerprint(place.checkout, 'nothing');
    const dry = await place.cli('new', '--title', 'Dry', '--template', 'our-way', '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({ plan: 'dry', written: false, text: own.replace('Template', 'Dry') });
    for (const [args, code, words] of [
      [['--template', 'our-wy'], 2, 'did you mean our-way?'],
      [['--template', 'our-way', '--inputs', '{waht: x}'], 2, 'plan refused has no input waht; accepted: what'],
      [['--template', 'broken'], 1, 'plans/templates/broken.yml has 1 error'],
      [['--inputs', '{what: x}'], 2, 'a blank plan takes no inputs; given: what'],
    ] as const) {
      const refused = await place.cli('new', '--title', 'Refused', ...args);
      expect([codeOf(refused), refused.stderr], refused.output).toEqual([code, expect.stringContaining(words)]);
    }
    const odd = await place.cli('new', 'My Plan.yml', '--title', 'Refused');
    expect([codeOf(odd), odd.stderr], odd.output).toEqual([2, expect.stringContaining('plan is "My Plan.yml"')]);
    const taken = await place.cli('new', 'demo', '--title', 'Refused');
    expect([codeOf(taken), taken.stderr], taken.output).toEqual([
      2,
      expect.stringContaining('there is a plan demo already'),
    ]);
    expect(await fingerprint(place.checkout, 'nothing')).toEqual(before);
  });
});

describe.concurrent('validate and the names of files', () => {
  it('checks every file that looks like a plan: one whose name is no id, and two that are one plan', async () => {
    const plan = planOf([{ id: 'a', run: 'true' }]);
    const names = ['plans/Add Login.yml', 'plans/demo.yaml', 'plans/.hidden.yml', 'plans/A Folder.yml/x.txt'];
    await using place = await repository(Object.fromEntries(names.map((name) => [name, plan])));
    const invalid = `plans/Add Login.yml:1:1: error[invalid-id]: the file's name gives the plan the id "Add Login"`;
    const twice =
      'plans/demo.yml:1:1: error[duplicate-id]: the plan "demo" is in plans/demo.yaml already; a plan is one file';
    const calls = [
      [[], '3 plans and 1 template'],
      [['plans/*.y{a,}ml'], '3 plans'],
    ] as const;
    for (const [args, counted] of calls) {
      const all = await place.cli('validate', ...args);
      expect([codeOf(all), all.stderr], all.output).toEqual([1, '']);
      expect(all.stdout).toContain(invalid);
      expect(all.stdout).toContain(twice);
      expect(all.stdout).toContain(`\n${counted} checked: 2 errors, 0 warnings\n`);
    }
    const one = await place.cli('validate', 'plans/demo.yml', '--json');
    expect([codeOf(one), JSON.parse(one.stdout)]).toMatchObject([0, { plans: [{ id: 'demo', valid: true }] }]);
  });
});

describe.concurrent('validate and templates', () => {
  it('checks all of them, or one that is named, by its path or a pattern', async () => {
    await using place = await repository({ 'plans/templates/broken.yml': 'version: 1\ntitle: T\nphasse: []\n' });
    const all = await place.cli('validate');
    expect(codeOf(all), all.output).toBe(1);
    expect(all.stdout).toContain('1 plan and 2 templates checked: 2 errors, 0 warnings');
    const plan = await place.cli('validate', 'demo');
    expect([codeOf(plan), plan.stdout], plan.output).toEqual([0, '1 plan checked: 0 errors, 0 warnings\n']);
    const named = await place.cli('validate', 'plans/templates/our-way.yml');
    expect([codeOf(named), named.stdout], named.output).toEqual([0, '1 template checked: 0 errors, 0 warnings\n']);
    const some = await place.cli('validate', 'plans/**');
    expect(codeOf(some), some.output).toBe(1);
    expect(some.stdout).toContain('1 plan and 2 templates checked: 2 errors, 0 warnings');
    expect(some.stdout).toContain('plans/templates/broken.yml:3:1');
    const unmatched = await place.cli('validate', 'plans/none*.yml');
    expect([codeOf(unmatched), unmatched.stderr], unmatched.output).toEqual([
      2,
      expect.stringContaining('no plan matches "plans/none*.yml"; '),
    ]);
    const none = await place.cli('validate', 'plans/templates/our-wy.yml');
    expect([codeOf(none), none.stderr], none.output).toEqual([2, expect.stringContaining('did you mean our-way?')]);
  });

  it('a template is not executed, and is told how a plan is made of it', async () => {
    await using place = await repository();
    const run = await place.cli('execute', 'plans/templates/our-way.yml');
    expect([codeOf(run), run.stderr], run.output).toEqual([
      2,
      expect.stringContaining('`planwright new --template our-way` starts a plan from it'),
    ]);
  });
});

describe.concurrent('new in the action', () => {
  it('opens a pull request', async () => {
    await using desk = await openDesk({ files: { 'plans/templates/our-way.yml': own } });
    const run = await desk.run({ command: 'new', title: 'Go fishing', template: 'our-way', inputs: 'what: fish' });
    expect([run.code, run.outputs['plan'], run.outputs['pull-request']], run.log).toEqual([0, 'go-fishing', '1']);
    const text = await desk.read('plans/go-fishing.yml', 'planwright-plans/go-fishing');
    expect(text).toContain('what: { required: true, default: fish } } # say it');
    expect(text).toMatch(/kind: created,.* template: our-way/);
  });

  it('finds the templates that come with Planwright', async () => {
    await using desk = await openDesk();
    const run = await desk.run({ command: 'new', title: 'Write docs', template: 'documentation-overhaul' });
    expect([run.code, run.outputs['plan']], run.log).toEqual([0, 'write-docs']);
  });
});
