import { setFlagsFromString } from 'node:v8';
import { version } from './version.ts';

// the version is answered before anything else of the program is loaded
const [, , first, ...others] = process.argv;
if (others.length === 0 && (first === '-V' || first === '--version')) console.log(version());
else {
  // each pattern is compiled once, to machine code: to interpret it first and compile it again costs a third of a short run
  setFlagsFromString('--no-regexp-tier-up');
  // and functions only when they are hot indeed: else the compiler takes a quarter of the time of the first 500 articles
  setFlagsFromString('--interrupt-budget=600000');
  process.exitCode = await (await import('./program.ts')).run(process.argv);
}
