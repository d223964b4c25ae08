import type { Control, Order } from '../scheduler/ports.ts';
import type { ControlRequest } from '../state/coordination.ts';
import type { Lease } from '../state/lease.ts';
import type { Workbench } from '../workspace/workbench.ts';

/** What a request asks of whoever executes the plan. */
export const orderOf = (request: ControlRequest): Order => {
  const why = request.reason === undefined ? '' : `: ${request.reason}`;
  const said = { by: request.by, ...(request.reason === undefined ? {} : { reason: request.reason }) };
  switch (request.kind) {
    case 'pause':
      return { kind: 'pause', ...said, detail: `${request.by} asked for a pause${why}` };
    case 'cancel':
      return { kind: 'cancel', ...said, detail: `${request.by} cancelled the plan${why}` };
    case 'approve':
      return { kind: 'approve', task: request.task, approval: request.approval };
    case 'reject':
      return { kind: 'reject', task: request.task, by: request.by, detail: `${request.by} rejected it${why}` };
  }
};

/** The engine's line to the coordination ref. Whoever looks there looks at the plan's branch too. */
export const controlBy = (lease: Lease, workbench: Workbench, run: string | undefined): Control => ({
  listen: (deliver) =>
    lease.listen((request) => deliver(orderOf(request)), {
      ref: `refs/heads/${workbench.branch}`,
      seen: (sha) => workbench.seen(sha),
    }),
  begun: (attempt) => lease.begun({ ...attempt, ...(run === undefined ? {} : { run }) }),
  recorded: (task) => lease.recorded(task),
});
