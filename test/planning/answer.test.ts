import { describe, expect, it } from 'vitest';

import { isRecord } from '../support/anthropic/record.ts';
import { planAnswer as planShape, planFormat, reviewAnswer, reviewFormat } from '../../src/planning/answer.ts';
import { readStructured } from '../../src/planning/structured.ts';
import { toOperations } from '../../src/planning/to-operations.ts';
import { commentsOf, toPlan } from '../../src/planning/to-plan.ts';
import { readRaw } from './editing.ts';
import { operation, phaseAnswer, planAnswer, reviewedText, suggestion, taskAnswer } from './rig.ts';

/** Every object of a JSON schema. */
const nodes = (schema: unknown): Record<string, unknown>[] => {
  if (Array.isArray(schema)) return schema.flatMap(nodes);
  return isRecord(schema) ? [schema, ...Object.values(schema).flatMap(nodes)] : [];
};

describe.each([
  ['plans', planFormat.schema],
  ['reviews', reviewFormat.schema],
])('the format of %s', (_name, schema) => {
  it('has no optional key and lets no other key in', () => {
    const objects = nodes(schema).filter((node) => node['type'] === 'object');
    expect(objects.length).toBeGreaterThan(2);
    for (const node of objects) {
      expect(node['additionalProperties']).toBe(false);
      expect(node['required']).toEqual(Object.keys(Object(node['properties'])));
    }
  });

  it('has nothing that structured outputs refuse or count', () => {
    const keywords = new Set(
      nodes(schema).flatMap((node) => (typeof node['type'] === 'string' ? Object.keys(node) : [])),
    );
    const known = ['additionalProperties', 'description', 'enum', 'items', 'properties', 'required', 'type'];
    expect([...keywords].filter((keyword) => !known.includes(keyword))).toEqual([]);
    expect(JSON.stringify(schema)).not.toMatch(/"(?:anyOf|oneOf|allOf|\$ref|\$defs|\$schema|pattern)":/);
  });

  it('stays small', () => {
    expect(JSON.stringify(schema).length).toBeLessThan(8000);
  });
});

