#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error('Planwright needs Node 24, and this is Node ' + process.versions.node + '.');
  process.exit(2);
}
const { start } = await import('./planwright.js');
await start('cli', process.argv.slice(2));
