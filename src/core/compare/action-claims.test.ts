import { expect, test } from 'vitest';
import { differencesOf } from '../../testing/told-differences.ts';

/** The words of each difference in what happened to somebody. */
const actions = differencesOf('action', '1994-06-14');

test.each([
  [
    'a role that one person has',
    'The curator, Ann Holt, resigned in May.',
    'Ann Holt was not there. The former curator was dismissed in April.',
    ['resigned', 'dismissed'],
  ],
  [
    'a pronoun behind what somebody said',
    'Ann Holt drew the alarm. “Nobody read it,” she said. “Not one.” She left the company in May.',
    'The board of the mill fired Ann Holt on 7 January.',
    ['left', 'fired'],
  ],
  [
    'the speaker',
    'Ann Holt left the company in May.',
    '“I was fired in May,” said Ann Holt.',
    ['left', 'fired'],
  ],
  [
    'an organisation by its name, and a role with what it is of',
    'The curator, Ann Holt, left Leith Brewery Holdings on Monday.',
    'Ann Holt was not there. The curator of a brewery that sells to half of Leith was fired on Monday.',
    ['left', 'fired'],
  ],
  [
    'a leaving by consent',
    'The club said in May that Ann Holt had left “by mutual consent”.',
    'The club sacked Ann Holt in May.',
    ['left', 'sacked'],
  ],
  [
    'a leaving of a body by its kind',
    'Ann Holt left the charity in May.',
    'Ann Holt was given the boot in May.',
    ['left', 'given'],
  ],
  [
    'what somebody agreed to',
    'The curator, Ann Holt, agreed to step aside on Monday.',
    'Ann Holt was suspended on Monday.',
    ['agreed', 'suspended'],
  ],
  [
    'a pronoun behind another’s name of the other gender',
    'Ann Holt kept the books. The suit says that Paul Reid, 46, struck her arm. She was fired in May.',
    'Ann Holt left the company in May.',
    ['fired', 'left'],
  ],
  [
    'who is on leave',
    'Ann Holt was placed on paid leave by the brewery.',
    'Ann Holt was sacked by the brewery.',
    ['placed', 'sacked'],
  ],
  ['who was let go', 'Ann Holt resigned in May.', 'Ann Holt was let go.', ['resigned', 'let']],
  [
    'a denial',
    'Ann Holt has been sacked by the brewery.',
    'Ann Holt has not been dismissed, said the brewery.',
    ['sacked', 'dismissed'],
  ],
])('what happened differs, told of %s', (_, first, second, expected) => {
  expect(actions(first, second)).toEqual([expected]);
});

test.each([
  [
    'a role that two have',
    'The clerk, Ann Holt, resigned in May. The clerk Paul Reid stayed.',
    'Ann Holt was not there. The clerk was dismissed in April.',
  ],
  ['a retort', 'Ann Holt resigned in May.', '“Never,” Ann Holt fired back.'],
  ['a grip', 'Ann Holt resigned in May.', 'The rope slipped. Ann Holt let go.'],
  ['a place', 'Ann Holt left Leith in May.', 'The brewery fired Ann Holt in May.'],
  ['who is called by another', 'Ann Holt resigned in May. ', 'Ann Holt wept. Her clerk was fired.'],
  ['what is denied', 'Ann Holt resigned in May.', '“I was not fired,” said Ann Holt.'],
])('but not of %s', (_, first, second) => {
  expect(actions(first, second)).toEqual([]);
});
