import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyToModel } from '../../../src/plan/edit/apply-to-model.ts';
import { editText } from '../../../src/plan/edit/edit-text.ts';
import type { Operation } from '../../../src/plan/edit/operation.ts';
import { sameValue } from '../../../src/plan/edit/same.ts';
import type { Step } from '../../../src/plan/edit/step.ts';
import { applyStep } from '../../../src/plan/edit/step.ts';
import { stepsOf } from '../../../src/plan/edit/steps-of.ts';
import type { RawPlan } from '../../../src/plan/plan-shape.ts';
import { readRaw } from '../../../src/plan/read-human.ts';
import { splitSource } from '../../../src/plan/source.ts';
import type { Intent } from './arbitrary-operations.ts';
import { anyIntents } from './arbitrary-operations.ts';
import { anyPlan } from './arbitrary-plan.ts';
import type { LaidOut } from './layout.ts';
import { layOut } from './layout.ts';

/** The operations that can be done, one after the other, and the plan they lead to. */
const carriedOut = (plan: RawPlan, intents: readonly Intent[]): { operations: Operation[]; wanted: RawPlan } => {
  const operations: Operation[] = [];
  let wanted = plan;
  for (const [serial, intent] of intents.entries()) {
    const operation = intent(wanted, serial);
    const next = operation === undefined ? undefined : applyToModel(wanted, [operation]);
    if (operation === undefined || next?.ok !== true) continue;
    operations.push(operation);
    wanted = next.value;
  }
  return { operations, wanted };
};

const read = (text: string): RawPlan => {
  const raw = readRaw(splitSource(text).human, 'plan');
  if (!raw.ok) throw new Error(`${JSON.stringify(raw.error[0])}\n${text}`);
  return raw.value;
};

const anyDamage = fc.array(
  fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 3 }),
    put: fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\t',
      '#',
      ' # x\n',
      '? ',
      '&a ',
      '*a',
      "'",
      '"',
      ',',
      '[]',
      '{}',
      '|',
      '>',
      '-',
      '\r',
      '\u2028',
      '\u00a0',
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What the operations changed, in the words of a comment's owner: `task:a` went or moved, `task:a/title` got another value. */
const touchedBy = (plan: RawPlan, operations: readonly Operation[]): Set<string> => {
  const touched = new Set<string>();
  let raw = plan;
  for (const operation of operations) {
    const steps = stepsOf(raw, operation);
    for (const step of steps.ok ? steps.value : []) {
      for (const one of touchedIn(raw, step)) touched.add(one);
      raw = applyStep(raw, step);
    }
  }
  return touched;
};

const touchedIn = (plan: RawPlan, step: Step): string[] => {
  switch (step.kind) {
    case 'take-phase': {
      const phase = plan.phases[step.at];
      return [`phase:${phase?.id}`, ...(phase?.tasks.map(({ id }) => `task:${id}`) ?? []), 'taken'];
    }
    case 'take-task':
      return [`task:${plan.phases[step.at.phase]?.tasks[step.at.at]?.id}`];
    case 'move-task':
      return ['moved', `moved:${plan.phases[step.from.phase]?.tasks[step.from.at]?.id}`];
    case 'move-phase':
      return ['moved'];
    case 'split-phase':
      return ['moved', 'split'];
    case 'set': {
      const { target } = step;
      const phase = target.kind === 'plan' ? undefined : plan.phases[target.phase];
      const owner =
        target.kind === 'plan'
          ? 'plan'
          : target.kind === 'phase'
            ? `phase:${phase?.id}`
            : `task:${phase?.tasks[target.at]?.id}`;
      return [`changed:${owner}`, ...Object.keys(step.changes).map((key) => `${owner}/${key}`)];
    }
    default:
      return [];
  }
};

/** Whether a comment must have survived: what it speaks of did. */
const stays = (owner: string, touched: ReadonlySet<string>): boolean => {
  if (owner.endsWith('/*') && touched.has('split') && touched.has('taken')) return false;
  const [item = ''] = owner.split('/');
  return !touched.has(item) && !touched.has(owner);
};

