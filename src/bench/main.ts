import { benchGrowth, benchLayers } from './layers.ts';
import { benchMemory, benchSpeed, benchStart } from './runs.ts';

// npm run bench [-- --json] [--quick]: run it from the project's root, on a machine that does nothing else
const json = process.argv.includes('--json');
const quick = process.argv.includes('--quick');

const sections: Record<string, () => Promise<Record<string, number>> | Record<string, number>> = {
  'start-up': benchStart,
  'CPU against compromise': benchLayers,
  'growth with length': benchGrowth,
  speed: () => benchSpeed(quick ? 200 : 2_000),
  memory: () => benchMemory(quick ? [100, 1_000] : [100, 1_000, 10_000]),
};

const results: Record<string, Record<string, number>> = {};
for (const [title, bench] of Object.entries(sections)) {
  const figures = await bench();
  results[title] = figures;
  if (json) continue;
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${name.padEnd(34)}${value.toFixed(value < 100 ? 2 : 0).padStart(10)}`);
}
if (json) console.log(JSON.stringify(results, null, 2));
