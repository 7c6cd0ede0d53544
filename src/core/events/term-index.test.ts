import { expect, test } from 'vitest';
import { parseArticle } from '../pipeline/parse-article.ts';
import { profileOf, rarityOf } from './profile.ts';
import { keysOf, listedUnder, listUnder, type TermIndex } from './term-index.ts';
import { traitsOf } from './traits.ts';

test('a text that says one thing a thousand times is not compared a million times', () => {
  const [telling] = traitsOf([
    parseArticle({ id: 'a', file: 'a.txt', text: 'Thieves stole a silver bowl from Ayr church.' }),
  ]);
  const rarity = rarityOf([telling!]);
  const index: TermIndex = new Map();
  const told = Array.from({ length: 1000 }, () => profileOf(telling!, rarity));
  for (const profile of told) listUnder(index, keysOf(profile, rarity), profile);
  const found = listedUnder(index, keysOf(told[0]!, rarity));
  expect(found).toContain(told[0]);
  expect(found.size).toBeLessThan(500);
});