describe('reading an answer', () => {
  it('takes JSON, fenced or not', () => {
    const said = JSON.stringify(planAnswer());
    expect(readStructured(planShape, said)).toMatchObject({ ok: true, value: { title: 'Add user login' } });
    expect(readStructured(planShape, `\`\`\`json\n${said}\n\`\`\``)).toMatchObject({ ok: true });
  });

  it.each([
    ['Here is your plan.', /^The answer is not JSON \(/],
    ['{"title": "half', /^The answer is not JSON \(/],
    ['[]', /it must be a JSON object/],
    ['null', /it must be a JSON object/],
    ['{}', /- `title` is missing\n- `description` is missing/],
    [JSON.stringify({ ...planAnswer(), sandbox: 'off' }), /- `sandbox` is not a known key/],
    [`{"__proto__": {}, ${JSON.stringify(planAnswer()).slice(1)}`, /`__proto__` is not a known key/],
    ['['.repeat(1_000_000), /not JSON/],
  ])('refuses %.40s', (said, problem) => {
    expect(readStructured(planShape, said)).toEqual({ ok: false, error: expect.stringMatching(problem) });
  });

  it('names at most twenty problems', () => {
    const many = { suggestions: Array.from({ length: 30 }, () => 7) };
    const read = readStructured(reviewAnswer, JSON.stringify(many));
    expect(read).toMatchObject({ ok: false, error: expect.stringContaining('- and 10 more problems') });
  });

  it('does not parse what is larger than a plan may be', () => {
    const read = readStructured(planShape, ' '.repeat(10 * 1024 * 1024));
    expect(read).toEqual({
      ok: false,
      error: 'The answer has 10485760 bytes; at most 4194304 (4 MiB) are accepted. Give a shorter one.',
    });
  });
});

describe('a plan out of an answer', () => {
  it('leaves out what is empty', () => {
    expect(toPlan(planAnswer({ description: ' ', setup: '', verify: [] }))).toEqual({
      version: 1,
      title: 'Add user login',
      phases: [
        {
          id: 'api',
          title: 'The API',
          tasks: [
            {
              id: 'login',
              title: 'Add the login endpoint',
              description: 'POST /login answers with a token.',
              files: ['src/**'],
            },
          ],
        },
      ],
    });
  });

  it('has everything else', () => {
    const tasks = [
      taskAnswer({ id: 'keys', kind: 'human', description: '', files: [] }),
      taskAnswer({ id: 'go', kind: 'shell', run: 'npm run release', depends_on: ['keys'], verify: ['none'] }),
      taskAnswer({ id: 'both', run: 'true' }),
    ];
    const phase = phaseAnswer({ mode: 'manual', pause_after: true, environment: 'release', description: 'D', tasks });
    const raw = toPlan(planAnswer({ phases: [phase] }), { issue: 7 });
    expect(raw).toMatchObject({
      issue: 7,
      workspace: { setup: 'npm ci' },
      defaults: { verify: ['npm test'] },
      phases: [{ mode: 'manual', pause_after: true, environment: 'release', description: 'D' }],
    });
    expect(raw.phases[0]?.tasks).toMatchObject([
      { id: 'keys', agent: 'human' },
      { id: 'go', run: 'npm run release', depends_on: ['keys'], verify: [] },
      // Left for the parser to refuse.
      { id: 'both', agent: 'claude', run: 'true' },
    ]);
    expect(raw.phases[0]?.tasks[0]).not.toHaveProperty('description');
  });

  it('has its reasons as comments, with nothing hidden in them', () => {
    const phase = phaseAnswer({ why: 'First\u202e.\u001b[31m', tasks: [taskAnswer({ why: 'Slow.\nReally.' })] });
    expect(commentsOf(planAnswer({ phases: [phase] }))).toEqual({
      top: 'One phase, since nothing is worth a pause.',
      phases: { api: 'First[U+202E].' },
      tasks: { login: 'Slow.\nReally.' },
    });
    expect(commentsOf(planAnswer({ why: '', phases: [] }))).toEqual({ phases: {}, tasks: {} });
  });
});

describe('operations out of an answer', () => {
  const raw = readRaw(reviewedText);
  const of = (...answers: Parameters<typeof toOperations>[0]) => toOperations(answers, raw);

  it('are the values that operations are read from', () => {
    const { tasks: _tasks, ...alone } = phaseAnswer({ id: 'docs', title: 'Docs', why: '' });
    expect(
      of(
        operation('add_phase', { new_phase: [alone], new_tasks: [taskAnswer({ id: 'guide' })], before: 'api' }),
        operation('update_phase', {
          phase: 'api',
          changes: [
            { key: 'pause_after', text: 'true', list: [] },
            { key: 'mode', text: 'manual', list: [] },
          ],
          unset: ['description'],
        }),
        operation('update_task', { task: 'login', changes: [{ key: 'verify', text: '', list: ['none'] }] }),
        operation('move_phase', { phase: 'api', after: 'schema' }),
        operation('move_task', { task: 'login', phase: 'schema', before: 'users' }),
        operation('split_phase', { phase: 'api', at: 'logout', new_phase: [alone] }),
        operation('split_task', { task: 'login', new_tasks: [taskAnswer({ id: 'a' }), taskAnswer({ id: 'b' })] }),
        operation('set_dependencies', { task: 'login', depends_on: ['users'] }),
      ),
    ).toMatchObject([
      { op: 'add_phase', phase: { id: 'docs', title: 'Docs', tasks: [{ id: 'guide' }] }, before: 'api' },
      { op: 'update_phase', phase: 'api', set: { pause_after: true, mode: 'manual' }, unset: ['description'] },
      { op: 'update_task', task: 'login', set: { verify: [] } },
      { op: 'move_phase', phase: 'api', after: 'schema' },
      { op: 'move_task', task: 'login', phase: 'schema', before: 'users' },
      { op: 'split_phase', phase: 'api', at: 'logout', into: { id: 'docs', title: 'Docs' } },
      { op: 'split_task', task: 'login', into: [{ id: 'a' }, { id: 'b' }] },
      { op: 'set_dependencies', task: 'login', depends_on: ['users'] },
    ]);
  });

  it('keep the other defaults when the default verify changes', () => {
    const changes = [
      { key: 'verify' as const, text: '', list: ['npm run lint'] },
      { key: 'setup' as const, text: 'npm ci', list: [] },
      { key: 'title' as const, text: 'Login', list: [] },
    ];
    expect(of(operation('update_plan', { changes }))).toEqual([
      {
        op: 'update_plan',
        set: {
          defaults: { max_attempts: 2, verify: ['npm run lint'] },
          workspace: { setup: 'npm ci' },
          title: 'Login',
        },
      },
    ]);
  });

  it('put several new tasks in their order', () => {
    const new_tasks = [taskAnswer({ id: 'a' }), taskAnswer({ id: 'b' })];
    expect(of(operation('add_task', { phase: 'api', after: 'login', new_tasks }))).toMatchObject([
      { op: 'add_task', phase: 'api', after: 'login', task: { id: 'a' } },
      { op: 'add_task', phase: 'api', after: 'a', task: { id: 'b' } },
    ]);
    expect(of(operation('add_task', { phase: 'api', before: 'login', new_tasks }))).toMatchObject([
      { before: 'login', task: { id: 'a' } },
      { before: 'login', task: { id: 'b' } },
    ]);
  });

  it('stay incomplete where the answer is', () => {
    expect(of(operation('add_task', { phase: 'api' }))).toEqual([{ op: 'add_task', phase: 'api' }]);
    expect(of(operation('split_phase', { phase: 'api', at: 'logout' }))).toMatchObject([{ into: {} }]);
  });

  it('are what the shape of a suggestion takes', () => {
    expect(readStructured(reviewAnswer, JSON.stringify({ suggestions: [suggestion()] }))).toMatchObject({ ok: true });
  });
});
