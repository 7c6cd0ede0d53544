import type { Span, SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';

const isSpan = (value: unknown): value is SpanRef =>
  typeof value === 'object' &&
  value !== null &&
  'article' in value &&
  typeof value.article === 'string' &&
  'start' in value &&
  'end' in value;

/** Everything that claims to be a span of an article, wherever it stands in a value. */
function spansIn(value: unknown): readonly SpanRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
}

/** What is wrong with a story: ids that lead nowhere or stand twice, spans outside their article. */
export function unsoundness(story: Story): readonly string[] {
  const { articles, people, outlets, organisations, quotes, events, timexes } = story;
  const all = [articles, people, outlets, organisations, quotes, events, timexes].flatMap((list) =>
    list.map(({ id }) => id),
  );
  const has = new Set(all);
  const used = [
    ...articles.map(({ outlet }) => outlet.id),
    ...quotes.flatMap(({ source, via }) => [source?.entity, via, ...(source?.others ?? [])]),
    ...events.flatMap((event) => [
      ...[event.people, event.outlets, event.cited, event.quotes].flat(),
      ...event.mentions.map(({ timex }) => timex),
    ]),
    ...story.quoteVariants.flatMap(({ members }) => members),
    ...story.disagreements.map(({ event }) => event),
    ...lastingTargets(story),
  ];
  const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
  const isOutside = ({ article, start, end }: SpanRef): boolean =>
    !(0 <= start && start <= end && end <= (lengths.get(article) ?? -1));
  const sources: readonly Span[] = quotes.flatMap(({ article, source }) =>
    source === null ? [] : [{ article, ...source }],
  );
  return [
    ...used.filter((id) => typeof id === 'string' && !has.has(id)).map((id) => `no ${String(id)}`),
    ...[...has].filter((id) => all.indexOf(id) !== all.lastIndexOf(id)).map((id) => `twice ${id}`),
    ...spansIn({ ...story, sources })
      .filter(isOutside)
      .map((span) => `outside ${span.article}`),
    ...events.filter(({ mentions }) => mentions.length === 0).map(({ id }) => `untold ${id}`),
  ];
}

/** What corrections changed, but for what one of them took out. */
function lastingTargets({ corrections = [] }: Story): readonly string[] {
  const gone = new Set(
    corrections.flatMap(({ kind, target }) => (kind === 'event-reject' ? [target] : [])),
  );
  return corrections.map(({ target }) => target).filter((target) => !gone.has(target));
}
