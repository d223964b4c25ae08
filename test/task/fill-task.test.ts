import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exec } from '../../src/lib/exec.ts';
import type { Task } from '../../src/plan/model.ts';
import type { PlanState } from '../../src/plan/state.ts';
import { emptyState } from '../../src/plan/state.ts';
import { shellPlaces } from '../../src/plan/shell-places.ts';
import { parseTemplate } from '../../src/plan/template.ts';
import { fillTask } from '../../src/task/fill-task.ts';
import { makePlan } from '../support/plans.ts';

const output = '${{ tasks.a.outputs.v }}';
const input = '${{ inputs.v }}';

const taskOf = (sketch: Partial<Task>): Task => {
  const task = makePlan([{ id: 'p', tasks: [{ id: 't', ...sketch }] }]).phases[0]?.tasks[0];
  if (task === undefined) throw new Error('the plan has no task');
  return task;
};

const stateOf = (value: string): PlanState => ({
  ...emptyState,
  inputs: { v: value },
  tasks: { a: { status: 'completed', outputs: { v: value }, attempts: [] } },
});

const fill = async (sketch: Partial<Task>, state: PlanState) => {
  const filled = await fillTask(taskOf(sketch), state);
  if (!filled.ok) throw new Error(filled.error);
  return filled.value;
};

describe('a hostile value', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'pw-fill-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  /** What the script prints, run as tasks are. */
  const run = async (script: string, value: string): Promise<string> => {
    const { task, env } = await fill({ worker: { kind: 'shell', run: script } }, stateOf(value));
    const filled = task.worker.kind === 'shell' ? task.worker.run : '';
    const own = { ...env, PATH: process.env['PATH'] ?? '' };
    const result = await exec('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', filled], {
      cwd: dir,
      env: own,
    });
    expect(result).toMatchObject({ kind: 'exited', code: 0, stderr: '' });
    return result.stdout;
  };

  const canary = 'touch executed';
  const dangerous = [
    `$(${canary})`,
    `\`${canary}\``,
    `"; ${canary}; "`,
    `'; ${canary}; '`,
    `\n${canary}\n`,
    `& ${canary} & | ${canary} ; ${canary}`,
    `a[$(${canary})]`,
    `\${x:=$(${canary})}`,
    `\${{ inputs.v }} \${PLANWRIGHT_EXPR_1}`,
    `}; ${canary}; {`,
    `EOF\n${canary}\n`,
    '\\',
    '"',
    "'",
    '*',
    '!!',
    '-n',
    '~',
    '\r',
    '\u{1F600}',
  ];
  const values = fc.oneof(
    fc.constantFrom(...dangerous),
    fc.array(fc.constantFrom(...dangerous, ' ', 'word'), { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0')),
  );

  /** Scripts that print the value between marks, wherever it stands in them. */
  const exact = [
    `printf '<%s>' "${output}"`,
    `printf '<%s>' "${input}"`,
    `x=${output}; printf '<%s>' "$x"`,
    `x="$(printf '%sE' "${output}")"; printf '<%s>' "\${x%E}"`,
    `printf '<%s' "${output}>"`,
    `f() { printf '<%s>' "$1"; }; f "${input}"`,
    `[[ "${output}" == "${input}" ]]; printf '<%s>' "${output}"`,
    `case "${output}" in "${input}") printf '<%s>' "${output}";; esac # ${output}`,
    `bash -c 'printf "<%s>" "$1"' - "${output}"`,
    `printf '<%s>' "$PLANWRIGHT_INPUT_V"`,
  ];

  test('arrives as it is between double quotes, and nothing in it is executed', { timeout: 120_000 }, async () => {
    for (const script of exact) expect(shellPlaces(script, parseTemplate(script))).not.toContain('literal');
    await fc.assert(
      fc.asyncProperty(values, fc.constantFrom(...exact), async (value, script) => {
        expect(await run(script, value)).toBe(`<${value.toWellFormed()}>`);
        expect(existsSync(join(dir, 'executed'))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  test.each(dangerous)('is only data where nothing quotes it, too: %j', async (value) => {
    await run(`echo ${output} ${input} > /dev/null\ncat <<EOF > /dev/null\n${output}\nEOF\n: ${output}`, value);
    expect(existsSync(join(dir, 'executed'))).toBe(false);
  });
});

test('scripts get variables, one for each expression; the description gets text', async () => {
  const { task, env } = await fill(
    {
      description: `Use ${output}, and ${input}.`,
      worker: { kind: 'command', command: `agent --note "${input}"` },
      verify: [`test "${output}" = "${input}"`, 'true'],
    },
    stateOf('$(x) ${{ inputs.v }}'),
  );
  expect(task).toMatchObject({
    description: 'Use $(x) ${{ inputs.v }}, and $(x) ${{ inputs.v }}.',
    worker: { kind: 'command', command: 'agent --note "${PLANWRIGHT_EXPR_1}"' },
    verify: ['test "${PLANWRIGHT_EXPR_2}" = "${PLANWRIGHT_EXPR_1}"', 'true'],
  });
  const value = '$(x) ${{ inputs.v }}';
  expect(env).toEqual({ PLANWRIGHT_INPUT_V: value, PLANWRIGHT_EXPR_1: value, PLANWRIGHT_EXPR_2: value });
});

test('inputs have variables of their own, unless two would share a name', async () => {
  const inputs = { 'dry-run': true, count: 1.5, a_b: 'x', 'a-b': 'y' };
  const { env } = await fill({}, { ...emptyState, inputs });
  expect(env).toEqual({ PLANWRIGHT_INPUT_DRY_RUN: 'true', PLANWRIGHT_INPUT_COUNT: '1.5' });
});

test.each([
  [
    '${{ fromJSON(inputs.v) }}',
    'no json',
    '${{ fromJSON(inputs.v) }} cannot be evaluated: Error parsing JSON when evaluating fromJson',
  ],
  ['${{ fromJSON(\'"\\u0000"\') }}', '', /holds a NUL character/],
  ["${{ format('{0}{0}', inputs.v) }}", 'x'.repeat(100_000), /is longer than 120 KiB/],
  ['true', 'x'.repeat(130_000), /^input v is longer than 120 KiB/],
])('%s is refused where it cannot be had', async (run, value, error) => {
  const filled = await fillTask(taskOf({ worker: { kind: 'shell', run } }), stateOf(value));
  expect(filled).toMatchObject({ ok: false, error: typeof error === 'string' ? error : expect.stringMatching(error) });
});
