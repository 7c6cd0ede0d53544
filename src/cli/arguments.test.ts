import { expect, test } from 'vitest';
import { isDay, readArguments, type Task } from './arguments.ts';

const TASKS: readonly (readonly [string, Task])[] = [
  ['a.txt b.txt', { kind: 'story', files: ['a.txt', 'b.txt'] }],
  ['--published 2024-02-29 a.txt', { kind: 'story', files: ['a.txt'], published: '2024-02-29' }],
  ['--marked a.txt', { kind: 'marked', files: ['a.txt'] }],
  ['--ndjson', { kind: 'ndjson' }],
  ['a.txt --help', { kind: 'help' }],
  ['', { kind: 'misuse', message: 'no file given' }],
  ['--nope a.txt', { kind: 'misuse', message: 'unknown option --nope' }],
];

test.each(TASKS)('%s', (line, task) => {
  expect(readArguments(line.split(' ').filter((word) => word !== ''))).toEqual(task);
});

test.each(['--published', '--published 2023-02-29 a.txt', '--ndjson a.txt'])(
  '%s is a misuse',
  (line) => {
    expect(readArguments(line.split(' ')).kind).toBe('misuse');
  },
);

test.each([
  ['2024-12-31', true],
  ['2024-13-01', false],
  ['2024-2-3', false],
  ['31 December 2024', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));
