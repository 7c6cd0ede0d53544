import type { Called } from './called-outlets.ts';
import { classify } from './word-class.ts';
import type { Line, Run, Word } from './words.ts';

/**
 * Outlets whose names end like anything and that no table knows, by whom a source spoke to: "told
 * The Blade", "an interview with The Blade", and a brand that is told a quotation: "“No,” he
 * told TechHum".
 */
export function toldOutlet({ words }: Line, { from, to }: Run): Called | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  // "according to La Voz del Puerto"
  if (to - from > 1 && FOREIGN_ARTICLES.has(first.text) && isSource(words, from))
    return isNamedPlace(words, from, to) ? undefined : { from, to, sure: true };
  if (first.text !== 'The') {
    if (to > from + 1 || !isQuotedTo(words, from)) return undefined;
    const brand = BRAND.test(first.text) && !first.is.knownOrganisation;
    return brand ? { from, to, sure: true } : undefined;
  }
  if (to - from < 2 || to - from > LONGEST) return undefined;
  for (let at = from + 1; at < to; at += 1) if (!isTitleWord(words[at])) return undefined;
  // "They told The Rolling Stones"
  const last = words[to - 1]?.is;
  // "The Telegraph": which one is for the rules that know them.
  if (to - from === 2 && (last?.outlet?.forms.length ?? 0) > 0) return undefined;
  if (last?.stop === true || last?.common === true) return undefined;
  if (last?.key.endsWith('s') === true && last.outlet?.noun !== true) return undefined;
  // A masthead of one word is known by its article: "The Blade".
  const start = to - from === 2 ? from : from + 1;
  const sure = isSource(words, from);
  // "The Blade can reveal": the same, where something else shows that it is one.
  return sure || (start === from && last?.outlet === undefined)
    ? { from: start, to, sure }
    : undefined;
}

/** "El Salvador", "La Paz" */
const isNamedPlace = (words: readonly Word[], from: number, to: number): boolean =>
  classify(words, from).is === 'place' || words.slice(from + 1, to).every(({ is }) => is.place);

const FOREIGN_ARTICLES: ReadonlySet<string> = new Set(
  'El La Le Les Los Las Il Der Die Das'.split(' '),
);

/** Longest name behind "The", in words, with it. */
const LONGEST = 4;
const BRAND = /^\p{Lu}\p{L}*(?:\p{Ll}\p{Lu}|\p{L}\d)/u;

/** What a masthead may consist of: no place, office, body or people. */
const isTitleWord = (word: Word | undefined): boolean => {
  if (word?.is.lettered !== true) return false;
  const { is } = word;
  if (is.outlet?.noun === true) return true;
  return !(
    (is.place && !is.demonym) ||
    is.role ||
    is.title ||
    is.organisationWord ||
    is.placeWord ||
    is.thingAfter ||
    is.knownOrganisation
  );
};

const WORK = /^(?:article|column|editorial|essay|interview|op-ed|piece|published|report|story)$/;
const SEEN = /^(?:contacted|interviewed|obtained|quoted|reported|reviewed|seen)$/;

/** "told |", "an interview with |", "a report in |", "obtained by |" */
function isSource(words: readonly Word[], at: number): boolean {
  const [one, two] = [words[at - 1]?.key ?? '', words[at - 2]?.key ?? ''];
  if (/^(?:told|tells|telling)$/.test(one)) return true;
  if (one === 'with') return /^(?:interview|conversation)$/.test(two);
  if (one === 'to') return /^(?:according|speaking)$/.test(two);
  if (one === 'in' || one === 'for') return WORK.test(two);
  return one === 'by' && SEEN.test(two);
}

/** "“No,” he told |", "first reported by |" */
function isQuotedTo(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.key === 'by')
    return words[at - 2]?.key === 'reported' && words[at - 3]?.key === 'first';
  return words[at - 1]?.key === 'told' && ENDS.test(words[at + 1]?.key ?? '.');
}

/** Nothing is told but the quotation before: "told TechHum.", "told TechHum in May". */
const ENDS = /^(?:[.,:]|at|by|in|last|on|this|yesterday)$/;
