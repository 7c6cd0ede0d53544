import { expect, test } from 'vitest';
import type { Story } from '../model/story.ts';
import { linkStory } from './link-story.ts';
import { parseArticle } from './parse-article.ts';

const FILES = import.meta.glob<string>('../../../seeds/*/articles/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const story: Story = linkStory(
  Object.entries(FILES).map(([path, text]) =>
    parseArticle({ id: nameOf(path).replace(/\.txt$/u, ''), file: nameOf(path), text }),
  ),
);

/** A field, what the fixed format lets it hold ("null" among it where it may be null), what it holds. */
type Row = readonly [field: string, allowed: string, found: readonly (string | null)[]];

const articles = story.articles;

const ROWS: readonly Row[] = [
  ['outlet.basis', 'given stated inferred unknown', articles.map(({ outlet }) => outlet.basis)],
  [
    'published.basis',
    'given stated inferred null',
    articles.map(({ published }) => published?.basis ?? null),
  ],
  [
    'sections.kind',
    'headline standfirst byline dateline subhead caption body boilerplate',
    articles.flatMap(({ sections }) => sections.map(({ kind }) => kind)),
  ],
  ['timexes.type', 'DATE TIME DURATION SET', story.timexes.map(({ type }) => type)],
  [
    'timexes.anchor.kind',
    'explicit published other-article event',
    story.timexes.map(({ anchor }) => anchor.kind),
  ],
  ['quotes.kind', 'direct scare title', story.quotes.map(({ kind }) => kind)],
  [
    'quotes.medium',
    'email statement tweet interview null',
    story.quotes.map(({ medium }) => medium),
  ],
  [
    'quotes.channel',
    'email statement tweet interview letter filing diary memo post phone press-conference null',
    story.quotes.map(({ channel }) => channel?.replace(' ', '-') ?? null),
  ],
  [
    'events.precision',
    'day month season year interval none',
    story.events.map(({ precision }) => precision),
  ],
  ['events.basis', 'stated inferred none', story.events.map(({ basis }) => basis)],
  [
    'events.modality',
    'asserted alleged planned denied',
    story.events.map(({ modality }) => modality),
  ],
  [
    'disagreements.kind',
    'number date actor wording action omission',
    story.disagreements.map(({ kind }) => kind),
  ],
];

test.each(ROWS)('%s is one of: %s', (_, allowed, found) => {
  expect(found).not.toEqual([]);
  const words = allowed.split(' ');
  expect(found.map((value) => value ?? 'null').filter((value) => !words.includes(value))).toEqual(
    [],
  );
});

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

test('first and last days are ISO days, or null where that end is open', () => {
  const ranges = [
    ...articles.flatMap(({ published }) => published ?? []),
    ...story.timexes,
    ...story.events,
  ];
  const days = ranges.flatMap(({ earliest, latest }) => [earliest, latest]);
  expect(days).not.toEqual([]);
  expect(days.filter((day) => day !== null && !DAY.test(day))).toEqual([]);
});

test('ids of people, outlets and organisations begin with their kind', () => {
  const kinds = { person: story.people, outlet: story.outlets, organisation: story.organisations };
  for (const [kind, entities] of Object.entries(kinds)) {
    expect(entities.filter(({ id }) => !id.startsWith(`${kind}:`))).toEqual([]);
  }
});

test('an event is told by outlets, or by articles whose outlet is unknown', () => {
  const known = new Set([...story.outlets, ...articles].map(({ id }) => id));
  expect(story.events.flatMap(({ outlets }) => outlets).filter((id) => !known.has(id))).toEqual([]);
});
