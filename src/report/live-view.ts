import { logLine } from '../lib/escape.ts';
import { clipColumns, oneLine, plural } from '../lib/text.ts';
import { bar, duration, money } from './format.ts';

/** A task under way, as the live view shows it. */
export interface LiveTask {
  readonly task: string;
  readonly title: string;
  /** Which of the attempts that count, from 1. */
  readonly counted: number;
  /** Monotonic milliseconds. */
  readonly since: number;
  /** What it is doing. Untrusted text. */
  readonly activity: string;
}

export interface LiveModel {
  readonly running: readonly LiveTask[];
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  readonly usd?: number;
  /** Monotonic milliseconds at which it started. */
  readonly since: number;
}

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly color: boolean;
}

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const spinnerPace = 100;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
export type Colour = keyof typeof codes;

/** The text in a colour, when colours are wanted. */
export const paint = (text: string, colour: Colour, color: boolean): string =>
  color ? `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m` : text;

function taskLine({ task, title, counted, since, activity }: LiveTask, now: number, screen: Screen): string {
  const frame = spinner[Math.floor(now / spinnerPace) % spinner.length] ?? '';
  const again = counted > 1 ? ` (attempt ${counted})` : '';
  const name = clipColumns(`${task}${again}`, Math.max(8, Math.floor(screen.columns / 2)));
  const time = duration((now - since) / 1000);
  const room = screen.columns - 1 - frame.length - 1 - name.length - 2 - time.length - 2;
  const doing = room < 8 ? '' : clipColumns(logLine(oneLine(activity === '' ? title : activity)), room);
  const line = [
    paint(frame, 'cyan', screen.color),
    paint(name, 'bold', screen.color),
    '',
    paint(time, 'dim', screen.color),
  ];
  return clipped(`${line.join(' ')}${doing === '' ? '' : `  ${doing}`}`, `${frame} ${name}  ${time}`, screen);
}

/** A terminal too narrow even for the short form gets the short form cut, without colours. */
const clipped = (line: string, short: string, { columns }: Screen): string =>
  columns - 1 < short.length ? clipColumns(short, columns - 1) : line;

function statusLine({ done, failed, total, usd, since }: LiveModel, now: number, screen: Screen): string {
  const parts = [
    `${done} of ${plural(total, 'task')}`,
    failed === 0 ? '' : `${failed} failed`,
    duration((now - since) / 1000),
    usd === undefined || usd === 0 ? '' : money(usd),
  ];
  const text = `${bar(done, total, 20)} ${parts.filter((part) => part !== '').join(' · ')}`;
  return clipColumns(text, Math.max(1, screen.columns - 1));
}

/** The lines of one frame: tasks under way, then the progress. No line is as wide as the screen, and there are fewer lines than rows. */
export function renderFrame(model: LiveModel, now: number, screen: Screen): string[] {
  const room = Math.max(0, screen.rows - 3);
  const shown = model.running.slice(0, model.running.length > room ? Math.max(0, room - 1) : room);
  const hidden = model.running.length - shown.length;
  return [
    ...shown.map((task) => taskLine(task, now, screen)),
    ...(hidden > 0 && room > 0 ? [clipColumns(`  and ${hidden} more`, screen.columns - 1)] : []),
    statusLine(model, now, screen),
  ];
}
