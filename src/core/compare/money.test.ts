import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMoney } from './money.ts';

const found = (text: string): readonly (readonly [string, string, number | undefined])[] =>
  findMoney(text, { start: 0, end: text.length }).map(({ start, end, noun, count }) => [
    text.slice(start, end),
    noun,
    count,
  ]);

describe('a sum of money', () => {
  test.each([
    ['a £1.2m fraud', '£1.2m', 'pound', 1_200_000],
    ['Statue worth £250k stolen', '£250k', 'pound', 250_000],
    ['a loss of €3bn', '€3bn', 'euro', 3_000_000_000],
    ['paid US$12 million to settle', 'US$12 million', 'dollar', 12_000_000],
    ['at a cost of Rs. 851 crore, officials said', 'Rs. 851 crore', 'rupee', 8_510_000_000],
    ['nearly half a million francs', 'nearly half a million francs', 'franc', 500_000],
    ['for 1.2 billion yen', '1.2 billion yen', 'yen', 1_200_000_000],
    ['about two million Swiss francs', 'about two million Swiss francs', 'franc', 2_000_000],
    ['a programme to save SEK 120 million a year', 'SEK 120 million', 'krona each', 120_000_000],
    ['borrowed 40 million escudos', '40 million escudos', 'escudo', 40_000_000],
    ['stole GH¢2.4 million', 'GH¢2.4 million', 'cedi', 2_400_000],
    ['fined ₦30m', '₦30m', 'naira', 30_000_000],
    ['offered P250,000 to each', 'P250,000', 'peso', 250_000],
    ['paid £3.10 an hour', '£3.10', 'pound each', 3.1],
    ['500,000 francs ($13,400) a day', '500,000 francs', 'franc each', 500_000],
  ])('%s', (text, ...sum) => {
    expect(found(text)).toEqual([sum]);
  });

  test('the same in other money is told once', () => {
    expect(found('a reward of £5,000, or about $9,400, awaits her')).toEqual([
      ['£5,000', 'pound', 5000],
    ]);
    expect(found('The franc fell to $0.17.')).toEqual([['$0.17', 'dollar', 0.17]]);
    expect(found('He had £300 and $20.')).toHaveLength(2);
    expect(found('on P4 of the form, by the P51 Mustang')).toEqual([]);
  });
});

test('any text: no throw, sums inside and not in each other', () => {
  const word = fc.constantFrom(
    ...'£ 5 $ ( ) , or 1,200 francs half a million bn Rs. a day'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.string(), (words, tail) => {
      const text = words.join(' ') + tail;
      const sums = findMoney(text, { start: 0, end: text.length });
      let end = 0;
      for (const sum of sums) {
        expect(sum.start).toBeGreaterThanOrEqual(end);
        expect(sum.end).toBeGreaterThan(sum.start);
        ({ end } = sum);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
