import { EVENT_NOUNS, VERB_FAMILIES } from '../lexicon/action-families.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import { REPORTING_VERBS } from '../lexicon/news-verbs.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { EventMention } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import type { Timex } from '../model/timex3.ts';
import { lemmaOf } from '../language/lemma.ts';
import { contains, textOf } from '../model/span.ts';
import { indexSpans, type SpanIndex } from '../model/span-index.ts';
import type { Quote } from '../model/quote.ts';

/** A mention with what linking compares. */
export interface Traits {
  readonly mention: EventMention;
  readonly article: ParsedArticle;
  /** Position in the story: decides ties, so that the result never depends on chance. */
  readonly index: number;
  readonly nominal: boolean;
  /** An act of speech: it links with acts of speech only, never with what they report. */
  readonly speech: boolean;
  readonly family: string;
  /** Content words and participants, as families, without the action. */
  readonly terms: readonly string[];
  /** Those of all that its sentence tells. */
  readonly around: readonly string[];
  /** Who acts or speaks: participants named before the action. */
  readonly subjects: readonly string[];
  readonly people: readonly string[];
  /** How many its subject is said to be, roughly; undefined where it is not said. */
  readonly crowd: Crowd | undefined;
  readonly timex: Timex | undefined;
  /** The quotes that it holds or introduces. */
  readonly quotes: readonly string[];
  /** Whether it stands in a quotation: one side's words, not the newsroom's. */
  readonly quoted: boolean;
  /** Whether it says who speaks a quote. */
  readonly introduces: boolean;
}

/** One or a few, or more than anybody counts. */
export type Crowd = 'few' | 'many';

const CROWDS: readonly (readonly [Crowd, RegExp])[] = [
  [
    'few',
    /^(?:at least |about |around |only |just |all )?(?:one\b(?! of\b)|(?:two|three|four|five|six|[2-6])\b)/iu,
  ],
  [
    'many',
    /^(?:at least |about |around |nearly |some |many )?(?:dozens|scores|hundreds|thousands)\b/iu,
  ],
];

/** How many act, by the words before the verb: "dozens of workers had", "On Monday, two officers were". */
function crowdOf(before: string): Crowd | undefined {
  const subject = before.slice(before.lastIndexOf(',') + 1).trimStart();
  return CROWDS.find(([, pattern]) => pattern.test(subject))?.[0];
}

/** Families whose members are acts of speech even as nouns ("her denial", "the report"). */
const SPEECH_FAMILIES: ReadonlySet<string> = new Set(
  `announce admit deny reveal report condemn warn accuse urge state email tweet apologise
  praise testify decline`.split(/\s+/),
);

/** Reporting verbs that do something as well: a court rules, a jury finds, a firm rejects a bid. */
const DEEDS: ReadonlySet<string> = new Set(
  'reject find decide rule discover show hear learn demand urge refuse notice realise realize speak call'.split(
    ' ',
  ),
);

/** A word for words put on record: "email", "statement", "testimony". */
export const isMedium = (lemma: string): boolean =>
  ['email', 'statement', 'state'].includes(EVENT_NOUNS.get(lemma) ?? '') || lemma === 'testimony';

const isSpeech = ({ action, lemmas }: EventMention, family: string, nominal: boolean): boolean =>
  SPEECH_FAMILIES.has(family) ||
  (family === 'speak' && lemmas.some(isMedium)) ||
  (!nominal && REPORTING_VERBS.has(action) && !DEEDS.has(action));

/** The mentions of a story with what linking compares, in story order. */
export function traitsOf(articles: readonly ParsedArticle[]): readonly Traits[] {
  let index = 0;
  return articles.flatMap((article) => {
    const timexes = new Map(article.timexes.map((timex) => [timex.id, timex]));
    const named = namedIn(article);
    const near = quotesNear(article);
    const terms = termsIn(article);
    return article.mentions.map((told) => {
      index += 1;
      const { introduced, ...quotes } = near(told);
      const subjects = subjectsOf(told, article.source.text, named);
      const speakers = subjects.length > 0 ? [] : unnamedIn(told, introduced);
      const mention = withParticipants(told, speakers);
      const nominal = mention.tense === 'none' && EVENT_NOUNS.has(mention.action);
      const family = beginning(mention) ?? familyOf(mention.action, nominal);
      const timex = mention.timex === null ? undefined : timexes.get(mention.timex);
      return {
        mention,
        article,
        index,
        nominal,
        speech: isSpeech(mention, family, nominal),
        family,
        ...withTerms(terms(told), speakers),
        subjects: [...subjects, ...speakers],
        crowd: crowdOf(article.source.text.slice(mention.label.start, mention.trigger.start)),
        people: mention.participants.filter((id) => id.startsWith('person:')),
        timex: timex?.edtf == null ? undefined : timex,
        ...quotes,
      };
    });
  });
}

