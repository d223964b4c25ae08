import type { CommandResult } from '../execution/outcome.ts';
import type { World } from '../execution/world.ts';
import type { Request } from '../request/request.ts';

type Taking<Name, Of = Request> = Of extends { readonly command: infer Word }
  ? Name extends Word
    ? Of
    : never
  : never;
type Requests = { readonly [Name in Request['command']]: Taking<Name> };
type Commands = { readonly [Name in keyof Requests]: (request: Requests[Name], world: World) => CommandResult };

/** One entry per command word. Each command's code is loaded when it is asked for. */
const commands: Commands = {
  init: async (_request, world) => (await import('./init.ts')).init(world),
  doctor: async (request, world) => (await import('./doctor.ts')).doctor(request, world),
  new: async (request, world) => (await import('./new.ts')).newPlan(request, world),
  delete: async (request, world) => (await import('./delete.ts')).deletePlan(request, world),
  generate: async (request, world) => (await import('./generate.ts')).generate(request, world),
  edit: async (request, world) => (await import('./edit.ts')).edit(request, world),
  review: async (request, world) => (await import('./review.ts')).review(request, world),
  apply: async (request, world) => (await import('./apply.ts')).apply(request, world),
  estimate: async (request, world) => (await import('./estimate.ts')).estimate(request, world),
  execute: async (request, world) => (await import('./execute.ts')).execute(request, world),
  pause: async (request, world) => (await import('./pause.ts')).pause(request, world),
  cancel: async (request, world) => (await import('./cancel.ts')).cancel(request, world),
  resume: async (request, world) => (await import('./resume.ts')).resume(request, world),
  retry: async (request, world) => (await import('./retry.ts')).retry(request, world),
  skip: async (request, world) => (await import('./skip.ts')).skip(request, world),
  complete: async (request, world) => (await import('./complete.ts')).complete(request, world),
  rollback: async (request, world) => (await import('./rollback.ts')).rollback(request, world),
  reset: async (request, world) => (await import('./reset.ts')).reset(request, world),
  update: async (request, world) => (await import('./update.ts')).update(request, world),
  approve: async (request, world) => (await import('./approve.ts')).approve(request, world),
  reject: async (request, world) => (await import('./reject.ts')).reject(request, world),
  schedule: async (request, world) => (await import('./schedule.ts')).schedule(request, world),
  join: async (request, world) => (await import('./join.ts')).join(request, world),
  continue: async (request, world) => (await import('./continue.ts')).continuePlan(request, world),
  watchdog: async (request, world) => (await import('./watchdog.ts')).watchdog(request, world),
  validate: async (request, world) => (await import('./validate.ts')).validate(request, world),
  list: async (request, world) => (await import('./list.ts')).list(request, world),
  show: async (request, world) => (await import('./show.ts')).show(request, world),
};

const carryOut = <Name extends keyof Requests>(name: Name, request: Requests[Name], world: World): CommandResult =>
  commands[name](request, world);

/** Carries out a request. */
export const dispatch = (request: Request, world: World): CommandResult => carryOut(request.command, request, world);
