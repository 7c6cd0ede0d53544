import type { StoryFileFailure } from '../../load/story-file-checks.ts';

type Words = {
  readonly [K in StoryFileFailure['kind']]: (
    name: string,
    failure: Extract<StoryFileFailure, { kind: K }>,
  ) => string;
};

const AGAIN = 'Ask for it again.';

const WORDS: Words = {
  unreadable: (name) =>
    `${name} cannot be opened. If it has moved or its disk is gone, choose it again.`,
  'too-large': (name, { bytes, limit }) =>
    `${name} has ${megabytes(bytes)} MB, and a story file has ${megabytes(limit)} MB at most. Ask for a story of fewer articles.`,
  'not-json': (name) => `${name} cannot be read: it may have been cut off on its way. ${AGAIN}`,
  'not-story': (name) => `${name} is no Sourceline story. One is made with Export, “Story file”.`,
  newer: (name, { version }) =>
    `${name} was made by a newer Sourceline (format ${version}, this page reads format 1). Reload this page, or open it where it was made.`,
  'no-articles': (name) => `${name} holds no articles, so there is nothing to open.`,
  broken: (name, { where }) => `${name} is damaged (${where}) and was not opened. ${AGAIN}`,
  'unsafe-name': (name, { name: field }) =>
    `${name} was not opened: something in it is called “${field}”, which no story file has.`,
  'too-many': (name, { where, limit }) =>
    `${name} holds more than ${limit} ${where === 'log' ? 'corrections' : 'articles'} and was not opened. Ask for a smaller one.`,
  'not-text': (name, { name: article }) =>
    `${name} was not opened: what it calls ${article} is not text. ${AGAIN}`,
  double: (name, { where, id }) =>
    `${name} was not opened: two of its ${where === 'log' ? 'corrections' : 'articles'} are called “${id}”. ${AGAIN}`,
  foreign: (name, { where }) =>
    `${name} was not opened: it corrects what it does not hold (${where}). ${AGAIN}`,
  misplaced: (name, { where }) =>
    `${name} was not opened: the words of a correction do not stand where it says (${where}). ${AGAIN}`,
};

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));

/** Why a story file was not opened, and what to do about it. */
export function storyFileText(name: string, failure: StoryFileFailure): string {
  // The table has a row for each kind; the compiler cannot pair the two by itself.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const words = WORDS[failure.kind] as (name: string, failure: StoryFileFailure) => string;
  return words(name, failure);
}
