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
  trophy university village volcano`.split(/\s+/),
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
  // "V8 Supercars"
  for (let at = from; at < to; at += 1) if (words[at]?.is.shape.figured === true) return true;
  // "Hale v. Byron"
  const versus = words[from - 1]?.text === '.' && /^vs?$/.test(words[from - 2]?.text ?? '');
  if (versus && to === from + 1) return true;
  if (after === undefined) return isPremises(words[to]);
  // "Ander Labour MP | Ada Byron"
  if (to > from + 1 && words[to - 1]?.is.suffix === true && after.joined) return true;
  const { is } = classify(words, to);
  if (is === 'organisation-word' || is === 'thing' || after.is.thingAfter) return true;
  return isPartOfThing(words, to, run.to);
}
