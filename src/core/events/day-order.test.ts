import { expect, test } from 'vitest';
import { parseArticle } from '../pipeline/parse-article.ts';
import { linkEvents } from './link-events.ts';

test('events of one day follow one another as their article tells them', () => {
  const told = [
    'The heron took a carp on 3 May 2019.',
    'A gardener bought nets in Leeds on 3 May 2019.',
    'Firemen pumped out the vicarage cellar on 3 May 2019.',
    'The bishop opened a bakery on 3 May 2019.',
  ];
  const article = parseArticle({ id: 'a', file: 'a.txt', text: told.join('\n\n') });
  const starts = linkEvents([article]).map(({ label }) => label.start);
  // Places of two digits and of three, which as text stand the other way round.
  expect(starts).toHaveLength(told.length);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});
