import { dirname } from 'node:path';
import type { ToolHost } from '../agent/tool-host/client.ts';
import type { ExecResult } from '../lib/exec.ts';
import { exec, startChild } from '../lib/exec.ts';
import { secretParts } from '../lib/redact.ts';
import type { Failure } from '../lib/result.ts';
import type { Plan } from '../plan/model.ts';
import type { Confinement, ShellRequest } from '../task/world.ts';
import { hostMounts, workspaceMounts } from '../workspace/confinement.ts';
import { childEnvironment, passedSecrets } from '../workspace/environment.ts';
import type { Repository } from '../workspace/repository.ts';
import type { Mount, Sandbox } from '../workspace/sandbox.ts';
import { wrapCommand } from '../workspace/sandbox.ts';
import type { Workbench } from '../workspace/workbench.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { World } from './world.ts';

export interface ChildrenOptions {
  readonly world: World;
  readonly plan: Pick<Plan, 'id' | 'env' | 'pass_env' | 'network'>;
  readonly repository: Repository;
  readonly workbench: Workbench;
  readonly sandbox: Sandbox | undefined;
}

/** Starts everything that a task drives: allow-listed environment, no credential, and the sandbox where there is one. */
export class Children implements Confinement {
  readonly #options: ChildrenOptions;
  #host: Promise<readonly Mount[]> | undefined;
  readonly #told = new Set<string>();

  constructor(options: ChildrenOptions) {
    this.#options = options;
    const { env, keepSecret } = options.world.context;
    for (const value of passedSecrets(env, options.plan.pass_env))
      for (const part of secretParts(value)) keepSecret(part);
  }

  /** Why what the plan says of the network cannot be kept here; undefined when it can. */
  get networkFault(): Failure | undefined {
    const { plan, sandbox } = this.#options;
    if (plan.network === 'on' || sandbox !== undefined) return undefined;
    return {
      code: 'no-sandbox',
      message: `plan ${plan.id} says network: off, and there is no sandbox here that could keep its tasks off it`,
      hint: 'install bubblewrap and leave `sandbox` at `auto` or `required`, or set `network: on`',
    };
  }

  async shell(request: ShellRequest): Promise<ExecResult> {
    const { workspace, script, signal, timeoutMs, input, extra = {}, onOutput } = request;
    const env = this.#environment(workspace, { extra, passEnv: this.#options.plan.pass_env });
    const [file, ...args] = await this.#wrap(workspace, [
      'bash',
      '--noprofile',
      '--norc',
      '-eo',
      'pipefail',
      '-c',
      script,
    ]);
    return exec(file, args, {
      cwd: workspace.dir,
      env,
      signal,
      timeoutMs,
      onOutput,
      bubblewrap: this.#options.sandbox !== undefined,
      ...(input === undefined ? {} : { input }),
    });
  }

  /** A fresh tool host for one session; the agent's shell gets no `pass_env`. `extra` are variables of ours. */
  async toolHost(workspace: Workspace, extra: Readonly<Record<string, string>>): Promise<ToolHost> {
    const { startToolHostClient } = await import('../agent/tool-host/client.ts');
    const { world } = this.#options;
    return startToolHostClient({
      start: (file, args, options) =>
        startChild(file, args, { ...options, bubblewrap: this.#options.sandbox !== undefined }),
      command: await this.#wrap(workspace, world.toolHost),
      workdir: workspace.dir,
      env: this.#environment(workspace, { extra, passEnv: [] }),
      clock: world.clock,
    });
  }

  async #wrap(workspace: Workspace, command: readonly [string, ...string[]]): Promise<readonly [string, ...string[]]> {
    const { sandbox, plan } = this.#options;
    const network = plan.network === 'on' ? 'on' : 'off';
    if (sandbox === undefined) {
      if (network === 'off') throw new Error('nothing may be started without a sandbox where the network is off');
      return command;
    }
    this.#host ??= this.#hostMounts();
    const { dir, home, tmp, links } = workspace;
    const mounts = [...(await this.#host), ...workspaceMounts({ dir, home, tmp, links })];
    const [file, ...args] = wrapCommand(sandbox, command, { mounts, network, cwd: dir });
    return [file ?? sandbox.program, ...args];
  }

  #hostMounts(): Promise<readonly Mount[]> {
    const { world, repository, workbench } = this.#options;
    const programs = world.toolHost.filter((part) => part.startsWith('/')).map((part) => dirname(part));
    return hostMounts({
      env: world.context.env,
      toplevel: repository.toplevel,
      workRoot: world.context.workRoot,
      readable: [...programs, ...workbench.objectFolders],
    });
  }

  #environment(
    { home, tmp }: Workspace,
    more: { readonly extra: Readonly<Record<string, string>>; readonly passEnv: readonly string[] },
  ): Readonly<Record<string, string>> {
    const { world, plan } = this.#options;
    const { env, refused } = childEnvironment(world.context.env, { home, tmp, env: plan.env, ...more });
    for (const name of refused.filter((one) => !this.#told.has(one))) {
      this.#told.add(name);
      world.emit({
        kind: 'warning',
        at: world.clock.now(),
        message: `${name} is not passed to tasks: it can carry a credential or steer the runner`,
      });
    }
    return env;
  }
}
