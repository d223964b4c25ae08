import { expect, it } from 'vitest';
import { renderPreview } from '../../src/report/preview.ts';
import { plan } from './events.ts';

const [first] = plan.phases.flatMap(({ tasks }) => tasks);

it('shows scripts line by line, so that no command reads as the argument of another', () => {
  if (first === undefined) throw new Error('no task');
  const task = {
    ...first,
    worker: { kind: 'shell', run: 'echo a > a.txt\nif true; then\n  echo ::error::b\nfi\n' } as const,
    verify: ['test -f a.txt', 'cmp a.txt \\\n  b.txt'],
  };
  const preview = { tasks: [{ task, wave: 1 }], skipped: [], stop: { status: 'completed' } as const };
  expect(renderPreview(plan, preview)).toBe(`auth would run 1 task on planwright/auth; nothing was changed.
    1. users-table: Create the users table
       shell: echo a > a.txt
         if true; then
           echo ::error::b
         fi
       verify: test -f a.txt
       verify: cmp a.txt \\
           b.txt
`);
});
