// The bundler puts a module into every chunk that needs it. What several chunks hold stands in a file of its own here, which they import.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** Below so many bytes saved, a file more to open costs more than it is worth. */
const worthwhile = 2000;

/** The modules of a chunk, with their places in it; only those that use nothing of the chunk around them. */
function modulesOf(file, code) {
  const { program } = parseSync(file, code);
  const outside = program.body.flatMap(({ type, specifiers = [] }) =>
    type === 'ImportDeclaration' ? specifiers.map(({ local }) => local.name) : [],
  );
  const [declared] = program.body.flatMap(({ declaration }) =>
    (declaration?.declarations ?? []).filter(({ id }) => id.name === 'modules'),
  );
  return declared.init.properties
    .map(({ start, end, key }) => ({ start, end, key: code.slice(key.start, key.end), text: code.slice(start, end) }))
    .filter(({ text }) => !/\bimport\.meta\b/.test(text) && outside.every((name) => !text.includes(name)));
}

/** Modules by the chunks that hold them. */
function groupsOf(chunks) {
  const holders = new Map();
  for (const { name, modules } of chunks)
    for (const { text } of modules) holders.set(text, [...(holders.get(text) ?? []), name]);
  const groups = new Map();
  for (const [text, names] of holders) groups.set(`${names}`, [...(groups.get(`${names}`) ?? []), text]);
  return [...groups]
    .map(([names, texts]) => ({ names: names.split(','), texts }))
    .filter(({ names, texts }) => texts.join('').length * (names.length - 1) >= worthwhile);
}

const withoutShared = ({ code, modules }, groups) => {
  const imports = new Set();
  let rest = code;
  for (const { start, end, key, text } of modules.toReversed()) {
    const index = groups.findIndex(({ texts }) => texts.includes(text));
    if (index === -1) continue;
    imports.add(index);
    rest = `${rest.slice(0, start)}${key}: shared${index}[${key}]${rest.slice(end)}`;
  }
  const lines = [...imports].map((index) => `import { modules as shared${index} } from './shared-${index}.js';\n`);
  return `${lines.toSorted().join('')}${rest}`;
};

/** Rewrites the chunks in a folder. A chunk loads what it loaded before, and nothing twice. */
export function shareModules(folder) {
  const names = readdirSync(folder).filter((name) => /^\d+\.index\.js$/.test(name));
  const chunks = names.toSorted().map((name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    return { name, code, modules: modulesOf(name, code) };
  });
  const groups = groupsOf(chunks);
  for (const chunk of chunks) writeFileSync(join(folder, chunk.name), withoutShared(chunk, groups));
  for (const [index, { texts }] of groups.entries())
    writeFileSync(join(folder, `shared-${index}.js`), `export const modules = {\n${texts.join(',\n')}\n};\n`);
}
