// Loaded into the bundle with --import: counts everything the process does to the outside world, and kills it before the nth such step.
// Counting effects instead of naming states means that no state transition can be missing from the list.
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env.CRASH_AT ?? 0);
const counter = process.env.CRASH_COUNTER;
const say = fs.writeFileSync;
let steps = 0;

const step = () => {
  steps += 1;
  if (steps === at) process.kill(process.pid, 'SIGKILL');
};

const wrap = (owner, names) => {
  for (const name of names) {
    const original = owner[name];
    owner[name] = (...args) => {
      step();
      return original(...args);
    };
  }
};

wrap(childProcess, ['spawn']);
wrap(fs, [
  'writeFileSync',
  'appendFileSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmSync',
  'mkdirSync',
  'copyFileSync',
]);
wrap(fs.promises, ['writeFile', 'appendFile', 'rename', 'link', 'unlink', 'rm', 'mkdir', 'copyFile']);
syncBuiltinESMExports();

if (counter !== undefined) process.on('exit', () => say(counter, String(steps)));
