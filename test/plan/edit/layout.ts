import type { RawPhase, RawPlan, RawTask } from '../../../src/plan/plan-shape.ts';

/** A comment of a laid out plan, and what it speaks of: `task:a`, `task:a/verify`, `phase:p`, `plan/title`, or `phase:p/*` for one that stands free among its tasks. */
interface Comment {
  readonly text: string;
  readonly owner: string;
}

export interface LaidOut {
  readonly text: string;
  readonly comments: readonly Comment[];
  /** The lines of every task in block style, dash to end, by its id. */
  readonly tasks: ReadonlyMap<string, string>;
}

/** Writes a plan as some person might: the seed chooses styles, indentation, quotes, comments and blank lines. */
export const layOut = (plan: RawPlan, seed: number): LaidOut => new Layout(seed).plan(plan);

const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Stands where blank lines would become part of a value. */
const endOfOpen = '\u0001';

// oxlint-disable-next-line no-control-regex
const closed = (text: string): string => text.replaceAll(/\u0001(?: *\n)*/g, '');

const pad = (count: number): string => ' '.repeat(count);
const plain = /^[A-Za-z][A-Za-z0-9 _./-]*[A-Za-z0-9]$/;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const printable = /^[\n\u0020-\u007e\u00a1-\ud7ff\ue000-\ufefe]*$/;

class Layout {
  readonly #next: () => number;
  readonly #comments: Comment[] = [];
  readonly #tasks = new Map<string, string>();
  readonly #anchors = new Map<string, string>();
  readonly #level: number;
  readonly #eol: string;
  readonly #aliases: boolean;

  constructor(seed: number) {
    this.#next = random(seed);
    this.#level = this.#pick([0, 0.1, 0.4]);
    this.#eol = this.#chance(0.3) ? '\r\n' : '\n';
    this.#aliases = this.#chance(0.2);
  }

  plan({ phases, ...rest }: RawPlan): LaidOut {
    const keys = Object.entries(rest);
    const write = (entries: typeof keys) =>
      entries.map(([key, value]) => this.#entry(key, value, { column: 0, owner: 'plan', first: false })).join('');
    const top = this.#chance(0.5) ? `# top\n\n` : '';
    const at = Math.floor(this.#next() * (keys.length + 1));
    const above = write(keys.slice(0, at));
    const list = this.#chance(0.15) ? `phases: ${this.#flowPhases(phases)}\n` : this.#blockPhases(phases);
    const human = closed(`${top}${above}${list}${write(keys.slice(at))}`);
    const state = this.#chance(0.3) ? 'state: # written by planwright\n  status: paused\n  tasks: {}\n' : '';
    const ended = state === '' && this.#chance(0.2) && /[^\s|>+-]\n$/.test(human) ? human.slice(0, -1) : human;
    const bom = this.#chance(0.2) ? '\uFEFF' : '';
    const text = `${bom}${`${ended}${state}`.replaceAll('\n', this.#eol)}`;
    return { text, comments: this.#inOrder(text), tasks: this.#tasks };
  }

  /** Comments are made in the order of need, not of the file. */
  #inOrder(text: string): Comment[] {
    return this.#comments.toSorted((a, b) => text.indexOf(a.text) - text.indexOf(b.text));
  }

  #chance(probability: number): boolean {
    return this.#next() < probability;
  }

  #pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.#next() * choices.length)] as T;
  }

