import { readTimes } from '../../testing/read-times.ts';
import { testCases } from '../../testing/cases.ts';
import cases from './signals.cases.txt?raw';

testCases(
  cases,
  (text, { dct }) => readTimes(text, dct),
  ({ edtf }) => edtf ?? 'none',
);
