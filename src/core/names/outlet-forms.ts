import { fold } from '../language/fold.ts';
import { tokenise } from '../language/tokenise.ts';
import { OUTLETS, type KnownOutlet } from '../lexicon/outlets.ts';
import { PUBLISHERS } from '../lexicon/publishers.ts';

/** A form of a known outlet, ready to be compared with the words of a line. */
export interface CompiledForm {
  readonly outlet: KnownOutlet;
  /** Its words and marks, without a leading article. */
  readonly parts: readonly string[];
  /** The same, folded. */
  readonly keys: readonly string[];
  /** "The Guardian", "The Verge": one word that needs its article. */
  readonly article: boolean;
  readonly needsEvidence: boolean;
}

/** With straight apostrophes. */
const plain = (text: string): string => text.replaceAll('’', "'");

function compile(outlet: KnownOutlet): readonly CompiledForm[] {
  return outlet.forms.map(({ form, needsEvidence }) => {
    const texts = tokenise(form, { start: 0, end: form.length }).map((token) =>
      plain(token.form.text),
    );
    const hasArticle = texts[0] === 'The' && texts.length > 1;
    const parts = hasArticle ? texts.slice(1) : texts;
    const keys = parts.map((part) => fold(part));
    return { outlet, parts, keys, needsEvidence, article: hasArticle && parts.length === 1 };
  });
}

const FORMS: readonly CompiledForm[] = OUTLETS.flatMap((outlet) => compile(outlet));

const byFirst = new Map<string, CompiledForm[]>();
const glued = new Map<string, CompiledForm>();
for (const form of FORMS.toSorted((a, b) => b.parts.length - a.parts.length)) {
  const key = form.keys[0] ?? '';
  byFirst.set(key, [...(byFirst.get(key) ?? []), form]);
  if (form.parts.length > 1) glued.set(form.parts.join(''), form);
}

/** A word as written, and what the comparison with an outlet's name needs of it. */
export interface Spelling {
  readonly text: string;
  readonly key: string;
  readonly capital: boolean;
  readonly shouted: boolean;
}

/** Whether a written word is the part of the form at `index`, in its own spelling or in capitals. */
export function isPart(word: Spelling, index: number, { parts, keys }: CompiledForm): boolean {
  // Most words are another word altogether.
  if (word.key !== keys[index]) return false;
  const part = parts[index] ?? '';
  const text = plain(word.text);
  if (text === part) return true;
  // Accents are often lost, and headlines are set in capitals.
  if (word.shouted) return text.toLowerCase() === part.toLowerCase();
  // “Liberation” is no “Libération”: one word that loses its accent may be another word.
  if (parts.length === 1) return false;
  return word.capital && text.length === part.length;
}

/** The forms that begin with this word, longest first. */
export const formsFrom = (word: Spelling): readonly CompiledForm[] =>
  byFirst.get(word.key)?.filter((form) => isPart(word, 0, form)) ?? [];

/** The form whose words scraped text has run together: "FinancialTimes". */
export const gluedForm = (text: string): CompiledForm | undefined => glued.get(text);

/** The known outlet that runs this site: "www.nytimes.com", "NYTimes.com". */
export function outletOfDomain(domain: string): KnownOutlet | undefined {
  const bare = domain.toLowerCase().replace(/^www\./, '');
  return byDomain.get(bare) ?? byDomain.get(bare.split('.').slice(-2).join('.'));
}

const byDomain = new Map<string, KnownOutlet>();
for (const outlet of OUTLETS) for (const domain of outlet.domains) byDomain.set(domain, outlet);

export const outletByName = (name: string): KnownOutlet | undefined => byName.get(fold(name));

/**
 * The outlet that a credit names. There its publisher counts too, and a short form that is a common
 * word elsewhere: "By Ada Byron, PA".
 */
export const outletByCredit = (credit: string): KnownOutlet | undefined =>
  outletByName(credit) ??
  outletByName(PUBLISHERS.get(fold(credit).replace(/^the /, '')) ?? '') ??
  byShortForm.get(credit);

const byName = new Map<string, KnownOutlet>();
const byShortForm = new Map<string, KnownOutlet>();
for (const { outlet, parts, needsEvidence } of FORMS) {
  const [short = ''] = parts;
  // Agencies write theirs as a word too: "Sapa", "Mana".
  const isShort = outlet.agency ? /^\p{Lu}\p{L}{1,5}$/u : /^\p{Lu}{2,5}$/u;
  if (parts.length === 1 && isShort.test(short) && !byShortForm.has(short))
    byShortForm.set(short, outlet);
  const key = fold(parts.join(' '));
  if (!needsEvidence || fold(outlet.name).endsWith(key)) {
    if (!byName.has(key)) byName.set(key, outlet);
    if (!byName.has(`the ${key}`)) byName.set(`the ${key}`, outlet);
  }
}
