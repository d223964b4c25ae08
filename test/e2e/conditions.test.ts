import { describe, expect, it } from 'vitest';
import type { PlanState } from '../../src/plan/state.ts';
import { report, toolUse } from '../support/anthropic/reply.ts';
import { apiKey, phasesOf, planOf, project } from '../support/project.ts';
import { promptOf, sessions } from '../support/sessions.ts';

const bash = (command: string) => toolUse('bash', { command });
const statuses = ({ tasks }: PlanState) =>
  Object.fromEntries(Object.entries(tasks).map(([id, { status }]) => [id, status]));

/** Words for a shell, a template and a regular expression alike; none of it may happen. */
const hostile = '$(touch pwned) `touch pwned` "; touch pwned; \' ${{ inputs.target }} *';

describe('inputs, outputs and conditions', () => {
  it('values go from task to task as data: through shell, agents, verify, description and if', async () => {
    const plan = phasesOf(
      [
        {
          id: 'find',
          tasks: [
            {
              id: 'shell',
              run: `printf '%s\\n' "value=$VALUE" 'list<<END' one two END "target=\${{ inputs.target }}" >> "$PLANWRIGHT_OUTPUT"; echo "$PLANWRIGHT_INPUT_COUNT" > count.txt`,
              verify: ['test -z "${PLANWRIGHT_OUTPUT:-}"', 'test "$(cat count.txt)" = "${{ inputs.count }}"'],
            },
            { id: 'not-two', run: 'touch not-two.txt', if: 'inputs.count != 2' },
          ],
        },
        {
          id: 'docs',
          if: "${{ tasks.shell.outputs.target == 'docs' }}",
          tasks: [{ id: 'page', run: 'touch page.txt' }],
        },
        {
          id: 'use',
          if: "contains(tasks.shell.outputs.list, 'two') && inputs.loud",
          tasks: [
            {
              id: 'command',
              agent: {
                command:
                  'cat > prompt.txt; printf %s "${{ tasks.shell.outputs.value }}" > value.txt; echo by=command >> "$PLANWRIGHT_OUTPUT"; echo done',
              },
              description: 'Keep ${{ tasks.shell.outputs.value }} and [${{ tasks.not-two.outputs.x }}].',
              verify: ['test "$(cat value.txt)" = "${{ tasks.shell.outputs.value }}"', 'test ! -e pwned'],
            },
            { id: 'claude', description: 'Lines: ${{ tasks.shell.outputs.list }}' },
            {
              id: 'last',
              run: 'echo "${{ tasks.command.outputs.by }} ${{ tasks.claude.outputs.by }} ${{ inputs.count }}" > by.txt',
              if: "tasks.claude.outputs.by == 'Claude'",
              depends_on: ['command', 'claude'],
            },
          ],
        },
      ],
      {
        env: { VALUE: hostile },
        inputs: {
          target: { type: 'choice', options: ['api', 'docs'], default: 'api' },
          count: { type: 'number', required: true },
          loud: { type: 'boolean' },
        },
      },
    );
    await using place = await project(plan, {
      script: sessions({
        claude: [
          bash('echo "by=Claude" >> "$PLANWRIGHT_OUTPUT"; echo "$PLANWRIGHT_INPUT_TARGET" > claude.txt'),
          report({ summary: 'Say by whom' }),
        ],
      }),
    });
    const run = await place.execute({ inputs: '{"count": "2", "loud": "true"}' });
    expect([run.code, run.outputs['status']], run.log).toEqual([0, 'completed']);
    const state = await place.state();
    expect(state.inputs).toEqual({ target: 'api', count: 2, loud: true });
    expect(statuses(state)).toEqual({
      shell: 'completed',
      'not-two': 'skipped',
      page: 'skipped',
      command: 'completed',
      claude: 'completed',
      last: 'completed',
    });
    expect(state.tasks['shell']?.outputs).toEqual({ value: hostile, list: 'one\ntwo', target: 'api' });
    expect(state.tasks['not-two']).toMatchObject({ summary: 'its condition does not hold: inputs.count != 2' });
    expect(await place.file('value.txt')).toBe(hostile);
    expect(await place.file('claude.txt')).toBe('api\n');
    expect(await place.file('by.txt')).toBe('command Claude 2\n');
    expect(await place.file('prompt.txt')).toContain(`Keep ${hostile} and [].`);
    expect(promptOf(place.api.requests[0])).toContain('Lines: one\ntwo');
    expect((await place.commits()).flatMap(({ files }) => files)).not.toContain('pwned');
  });

  it('what was given at the start stays, and is not asked for again', async () => {
    const inputs = { name: { required: true }, extra: {} };
    const plan = phasesOf(
      [
        { id: 'one', pause_after: true, tasks: [{ id: 'a', run: 'true' }] },
        { id: 'two', if: "inputs.name == 'x'", tasks: [{ id: 'b', run: 'echo "[${{ inputs.extra }}]" > b.txt' }] },
      ],
      { inputs },
    );
    await using place = await project(plan);
    const without = await place.execute();
    expect([without.code, without.log]).toEqual([2, expect.stringContaining('input name is required')]);
    expect((await place.execute({ inputs: '{"name": "x"}' })).outputs['reason']).toBe('pause-after');
    const other = await place.execute({ inputs: '{"name": "y"}' });
    expect([other.code, other.log]).toEqual([2, expect.stringContaining('this execution started with "x"')]);
    const late = await place.execute({ inputs: '{"extra": "y"}' });
    expect([late.code, late.log]).toEqual([2, expect.stringContaining('this execution started with ""')]);
    expect((await place.execute()).outputs['status']).toBe('completed');
    expect(await place.file('b.txt')).toBe('[]\n');
  });

  it('a dry run tells what is skipped, and what depends on tasks to come', async () => {
    const plan = phasesOf(
      [
        {
          id: 'one',
          tasks: [
            { id: 'a', run: 'true' },
            { id: 'b', run: 'true', if: 'inputs.on' },
          ],
        },
        { id: 'two', if: 'tasks.b.outputs.x', tasks: [{ id: 'c', description: 'Claude would do this.' }] },
        { id: 'three', tasks: [{ id: 'd', run: 'true', if: 'tasks.a.outputs.x' }] },
      ],
      { inputs: { on: { type: 'boolean' } } },
    );
    await using place = await project(plan);
    const run = await place.execute({ 'dry-run': 'true' });
    expect(run.code, run.log).toBe(0);
    expect(JSON.parse(run.outputs['result'] ?? '')).toMatchObject({
      tasks: [{ id: 'a' }, { id: 'd', if: 'tasks.a.outputs.x' }],
      skipped: [
        { id: 'b', why: 'its condition does not hold: inputs.on' },
        { id: 'c', why: 'the condition of phase two does not hold: tasks.b.outputs.x' },
      ],
    });
    expect(run.log).toContain('only if: tasks.a.outputs.x');
    expect(run.log).toContain('skipped: its condition does not hold: inputs.on');
    const keyless = await place.execute({ 'anthropic-api-key': '' });
    expect([keyless.code, keyless.outputs['status']], keyless.log).toEqual([0, 'completed']);
  });
});

