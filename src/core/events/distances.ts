import type { FoundMention } from '../model/event.ts';
import type { FoundTimex } from '../model/timex3.ts';
import type { Clause } from './clauses.ts';
import type { Nominal } from './nominals.ts';
import type { PlacedTimex } from './placed-timexes.ts';
import { type Apart, type Distance, type Far, spanOf, type Telling } from './telling.ts';
import type { Word } from './words.ts';

/** What a side of the other happening counts as. */
const SIDES: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
  ['of', 0],
  ['since', 1],
]);

/** One of these lies between: "the [night] before the fire". */
const UNITS: ReadonlyMap<string, Apart['unit']> = new Map([
  ...'day night evening morning afternoon eve'
    .split(' ')
    .map((word): [string, Apart['unit']] => [word, 'day']),
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);

const LETTERS: ReadonlyMap<string, Apart['unit']> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
]);

/** So little that it is of the same day, as a rule: "in the hour before the crash". */
const MOMENTS = new Set('second seconds moment moments minute minutes hour hours'.split(' '));
/** Hours that may leave the day. */
const HALF_A_DAY = 12;

/** They leave open how far: "[less] than a month after". */
const VAGUE = new Set('less more within under over least most'.split(' '));

/**
 * The distances between happenings that a sentence counts: "[two days] after the fire", "[the night]
 * before she was sacked", "on [the day] of the vote".
 */
export function findDistances(
  words: readonly Word[],
  clauses: readonly Clause[],
  nominals: readonly Nominal[],
  stretches: readonly FoundTimex[],
): readonly Distance[] {
  const found: Distance[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const { lower } = words[at]!;
    const side = SIDES.get(lower);
    const far = side === undefined ? undefined : farBefore(words, at, stretches);
    if (side === undefined || far === undefined || (side === 0 && !far.named)) continue;
    if (lower === 'since' && !isNow(words, far.from)) continue;
    const other = clauses.findIndex(
      ({ from, verb, opener }) => opener === lower && (from === at || verb.from === at + 1),
    );
    const nominal = other < 0 ? nominals.find(({ from }) => from === at + 1) : undefined;
    const around = clauses.findLastIndex(
      ({ from, to }, index) => index !== other && from <= far.from && at < to,
    );
    // "two days after he quit and [a day after] the vote": from the same happening.
    const before = words[far.from - 1]?.lower === 'and' ? found.at(-1) : undefined;
    const joined = before?.from !== undefined && before.from === clauses[around]?.verb.main;
    const clause = joined ? before.clause : around;
    const target = clauses[other]?.verb.main ?? nominal?.head;
    const to = (target ?? at) + 1;
    const by = far.by && far.by * side;
    found.push({
      clause,
      unit: far.unit,
      by,
      from: target,
      nominal,
      isBack: lower === 'since' || (far.unit !== 'day' && isComing(clauses[clause])),
      words: { from: far.from, to },
    });
  }
  return found;
}

/** "It has been [11 days] since": of the day of the telling. */
const isNow = (words: readonly Word[], at: number): boolean =>
  /^(?:been|is|'s)$/u.test(words[at - 1]?.lower ?? '') &&
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'it');

/** The length of time that ends before a word. */
function farBefore(
  words: readonly Word[],
  at: number,
  stretches: readonly FoundTimex[],
): (Far & { readonly from: number; readonly named: boolean }) | undefined {
  const last = words[at - 1];
  if (last === undefined) return undefined;
  const unit = UNITS.get(last.lower);
  if (unit !== undefined && words[at - 2]?.lower === 'the')
    return { unit, by: 1, from: at - 2, named: true };
  const long = last.lower === 'hours' && Number(words[at - 2]?.lower) > HALF_A_DAY;
  if (MOMENTS.has(last.lower) && !long) return { unit: 'day', by: 0, from: at - 1, named: false };
  const counted = stretches.find(({ end }) => end === last.end);
  if (counted === undefined || counted.reading.kind !== 'fixed') return undefined;
  const [, by, letter = ''] = /^P(\d+)([DWMY])$/u.exec(counted.reading.value) ?? [];
  const from = words.findIndex(({ start }) => start >= counted.start);
  const vague = words.slice(Math.max(0, from - 2), from).some(({ lower }) => VAGUE.has(lower));
  const counts = LETTERS.get(letter);
  return counts && { unit: counts, by: vague ? undefined : Number(by), from, named: false };
}

/** "The move comes three months after a court ruled": the news, about when it is told. */
const isComing = (clause: Clause | undefined): boolean =>
  clause?.verb.lemma === 'come' && clause.verb.tense === 'present';

/** In the place of a telling: the article itself. */
export const NOW = 'now';

/** Whether an expression dates the happening that a distance is counted from: "after the fire [in May]". */
export const holds = ({ nominal, words }: Distance, { from, to }: PlacedTimex): boolean =>
  nominal !== undefined && from >= words.to - 1 && to <= Math.max(nominal.to, words.to + 3);

/** The mentions of a sentence, each that it dates by its distance from another with that. */
export function setApart(
  { words, clauses, distances }: Telling,
  mentions: readonly FoundMention[],
): readonly FoundMention[] {
  const aparts = new Map<FoundMention, Apart>();
  for (const { clause, from: target, by, unit, isBack, words: place } of distances) {
    const at = (word: number | undefined): FoundMention | undefined =>
      mentions.find(({ trigger }) => trigger.start === words[word ?? -1]?.start);
    const [one, other] = [at(clauses[clause]?.verb.main), at(target)];
    if (other === undefined || by === undefined) continue;
    const span = spanOf(words, place.from, place.to);
    if (isBack && other.timex === null)
      aparts.set(other, { from: NOW, by: -by, unit, words: span });
    if (isBack || one === undefined) continue;
    if (one.timex === null) aparts.set(one, { from: other.id, by, unit, words: span });
    else if (other.timex === null) aparts.set(other, { from: one.id, by: -by, unit, words: span });
  }
  return mentions.map((mention) => {
    const apart = aparts.get(mention);
    return apart === undefined ? mention : { ...mention, apart };
  });
}
