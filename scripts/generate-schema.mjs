// src/plan/plan-shape.ts -> schema/plan.schema.json and the tables of docs/plan-format.md; src/plan/edit/operation.ts -> the table of
// docs/guides/editing.md. With --check: compare only.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'oxfmt';
import * as z from 'zod';
import { expected } from '../src/plan/describe-shape.ts';
import { operationShapes } from '../src/plan/edit/operation.ts';
import { phaseShape, planShape, taskShape } from '../src/plan/plan-shape.ts';
import { planSchema } from '../src/plan/schema.ts';
import {
  approvalShape,
  attemptShape,
  iterationShape,
  runShape,
  stateShape,
  taskStateShape,
  usageShape,
} from '../src/plan/state-shape.ts';

const root = new URL('../', import.meta.url);
const docs = new URL('docs/plan-format.md', root);
const editing = new URL('docs/guides/editing.md', root);

const style = JSON.parse(readFileSync(new URL('.oxfmtrc.json', root), 'utf8'));

const formatted = async (file, text) => {
  const { code, errors } = await format(file.pathname, text, style);
  if (errors.length > 0) throw new Error(`${file.pathname}: ${errors[0].message}`);
  return code;
};

const jsonSchema = () => {
  const { $schema, ...rest } = z.toJSONSchema(planSchema, { target: 'draft-7', io: 'input' });
  const head = {
    $schema,
    $id: 'urn:planwright:plan:1',
    title: 'Planwright plan',
    description: 'A plan file, plans/<id>.yml.',
  };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
};

const inner = (shape) => (shape.kind === 'either' ? shape.of.find((one) => one.kind === 'object') : shape);
const keysOf = (shape) => inner(shape).keys;
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (keys) => [
  '| key | value | |',
  '| --- | --- | --- |',
  ...Object.entries(keys).map(
    ([key, { shape, required, description }]) =>
      `| \`${key}\`${required ? ' (required)' : ''} | ${cell(expected(shape))} | ${cell(description)} |`,
  ),
];

const { inputs, budget, prices, workspace, defaults } = planShape.keys;
const tables = {
  plan: keysOf(planShape),
  input: keysOf(inputs.shape.of),
  budget: keysOf(budget.shape),
  price: keysOf(prices.shape.of),
  workspace: keysOf(workspace.shape),
  defaults: keysOf(defaults.shape),
  phase: keysOf(phaseShape),
  task: keysOf(taskShape),
  command: keysOf(taskShape.keys.agent.shape),
  state: keysOf(stateShape),
  run: keysOf(runShape),
  usage: keysOf(usageShape),
  'task-state': keysOf(taskStateShape),
  approval: keysOf(approvalShape),
  attempt: keysOf(attemptShape),
  iteration: keysOf(iterationShape),
};

const withTables = (text) =>
  Object.entries(tables).reduce((filled, [name, keys]) => {
    const [open, close] = [`<!-- keys: ${name} -->`, '<!-- /keys -->'];
    const start = filled.indexOf(open);
    const end = filled.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`docs/plan-format.md has no place for the keys of ${name}`);
    return `${filled.slice(0, start + open.length)}\n\n${table(keys).join('\n')}\n\n${filled.slice(end)}`;
  }, text);

const operationRows = Object.entries(operationShapes).flatMap(([name, { keys }]) =>
  Object.entries(keys)
    .filter(([key]) => key !== 'op')
    .map(([key, { required, description }], index) => {
      const operation = index === 0 ? `\`${name}\`` : '';
      return `| ${operation} | \`${key}\`${required ? ' (required)' : ''} | ${cell(description)} |`;
    }),
);

const withOperations = (text) => {
  const [open, close] = ['<!-- operations -->', '<!-- /operations -->'];
  const [before, rest] = text.split(open);
  const [, after] = rest?.split(close) ?? [];
  if (after === undefined) throw new Error('docs/guides/editing.md has no place for the operations');
  const rows = ['| `op` | key | |', '| --- | --- | --- |', ...operationRows];
  return `${before}${open}\n\n${rows.join('\n')}\n\n${close}${after}`;
};

const outputs = [
  [new URL('schema/plan.schema.json', root), jsonSchema],
  [docs, () => withTables(readFileSync(docs, 'utf8'))],
  [editing, () => withOperations(readFileSync(editing, 'utf8'))],
];

for (const [file, make] of outputs) {
  const wanted = await formatted(file, make());
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file.pathname.slice(root.pathname.length)} is out of date: run node scripts/generate-schema.mjs`);
    process.exitCode = 1;
  } else {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, wanted);
  }
}
