import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { COMPANY_ENDINGS } from '../lexicon/organisation-words.ts';
import type { KnownOutlet } from '../lexicon/outlets.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Span } from '../model/span.ts';
import { entityId } from './entity-id.ts';
import { reportsHere } from './outlet-evidence.ts';
import { matchForm } from './match-form.ts';
import { outletByName, type CompiledForm } from './outlet-forms.ts';
import { translatedOutlets } from './translated-outlets.ts';
import { unknownOutlets } from './unknown-outlets.ts';
import type { Line, Word } from './words.ts';

export interface FoundOutlet {
  readonly id: string;
  readonly name: string;
  readonly known: KnownOutlet | undefined;
  readonly mentions: Span[];
}

/** A place where an outlet may be named. */
interface Sighting {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly form: CompiledForm;
  /** The text around it says that it is the outlet. */
  readonly sure: boolean;
}

/** The outlets that an article names, with every place, in the order of their first mention. */
export function findOutlets(lines: readonly Line[]): readonly FoundOutlet[] {
  const found = new Map<string, FoundOutlet>();
  const taken = new Set<number>();
  const sightings: Sighting[] = [];
  for (const line of lines) lookIn(line, sightings);
  const proven = new Set(sightings.filter(({ sure }) => sure).map(({ form }) => form));
  const accepted = sightings.filter(
    ({ line, from, form, sure }) => sure || (proven.has(form) && !isLooseWord(line, from, form)),
  );
  const long = accepted.filter(({ form }) => form.parts.length > 1);
  for (const sighting of long) noteKnown(found, taken, sighting);
  for (const { name, words } of unknownOutlets(lines, taken)) {
    // "news agency AFP"
    const known = words.length === 1 ? outletByName(name) : undefined;
    note(found, taken, known?.name ?? name, known, words);
  }
  for (const { name, words } of translatedOutlets(lines, taken))
    note(found, taken, name, outletByName(name), words);
  // "the Times" is first of all the Times that the article has named in full.
  const endings = new Set([...found.values()].map(({ name }) => lastWord(name)));
  for (const sighting of accepted) {
    const { form } = sighting;
    if (form.parts.length > 1 || (form.article && endings.has(form.parts[0] ?? ''))) continue;
    if (taken.has(sighting.line.words[sighting.from]?.start ?? -1)) continue;
    noteKnown(found, taken, sighting);
  }
  shortForms(lines, found, taken);
  return [...found.values()]
    .map((outlet) => ({
      ...outlet,
      mentions: outlet.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

const noteKnown = (
  found: Map<string, FoundOutlet>,
  taken: Set<number>,
  { line, from, to, form }: Sighting,
): void => note(found, taken, form.outlet.name, form.outlet, line.words.slice(from, to));

function note(
  found: Map<string, FoundOutlet>,
  taken: Set<number>,
  name: string,
  known: KnownOutlet | undefined,
  words: readonly Word[],
): void {
  const id = entityId('outlet', name);
  const outlet = found.get(id) ?? { id, name, known, mentions: [] };
  found.set(id, outlet);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  outlet.mentions.push({ start: first.start, end: last.end });
  for (const { start } of words) taken.add(start);
}

function lookIn(line: Line, found: Sighting[]): void {
  let end = 0;
  for (const at of line.clues) {
    const match = at < end ? undefined : matchForm(line.words, at);
    if (match === undefined || !isWhole(line, at, match.to, match.form)) continue;
    const { form, to } = match;
    found.push({ line, from: at, to, form, sure: isSure(line, at, to, form, found.at(-1)) });
    end = to;
  }
}

/** Not a piece of a longer name: "Steve Forbes", "The New York Times Company". */
function isWhole({ words, casing }: Line, from: number, to: number, form: CompiledForm): boolean {
  const before = words[from - 1];
  const next = words[to];
  if (next?.capital === true && next.joined && isCompanyWord(next.key)) return false;
  // "BBC Radio Ander" is a station of its own.
  if (form.parts.at(-1) === 'Radio' && next?.joined === true && /^[\p{Lu}\d]/u.test(next.text))
    return false;
  if (next !== undefined && NAMED_AFTER.has(next.key)) return false;
  // "the People's Court"
  if (form.needsEvidence && next?.key === "'s" && isBody(words[to + 1])) return false;
  const goesOn = next?.capital === true && next.joined && !ROLE_NOUNS.has(next.key);
  if (goesOn && casing === 'plain' && (form.needsEvidence || form.article)) return false;
  if (isPremises(next) && casing === 'plain') return false;
  if (form.parts.length > 1 && isOwnName(before, words[from])) return from === 1;
  if (
    form.parts.length > 1 ||
    before === undefined ||
    !before.capital ||
    words[from]?.joined !== true
  )
    return true;
  return before.key === 'the' || !(GIVEN_NAMES.has(before.key) || /^\p{Lu}\.?$/u.test(before.text));
}

/** What has an outlet's name and is none: "Times Square". */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'best-seller best-sellers bestseller bestsellers best-selling bestselling square building index futures'.split(
    ' ',
  ),
);

/** "Ander Echo Arena" */
const isPremises = (next: Word | undefined): boolean =>
  next?.capital === true && next.joined && next.is.placeWord && next.is.outlet?.noun !== true;

/** "Rand Daily Mail" is another than the Daily Mail; "London Daily Mail" and "Former Daily Mail editor" mean it. */
function isOwnName(before: Word | undefined, first: Word | undefined): boolean {
  if (before?.capital !== true || first?.joined !== true) return false;
  const { place, demonym, common, stop, role, title, compound, given } = before.is;
  return !(place || demonym || common || stop || role || title || compound || given);
}

const isBody = (word: Word | undefined): boolean =>
  word?.capital === true && word.is.organisationWord;

const isCompanyWord = (key: string): boolean =>
  COMPANY_ENDINGS.has(key) ||
  /^(?:club|company|group|holdings|index|terminal|intelligence|philanthropies|stock)$/.test(key);

function isSure(
  line: Line,
  from: number,
  to: number,
  form: CompiledForm,
  last: Sighting | undefined,
): boolean {
  const article = line.words[from - 1];
  const named = article?.text === 'The' && article.joined !== undefined && from > 1;
  if (form.article ? named || isCalledPaper(line.words, from, to) : !form.needsEvidence)
    return true;
  if (form.article && article?.key !== 'the') return false;
  if (form.needsEvidence && (line.casing !== 'plain' || followsName(line, from))) return false;
  return reportsHere(line, from, to) || isListed(line, from, last);
}

/** "the state-owned Herald newspaper" */
function isCalledPaper(words: readonly Word[], from: number, to: number): boolean {
  let before = from - 1;
  while (words[before]?.is.compound === true) before -= 1;
  return (
    words[before]?.key === 'the' &&
    /^(?:newspaper|daily|tabloid|magazine)$/.test(words[to]?.key ?? '')
  );
}

/** "Operation Dawn": a capital before a common word makes it part of another name. */
const followsName = ({ words }: Line, from: number): boolean => {
  const before = words[from - 1];
  // "Fund for Nature"
  if (before?.key === 'for' && words[from - 2]?.capital === true && from > 2) return true;
  return (
    from > 1 &&
    before !== undefined &&
    before.capital &&
    before.key !== 'the' &&
    words[from]?.joined === true
  );
};

/** "Fortune" in "told Reuters and Fortune": it stands in a list with an outlet. */
function isListed({ words }: Line, from: number, last: Sighting | undefined): boolean {
  if (last?.line.words !== words || !last.sure || words[from]?.capital !== true) return false;
  const between = words.slice(last.to, from).map(({ key }) => key);
  return (
    between.length > 0 &&
    between.length < 4 &&
    between.every((key) => /^(?:,|and|or|the)$/.test(key))
  );
}

/** Where the text does not say it here, only "the" before an uncommon word makes it the outlet. */
const isLooseWord = ({ words, casing }: Line, from: number, form: CompiledForm): boolean =>
  casing !== 'plain' || form.needsEvidence || (form.article && words[from - 1]?.key !== 'the');

/** "the Times" after "The Harbour Times": the last word alone, meant for the latest such outlet. */
function shortForms(
  lines: readonly Line[],
  found: Map<string, FoundOutlet>,
  taken: Set<number>,
): void {
  const byEnding = new Map<string, FoundOutlet>();
  for (const outlet of found.values()) {
    const ending = lastWord(outlet.name);
    if (/\S \S/.test(outlet.name.replace(/^The /, '')) && !byEnding.has(ending))
      byEnding.set(ending, outlet);
  }
  if (byEnding.size === 0) return;
  for (const { words, clues, casing } of lines) {
    if (casing !== 'plain') continue;
    for (const at of clues) {
      const word = words[at];
      const outlet = word?.is.outlet?.noun === true ? byEnding.get(word.text) : undefined;
      if (word === undefined || outlet === undefined || taken.has(word.start)) continue;
      if (words[at - 1]?.key !== 'the') continue;
      const next = words[at + 1];
      if (next?.capital === true && next.joined && !/['’]/.test(next.text)) continue;
      outlet.mentions.push({ start: word.start, end: word.end });
      taken.add(word.start);
    }
  }
}
