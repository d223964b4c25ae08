import { expect, test } from 'vitest';
import { readIdentity } from '../../src/github/identity.ts';
import { githubPlace, githubToken } from '../support/github/place.ts';
import { GitHubStandIn } from '../support/github/server.ts';

const repo = '/repos/acme/widgets';
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`i${index}`, 'x']));

test.each<[string, string, string, unknown, string]>([
  ['an operation that is not there', 'GET', `${repo}/nothing`, undefined, 'no operation of the fixture'],
  ['the wrong method', 'DELETE', `${repo}/pulls/1`, undefined, 'no operation of the fixture'],
  ['a property that GitHub would pass over', 'POST', `${repo}/issues/1/comments`, { body: 'x', text: 'x' }, '/text is'],
  ['a body without what it needs', 'POST', `${repo}/pulls`, { head: 'a' }, "must have required property 'base'"],
  ['a word that GitHub does not know', 'PATCH', `${repo}/pulls/1`, { state: 'ajar' }, '/state must be equal to one of'],
  ['no body', 'POST', `${repo}/pulls`, undefined, 'needs a body'],
  ['a body for a question', 'POST', `${repo}/actions/runs/1/cancel`, {}, 'takes no body'],
  ['a number that is none', 'GET', `${repo}/issues/one`, undefined, '/issue_number must be integer'],
  [
    'a parameter that is not known',
    'GET',
    `${repo}/pulls?draft=true`,
    undefined,
    'must NOT have additional properties',
  ],
  ['too many inputs', 'POST', `${repo}/actions/workflows/a.yml/dispatches`, { ref: 'a', inputs: many(26) }, 'than 25'],
  [
    'a stranger deep inside',
    'POST',
    `${repo}/pulls/1/reviews`,
    { comments: [{ path: 'a', body: 'b', l: 1 }] },
    '/0/l is',
  ],
  ['what nobody has built yet', 'GET', `${repo}/git/commits/abc`, undefined, 'is not in the stand-in'],
  [
    'a field that GraphQL does not know',
    'POST',
    '/graphql',
    { query: 'query { viewer { log } }' },
    'Cannot query field',
  ],
  ['a variable of the wrong type', 'POST', '/graphql', { query: 'query ($a: ID!) { node(id: $a) { id } }' }, '"$a" of'],
])('%s is answered with 599, and fails the test', async (_name, method, path, body, problem) => {
  const api = await GitHubStandIn.start({ token: githubToken });
  const asked = { method, headers: { authorization: `token ${githubToken}` } };
  const response = await fetch(api.url + path, body === undefined ? asked : { ...asked, body: JSON.stringify(body) });
  expect(response.status).toBe(599);
  await response.text();
  expect(api.invalid).toEqual([expect.stringContaining(problem)]);
  await expect(api[Symbol.asyncDispose]()).rejects.toThrow(problem);
});

test('GraphQL’s own refusals are told like all others', async () => {
  await using place = await githubPlace();
  const sorry = { what: 'read it', needs: 'issues: read' };
  const query = 'query { repository(owner: "acme", name: "other") { id } }';
  expect(await place.github.graphql(sorry, query)).toEqual({
    ok: false,
    error: {
      status: 404,
      code: 'github-refused',
      message: 'cannot read it: GitHub answered 404: Could not resolve to a Repository.',
      hint: 'the token needs the permission `issues: read`',
    },
  });
  await using stranger = await githubPlace({ given: 'wrong' });
  expect(await readIdentity(stranger.github)).toMatchObject({ ok: false, error: { status: 401 } });
});
