import type { LoadFailure } from '../../load/load-failure.ts';

type Words = {
  readonly [K in LoadFailure['kind']]: (failure: Extract<LoadFailure, { kind: K }>) => string;
};

type Format = Extract<LoadFailure, { kind: 'document' }>['format'];

/** What a file is instead of text, and how an article comes out of it. */
export const FORMATS: Readonly<Record<Format, readonly [name: string, advice: string]>> = {
  pdf: ['a PDF', 'Open it, copy the article’s words and paste them here.'],
  word: ['a Word document', 'Save it as plain text (.txt) and add that file.'],
  rtf: ['a rich text document', 'Save it as plain text (.txt) and add that file.'],
  'open-document': ['an OpenDocument text', 'Save it as plain text (.txt) and add that file.'],
  'e-book': ['an e-book', 'Open it, copy the article’s words and paste them here.'],
  archive: ['a packed archive', 'Unpack it and add the files in it.'],
  picture: ['a picture', 'Sourceline reads words: type them out and paste them here.'],
  'web-archive': ['a web archive', 'Save the page as HTML only and add that file.'],
};

const WORDS: Words = {
  unreadable: ({ name }) =>
    `${name} cannot be opened. If it has moved or its disk is gone, choose it again.`,
  empty: ({ name }) => `${name} has no text in it. Check that the article was saved in it.`,
  'not-text': ({ name }) =>
    `${name} is not text that can be read. Save the article as a .txt file, or paste its words instead.`,
  document: ({ name, format }) => `${name} is ${FORMATS[format].join('. ')}`,
  tangled: ({ name }) =>
    `${name} has more markup in it than a web page of news, and is not opened. Copy the article’s words from your browser and paste them instead.`,
  'page-not-read': ({ name, reason }) =>
    `${name} ${reason === 'slow' ? 'took too long to read' : 'could not be read'}. Copy the article’s words from your browser and paste them instead.`,
  'too-large': ({ name, bytes, limit }) =>
    `${name} has ${inMegabytes(bytes)} MB, and the most is ${inMegabytes(limit)} MB. Cut it into single articles.`,
  'no-room': ({ name, bytes, free }) =>
    `${name} needs ${inMegabytes(bytes)} MB, and the browser has room for ${inMegabytes(Math.max(0, free))} MB. Delete a story that you no longer need, or free some of the disk; then add it again.`,
  'no-story': ({ name }) =>
    `${name} was not added: the articles that this story begins with could not be fetched. Check the connection and add it again, or add it to a new story.`,
  duplicate: ({ name, of }) =>
    name === of
      ? `${name} is in the story already, with the same words.`
      : `${name} has the same words as ${of}, which is in the story already.`,
  'not-parsed': ({ name, message }) =>
    `${name} could not be read and is left out of the story (${message}). This is a fault of Sourceline; please report it.`,
};

const inMegabytes = (bytes: number): string =>
  (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0).replace(/\.0$/, '');

/** What is wrong with what was handed in, and what to do about it. */
export function failureText(failure: LoadFailure): string {
  // The table has a row for each kind; the compiler cannot pair the two by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const words = WORDS[failure.kind] as (failure: LoadFailure) => string;
  return words(failure);
}
