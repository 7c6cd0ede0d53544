import { PREMISES } from '../lexicon/named-things.ts';
import { classify } from './word-class.ts';
import type { Run, Word } from './words.ts';

const isThingWord = ({ is }: Word): boolean => is.thingAfter || is.placeWord;

/** "the Ada Byron refinery": what is named after people, and no verb. */
const isPremises = (next: Word | undefined): boolean =>
  next?.joined === true && (PREMISES.has(next.key) || PREMISES.has(next.key.replace(/s$/, '')));

/** "Lou Gehrig's disease", "Queen Ada's Grammar School": a find or a house that bears the name. */
function isBearer(words: readonly Word[], to: number): boolean {
  if (words[to]?.key !== "'s") return false;
  let at = to + 1;
  if (FINDS.test(words[at]?.text ?? '')) return true;
  while (at < to + 4 && words[at]?.capital === true) {
    if (PREMISES.has(words[at]?.key ?? '')) return true;
    at += 1;
  }
  return false;
}
const FINDS = /^(?:comet|constant|disease|law|palsy|syndrome|theorem)$/;

/** "at Emily Davison Close": what people are called as well ends the name of a street behind a full name. */
const isStreet = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from > 2 &&
  /^(?:at|along|from|in|near|off|on|to)$/.test(words[from - 1]?.key ?? '') &&
  /^(?:close|gate|mews|rise|row|view|walk)$/.test(words[to - 1]?.key ?? '');

/** "the Prince Albert", "the Lady Ada": a public house or a ship, and nobody. */
const isSign = (words: readonly Word[], { from, to }: Run): boolean =>
  to - from === 1 &&
  words[from - 2]?.key === 'the' &&
  /^(?:Prince|Princess|Lord|Lady|Queen|King|Duke|Duchess|Earl|Baron)$/.test(
    words[from - 1]?.text ?? '',
  ) &&
  (!(words[to]?.is.speech === true || words[to]?.text === ',') ||
    (words[from - 3]?.key === 'of' && ABOARD.test(words[from - 4]?.key ?? '')));
/** "the skipper of the Lady Ada," */
const ABOARD =
  /^(?:captain|crew|deck|hull|loss|master|mate|owners?|passengers|sinking|skipper|wreck)$/;

/** "Hurricanes Ada and Hale", "Lakes Ada, Hale and Byron": each of several that one word announces. */
function isOneOfThings(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > from - LONGEST_LIST && /^(?:and|or|,)$/.test(words[at]?.key ?? '')) at -= 2;
  return /^(?:Cyclones|Hurricanes|Lakes|Storms|Typhoons)$/.test(words[at]?.text ?? '');
}
const LONGEST_LIST = 9;

/** "Martin Luther | King Jr. Boulevard", "Ada O. Byron | Federal Building": words that are no name, and then a thing's. */
function isPartOfThing(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  if (to - from < 2 || to - from > 4 || last === undefined || !isThingWord(last)) return false;
  for (let at = from; at < to - 1; at += 1) {
    const word = words[at];
    if (word?.is.lettered !== true || word.is.suffix) continue;
    if (at > from ? word.is.given : classify(words, at).is === 'name') return false;
  }
  return true;
}

/** "Tanner Street", "Hurricane Ada", "Tanner & Hale", "Ada Byron Foundation" are no people. */
export function isThing(words: readonly Word[], { from, to }: Run, run: Run): boolean {
  const after = to < run.to ? words[to] : undefined;
  const stopped = from > run.from + 1 && words[from - 1]?.text === '.';
  const before = from > run.from ? words[from - (stopped ? 2 : 1)] : undefined;
  // "the Sir Tom Hale stand"
  if (before?.key === 'sir' && words[from - 2]?.key === 'the') return true;
  if (after?.text === '&' || before?.text === '&' || before?.is.thingBefore === true) return true;
  if (isStreet(words, { from, to }) || isSign(words, { from, to })) return true;
  if (isOneOfThings(words, from)) return true;
  // "V8 Supercars"
  for (let at = from; at < to; at += 1) if (words[at]?.is.shape.figured === true) return true;
  // "Hale v. Byron"
  const versus = words[from - 1]?.text === '.' && /^vs?$/.test(words[from - 2]?.text ?? '');
  if (versus && to === from + 1) return true;
  // "Hale Byron and Co"
  if (words[to]?.key === 'and' && words[to + 1]?.text === 'Co') return true;
  if (after === undefined) return isPremises(words[to]) || isBearer(words, to);
  // "Ander Labour MP | Ada Byron"
  if (to > from + 1 && words[to - 1]?.is.suffix === true && after.joined) return true;
  const { is } = classify(words, to);
  if (is === 'organisation-word' || is === 'thing' || after.is.thingAfter) return true;
  // "Hale Byron Architects"
  if (after.is.roles && after.is.organisationWord) return true;
  return isPartOfThing(words, to, run.to);
}
