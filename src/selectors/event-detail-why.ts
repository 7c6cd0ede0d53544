import type { Published } from '../core/model/article.ts';
import type { StoryEvent } from '../core/model/event.ts';
import { overlaps, type SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';
import { articleOf, wordsOf } from './story-text.ts';
import type { Teller } from './tellers.ts';

/** Words of an article that prove something, and whose they are. */
export interface Witness {
  readonly teller: Teller | undefined;
  readonly place: SpanRef;
  readonly text: string;
}

/** What the dating words were read against. */
export interface Anchor {
  readonly kind: 'published' | 'other-article' | 'event';
  readonly teller: Teller | undefined;
  /** The date of the article whose words date the event; undefined for the other kinds. */
  readonly published: Published | undefined;
  readonly witnesses: readonly Witness[];
}

/** Why an event has its date: the words, what they were read against, and by which rule. */
export interface WhyDate {
  /** Name of the rule, such as "weekday/past". */
  readonly rule: string;
  readonly words: readonly Witness[];
  readonly anchors: readonly Anchor[];
}

/** The words that prove the date of an event; none for an event that nothing dates. */
export function whyDate(story: Story, event: StoryEvent, tellers: readonly Teller[]): WhyDate {
  const { rule } = event.reason;
  if (event.precision === 'none' || event.edtf === null) return { rule, words: [], anchors: [] };
  const dating = datingTimexes(story, event);
  const says = event.reason.evidence.filter(
    (span) => touches(span, dating) || !touches(span, publishedEvidence(story)),
  );
  const witness = (span: SpanRef): Witness => witnessOf(story, tellers, span);
  const words = (says.length > 0 ? says : dating).map(witness);
  const named = anchorsOf(story, tellers, dating);
  return { rule, words, anchors: named.length > 0 ? named : leftOver(story, event, says, tellers) };
}

/** The time expressions that the date stands on: those in the evidence, or else those that agree. */
function datingTimexes(story: Story, event: StoryEvent): readonly Timex[] {
  const ids = new Set(event.mentions.map(({ timex }) => timex));
  const own = story.timexes.filter(({ id }) => ids.has(id));
  const proving = own.filter((timex) => touches(timex, event.reason.evidence));
  return proving.length > 0 ? proving : own.filter(({ edtf }) => edtf === event.edtf).slice(0, 1);
}

const publishedEvidence = ({ articles }: Story): readonly SpanRef[] =>
  articles.flatMap(({ published }) => published?.evidence ?? []);

const touches = (span: SpanRef, others: readonly SpanRef[]): boolean =>
  others.some((other) => other.article === span.article && overlaps(other, span));

function anchorsOf(
  story: Story,
  tellers: readonly Teller[],
  dating: readonly Timex[],
): readonly Anchor[] {
  const anchors = new Map<string, Anchor>();
  for (const { article, anchor } of dating) {
    if (anchor.kind === 'explicit') continue;
    const published = articleOf(story, article)?.published ?? undefined;
    const evidence = anchor.kind === 'published' ? (published?.evidence ?? []) : anchor.evidence;
    anchors.set(`${anchor.kind} ${article}`, {
      kind: anchor.kind,
      teller: tellerOf(tellers, article),
      published: anchor.kind === 'published' ? published : undefined,
      witnesses: evidence.map((span) => witnessOf(story, tellers, span)),
    });
  }
  return [...anchors.values()];
}

/** Evidence that no time expression accounts for: the dates of the articles it stands in. */
function leftOver(
  story: Story,
  { reason }: StoryEvent,
  said: readonly SpanRef[],
  tellers: readonly Teller[],
): readonly Anchor[] {
  const rest = reason.evidence.filter((span) => !said.includes(span));
  return [...new Set(rest.map(({ article }) => article))].map((article) => ({
    kind: 'published',
    teller: tellerOf(tellers, article),
    published: articleOf(story, article)?.published ?? undefined,
    witnesses: rest
      .filter((span) => span.article === article)
      .map((span) => witnessOf(story, tellers, span)),
  }));
}

const tellerOf = (tellers: readonly Teller[], article: string): Teller | undefined =>
  tellers.find(({ articles }) => articles.includes(article));

const witnessOf = (story: Story, tellers: readonly Teller[], span: SpanRef): Witness => ({
  teller: tellerOf(tellers, span.article),
  place: { article: span.article, start: span.start, end: span.end },
  text: wordsOf(story, span),
});
