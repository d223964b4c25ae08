import { agent } from './cases/agent.ts';
import { bundleSize } from './cases/bundle-size.ts';
import { memory } from './cases/memory.ts';
import { sandbox } from './cases/sandbox.ts';
import { stateWrite } from './cases/state.ts';
import { validate } from './cases/validate.ts';
import { worktrees } from './cases/worktrees.ts';
import { engine } from './cases/engine.ts';
import { sequential } from './cases/sequential.ts';
import { start } from './cases/start.ts';
import type { Case } from './case.ts';
import { openPlace } from './place.ts';
import type { Row } from './row.ts';
import { ratioOf, renderTable, verdictOf } from './row.ts';

// Every figure is a ratio against a baseline that was measured in turns with it, in this run. It reports and does not judge: exit 0.
const cases: readonly Case[] = [
  { name: 'start', run: start },
  { name: 'sequential', run: sequential },
  { name: 'engine', run: engine },
  validate,
  stateWrite,
  worktrees,
  sandbox,
  memory,
  agent,
  bundleSize,
];

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = words.find((word) => !cases.some(({ name }) => name === word));
if (unknown === undefined) {
  using place = openPlace();
  const rows: Row[] = [];
  for (const { name, run } of cases) {
    if (words.length > 0 && !words.includes(name)) continue;
    console.error(`measuring ${name} …`);
    rows.push(...(await run(place)));
  }
  const told = rows.map((row) => ({ ...row, ratio: ratioOf(row), verdict: verdictOf(row) }));
  console.log(process.argv.includes('--json') ? JSON.stringify(told, undefined, 2) : renderTable(rows));
} else {
  console.error(`no case ${unknown}; accepted: ${cases.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}
