import { describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/request/help.ts';
import { commandInfo } from '../../src/request/commands.ts';
import { parseArgv } from '../../src/request/argv.ts';
import { parseRequest } from '../../src/request/parse-request.ts';
import { commandNames } from '../../src/request/request.ts';

describe('renderHelp', () => {
  it('tells all commands', () => {
    expect(renderHelp()).toMatchSnapshot();
  });

  it('tells one command', () => {
    expect(renderHelp('skip')).toMatchSnapshot();
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
