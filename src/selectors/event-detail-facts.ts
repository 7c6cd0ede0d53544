import type { Disagreement, StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';
import { askedOf } from './event-detail-asked.ts';
import { fold } from './fold.ts';
import { DIFFERS_IN } from './question-of.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, type Teller } from './tellers.ts';

/**
 * How a teller stands to the others in one thing: another says so too, or nobody says otherwise; no other
 * says so; several say so and several otherwise; it says less exactly what they say; it does not say. No
 * verdict: nobody is wrong in any of them.
 */
export type Stand = 'agrees' | 'differs' | Side | 'vaguer' | 'silent';

type Side = (typeof SIDES)[number];

/** In the order in which they are first heard; more than three are never many enough to tell apart. */
const SIDES = ['one side', 'other side', 'third side'] as const;

/** One thing that tellers of an event can agree on or not. */
export interface Fact {
  readonly id: string;
  /** "how many", "when". */
  readonly what: string;
  /** By the id of the teller; who is missing is silent. */
  readonly stands: ReadonlyMap<string, Stand>;
  /** The words in which each says it, verbatim. */
  readonly words: ReadonlyMap<string, string>;
}

/** What a teller says of a fact, in a form that can be compared. */
interface Saying {
  readonly teller: string;
  readonly value: string;
  readonly words: string;
  /** Too vague to be set against anything. */
  readonly vague: boolean;
}

/** The things that tellers of an event say, and how each stands to the others. */
export function factsOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
): readonly Fact[] {
  const own = askedOf(story, event).filter(
    // Wordings are compared word by word, and who leaves a thing out is silent in its row.
    ({ disagreement: { kind } }) => kind !== 'wording' && kind !== 'omission',
  );
  const times = own.flatMap(({ disagreement }) =>
    disagreement.kind === 'date' ? disagreement.claims : [],
  );
  const heard = new Set(times.map(({ article }) => tellerOf(tellers, article)?.id));
  const dated = dateFact(story, event, tellers, heard);
  const dates = times.length > 0 ? [] : [dated];
  const facts = own.map(({ disagreement, asks }): Fact => {
    const fact = standing(sayingsOf(story, disagreement, tellers));
    // Who takes no part in a difference about the time may still say when it was.
    const said = disagreement.kind === 'date' ? joined(dated, fact) : fact;
    return { id: disagreement.id, what: asks, ...said };
  });
  // Who tells another event, and speaks in the box above alone, has no row.
  const rows = new Set(event.mentions.map(({ article }) => tellerOf(tellers, article)?.id));
  return [...dates, ...facts].filter(
    ({ stands }) => [...stands.keys()].filter((teller) => rows.has(teller)).length > 1,
  );
}

/** Too vague to be set against "four" or "18 months". */
const VAGUE = /several|some|many|few|number|dozen|half/iu;

function sayingsOf(
  story: Story,
  { kind, claims }: Disagreement,
  tellers: readonly Teller[],
): readonly Saying[] {
  return claims.flatMap((claim) => {
    const { article, value } = claim;
    const teller = tellerOf(tellers, article)?.id;
    if (teller === undefined) return [];
    const vague = claim.vague ?? (kind === 'number' && VAGUE.test(value));
    return [{ teller, value: fold(value), words: wordsOf(story, claim), vague }];
  });
}

/** How each teller stands, and its first words that make it stand so. */
function standing(sayings: readonly Saying[]): Said {
  const stands = new Map<string, Stand>();
  const words = new Map<string, string>();
  const exact = sayings.filter(({ vague }) => !vague);
  const sides = sharedValues(exact);
  for (const { teller } of sayings) {
    const own = sayings.filter((saying) => saying.teller === teller);
    const precise = own.filter(({ vague }) => !vague);
    const others = exact.filter((saying) => saying.teller !== teller);
    const shared = precise.find(({ value }) => others.some((other) => other.value === value));
    if (precise.length === 0) stands.set(teller, exact.length > 0 ? 'vaguer' : 'agrees');
    else if (shared === undefined && others.length > 0) stands.set(teller, 'differs');
    else stands.set(teller, sideOf(shared?.value, sides) ?? 'agrees');
    words.set(teller, (shared ?? precise[0] ?? own[0]!).words);
  }
  return { stands, words };
}

/** What several tellers say alike, each once. */
const sharedValues = (exact: readonly Saying[]): readonly string[] =>
  [...new Set(exact.map(({ value }) => value))].filter(
    (value) =>
      new Set(exact.filter((saying) => saying.value === value).map(({ teller }) => teller)).size >
      1,
  );

/** Which side says it; undefined where all who go together are on one. */
const sideOf = (value: string | undefined, sides: readonly string[]): Side | undefined =>
  value === undefined || sides.length < 2
    ? undefined
    : (SIDES[sides.indexOf(value)] ?? 'third side');

type Said = Pick<Fact, 'stands' | 'words'>;

/** What is said in either; of who speaks in both, what is said in the second. */
const joined = (a: Said, b: Said): Said => ({
  stands: new Map([...a.stands, ...b.stands]),
  words: new Map([...a.words, ...b.words]),
});

/**
 * When it happened, by the words that date each telling. Which dates differ is not for a table to find: only who
 * is heard on that above does.
 */
function dateFact(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
  heard: ReadonlySet<string | undefined>,
): Fact {
  const timexes = new Map(story.timexes.map((timex) => [timex.id, timex]));
  const said = event.mentions.flatMap(({ article, timex }) => {
    const teller = tellerOf(tellers, article)?.id;
    const date = timexes.get(timex ?? '');
    return teller === undefined || date?.edtf === null || date === undefined
      ? []
      : [{ teller, date, words: wordsOf(story, date) }];
  });
  const stands = new Map<string, Stand>();
  const best = new Map<string, string>();
  for (const { teller, date, words } of said) {
    const others = said.filter((other) => other.teller !== teller).map((other) => other.date);
    const alone = standOfDate(date, others);
    const stand = alone === 'differs' && !heard.has(teller) ? 'agrees' : alone;
    // Of several dates of one teller the one that fits best speaks for it.
    if (stands.get(teller) === 'agrees') continue;
    stands.set(teller, stand);
    best.set(teller, words);
  }
  return { id: `${event.id} when`, what: DIFFERS_IN.date, stands, words: best };
}

function standOfDate(date: Timex, others: readonly Timex[]): Stand {
  if (others.length === 0 || others.some((other) => isWithin(date, other))) return 'agrees';
  return others.some((other) => isWithin(other, date)) ? 'vaguer' : 'differs';
}

/** Whether the one is at least as exact as the other, and not against it. */
const isWithin = (inner: Timex, outer: Timex): boolean =>
  (outer.earliest ?? '') <= (inner.earliest ?? '') &&
  (inner.latest ?? '~') <= (outer.latest ?? '~');
