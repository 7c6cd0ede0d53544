import type { SpanRef } from '../core/model/span.ts';
import type { Quote } from '../core/model/quote.ts';
import type { StoryEvent, StoryMention } from '../core/model/event.ts';
import type { StoryArticle } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';

const TEXTS: Readonly<Record<string, string>> = {
  gazette: `Harbour bridge closed after inspection

March 3, 2021

The council closed the harbour bridge on Tuesday after inspectors found cracks in two pillars, the Harbour Gazette has learned.

“We could not wait another day,” mayor Ines Okafor wrote in an email to residents.

In January, engineers had warned the council about the pillars.

Subscribe to our newsletter`,
  courier: `Bridge shut: mayor says city ‘could not wait’

The bridge was shut on Wednesday after inspectors found cracks in three pillars. Mayor Ines Okafor said the city “could not wait one more day”.

Repairs will begin in the summer, said engineer Tomas Lindqvist.`,
  blog: `No way across

The bridge is closed and nobody knows for how long.`,
};

/** The span of the n-th (from 0) occurrence of `words` in a sample article. */
export function at(article: string, words: string, n = 0): SpanRef {
  const text = TEXTS[article] ?? '';
  let start = -1;
  for (let i = 0; i <= n; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in ${article}: ${words}`);
  return { article, start, end: start + words.length };
}

export const article = (id: string, rest: Partial<StoryArticle>): StoryArticle => ({
  id,
  file: `${id}.txt`,
  text: TEXTS[id] ?? '',
  headline: null,
  outlet: { id: null, basis: 'unknown', evidence: [] },
  host: null,
  published: null,
  sections: [],
  ...rest,
});

export const timex = (
  id: string,
  span: SpanRef,
  edtf: string,
  days: readonly [string, string],
): Timex => ({
  id,
  ...span,
  type: 'DATE',
  value: edtf,
  edtf,
  earliest: days[0],
  latest: days[1],
  rule: 'weekday/past',
  anchor: { kind: 'published', evidence: [at('gazette', 'March 3, 2021')] },
  signal: null,
});

export const event = (id: string, label: SpanRef, rest: Partial<StoryEvent>): StoryEvent => ({
  id,
  label,
  edtf: null,
  earliest: null,
  latest: null,
  precision: 'none',
  basis: 'none',
  reason: { rule: 'none', evidence: [] },
  modality: 'asserted',
  mentions: [{ ...label, timex: null }],
  people: [],
  outlets: ['outlet:harbour-gazette'],
  cited: [],
  quotes: [],
  ...rest,
});

export const quote = (id: string, span: SpanRef, rest: Partial<Quote>): Quote => ({
  id,
  ...span,
  kind: 'direct',
  source: null,
  cue: null,
  via: null,
  medium: null,
  rule: 'content-cue-source',
  ...rest,
});

export const mentioned = (span: SpanRef, id: string | null = null): StoryMention => ({
  ...span,
  timex: id,
});

export const source = (span: SpanRef, entity: string | null) => ({
  entity,
  start: span.start,
  end: span.end,
});
