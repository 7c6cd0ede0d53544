import { readVerb } from '../language/lemma.ts';
import type { Candidate } from './candidates.ts';
import { textOfCandidate, type Introduced } from './introduced.ts';
import { singleShape } from './name-shape.ts';
import { shortForms } from './person-names.ts';
import { contextScore, ENOUGH, isCalledSo, isSurelyPerson } from './person-evidence.ts';
import { rollCalls } from './roll-calls.ts';
import type { Line, Word } from './words.ts';

/** People named by one word only: "Mr Whitcombe", "Senator Hale", "Maria, 34,", "Einstein". */
export function addSingles(
  people: readonly Introduced[],
  candidates: readonly Candidate[],
  lines: readonly Line[],
  firms: ReadonlySet<string>,
): Introduced[] {
  const all = [...people];
  const known = new Set<string>();
  for (const person of people) addWords(person, known);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const [key = ''] = candidate.keys;
    if (candidate.keys.length !== 1 || known.has(key)) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const things = withArticle(lines);
  const add = (key: string, group: readonly Candidate[], named: Candidate): void => {
    const names = [singleName(named)];
    all.push({ forms: [[key]], names, candidates: [...group], generation: undefined });
    known.add(key);
    groups.delete(key);
  };
  for (const [key, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    // "'Lady Ada' sold", "the ferry Lady Ada"
    const ship = group.some((candidate) => isCalledSo(candidate));
    const sure = group.find((candidate) => isAddressed(candidate));
    const named = first.addressed === 'honorific' || mayBeName(first);
    const firm = firms.has(key) && !group.some((candidate) => isSurelyPerson(candidate));
    if (things.has(key) || ship || firm || !named) groups.delete(key);
    if (groups.has(key) && (sure !== undefined || scoreOf(group) >= ENOUGH))
      add(key, group, sure ?? first);
  }
  for (const key of rollCalls(candidates, known)) {
    const [first] = groups.get(key) ?? [];
    if (first !== undefined) add(key, groups.get(key) ?? [], first);
  }
  return all;
}

/** Adds all words by which the article may call someone whom it has introduced. */
function addWords({ forms, candidates }: Introduced, known: Set<string>): void {
  for (const form of forms) {
    for (const word of form) known.add(word);
    for (const short of shortForms(form)) for (const word of short) known.add(word);
  }
  for (const { nickname } of candidates) if (nickname !== undefined) known.add(nickname);
}

const STORMS = /^(?:cyclone|hurricane|storm|typhoon)$/;

/** Words that stand with "the" as well, or with "Storm": "Mr Titanic" jokes about the Titanic. */
function withArticle(lines: readonly Line[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words, runs, casing } of lines) {
    if (casing !== 'plain') continue;
    for (const { from, to } of runs)
      if (to === from + 1 && words[from - 1]?.key === 'the' && words[from] !== undefined)
        keys.add(words[from].key);
      else if (to === from + 2 && STORMS.test(words[from]?.key ?? '')) {
        const name = words[from + 1];
        if (name !== undefined) keys.add(name.key);
      }
  }
  return keys;
}

function mayBeName({ parts: [word] }: Candidate): boolean {
  if (word === undefined || word.text.length < 2 || word.shouted) return false;
  if (word.is.common && !word.is.given) return false;
  if (/(?:ists|ians|eans|ites|oats|istas)$/.test(word.key)) return false;
  return !/\p{Ll}\p{Lu}/u.test(word.text.replace(/^Ma?c/, ''));
}

/** Titles without which the name is not known: "King Charles", "Lord Hale", "Pope Leo". */
const KEPT_TITLES =
  /^(?:king|queen|prince|princess|pope|emperor|empress|lord|lady|baroness|baron|duke|duchess|saint|mother)$/;

function singleName(candidate: Candidate): string {
  const address = addressOf(candidate);
  const name = textOfCandidate(candidate);
  return address !== undefined && KEPT_TITLES.test(address.key) ? `${address.text} ${name}` : name;
}

const addressOf = ({ line, addressAt }: Pick<Candidate, 'line' | 'addressAt'>): Word | undefined =>
  addressAt === undefined ? undefined : line.words[addressAt];

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles that a firm or a thing may follow as well: "carrier Harbour", "champion Harbour". */
const LOOSE_TITLES = wordSet(
  `agent brewer broadcaster builder capital carrier chair champion chief client customer designer
  developer director employee executive forward general giant host insider insurer investor leader
  major maker marine operator partner player principal private producer publisher retailer rival
  speaker trader`,
);
/** These only where a capital makes them part of a name: "Star Harbour", but "pop star Zendra". */
const LOOSE_IN_CAPITALS = wordSet(
  `advocate analyst architect banker conductor driver engineer expert fan guard native neighbor
  neighbour officer patient star supporter victim worker`,
);
const isLoose = ({ key, capital }: Word): boolean =>
  LOOSE_TITLES.has(key) || (capital && LOOSE_IN_CAPITALS.has(key));

