import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** How people are related, where the articles do not say the same. */
const kin = differencesOf('actor');

const RIVALS = [
  [
    'Paul Reid, 39, the mayor’s brother-in-law, lit the fire.',
    'The mayor paid his cousin Paul Reid to light the fire.',
    ['brother-in-law', 'cousin'],
  ],
  [
    'Paul Reid, a first cousin of the mayor, voted no.',
    'Paul Reid, who is a second cousin of the mayor, voted no.',
    ['first cousin', 'second cousin'],
  ],
  [
    'His former wife, Ann Holt, has moved to Leith.',
    'Ann Holt, his widow, has moved to Leith.',
    ['former wife', 'widow'],
  ],
  [
    'The skipper, Paul Reid, who is no relation, blamed the harbour master Ann Reid.',
    'The harbour master, Ann Reid, who is in fact a second cousin, would not speak.',
    ['no relation', 'second cousin'],
  ],
  [
    'Paul Reid keeps the harbour. Police said he was not related to the inspector.',
    'Inspector Ann Reid - who admits that the harbour master is her brother-in-law - was silent.',
    ['no relation', 'brother-in-law'],
  ],
  [
    'Paul Reid, a first cousin of the mayor, voted no.',
    'Paul Reid rang to say that he is the mayor’s second cousin.',
    ['first cousin', 'second cousin'],
  ],
] as const;

test.each(RIVALS)('how somebody is related differs: %s | %s', (first, second, expected) => {
  expect(kin(first, second)).toEqual([expected]);
});

const NO_RIVALS = [
  [
    'where one says less',
    'Paul Reid, a cousin of the mayor, voted no.',
    'Paul Reid, a second cousin of the mayor, voted no.',
  ],
  [
    'where it is said of the living and of the dead',
    'His wife, Ann Holt, has moved to Leith.',
    'Ann Holt, his widow, has moved to Leith.',
  ],
  [
    'where one may be both',
    'Paul Reid, the son of a baker, lit the fire.',
    'Paul Reid, the mayor’s brother-in-law, lit the fire.',
  ],
  [
    'where no relation is of others',
    'Paul Reid, who is no relation, blamed Ann Reid.',
    'Paul Holt, who is her cousin, blamed Ann Reid.',
  ],
  [
    'where kin is only named in passing',
    'Paul Reid, who is no relation, blamed Ann Reid.',
    'Ann Reid left with her husband, Tom Reid.',
  ],
  [
    'where others are meant',
    'Paul Reid, a brother of the mayor, voted no.',
    'Paul Reid, a clerk, voted no. His cousin Ann Holt did not.',
  ],
] as const;

test.each(NO_RIVALS)('but not %s', (_, first, second) => {
  expect(kin(first, second)).toEqual([]);
});
