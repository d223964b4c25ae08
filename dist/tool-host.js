import { start } from './planwright.js';
await start('tool-host', process.argv.slice(2));
