import { tuneEngine } from '../batch/engine.ts';
import { benchCpu, benchPages, cpuOf, type Work } from './cpu.ts';
import { benchGrowth, benchLayers } from './layers.ts';
import { benchMemory, benchPageMemory, benchSpeed, benchStart } from './runs.ts';

// npm run bench [-- --json] [--quick | --full]: run it from the project's root, on a machine that does nothing else
const [flag, work, number] = process.argv.slice(2);
if (flag === '--cpu-of') console.log(await cpuOf(work as Work, Number(number)));
else await benchAll();

async function benchAll(): Promise<void> {
  const [json, quick, full] = ['--json', '--quick', '--full'].map((name) => process.argv.includes(name));
  tuneEngine();
  const sections: Record<string, () => Promise<Record<string, number>> | Record<string, number>> = {
    'start-up, median of 11': benchStart,
    'CPU against compromise, both warm': () => benchCpu(quick ? 150 : 600),
    'CPU of reading pages against readability, both warm': () => benchPages(quick ? 60 : 200),
    'peak memory of web pages, 1 job': () => benchPageMemory(quick ? 50 : 200),
    'layers, ms an article': () => benchLayers(quick ? 100 : 400),
    'growth with length': benchGrowth,
    speed: () => benchSpeed(quick ? 200 : 2_000),
    'peak memory, 2 jobs': () => benchMemory(quick ? [100, 400] : [100, 1_000, ...(full ? [10_000] : [])]),
  };
  const results: Record<string, Record<string, number>> = {};
  for (const [title, bench] of Object.entries(sections)) {
    const figures = await bench();
    results[title] = figures;
    if (!json) print(title, figures);
  }
  if (json) console.log(JSON.stringify(results, null, 2));
}

function print(title: string, figures: Readonly<Record<string, number>>): void {
  console.log(`\n${title}`);
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${name.padEnd(36)}${value.toFixed(value < 100 ? 2 : 0).padStart(10)}`);
}
