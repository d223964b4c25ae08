import type { Handler } from '../call.ts';
import { good, notFound, unprocessable } from '../call.ts';

const installation = 815;

/** What an App asks with its own signature. */
export const appHandlers: Readonly<Record<string, Handler>> = {
  'apps/get-repo-installation': ({ repository: { app }, by }) => {
    if (app === undefined || by !== app.id || !app.installed) return notFound;
    return good({ id: installation, app_id: Number(app.id), permissions: {}, events: [], repository_selection: 'all' });
  },
  'apps/create-installation-access-token': ({ repository: { app, name }, by, params, body }) => {
    if (app === undefined || by !== app.id || Number(params['installation_id']) !== installation) return notFound;
    const { repositories = [] } = (body ?? {}) as { readonly repositories?: readonly string[] };
    if (repositories.some((one) => one !== name.split('/')[1])) return unprocessable('no access to the repositories');
    return good({ ...app.mint(body), permissions: { contents: 'write' }, repository_selection: 'selected' }, 201);
  },
};
