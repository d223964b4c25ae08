import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { commandNames } from '../../src/request/request.ts';
import { inputs as actionInputs } from '../../src/request/inputs.ts';
import { valueOf } from '../support/workflows/expressions.ts';
import type { JobSpec, WorkflowSpec } from '../support/workflows/parse.ts';
import { parseFile } from '../support/workflows/parse.ts';
import { beyond } from '../support/workflows/permissions.ts';

const root = new URL('../../', import.meta.url).pathname;
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join(folder, name));

const words = ['generate', 'review', 'command', 'execute', 'watchdog'];
const shipped = words.map((word) => `.github/workflows/plan-${word}.yml`);
const callers = words.map((word) => `examples/.github/workflows/plan-${word}.yml`);
const all = [...filesIn('.github/workflows'), ...filesIn('examples/.github/workflows'), ...filesIn('examples')];

const read = (path: string): Promise<WorkflowSpec> => parseFile(path, text(path));
const jobOf = (workflow: WorkflowSpec, id: string): JobSpec => {
  const job = workflow.jobs.find((one) => one.id === id);
  if (job === undefined) throw new Error(`no job ${id}`);
  return job;
};

it("passes GitHub's own parser, which does find faults", async () => {
  for (const path of all) await expect(read(path), path).resolves.toBeDefined();
  const faulty = text(shipped[3] ?? '').replace('needs: schedule', 'needs: shedule');
  await expect(parseFile('faulty.yml', faulty)).rejects.toThrow(/shedule/);
  await expect(parseFile('faulty.yml', text(shipped[3] ?? '').replace('needs.schedule', 'matrix'))).rejects.toThrow(
    /matrix/,
  );
});

describe('what jobs may do', () => {
  const may: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
    generate: {
      explore: { contents: 'read', issues: 'read' },
      open: { actions: 'write', contents: 'write', 'pull-requests': 'write' },
    },
    review: {
      check: { contents: 'read', 'pull-requests': 'read' },
      suggest: { contents: 'read', 'pull-requests': 'read' },
      post: { contents: 'read', 'pull-requests': 'write' },
      keep: { actions: 'read', contents: 'write', 'pull-requests': 'write' },
    },
    command: { answer: { actions: 'write', contents: 'write', issues: 'write', 'pull-requests': 'write' } },
    execute: {
      schedule: { contents: 'write', actions: 'read', checks: 'write', issues: 'write', 'pull-requests': 'write' },
      run: { contents: 'write', actions: 'read', 'pull-requests': 'read' },
      fanout: { contents: 'read' },
      gated: { contents: 'write', actions: 'read', 'pull-requests': 'read' },
      join: { contents: 'write', actions: 'read', checks: 'write', issues: 'write', 'pull-requests': 'write' },
      continue: { actions: 'write', contents: 'write', checks: 'write', issues: 'write', 'pull-requests': 'write' },
    },
    watchdog: { sweep: { actions: 'write', contents: 'read', issues: 'write', 'pull-requests': 'write' } },
  };

  it.each(words)('%s: each job what it needs, and the file nothing', async (word) => {
    const workflow = await read(`.github/workflows/plan-${word}.yml`);
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(workflow.jobs.map(({ id, permissions }) => [id, permissions]))).toEqual(may[word]);
  });

  it.each(words)('%s: its caller gives what the jobs need, and no more', async (word) => {
    const called = await read(`.github/workflows/plan-${word}.yml`);
    const [job] = (await read(`examples/.github/workflows/plan-${word}.yml`)).jobs;
    const given = job?.permissions ?? {};
    for (const { id, permissions = {} } of called.jobs) expect(beyond(permissions, given), id).toBeUndefined();
    const needed = called.jobs.flatMap(({ permissions = {} }) => Object.entries(permissions).map(String));
    for (const one of Object.entries(given).map(String)) expect(needed).toContain(one);
  });
});

it.each(['generate', 'review', 'command'])('plan-%s.yml gives the key to no job that may write', async (word) => {
  const { jobs } = await read(`.github/workflows/plan-${word}.yml`);
  for (const { id, permissions = {}, steps } of jobs) {
    const given = steps.flatMap((step) => [...(step.with ?? [])].map(({ key }) => String(key)));
    if (given.includes('anthropic-api-key'))
      expect([id, ...Object.values(permissions)]).toEqual([id, ...Object.values(permissions).map(() => 'read')]);
    else expect(['explore', 'suggest']).not.toContain(id);
  }
});

describe('plan-execute.yml', () => {
  it('has the jobs of the contract, in their order', async () => {
    const { jobs, concurrency } = await read('.github/workflows/plan-execute.yml');
    expect(jobs.map(({ id, needs }) => [id, ...needs])).toEqual([
      ['schedule'],
      ['run', 'schedule'],
      ['fanout', 'schedule'],
      ['gated', 'schedule'],
      ['join', 'schedule', 'run', 'fanout', 'gated'],
      ['continue', 'schedule', 'join'],
    ]);
    if (concurrency === undefined) throw new Error('no concurrency');
    expect(valueOf(concurrency, { contexts: { inputs: { plan: 'demo' } } })).toEqual({
      group: 'planwright-execute-demo',
      'cancel-in-progress': false,
      queue: 'max',
    });
  });

  it('never keeps a cancelled run from stopping the work', async () => {
    const { jobs } = await read('.github/workflows/plan-execute.yml');
    const steps = jobs.flatMap(({ steps: those }) => those).filter(({ uses }) => uses === '$/action');
    expect(steps.map(({ condition }) => condition)).toEqual(steps.map(() => 'success()'));
  });

  it('gives the job of a fan-out the token of the run and no other', async () => {
    const workflow = await read('.github/workflows/plan-execute.yml');
    const step = jobOf(workflow, 'fanout').steps.find(({ id }) => id === 'task');
    const given = [...(step?.with ?? [])].map(({ key }) => String(key));
    expect(given).toContain('anthropic-api-key');
    for (const name of ['github-token', 'app-id', 'app-private-key']) expect(given).not.toContain(name);
  });
});

