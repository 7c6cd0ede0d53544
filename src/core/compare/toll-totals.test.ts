import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The values of each difference in number. */
const numbers = differencesOf('number', '1994-06-14');

describe('how many died', () => {
  test.each([
    [
      'by what a find brings it to',
      'Two more bodies were found in Oban, bringing to nine the number of people killed.',
      'Seven people died in the flood at Oban.',
      ['9', '7'],
    ],
    [
      'by what a death raises it to',
      'Four died in Oban on Monday. A boy died there on Tuesday, raising the death toll to 14.',
      'A dozen people died in the flood at Oban.',
      ['14', '12'],
    ],
    [
      'by who drowned',
      'The flood at Oban drowned eleven people.',
      'Nine drowned in the flood at Oban.',
      ['11', '9'],
    ],
  ])('is read %s', (_, first, second, expected) => {
    expect(numbers(first, second)).toEqual([expected]);
  });

  test.each([
    [
      'by what stands for a thing',
      'Nobody said to the council of Oban, this one will kill you.',
      'Seven people died in the flood at Oban.',
    ],
    [
      'by another number that is raised',
      'The flood brought the number of homeless to 40. Seven people died.',
      'Seven people died in the flood at Oban.',
    ],
  ])('but not %s', (_, first, second) => {
    expect(numbers(first, second)).toEqual([]);
  });
});
