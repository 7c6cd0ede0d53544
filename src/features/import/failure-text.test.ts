import { expect, test } from 'vitest';
import type { LoadFailure, ReadNote } from '../../load/load-failure.ts';
import { failureText } from './failure-text.ts';
import { noteText } from './note-text.ts';

const FAILURES: readonly (readonly [LoadFailure, string])[] = [
  [{ kind: 'empty', name: 'a.txt' }, 'a.txt has no text in it.'],
  [{ kind: 'not-text', name: 'a.bin' }, 'a.bin is not text that can be read.'],
  [
    { kind: 'document', name: 'a.docx', format: 'word' },
    'a.docx is a Word document. Save it as plain text (.txt)',
  ],
  [{ kind: 'document', name: 'a.pdf', format: 'pdf' }, 'a.pdf is a PDF. Open it, copy'],
  [{ kind: 'tangled', name: 'a.html' }, 'a.html has more markup in it'],
  [{ kind: 'page-not-read', name: 'a.html', reason: 'slow' }, 'a.html took too long to read.'],
  [{ kind: 'page-not-read', name: 'a.html', reason: 'crashed' }, 'a.html could not be read.'],
  [{ kind: 'unreadable', name: 'a' }, 'a cannot be opened.'],
  [
    { kind: 'too-large', name: 'a.txt', bytes: 52_428_800, limit: 5_000_000 },
    'a.txt has 52 MB, and the most is 5 MB.',
  ],
  [{ kind: 'duplicate', name: 'b.txt', of: 'a.txt' }, 'b.txt has the same words as a.txt'],
  [{ kind: 'duplicate', name: 'a.txt', of: 'a.txt' }, 'a.txt is in the story already'],
  [{ kind: 'not-parsed', name: 'a.txt', message: 'took too long' }, '(took too long)'],
  [{ kind: 'no-story', name: 'a.txt' }, 'a.txt was not added'],
];

test.each(FAILURES)('%j', (failure, words) => {
  expect(failureText(failure)).toContain(words);
});

const NOTES: readonly (readonly [ReadNote, string])[] = [
  [{ kind: 'encoding', encoding: 'windows-1252' }, 'a.txt was read as Windows-1252.'],
  [{ kind: 'encoding', encoding: 'utf-16le' }, 'read as UTF-16.'],
  [{ kind: 'encoding', encoding: 'shift_jis' }, 'read as Shift_JIS.'],
  [{ kind: 'encoding', encoding: 'iso-8859-2' }, 'read as ISO-8859-2.'],
  [{ kind: 'whole-page' }, 'all the words of the page were taken'],
  [{ kind: 'header', problem: { kind: 'unclosed' } }, 'its last line must be ---.'],
  [{ kind: 'header', problem: { kind: 'unknown-key', words: 'by' } }, '“by” is not known.'],
  [{ kind: 'header', problem: { kind: 'no-day', words: 'May' } }, '“May” is no day'],
];

test.each(NOTES)('%j', (note, words) => {
  expect(noteText('a.txt', note)).toContain(words);
});