  #comment(owner: string): string {
    const text = `# c${this.#comments.length}-${this.#pick(['why', 'x: y', '- a', '{', "'"])};`;
    this.#comments.push({ text, owner });
    return text;
  }

  #behind(owner: string): string {
    return this.#chance(this.#level) ? ` ${this.#comment(owner)}` : '';
  }

  #lines(column: number, owner: string, probability = this.#level): string {
    return this.#chance(probability) ? `${pad(column)}${this.#comment(owner)}\n${this.#lines(column, owner, 0.3)}` : '';
  }

  /** Comments below a list, which belong to nothing. */
  #free(column: number, owner: string): string {
    const lines = this.#lines(column, owner, this.#level / 2);
    return lines === '' ? '' : `${lines}\n`;
  }

  #blank(probability: number): string {
    return this.#chance(probability) ? this.#pick(['\n', '\n\n', ' \n']) : '';
  }

  #blockPhases(phases: readonly RawPhase[]): string {
    const column = this.#pick([0, 2, 2, 4]);
    const spaced = this.#chance(0.6);
    const items = phases.map((phase, index) => {
      const gap = index === 0 || !spaced ? '' : this.#pick(['\n', '\n', '\n\n']);
      const stray = this.#chance(this.#level) ? `${pad(column)}${this.#comment('')}\n\n` : '';
      const lead = this.#lines(column, `phase:${phase.id}`);
      return `${gap}${stray}${lead}${this.#phase(phase, column)}`;
    });
    return `phases:${this.#behind('')}\n${items.join('')}${this.#free(column, '')}`;
  }

  #phase({ tasks, ...rest }: RawPhase, column: number): string {
    const owner = `phase:${rest.id}`;
    if (this.#chance(0.15)) {
      const map = this.#flowPhase({ tasks, ...rest }, column + 2);
      return `${pad(column)}- ${map}${this.#behind(owner)}\n`;
    }
    const { column: keys, dash } = this.#dash(column, owner);
    const entries = this.#shuffled(Object.entries(rest)).map(
      ([key, value]) =>
        (isFirst: boolean) =>
          this.#entry(key, value, { column: keys, owner, first: isFirst }),
    );
    const list = (isFirst: boolean) => this.#taskList(rest.id, tasks, { column: keys, first: isFirst });
    const at = this.#chance(0.8) ? entries.length : Math.floor(this.#next() * (entries.length + 1));
    const all = entries.toSpliced(at, 0, list).map((write, index) => write(index === 0 && !dash.endsWith('\n')));
    return `${dash}${all.join('')}`;
  }

  /** The dash of an item, and the column of its keys. */
  #dash(column: number, owner: string): { readonly column: number; readonly dash: string } {
    if (this.#chance(0.1)) return { column: column + 2, dash: `${pad(column)}-${this.#behind(owner)}\n` };
    const space = this.#pick([1, 1, 1, 3]);
    return { column: column + 1 + space, dash: `${pad(column)}-${pad(space)}` };
  }

  #taskList(phase: string, tasks: readonly RawTask[], { column, first }: { column: number; first: boolean }): string {
    const key = `${first ? '' : pad(column)}${this.#pick(['tasks', 'tasks', '"tasks"'])}:`;
    if (this.#chance(0.15))
      return `${key} ${this.#flowTasks(phase, tasks, column + 2)}${this.#behind(`phase:${phase}/*`)}\n`;
    const dashes = column + this.#pick([0, 2, 2, 4]);
    const items = tasks.map((task, index) => {
      const gap = index === 0 ? '' : this.#blank(0.2);
      const stray = this.#chance(this.#level / 2) ? `${pad(dashes)}${this.#comment(`phase:${phase}/*`)}\n\n` : '';
      return `${gap}${stray}${this.#lines(dashes, `task:${task.id}`)}${this.#task(task, dashes)}`;
    });
    return `${key}${this.#behind(`phase:${phase}/*`)}\n${items.join('')}${this.#free(dashes, `phase:${phase}/*`)}`;
  }

  #task(task: RawTask, column: number): string {
    const owner = `task:${task.id}`;
    if (this.#chance(0.2))
      return this.#kept(task.id, `${pad(column)}- ${this.#flowMap(task, column + 2, owner)}${this.#behind(owner)}\n`);
    const { column: keys, dash } = this.#dash(column, owner);
    const entries = this.#shuffled(Object.entries(task)).map(([key, value], index) =>
      this.#entry(key, value, { column: keys, owner, first: index === 0 && !dash.endsWith('\n') }),
    );
    const under = this.#chance(this.#level / 2) ? `${this.#blank(0.3)}${pad(keys)}${this.#comment(owner)}\n` : '';
    return this.#kept(task.id, `${dash}${entries.join('')}${under}`);
  }

  #kept(id: string, text: string): string {
    this.#tasks.set(id, closed(text).replaceAll('\n', this.#eol));
    return text;
  }

  #shuffled(entries: [string, unknown][]): [string, unknown][] {
    return this.#chance(0.8) ? entries : entries.toSorted(() => this.#next() - 0.5);
  }

  #entry(
    key: string,
    value: unknown,
    { column, owner, first }: { column: number; owner: string; first: boolean },
  ): string {
    const of = `${owner}/${key}`;
    const above = first ? '' : this.#lines(column, of, this.#level / 3);
    const name = this.#pick([key, key, key, `"${key}"`, `'${key}'`]);
    return `${above}${first ? '' : pad(column)}${name}:${this.#value(value, column, of)}${this.#blank(0.03)}`;
  }

  #anchored(value: unknown, owner: string, write: () => string): string {
    const free = this.#aliases && !/\/(?:id|depends_on)$/.test(owner);
    const known = free ? this.#anchors.get(JSON.stringify(value)) : undefined;
    if (known !== undefined) return ` *${known}${this.#behind(owner)}\n`;
    if (!free || this.#chance(0.5)) return write();
    const name = `v${this.#anchors.size}`;
    this.#anchors.set(JSON.stringify(value), name);
    return ` &${name}${write()}`;
  }

  #value(value: unknown, column: number, owner: string): string {
    return this.#anchored(value, owner, () => {
      const step = this.#pick([2, 2, 4]);
      if (typeof value === 'string') return this.#text(value, column + step, owner);
      if (Array.isArray(value)) return this.#list(value, column, owner);
      if (typeof value !== 'object' || value === null) return ` ${String(value)}${this.#behind(owner)}\n`;
      if (Object.keys(value).length === 0 || this.#chance(0.5))
        return ` ${this.#flowMap(value, column + step, owner)}${this.#behind(owner)}\n`;
      const at = { column: column + step, first: false, owner };
      const entries = Object.entries(value).map(([key, entry]) => this.#nested(key, entry, at));
      return `${this.#behind(owner)}\n${entries.join('')}`;
    });
  }

  #nested(key: string, value: unknown, { column, owner }: { column: number; owner: string }): string {
    return `${this.#lines(column, owner, this.#level / 3)}${pad(column)}${key}:${this.#value(value, column, owner)}`;
  }

  #list(values: readonly unknown[], column: number, owner: string): string {
    if (values.length === 0 || this.#chance(0.6))
      return ` ${this.#flow(values, column + 2, owner)}${this.#behind(owner)}\n`;
    const dashes = column + this.#pick([0, 2]);
    const items = values.map(
      (value) =>
        `${this.#lines(dashes, owner, this.#level / 3)}${pad(dashes)}-${this.#text(String(value), dashes + 2, owner)}`,
    );
    return `${this.#behind(owner)}\n${items.join('')}`;
  }

  /** A text behind a colon or dash, to the end of its last line. */
  #text(value: string, indent: number, owner: string): string {
    const words = value.split(' ');
    const foldable = plain.test(value) && words.length > 1 && words.every((word) => /^[A-Za-z]/.test(word));
    if (printable.test(value) && /^[^\s]/.test(value) && !/\n[^\S\n]+(?:\n|$)/.test(value) && this.#chance(0.6)) {
      const ends = value.endsWith('\n\n') ? '+' : value.endsWith('\n') ? this.#pick(['', '', '+']) : '-';
      if (value.includes('\n')) {
        const body = value.replace(/\n$/, '').split('\n');
        return ` |${ends}${this.#behind(owner)}\n${body.map((line) => `${line === '' ? '' : pad(indent)}${line}\n`).join('')}${ends === '+' ? endOfOpen : ''}`;
      }
    }
    if (foldable && this.#chance(0.2)) {
      const body = `${words.slice(0, -1).join(' ')}\n${pad(indent)}${words.at(-1)}`;
      const style = this.#pick(['>-', '"', '']);
      if (style === '>-') return ` >-${this.#behind(owner)}\n${pad(indent)}${body}\n`;
      return ` ${style}${body}${style}${this.#behind(owner)}\n`;
    }
    if (this.#chance(0.05)) return `${this.#behind(owner)}\n${pad(indent)}${this.#scalar(value)}\n`;
    return ` ${this.#scalar(value)}${this.#behind(owner)}\n`;
  }

  #scalar(value: string): string {
    const styles = [JSON.stringify(value)];
    if (printable.test(value) && !value.includes('\n')) styles.push(`'${value.replaceAll("'", "''")}'`);
    if (plain.test(value) && !reserved.test(value)) styles.push(value, value, value);
    return this.#pick(styles);
  }

  #flow(value: unknown, indent: number, owner: string): string {
    if (typeof value === 'string') return this.#scalar(value);
    if (Array.isArray(value))
      return this.#brackets(
        value.map((one) => () => this.#flow(one, indent + 2, owner)),
        indent,
        owner,
      );
    if (typeof value === 'object' && value !== null) return this.#flowMap(value, indent, owner);
    return String(value);
  }

  #flowMap(value: object, indent: number, owner: string): string {
    const of = (key: string) => (owner.includes('/') ? owner : `${owner}/${key}`);
    const entries = Object.entries(value).map(
      ([key, entry]) =>
        () =>
          `${this.#pick([key, key, `"${key}"`])}: ${this.#flow(entry, indent + 2, of(key))}`,
    );
    return this.#around('{}', entries, { indent, owner, owners: Object.keys(value).map(of) });
  }

  #brackets(items: readonly (() => string)[], indent: number, owner: string): string {
    return items.length === 0 ? '[]' : this.#around('[]', items, { indent, owner });
  }

  #flowTasks(phase: string, tasks: readonly RawTask[], indent: number): string {
    const items = tasks.map((task) => () => this.#flowMap(task, indent + 4, `task:${task.id}`));
    return this.#around('[]', items, {
      indent,
      owner: `phase:${phase}/*`,
      owners: tasks.map(({ id }) => `task:${id}`),
    });
  }

  #flowPhase(phase: RawPhase, indent: number): string {
    const entries = Object.entries(phase).map(([key, value]) => () => {
      if (key === 'tasks') return `tasks: ${this.#flowTasks(phase.id, phase.tasks, indent + 2)}`;
      return `${key}: ${this.#flow(value, indent + 2, `phase:${phase.id}/${key}`)}`;
    });
    const owner = `phase:${phase.id}`;
    return this.#around('{}', entries, { indent, owner, owners: Object.keys(phase).map((key) => `${owner}/${key}`) });
  }

  #flowPhases(phases: readonly RawPhase[]): string {
    const items = phases.map((phase) => () => this.#flowPhase(phase, 6));
    return this.#around('[]', items, { indent: 2, owner: '', owners: phases.map(({ id }) => `phase:${id}`) });
  }

  /** Entries in braces or brackets: on one line, on some lines, or each on its own with comments. */
  #around(
    ends: string,
    items: readonly (() => string)[],
    { indent, owner, owners }: { indent: number; owner: string; owners?: readonly string[] },
  ): string {
    const [open = '', close = ''] = ends;
    if (items.length === 0) return ends;
    const trailing = this.#chance(0.15) ? ',' : '';
    if (this.#chance(0.6)) {
      const space = this.#pick(['', ' ']);
      const text = items.map((item) => item()).join(this.#chance(0.15) ? `,\n${pad(indent)}` : ', ');
      return `${open}${space}${text}${trailing}${space}${close}`;
    }
    const lines = items.map((item, index) => {
      const of = owners?.[index] ?? owner;
      const above = this.#lines(indent, of, this.#level / 2);
      const text = item();
      return `${above}${pad(indent)}${text}${index < items.length - 1 ? ',' : trailing}${this.#behind(of)}\n`;
    });
    return `${open}\n${lines.join('')}${pad(Math.max(indent - 1, 1))}${close}`;
  }
}
