import { start } from './planwright.js';
await start('action', process.argv.slice(2));
