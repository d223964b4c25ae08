import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeAll } from '../../src/workspace/files.ts';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import { fingerprint, git } from '../support/git.ts';
import { independent, planOf, planPath, planRef, project, type TaskKeys } from '../support/project.ts';

const confined = (await probeSandbox(process.env)).ok;
const sandboxes = confined ? ['auto', 'off'] : ['off'];

describe.concurrent('a task that destroys what it finds', () => {
  const cases: readonly TaskKeys[] = [
    { id: 'index', run: 'set +e; rm -f .git/index; echo x > index.txt' },
    { id: 'broken-index', run: 'set +e; echo broken > .git/index; echo x > broken-index.txt' },
    { id: 'git', run: 'set +e; rm -rf .git; echo x > git.txt' },
    { id: 'git-file', run: 'set +e; rm -rf .git; echo "gitdir: /nonexistent" > .git; echo x > git-file.txt' },
    { id: 'git-lock', run: 'set +e; touch .git/index.lock .git/HEAD.lock .git/config.lock; echo x > git-lock.txt' },
    { id: 'modes', run: 'mkdir -p deep/er; echo x > deep/er/modes.txt; chmod 000 deep/er deep; chmod 500 .' },
    { id: 'outside', run: 'set +e; rm -rf "$HOME" "$TMPDIR"; echo x > outside.txt' },
  ];

  it.each(sandboxes)('its git: what it did to its files is recorded all the same (sandbox %s)', async (sandbox) => {
    await using place = await project(independent(cases, { sandbox }));
    const before = await fingerprint(place.checkout, planRef);
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([0, cases.map(({ id }) => id)]);
    for (const { files, trailers } of await place.commits()) {
      const id = trailers['Plan-Task'];
      if (id !== undefined) expect(files.filter((file) => file !== planPath).length, id).toBe(1);
    }
    expect(await fingerprint(place.checkout, planRef)).toEqual(before);
    await git(place.remote, 'fsck', '--strict', '--no-dangling');
  });

  it.each(sandboxes)(
    'the plan file, or all files: the attempt fails, and the next task finds them (sandbox %s)',
    async (sandbox) => {
      await using place = await project(
        independent(
          [
            { id: 'plan', run: `rm ${planPath}; echo x > x.txt` },
            { id: 'plans', run: 'rm -rf plans' },
            { id: 'link', run: `mv ${planPath} moved.yml; ln -s ../moved.yml ${planPath}` },
            { id: 'state', run: `sed -i 's/status: running/status: completed/' ${planPath}` },
            { id: 'after', run: `test -f ${planPath} && test -f README.md && echo after > after.txt` },
          ],
          { sandbox },
        ),
      );
      const run = await place.execute();
      expect([run.code, await place.committed()], run.log).toEqual([1, ['after']]);
      const { tasks } = await place.state();
      for (const id of ['plan', 'plans', 'link', 'state'])
        expect(tasks[id]?.attempts, id).toMatchObject([{ outcome: 'scope', error: expect.stringContaining(planPath) }]);
    },
  );

  it.each(sandboxes)(
    'its own workspace: the attempt fails, and the next one has a new one (sandbox %s)',
    async (sandbox) => {
      const away = sandbox === 'off' ? 'cd /; rm -rf "$W"' : 'rm -rf "$W"/* "$W"/.[!.]* || true; rmdir "$W" || true';
      await using place = await project(
        independent(
          [
            { id: 'gone', run: `W="$PWD"; ${away}` },
            { id: 'moved', run: 'W="$PWD"; cd /; mv "$W" "$W.away" && exit 0; exit 1' },
            { id: 'replaced', run: 'W="$PWD"; cd /; rm -rf "$W" && echo file > "$W"; exit 1' },
            { id: 'after', run: 'test -f README.md && echo after > after.txt' },
          ],
          { sandbox },
        ),
      );
      const run = await place.execute();
      expect(run.code, run.log).toBe(1);
      expect(await place.committed()).toContain('after');
      const { tasks } = await place.state();
      // That everything is gone is a change of the plan file too, which no task may make.
      for (const id of ['gone', 'moved', 'replaced']) expect(tasks[id]?.status, `${id}\n${run.log}`).toBe('failed');
      expect(await place.file('README.md')).toBe('hello\n');
    },
  );
});

