import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { operationShapes } from '../../../src/plan/edit/operation.ts';
import { readOperations } from '../../../src/plan/edit/read-operations.ts';
import { problems } from '../support.ts';
import { edited } from './support.ts';

const read = (path: string): string => readFileSync(new URL(`../../../docs/${path}`, import.meta.url), 'utf8');
const blocks = (text: string): string[] => [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, block = '']) => block);

const [plan = ''] = blocks(read('plan-format.md'));
const examples = blocks(read('guides/editing.md'));

test.each(examples.map((example) => ({ name: example.split('\n')[0], example })))(
  'the guide shows what works: $name',
  async ({ example }) => {
    const operations = parse(example);
    expect(readOperations(operations)).toMatchObject({ ok: true });
    const after = edited(plan, ...operations);
    expect(after).toMatch(/^# yaml-language-server/);
    expect(after).not.toBe(plan);
    expect(await problems(after)).toEqual([]);
  },
);

test('the guide shows every operation', () => {
  const shown = new Set<string>(examples.flatMap((example) => parse(example).map(({ op }: { op: string }) => op)));
  for (const name of Object.keys(operationShapes)) expect(shown).toContain(name);
});
