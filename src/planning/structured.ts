import { err, ok, type Result } from '../lib/result.ts';
import { byteLength } from '../lib/text.ts';
import { ShapeChecker } from '../plan/check-shape.ts';
import { maxFileBytes } from '../plan/limits.ts';
import { isObject } from '../plan/outline.ts';
import type { Infer, ObjectShape, Shape } from '../plan/shape.ts';
import { Hints } from '../plan/suggest.ts';

const mostProblems = 20;

/** The value in a model's words: JSON of that shape, with or without a fence around it. The error says all that is wrong, for the model. */
export const readStructured = <S extends ObjectShape & Shape>(shape: S, text: string): Result<Infer<S>, string> => {
  const bytes = byteLength(text);
  if (bytes > maxFileBytes)
    return err(`The answer has ${bytes} bytes; at most ${maxFileBytes} (4 MiB) are accepted. Give a shorter one.`);
  const value = json(text.trim());
  if (!value.ok) return err(`The answer is not JSON (${value.error}). Give the JSON object and nothing else.`);
  const problems = problemsOf(shape, value.value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every check has passed, so the value has the type of its shape.
  if (problems.length === 0) return ok(value.value as Infer<S>);
  const more = problems.length > mostProblems ? [`and ${problems.length - mostProblems} more problems`] : [];
  const list = [...problems.slice(0, mostProblems), ...more].map((problem) => `- ${problem}`).join('\n');
  return err(`The answer does not have the shape that was asked for:\n${list}`);
};

/** Every difference between a value and a shape, in the words of the plan's own checker. */
export const problemsOf = (shape: ObjectShape, value: unknown): string[] => {
  if (!isObject(value)) return ['it must be a JSON object'];
  const problems: string[] = [];
  const report = (_code: string, message: string): void => void problems.push(message);
  new ShapeChecker({ hints: new Hints(), source: () => undefined, report }).object(shape, value, '');
  return problems;
};

const json = (text: string): Result<unknown, string> => {
  const fenced = /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text);
  try {
    return ok(JSON.parse(fenced?.[1] ?? text));
  } catch (error) {
    return err(error instanceof Error ? error.message.slice(0, 200) : 'it cannot be parsed');
  }
};
