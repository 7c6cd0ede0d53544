import { describe, expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** What some articles tell and others leave out. */
const omissions = differencesOf('omission', '2019-06-14');

describe('silence', () => {
  const CLOSED = 'The owner closed the Oban mill on Monday.';
  const FIRE = 'A fire damaged the roof of the Oban mill on Sunday.';
  const BLAZE =
    'The Oban mill had its roof damaged by flames on Sunday in a fire that burned for hours.';
  const SOLD = 'The owner sold the Oban mill to Ann Holt on Tuesday.';
  const BOTH = `${CLOSED} ${SOLD}`;

  test('of one that tells the story around it', () => {
    const silent = omissions(
      `${CLOSED} ${FIRE} ${SOLD}`,
      `${CLOSED} ${BLAZE} ${SOLD}`,
      `${CLOSED} ${SOLD}`,
    );
    expect(silent).toHaveLength(1);
    expect(silent[0]).toHaveLength(2);
    expect(silent[0]?.[0]).toContain('A fire damaged the roof');
  });

  test.each([
    ['where all tell it', [`${CLOSED} ${FIRE}`, `${CLOSED} ${FIRE}`]],
    [
      'of what two tell in passing',
      [`${CLOSED}\n\n${SOLD}\n\n${FIRE}`, `${CLOSED}\n\n${SOLD}\n\n${BLAZE}`, BOTH],
    ],
    [
      'of what no more than half tell',
      [`${CLOSED} ${FIRE} ${SOLD}`, `${CLOSED} ${BLAZE} ${SOLD}`, BOTH, BOTH],
    ],
    [
      'where one merely copies the other',
      [`${CLOSED} ${FIRE} ${SOLD}`, `${CLOSED} ${FIRE} ${SOLD}`, `${CLOSED} ${SOLD}`],
    ],
    ['where one alone tells it', [`${CLOSED} ${SOLD} ${FIRE}`, `${CLOSED} ${SOLD}`]],
    [
      'of one that tells another story',
      [FIRE, FIRE, 'The zoo of Leith bought two pandas on Monday.'],
    ],
    [
      'on a trifle that two share by one word',
      [
        `${CLOSED} ${SOLD}\n\nIt was sunny.\n\nThe gate had been painted by hand.`,
        `${CLOSED} ${SOLD}\n\nIt was sunny.\n\nThe gate squeaked as it was painted.`,
        `${CLOSED} ${SOLD}`,
      ],
    ],
  ])('but not %s', (_, texts) => {
    expect(omissions(...texts)).toEqual([]);
  });
});
