import {
  isMastheadWord,
  PRESS_KINDS,
  PRESS_NOUNS,
  STRONG_OUTLET_NOUNS,
  WEAK_OUTLET_NOUNS,
} from '../lexicon/outlet-words.ts';
import { TRANSLATED_NAMES } from '../lexicon/outlets-translated.ts';
import { formsFrom, gluedForm, type CompiledForm, type Spelling } from './outlet-forms.ts';

/** What a written word has to do with the names of outlets, wherever it stands. */
export interface OutletClues {
  /** The forms of known outlets that begin with it, longest first. */
  readonly forms: readonly CompiledForm[];
  /** The form whose words scraped text has run together in it: "FinancialTimes". */
  readonly glued: CompiledForm | undefined;
  /** A translated name of an outlet begins with it: "yard". */
  readonly translated: boolean;
  /** An outlet's name may end with it: "Gazette". */
  readonly noun: boolean;
  /** What an outlet is called right before its name, in small letters: "newspaper", "station". */
  readonly press: boolean;
}

/** Undefined for most words: the rules for outlets pass them by. */
export function outletClues(word: Spelling): OutletClues | undefined {
  const { key, capital } = word;
  const forms = formsFrom(word);
  const glued = gluedForm(word.text);
  const translated = TRANSLATED_NAMES.has(key);
  const noun =
    STRONG_OUTLET_NOUNS.has(key) || WEAK_OUTLET_NOUNS.has(key) || (capital && isMastheadWord(key));
  const press = !capital && (PRESS_NOUNS.has(key) || PRESS_KINDS.has(key));
  const any = forms.length > 0 || glued !== undefined || translated || noun || press;
  return any ? { forms, glued, translated, noun, press } : undefined;
}