describe.concurrent('what a task plants', () => {
  it.each(sandboxes)('include.path, attributes and their drivers: nothing of it runs (sandbox %s)', async (sandbox) => {
    const canary = await mkdtemp(join(tmpdir(), 'pw-canary-'));
    try {
      const evil = `touch ${canary}/ran`;
      const plant = [
        `printf '[core]\\n\\tfsmonitor = ${evil}\\n\\thooksPath = .hooks\\n[filter "e"]\\n\\tclean = ${evil}; cat\\n\\tsmudge = ${evil}; cat\\n\\trequired\\n[diff "e"]\\n\\ttextconv = ${evil}; cat\\n[merge "e"]\\n\\tdriver = ${evil}\\n' > evil.conf`,
        'set +e',
        'git config include.path ../evil.conf',
        'git config includeIf.onbranch:**.path ../evil.conf',
        'mkdir -p .hooks; printf "#!/bin/sh\\n%s\\n" "touch ran" > .hooks/pre-commit; cp .hooks/pre-commit .hooks/post-checkout; chmod 755 .hooks/*',
        "printf '* filter=e diff=e merge=e text eol=crlf\\n' > .gitattributes",
        'mkdir -p .git/info; cp .gitattributes .git/info/attributes',
        'echo planted > planted.txt',
      ].join('; ');
      await using place = await project(
        planOf(
          [
            { id: 'plant', run: plant },
            { id: 'next', run: 'echo next >> next.txt', verify: ['grep -q next next.txt'] },
            { id: 'fails', run: 'echo junk > planted.txt; exit 1', max_attempts: 2, on_failure: 'continue' },
          ],
          { sandbox },
        ),
      );
      const run = await place.execute();
      expect([run.code, await place.committed()], run.log).toEqual([1, ['plant', 'next']]);
      expect(existsSync(join(canary, 'ran'))).toBe(false);
      expect((await place.file(planPath)).startsWith('# written by a person\nversion: 1\n')).toBe(true);
    } finally {
      await removeAll(canary);
    }
  });

  it('attributes with which no file can be recorded: the attempt fails, and the next task is not bothered', async () => {
    await using place = await project(
      independent([
        { id: 'plant', run: "echo '* working-tree-encoding=UTF-16' > .gitattributes; echo x > x.txt" },
        { id: 'after', run: 'echo after > after.txt' },
      ]),
    );
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([1, ['after']]);
    expect((await place.state()).tasks['plant']?.attempts).toMatchObject([
      { outcome: 'scope', error: expect.stringContaining('the files cannot be recorded') },
    ]);
  });

  it('symbolic links out of the workspace: refused where they stand, and never followed by us', async () => {
    const links: readonly TaskKeys[] = [
      { id: 'absolute', run: 'ln -s /etc/passwd secret' },
      { id: 'relative', run: 'mkdir -p a/b; ln -s ../../../outside a/b/link' },
      { id: 'git', run: 'ln -s .git/config config' },
      { id: 'git-by-case', run: 'mkdir -p d; ln -s ../.GIT/config d/config' },
      { id: 'chain', run: 'mkdir -p d; ln -s .. d/up; ln -s d/up/../x out' },
      { id: 'chain-to-be', run: 'mkdir -p d/up; echo x > d/up/x; ln -s d/up/../../x out' },
    ];
    const fine: readonly TaskKeys[] = [
      { id: 'inside', run: 'mkdir -p d; ln -s ../README.md d/link; ln -s missing dangling' },
      { id: 'folder-to-link', run: 'mkdir -p e; echo 1 > e/1; ln -s e f' },
      { id: 'over-folder', run: 'rm -rf e; ln -s d e' },
    ];
    await using place = await project(independent([...links, ...fine]));
    const run = await place.execute();
    expect([run.code, await place.committed()], run.log).toEqual([1, fine.map(({ id }) => id)]);
    const { tasks } = await place.state();
    for (const { id } of links) expect(tasks[id]?.attempts, id).toMatchObject([{ outcome: 'scope' }]);
    expect(await git(place.remote, 'ls-tree', planRef, 'e')).toMatch(/^120000 blob/);
  });

  it('huge files: a file of 150 MB is committed without being held in memory', { timeout: 60_000 }, async () => {
    await using place = await project(
      planOf([
        { id: 'huge', run: 'head -c 150000000 /dev/zero > huge.bin' },
        { id: 'next', run: 'rm huge.bin' },
      ]),
    );
    const run = await place.execute({}, { env: { NODE_OPTIONS: '--max-old-space-size=96' } });
    expect([run.code, await place.committed()], run.log).toEqual([0, ['huge', 'next']]);
    const [first] = await place.commits();
    expect(await git(place.remote, 'cat-file', '-s', `${first?.sha ?? ''}:huge.bin`)).toBe('150000000');
  });

  it('submodules: the pointer of one that is there stays, and a new repository becomes files', async () => {
    await using place = await project(
      independent([
        { id: 'beside', run: 'echo x > x.txt' },
        { id: 'inside', run: 'mkdir -p sub && echo y > sub/y.txt; echo z > z.txt' },
        {
          id: 'new',
          run: 'git init -q lib && cd lib && echo l > l.txt && git add . && git -c user.name=x -c user.email=x@x commit -qm l',
        },
      ]),
      { files: { '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ../sub.git\n' } },
    );
    const pointer = '1234567890123456789012345678901234567890';
    await git(place.checkout, 'update-index', '--add', '--cacheinfo', `160000,${pointer},sub`);
    await git(place.checkout, 'commit', '--quiet', '-m', 'a submodule');
    await git(place.checkout, 'push', '--quiet', 'origin', 'main');
    const run = await place.execute();
    expect(run.code, run.log).toBe(0);
    expect(await git(place.remote, 'ls-tree', planRef, 'sub')).toBe(`160000 commit ${pointer}\tsub`);
    expect(await git(place.remote, 'ls-tree', '-r', '--name-only', planRef, 'lib')).toBe('lib/l.txt');
    expect(await place.committed()).toEqual(['beside', 'inside', 'new']);
  });
});
