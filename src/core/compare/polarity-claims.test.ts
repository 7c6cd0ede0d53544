import { expect, test } from 'vitest';
import { textsThatBreakClaims } from '../../testing/claims-inside.ts';
import { differencesOf } from '../../testing/told-differences.ts';

const actions = differencesOf('action');

test.each([
  [
    'a denial',
    'The distillery of Oban did not pay the rent for its pier, the council said.',
    'The council says that the distillery of Oban paid rent for its pier.',
    ['not pay', 'paid'],
  ],
  [
    'a refusal',
    'Provost Ann Holt refused to sign the lease of the pier.',
    'The lease of the pier was signed by provost Ann Holt.',
    ['refused to sign', 'signed'],
  ],
  [
    'nobody',
    'None of the dockers joined the march to the pier of Oban.',
    'Half the dockers joined the march to the pier of Oban.',
    ['None of the dockers joined', 'joined'],
  ],
  [
    'what somebody says is not so',
    'The captain denies that he visited the distillery at Oban.',
    'The captain visited the distillery at Oban in May.',
    ['denies that he visited', 'visited'],
  ],
  [
    'who got nothing',
    'The dockers of the pier received none of the barley that the distillery owed.',
    'The dockers of the pier received the barley that the distillery owed.',
    ['received none', 'received'],
  ],
])('whether it was done differs: %s', (_, first, second, expected) => {
  expect(actions(first, second)).toEqual([expected]);
});

test.each([
  [
    'what was wrongly done',
    'The captain should not have sailed the barge from Oban with sand.',
    'The captain sailed the barge from Oban with sand.',
  ],
  [
    'what went on while something was denied',
    'Provost Ann Holt denied fraud as her trial opened in Oban.',
    'The trial of provost Ann Holt opened in Oban.',
  ],
  [
    'two who got nothing',
    'The dockers of the pier received none of the barley that the distillery owed.',
    'None of the dockers received the barley that the distillery owed to the pier.',
  ],
  [
    'what is still open',
    'The distillery of Oban did not pay the rent for its pier.',
    'The distillery of Oban may have paid the rent for its pier.',
  ],
  [
    'a thing of which there is none',
    'The council of Oban sees no sign of a sale of the distillery.',
    'The provost signed the sale of the distillery of Oban for the council.',
  ],
  [
    'a noun that looks like a verb',
    'The distillery of Oban denied the claims of the dockers.',
    'The dockers of Oban have a case against the distillery, one of them claims.',
  ],
  [
    'what is to come later',
    'The pier of Oban would not open a minute before it is safe, the council said.',
    'The pier of Oban was opened by the council in May.',
  ],
  [
    'what was done to another',
    'The distillery of Oban did not pay the rent for its pier.',
    'A tailor in Leith paid for the wedding dress of his niece.',
  ],
  [
    'what was done at one time and not at another',
    'The captain could not be reached at the distillery of Oban.',
    'The captain reached the distillery of Oban in May.',
  ],
  [
    'what a thing of some kind does',
    'The strike did not interrupt the work of the distillery in Oban.',
    'A strike that interrupts the work of the distillery in Oban is reported to the council.',
  ],
  [
    'what two have in mind',
    'The distillery of Oban did not plan to pay the rent for its pier.',
    'The distillery of Oban plans to pay the rent for its pier.',
  ],
  [
    'both in one article',
    'The distillery of Oban did not pay the rent for its pier, but paid it later.',
    'The distillery of Oban paid the rent for its pier.',
  ],
])('but not %s', (_, first, second) => {
  expect(actions(first, second)).toEqual([]);
});

test('any verbs: no throw, claims inside', () => {
  const words = 'not never paid refused to sign the rent Ann none of no one denies had . \n'.split(
    ' ',
  );
  expect(textsThatBreakClaims(words)).toBeNull();
});
