import { branchProblem, plansBranch } from '../branch.ts';
import { given } from '../describe-shape.ts';
import { textAt } from '../outline.ts';
import type { Check } from './check.ts';

/** Branch names are safe to hand to git, and the work does not go straight onto its base. */
export const checkBranches = ({ outline: { raw }, tree, collector }: Check): void => {
  for (const key of ['branch', 'base']) {
    const name = textAt(raw, key);
    const problem = name === undefined || name.trim() === '' ? undefined : branchProblem(name);
    if (problem !== undefined)
      collector.error({
        code: 'unsafe-branch',
        message: `\`${key}\` ${problem}; got ${given(name)}`,
        position: tree.value(raw, key),
      });
  }
  const branch = textAt(raw, 'branch');
  if (branch?.startsWith(plansBranch('')) === true) {
    const message = `\`branch\` starts with \`${plansBranch('')}\`, where plans are written and reviewed, not executed; got ${given(branch)}`;
    collector.error({ code: 'unsafe-branch', message, position: tree.value(raw, 'branch') });
  }
  if (branch === undefined || branch !== textAt(raw, 'base')) return;
  const related = [{ message: '`base` is here', position: tree.value(raw, 'base') }];
  const message = '`branch` and `base` are the same branch; the work needs one of its own';
  collector.error({ code: 'unsafe-branch', message, position: tree.value(raw, 'branch'), related });
};
