import type { Story } from '../core/model/story.ts';
import { article, at, event, mentioned, quote, source, timex } from './sample-pieces.ts';

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
