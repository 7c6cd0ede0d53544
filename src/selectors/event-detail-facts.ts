import type { Disagreement, StoryEvent } from '../core/model/event.ts';
import type { Story } from '../core/model/story.ts';
import type { Timex } from '../core/model/timex3.ts';
import { fold } from './fold.ts';
import { DIFFERS_IN } from './kind-words.ts';
import { wordsOf } from './story-text.ts';
import { tellerOf, type Teller } from './tellers.ts';

/**
 * How a teller stands to the others in one thing: nobody says otherwise; somebody does; it says less
 * exactly what they say; it does not say. No verdict: nobody is wrong in any of them.
 */
export type Stand = 'agrees' | 'differs' | 'vaguer' | 'silent';

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
  const own = story.disagreements.filter(
    // Wordings are compared word by word, and who leaves a thing out is silent in its row.
    ({ event: of, kind }) => of === event.id && kind !== 'wording' && kind !== 'omission',
  );
  const dates = own.some(({ kind }) => kind === 'date') ? [] : [dateFact(story, event, tellers)];
  const facts = own.map((disagreement): Fact => {
    const { id, kind } = disagreement;
    const sayings = sayingsOf(story, disagreement, tellers);
    const words = wordsByTeller(sayings);
    return { id, what: DIFFERS_IN[kind], stands: standsOf(sayings), words };
  });
  return [...dates, ...facts].filter(({ stands }) => stands.size > 1);
}

const NUMBER = /^-?[\d.,]+$/;

function sayingsOf(
  story: Story,
  { kind, claims }: Disagreement,
  tellers: readonly Teller[],
): readonly Saying[] {
  return claims.flatMap((claim) => {
    const { article, value } = claim;
    const teller = tellerOf(tellers, article)?.id;
    if (teller === undefined) return [];
    // "several" and "not disclosed" are no numbers to set against four.
    const vague = kind === 'number' && !NUMBER.test(value);
    return [{ teller, value: fold(value), words: wordsOf(story, claim), vague }];
  });
}

/** The first words of each. */
const wordsByTeller = (
  sayings: readonly { readonly teller: string; readonly words: string }[],
): ReadonlyMap<string, string> =>
  new Map(sayings.toReversed().map(({ teller, words }) => [teller, words]));

function standsOf(sayings: readonly Saying[]): ReadonlyMap<string, Stand> {
  const stands = new Map<string, Stand>();
  const exact = sayings.filter(({ vague }) => !vague);
  for (const { teller } of sayings) {
    const own = exact.filter((saying) => saying.teller === teller);
    if (own.length === 0) stands.set(teller, exact.length > 0 ? 'vaguer' : 'agrees');
    else {
      const others = exact.filter((saying) => saying.teller !== teller);
      const shared = others.some((other) => own.some(({ value }) => value === other.value));
      stands.set(teller, shared || others.length === 0 ? 'agrees' : 'differs');
    }
  }
  return stands;
}

/** When it happened, by the words that date each telling. */
function dateFact(story: Story, event: StoryEvent, tellers: readonly Teller[]): Fact {
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
    const stand = standOfDate(date, others);
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
