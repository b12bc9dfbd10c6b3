import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../read/index.ts';
import { type AttemptOptions, attempt } from './attempt.ts';

const options = workerData as AttemptOptions;

parentPort?.on('message', async (item: Item) => parentPort?.postMessage(await attempt(item, options)));
// what it needs is loaded: from here on an article's time counts
parentPort?.postMessage('ready');
