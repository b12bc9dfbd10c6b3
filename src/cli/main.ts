import { setFlagsFromString } from 'node:v8';
import { version } from './version.ts';

// the version is answered before anything else of the program is loaded
const [, , first, ...others] = process.argv;
if (others.length === 0 && (first === '-V' || first === '--version')) console.log(version());
else {
  // patterns are compiled once, to machine code: to interpret each at first and compile it again costs a third of a short run
  setFlagsFromString('--no-regexp-tier-up');
  process.exitCode = await (await import('./program.ts')).run(process.argv);
}
