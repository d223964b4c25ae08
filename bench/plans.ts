/** One task of a made-up plan; `keys` are lines of YAML below its id and title. */
interface TaskLines {
  readonly id: string;
  readonly keys: readonly string[];
}

interface PlanLines {
  readonly top?: readonly string[];
  readonly mode?: 'sequential' | 'parallel';
  readonly phases: readonly (readonly TaskLines[])[];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const planText = ({ top = [], mode = 'sequential', phases }: PlanLines): string =>
  [
    'version: 1',
    'title: A plan to measure',
    ...top,
    'phases:',
    ...phases.flatMap((tasks, phase) => [
      `  - id: phase-${phase}`,
      `    title: Phase ${phase}`,
      `    mode: ${mode}`,
      '    tasks:',
      ...tasks.flatMap(({ id, keys }) => [
        `      - id: ${id}`,
        `        title: Task ${id}`,
        ...keys.map((line) => `        ${line}`),
      ]),
    ]),
    '',
  ].join('\n');

/** Shell tasks that each write one small file. */
export const filePlan = (
  count: number,
  options: Omit<PlanLines, 'phases'> & { readonly keys?: readonly string[] } = {},
): string =>
  planText({
    ...options,
    phases: [
      range(count).map((i) => ({ id: `t-${i}`, keys: [`run: echo ${i} > notes-${i}.txt`, ...(options.keys ?? [])] })),
    ],
  });

/** A plan as people write them: 100 tasks a phase, prose, dependencies, files and checks. About 500 bytes a task. */
export const prosePlan = (count: number): string =>
  planText({
    mode: 'parallel',
    top: ['description: |', '  Moves the service to the new storage, one part after the other.'],
    phases: range(Math.ceil(count / 100)).map((phase) =>
      range(Math.min(100, count - phase * 100)).map((i) => ({
        id: `part-${phase}-${i}`,
        keys: [
          'description: |',
          `  Move part ${i} to the new storage. The old calls stay as they are until every`,
          '  caller is moved; whatever reads both has to prefer the new one. Add tests for',
          '  an empty store, a full one, and one that cannot be reached.',
          `files: ['src/part-${i}/**', 'test/part-${i}/**']`,
          `verify: [npm test -- part-${i}, npm run lint]`,
          ...(i === 0 ? [] : [`depends_on: [part-${phase}-${Math.floor(i / 2)}]`]),
        ],
      })),
    ),
  });

/** `count` tasks that do nothing, all independent. */
export const noopPlan = (count: number): string =>
  planText({
    mode: 'parallel',
    top: ['max_parallel: 8'],
    phases: [range(count).map((i) => ({ id: `t-${i}`, keys: ['run: "true"'] }))],
  });

/** Layers of `width` tasks; each waits for two of the layer before. */
export const layeredPlan = (layers: number, width: number): string =>
  planText({
    mode: 'parallel',
    top: ['max_parallel: 8'],
    phases: [
      range(layers).flatMap((layer) =>
        range(width).map((i) => ({
          id: `l-${layer}-${i}`,
          keys: [
            'run: sleep 0.05',
            ...(layer === 0 ? [] : [`depends_on: [l-${layer - 1}-${i}, l-${layer - 1}-${(i + 1) % width}]`]),
          ],
        })),
      ),
    ],
  });

/** Tasks for Claude that create one file each. */
export const claudePlan = (count: number): string =>
  planText({
    phases: [
      range(count).map((i) => ({
        id: `t-${i}`,
        keys: [`description: Create the file notes-${i}.txt with the word hello.`],
      })),
    ],
  });
