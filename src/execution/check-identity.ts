import type { Plan } from '../plan/model.ts';
import type { Context } from '../request/context.ts';
import type { Finding } from './finding.ts';
import { bad, good } from './finding.ts';

/** Whom we act for on GitHub, where that is said, and which plans cannot have the signed commits that they ask for. */
export const checkIdentity = ({ app }: Context, plans: readonly Plan[]): readonly Finding[] => {
  const named = plans.filter(({ signed, author }) => signed && author !== undefined).map(({ id }) => id);
  return [
    ...(app === undefined ? [] : [good('GitHub App', `${app.id} makes tokens for this repository`)]),
    ...(named.length === 0
      ? []
      : [
          bad(
            'problem',
            'signed commits',
            `GitHub signs no commit that names its author, as ${named.join(', ')} would`,
            'leave `author` or `signed` out',
          ),
        ]),
  ];
};
