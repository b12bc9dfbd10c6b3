import type { Sentence } from '../document/index.ts';
import type { Name } from '../names/index.ts';

/** The names of each sentence, in text order. */
export function namesBySentence(names: readonly Name[]): ReadonlyMap<Sentence, readonly Name[]> {
  const by = new Map<Sentence, Name[]>();
  for (const name of names) {
    const own = by.get(name.sentence);
    if (own) own.push(name);
    else by.set(name.sentence, [name]);
  }
  return by;
}
