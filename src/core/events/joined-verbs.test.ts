import { expect, test } from 'vitest';
import { textOf } from '../model/span.ts';
import { parseArticle } from '../pipeline/parse-article.ts';

test.each([
  // A clause stands where its verb belongs, whatever opened before it.
  [
    'They met for the first time since the wedding and agreed to talk.',
    'met',
    'They met for the first time since the wedding',
  ],
  [
    'It rained when the boat, which left on Sunday, sank.',
    'sank',
    'the boat, which left on Sunday, sank',
  ],
  [
    'A boy missing since Sunday was found alive.',
    'found',
    'A boy missing since Sunday was found alive',
  ],
  [
    'The man, who ran Hale &amp; Sons from 1938, left on Monday.',
    'ran',
    'The man, who ran Hale &amp; Sons from 1938',
  ],
  [
    'The crash wiped out check-in screens in May.',
    'wiped',
    'The crash wiped out check-in screens in May',
  ],
  [
    'The firm agreed to pay $3 million to settle.',
    'pay',
    'The firm agreed to pay $3 million to settle',
  ],
  [
    'The firm that bought the mill in May closed it.',
    'bought',
    'The firm that bought the mill in May',
  ],
  [
    'The firm that bought the mill in May closed it.',
    'closed',
    'The firm that bought the mill in May closed it',
  ],
  [
    'Crowds rallied outside the court for a nurse jailed on Monday.',
    'rallied',
    'Crowds rallied outside the court for a nurse jailed on Monday',
  ],
  [
    'The bridge, opened in 1938 and sold in 2011, fell on Monday.',
    'fell',
    'The bridge, opened in 1938 and sold in 2011, fell on Monday',
  ],
  [
    'The bridge, opened in 1938 and sold in 2011, fell on Monday.',
    'opened',
    'The bridge, opened in 1938',
  ],
  [
    'He was held as he tried to flee and charged the next day.',
    'charged',
    'He was held as he tried to flee and charged the next day',
  ],
  ['He was held after he slipped and died.', 'died', 'he slipped and died'],
  [
    'The mayor insisted he had done no wrong but called it a bad day.',
    'called',
    'The mayor insisted he had done no wrong but called it a bad day',
  ],
  [
    'The bank said it had been warned but did nothing.',
    'did',
    'it had been warned but did nothing',
  ],
  ['The bank said it had lied and had paid.', 'paid', 'it had lied and had paid'],
  [
    'The board dropped it in March, saying it cost too much, but revived it in June.',
    'revived',
    'The board dropped it in March, saying it cost too much, but revived it in June',
  ],
  ['Crews left at dawn, saying that the dam had burst.', 'burst', 'the dam had burst'],
  ['Crews left, telling us the dam had burst.', 'burst', 'the dam had burst'],
  [
    'A clerk who noticed that lights were left on all night alerted officers.',
    'alerted',
    'A clerk who noticed that lights were left on all night alerted officers',
  ],
  [
    'The club, founded in 1908 and twice champions, entered administration.',
    'entered',
    'The club, founded in 1908 and twice champions, entered administration',
  ],
  [
    'Its owner, arrested on Monday as he tried to flee, was jailed.',
    'jailed',
    'Its owner, arrested on Monday as he tried to flee, was jailed',
  ],
  [
    'Its owner, arrested on Monday as he tried to flee, was jailed.',
    'arrested',
    'Its owner, arrested on Monday',
  ],
  [
    'The fund said in a note that it was sorry and that its head, Ann Lee, had left.',
    'left',
    'its head, Ann Lee, had left',
  ],
  [
    'The man, held since May, police said, was freed.',
    'freed',
    'The man, held since May, police said, was freed',
  ],
  [
    'It was not until a clerk fled that the fraud came to light.',
    'came',
    'the fraud came to light',
  ],
  [
    'The firm cut power as winds rose, then restored it.',
    'restored',
    'The firm cut power as winds rose, then restored it',
  ],
  ['Crowds marched before Saturday’s 1-0 defeat.', 'defeat', 'Saturday’s 1-0 defeat'],
  // Before what was asked stands no clause of the answer.
  [
    'Asked why crews had left, the mayor said the dam had burst.',
    'said',
    'Asked why crews had left, the mayor said the dam had burst',
  ],
])('%s [%s]', (text, verb, label) => {
  const { mentions } = parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' });
  const found = mentions.find(({ trigger }) => textOf(text, trigger) === verb);
  expect(found && textOf(text, found.label)).toBe(label);
});
