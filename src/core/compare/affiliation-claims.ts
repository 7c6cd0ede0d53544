import { nounLemma, readVerb } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { Claim } from '../model/event.ts';
import { contains, textOf, type Span } from '../model/span.ts';
import { indexSpans } from '../model/span-index.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather, plainClaims } from './gather.ts';

/**
 * People that the news names by whom they belong to, as families of words. Not who is one of his kind there, and speaks
 * or stands for it: leaders and spokesmen of two bodies are in every story.
 */
const BELONGING: ReadonlySet<string> = new Set(
  `worker journalist executive lawyer police soldier scientist engineer official
  lawmaker footballer student teacher doctor player supporter counsel`.split(/\s+/),
);

/** Words between the organisation and the people: "Harbour Bank [internal audit] team". */
const REACH_AFTER = 3;
/** Words between the people and the organisation: "reporters [at the] Courier". */
const REACH_BEFORE = 6;

const LINKS =
  /^(?:at|of|from|for|with|the|chinese|american|british|us|giant|tech|owner|company|firm|group)$/u;

interface Belonging extends Claim {
  readonly noun: string;
  readonly organisation: string;
}

/**
 * Claims side by side on whose people they were: "Courier reporters" here, "writers at the Herald"
 * there. Articles differ where each names an owner that the other does not; one that merely names
 * fewer differs in nothing.
 */
export function affiliationClaims(
  articles: readonly ParsedArticle[],
): readonly (readonly Claim[])[] {
  const byNoun = gather(articles.flatMap(belongingsIn), ({ noun }) => noun);
  return [...byNoun.values()].filter(differ).map(plainClaims);
}

function differ(found: readonly Belonging[]): boolean {
  const owners = new Map<string, Set<string>>();
  for (const { article, organisation } of found)
    owners.set(article, (owners.get(article) ?? new Set()).add(organisation));
  const sets = [...owners.values()];
  return sets.some((a) => sets.some((b) => lacks(a, b) && lacks(b, a)));
}

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...b].some((organisation) => !a.has(organisation));

/** The people of one article that are named by whom they belong to, in the tellings of events. */
function belongingsIn({
  id,
  source,
  mentions,
  outlets,
  organisations,
}: ParsedArticle): readonly Belonging[] {
  const { text } = source;
  const owners = [...outlets, ...organisations].flatMap((entity) =>
    entity.mentions
      .filter(({ article }) => article === id)
      .map((place) => ({ ...place, id: entity.id })),
  );
  const near = indexSpans(mentions);
  const told = (span: Span): boolean => near(span).some((mention) => contains(mention, span));
  return owners.filter(told).flatMap((owner): readonly Belonging[] => {
    const people = peopleNear(text, owner);
    if (people === undefined) return [];
    const start = Math.min(owner.start, people.start);
    const end = Math.max(owner.end, people.end);
    return [
      {
        article: id,
        start,
        end,
        value: text.slice(start, end),
        noun: people.noun,
        organisation: owner.id,
      },
    ];
  });
}

interface People extends Span {
  readonly noun: string;
}

/** Characters around a name that hold the words looked at. */
const WINDOW = 60;

function peopleNear(text: string, owner: Span): People | undefined {
  const after = tokenise(text, {
    start: owner.end,
    end: Math.min(text.length, owner.end + WINDOW),
  });
  for (const token of after.slice(0, REACH_AFTER + 1)) {
    const word = textOf(text, token).toLowerCase();
    if (token.kind !== 'word' || LINKS.test(word) || isVerb(word)) break;
    const noun = nounOf(word);
    if (noun !== undefined) return { noun, start: token.start, end: token.end };
  }
  const before = tokenise(text, { start: Math.max(0, owner.start - WINDOW), end: owner.start });
  for (const token of before.slice(-REACH_BEFORE).toReversed()) {
    const word = textOf(text, token).toLowerCase();
    const noun = nounOf(word);
    if (noun !== undefined && before.at(-1) !== token)
      return { noun, start: token.start, end: token.end };
    if (token.kind !== 'word' || !LINKS.test(word)) break;
  }
  return undefined;
}

/** A word that parts an organisation from the people after it: "Harbour Bank admits watching reporters". */
function isVerb(word: string): boolean {
  const forms = readVerb(word)?.forms;
  return word === 'to' || forms?.has('third') === true || forms?.has('past') === true;
}

function nounOf(word: string): string | undefined {
  const lemma = nounLemma(word);
  const family = WORD_FAMILIES.get(lemma) ?? lemma;
  return BELONGING.has(family) ? family : undefined;
}
