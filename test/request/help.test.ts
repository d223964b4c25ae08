import { describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/request/help.ts';
import { commandInfo } from '../../src/request/commands.ts';
import { parseArgv } from '../../src/request/argv.ts';
import { parseRequest } from '../../src/request/parse-request.ts';
import { commandNames } from '../../src/request/request.ts';

const exitCodes = `Exit codes:
  0  Done, or stopped as designed: approval, requested, pause-after, time-budget.
  1  The plan or a check failed: task-failed, auth, overloaded, budget, interrupted, no-progress,
     invalid-plan, push-refused, gate-misconfigured, base-conflict; or the plan is failed or
     cancelled.
  2  The request was wrong.
  3  Someone else holds the plan.
`;

describe('renderHelp', () => {
  it('tells all commands', () => {
    expect(renderHelp()).toBe(`planwright runs multi-phase plans with a fresh Claude session per task.

Usage: planwright <command> [arguments]

Commands:
  validate [plan...]  Check plans, all or the named ones, and report every problem at once.
  list                List every plan with its status, progress and cost.
  show <plan>         Show one plan in full: phases, tasks, attempts, errors.
  execute <plan>      Start or continue a plan until it is done, waits or pauses.
  pause <plan>        Pause a plan. Running tasks end, nothing more starts.
  resume <plan>       Lift a pause.
  cancel <plan>       Cancel a plan. Running tasks are stopped; only reset leads on.
  approve <plan>      Let a task of a manual phase pass.
  reject <plan>       Refuse a task of a manual phase: it fails without having run.
  retry <plan>        Give a failed task fresh attempts.
  skip <plan>         Pass over a task; what depends on it goes on.
  complete <plan>     Accept a person's work on a task; its verify commands run first.
  rollback <plan>     Undo tasks with one revert commit each, and all that builds on them.
  reset <plan>        Forget the execution and keep the commits.
  update <plan>       Merge a moved base into the plan's branch. Conflicts are named and leave
                      nothing half-done.

Flags:
  <command> --help  Show the flags of a command, with examples.
  -h, --help        Show this help.
  -V, --version     Print the version.

Environment:
  ANTHROPIC_API_KEY   The key for Claude tasks.
  ANTHROPIC_BASE_URL  Another endpoint for the Messages API.
  GITHUB_TOKEN        The token for GitHub. Also GH_TOKEN.
  NO_COLOR            No colours in the terminal.

${exitCodes}`);
  });

  it('tells one command', () => {
    expect(renderHelp('skip')).toBe(`Usage: planwright skip <plan> [flags]

Pass over a task; what depends on it goes on.

Flags:
  --task <text>               The id of the task.
  --reason <text>             Why, in your own words. Recorded in the plan's history.
  --until <text>              A phase or task id. The plan pauses when it is done.
  --execute                   Go on with the plan afterwards.
  --time-budget <time>        Stop in good order after this time, such as 5h30m: below the time
                              limit of the job.
  --model <text>              The model for every Claude task, in place of the plan's.
  --max-attempts <n>          How often a task may be attempted, in place of the plan's numbers.
                              From 1 to 100.
  --max-wait <time>           How long to wait for an overloaded API before the plan pauses, such as
                              90s, 30m or 1h30m. (default: 30m)
  --base-url <url>            Another endpoint for the Messages API. Also the variable
                              ANTHROPIC_BASE_URL.
  --working-directory <path>  The repository, or a folder in it. Relative to the checkout, or to
                              where you are. (default: .)
  --push                      Push the result to the remote. The action always does.
  --json                      Print the result as JSON.
  -h, --help                  Show this help.
  -V, --version               Print the version.

Examples:
  planwright skip add-user-authentication --task users-table --reason "not needed"

${exitCodes}`);
  });

  it.each(commandNames.flatMap((name) => commandInfo[name].examples.map((example) => [example])))(
    'gives an example that works: %s',
    async (example) => {
      const words = [...example.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      );
      const line = parseArgv(words.slice(1));
      expect(
        line.ok && line.value.kind === 'command' ? await parseRequest(line.value.word, line.value.raw, 'cli') : line,
      ).toMatchObject({ ok: true });
    },
  );
});
