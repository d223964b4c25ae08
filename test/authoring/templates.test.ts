import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listTemplates, readTemplate } from '../../src/authoring/templates.ts';
import type { TemplatePlaces } from '../../src/authoring/templates.ts';
import { removeAll } from '../../src/workspace/files.ts';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { writeFiles } from '../support/git.ts';

const plan = (title: string, description = ''): string =>
  [
    'version: 1',
    `title: ${title}`,
    `description: ${JSON.stringify(description)}`,
    'inputs: { what: { required: true } }',
    'phases: [{ id: p, title: P, tasks: [{ id: a, title: A, run: echo }] }]',
    '',
  ].join('\n');

interface Room extends AsyncDisposable, TemplatePlaces {}

const room = async (
  own: Readonly<Record<string, string>>,
  shipped: Readonly<Record<string, string>>,
): Promise<Room> => {
  const root = await mkdtemp(join(tmpdir(), 'pw-templates-'));
  const [toplevel, builtIn] = [join(root, 'checkout'), join(root, 'shipped')];
  await mkdir(toplevel);
  await writeFiles(toplevel, own);
  await writeFiles(builtIn, shipped);
  return { toplevel, builtIn, [Symbol.asyncDispose]: () => removeAll(root) };
};

const failureOf = async (name: string, places: TemplatePlaces) => {
  const template = await readTemplate(name, places);
  return template.ok ? undefined : template.error.failure;
};

const shipped = { 'bug-hunt.yml': plan('Shipped', 'Finds a\nbug.\n\nMore.'), 'feature.yml': plan('A feature') };

describe('the list of templates', () => {
  it('has those of the repository and those of Planwright, of one name the repository’s', async () => {
    const own = {
      'plans/templates/feature.yaml': plan('Ours', 'As we do it.'),
      'plans/templates/README.md': 'no plan',
      'plans/templates/Not An Id.yml': plan('no'),
      'plans/other.yml': plan('no'),
    };
    await using places = await room(own, shipped);
    expect((await listTemplates(places)).map((one) => Object.values(one).slice(0, 5))).toEqual([
      ['template', 'bug-hunt', 'built-in', 'bug-hunt.yml (built in)', 'Finds a bug.'],
      ['template', 'feature', 'repository', 'plans/templates/feature.yaml', 'As we do it.'],
    ]);
    expect(await readTemplate('feature', places)).toMatchObject({
      ok: true,
      value: { text: own['plans/templates/feature.yaml'], inputs: { what: { type: 'string', required: true } } },
    });
    for (const name of ['plans/templates/feature.yaml', './plans/templates/feature.yaml', 'feature.yaml'])
      expect(await readTemplate(name, places)).toMatchObject({ value: { summary: 'As we do it.' } });
  });

  it('says the title of a template that does not describe itself', async () => {
    await using places = await room({}, shipped);
    expect((await listTemplates(places))[1]).toMatchObject({ name: 'feature', summary: 'A feature' });
  });

  it('shows one that cannot be used, with its problem, and does not fall back to the built-in one', async () => {
    await using places = await room({ 'plans/templates/feature.yml': 'version: 1\ntitle: T\nphasse: []\n' }, shipped);
    expect(await listTemplates(places)).toEqual([
      expect.objectContaining({ name: 'bug-hunt' }),
      {
        kind: 'problem',
        name: 'feature',
        source: 'repository',
        problem: 'plans/templates/feature.yml has 2 errors: plans/templates/feature.yml:1:1: `phases` is missing',
      },
    ]);
    const read = await readTemplate('feature', places);
    expect(read).toMatchObject({
      error: {
        failure: {
          code: 'invalid-plan',
          hint: '`planwright validate plans/templates/feature.yml` shows all of them in place',
        },
        diagnostics: [{ code: 'missing-key' }, { code: 'unknown-key', file: 'plans/templates/feature.yml' }],
      },
    });
  });

  it('is empty where there are none', async () => {
    await using places = await room({}, {});
    expect(await listTemplates(places)).toEqual([]);
    expect(await failureOf('help', places)).toEqual({
      code: 'template-not-found',
      message: 'there is no template "help"; there are none',
    });
  });
});

describe('a template that cannot be had', () => {
  it('is named with all there are and the nearest', async () => {
    await using places = await room({}, shipped);
    expect(await failureOf('bug-hnt', places)).toEqual({
      code: 'template-not-found',
      message: 'there is no template "bug-hnt"; 2 templates: bug-hunt, feature',
      hint: 'did you mean bug-hunt?',
    });
  });

  it.each(['../checkout/plans/secret', '../../etc/passwd', '/etc/passwd', 'plans/templates/../secret', '', 'a\u0000b'])(
    'is not looked for outside of the two folders: %j',
    async (name) => {
      await using places = await room({ 'plans/secret.yml': plan('Secret') }, shipped);
      expect(await failureOf(name, places)).toMatchObject({ code: 'template-not-found' });
    },
  );

  it('a symbolic link, at any height', async () => {
    await using places = await room({ 'plans/real.yml': plan('Real'), 'elsewhere/linked.yml': plan('E') }, shipped);
    await mkdir(join(places.toplevel, 'plans/templates'));
    await symlink('../real.yml', join(places.toplevel, 'plans/templates/linked.yml'));
    expect(await failureOf('linked', places)).toEqual({
      code: 'plan-is-symlink',
      message: 'plans/templates/linked.yml is a symbolic link',
    });
    await removeAll(join(places.toplevel, 'plans'));
    await mkdir(join(places.toplevel, 'plans'));
    await symlink('../elsewhere', join(places.toplevel, 'plans/templates'));
    expect(await failureOf('linked', places)).toEqual({
      code: 'plan-is-symlink',
      message: 'plans/templates is a symbolic link',
    });
  });

  it('a folder, and a file that is there twice', async () => {
    const own = {
      'plans/templates/folder.yml/x': '',
      'plans/templates/twice.yml': plan('A'),
      'plans/templates/twice.yaml': plan('B'),
    };
    await using places = await room(own, {});
    expect(await failureOf('folder', places)).toMatchObject({ code: 'plan-is-directory' });
    expect(await failureOf('twice', places)).toEqual({
      code: 'template-ambiguous',
      message:
        'there are plans/templates/twice.yaml and plans/templates/twice.yml for the template twice; remove one of them',
    });
  });

  it('one that is too large, before it is read', async () => {
    await using places = await room({ 'plans/templates/big.yml': '#'.repeat(4 * 1024 * 1024 + 1) }, {});
    expect(await failureOf('big', places)).toEqual({
      code: 'template-too-large',
      message: 'the template plans/templates/big.yml has 4,194,305 bytes; at most 4,194,304 (4 MiB) are accepted',
    });
  });

  it('one with a state, or that is not UTF-8', async () => {
    const own = { 'plans/templates/run.yml': `${plan('Run')}state: { status: pending }\n` };
    await using places = await room(own, {});
    await writeFiles(places.toplevel, { 'plans/templates/latin.yml': Buffer.from('title: Caf\xe9\n', 'latin1') });
    for (const [name, code] of [
      ['run', 'state-hand-written'],
      ['latin', 'encoding'],
    ] as const)
      expect(await readTemplate(name, places)).toMatchObject({ error: { diagnostics: [{ code }] } });
  });
});
