import { expect, it } from 'vitest';
import { docOf } from '../rules.ts';

const CASES: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  [
    'Gen. Paul Otieno arrived. He left at 5 p.m. on Sunday.',
    ['Gen. Paul Otieno arrived.', 'He left at 5 p.m. on Sunday.'],
  ],
  [
    'The U.N. Mission left. The U.S. Army stayed in the U.S. The rest went.',
    ['The U.N. Mission left.', 'The U.S. Army stayed in the U.S.', 'The rest went.'],
  ],
  ['“We are tired.” She paused.', ['“We are tired.”', 'She paused.']],
  ['“Who did it?” he asked. Nobody knew.', ['“Who did it?” he asked.', 'Nobody knew.']],
  ['It cost $3.5 million on Jan. 4. J. K. Ouma paid.', ['It cost $3.5 million on Jan. 4.', 'J. K. Ouma paid.']],
  [
    'Article No. 5 fell. No. They said no. Then it ended.',
    ['Article No. 5 fell.', 'No.', 'They said no.', 'Then it ended.'],
  ],
  ['1. Keep calm. 2. Run.', ['1. Keep calm.', '2. Run.']],
  ['Wait... what? Yes!', ['Wait... what?', 'Yes!']],
  [
    'Shots rang out at 10 p.m. Wednesday. He left at 5 p.m. They did not.',
    ['Shots rang out at 10 p.m. Wednesday.', 'He left at 5 p.m.', 'They did not.'],
  ],
  ['A line broken\nat 72 columns. Next.', ['A line broken\nat 72 columns.', 'Next.']],
];

it.each(CASES)('parts %j', (text, expected) => {
  expect(
    docOf(`${text}\n\nEnd`)
      .sentences.slice(0, -1)
      .map((s) => text.slice(s.start, s.end)),
  ).toEqual(expected);
});

it('keeps words whole and parts clitics', () => {
  const words = docOf(
    "Kenya’s envoy didn't fly to Port-au-Prince at 9:30 with 1,200.50 for O'Neil of the U.N.",
  ).sentences[0]?.tokens.map((t) => t.text);
  expect(words).toEqual([
    'Kenya',
    "'s",
    'envoy',
    'did',
    "n't",
    'fly',
    'to',
    'Port-au-Prince',
    'at',
    '9:30',
    'with',
    '1,200.50',
    'for',
    "O'Neil",
    'of',
    'the',
    'U.N.',
  ]);
});

it('gives every token the offsets of its words', () => {
  const doc = docOf('“Sévaré,” said İbrahim 😀 (aged 30) — twice…');
  for (const t of doc.sentences.flatMap((s) => s.tokens)) expect(doc.plain.slice(t.start, t.end)).toBe(t.text);
  expect(doc.plain).toHaveLength(doc.text.length);
});

it('caps what it calls a sentence and a word', () => {
  const doc = docOf(`${'word '.repeat(20_000)}${'x'.repeat(20_000)}`);
  expect(Math.max(...doc.sentences.map((s) => s.end - s.start))).toBeLessThanOrEqual(2_000);
  expect(Math.max(...doc.sentences.flatMap((s) => s.tokens.map((t) => t.text.length)))).toBeLessThanOrEqual(200);
});
