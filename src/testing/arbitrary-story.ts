import fc from 'fast-check';
import type { AppliedCorrection } from '../core/model/correction.ts';
import type { StoryEvent } from '../core/model/event.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { article, event, quote, source } from './sample-pieces.ts';

/** Words that one format or another would run, close, cut or break. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]> & &amp; &#60;b&#62;',
  '=1+1;=cmd|calc!A0\t@SUM(1)\n+3',
  '\r\nEND:VEVENT\r\nBEGIN:VALARM',
  '\n# head\n\n[a](javascript:alert(1)) `code` ***',
  '[^1]: note ![x](http://outside.example/x.png)',
  '😀👩‍👩‍👧 é naïve 日本語',
  '\ud800 \udc00 \u0000 \u0007 \u2028 \ufffe',
  '__proto__ constructor',
];

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }), fc.lorem()),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(' '));

type Dates = Pick<StoryEvent, 'edtf' | 'earliest' | 'latest' | 'precision'>;

const dates = (
  edtf: string | null,
  earliest: string | null,
  latest: string | null,
  precision: Dates['precision'],
): Dates => ({ edtf, earliest, latest, precision });

const DATES: readonly Dates[] = [
  dates(null, null, null, 'none'),
  dates('2022-12-22', '2022-12-22', '2022-12-22', 'day'),
  dates('2022-12-22~', '2022-12-20', '2022-12-24', 'day'),
  dates('2022-12-31', '2022-12-31', '2022-12-31', 'day'),
  dates('2022-06', '2022-06-01', '2022-06-30', 'month'),
  dates('2022-24', '2022-12-01', '2023-02-28', 'season'),
  dates('1987', '1987-01-01', '1987-12-31', 'year'),
  dates('../2022-12-22', null, '2022-12-22', 'interval'),
  dates('2022-06/..', '2022-06-01', null, 'interval'),
  dates('0044', '0044-01-01', '0044-12-31', 'year'),
  dates('-0043', '-0043-01-01', '-0043-12-31', 'year'),
  dates('0000-03-15', '0000-03-15', '0000-03-15', 'day'),
  dates('9999', '9999-01-01', '9999-12-31', 'year'),
];

/** A place, before it is known how long its article is. */
const seat = fc.record({ article: fc.nat(7), from: fc.nat(5000), to: fc.nat(5000) });
type Seat = { readonly article: number; readonly from: number; readonly to: number };

const drawn = fc.record({
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
  events: fc.array(
    fc.record({
      seats: fc.array(seat, { minLength: 1, maxLength: 3 }),
      when: fc.constantFrom(...DATES),
      modality: fc.constantFrom<StoryEvent['modality']>('asserted', 'alleged', 'planned', 'denied'),
      corrected: fc.boolean(),
    }),
    { maxLength: 12 },
  ),
  quotes: fc.array(fc.record({ seat, speaker: seat }), { maxLength: 6 }),
  names: fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), { maxLength: 3 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Where seats are in these texts. */
const placer =
  (texts: readonly string[]) =>
  ({ article: n, from, to }: Seat): SpanRef => {
    const index = n % texts.length;
    const length = (texts[index] ?? '').length;
    const [start = 0, end = 0] = [from, to].map((o) => o % (length + 1)).toSorted((a, b) => a - b);
    return { article: `a${index}`, start, end };
  };

function eventsOf({ texts, events, quotes, names }: Drawn): readonly StoryEvent[] {
  const at = placer(texts);
  return events.map(({ seats, when, modality }, i) => {
    const places = seats.map(at);
    return event(`e${i}`, places[0] ?? at({ article: 0, from: 0, to: 0 }), {
      ...when,
      modality,
      mentions: places.map((place) => ({ ...place, timex: null })),
      outlets: [...new Set(places.map((place) => place.article))],
      people: names.length > 0 ? ['person:0'] : [],
      quotes: quotes.length > 0 ? ['q0'] : [],
    });
  });
}

const correctionsOf = ({ events, texts }: Drawn): readonly AppliedCorrection[] =>
  events.flatMap(({ corrected }, i) =>
    corrected
      ? [{ entry: `l${i}`, kind: 'event-date', target: `e${i}`, note: texts[0] ?? '' }]
      : [],
  );

/** Stories with any words in any places, among them those that formats stumble over. */
export const anyStory: fc.Arbitrary<Story> = drawn.map((parts) => {
  const { texts, quotes, names } = parts;
  const at = placer(texts);
  const articles = texts.map((own, i) => {
    const whole = { article: `a${i}`, start: 0, end: own.length };
    return article(`a${i}`, { text: own, headline: i === 0 ? whole : null });
  });
  const events = eventsOf(parts);
  const corrections = correctionsOf(parts);
  return {
    schema: 1,
    title: articles[0]?.headline ?? null,
    articles,
    people: names.map((name, i) => ({
      id: `person:${i}`,
      name,
      aliases: [name],
      roles: [],
      mentions: [at({ article: i, from: 0, to: 9 })],
    })),
    outlets: [],
    organisations: [],
    timexes: [],
    quotes: quotes.map(({ seat: place, speaker }, i) =>
      quote(`q${i}`, at(place), {
        source: source(at(speaker), names.length > 0 ? 'person:0' : null),
      }),
    ),
    events,
    quoteVariants: [],
    disagreements: events.slice(0, 1).map(({ id, mentions }) => ({
      id: `d:${id}`,
      event: id,
      kind: 'number',
      claims: mentions.map(({ article: own, start, end }) => ({
        article: own,
        start,
        end,
        value: texts[0] ?? '',
      })),
    })),
    diagnostics: [],
    ...(corrections.length > 0 && { corrections }),
  };
});