const BEGINNING: ReadonlySet<string> = new Set(
  'begin start commence open launch kick-off'.split(' '),
);

/** "The trial began", "opened an inquiry": the family of what begins. */
const beginning = ({ action, lemmas }: EventMention): string | undefined =>
  BEGINNING.has(action)
    ? EVENT_NOUNS.get(lemmas.find((lemma) => lemma !== action && EVENT_NOUNS.has(lemma)) ?? '')
    : undefined;

const familyOf = (action: string, nominal: boolean): string =>
  (nominal ? EVENT_NOUNS.get(action) : VERB_FAMILIES.get(action)) ??
  EVENT_NOUNS.get(action) ??
  action;

/** The family of a content word, whatever its part of speech. */
const wordFamily = (lemma: string): string =>
  EVENT_NOUNS.get(lemma) ?? WORD_FAMILIES.get(lemma) ?? VERB_FAMILIES.get(lemma) ?? lemma;

type Terms = Pick<Traits, 'terms' | 'around'>;

/** What the mentions of an article, and their sentences, have in terms. */
function termsIn(article: ParsedArticle): (mention: EventMention) => Terms {
  const own = new Map(article.mentions.map((mention) => [mention, termsOf(mention, article)]));
  const sentences = new Map<number, Set<string>>();
  for (const [{ sentence }, terms] of own)
    sentences.set(sentence, new Set([...(sentences.get(sentence) ?? []), ...terms]));
  return (mention) => ({
    terms: own.get(mention)!,
    around: [...sentences.get(mention.sentence)!],
  });
}

function termsOf(mention: EventMention, article: ParsedArticle): readonly string[] {
  const trigger = lemmaOf(textOf(article.source.text, mention.trigger));
  const words = mention.lemmas
    .filter((lemma) => lemma !== trigger && !NUMBER_WORDS.has(lemma))
    .map(wordFamily);
  return [...new Set([...words, ...mention.participants])];
}

/** “he said”: who speaks the quotes that a clause introduces without naming them. */
const unnamedIn = (
  { participants }: EventMention,
  introduced: readonly Quote[],
): readonly string[] =>
  introduced
    .flatMap(({ source }) => source?.entity ?? [])
    .filter((id) => !participants.includes(id));

const withParticipants = (mention: EventMention, more: readonly string[]): EventMention =>
  more.length === 0
    ? mention
    : { ...mention, participants: [...new Set([...more, ...mention.participants])] };

const withTerms = (own: Terms, more: readonly string[]): Terms =>
  more.length === 0 ? own : { ...own, terms: [...new Set([...own.terms, ...more])] };

/** What an article quotes, to be asked for by mention. */
function quotesNear({
  quotes,
}: ParsedArticle): (
  mention: EventMention,
) => Pick<Traits, 'quotes' | 'quoted' | 'introduces'> & { readonly introduced: readonly Quote[] } {
  const contents = indexSpans(quotes);
  const cues = indexCues(quotes);
  return (mention) => {
    const held = contents(mention);
    const introduced = cues(mention.trigger).map(({ quote }) => quote);
    return {
      quotes: [...new Set([...held, ...introduced].map(({ id }) => id))],
      quoted: held.some(
        ({ kind, start, end }) => kind === 'direct' && contains({ start, end }, mention.trigger),
      ),
      introduces: introduced.length > 0,
      introduced,
    };
  };
}

const indexCues = (
  quotes: readonly Quote[],
): SpanIndex<{ readonly start: number; readonly end: number; readonly quote: Quote }> =>
  indexSpans(
    quotes.flatMap((quote) =>
      quote.cue === null ? [] : [{ start: quote.cue.start, end: quote.cue.end, quote }],
    ),
  );

/** Where each entity is named, by id; one that the story knows by two names of the article, by both. */
function namedIn(article: ParsedArticle): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, number[]>();
  for (const { id, mentions } of [
    ...article.people,
    ...article.outlets,
    ...article.organisations,
  ]) {
    const starts = named.get(id) ?? [];
    named.set(id, starts);
    for (const place of mentions) if (place.article === article.id) starts.push(place.start);
  }
  return named;
}

/** "In response to the Herald, the bank said": what stands before such a comma does not speak. */
const LEAD_IN = /^(?:In|On|At|As|After|Before|For|From|With|Following|According to|Asked)\b[^,]*,/u;

/** The participants that are named before the action, lead-in left out. */
function subjectsOf(
  { start, trigger, participants }: EventMention,
  text: string,
  named: ReadonlyMap<string, readonly number[]>,
): readonly string[] {
  const from = start + (LEAD_IN.exec(text.slice(start, trigger.start))?.[0].length ?? 0);
  return participants.filter((id) => named.get(id)?.some((at) => from <= at && at < trigger.start));
}
