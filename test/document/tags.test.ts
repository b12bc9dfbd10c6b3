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

const READINGS: readonly (readonly [sentence: string, tagged: string])[] = [
  ['They phone the phone company.', 'They/PRON phone/VERB the/DET phone/NOUN company/NOUN ./PUNCT'],
  ['Rebels have killed and have guns.', 'Rebels/NOUN have/AUX killed/VERB and/CCONJ have/VERB guns/NOUN ./PUNCT'],
  [
    'He said that that man did not go to Juba to win.',
    'He/PRON said/VERB that/SCONJ that/DET man/NOUN did/AUX not/PART go/VERB to/ADP Juba/PROPN to/PART win/VERB ./PUNCT',
  ],
  ['In May he may fly to Goma.', 'In/ADP May/PROPN he/PRON may/AUX fly/VERB to/ADP Goma/PROPN ./PUNCT'],
];

it.each(READINGS)('reads %j by its neighbours', (sentence, expected) => {
  expect(tagged(sentence)).toBe(expected);
});

const LONG = [
  'The minister, who had flown in from Goma with two of his aides, says that the army cannot hold the bridge, since 10-20 of its men were killed there on Monday, and reports of further raids reach the town by the hour.',
  'Mwangi claims the council promises roads before every vote, yet notes that the plan it shows states no date, names no firm and leaves out the ferry that sank 4km off the coast in May.',
];

it.each(LONG)('tells one tag by its neighbours as it does with the whole of %j', (text) => {
  const doc = docOf(text);
  doc.tags(doc.sentences[0]!).forEach((tag, i) => {
    const fresh = docOf(text);
    expect([i, fresh.tag(fresh.sentences[0]!, i)]).toEqual([i, tag]);
  });
});

it('keeps the tags of words behind one that its tagger would part', () => {
  expect(tagged('They cannot sell at 10-20 cents an ounce.')).toBe(
    'They/PRON cannot/AUX sell/VERB at/ADP 10-20/NUM cents/NOUN an/DET ounce/NOUN ./PUNCT',
  );
});
