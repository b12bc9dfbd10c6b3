import { tuneEngine } from '../batch/engine.ts';
import { version } from './version.ts';

// the version is answered before anything else of the program is loaded
const [, , first, ...others] = process.argv;
if (others.length === 0 && (first === '-V' || first === '--version')) console.log(version());
else {
  tuneEngine();
  process.exitCode = await (await import('./program.ts')).run(process.argv);
}
