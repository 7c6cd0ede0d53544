import { fold } from '../language/fold.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Doc } from '../model/doc.ts';
import type { Entities } from '../model/entity.ts';
import { isSectionName, nameOf } from './masthead-lines.ts';
import { soundsLikeOutlet } from './masthead-signs.ts';
import { outletByCredit, outletByName } from './outlet-forms.ts';
import { HEARD_BY, OPENS, SLOTS, type Slot } from './own-slots.ts';
import { endsLikeOutlet, hasSite, mayNameSites, speech } from './own-speech.ts';
import type { Sign } from './sign.ts';
import { spelt } from './spelt-name.ts';

/** What decides: one slot where little else stands, or two signs that agree. */
const ENOUGH = 2;
/** Characters of each end whose lines are searched, and how many lines. */
const EDGE = 1500;
const HEAD_LINES = 8;
const TAIL_LINES = 12;
/** Of a longer line only the beginning is searched. */
const LONGEST_LINE = 200;

interface Candidate extends Sign {
  readonly score: number;
}

interface EdgeLine {
  readonly text: string;
  readonly start: number;
  /** It begins with what may be a name. */
  readonly named: boolean;
}

/**
 * The outlet by what its page calls itself: no list has to know the name, but signs have to agree
 * on it ("Meridian" above, "Subscribe to Meridian" below).
 */
export function ownName(doc: Doc, { people }: Entities): Sign | undefined {
  const edges = edgeSigns(doc.text).filter(({ name }) => mayBeOutlet(name));
  const sites = mayNameSites(doc.text);
  // Whom somebody told something is looked for last: that alone is not enough.
  if (edges.length === 0 && !sites) return undefined;
  const heard = heardSigns(doc.text).filter(({ name }) => mayBeOutlet(name));
  const persons = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]));
  const signs = [...edges, ...heard].filter(
    ({ name }) => !persons.has(name) || endsLikeOutlet(name),
  );
  const scored = tally(signs).map((each) => {
    // What somebody tells an outlet may be quoted from it: the page itself has to name it too.
    const page = each.score + (sites && hasSite(doc.text, each.name) ? 1.5 : 0);
    if (page === 0) return each;
    const said = speech(doc.text, each.name) + (endsLikeOutlet(each.name) ? 1 : 0);
    return { ...each, score: page + said };
  });
  const [first] = scored.toSorted((a, b) => b.score - a.score);
  if (first === undefined || first.score < ENOUGH) return undefined;
  return { ...first, name: spelt(doc.text, first.name) };
}

/** One candidate of each name, with the sum of its signs. "PTK" is "Press Trust of Kandia", "© Echo" is of the "Ander Echo". */
function tally(signs: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const sign of signs) {
    const key = keyOf(sign.name);
    const before = found.get(key);
    found.set(key, { ...(before ?? sign), score: sign.score + (before?.score ?? 0) });
  }
  const all = [...found.values()];
  return all.map((each) => {
    const short = all.find(
      ({ name }) =>
        name.length > 2 && (name === initialsOf(each.name) || each.name.endsWith(` ${name}`)),
    );
    return short === undefined ? each : { ...each, score: each.score + short.score + 0.5 };
  });
}

const keyOf = (name: string): string => fold(name).replace(/^the /, '');

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');

function edgeSigns(text: string): readonly Candidate[] {
  const head = linesOf(text, 0).slice(0, HEAD_LINES);
  const tail = linesOf(text, Math.max(0, text.length - EDGE)).slice(-TAIL_LINES);
  const below = tail.filter(({ start }) => start > (head.at(-1)?.start ?? 0));
  const searched = { first: head.slice(0, 1), head, tail, edges: [...head, ...below] };
  return [...SLOTS.flatMap((slot) => inSlot(slot, searched[slot.lines])), ...titlePage(head, tail)];
}

