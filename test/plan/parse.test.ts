import { describe, expect, it } from 'vitest';
import { tokenCeiling } from '../../src/plan/defaults.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { tasksOf } from '../../src/plan/model.ts';
import { minimal, parallel, parse, places, problems } from './support.ts';

describe('defaults', () => {
  it('fills in everything a short plan leaves out', async () => {
    const { plan, state, warnings } = await parse(minimal);
    expect(plan).toEqual({
      id: 'demo',
      version: 1,
      title: 'T',
      description: '',
      branch: 'planwright/demo',
      inputs: {},
      max_parallel: 4,
      budget: { usd: 20 },
      prices: {},
      workspace: { link: [] },
      sandbox: 'auto',
      network: 'on',
      signed: false,
      allow_workflows: false,
      env: {},
      pass_env: [],
      phases: [
        {
          id: 'one',
          title: 'One',
          description: '',
          mode: 'sequential',
          pause_after: false,
          runners: 'one',
          tasks: [
            {
              id: 'a',
              phase: 'one',
              index: 0,
              title: 'A',
              description: '',
              worker: { kind: 'shell', run: 'true' },
              depends_on: [],
              model: ['claude-sonnet-5-5'],
              max_attempts: 3,
              max_turns: 100,
              timeout_minutes: 30,
              verify: [],
              on_failure: 'pause',
            },
          ],
        },
      ],
    });
    expect(state).toEqual({ status: 'pending', tasks: {}, iterations: [] });
    expect(warnings).toEqual([]);
  });

  it('prefers the task over `defaults` over the built-in values, and keeps 0-length lists', async () => {
    const head =
      'defaults: { model: [m, n], verify: [v], max_attempts: 7, on_failure: stop, agent: { command: c }, files: [f] }\n';
    const { plan } = await parse(
      parallel(
        [
          '{ id: a, title: A, description: d }',
          '{ id: b, title: B, description: d, agent: claude, model: x, verify: [], max_attempts: 1, on_failure: continue }',
          '{ id: c, title: C, run: x }',
        ],
        head,
      ),
    );
    expect(tasksOf(plan)).toMatchObject([
      {
        worker: { kind: 'command', command: 'c' },
        model: ['m', 'n'],
        verify: ['v'],
        max_attempts: 7,
        on_failure: 'stop',
      },
      { worker: { kind: 'claude' }, model: ['x'], verify: [], max_attempts: 1, on_failure: 'continue', files: ['f'] },
      { worker: { kind: 'shell', run: 'x' }, verify: ['v'] },
    ]);
  });

  it.each([
    ['{ minutes: 5 }', { usd: 20, minutes: 5 }],
    ['{ tokens: 5 }', { tokens: 5 }],
    ['{ usd: 0.5 }', { usd: 0.5 }],
    ['{}', { usd: 20 }],
  ])('reads the budget %s', async (written, budget) => {
    const { plan } = await parse(`budget: ${written}\n${minimal}`);
    expect(plan.budget).toEqual(budget);
  });

  it('lets tokens stand in for dollars that cannot be counted', () => {
    const priced = { allPricesKnown: true };
    const unpriced = { allPricesKnown: false };
    expect(tokenCeiling({ usd: 20 }, priced)).toBeUndefined();
    expect(tokenCeiling({ usd: 20 }, unpriced)).toBe(5_000_000);
    expect(tokenCeiling({ usd: 20, tokens: 7 }, unpriced)).toBe(7);
    expect(tokenCeiling({ tokens: 7 }, priced)).toBe(7);
  });

  it('adds the predecessor in sequential and manual phases, once', async () => {
    const tasks = ['{ id: a, title: A, run: x }', '{ id: b, title: B, run: x, depends_on: [a, a] }'];
    const text = parallel([...tasks, '{ id: c, title: C, run: x, depends_on: [a] }']);
    const dependencies = async (mode: string): Promise<unknown[]> =>
      tasksOf((await parse(text.replace('mode: parallel', `mode: ${mode}`))).plan).map((task) => task.depends_on);
    expect(await dependencies('parallel')).toEqual([[], ['a'], ['a']]);
    expect(await dependencies('sequential')).toEqual([[], ['a'], ['a', 'b']]);
    expect(await dependencies('manual')).toEqual([[], ['a'], ['a', 'b']]);
  });

  it('takes numbers of `env` as they are written', async () => {
    const { plan } = await parse(`env: { A: 1.10, B: 0x1F, C: true, D: '1.10', E: 12345678901234567890 }\n${minimal}`);
    expect({ ...plan.env }).toEqual({ A: '1.10', B: '0x1F', C: 'true', D: '1.10', E: '12345678901234567890' });
  });

  it('unwraps conditions', async () => {
    const { plan } = await parse(
      parallel([
        "{ id: a, title: A, run: x, if: '${{ true }}' }",
        '{ id: b, title: B, run: x, if: false }',
        "{ id: c, title: C, run: x, if: \"contains('a}}b', '}}') \" }",
      ]),
    );
    expect(tasksOf(plan).map((task) => task.if)).toEqual(['true', 'false', "contains('a}}b', '}}')"]);
  });
});

const manyTasks = (count: number): string =>
  parallel(Array.from({ length: count }, (_, at) => `{ id: t${at}, title: T, run: x }`));

