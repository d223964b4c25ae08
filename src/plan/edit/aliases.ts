import type { Alias, Document } from 'yaml';
import { isAlias, visit } from 'yaml';
import { parseYaml } from '../read-human.ts';
import { inlineText } from './house-style.ts';
import type { Splice } from './lines.ts';
import { spliceText } from './lines.ts';

/** Names of all aliases in a text, each once. */
export const aliasNames = (text: string): string[] => [
  ...new Set(aliasesIn(parseYaml(text)).map(({ source }) => source)),
];

const aliasesIn = (document: Document.Parsed): Alias[] => {
  const found: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void found.push(alias) });
  return found;
};

/** The text with the aliases of these names written out, so that it does not matter what becomes of their anchors. */
export const writeOut = (text: string, names: ReadonlySet<string>): string => {
  const document = parseYaml(text);
  const splices = aliasesIn(document)
    .filter(({ source }) => names.has(source))
    .map((alias): Splice => {
      const [start, end] = alias.range ?? [0, 0];
      const value: unknown = alias.resolve(document)?.toJS(document, { maxAliasCount: -1 });
      return { start, end, text: inlineText(isAlias(value) ? null : value) };
    });
  return spliceText(text, splices);
};
