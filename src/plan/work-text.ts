import type { Task } from './model.ts';

/** Who does a task, and with what command: for people. As written in the plan, untrusted text of possibly several lines. */
export const workText = ({ worker, model: [first] }: Task, model = first): string => {
  switch (worker.kind) {
    case 'claude':
      return `Claude (${model ?? ''})`;
    case 'shell':
      return `shell: ${worker.run}`;
    case 'command':
      return `command: ${worker.command}`;
    case 'human':
      return 'a person';
  }
};
