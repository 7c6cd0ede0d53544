import { readTimes } from '../../../testing/read-times.ts';
import { testCases } from '../../../testing/cases.ts';
import cases from './chat.cases.txt?raw';

testCases(
  cases,
  (text, { dct }) => readTimes(text, dct),
  ({ value }) => value,
);
