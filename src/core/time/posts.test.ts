import { readTimes } from '../../testing/read-times.ts';
import { testCases } from '../../testing/cases.ts';
import cases from './posts.cases.txt?raw';

/** "¶" stands for a line break. */
testCases(
  cases,
  (text, { dct }) => readTimes(text.replaceAll('¶', '\n'), dct),
  ({ value }) => value,
);