const checkComments = ({ text, comments }: LaidOut, edited: string, touched: ReadonlySet<string>): void => {
  const kept = comments.filter(({ owner }) => stays(owner, touched)).map((comment) => comment.text);
  const found = kept.filter((comment) => edited.includes(comment));
  expect(found, `${text}\n=====\n${edited}`).toEqual(kept);
  if (touched.has('moved')) return;
  const places = kept.map((comment) => edited.indexOf(comment));
  expect(places, `${text}\n=====\n${edited}`).toEqual(places.toSorted((a, b) => a - b));
};

const checkBytes = ({ text, tasks }: LaidOut, edited: string, touched: ReadonlySet<string>): void => {
  // Where an anchor goes, its aliases are written out.
  if (text.includes('&v')) return;
  const head = text.slice(0, text.indexOf('phases:'));
  if (!touched.has('changed:plan')) expect(edited.startsWith(head), `${text}\n=====\n${edited}`).toBe(true);
  for (const [id, lines] of tasks) {
    if (!text.includes(lines) || touched.has(`task:${id}`) || touched.has(`changed:task:${id}`)) continue;
    if (touched.has(`moved:${id}`)) continue;
    expect(edited.includes(lines.trimEnd()), `${lines}\n=====\n${text}\n=====\n${edited}`).toBe(true);
  }
};

it('edits the text of a plan as it edits the plan, and leaves alone what it does not touch', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), anyIntents, (plan, seed, intents) => {
      const laidOut = layOut(plan, seed);
      const { operations, wanted } = carriedOut(plan, intents);
      const edited = editText(laidOut.text, operations);
      const told = `${JSON.stringify(operations, null, 1)}\n${laidOut.text}`;
      if (!edited.ok) throw new Error(`${JSON.stringify(edited.error)}\n${told}`);
      expect(sameValue(read(edited.value), wanted), `${told}\n=====\n${edited.value}`).toBe(true);
      const touched = touchedBy(plan, operations);
      checkComments(laidOut, edited.value, touched);
      checkBytes(laidOut, edited.value, touched);
      const { human } = splitSource(laidOut.text);
      expect(splitSource(edited.value).bom).toBe(splitSource(laidOut.text).bom);
      expect(edited.value.endsWith(laidOut.text.slice(human.length))).toBe(true);
      if (laidOut.text.includes('\r\n')) expect(edited.value.replaceAll('\r\n', '')).not.toContain('\n');
    }),
    { numRuns: 200 },
  );
});

it('leaves every byte where an operation changes nothing', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), (plan, seed) => {
      const { text } = layOut(plan, seed);
      const same = plan.phases.flatMap(({ tasks }) =>
        tasks.map(({ id, ...set }): Operation => ({ op: 'update_task', task: id, set })),
      );
      const { version: _version, phases, ...set } = plan;
      const phaseless = phases.map(({ id, tasks: _tasks, ...rest }): Operation => ({
        op: 'update_phase',
        phase: id,
        set: rest,
      }));
      expect(editText(text, [...same, ...phaseless, { op: 'update_plan', set }])).toEqual({ ok: true, value: text });
    }),
    { numRuns: 100 },
  );
});

it('never breaks a plan, and never throws, however a file is written', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(), anyIntents, anyDamage, (plan, seed, intents, damage) => {
      const text = damage.reduce((whole, { at, cut, put }) => {
        const start = at % (whole.length + 1);
        return `${whole.slice(0, start)}${put}${whole.slice(start + cut)}`;
      }, layOut(plan, seed).text);
      const damaged = readRaw(splitSource(text).human, 'plan');
      if (!damaged.ok) return;
      const { operations, wanted } = carriedOut(damaged.value, intents);
      const edited = editText(text, operations);
      if (edited.ok) expect(sameValue(read(edited.value), wanted)).toBe(true);
      else expect(['not-editable', 'explicit-key']).toContain(edited.error.code);
    }),
    { numRuns: 300 },
  );
});
