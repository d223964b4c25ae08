import { commandData, logLine, plainText } from '../lib/escape.ts';
import type { Failure } from '../lib/result.ts';

/** How a failed request is told: for the action's log, for machines, or for a person at a terminal. */
export type Audience = 'action' | 'json' | 'person';

/** A failed request as text with a line break at its end. For `action` it is an error annotation. */
export function renderFailure(failure: Failure, audience: Audience): string {
  if (audience === 'json') return `${JSON.stringify({ error: failure })}\n`;
  const lines = [failure.message, ...(failure.hint === undefined ? [] : [failure.hint])];
  if (audience === 'person') return `planwright: ${plainText(lines.join('\n'))}\n`;
  const message = lines.flatMap((line) => line.split('\n')).map((line) => logLine(line));
  return `::error title=Planwright::${commandData(message.join('\n'))}\n`;
}
