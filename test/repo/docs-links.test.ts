import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docs, pages } from '../../src/lib/docs.ts';

const root = new URL('../../', import.meta.url);

it.each(pages)('points to %s, a page that there is, in the repository that the README names', (page) => {
  expect(existsSync(new URL(`docs/${page}.md`, root))).toBe(true);
  const [, slug] = /uses: ([\w-]+\/[\w-]+)@v\d/.exec(readFileSync(new URL('README.md', root), 'utf8')) ?? [];
  expect(docs(page)).toBe(`https://github.com/${slug}/blob/main/docs/${page}.md`);
});

it('names no page of the documentation as a bare path in what people are told', () => {
  const sources = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' });
  const bare = sources
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(new URL(`src/${name}`, root), 'utf8')
        .split('\n')
        .filter((line) => /(?<!blob\/main\/)\bdocs\/[\w/-]+\.md/.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line))
        .map((line) => `${name}: ${line.trim()}`),
    );
  expect(bare).toEqual([]);
});
