import { expect, test } from 'vitest';
import { readArguments, type Task } from './arguments.ts';

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
