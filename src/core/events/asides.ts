import type { Open } from './open-clause.ts';
import type { VerbGroup } from './verb-group.ts';
import { ASIDE, isComma, lacksObject } from './verb-places.ts';
import type { Word } from './words.ts';

/** "said the dam, [built] in 1938, had burst": behind its comma a participle that tells of the noun before. */
export const opensAside = (
  words: readonly Word[],
  { to }: VerbGroup,
  group: VerbGroup,
  next: VerbGroup | undefined,
): boolean =>
  group.weak &&
  group.from - 1 > to &&
  lacksObject(words, group) &&
  next !== undefined &&
  words[next.from - 1]?.lower === ',';

/**
 * Whether a comma ends an aside on the noun behind a reporting verb: "said the dam, built in 1938, [had burst]",
 * "said Lee, the mayor, [had fled]".
 */
export function endsAside(words: readonly Word[], { to }: VerbGroup, comma: number): boolean {
  const opens = words.findIndex(({ lower }, at) => at >= to && lower === ',');
  return (
    opens > to &&
    opens < comma &&
    comma - opens <= ASIDE + 1 &&
    words.slice(to, opens).every(({ mark, coordinator }) => !mark && !coordinator) &&
    !words[opens - 1]!.dated
  );
}

/** "The bridge, opened in 1938 and [closed] in 2011, fell": of the aside still. */
export const joinsAside = (
  words: readonly Word[],
  verb: VerbGroup,
  group: VerbGroup,
  next: VerbGroup | undefined,
): boolean =>
  verb.weak &&
  group.weak &&
  words[verb.from - 1]?.lower === ',' &&
  words[group.from - 1]!.coordinator &&
  next !== undefined &&
  words[next.from - 1]!.lower === ',' &&
  lacksObject(words, verb) &&
  lacksObject(words, group);

/**
 * The clause that has only the verb of an aside on its subject, of that which ends with the comma:
 * "Its owner, [arrested] as he tried to flee, is", "The club, [founded] in 1908 and twice champions, entered".
 */
export function asideAbove(words: readonly Word[], top: Open): Open | undefined {
  for (let clause: Open | undefined = top; clause !== undefined; clause = clause.parent) {
    const { verb } = clause;
    const opens = verb?.weak === true && words[verb.from - 1]?.lower === ',';
    if (opens && verb.from - 1 > clause.from && lacksObject(words, verb)) return clause;
  }
  return undefined;
}

/** Whether a comma opens or ends an aside on a subject that waits for its verb: "that its head, Ann Lee, had left". */
export function setsOff(words: readonly Word[], comma: number): boolean {
  const rest = words.slice(comma + 1, comma + 1 + ASIDE);
  const end = rest.findIndex(isComma);
  const within = rest.slice(0, Math.max(end, 0));
  return (
    isFinite(words[comma + 1]) ||
    (end > 0 &&
      within.every(({ mark, auxiliary }) => !mark && auxiliary === undefined) &&
      isFinite(words[comma + 1 + end + 1]))
  );
}

const isFinite = (word: Word | undefined): boolean =>
  word !== undefined && (word.auxiliary === word.lower || word.verb?.forms.has('past') === true);
