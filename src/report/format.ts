import type { Outcome, PlanStatus, TaskStatus, Usage } from '../plan/state.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** `45s`, `3m 12s`, `1h 04m`. Not a number, or below zero, counts as zero. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(Number.isFinite(seconds) ? seconds : 0));
  if (whole < 60) return `${whole}s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}m ${two(whole % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}

/** `$1.23`; `<$0.01` for less than a cent; `$0` for nothing; empty when the price is unknown. */
export function money(usd: number | undefined): string {
  if (usd === undefined) return '';
  if (usd === 0) return '$0';
  return usd < 0.01 ? '<$0.01' : `$${usd.toFixed(2)}`;
}

/** `950`, `1.2k`, `3.4M`. */
export function compact(count: number): string {
  if (count < 1000) return String(count);
  return count < 999_950 ? `${(count / 1000).toFixed(1)}k` : `${(count / 1e6).toFixed(1)}M`;
}

const tokensOf = (usage: Usage): number =>
  usage.input_tokens + usage.output_tokens + usage.cache_read_tokens + usage.cache_write_tokens;

/** Time, tokens and cost, as far as there are any: `3m 12s · 1.2k tokens · $0.12`. */
export function spent(seconds: number, usage: Usage | undefined): string {
  const tokens = usage === undefined ? 0 : tokensOf(usage);
  const parts = [
    duration(seconds),
    tokens === 0 ? '' : `${compact(tokens)} tokens`,
    tokens === 0 ? '' : money(usage?.usd),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** `2026-11-23 08:17 UTC` from an RFC 3339 time; empty for none. */
export const moment = (time: string | undefined): string =>
  time === undefined ? '' : `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/** The sign of a status in Markdown: it has a shape of its own, not only a colour. */
export const emoji: Readonly<Record<PlanStatus | TaskStatus, string>> = {
  pending: '⚪',
  waiting: '✋',
  running: '🔵',
  paused: '⏸️',
  completed: '✅',
  failed: '❌',
  skipped: '⏭️',
  cancelled: '🚫',
};

/** The sign of a status in a log or terminal, one column wide. */
export const sign: Readonly<Record<PlanStatus | TaskStatus, string>> = {
  pending: '·',
  waiting: '?',
  running: '▸',
  paused: '‖',
  completed: '✓',
  failed: '✗',
  skipped: '»',
  cancelled: '⊘',
};

/** What an outcome means, in words for people. */
export const outcomeText: Readonly<Record<Outcome, string>> = {
  completed: 'completed',
  verify: 'its verification failed',
  scope: 'it changed paths it may not change',
  timeout: 'it ran out of time',
  agent: 'the work itself failed',
  'no-change': 'it changed nothing and did not say why',
  conflict: 'its changes conflict with others',
  setup: 'the setup of the workspace failed',
  rejected: 'a person rejected it',
  interrupted: 'the runner died',
  cancelled: 'it was cancelled',
};

/** `████████░░░░`, full only when all is done, empty only when nothing is. */
export function bar(done: number, total: number, width: number): string {
  const share = total === 0 ? 0 : done / total;
  const rounded = Math.round(share * width);
  const filled = done > 0 && done < total ? Math.min(Math.max(rounded, 1), width - 1) : rounded;
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}

/** Whole per cent, 100 only when all is done. */
export const percent = (done: number, total: number): number => (total === 0 ? 0 : Math.floor((done / total) * 100));