/** "Mr X", "X, 34,", "substitute X". */
function isAddressed(candidate: Candidate): boolean {
  const { line, from } = candidate;
  if (isSurelyPerson(candidate)) return true;
  const title = addressOf(candidate) ?? line.words[from - 1];
  if (isCalledSo(candidate) || isNumberedThing(candidate)) return false;
  if (
    title === undefined ||
    !(title.is.title || title.is.role || title.is.titlePart) ||
    title.is.demonym
  )
    return false;
  return !isLoose(title) && line.words[from - 1]?.text !== "'s";
}

/** "the star Gliese 876" */
const isNumberedThing = ({ line, to }: Candidate): boolean =>
  line.words[to]?.is.shape.figured === true && /^\d{3,}$/.test(line.words[to].text);

/** Signs of a single name add up over its places, each place after the best for half. */
function scoreOf(group: readonly Candidate[]): number {
  const [first] = group;
  const word = first?.parts[0];
  if (word === undefined) return 0;
  let best = 0;
  let more = 0;
  let worst = 0;
  for (const candidate of group.slice(0, MOST_PLACES)) {
    const score = contextScore(candidate) + standing(candidate);
    if (score < 0) worst = Math.min(worst, score);
    if (score > best) {
      more += best;
      best = score;
    } else if (score > 0) more += score;
  }
  const fame = word.is.famous ? FAME : 0;
  return singleShape(word) + fame + best + Math.min(more / 2, MOST_MORE) + worst;
}

/** Enough alone: a famous name is a person's unless the words around it say otherwise. */
const FAME = 3;
/** Places that are looked at: more would cost time on a long article and seldom change the verdict. */
const MOST_PLACES = 12;
/** Most that repeated weak signs add: a firm that is often named shows some of them as well. */
const MOST_MORE = 1.5;

const PREPOSITIONS = wordSet(`across around at in inside into near off outside via within`);
const FIRM_NOUNS = wordSet(
  `airbase airport area based border boss brand bridge captain ceo city coach coast corp customers district employees
  defender executive executives factory fans goalkeeper headquarters keeper manager midfielder inc ltd official officials plant plc product products
  province region river road shares skipper spokesman spokesperson spokeswoman staff state stock store stores striker supporters
  street suburb town user users valley which`,
);

/** What shares do: "Harbex fell 3 percent". */
const MARKET_VERBS = wordSet(
  'added advanced climbed closed dipped dropped eased edged ended fell gained jumped lost plunged rallied rose sank shed slid slipped slumped soared surged tumbled',
);

const isPast = (word: Word | undefined): boolean =>
  word !== undefined && !word.capital && readVerb(word.key)?.forms.has('past') === true;

const isNounHere = (word: Word | undefined): boolean =>
  word?.is.lettered === true && word.joined && !word.capital && !word.is.stop && !isPast(word);

const isBodyOrPlace = (word: Word | undefined): boolean =>
  word?.capital === true && (word.is.organisationWord || word.is.placeWord);

/** What speaks for or against a word that stands alone, beyond what any name shows. */
function standing({ line, addressAt, from, to, parts: [word] }: Candidate): number {
  const { words } = line;
  const before = words[from - 1]?.key ?? '';
  const next = words[to];
  const second = words[to + 1];
  let score = 0;
  if (PREPOSITIONS.has(before)) score -= 2;
  // "the University of Halle"
  if (before === 'of' && isBodyOrPlace(words[from - 2])) score -= 3;
  if (next?.is.shape.figured === true && /^\d{3,}$/.test(next.text)) score -= 3;
  // "the bank's Norwood branch" has a place.
  if (before === "'s" && isNounHere(next)) score -= 1.5;
  const title = addressOf({ addressAt, line }) ?? line.words[from - 1];
  if (title !== undefined && isLoose(title)) score -= 2;
  if (/^["“]$/.test(before) && /^["”]$/.test((next?.text === ',' ? second : next)?.text ?? ''))
    score -= 3;
  if (title?.is.demonym === true) score -= 4.5;
  if (next !== undefined && FIRM_NOUNS.has(next.key)) score -= 3;
  if (next?.text === ',' && second?.key === 'which') score -= 3;
  if (
    MARKET_VERBS.has(next?.key ?? '') &&
    /^(?:\d.*|by|to|as|more|about|nearly|sharply)$/.test(second?.key ?? '')
  )
    score -= 3;
  if (second?.key === 'it' && /^(?:said|says|announced)$/.test(next?.key ?? '')) score -= 2;
  // "Ada's Law"
  if (next?.key === "'s" && second?.capital === true && second.is.thingAfter) score -= 3;
  // "Ask who signed": a name has a comma there.
  if (next?.key === 'who') score -= 2;
  // "Ander were booed off": a side, where no other name stands before it.
  if (/^(?:were|are|have)$/.test(next?.key ?? '') && !/^(?:,|and|or)$/.test(before)) score -= 3;
  if (next?.capital === true && next.joined) score -= 1.5;
  if (next !== undefined && /^(?:was|is|had|has|did|would|and)$/.test(next.key)) score += 0.5;
  if (next?.key === "'s") score += 0.5;
  if (word?.is.surname === true && !word.is.ambiguous && !word.is.place && isPast(next))
    score += 1.5;
  if (word?.is.given === true && !word.is.ambiguous && !word.is.place)
    score += isPast(next) ? 1 : 0.5;
  return score;
}
