import { isRecord } from './record.ts';

const width = 120;

/** The key that says most about a call, per tool of the toolset. */
const subject: Readonly<Record<string, string>> = {
  bash: 'command',
  read: 'file_path',
  write: 'file_path',
  edit: 'file_path',
  glob: 'pattern',
  grep: 'pattern',
};

/**
 * One line for a tool call, at most 120 columns: `bash npm test`, `edit src/a.ts`. Control characters and line ends are made
 * harmless; what else could be dangerous where it is shown (workflow commands, secrets) is left to the sink.
 */
export const activity = (tool: string, input: unknown): string => {
  const fields = isRecord(input) ? input : {};
  const value = fields[subject[tool] ?? ''];
  const restart = tool === 'bash' && fields['restart'] === true ? '(restart) ' : '';
  return clipLine(`${tool} ${restart}${typeof value === 'string' ? value : ''}`, width);
};

/** Text as one line of at most `columns` characters, with no control, line-separating or direction-changing character. */
export const clipLine = (text: string, columns: number): string => {
  const line = text
    .slice(0, columns * 8)
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim();
  const characters = Array.from(line);
  return characters.length <= columns ? line : `${characters.slice(0, columns - 1).join('')}…`;
};
