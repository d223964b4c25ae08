import type { Desk } from './authoring.ts';
import { describes, operation, says, suggestion, task } from './authoring.ts';

/** A plan that stands in a pull request. */
export const login = `# what we want
version: 1
title: Login # one day
phases:
  # the tables come first
  - id: schema
    title: Schema
    tasks:
      - id: users
        title: Users table
        description: Create it.
      - id: sessions
        title: Sessions table
        description: Create it too.
  - id: api
    title: API
    mode: parallel
    tasks:
      - { id: login, title: Login, description: Add it. }
`;

/** The branch of its pull request. */
export const branch = 'login-plan';
/** Opens the pull request of it. */
export const open = (desk: Desk, text = login): Promise<number> => desk.propose(branch, { 'plans/login.yml': text });
/** One suggestion that lies in its diff, and one that adds a task. */
export const two = says({
  suggestions: [
    describes('users', 'Create the table users with id and mail.'),
    suggestion({
      type: 'add_missing',
      target: 'phase/api',
      why: 'Nobody can log out, @acme/all.',
      operations: [
        operation({ op: 'add_task', phase: 'api', new_tasks: [task({ id: 'logout', title: 'Logout', files: [] })] }),
      ],
    }),
  ],
});
