import { table } from './lexicon.ts';

interface State {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

let states: ReadonlyMap<string, State> | undefined;

/** The state or province that is shortened so behind a town: 'Calif', 'N.Y.', 'Ont'; a stop at the end may be left out. */
export function stateByAbbreviation(short: string): State | undefined {
  states ??= new Map(
    table('state-abbreviations.tsv').map((row) => [
      row.short ?? '',
      { name: row.name ?? '', country: row.country ?? '' },
    ]),
  );
  return states.get(short);
}
