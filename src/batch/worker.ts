import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../read/index.ts';
import { type AttemptOptions, attempt } from './attempt.ts';

const options = workerData as AttemptOptions;
const WARM_UP =
  'Gunmen killed three soldiers near Bosso on 10 March 2025. “We were waiting,” said Colonel Moussa Abdou.';

parentPort?.on('message', async (item: Item) => parentPort?.postMessage(await attempt(item, options)));
// patterns are compiled and words loaded by use: from here on an article's time counts
await attempt({ known: { id: 'warm-up' }, content: { kind: 'text', text: WARM_UP } }, options);
parentPort?.postMessage('ready');
