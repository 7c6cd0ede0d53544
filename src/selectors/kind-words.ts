import type { DiagnosticKind } from '../core/model/diagnostic.ts';
import type { Channel, Quote } from '../core/model/quote.ts';
import type { Story } from '../core/model/story.ts';
import { articleOf } from './story-text.ts';

/** How words were said, as finely as it is known. */
export const channelOf = ({ channel, medium }: Quote): Channel | null => channel ?? medium;

/** Name of the outlet that words came through: what The Gazette says it was told came through nobody. */
export const viaOf = (story: Story, { article, via }: Quote): string | undefined =>
  via === articleOf(story, article)?.outlet?.id
    ? undefined
    : story.outlets.find(({ id }) => id === via)?.name;

/** How words were said. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'by email',
  statement: 'in a statement',
  tweet: 'on Twitter',
  interview: 'in an interview',
  letter: 'in a letter',
  filing: 'in a court filing',
  diary: 'in a diary',
  memo: 'in a memo',
  post: 'in a post',
  phone: 'by phone',
  'press conference': 'at a press conference',
};

const DIAGNOSTICS: Readonly<Record<DiagnosticKind, (count: number) => string>> = {
  'article/empty': () => 'This file is empty.',
  'article/not-text': () => 'This file does not look like text.',
  'article/no-body': () => 'No paragraphs of a story were found, only page furniture.',
  'article/nothing-read': () => 'No event and no quote was read in it.',
  'article/no-date': () => 'Nothing tells when it was published.',
  'article/no-outlet': () => 'Nothing tells whose article it is.',
  'article/not-english': () => 'It does not seem to be English: dates and quotes may be missed.',
  'time/ambiguous': (count) =>
    count === 1 ? 'One date can be read in two ways.' : `${count} dates can be read in two ways.`,
};

/** What the parser could not settle, as a sentence of ours. */
export const diagnosticWords = (kind: DiagnosticKind, count: number): string =>
  DIAGNOSTICS[kind](count);
