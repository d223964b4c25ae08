import { commentOf, issueOf, user } from '../answers.ts';
import type { Call, Handler } from '../call.ts';
import { good, goodOr404, notFound, number, tooLong, unprocessable } from '../call.ts';
import type { StandInComment } from '../model.ts';

const comment = ({ repository, params }: Call): StandInComment | undefined =>
  repository.comments.get(params['comment_id'] ?? '');

const createComment: Handler = (call) => {
  const { repository, by } = call;
  const { body } = call.body as { readonly body: string };
  const issue = number(call, 'issue_number');
  if (!repository.issues.has(issue)) return notFound;
  if (body.trim() === '') return unprocessable({ resource: 'IssueComment', field: 'data', code: 'unprocessable' });
  const refused = tooLong('IssueComment', body);
  if (refused !== undefined) return refused;
  const made = { id: repository.nextId(), by, body, issue };
  repository.comments.set(String(made.id), made);
  return good(commentOf(repository, made), 201);
};

const updateComment: Handler = (call) => {
  const { body } = call.body as { readonly body: string };
  const before = comment(call);
  if (before === undefined) return notFound;
  const refused = tooLong('IssueComment', body);
  if (refused !== undefined) return refused;
  const after = { ...before, body, edited: true };
  call.repository.comments.set(String(before.id), after);
  return good(commentOf(call.repository, after));
};

const deleteComment: Handler = (call) => {
  const gone = comment(call);
  if (gone === undefined) return notFound;
  call.repository.comments.delete(String(gone.id));
  return { status: 204 };
};

const listComments: Handler = (call) => {
  const { repository, query } = call;
  const issue = number(call, 'issue_number');
  if (!repository.issues.has(issue)) return notFound;
  const since = query['since'] ?? '';
  const items = [...repository.comments.values()]
    .filter((one) => (one.issue ?? 1) === issue)
    .map((one) => commentOf(repository, one))
    .filter(({ updated_at: updated }) => updated >= since);
  return { items };
};

const react: Handler = (call) => {
  const { content } = call.body as { readonly content: string };
  const on = comment(call);
  if (on === undefined) return notFound;
  const { reactions = [] } = on;
  const there = reactions.some((one) => one.by === call.by && one.content === content);
  if (!there)
    call.repository.comments.set(String(on.id), { ...on, reactions: [...reactions, { by: call.by, content }] });
  return good({ content, user: user(call.by) }, there ? 200 : 201);
};

const createLabel: Handler = ({ repository, body }) => {
  const { name, color = 'ededed', description = null } = body as { name: string; color?: string; description?: string };
  if (repository.labels.has(name)) return unprocessable({ resource: 'Label', code: 'already_exists', field: 'name' });
  if (!/^[0-9a-f]{6}$/i.test(color)) return unprocessable({ resource: 'Label', code: 'invalid', field: 'color' });
  repository.labels.set(name, { color, description });
  return good({ name, color, description }, 201);
};

const getLabel: Handler = ({ repository, params }) => {
  const { name = '' } = params;
  const label = repository.labels.get(name);
  return goodOr404(label && { name, ...label });
};

/** GitHub would make a label that is not there; ours is to be made with its colour, so the stand-in refuses. */
const addLabels: Handler = (call) => {
  const { repository } = call;
  const { labels } = call.body as { readonly labels: readonly string[] };
  const issue = repository.issues.get(number(call, 'issue_number'));
  if (issue === undefined) return notFound;
  if (!labels.every((name) => repository.labels.has(name)))
    return unprocessable({ resource: 'Label', code: 'missing', field: 'name' });
  const all = [...new Set([...issue.labels, ...labels])];
  repository.changeIssue(issue.number, { labels: all });
  return good(all.map((name) => ({ name, ...repository.labels.get(name) })));
};

export const issueHandlers: Readonly<Record<string, Handler>> = {
  'issues/get': (call) => {
    const issue = call.repository.issues.get(number(call, 'issue_number'));
    return goodOr404(issue && issueOf(call.repository, issue));
  },
  'issues/get-comment': (call) => {
    const found = comment(call);
    return goodOr404(found && commentOf(call.repository, found));
  },
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
  'issues/list-comments': listComments,
  'reactions/create-for-issue-comment': react,
  'issues/create-label': createLabel,
  'issues/get-label': getLabel,
  'issues/add-labels': addLabels,
};
