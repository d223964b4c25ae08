import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandNames } from '../../src/request/request.ts';
import { apiKey, planOf, project, type Project } from '../support/project.ts';
import { refusal, refusedWith } from '../support/refusal.ts';

const plan = planOf([{ id: 'a', run: 'echo a > a.txt' }]);
const accepted = 'accepted: the id of a plan, or the path of a file `plans/<id>.yml`';

/** One project for all cases: as nothing may change, they cannot disturb each other. */
const sharedProject = (
  files: Readonly<Record<string, string>> = {},
  prepare: (place: Project) => Promise<unknown> = async () => undefined,
): (() => Project) => {
  let place: Project | undefined;
  beforeAll(async () => {
    place = await project(plan, { files });
    await prepare(place);
  });
  afterAll(() => place?.[Symbol.asyncDispose]());
  return () => {
    if (place === undefined) throw new Error('not made yet');
    return place;
  };
};

describe('a request of the wrong form', () => {
  const shared = sharedProject();
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['no command', {}, 'No command given.'],
    ['an empty command', { command: '  ' }, 'No command given.'],
    ['an unknown command', { command: 'exceute', plan: 'demo' }, 'Unknown command "exceute". Did you mean "execute"?'],
    [
      'a hostile command',
      { command: '##[error]::x\u001b[31m', plan: 'demo' },
      'Unknown command "## [error]::x\\u001b[31m".',
    ],
    ['no plan', { command: 'execute' }, 'execute needs input plan.\nFor example: plan: add-user-authentication'],
    [
      'an empty plan',
      { command: 'execute', plan: ' ' },
      'execute needs input plan.\nFor example: plan: add-user-authentication',
    ],
    [
      'two plans',
      { command: 'execute', plan: 'demo\nother' },
      'execute takes one plan, but input plan names several: demo, other.',
    ],
    ['no task', { command: 'retry', plan: 'demo' }, 'retry needs input task.\nFor example: task: users-table'],
    [
      'a word for a number',
      { command: 'execute', plan: 'demo', 'max-attempts': 'many' },
      'input max-attempts: "many" is not accepted.\nAccepted: a whole number from 1 to 100.',
    ],
    [
      'a number out of range',
      { command: 'execute', plan: 'demo', 'max-attempts': '0' },
      'input max-attempts: "0" is not accepted.\nAccepted: a whole number from 1 to 100.',
    ],
    [
      'a duration without a unit',
      { command: 'execute', plan: 'demo', 'max-wait': '90' },
      'input max-wait: "90" is not accepted.\nAccepted: a duration such as 90s, 30m or 1h30m, 24h at most.',
    ],
    [
      'yes for true',
      { command: 'execute', plan: 'demo', 'dry-run': 'yes' },
      'input dry-run: "yes" is not accepted.\nAccepted: true or false.',
    ],
    [
      'inputs that are no map',
      { command: 'execute', plan: 'demo', inputs: '[1]' },
      'input inputs: "[1]" is not accepted.\nAccepted: a YAML or JSON map such as {"target": "docs"}, 64 KiB at most.',
    ],
    [
      'a base-url with a password',
      { command: 'execute', plan: 'demo', 'base-url': 'https://me:secret@example.com' },
      'input base-url: "https://***@example.com" is not accepted.\nAccepted: an https:// or http:// address without user and password.',
    ],
    [
      'the key in a wrong place',
      { command: 'execute', plan: 'demo', 'max-wait': apiKey },
      'input max-wait: "***" is not accepted.\nAccepted: a duration such as 90s, 30m or 1h30m, 24h at most.',
    ],
    [
      'a folder that is not there',
      { command: 'execute', plan: 'demo', 'working-directory': 'nowhere' },
      'input working-directory: "nowhere" is not accepted.\nAccepted: a folder that exists.',
    ],
  ];

  it.each(cases)('%s', async (_name, inputs, message) => {
    const place = shared();
    const full = message.includes('ommand') ? `${message}\nAccepted: ${commandNames.join(', ')}.` : message;
    expect(await refusal(place, inputs)).toEqual(refusedWith(2, full));
  });
});

describe('a plan that cannot be meant', () => {
  const files = {
    'plans/folder.yml/x': 'x\n',
    'plans/two.yml': plan,
    'plans/two.yaml': plan,
    'plans/deep/deep.yml': plan,
    'other/plan.yml': plan,
    'plans/Upper.yml': plan,
  };
  const outside = '/etc/passwd';

  /** `$` stands for the checkout. */
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'one that is not there',
      'demp',
      'there is no plan "demp"; plans here: demo, folder, linked, two\ndid you mean demo?',
    ],
    [
      'a path out of the repository',
      '../../etc/passwd',
      `plan is "../../etc/passwd", which is outside of $; ${accepted}`,
    ],
    ['an absolute path', outside, `plan is "${outside}", which is outside of $; ${accepted}`],
    ['a plan through a symbolic link', 'linked', `plans/linked.yml is a symbolic link; ${accepted}`],
    ['a folder', 'plans/folder.yml', `plans/folder.yml is a folder; ${accepted}`],
    ['the folder of plans', 'plans', `there is no plan "plans"; plans here: demo, folder, linked, two`],
    ['an option', '--help', `plan is "--help", which looks like an option; ${accepted}`],
    [
      'a plan elsewhere',
      'other/plan.yml',
      `plan is "other/plan.yml", which is not directly in the folder plans/; ${accepted}`,
    ],
    [
      'a plan deeper down',
      'plans/deep/deep.yml',
      `plan is "plans/deep/deep.yml", which is not directly in the folder plans/; ${accepted}`,
    ],
    ['another kind of file', 'README.md', `plan is "README.md"; a plan file ends with .yml or .yaml; ${accepted}`],
    [
      'a name in capitals',
      'plans/Upper.yml',
      'plan is "plans/Upper.yml"; its id "Upper" is not one: lower-case letters, digits and hyphens, a letter or digit first, 63 at most',
    ],
    [
      'a name of two files',
      'two',
      'plan is "two", and there are plans/two.yml and plans/two.yaml; accepted: the path of one of them',
    ],
  ];

  const shared = sharedProject(files, async ({ checkout }) => symlink(outside, join(checkout, 'plans/linked.yml')));

  it.each(cases)('%s', async (_name, given, message) => {
    const place = shared();
    expect(await refusal(place, { command: 'execute', plan: given })).toEqual(
      refusedWith(2, message.replace('$', place.checkout)),
    );
  });
});
