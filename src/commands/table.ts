import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

/** Carries out a request. Each command's code is loaded when it is asked for. */
export const dispatch = async (request: Request, world: World): CommandResult => {
  switch (request.command) {
    case 'init':
    case 'doctor':
    case 'validate':
    case 'list':
    case 'show':
      return dispatchLooking(request, world);
    case 'new':
      return (await import('./new.ts')).newPlan(request, world);
    case 'delete':
      return (await import('./delete.ts')).deletePlan(request, world);
    case 'generate':
      return (await import('./generate.ts')).generate(request, world);
    case 'edit':
      return (await import('./edit.ts')).edit(request, world);
    case 'review':
      return (await import('./review.ts')).review(request, world);
    case 'apply':
      return (await import('./apply.ts')).apply(request, world);
    case 'estimate':
      return (await import('./estimate.ts')).estimate(request, world);
    case 'execute':
      return (await import('./execute.ts')).execute(request, world);
    case 'pause':
      return (await import('./pause.ts')).pause(request, world);
    case 'cancel':
      return (await import('./cancel.ts')).cancel(request, world);
    case 'resume':
      return (await import('./resume.ts')).resume(request, world);
    case 'retry':
      return (await import('./retry.ts')).retry(request, world);
    case 'skip':
      return (await import('./skip.ts')).skip(request, world);
    case 'complete':
      return (await import('./complete.ts')).complete(request, world);
    case 'rollback':
      return (await import('./rollback.ts')).rollback(request, world);
    case 'reset':
      return (await import('./reset.ts')).reset(request, world);
    case 'update':
      return (await import('./update.ts')).update(request, world);
    case 'approve':
      return (await import('./approve.ts')).approve(request, world);
    case 'reject':
      return (await import('./reject.ts')).reject(request, world);
  }
};

type Looking = Extract<Request, { command: 'init' | 'doctor' | 'validate' | 'list' | 'show' }>;

/** The commands of the checkout as it stands. */
const dispatchLooking = async (request: Looking, world: World): CommandResult => {
  switch (request.command) {
    case 'init':
      return (await import('./init.ts')).init(world);
    case 'doctor':
      return (await import('./doctor.ts')).doctor(request, world);
    case 'validate':
      return (await import('./validate.ts')).validate(request, world);
    case 'list':
      return (await import('./list.ts')).list(world);
    case 'show':
      return (await import('./show.ts')).show(request, world);
  }
};
