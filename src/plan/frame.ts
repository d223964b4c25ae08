import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { isMap, isScalar } from 'yaml';
import type { Collector } from './collector.ts';
import type { Lines } from './position.ts';
import type { Tree } from './tree.ts';

/** What a plan file is around its keys: one block mapping at the left margin, with `state:` last if it is there. */
export interface Frame {
  readonly map: YAMLMap;
  readonly state?: Pair<Scalar>;
}

/** Reports what would keep a state from being appended or replaced without touching the text above; undefined when nothing can be read. */
export const readFrame = (document: Document.Parsed, tree: Tree, collector: Collector): Frame | undefined => {
  checkMarkers(document, tree.lines, collector);
  const map = document.contents;
  if (!isMap(map) || map.items.length === 0) {
    const what =
      map === null || isScalar(map) || isMap(map) ? 'the file holds no plan' : 'a plan is a mapping, not a list';
    const message = `${what}; it begins with \`version: 1\``;
    collector.error({ code: 'wrong-type', message, position: tree.at(map) });
    return undefined;
  }
  if (map.flow === true) {
    const message = 'the top level must be in block style, one key per line, so that a state can follow';
    collector.error({ code: 'syntax', message, position: tree.at(map) });
    return undefined;
  }
  const key = map.items[0]?.key;
  const position = tree.lines.position(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
  if (position.col > 1)
    collector.error({ code: 'syntax', message: 'top-level keys must begin in the first column', position });
  const state = findState(map, tree, collector);
  return { map, ...(state === undefined ? {} : { state }) };
};

const checkMarkers = ({ directives }: Document.Parsed, lines: Lines, collector: Collector): void => {
  const fail = (message: string, pattern: RegExp): void => {
    const at = pattern.exec(lines.text);
    const offset = at === null ? 0 : at.index + (at[0].startsWith('\n') ? 1 : 0);
    collector.error({ code: 'syntax', message, position: lines.position(offset, 3) });
  };
  if (directives.docEnd)
    fail('remove the document end marker `...`: a state could not follow it', /(?:^|\n)\.\.\.(?=\s|$)/);
  if (directives.yaml.explicit === true || Object.keys(directives.tags).length > 1)
    fail('remove the YAML directive: plan files are YAML 1.2', /(?:^|\n)%/);
};

const isState = (pair: Pair): pair is Pair<Scalar> => isScalar(pair.key) && pair.key.value === 'state';

const findState = (map: YAMLMap, tree: Tree, collector: Collector): Pair<Scalar> | undefined => {
  const [state, twin] = map.items.filter(isState);
  if (state === undefined) return undefined;
  const position = tree.at(state.key);
  const next = map.items[map.items.indexOf(state) + 1];
  if (twin !== undefined) {
    const related = [{ message: 'first written here', position }];
    collector.error({
      code: 'duplicate-key',
      message: '`state` is written twice',
      position: tree.at(twin.key),
      related,
    });
  } else if (next !== undefined) {
    const related = [
      { message: 'this key must stand above it', position: tree.at(isScalar(next.key) ? next.key : null) },
    ];
    const message = '`state` must be the last top-level key; everything below it is written anew';
    collector.error({ code: 'state-not-last', message, position, related });
  } else if (position.col > 1) {
    collector.error({ code: 'bad-state', message: '`state` must begin in the first column', position });
  }
  return state;
};
