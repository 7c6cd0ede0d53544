import { expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';

/** The days of each difference in date. */
const days = differencesOf('date', '1994-06-17');

test.each([
  [
    'a thing to come that another tells as done',
    'The second flask of the Oban distillery will be opened on 16 June in Lausanne.',
    'The second flask, opened in Lausanne on Wednesday, held no whisky of the distillery.',
    ['1994-06-16', '1994-06-15'],
  ],
  [
    'a year in passing',
    'The brewery of Leith was in court in 1990, when it paid farmers for poisoned barley.',
    'In 1989 the brewery of Leith paid farmers over poisoned barley.',
    ['1990', '1989'],
  ],
  [
    'a year long past, whatever the verb',
    'The brewery of Leith, founded in 1883, was in court.',
    'In court was the brewery of Leith, which dates from 1886.',
    ['1883', '1886'],
  ],
  [
    'a deed in few common words, where they are next to each other',
    'A chemist had warned the brewery of the vat on 9 June, a letter shows.',
    'The chemist sent his letter to warn of a cracked vat on 10 June.',
    ['1994-06-09', '1994-06-10'],
  ],
  [
    'what is told with no verb between, months off',
    'The dean, Ann Holt, has a letter of 14 February in which a chemist calls the vat unsound.',
    'In a letter dated 18 February the chemist had asked the brewery for a new vat.',
    ['1994-02-14', '1994-02-18'],
  ],
  [
    'what a day was set for',
    'The licensing board of Leith has scheduled a hearing on the brewery for 20 June.',
    'The licensing board of Leith will hold its hearing on the brewery on 26 June.',
    ['1994-06-20', '1994-06-26'],
  ],
  [
    'one day in two years, whatever the deed',
    'The dean, Ann Holt, was struck with a ladle on New Year’s Eve 1992.',
    'On 31 December 1991, says the suit, somebody threw a ladle at dean Ann Holt.',
    ['1992-12-31', '1991-12-31'],
  ],
  [
    'years whose figures an outlet has turned round',
    'The vat was left to the city in 1804 by a brewer.',
    'The brewer bequeathed his vat to the city in 1840.',
    ['1804', '1840'],
  ],
  [
    'what stands near dates that both articles give',
    'The dean, Ann Holt, has a letter of 14 February in which a chemist calls the vat unsound. The vat was tested on 12 February.',
    'In a letter dated 20 February the chemist had asked the brewery for a new vat. The tests were on 12 February.',
    ['1994-02-14', '1994-02-20'],
  ],
])('days differ of %s', (_, first, second, expected) => {
  expect(days(first, second)).toEqual([expected]);
});

test.each([
  [
    'that are the words of a copy, read on another day',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'too far apart for one thing',
    'The second flask of the Oban distillery was opened in Lausanne on 3 May 1984.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'of two deeds',
    'The second flask of the Oban distillery was opened in Lausanne on 13 June.',
    'The second flask of the Oban distillery arrived in Lausanne on 9 June.',
  ],
  [
    'on which it was said',
    'The second flask was opened in Lausanne, the Oban distillery said on Thursday.',
    'The second flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'of two deeds of one man',
    'The provost of Leith, Ann Holt, spoke against the brewery on Tuesday.',
    'Ann Holt, the provost of Leith, resigned on Wednesday; she had met brewers on Monday.',
  ],
  [
    'of which one lies nearer to another date of its article',
    'The vat of the Leith brewery was built on 3 February.',
    'The Leith brewery chose its vat on 9 February and its yard on 12 February.',
  ],
  [
    'that both give',
    'The vat of the Leith brewery was built on 3 February and filled on 9 February.',
    'The Leith brewery has a vat of 9 February.',
  ],
  [
    'beyond another clause',
    'The flask of the Oban distillery arrived on Monday, and in Lausanne it was opened.',
    'The flask of the Oban distillery was opened in Lausanne on Wednesday.',
  ],
  [
    'on either side of midnight, in two zones',
    'The flask of the Oban distillery was opened in Lausanne at 11.30 p.m. GMT on Monday.',
    'The flask of the Oban distillery was opened in Lausanne at 00:30 BST on Tuesday.',
  ],
  [
    'of a day and its first return, that one article has both of',
    'The dean, Ann Holt, was struck with a ladle on 31 December 1992.',
    'On 31 December 1991 the dean, Ann Holt, was struck with a ladle, as on 31 December 1992.',
  ],
  [
    'each of a deed of which the other article gives a like date',
    'A gang of hackers robbed the brewery in Leith last Thursday and threatened to publish the files next week.',
    'The gang of hackers robbed the brewery in Leith last week and threatened to publish the files on 22 June.',
  ],
  [
    'of what was done to somebody and of whom it was done to',
    'The brewery of Leith suspended the brewer Ann Holt on 15 June.',
    'Dockers stood in the rain on 16 June for the suspended brewer Ann Holt of Leith.',
  ],
  [
    'of two things that are held',
    'The council of Leith has called a meeting on the brewery for 20 June.',
    'The council of Leith will hold a hearing on the brewery on 26 June.',
  ],
  [
    'on which two things began',
    'The sale of the Leith brewery began on 15 June.',
    'The talks at the Leith brewery began on 16 June.',
  ],
  [
    'of a day on which an outlet reported it',
    'The brewery hired the auditors Reid & Lamb on 1 June to go through its accounts.',
    'The Leith Herald reported on 3 June that the brewery had the auditors Reid & Lamb go through its accounts.',
  ],
])('but not %s', (_, first, second) => {
  expect(days(first, second)).toEqual([]);
});

test('any dates: no throw, claims inside', () => {
  const words =
    'opened on Monday 3 May 1990 in June 1984 the flask sold , and after said . \n'.split(' ');
  expect(textsThatBreakClaims(words)).toBeNull();
});
