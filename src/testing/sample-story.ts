import type { SpanRef } from '../core/model/span.ts';
import type { Quote } from '../core/model/quote.ts';
import type { StoryEvent, StoryMention } from '../core/model/event.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
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

const article = (id: string, rest: Partial<StoryArticle>): StoryArticle => ({
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

const timex = (
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

const event = (id: string, label: SpanRef, rest: Partial<StoryEvent>): StoryEvent => ({
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

const quote = (id: string, span: SpanRef, rest: Partial<Quote>): Quote => ({
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

const mentioned = (span: SpanRef, id: string | null = null): StoryMention => ({
  ...span,
  timex: id,
});

const source = (span: SpanRef, entity: string | null) => ({
  entity,
  start: span.start,
  end: span.end,
});

/** A story of three short, invented articles for component tests: one event differs, one is undated. */
export const SAMPLE_STORY: Story = {
  schema: 1,
  title: at('gazette', 'Harbour bridge closed after inspection'),
  articles: [
    article('gazette', {
      headline: at('gazette', 'Harbour bridge closed after inspection'),
      outlet: {
        id: 'outlet:harbour-gazette',
        basis: 'stated',
        evidence: [at('gazette', 'the Harbour Gazette has learned')],
      },
      published: {
        edtf: '2021-03-03',
        earliest: '2021-03-03',
        latest: '2021-03-03',
        basis: 'stated',
        evidence: [at('gazette', 'March 3, 2021')],
        rule: 'stamp/line',
      },
      sections: [
        { ...at('gazette', 'Harbour bridge closed after inspection'), kind: 'headline' },
        { ...at('gazette', 'March 3, 2021'), kind: 'dateline' },
        {
          ...at(
            'gazette',
            'The council closed the harbour bridge on Tuesday after inspectors found cracks in two pillars, the Harbour Gazette has learned.',
          ),
          kind: 'body',
        },
        {
          ...at(
            'gazette',
            '“We could not wait another day,” mayor Ines Okafor wrote in an email to residents.',
          ),
          kind: 'body',
        },
        {
          ...at('gazette', 'In January, engineers had warned the council about the pillars.'),
          kind: 'body',
        },
        { ...at('gazette', 'Subscribe to our newsletter'), kind: 'boilerplate' },
      ],
    }),
    article('courier', {
      headline: at('courier', 'Bridge shut: mayor says city ‘could not wait’'),
      outlet: { id: 'outlet:courier', basis: 'inferred', evidence: [] },
      host: { name: 'example-host.test', evidence: [] },
      published: {
        edtf: '2021-03-03/2021-03-05',
        earliest: '2021-03-03',
        latest: '2021-03-05',
        basis: 'inferred',
        evidence: [at('courier', 'Wednesday')],
        rule: 'sibling/weekday',
      },
      sections: [
        { ...at('courier', 'Bridge shut: mayor says city ‘could not wait’'), kind: 'headline' },
      ],
    }),
    article('blog', {
      headline: at('blog', 'No way across'),
      sections: [{ ...at('blog', 'No way across'), kind: 'headline' }],
    }),
  ],
  people: [
    {
      id: 'person:ines-okafor',
      name: 'Ines Okafor',
      aliases: ['Okafor'],
      roles: [at('gazette', 'mayor')],
      mentions: [at('gazette', 'Ines Okafor'), at('courier', 'Ines Okafor')],
    },
    {
      id: 'person:tomas-lindqvist',
      name: 'Tomas Lindqvist',
      aliases: [],
      roles: [at('courier', 'engineer')],
      mentions: [at('courier', 'Tomas Lindqvist')],
    },
  ],
  outlets: [
    {
      id: 'outlet:harbour-gazette',
      name: 'Harbour Gazette',
      aliases: [],
      mentions: [at('gazette', 'Harbour Gazette')],
    },
    { id: 'outlet:courier', name: 'Courier', aliases: [], mentions: [] },
  ],
  organisations: [],
  timexes: [
    timex('t:tuesday', at('gazette', 'Tuesday'), '2021-03-02', ['2021-03-02', '2021-03-02']),
    timex('t:january', at('gazette', 'January'), '2021-01', ['2021-01-01', '2021-01-31']),
    timex('t:wednesday', at('courier', 'Wednesday'), '2021-03-03', ['2021-03-03', '2021-03-03']),
    timex('t:summer', at('courier', 'the summer'), '2021-22', ['2021-06-01', '2021-08-31']),
  ],
  quotes: [
    quote('q:wait', at('gazette', 'We could not wait another day,'), {
      source: source(at('gazette', 'Ines Okafor'), 'person:ines-okafor'),
      cue: at('gazette', 'wrote'),
      medium: 'email',
    }),
    quote('q:wait-2', at('courier', 'could not wait one more day'), {
      source: source(at('courier', 'Ines Okafor'), 'person:ines-okafor'),
      cue: at('courier', 'said'),
    }),
  ],
  events: [
    event('e:warned', at('gazette', 'engineers had warned the council about the pillars'), {
      edtf: '2021-01',
      earliest: '2021-01-01',
      latest: '2021-01-31',
      precision: 'month',
      basis: 'inferred',
      reason: { rule: 'month/past', evidence: [at('gazette', 'January')] },
      mentions: [
        mentioned(
          at('gazette', 'In January, engineers had warned the council about the pillars.'),
          't:january',
        ),
      ],
    }),
    event('e:closed', at('gazette', 'The council closed the harbour bridge'), {
      edtf: '2021-03-02',
      earliest: '2021-03-02',
      latest: '2021-03-02',
      precision: 'day',
      basis: 'inferred',
      reason: {
        rule: 'weekday/past',
        evidence: [at('gazette', 'Tuesday'), at('gazette', 'March 3, 2021')],
      },
      mentions: [
        mentioned(
          at(
            'gazette',
            'The council closed the harbour bridge on Tuesday after inspectors found cracks in two pillars',
          ),
          't:tuesday',
        ),
        mentioned(
          at(
            'courier',
            'The bridge was shut on Wednesday after inspectors found cracks in three pillars.',
          ),
          't:wednesday',
        ),
        mentioned(at('blog', 'The bridge is closed'), null),
      ],
      people: ['person:ines-okafor'],
      outlets: ['outlet:harbour-gazette', 'outlet:courier', 'blog'],
      cited: ['outlet:harbour-gazette'],
      quotes: ['q:wait', 'q:wait-2'],
    }),
    event('e:repairs', at('courier', 'Repairs will begin'), {
      edtf: '2021-22',
      earliest: '2021-06-01',
      latest: '2021-08-31',
      precision: 'season',
      basis: 'inferred',
      reason: { rule: 'season/future', evidence: [at('courier', 'the summer')] },
      modality: 'planned',
      mentions: [mentioned(at('courier', 'Repairs will begin in the summer'), 't:summer')],
      people: ['person:tomas-lindqvist'],
      outlets: ['outlet:courier'],
    }),
    event('e:unknown', at('blog', 'nobody knows for how long'), { outlets: ['blog'] }),
  ],
  quoteVariants: [{ id: 'v:wait', members: ['q:wait', 'q:wait-2'] }],
  disagreements: [
    {
      id: 'd:pillars',
      event: 'e:closed',
      kind: 'number',
      claims: [
        { ...at('gazette', 'two pillars'), value: '2' },
        { ...at('courier', 'three pillars'), value: '3' },
      ],
    },
    {
      id: 'd:day',
      event: 'e:closed',
      kind: 'date',
      claims: [
        { ...at('gazette', 'Tuesday'), value: '2021-03-02' },
        { ...at('courier', 'Wednesday'), value: '2021-03-03' },
      ],
    },
  ],
  diagnostics: [{ article: 'blog', kind: 'article/no-date', span: null }],
};
