import { expect, it } from 'vitest';
import { assertionOf } from '../../src/assertion/index.ts';
import { docOf } from '../rules.ts';

const CASES: readonly (readonly [text: string, words: string, assertion: string, negated?: true])[] = [
  ['Gunmen killed two guards.', 'killed', 'asserted'],
  ['The guards were not hurt.', 'hurt', 'denied', true],
  ['The army denied killing ten villagers.', 'killing', 'denied'],
  ['Six miners are feared dead.', 'dead', 'feared'],
  ['The bomb could have killed dozens.', 'killed', 'hypothetical'],
  ['They threatened to kill the hostages.', 'kill', 'hypothetical'],
  ['He tried to stab a guard.', 'stab', 'hypothetical'],
  ['Rebels claimed to have killed 30 soldiers.', 'killed', 'claimed'],
  ['Troops allegedly shot two men.', 'shot', 'claimed'],
  ['He was not there when the mine killed a farmer.', 'killed', 'asserted'],
  ['Nobody would talk, but police said two men were killed.', 'killed', 'asserted'],
];

it.each(CASES)('in %j the stance of %j is %s', (text, words, assertion, negated) => {
  const sentence = docOf(text).sentences[0];
  if (!sentence) throw new Error('no sentence');
  const start = text.indexOf(words);
  const stance = assertionOf(sentence, { start, end: start + words.length });
  expect(stance).toMatchObject({ assertion, negated: negated ?? false });
});