interface Raw {
  readonly jobs: Readonly<Record<string, { readonly uses?: string; readonly steps?: readonly RawStep[] }>>;
}
interface RawStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const stepsOf = (path: string): readonly RawStep[] => {
  const { jobs }: Raw = parse(text(path));
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
};

describe('every workflow', () => {
  it('pins foreign actions by commit, with the release as comment, the same everywhere', () => {
    const pins = new Map<string, string>();
    for (const path of all)
      for (const [, uses = '', rest = ''] of text(path).matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm)) {
        if (/^(?:\$|\.)\//.test(uses) || uses.startsWith('planwright/planwright')) continue;
        expect(`${uses}${rest}`, path).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
        const [name = ''] = uses.split('@');
        expect(pins.get(name) ?? uses).toBe(uses);
        pins.set(name, uses);
      }
    expect([...pins.keys()].toSorted()).toEqual([
      'actions/checkout',
      'actions/download-artifact',
      'actions/upload-artifact',
    ]);
  });

  it('checks out without leaving a credential, and plans with the whole history', () => {
    for (const path of all)
      for (const { uses = '', with: given = {} } of stepsOf(path).filter((one) =>
        one.uses?.startsWith('actions/checkout'),
      ))
        expect([path, uses, given['persist-credentials']]).toEqual([path, uses, false]);
    for (const path of shipped)
      for (const { with: given } of stepsOf(path).filter((one) => one.uses?.startsWith('actions/checkout')))
        expect([path, given?.['fetch-depth']]).toEqual([path, 0]);
  });

  it('has conditions that are expressions: a text around one is always true', async () => {
    for (const path of all)
      for (const { id, condition, steps } of (await read(path)).jobs)
        for (const one of [condition, ...steps.map((step) => step.condition)])
          expect(one, `${path}, ${id}`).not.toContain('format(');
  });

  it('puts nothing from outside into a script', () => {
    for (const path of all) for (const { run = '' } of stepsOf(path)) expect(run, path).not.toContain('${{');
  });

  it('gives the action commands and inputs that it has', () => {
    const known = new Set(actionInputs.filter(({ doors }) => doors.includes('action')).map(({ name }): string => name));
    const unknown = new Set<string>();
    for (const path of all)
      for (const { with: given = {} } of stepsOf(path).filter(({ uses }) => uses === '$/action')) {
        for (const name of Object.keys(given)) if (!known.has(name)) unknown.add(name);
        const { command } = given;
        if (typeof command === 'string' && !commandNames.some((name) => name === command)) unknown.add(command);
      }
    expect([...unknown]).toEqual([]);
  });
});

it('this repository plans with the same callers, of the same commit', () => {
  for (const word of words) {
    const example = text(`examples/.github/workflows/plan-${word}.yml`);
    const ours = text(`.github/workflows/our-plan-${word}.yml`)
      .replace(/^# This repository.*\n/, '')
      .replace(`name: our-plan-${word}`, `name: plan-${word}`)
      .replace(`$/.github/workflows/plan-${word}.yml`, `planwright/planwright/.github/workflows/plan-${word}.yml@v0`)
      .replace('starts our-plan-execute.yml', 'starts plan-execute.yml')
      .replace(/^ {6}(?:[a-z]+-)?workflow: our-plan-[a-z]+\.yml\n/gm, '')
      .replace(/ {4}with:\n(?! {6})/, '');
    expect(ours).toBe(example);
  }
});

it.each([
  ['generate', ['title', 'description', 'issue', 'plan', 'model', 'budget', 'requested-by']],
  ['review', ['pull-request', 'plan', 'review', 'scope', 'model', 'budget', 'requested-by']],
  ['execute', ['plan', 'inputs', 'until', 'fresh', 'leg', 'parent-run', 'requested-by']],
])('the caller plan-%s.yml declares for dispatch what continue and comments send', async (word, expected) => {
  const { inputs } = await read(`examples/.github/workflows/plan-${word}.yml`);
  expect(Object.keys(inputs['workflow_dispatch'] ?? {})).toEqual(expected);
});

it('the issue form sets the label that plan-generate.yml listens to', () => {
  const form: { readonly labels: readonly string[] } = parse(text('examples/.github/ISSUE_TEMPLATE/plan.yml'));
  expect(form.labels).toEqual(['plan']);
  expect(text(callers[0] ?? '')).toContain("github.event.label.name == 'plan'");
});

const documents = [
  'README.md',
  'examples/README.md',
  ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`),
];

it('prints no workflow in a document that GitHub would not take', async () => {
  for (const path of documents)
    for (const [, block = ''] of text(path).matchAll(/^```yaml\n(.*?)^```$/gms)) {
      const [document] = parseAllDocuments(block);
      if (document === undefined || !('has' in document) || !document.has('jobs') || !document.has('on')) continue;
      await expect(parseFile(path, block), `${path}:\n${block}`).resolves.toBeDefined();
    }
});