describe('limits', () => {
  it('refuses 4 MiB and one byte before reading any of it', async () => {
    const limit = 4 * 1024 * 1024;
    expect(await places(new Uint8Array(limit + 1))).toEqual(['1:1 too-large']);
    const padded = `${minimal}#${' '.repeat(limit - minimal.length - 1)}`;
    expect(await places(padded)).toEqual([]);
    expect(await places(`${padded} `)).toEqual(['1:1 too-large']);
  });

  it('takes 1,000 tasks and refuses the next one', async () => {
    expect(await places(manyTasks(1000))).toEqual([]);
    expect(await places(manyTasks(1002))).toEqual(['1008:9 too-many-tasks']);
  });

  it('ends a chain of 1,000 tasks, and a ring of them, without running out of stack', async () => {
    const chain = Array.from(
      { length: 1000 },
      (_, at) => `{ id: t${at}, title: T, run: x, depends_on: [${at === 0 ? '' : `t${at - 1}`}] }`,
    );
    expect(await places(parallel(chain))).toEqual([]);
    const ring = [...chain.slice(0, 999), '{ id: t999, title: T, run: x, depends_on: [t998] }'];
    ring[0] = '{ id: t0, title: T, run: x, depends_on: [t999] }';
    const [cycle] = await problems(parallel(ring));
    expect(cycle?.code).toBe('cycle');
    expect(cycle?.related).toHaveLength(1000);
  });

  it.each(['[', '{a: ', '- ', '? '])('ends 100,000 levels of %j as diagnostics', async (open) => {
    expect((await problems(`version: 1\nenv: ${open.repeat(100_000)}`)).length).toBeGreaterThan(0);
  });

  it('finds 50,000 duplicate keys in one mapping, each with the first', async () => {
    const found = await problems('a: 1\n'.repeat(50_001));
    expect(found.filter(({ code }) => code === 'duplicate-key')).toHaveLength(50_000);
  });

  it('stops aliases that stand for too much', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, at) => `  a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1}, *a${at - 1}`}]\n`,
    );
    expect(await places(`env:\n${levels.join('')}${minimal}`)).toContainEqual(expect.stringMatching(/ anchor$/));
  });
});

describe('all at once', () => {
  it('keeps a task with a wrong value in the dependency checks', async () => {
    const text = parallel([
      '{ id: a, title: A, run: x, timeout_minutes: soon, depends_on: [b] }',
      '{ id: b, title: B, run: x, depends_on: [a] }',
    ]);
    expect(await places(text)).toEqual(['8:53 wrong-type', '8:72 cycle']);
  });

  it('concludes nothing from a mode that is wrong', async () => {
    const text = parallel(['{ id: a, title: A, agent: human, depends_on: [b] }', '{ id: b, title: B, run: x }']);
    expect(await places(text.replace('parallel', 'paralel'))).toEqual(['6:11 invalid-value']);
  });

  it('reports syntax alone', async () => {
    expect(await places(`titel: x\nversion: 'a' b\n`)).toEqual(['2:14 syntax']);
  });

  it('names the file as the person knows it and sorts by place', async () => {
    const found = await problems('z: 1\nversion: 3\na: 1\n');
    expect(found.map(({ file }) => file)).toEqual(found.map(() => 'plans/demo.yml'));
    const offsets = found.map(({ position }) => position.offset);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  });

  it('refuses a file name that is no id', async () => {
    expect((await problems(minimal, 'Demo')).map(({ code }) => code)).toEqual(['invalid-id']);
    expect((await problems(minimal, '-x')).map(({ code }) => code)).toEqual(['invalid-id']);
  });
});

describe('state', () => {
  const state = 'state: # written by planwright\n  status: paused\n';

  it('is read where it is allowed and refused elsewhere', async () => {
    const { state: read } = await parse(minimal + state);
    expect(read).toEqual({ status: 'paused', tasks: {}, iterations: [] });
    const bytes = new TextEncoder().encode(minimal + state);
    const refused = await parsePlan(bytes, { id: 'demo', file: 'f', stateAllowed: false });
    expect(refused).toMatchObject({
      ok: false,
      error: [{ code: 'state-hand-written', position: { line: 8, col: 1 } }],
    });
  });

  it('keeps unknown keys, whole numbers beyond a double included', async () => {
    const extra = '  later: { n: 12345678901234567890 }\n  tasks: { a: { status: pending, mood: good } }\n';
    const { state: read } = await parse(`${minimal}${state}${extra}`);
    expect(read.unknown).toEqual({ later: { n: '12345678901234567890' } });
    expect(read.tasks['a']).toMatchObject({ mood: 'good' });
  });

  it('is safe with names of the prototype', async () => {
    const tasks = '  tasks: { constructor: { status: failed, outputs: { __proto__: x } } }\n';
    const { state: read } = await parse(`${minimal}${state}${tasks}`);
    expect(Object.keys(read.tasks)).toEqual(['constructor']);
    expect(Object.entries(read.tasks['constructor']?.outputs ?? {})).toEqual([['__proto__', 'x']]);
    expect(read.tasks['toString']).toBeUndefined();
  });

  it.each([
    ['state: 1\n', '8:1 bad-state'],
    ['state:\n  status: [\n', '10:1 bad-state'],
    ['state:\n  reason: budget\n', '9:3 bad-state'],
    ['? state\n: status: paused\n', '8:3 bad-state'],
    ['"state": { status: paused }\n', undefined],
  ])('%j gives %s', async (written, expected) => {
    expect((await places(minimal + written))[0]).toBe(expected);
  });
});
