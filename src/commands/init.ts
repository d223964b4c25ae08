import { dirname, join } from 'node:path';
import type { Planted } from '../authoring/starter.ts';
import { plant, starterFiles } from '../authoring/starter.ts';
import type { CommandResult } from '../execution/outcome.ts';
import { done, refuse } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import { ok } from '../lib/result.ts';
import { openRepository } from '../workspace/repository.ts';

/** Writes the caller workflows, the issue form and a first plan into the checkout. A file that is there already is never touched. */
export const init = async ({ context, toolHost }: World): CommandResult => {
  const repository = await openRepository(context.directory, context.env);
  if (!repository.ok) return refuse(repository.error);
  const program = toolHost.at(-1) ?? '';
  const files = await starterFiles(join(dirname(program), '..', 'examples'));
  const planted = await plant(repository.value.toplevel, files);
  if (!planted.ok) return refuse(planted.error);
  return ok(done({ text: told(planted.value), result: { files: planted.value } }));
};

const told = (planted: readonly Planted[]): string =>
  [
    ...planted.map(({ path, outcome }) =>
      outcome === 'written' ? `wrote  ${path}` : `kept   ${path} (was there already)`,
    ),
    '',
    ...next,
    '',
  ].join('\n');

const next = [
  'What is left to do:',
  '  1. Read what was written, commit it and push it to the default branch: workflows count there only.',
  '  2. Give the repository the secret ANTHROPIC_API_KEY (Settings, Secrets and variables, Actions).',
  '  3. Switch on "Allow GitHub Actions to create and approve pull requests" (Settings, Actions, General, Workflow permissions).',
  '  4. Make the label plan, which the issue form sets only where it is there: gh label create plan',
  '  5. `planwright doctor` checks key, setting and more, and says how to mend what is missing.',
  '  6. Start the workflow plan-execute with the plan first-plan.',
];
