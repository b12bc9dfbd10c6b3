import { expect, it } from 'vitest';
import { docOf } from '../rules.ts';

const tagged = (text: string): string => {
  const doc = docOf(text);
  const sentence = doc.sentences[0]!;
  return doc
    .tags(sentence)
    .map((tag, i) => `${sentence.tokens[i]?.text}/${tag.pos}`)
    .join(' ');
};

it('tags each of our tokens, marks included', () => {
  expect(tagged('“Two officers were killed,” the police said.')).toBe(
    '"/PUNCT Two/NUM officers/NOUN were/AUX killed/VERB ,/PUNCT "/PUNCT the/DET police/NOUN said/VERB ./PUNCT',
  );
});

it('knows lemma and form of verbs', () => {
  const doc = docOf('Rebels were attacking while soldiers fled.');
  expect(doc.tags(doc.sentences[0]!).filter((t) => t.pos === 'VERB')).toEqual([
    { pos: 'VERB', lemma: 'attack', form: 'gerund' },
    { pos: 'VERB', lemma: 'flee', form: 'past' },
  ]);
});

it('stays quick on runs of marks', () => {
  const started = performance.now();
  tagged('. . . ( ( " " A. B. '.repeat(100));
  expect(performance.now() - started).toBeLessThan(2_000);
});
