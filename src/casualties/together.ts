import { sumOf } from './count.ts';
import type { People } from './people.ts';

/** A list as one phrase: counts added up. */
export function together(members: readonly People[]): People {
  const [first] = members as readonly [People];
  if (members.length === 1) return first;
  const kinds = new Set(members.map((m) => m.kind));
  return {
    ...first,
    to: (members.at(-1) as People).to,
    count: sumOf(members.map((m) => m.count)),
    noun: members.map((m) => m.noun).find(Boolean) ?? '',
    kind: kinds.size === 1 ? first.kind : null,
    name: null,
    age: null,
    form: members.every((m) => m.form === 'name') ? 'name' : first.form,
    sure: members.some((m) => m.sure),
    members,
  };
}
