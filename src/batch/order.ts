/** A stream's first items, as many as come within some milliseconds, and all of them again as a stream. */
export async function peek<T>(
  items: AsyncIterable<T>,
  most: number,
  patience: number,
): Promise<{ head: T[]; ended: boolean; all: AsyncIterable<T> }> {
  const source = items[Symbol.asyncIterator]();
  const head: T[] = [];
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, patience, 'late');
  });
  let next: Promise<IteratorResult<T>> = source.next();
  let first = await Promise.race([next, late]);
  while (first !== 'late' && !first.done) {
    head.push(first.value);
    next = source.next();
    first = head.length < most ? await Promise.race([next, late]) : 'late';
  }
  clearTimeout(timer);
  async function* all(): AsyncGenerator<T> {
    try {
      yield* head;
      for (let step = await next; !step.done; step = await source.next()) yield step.value;
    } finally {
      await source.return?.();
    }
  }
  return { head, ended: first !== 'late' && first.done === true, all: all() };
}

interface Limits<T> {
  /** How many may be under way or wait for their turn, and what they may weigh together. */
  readonly most: number;
  readonly heaviest: number;
  readonly weigh: (item: T) => number;
}

/** Works on several items at once and gives the results in the items' order. Asks for no more than the limits allow. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  { most, heaviest, weigh }: Limits<T>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const pending: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let total = 0;
  let next: Promise<IteratorResult<T>> | null = source.next();
  try {
    while (next || pending[0]) {
      const room = next && (pending.length === 0 || (pending.length < most && total < heaviest));
      const arrived = room && next?.then((step) => ({ step }));
      const finished = pending[0]?.result.then((result) => ({ result }));
      const event = (await Promise.race(
        [arrived, finished].filter((e) => e !== null && e !== undefined && e !== false),
      )) as { readonly step: IteratorResult<T> } | { readonly result: R };
      if ('result' in event) {
        total -= pending.shift()?.weight ?? 0;
        yield event.result;
      } else if (event.step.done) next = null;
      else {
        const weight = weigh(event.step.value);
        total += weight;
        pending.push({ result: work(event.step.value), weight });
        next = source.next();
      }
    }
  } finally {
    // not awaited: it may be waiting for a pipe that nobody writes into
    void source.return?.();
  }
}
