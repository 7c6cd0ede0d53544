import { COMMON_CAPITALISED } from '../lexicon/capitalised-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { isMastheadWord, NOT_OUTLETS, STRONG_OUTLET_NOUNS } from '../lexicon/outlet-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { calledOutlets } from './called-outlets.ts';
import { reportsHere } from './outlet-evidence.ts';
import { toldOutlet } from './told-outlets.ts';
import { textOfWords, type Line, type Run, type Word } from './words.ts';

export interface UnknownOutlet {
  readonly name: string;
  readonly words: readonly Word[];
}

/** Outlets that no table knows, by their last word and what is said of them: "the Harbour Gazette". */
export function unknownOutlets(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly UnknownOutlet[] {
  const sightings: Seen[] = [];
  for (const line of lines)
    if (line.casing === 'plain') for (const run of line.runs) lookIn(line, run, taken, sightings);
  if (sightings.length === 0) return [];
  const proven = new Set(sightings.filter(({ sure }) => sure).map(({ name }) => name));
  return sightings.filter(({ name }) => proven.has(name));
}

interface Seen extends UnknownOutlet {
  readonly sure: boolean;
}

function lookIn(line: Line, run: Run, taken: ReadonlySet<number>, found: Seen[]): void {
  const { words } = line;
  const called = calledOutlets(line, run);
  for (const { from, to, sure } of called) note(words, { from, to }, taken, sure, found);
  const told = called.length > 0 ? undefined : toldOutlet(line, run);
  if (told !== undefined) note(words, told, taken, told.sure, found);
  const { from: start, to: end } = run;
  if (called.length > 0 || told !== undefined) return;
  let to = end;
  while (to > start && !isOutletNoun(words[to - 1]) && !isDaily(words, start, to)) to -= 1;
  if (to === start) return;
  let from = start;
  while (from < to - 1 && isLead(words, from)) from += 1;
  const parts = words.slice(from, to);
  if (parts.length === 1 ? !isMastheadWord(parts[0]?.key ?? '') : isNoOutlet(parts)) return;
  if (parts.some(({ text }) => text === ',' || text === '&')) return;
  const next = words[to];
  if (next?.capital === true && next.joined && !ROLE_NOUNS.has(next.key)) return;
  note(words, { from, to }, taken, isSure(line, from, to), found);
}

const isOutletNoun = (word: Word | undefined): boolean => word?.is.outlet?.noun === true;

function note(
  all: readonly Word[],
  { from, to }: Run,
  taken: ReadonlySet<number>,
  sure: boolean,
  found: Seen[],
): void {
  const words = all.slice(from, to);
  if (words.some(({ start }) => taken.has(start))) return;
  found.push({ name: textOfWords(all, from, to), words, sure });
}

const TIMES_OF_DAY: ReadonlySet<string> = new Set(['daily', 'evening', 'morning']);

/** "the Daily Whistle": what follows its day of appearance may be any word. */
const isDaily = (words: readonly Word[], start: number, to: number): boolean =>
  to - 2 >= start && TIMES_OF_DAY.has(words[to - 2]?.key ?? '');

/** "The", "However", "Former": before the name, not in it. */
const isLead = (words: readonly Word[], at: number): boolean => {
  const key = words[at]?.key ?? '';
  if (/-(?:based|owned|born|run|language)$/.test(key)) return true;
  return (
    COMMON_CAPITALISED.has(key) &&
    !/^(?:daily|sunday|morning|evening|new|north|south|east|west|northern|southern|eastern|western|world|business|free|global|national)$/.test(
      key,
    )
  );
};

function isNoOutlet(parts: readonly Word[]): boolean {
  let key = parts.at(-1)?.key ?? '';
  for (let at = parts.length - 2; at >= 0; at -= 1) {
    key = `${parts[at]?.key ?? ''}_${key}`;
    if (NOT_OUTLETS.has(key)) return true;
  }
  if (parts.at(-1)?.key === 'agency' && !OF_NEWS.has(parts.at(-2)?.key ?? '')) return true;
  return parts.some(({ is }) => is.role && is.outlet?.noun !== true);
}

/** What makes an agency one of news: others are of medicines, taxes or space. */
const OF_NEWS: ReadonlySet<string> = new Set([
  'news',
  'press',
  'information',
  'telegraph',
  'telegraphic',
  'wire',
  'photo',
]);

/** A strong noun is enough after "the"; a weak one, or a first name before it, needs a report. */
function isSure(line: Line, from: number, to: number): boolean {
  if (reportsHere(line, from, to) || isCalledPaper(line, from))
    return !GIVEN_NAMES.has(line.words[from]?.key ?? '') || isThe(line, from);
  return isThe(line, from) && STRONG_OUTLET_NOUNS.has(line.words[to - 1]?.key ?? '');
}

/** "the newspaper «Daily Whistle»" */
const isCalledPaper = ({ words }: Line, from: number): boolean =>
  /^(?:newspaper|daily|paper|tabloid|magazine|weekly|broadsheet)$/.test(
    words[from - (/^[«“"„'‘]$/u.test(words[from - 1]?.text ?? '') ? 2 : 1)]?.key ?? '',
  );

const isThe = ({ words }: Line, from: number): boolean => words[from - 1]?.key === 'the';
