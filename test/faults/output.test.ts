import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../support/action.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { independent, planOf, planPath, project, type Project, type TaskKeys } from '../support/project.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { sessions } from '../support/sessions.ts';

const MiB = 1024 * 1024;
/** Control characters but tab and line feed; what turns a terminal around; broken surrogates. */
// oxlint-disable-next-line no-control-regex -- that is what must not be there
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;

/** What we say ourselves; everything else in the log came from outside. */
const own = new Set(['group', 'endgroup', 'error', 'warning', 'notice']);

const harmless = (run: ActionRun): void => {
  expect(commandsIn(run.log).filter((name) => !own.has(name))).toEqual([]);
  expect(run.log.replaceAll('\r\n', '\n')).not.toMatch(hidden);
  expect(run.summary).not.toMatch(hidden);
  expect(run.summary.length).toBeLessThan(MiB);
};

/** The plan on the branch can still be read, and its state is text without control characters. */
const readable = async (place: Project): Promise<void> => {
  expect((await place.state()).status).toBeDefined();
  expect(await place.file(planPath)).not.toMatch(hidden);
};

describe.concurrent('what a task prints', () => {
  it('100 MB: is shown in bounds, held in bounds, and does not hold anything up', { timeout: 60_000 }, async () => {
    const tasks: TaskKeys[] = [
      {
        id: 'lines',
        run: "{ yes 'a line of sixty-three bytes, to make a hundred million of them' || true; } | head -c 100000000; echo the end",
      },
      { id: 'one-line', run: "head -c 100000000 /dev/zero | tr '\\0' x; echo; exit 3" },
    ];
    await using place = await project(independent(tasks));
    const run = await place.execute({}, { env: { NODE_OPTIONS: '--max-old-space-size=192' } });
    expect([run.code, run.outputs['status']], run.log.slice(-2000)).toEqual([1, 'failed']);
    expect(await place.committed()).toEqual(['lines']);
    expect(run.log).toContain('the end');
    expect(run.log.split('\n').every((line) => line.length < 20_000)).toBe(true);
    expect((await place.file(planPath)).length).toBeLessThan(20_000);
    expect((await place.state()).tasks['one-line']?.attempts[0]?.error).toContain('exited with code 3');
    harmless(run);
  });

  it(
    '100 MB on the way to the model: the answer of the tool is cut, the session goes on',
    { timeout: 60_000 },
    async () => {
      await using place = await project(planOf([{ id: 'a', description: 'Do it', max_attempts: 1 }]), {
        script: sessions({
          a: [toolUse('bash', { command: "head -c 100000000 /dev/zero | tr '\\0' x; echo a > a.txt" }), report()],
        }),
      });
      const run = await place.execute({}, { env: { NODE_OPTIONS: '--max-old-space-size=192' } });
      expect([run.code, await place.committed()], run.log.slice(-2000)).toEqual([0, ['a']]);
      expect(place.api.requests[1]?.raw.length).toBeLessThan(MiB);
    },
  );

  it.each([
    ['binary data', 'head -c 300000 /dev/urandom'],
    ['NUL bytes', "printf 'a\\0b\\0c\\n'"],
    ['invalid UTF-8', "printf 'caf\\351 \\377\\376 \\300\\200 \\355\\240\\200 \\360\\237\\n'"],
    ['half a character at the end', "printf 'ends in half \\303'"],
    ['ANSI and OSC', "printf '\\033[2J\\033[31mred\\033]0;title\\007\\033]8;;http://x\\007link\\033P1$r\\033\\\\\\n'"],
    ['C1 control characters', "printf '\\302\\2333mred \\302\\235title\\302\\234\\n'"],
    [
      'workflow commands',
      "printf '::set-output name=x::y\\n \\t::add-mask::x\\nin ##[set-env name=PATH]x\\r::stop-commands::z\\n::error::forged\\n'",
    ],
    [
      'workflow commands behind characters without weight',
      "printf '\\342\\200\\213::set-env name=A::b\\n#\\302\\255#[add-path]/x\\n'",
    ],
    ['carriage returns and backspaces', "printf 'secret\\rhidden\\b\\b\\b\\n'"],
    ['text that turns around', "printf '\\342\\200\\256txt.exe \\342\\201\\246x\\n'"],
  ])('%s: nothing of it takes effect in the log, the summary, the state or a commit', async (_name, command) => {
    const script = `${command}; ${command} >&2`;
    await using place = await project(
      independent([
        { id: 'good', run: `${script}; ${command} > out.bin` },
        { id: 'bad', run: `${script}; exit 1` },
        { id: 'check', run: 'true', verify: [`${script}; exit 1`] },
        { id: 'says', description: 'Say it', agent: { command: `cat > /dev/null; ${command}; echo x > x.txt` } },
        { id: 'outputs', run: `{ echo 'v<<END'; ${command}; echo; echo END; } >> "$PLANWRIGHT_OUTPUT" || true` },
      ]),
    );
    const run = await place.execute();
    expect(run.code, run.log).toBe(1);
    harmless(run);
    await readable(place);
    expect(
      run.log
        .split('\n')
        .filter((line) => line.startsWith('::error') && line.includes('forged'))
        .every((line) => line.startsWith('::error title=Task')),
    ).toBe(true);
    const { tasks } = await place.state();
    expect([tasks['good']?.status, tasks['bad']?.status, tasks['check']?.status]).toEqual([
      'completed',
      'failed',
      'failed',
    ]);
    for (const { subject, body } of await place.commits()) expect(`${subject}\n${body}`).not.toMatch(hidden);
    // What went into a file is in the commit byte for byte: only what we show is made harmless.
    expect((await place.commits())[0]?.files).toContain('out.bin');
  });
});