/** Each name once: a name that a page repeats in one way is no better known. */
function inSlot(
  { pattern, weight, opens }: Slot,
  lines: readonly EdgeLine[],
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    if (opens && !line.named) continue;
    const match = pattern.exec(line.text);
    const written = match?.groups?.['name'];
    if (match === null || written === undefined) continue;
    const start = line.start + line.text.indexOf(written, match.index);
    const sign = signOf(written, start, weight);
    if (!found.has(keyOf(sign.name))) found.set(keyOf(sign.name), sign);
  }
  return [...found.values()];
}

const FURNITURE = /^(?:Posted (?:by|at|in)|Labels:|Filed under|Tags:)|\b\d+ [Cc]omments?\b/u;
const DAY = /^(?:\p{L}{3,9},? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),? \d{4}\b/u;

/** A name, then a day, then the headline, or a slogan between; blogs have their own furniture at the end. */
function titlePage(head: readonly EdgeLine[], tail: readonly EdgeLine[]): readonly Candidate[] {
  const [first] = head;
  const dated = head.slice(0, 4).findIndex(({ text }) => DAY.test(text));
  const name = first === undefined || dated < 1 ? undefined : nameOf({ ...first, end: 0 });
  if (name === undefined) return [];
  const next = head[dated + 1]?.text ?? '';
  const slogan = dated > 1;
  if (!slogan && (next === '' || next.length > 100 || /^by |[.:]$/iu.test(next))) return [];
  const article = /^the /iu.test(name.name) ? 0.5 : 0;
  const blog = tail.some(({ text }) => FURNITURE.test(text)) ? 0.75 : 0;
  return [signOf(name.name, name.start, 0.25 + article + blog)];
}

function heardSigns(text: string): readonly Candidate[] {
  return [...text.matchAll(HEARD_BY)].map(({ 0: all, index, groups }) => {
    const name = groups?.['name'] ?? '';
    return signOf(name, index + all.length - name.length, 0);
  });
}

/** What firms and pages add to their names. */
const ADDED =
  /\.? (?:Limited|Ltd|LLC|Inc|Company|Co|Corporation|Media Group|Group|plc|Publications|Publishing|Pvt|Private|Digital|Newspapers|Verlag\p{L}*|GmbH|SpA|SAS|All|Rights|No|Reproduction|Prohibited)\b.*$|(?<=\S \S+) Online$/u;
/** "By Ada Byron | June 2, 2022" */
const BYLINE = /^by /iu;
/** "© RIPRODUZIONE RISERVATA" names nobody. */
const RIGHTS = /^(?:All|Alle|Tous|Todos|Derechos|Riproduzione|Rights)\b/iu;

function signOf(written: string, start: number, score: number): Candidate {
  // "© 2014 NPR. The Associated Press": who shows it, and whose words it are.
  const ended = written.replace(/[.,]$|(?<=\p{Lu}{2})\. .*$/u, '');
  const bare = ended.replace(ADDED, '');
  const name = (outletByCredit(ended) ?? outletByCredit(bare))?.name ?? bare;
  return { name, span: { start, end: start + written.length }, score };
}

/** Not a person by the first name, a place, a body that everybody knows or a part of a page. */
function mayBeOutlet(name: string): boolean {
  const key = keyOf(name);
  if (outletByName(name) !== undefined) return true;
  if (
    key.length < 3 ||
    RIGHTS.test(name) ||
    BYLINE.test(name) ||
    isSectionName(name) ||
    PLACES.has(key) ||
    KNOWN_ORGANISATIONS.has(key)
  )
    return false;
  return soundsLikeOutlet(name) || !GIVEN_NAMES.has(fold(name.split(' ')[0] ?? ''));
}

function linesOf(text: string, from: number): readonly EdgeLine[] {
  const lines: EdgeLine[] = [];
  let start = from;
  for (const raw of text.slice(from, from + EDGE).split('\n')) {
    const line = raw.trim().slice(0, LONGEST_LINE);
    if (line !== '')
      lines.push({ text: line, start: start + raw.indexOf(line), named: OPENS.test(line) });
    start += raw.length + 1;
  }
  return lines;
}
