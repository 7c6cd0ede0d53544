import type { Published } from '../core/model/article.ts';
import type { StoryEvent } from '../core/model/event.ts';
import { overlaps, type SpanRef } from '../core/model/span.ts';
import type { Story, StoryArticle } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';
import { dayFor, type Against } from './reader-reading-words.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellerOf, type Teller } from './tellers.ts';

/** Words of an article that prove something, and whose they are. */
export interface Witness {
  readonly teller: Teller;
  readonly place: SpanRef;
  readonly text: string;
}

/** What dating words were read against: the date of their article, or a time told before them. */
export interface Anchor {
  readonly kind: 'published' | 'told';
  readonly article: string;
  readonly teller: Teller;
  readonly published: Published | undefined;
  readonly witnesses: readonly Witness[];
}

/** Why an event has its date: the words, what they were read against, and by which rule. */
export interface WhyDate {
  /** Name of the rule, such as "weekday/bare". */
  readonly rule: string;
  readonly words: readonly Witness[];
  readonly anchors: readonly Anchor[];
  readonly against: Against;
}

/** The words that prove the date of an event; none for an event that nothing dates. */
export function whyDate(story: Story, event: StoryEvent, tellers: readonly Teller[]): WhyDate {
  const { rule, evidence } = event.reason;
  const dating = datingTimexes(story, event);
  const kind = dating[0]?.anchor.kind ?? 'explicit';
  const said = evidence.filter((span) => touches(span, dating) || isDistance(rule, span, story));
  const articles = dating.length > 0 ? anchored(story, dating) : told(story, event);
  const source = { story, tellers };
  return {
    rule,
    words: witnessesOf(source, said.length > 0 ? said : dating),
    anchors: [
      ...articles.flatMap((article) => publishedAnchor(source, article)),
      ...dating.flatMap((timex) => toldAnchor(source, timex)),
    ],
    against: { kind, day: dayFor(kind, articles[0]?.published?.latest) },
  };
}

interface Source {
  readonly story: Story;
  readonly tellers: readonly Teller[];
}

function publishedAnchor(source: Source, { id, published }: StoryArticle): readonly Anchor[] {
  const teller = tellerOf(source.tellers, id);
  if (teller === undefined) return [];
  const proof = published?.evidence ?? [];
  const all = witnessesOf(source, proof);
  const witnesses = published?.basis === 'inferred' ? oneOfEach(all) : all;
  return [{ kind: 'published', article: id, teller, published: published ?? undefined, witnesses }];
}

function toldAnchor(source: Source, { article, anchor }: Timex): readonly Anchor[] {
  const teller = tellerOf(source.tellers, article);
  if (anchor.kind !== 'event' || teller === undefined) return [];
  const witnesses = witnessesOf(source, anchor.evidence);
  return [{ kind: 'told', article, teller, published: undefined, witnesses }];
}

/** The time expressions that the date stands on: those in the evidence, or else those that agree. */
function datingTimexes(story: Story, event: StoryEvent): readonly Timex[] {
  if (event.edtf === null) return [];
  const ids = new Set(event.mentions.map(({ timex }) => timex));
  const dating = story.timexes.filter(({ id }) => ids.has(id));
  const own = dating.length > 0 ? dating : sceneTimexes(story, event);
  const proving = own.filter((timex) => touches(timex, event.reason.evidence));
  const byRule = proving.filter(({ rule }) => event.reason.rule.startsWith(rule));
  if (byRule.length > 0) return byRule;
  return proving.length > 0 ? proving : own.filter(({ edtf }) => edtf === event.edtf).slice(0, 1);
}

/**
 * The time expressions that are themselves among the evidence: the words of a scene that is told on. The
 * date at the head of an article is none of them: it says when that was written.
 */
const sceneTimexes = (story: Story, { reason: { evidence } }: StoryEvent): readonly Timex[] =>
  story.timexes.filter(
    (timex) =>
      timex.edtf !== null &&
      evidence.some(
        ({ article, start, end }) =>
          article === timex.article && start === timex.start && end === timex.end,
      ) &&
      !touches(timex, articleOf(story, timex.article)?.published?.evidence ?? []),
  );

/** "two days after the fire": words that count from another event, and name no date. */
const isDistance = (rule: string, span: SpanRef, { articles }: Story): boolean =>
  rule === 'apart' && !articles.some(({ published }) => touches(span, published?.evidence ?? []));

const touches = (span: SpanRef, others: readonly SpanRef[]): boolean =>
  others.some((other) => other.article === span.article && overlaps(other, span));

/** The articles whose own date the words were read against. */
function anchored(story: Story, dating: readonly Timex[]): readonly StoryArticle[] {
  const ids = dating
    .filter(({ anchor }) => anchor.kind === 'published' || anchor.kind === 'other-article')
    .map(({ article }) => article);
  return [...new Set(ids)].flatMap((id) => articleOf(story, id) ?? []);
}

/** The articles whose date is the evidence where no words date the event: the first, or those that lack one. */
function told(story: Story, event: StoryEvent): readonly StoryArticle[] {
  const ids = new Set(event.mentions.map(({ article }) => article));
  // What nothing dates waits for the date of an article that has none.
  if (event.edtf === null)
    return story.articles.filter(({ id, published }) => ids.has(id) && published === null);
  const proving = story.articles.filter(
    ({ id, published }) =>
      ids.has(id) && event.reason.evidence.some((span) => touches(span, published?.evidence ?? [])),
  );
  return proving.slice(0, 1);
}

const NAMES_A_DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\d/iu;

/** One witness of each article is enough to see how they place an article: a day that it names. */
const oneOfEach = (all: readonly Witness[]): readonly Witness[] =>
  [...new Set(all.map(({ place }) => place.article))].map((article) => {
    const own = all.filter(({ place }) => place.article === article);
    return own.find(({ text }) => NAMES_A_DAY.test(text)) ?? own[0]!;
  });

/** Three times “Thursday” in one article proves no more than once. */
function witnessesOf(source: Source, spans: readonly SpanRef[]): readonly Witness[] {
  const found = new Map<string, Witness>();
  for (const { article, start, end } of spans) {
    const place = { article, start, end };
    const text = wordsOf(source.story, place);
    const teller = tellerOf(source.tellers, article);
    const key = `${article} ${text}`;
    if (teller !== undefined && !found.has(key)) found.set(key, { teller, place, text });
  }
  return [...found.values()];
}
