import * as fc from 'fast-check';
import type { RawPhase, RawPlan, RawTask } from '../../../src/plan/plan-shape.ts';

const lines = [
  'Do it',
  'Write the docs, then test',
  'It: is done # really',
  'it\'s {a} [b] "c" \\ d',
  '${{ inputs.x }} && y',
  '- a dash',
  '# not a comment',
  'tasks:',
  'a\u200bb \u202e hidden',
  '\u2728 caf\u00e9 \u65e5\u672c \ud83d\ude00',
  '12:30',
  '0123',
  '1e3',
  'null',
  'yes',
  '~',
  '*star',
  '&and',
  'npm test -- users',
  'x'.repeat(90),
];
const line = fc.constantFrom(...lines);
const several = fc.oneof(
  line,
  line.map((one) => `${one}\n`),
  fc
    .array(fc.oneof(line, fc.constantFrom('', '  indented', '# heading', '- item')), { minLength: 2, maxLength: 4 })
    .map((all) => all.join('\n')),
  fc.constantFrom(
    'a\nb',
    'a\nb\n',
    'a\n\nb\n\n',
    'a\n\n\n',
    ' lead\nx',
    'a\t\nb\n',
    'a \nb',
    'a\r\nb',
    '\n',
    'a\n# c\n- d\n',
    'a\n  \nb\n',
  ),
);
const prose = several.filter((text) => text !== '');
const shell = several.filter((text) => text.trim() !== '');
const glob = fc.constantFrom('src/**', 'docs/*.md', '*.{a,b}', 'a', "it's", 'src/[ab]/c');
const budget = fc.record(
  { usd: fc.constantFrom(1, 2.5), tokens: fc.constant(1000), minutes: fc.constant(5) },
  { requiredKeys: [] },
);
const model = fc.oneof(
  fc.constantFrom('m', 'claude-x'),
  fc.array(fc.constantFrom('m', 'n'), { minLength: 1, maxLength: 3 }),
);

const work = {
  model,
  effort: fc.constantFrom('low', 'high' as const),
  max_attempts: fc.integer({ min: 1, max: 9 }),
  verify: fc.array(shell, { maxLength: 3 }),
  files: fc.array(glob, { maxLength: 3 }),
  budget,
};

const taskKeys = {
  description: prose,
  run: shell,
  agent: fc.oneof(fc.constant('human' as const), fc.record({ command: shell })),
  depends_on: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'zz'), { maxLength: 4 }),
  if: fc.oneof(line, fc.boolean()),
  ...work,
};

/** New values for keys of a task; never empty. */
export const taskChanges = fc
  .record({ title: line, ...taskKeys }, { requiredKeys: [] })
  .filter((set) => Object.keys(set).length > 0) as fc.Arbitrary<Partial<Omit<RawTask, 'id'>>>;

export const taskOf = (id: string): fc.Arbitrary<RawTask> =>
  fc.record(
    { id: fc.constant(id), title: line, ...taskKeys },
    { requiredKeys: ['id', 'title'] },
  ) as fc.Arbitrary<RawTask>;

const phaseKeys = {
  description: prose,
  mode: fc.constantFrom('parallel', 'manual' as const),
  pause_after: fc.boolean(),
  environment: fc.constant('prod'),
};

export const phaseChanges = fc
  .record({ title: line, ...phaseKeys }, { requiredKeys: [] })
  .filter((set) => Object.keys(set).length > 0) as fc.Arbitrary<Partial<Omit<RawPhase, 'id' | 'tasks'>>>;

export const phaseAlone = (id: string): fc.Arbitrary<Omit<RawPhase, 'tasks'>> =>
  fc.record({ id: fc.constant(id), title: line, ...phaseKeys }, { requiredKeys: ['id', 'title'] }) as fc.Arbitrary<
    Omit<RawPhase, 'tasks'>
  >;

const planKeys = {
  description: prose,
  issue: fc.constant(7),
  env: fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.oneof(line, fc.integer(), fc.boolean()), { maxKeys: 3 }),
  network: fc.oneof(fc.constantFrom('on', 'off'), fc.constant(['a.example', 'b.example'])),
  workspace: fc.record({ setup: shell, link: fc.array(glob, { maxLength: 2 }) }, { requiredKeys: [] }),
  defaults: fc.record(work, { requiredKeys: [] }),
};

export const planChanges = fc
  .record({ title: line, ...planKeys }, { requiredKeys: [] })
  .filter((set) => Object.keys(set).length > 0) as fc.Arbitrary<Partial<Omit<RawPlan, 'version' | 'phases'>>>;

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A plan of one to three phases `p0`, `p1`, … and tasks `a` to `f`; right in shape, not by the rules. */
export const anyPlan: fc.Arbitrary<RawPlan> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    fc.record({ version: fc.constant(1), title: line, ...planKeys }, { requiredKeys: ['version', 'title'] }),
    fc.tuple(...ids.map(taskOf)),
    fc.tuple(...['p0', 'p1', 'p2'].map(phaseAlone)),
  )
  .map(([sizes, head, tasks, phases]) => {
    const rest = [...tasks];
    const filled = sizes.flatMap((size, index) => {
      const own = rest.splice(0, size);
      const phase = phases[index];
      return own.length === 0 || phase === undefined ? [] : [{ ...phase, tasks: own }];
    });
    return { ...head, phases: filled } as unknown as RawPlan;
  });
