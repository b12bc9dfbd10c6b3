import { expect, it } from 'vitest';
import { isFiction } from '../../src/document/index.ts';
import { docOf } from '../rules.ts';

it.each([
  'Review: The thriller is long. Four nuns are shot dead in a convent.',
  'Starring Ana Ruiz, the movie has a thin plot: 17 people are stabbed by the finale. Running time: two hours.',
])('takes for fiction: %s', (text) => expect(isFiction(docOf(text))).toBe(true));

it.each([
  'A gunman killed 12 moviegoers at a film. The movie was a sequel starring Ana Ruiz, police said.',
  'The film-maker Ana Ruiz was killed on Friday. Her novel had a plot.',
  'The council will review: the budget, the roads.',
])('takes for news: %s', (text) => expect(isFiction(docOf(text))).toBe(false));
