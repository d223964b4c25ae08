import { editText } from '../../../src/plan/edit/edit-text.ts';
import { readOperations } from '../../../src/plan/edit/read-operations.ts';

/** The text after operations given as a person or a model would give them, or what is told instead. */
export const edited = (text: string, ...operations: readonly unknown[]): string => {
  const read = readOperations(operations);
  if (!read.ok) return read.error.message;
  const result = editText(text, read.value);
  if (result.ok) return result.value;
  const { operation, code, message, hint } = result.error;
  return [`${operation ?? 'plan'}: ${code}: ${message}`, ...(hint === undefined ? [] : [hint])].join(' | ');
};

/** The lines that differ, `-` and `+`, in order: everything else is the same byte for byte. */
export const difference = (before: string, after: string): string => {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const longest = a.map(() => b.map(() => 0));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i]!.splice(j, 1, a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1)));
  const lines: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) lines.push(`-${a[i++]}`);
    else lines.push(`+${b[j++]}`);
  }
  return lines.join('\n');
};
