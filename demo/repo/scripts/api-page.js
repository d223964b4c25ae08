import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const entries = readdirSync('src')
  .filter((name) => name.endsWith('.js'))
  .flatMap((name) => [
    ...readFileSync(`src/${name}`, 'utf8').matchAll(/\/\*\* (.*) \*\/\nexport const (\w+) = \((\w*)\)/g),
  ])
  .map(([, says, name, parameter]) => `- \`${name}(${parameter})\`: ${says}`);
mkdirSync('docs', { recursive: true });
writeFileSync('docs/api.md', `# API\n\n${entries.join('\n')}\n`);
console.log(`${entries.length} functions documented`);
