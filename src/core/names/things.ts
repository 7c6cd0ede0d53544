import { classify } from './word-class.ts';
import type { Run, Word } from './words.ts';

const isThingWord = ({ is }: Word): boolean => is.thingAfter || is.placeWord;

/** "the Ada Byron refinery": what is named after people, and no verb. */
const isPremises = (next: Word | undefined): boolean =>
  next?.joined === true && (PREMISES.has(next.key) || PREMISES.has(next.key.replace(/s$/, '')));
const PREMISES: ReadonlySet<string> = new Set(
  `airbase airport arena ashram auditorium barracks base borough brewery building cathedral chapel clinic courthouse estates expressway colliery constituency counties county dam distillery festival
  hospital hotel jail medal monastery mosque museum neighborhood neighbourhood oilfield peninsula prison prize
  province racecourse refinery reservoir shipyard shrine smelter stadium suburb synagogue telescope temple theater theatre
  trophy university village volcano boot handbag jean lymphoma perfume shirt shoe syndrome`.split(
    /\s+/,
  ),
);

/** "Lou Gehrig's disease": what is called after whoever found it. */
const isEponym = (words: readonly Word[], to: number): boolean =>
  words[to]?.key === "'s" &&
  words[to + 1]?.capital === false &&
  FINDS.has(words[to + 1]?.key ?? '');
const FINDS: ReadonlySet<string> = new Set(
  'comet conjecture constant disease law lymphoma palsy paradox razor syndrome theorem'.split(' '),
);

/** "Queen Ada's Grammar School", "Ada Byron's Hospital": a house that bears the name. */
function isPatron(words: readonly Word[], to: number): boolean {
  if (words[to]?.key !== "'s") return false;
  for (let at = to + 1; at < to + 4 && words[at]?.capital === true; at += 1)
    if (HOUSES.has(words[at]?.key ?? '')) return true;
  return false;
}
const HOUSES: ReadonlySet<string> = new Set(
  'academy cathedral chapel college hospice hospital hotel infirmary primary school stadium'.split(
    ' ',
  ),
);

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
  !(words[to]?.is.speech === true || words[to]?.text === ',');

/** "Hurricanes Ada and Hale", "Lakes Ada, Hale and Byron": each of several that one word announces. */
function isOneOfThings(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  for (; at > from - LONGEST_LIST && at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || THINGS.has(word.key)) break;
    if (!word.capital && !/^(?:and|or|,)$/.test(word.key)) return false;
  }
  return words[at]?.capital === true && THINGS.has(words[at]?.key ?? '');
}
const LONGEST_LIST = 9;
const THINGS: ReadonlySet<string> = new Set(
  'cyclones hurricanes lakes mounts storms typhoons'.split(' '),
);

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
  if (after === undefined)
    return isPremises(words[to]) || isEponym(words, to) || isPatron(words, to);
  // "Ander Labour MP | Ada Byron"
  if (to > from + 1 && words[to - 1]?.is.suffix === true && after.joined) return true;
  const { is } = classify(words, to);
  if (is === 'organisation-word' || is === 'thing' || after.is.thingAfter) return true;
  return isPartOfThing(words, to, run.to);
}
