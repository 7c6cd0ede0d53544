import type { LoadFailure } from '../../load/load-failure.ts';

type Words = {
  readonly [K in LoadFailure['kind']]: (failure: Extract<LoadFailure, { kind: K }>) => string;
};

const WORDS: Words = {
  unreadable: ({ name }) =>
    `${name} cannot be opened. If it is a folder, choose the files in it; if it has moved, choose it again.`,
  empty: ({ name }) => `${name} is empty. Check that the article’s text was saved in it.`,
  'not-text': ({ name }) =>
    `${name} is not plain text. Save the article as a .txt file, or paste its words instead.`,
  'web-page': ({ name }) =>
    `${name} is a web page with its markup. Copy the article’s words from your browser and paste them instead.`,
  'too-large': ({ name, bytes, limit }) =>
    `${name} has ${inMegabytes(bytes)} MB, and the most is ${inMegabytes(limit)} MB. Cut it into single articles.`,
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
