import { expect, test } from 'vitest';
import { bareQuote } from '../../testing/bare-quote.ts';
import { alignedQuotes } from './aligned-quotes.ts';
import { toUtterance, type Utterance } from './utterance.ts';

const [OPENING, CLOSING] = ['The library was closed.', 'Nobody warned the dockers.'];
const SAID = 'It had a shelf in the budget, and nobody forgets a shelf.';
const SPUN = "It'd a rack within the finances, and nobody forgets a rack.";
const OTHER = 'We shall all meet again when it rains on the other side.';

const MANY = Array.from({ length: 20 }, (_, at) => `Ship ${at} has sailed.`);

const utterances = (article: string, quotes: readonly string[]): readonly Utterance[] =>
  quotes.map((text) => toUtterance(bareQuote({ article, start: 0, end: text.length }), text));

test.each([
  ['between two others', [OPENING, SAID, CLOSING], [OPENING, SPUN, CLOSING], true],
  ['behind two others', [OPENING, CLOSING, SAID], [OPENING, CLOSING, SPUN], true],
  ['before two others', [SAID, OPENING, CLOSING], [SPUN, OPENING, CLOSING], true],
  ['before one, behind the other', [OPENING, SAID, CLOSING], [OPENING, CLOSING, SPUN], false],
  ['one other is no order', [OPENING, SAID], [OPENING, SPUN], false],
  ['others in another order', [OPENING, SAID, CLOSING], [CLOSING, SPUN, OPENING], false],
  [
    'amid more than are compared',
    [OPENING, SAID, CLOSING],
    [OPENING, ...MANY, SPUN, CLOSING],
    false,
  ],
  ['other words', [OPENING, SAID, CLOSING], [OPENING, OTHER, CLOSING], false],
])('%s', (_, first, second, joined) => {
  const all = [...utterances('a', first), ...utterances('b', second)];
  const same = first.flatMap((text, a) => {
    const b = second.indexOf(text);
    return b < 0 ? [] : [{ a, b: first.length + b, likeness: 1 }];
  });
  expect(alignedQuotes(all, same).length).toBe(joined ? 1 : 0);
});
