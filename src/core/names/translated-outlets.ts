import { TRANSLATED_NAMES, type TranslatedName } from '../lexicon/outlets-translated.ts';
import type { Line, Word } from './words.ts';

export interface TranslatedOutlet {
  readonly name: string;
  readonly words: readonly Word[];
}

/**
 * Outlets whose names a machine took for words: "seen by our colleagues at yard" means The Verge.
 * Only where a news source must stand, and where the word cannot mean what it says.
 */
export function translatedOutlets(
  lines: readonly Line[],
  taken: ReadonlySet<number>,
): readonly TranslatedOutlet[] {
  const found: TranslatedOutlet[] = [];
  for (const { words, clues } of lines)
    for (const at of clues) {
      const word = words[at];
      if (word?.is.outlet?.translated !== true || taken.has(word.start)) continue;
      if (!endsSourceSlot(words, at)) continue;
      const fitting = (TRANSLATED_NAMES.get(word.key) ?? []).filter((name) =>
        isMeant(words, at, name),
      );
      const [longest] = fitting;
      const names = fitting.filter((name) => name.words.length === longest?.words.length);
      const meant = names.length > 1 ? ofItsLand(lines, names) : longest;
      if (meant === undefined) continue;
      found.push({ name: meant.outlet, words: words.slice(at, at + meant.words.length) });
    }
  return found;
}

const isArticle = (word: Word | undefined): boolean => word?.key === 'the';

/** Whether an outlet must be named at `at`: "our colleagues at …", "in the columns of the …". */
function endsSourceSlot(words: readonly Word[], at: number): boolean {
  const to = isArticle(words[at - 1]) ? at - 1 : at;
  const link = words[to - 1]?.key ?? '';
  const noun = words[to - 2]?.key ?? '';
  const owner = words[to - 3]?.key ?? '';
  if (!LINKS.has(link)) return false;
  if (noun === 'columns') return owner === 'the' && words[to - 4]?.key === 'in';
  return PEERS.test(noun) && (noun.startsWith('conf') || /^(?:our|my)$/.test(owner));
}

const LINKS: ReadonlySet<string> = new Set(['at', 'of', 'from', 'with']);
/** What a French, Spanish or Italian newspaper calls other newspapers. */
const PEERS = /^(?:colleagues|confreres|comrades|counterparts)$/;

/** The words are the name's, whole, and would not stand so if they meant what they say. */
function isMeant(words: readonly Word[], at: number, { words: own, article }: TranslatedName) {
  if (!own.every((key, index) => words[at + index]?.key === key)) return false;
  if (isArticle(words[at - 1]) && !article && words[at]?.capital !== true) return false;
  const next = words[at + own.length];
  if (next === undefined || !next.is.lettered || next.capital) return true;
  return next.key !== 'of' && (next.is.stop || next.is.speech || next.key === 'first');
}

/** Of several outlets the one of whose country the article speaks; undefined where that is unclear. */
function ofItsLand(
  lines: readonly Line[],
  names: readonly TranslatedName[],
): TranslatedName | undefined {
  const told = names.filter(({ land }) =>
    lines.some(({ words }) => words.some(({ key }) => land.has(key))),
  );
  return told.length === 1 ? told[0] : undefined;
}
