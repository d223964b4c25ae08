import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { probeSandbox } from '../../src/workspace/sandbox.ts';
import { removeAll } from '../../src/workspace/files.ts';
import { git, writeFiles } from '../support/git.ts';
import { planOf, planRef, project } from '../support/project.ts';

const confined = (await probeSandbox(process.env)).ok;

/** Plants everything by which git can be made to run a program or to look away, wherever it may write. */
const plant = `
set +e
canary="$1"
evil="$PWD/evil.sh"
printf '#!/bin/sh\\necho "$0 $*" >> "%s/ran"\\ncat\\n' "$canary" > "$evil"
chmod 755 "$evil"
plant() {
  mkdir -p "$1/hooks" "$1/info"
  for hook in pre-commit prepare-commit-msg commit-msg post-commit post-index-change reference-transaction pre-push post-checkout post-rewrite update pre-receive; do
    cp "$evil" "$1/hooks/$hook"
  done
  for pair in core.fsmonitor core.sshCommand core.pager core.editor filter.evil.clean filter.evil.smudge filter.evil.process diff.evil.command diff.evil.textconv merge.evil.driver gpg.program credential.helper uploadpack.packObjectsHook core.gitProxy; do
    git config --file "$1/config" "$pair" "$evil"
  done
  git config --file "$1/config" filter.evil.required true
  git config --file "$1/config" commit.gpgsign true
  git config --file "$1/config" core.hooksPath "$1/hooks"
  git config --file "$1/config" core.worktree /etc
  git config --file "$1/config" "url.$canary/attacker.git.insteadOf" /
  git config --file "$1/config" "url.$canary/attacker.git.pushInsteadOf" /
  echo 'hidden.txt' > "$1/info/exclude"
}
plant .git
plant "$HOME/.config/git"
cp "$HOME/.config/git/config" "$HOME/.gitconfig"
# Our own git dir: only a sandbox keeps it out of reach.
test "$2" = auto && plant "$PWD/../../../git"
mkdir -p "$canary/attacker.git" 2>/dev/null
git init --quiet --bare "$canary/attacker.git" 2>/dev/null
echo '* filter=evil diff=evil merge=evil' > .gitattributes
printf '[submodule "x"]\\n\\tpath = x\\n\\turl = ext::%s\\n' "$evil" > .gitmodules
rm -f evil.sh.orig
echo hidden > hidden.txt
echo one > "-rf"
echo done
exit 0
`;

describe.concurrent('what a task plants for git', () => {
  it.each(confined ? ['auto', 'off'] : ['off'])('never runs and hides nothing (sandbox %s)', async (sandbox) => {
    const canary = await mkdtemp(join(tmpdir(), 'pw-canary-'));
    try {
      const tasks = [
        { id: 'plant', run: `bash tools/plant.sh ${canary} ${sandbox}` },
        { id: 'next', run: 'echo more >> hidden.txt; echo next > next.txt', verify: ['grep -q more hidden.txt'] },
        { id: 'fails', run: 'echo junk > junk.txt; exit 1', max_attempts: 2 },
      ];
      await using place = await project(planOf(tasks, { sandbox }), { files: { 'tools/plant.sh': plant } });
      const run = await place.execute();
      expect([run.code, run.outputs['detail']], run.log).toEqual([1, 'fails failed 2 of 2 attempts']);
      const again = await place.action({ command: 'skip', plan: 'demo', task: 'fails', execute: 'true' });
      expect([again.code, again.outputs['status']], again.log).toEqual([0, 'completed']);
      expect(await place.committed()).toEqual(['plant', 'next']);
      const [first, second] = await place.commits();
      expect(first?.files).toEqual(
        expect.arrayContaining(['-rf', '.gitattributes', '.gitmodules', 'evil.sh', 'hidden.txt']),
      );
      expect(second?.files).toEqual(expect.arrayContaining(['hidden.txt', 'next.txt']));
      expect(await place.file('hidden.txt')).toBe('hidden\nmore\n');
      expect(existsSync(join(canary, 'ran'))).toBe(false);
      const refs = existsSync(join(canary, 'attacker.git'))
        ? await git(join(canary, 'attacker.git'), 'for-each-ref')
        : '';
      expect(refs).toBe('');
      expect(await git(place.remote, 'fsck', '--strict', planRef)).not.toContain('error');
    } finally {
      await removeAll(canary);
    }
  });

  it("the person's own hooks and filters do not run either, in the action or in a terminal", async () => {
    const canary = await mkdtemp(join(tmpdir(), 'pw-canary-'));
    try {
      await using place = await project(planOf([{ id: 'a', run: 'echo a > a.txt' }]), {
        files: { '.gitattributes': '* filter=mine\n' },
      });
      const hook = `#!/bin/sh\necho "$0" >> ${canary}/ran\n`;
      const names = [
        'pre-commit',
        'post-commit',
        'reference-transaction',
        'post-index-change',
        'post-checkout',
        'pre-push',
      ];
      await writeFiles(place.checkout, Object.fromEntries(names.map((name) => [`.git/hooks/${name}`, hook])));
      for (const name of names) await chmod(join(place.checkout, '.git/hooks', name), 0o755);
      await git(place.checkout, 'config', 'filter.mine.clean', `touch ${canary}/ran; cat`);
      await git(place.checkout, 'config', 'core.fsmonitor', `touch ${canary}/ran`);
      expect((await place.execute()).code).toBe(0);
      const cli = await place.cli('execute', 'demo', '--push');
      expect(cli.kind === 'exited' && cli.code, cli.output).toBe(0);
      expect(await readdir(canary)).toEqual([]);
    } finally {
      await removeAll(canary);
    }
  });
});
