import type { Permissions } from './parse.ts';
import { Unmodelled } from './parse.ts';

interface Rule {
  readonly method: RegExp;
  readonly path: RegExp;
  /** One of these is enough; none: every token may. */
  readonly needs: readonly (readonly [scope: string, level: 'read' | 'write'])[];
}

const rule = (method: string, path: string, ...needs: Rule['needs']): Rule => ({
  method: new RegExp(`^(?:${method})$`),
  path: new RegExp(`^/repos/[^/]+/[^/]+${path}$`),
  needs,
});

/** What a token needs for our requests (docs: permissions required for fine-grained personal access tokens); the first rule that fits counts. */
const rules: readonly Rule[] = [
  rule('GET', ''),
  rule('GET', '/collaborators/[^/]+/permission'),
  rule('POST', '/actions/workflows/[^/]+/dispatches', ['actions', 'write']),
  rule('POST', '/actions/runs/[^/]+/cancel', ['actions', 'write']),
  rule('GET', '/actions/.*', ['actions', 'read']),
  rule('GET', '/environments(?:/.*)?', ['actions', 'read']),
  rule('GET', '/pulls.*', ['pull-requests', 'read']),
  rule('POST|PATCH|PUT', '/pulls.*', ['pull-requests', 'write']),
  rule('GET', '/(?:issues|labels).*', ['issues', 'read'], ['pull-requests', 'read']),
  rule('POST|PATCH|DELETE', '/(?:issues|labels).*', ['issues', 'write'], ['pull-requests', 'write']),
  rule('GET', '/(?:check-runs|commits/[^/]+/check-runs).*', ['checks', 'read']),
  rule('POST|PATCH', '/check-runs.*', ['checks', 'write']),
  rule('GET', '/(?:git|contents)/.*', ['contents', 'read']),
  rule('POST|PATCH|DELETE', '/git/.*', ['contents', 'write']),
];

const levels = ['none', 'read', 'write'];
const atLeast = (granted: string | undefined, level: string): boolean =>
  levels.indexOf(granted ?? 'none') >= levels.indexOf(level);

/** Whether every permission of `asked` is within `ceiling`; the first that is not. */
export const beyond = (asked: Permissions, ceiling: Permissions): string | undefined =>
  Object.keys(asked).find((scope) => !atLeast(ceiling[scope], asked[scope] ?? 'none'));

/** A fork's run may read what its file says, and write nothing (docs: workflow syntax, how permissions are calculated). */
export const downgraded = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([scope, level]) => [scope, level === 'write' ? 'read' : level]));

/** Why GitHub would refuse a request made with these permissions; undefined when it would not. Queries of GraphQL are not looked at. */
export const refusalOf = (
  request: { readonly method: string; readonly path: string },
  granted: Permissions,
): string | undefined => {
  const path = request.path.split('?', 1)[0] ?? '';
  if (path === '/graphql') return undefined;
  const found = rules.find((one) => one.method.test(request.method) && one.path.test(path));
  if (found === undefined) throw new Unmodelled(`the permission for ${request.method} ${path}`);
  if (found.needs.length === 0 || found.needs.some(([scope, level]) => atLeast(granted[scope], level)))
    return undefined;
  const needs = found.needs.map(([scope, level]) => `${scope}: ${level}`).join(' or ');
  return `${request.method} ${path} needs ${needs}; the job has ${JSON.stringify(granted)}`;
};
