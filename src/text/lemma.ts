import { table } from '../lexicon/lexicon.ts';

/** The forms a verb can have, in Penn terms without the tag set: base, -s, past, past participle, -ing. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

let irregular: Map<string, string> | undefined;

function irregularForms(): Map<string, string> {
  irregular ??= new Map(
    table('verbs-irregular.tsv').flatMap((row) =>
      [row.third, row.past, row.participle, row.gerund]
        .flatMap((forms) => (forms ?? '').split('|'))
        .filter(Boolean)
        .map((form) => [form, row.lemma ?? ''] as const),
    ),
  );
  return irregular;
}

/**
 * The base forms that a word could be, were it a verb, likeliest first and never empty: 'said' → ['say'],
 * 'killing' → ['kill', 'kille'], 'stopped' → ['stop', 'stopp', 'stoppe']. Lower case in, lower case out; a caller looks
 * each up in its own word list.
 */
export function verbLemmas(word: string): readonly string[] {
  const known = irregularForms().get(word);
  if (known) return [known];
  if (word.endsWith('ies') || word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word.slice(0, -1), word];
  if (word.endsWith('ing') && word.length > 4) return [...bare(word.slice(0, -3)), word];
  if (word.endsWith('ed') && word.length > 3) return [...bare(word.slice(0, -2)), word];
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1), word];
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 2) return [word.slice(0, -1), word];
  return [word];
}

/** 'stopp' → stop, stopp, stoppe; 'accus' → accus, accuse. */
function bare(stem: string): string[] {
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [...doubled, stem, `${stem}e`];
}
