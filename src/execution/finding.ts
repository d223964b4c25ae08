/** What `doctor` found out about one thing. Untrusted text, also in `what`. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'problem';
  /** What was looked at. */
  readonly what: string;
  readonly found: string;
  /** How to make it good; absent where it is. */
  readonly mend?: string;
}

export const good = (what: string, found: string): Finding => ({ level: 'ok', what, found });

export const bad = (level: 'warning' | 'problem', what: string, found: string, mend: string): Finding => ({
  level,
  what,
  found,
  mend,
});