describe('what goes wrong', () => {
  it('outputs that cannot be read fail the attempt; its next one starts with an empty file', async () => {
    const run = 'n=$(cat ~/n 2>/dev/null || echo 0); echo $((n + 1)) > ~/n; ';
    const plan = planOf([
      {
        id: 'line',
        run: `${run}if [ $n = 0 ]; then printf 'first=1\\nno line\\n' >> "$PLANWRIGHT_OUTPUT"; else echo second=2 >> "$PLANWRIGHT_OUTPUT"; fi`,
      },
      {
        id: 'link',
        run: 'ln -sf /etc/hostname "$PLANWRIGHT_OUTPUT"',
        max_attempts: 1,
        on_failure: 'continue',
        depends_on: ['line'],
      },
    ]);
    await using place = await project(plan);
    const ended = await place.execute();
    expect([ended.code, ended.outputs['status']], ended.log).toEqual([1, 'failed']);
    const { tasks } = await place.state();
    expect(tasks['line']).toMatchObject({
      status: 'completed',
      outputs: { second: '2' },
      attempts: [
        {
          outcome: 'agent',
          error: 'line 2 of $PLANWRIGHT_OUTPUT is neither `name=value` nor `name<<DELIMITER`: no line',
        },
        { outcome: 'completed' },
      ],
    });
    expect(tasks['link']?.attempts).toMatchObject([
      { outcome: 'agent', error: '$PLANWRIGHT_OUTPUT is no longer a plain file that can be read' },
    ]);
    expect(tasks['link']).not.toHaveProperty('outputs');
  });

  it('a secret does not get into the state', async () => {
    await using place = await project(planOf([{ id: 'a', run: `echo "k=<${apiKey}>" >> "$PLANWRIGHT_OUTPUT"` }]));
    // The plan itself says it here; what counts is the state.
    await place.execute();
    expect((await place.state()).tasks['a']?.outputs).toEqual({ k: '<***>' });
  });

  it.each([
    ['if', { if: 'fromJSON(tasks.a.outputs.x).y', run: 'touch b.txt' }, 'the condition of task b cannot be evaluated'],
    ['run', { run: 'touch b.txt; echo "${{ fromJSON(tasks.a.outputs.x).y }}"' }, 'cannot be evaluated'],
    ['verify', { run: 'touch b.txt', verify: ['test "${{ fromJSON(tasks.a.outputs.x) }}"'] }, 'cannot be evaluated'],
  ])(
    'an expression in %s that has no value pauses the plan before the task, until a person decides',
    async (_key, task, detail) => {
      const plan = planOf([
        { id: 'a', run: 'echo "x=no json" >> "$PLANWRIGHT_OUTPUT"' },
        { id: 'b', ...task },
        { id: 'c', run: 'touch c.txt' },
      ]);
      await using place = await project(plan);
      const run = await place.execute();
      expect([run.code, run.outputs['reason'], run.outputs['detail']], run.log).toEqual([
        1,
        'invalid-plan',
        expect.stringContaining(detail),
      ]);
      expect(await place.committed()).toEqual(['a']);
      const skipped = await place.action({ command: 'skip', plan: 'demo', task: 'b', execute: 'true' });
      expect([skipped.code, skipped.outputs['status']], skipped.log).toEqual([0, 'completed']);
      expect(await place.committed()).toEqual(['a', 'c']);
    },
  );

  it('an expression between single quotes is refused before anything runs', async () => {
    await using place = await project(planOf([{ id: 'a', run: "echo '${{ inputs.x }}'" }], { inputs: { x: {} } }));
    const run = await place.execute();
    expect([run.code, run.log]).toEqual([expect.any(Number), expect.stringContaining('use double quotes')]);
    expect(run.code).not.toBe(0);
  });
});
