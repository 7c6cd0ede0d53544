import { expect, test } from 'vitest';
import { parseArticle } from '../pipeline/parse-article.ts';
import { affinity } from './affinity.ts';
import { likeAction } from './like-action.ts';
import { profileOf, rarityOf } from './profile.ts';
import { traitsOf } from './traits.ts';

/** How much speaks for one happening behind the first telling of an article and a later one. */
function between(later: string, action: string): number {
  const text = `Thieves stole a silver bowl from Ayr church on Monday.\n\nThe vicar wept. ${later}`;
  const all = traitsOf([parseArticle({ id: 'a', file: 'a.txt', text, published: '2019-06-14' })]);
  const [first, last] = ['steal', action].map((sought) =>
    profileOf(
      all.findLast(({ mention }) => mention.action === sought)!,
      rarityOf(all),
    ),
  );
  return affinity(first!, last!) ?? -1;
}

/** What it speaks for that a definite noun is of the scene as well. */
const OF_SCENE = 0.1;

test('a definite noun takes up what its article tells', () => {
  const definite = between('The theft shocked the town.', 'theft');
  const indefinite = between('A theft shocked the town.', 'theft');
  expect(definite - indefinite).toBeGreaterThan(OF_SCENE + 0.05);
});

/** How much speaks for one happening behind a dated telling and one of another article. */
function across(published: string, text: string): number {
  const monday = 'Thieves stole a silver bowl from Ayr church on Monday.';
  const articles = [
    parseArticle({ id: 'a', file: 'a.txt', text: monday, published: '2019-06-14' }),
    parseArticle({ id: 'b', file: 'b.txt', text: `The vicar wept. He prays. ${text}`, published }),
  ];
  const all = traitsOf(articles);
  const told = ['a', 'b'].map((id) => all.findLast(({ mention }) => mention.article === id)!);
  const [first, last] = told.map((traits) => profileOf(traits, rarityOf(all)));
  return affinity(first!, last!) ?? -1;
}

test.each([
  ['Thieves had stolen a bowl from Ayr church.', '2019-06-20', '2019-05-01'],
  ['Thieves will steal a bowl from Ayr church.', '2019-06-01', '2019-07-20'],
])('the day on which an article says it must fit: %s', (text, fits, cannot) => {
  expect(across(fits, text) - across(cannot, text)).toBeCloseTo(0.15);
});

/** How much speaks for one happening behind the theft as two articles of one day tell it. */
function ofOneDay(...texts: readonly [string, string]): number {
  const all = traitsOf(
    texts.map((text, i) =>
      parseArticle({ id: `a${i}`, file: `a${i}.txt`, text, published: '2019-06-14' }),
    ),
  );
  const told = ['steal', 'take'].map((sought) =>
    all.find(({ mention }) => mention.action === sought)!,
  );
  const [first, last] = told.map((traits) => profileOf(traits, rarityOf(all)));
  return affinity(first!, last!) ?? -1;
}

test('one sentence tells in a clause of its own what the other has inside', () => {
  const whole = 'Thieves stole a silver bowl from Ayr church.';
  const parts = ofOneDay(whole, 'Thieves broke into Ayr church and took a silver bowl.');
  const apart = ofOneDay(whole, 'Thieves broke into Ayr church. They took a silver bowl.');
  expect(parts - apart).toBeGreaterThan(0.05);
});

test('what is dated to long before is hardly what another tells as news', () => {
  const text = 'Thieves had stolen a bowl from Ayr church.';
  expect(across('2019-06-20', text) - across('2020-06-20', text)).toBeCloseTo(0.2);
});

test.each([
  ['spy', 'Clerks spied on the vicar.'],
  ['access', 'Clerks accessed the files of the vicar.'],
  ['hack', 'Clerks hacked the phone of the vicar.'],
  ['rob', 'Clerks robbed the vicar.'],
  ['defraud', 'Clerks defrauded the vicar.'],
  ['bribe', 'Clerks bribed the vicar.'],
  ['smuggle', 'Clerks smuggled gold.'],
  ['harass', 'Clerks harassed the vicar.'],
  ['rape', 'A clerk raped the vicar.'],
  ['leak', 'Clerks leaked the letter.'],
  ['attack', 'Clerks attacked the vicar.'],
  ['shoot', 'Clerks shot the vicar.'],
])('“the misconduct” may call this wrong: %s', (family, deed) => {
  const text = `${deed} The misconduct shocked the town.`;
  const all = traitsOf([parseArticle({ id: 'a', file: 'a.txt', text })]);
  const [told, called] = [family, 'misuse'].map((sought) =>
    profileOf(
      all.find((traits) => traits.family === sought)!,
      rarityOf(all),
    ),
  );
  expect(likeAction(told!, called!)).toBeCloseTo(0.85);
  expect(likeAction(called!, told!)).toBeCloseTo(0.85);
});
