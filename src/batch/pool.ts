import { Worker } from 'node:worker_threads';
import type { Failure, Item } from '../read/index.ts';
import type { AttemptOptions, Outcome } from './attempt.ts';

/** Workers that attempt articles: each one at a time, whichever is free the next one. */
export interface Pool {
  readonly attempt: (item: Item) => Promise<Outcome>;
  readonly close: () => Promise<unknown>;
}

interface Task {
  readonly item: Item;
  readonly done: (outcome: Outcome) => void;
}

interface Seat {
  readonly worker: Worker;
  ready: boolean;
  task?: Task | undefined;
  timer?: NodeJS.Timeout;
}

const MEGABYTES_A_WORKER = 512;

/** Starts the workers. An article that takes longer than `timeout` (ms) or breaks its worker fails; another takes its seat. */
export function openPool(jobs: number, timeout: number, options: AttemptOptions): Pool {
  const waiting: Task[] = [];
  const seats = new Set<Seat>();
  for (let n = 0; n < jobs; n += 1) seats.add(sit());
  return {
    attempt: (item) =>
      new Promise((done) => {
        waiting.push({ item, done });
        for (const seat of seats) feed(seat);
      }),
    close: () => {
      const all = [...seats];
      seats.clear();
      for (const seat of all) clearTimeout(seat.timer);
      return Promise.all(all.map((seat) => seat.worker.terminate()));
    },
  };

  function sit(): Seat {
    const worker = new Worker(new URL('../batch/worker.js', import.meta.url), {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_A_WORKER },
    });
    const seat: Seat = { worker, ready: false };
    worker.on('message', (message: Outcome | 'ready') => {
      if (message === 'ready') seat.ready = true;
      else settle(seat, message);
      feed(seat);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => replace(seat, breakdown(error)));
    return seat;
  }

  function feed(seat: Seat): void {
    if (!seat.ready || seat.task) return;
    seat.task = waiting.shift();
    if (!seat.task) return;
    seat.timer = setTimeout(() => replace(seat, tooLong(timeout)), timeout);
    seat.worker.postMessage(seat.task.item);
  }

  function settle(seat: Seat, outcome: Outcome): void {
    clearTimeout(seat.timer);
    seat.task?.done(outcome);
    seat.task = undefined;
  }

  function replace(seat: Seat, failure: Failure): void {
    if (!seats.delete(seat)) return;
    void seat.worker.terminate();
    // a worker that cannot even start is no article's fault, and the next would not start either
    const hit = seat.ready ? [seat.task] : waiting.splice(0);
    clearTimeout(seat.timer);
    for (const task of hit) task?.done({ id: task.item.known.id, failure });
    seats.add(sit());
  }
}

const tooLong = (timeout: number): Failure => ({
  code: 'timeout',
  message: `took longer than ${timeout / 1000} s; give it more with --timeout, or leave it out`,
});

const breakdown = ({ code, message }: NodeJS.ErrnoException): Failure =>
  code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'memory', message: `needs more than ${MEGABYTES_A_WORKER} MB of memory; is it one article?` }
    : { code: 'bug', message: `broke a worker (a bug of extract, please report it): ${message}` };
