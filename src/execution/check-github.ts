import type { GitHub } from '../github/client.ts';
import { readEnvironment } from '../github/environments.ts';
import { readRepository } from '../github/refs.ts';
import { readWorkflowSettings } from '../github/settings.ts';
import type { Plan } from '../plan/model.ts';
import type { Finding } from './finding.ts';
import { bad, good } from './finding.ts';

const pullSetting = 'Settings, Actions, General: "Allow GitHub Actions to create and approve pull requests"';

/** The settings of the repository that the workflows and these plans need. */
export const checkGitHub = async (github: GitHub | undefined, plans: readonly Plan[]): Promise<readonly Finding[]> => {
  if (github === undefined)
    return [
      bad(
        'warning',
        'GitHub',
        'not asked: there is no token, or `origin` is not on GitHub',
        'GITHUB_TOKEN=$(gh auth token) planwright doctor',
      ),
    ];
  const repository = await readRepository(github);
  if (!repository.ok)
    return [bad('problem', 'GitHub', repository.error.message, repository.error.hint ?? 'use another token')];
  const { private: isPrivate } = repository.value;
  return [
    good('GitHub', `${github.name}${isPrivate ? ', private' : ''}`),
    ...(await checkSettings(github)),
    ...(await Promise.all(environmentsOf(plans).map((one) => checkEnvironment(github, one, isPrivate)))),
  ];
};

const checkSettings = async (github: GitHub): Promise<readonly Finding[]> => {
  const settings = await readWorkflowSettings(github);
  if (!settings.ok)
    return [
      bad(
        'warning',
        'workflow permissions',
        settings.error.message,
        `use a token of an administrator, or look yourself: ${pullSetting}`,
      ),
    ];
  const { mayCreatePulls, tokenMayWrite } = settings.value;
  return [
    mayCreatePulls
      ? good('pull requests', 'workflows may create them')
      : bad('problem', 'pull requests', 'workflows may not create them', `switch on: ${pullSetting}`),
    tokenMayWrite
      ? bad(
          'warning',
          'default token',
          'may write in every workflow that does not say otherwise',
          'Settings, Actions, General: "Read repository contents and packages permissions"; the workflows of Planwright say what they need',
        )
      : good('default token', 'may only read'),
  ];
};

interface Named {
  readonly name: string;
  /** Ids of the plans with a phase that names it. */
  readonly plans: readonly string[];
}

const environmentsOf = (plans: readonly Plan[]): readonly Named[] => {
  const named = new Map<string, string[]>();
  for (const { id, phases } of plans)
    for (const { environment } of phases)
      if (environment !== undefined) named.set(environment, [...(named.get(environment) ?? []), id]);
  return [...named].map(([name, ids]) => ({ name, plans: [...new Set(ids)] }));
};

const checkEnvironment = async (github: GitHub, { name, plans }: Named, isPrivate: boolean): Promise<Finding> => {
  const what = `environment ${name}`;
  const found = await readEnvironment(github, name);
  if (!found.ok) return bad('warning', what, found.error.message, found.error.hint ?? 'look at Settings, Environments');
  const { reviewers } = found.value;
  if (reviewers > 0) return good(what, reviewers === 1 ? '1 required reviewer' : `${reviewers} required reviewers`);
  const enterprise = isPrivate ? '; in a private repository that takes GitHub Enterprise' : '';
  return bad(
    'problem',
    what,
    `asks nobody, so that tasks of ${plans.join(', ')} wait for a comment`,
    `Settings, Environments: create it and set required reviewers${enterprise}; or leave \`environment\` out: /plan approve lets them pass`,
  );
};
