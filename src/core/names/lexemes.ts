import { fold } from '../language/fold.ts';
import { readVerb } from '../language/lemma.ts';
import { perForm } from '../language/per-form.ts';
import { ALL_VERBS } from '../lexicon/all-verbs.ts';
import { COMMON_CAPITALISED, THING_AFTER, THING_BEFORE } from '../lexicon/capitalised-words.ts';
import { FAMOUS_NAMES } from '../lexicon/famous-names.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { HONORIFICS, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/honorifics.ts';
import { PERSONAL_VERBS } from '../lexicon/human-verbs.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { ORDINARY_WORDS } from '../lexicon/ordinary-words.ts';
import { COMPANY_ENDINGS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { LEADING_WORDS } from '../lexicon/leading-words.ts';
import { NICKNAMES } from '../lexicon/nicknames.ts';
import { DEMONYMS, PLACES, PLACE_WORDS } from '../lexicon/places.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { SPEECH_VERBS } from '../lexicon/speech-cues.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Form } from '../model/doc.ts';
import { goesOnWith } from './names-of-several.ts';
import { outletClues, type OutletClues } from './outlet-clues.ts';

/** What the word lists know of a written word. One lexeme serves all places of the word. */
export interface Lexeme {
  readonly text: string;
  /** Lower case without accents: what the word lists are asked for. */
  readonly key: string;
  /** The key without full stops: how names are compared. */
  readonly bare: string;
  readonly capital: boolean;
  /** Two letters or more, all of them capitals: "FBI". */
  readonly shouted: boolean;
  /** It is a word or an initial, not a number or a mark. */
  readonly lettered: boolean;
  readonly shape: Shape;
  /** "," or ";" */
  readonly comma: boolean;
  /** It begins small, as a word in the Title of a Piece does not. */
  readonly small: boolean;
  readonly given: boolean;
  readonly surname: boolean;
  /** A name that is an ordinary word as well: "Hope", "Mark". */
  readonly ambiguous: boolean;
  /** One word by which everybody knows the person: "Einstein". */
  readonly famous: boolean;
  readonly particle: boolean;
  readonly suffix: boolean;
  readonly honorific: boolean;
  readonly title: boolean;
  readonly role: boolean;
  readonly modifier: boolean;
  readonly demonym: boolean;
  readonly common: boolean;
  readonly stop: boolean;
  readonly organisationWord: boolean;
  /** "Inc", "Ltd". */
  readonly company: boolean;
  readonly placeWord: boolean;
  readonly thingAfter: boolean;
  readonly thingBefore: boolean;
  readonly speech: boolean;
  readonly personal: boolean;
  /** Characters at its start that scraped text has glued to a name: 4 in "yardAda", mostly 0. */
  readonly glued: number;
  /** The last part of a compound is a title or a people: "rear-admiral", "African-American". */
  readonly titlePart: boolean;
  readonly demonymPart: boolean;
  /** The plural of a role: "ministers". */
  readonly roles: boolean;
  /** "London-based": it describes, and never is part of the name after it. */
  readonly compound: boolean;
  readonly place: boolean;
  readonly knownOrganisation: boolean;
  /** What it has to do with the names of outlets, if anything. */
  readonly outlet: OutletClues | undefined;
  /** First letters of what may follow it as a place or body of several words: "y" behind "New". */
  readonly goesOnWith: string | undefined;
  /** It describes whoever it precedes at a sentence's start: "Sobbing", "Furious", "Explains". */
  readonly leading: boolean;
  /** It can go on with a name after a first name. */
  readonly nameLike: boolean;
  /** "P.K.", and two letters without stops that are common as a first name. */
  readonly initials: boolean;
}

/** What shows in its letters alone. */
interface Shape {
  /** A figure is in it: "7", "V8". */
  readonly figured: boolean;
  /** A first name of two syllables: "Geun-hye". */
  readonly doubleGiven: boolean;
  /** A capital in its middle, as brands have and "McHale" has not. */
  readonly innerCapital: boolean;
}

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ar|ash|at|an|bin|d|l|o)[-'’]\p{Lu})/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{N}&.'’-]*\p{Lu}$/u;
const LETTER = /\p{L}/u;
const FIGURE = /\p{N}/u;
const DOUBLE_GIVEN = /^\p{Lu}\p{Ll}{1,5}[-‑]\p{Ll}{2,5}$/u;
const INNER_CAPITAL =
  /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|O['’]|D['’]|L['’]|Al|El))\p{L}+\p{Ll}\p{Lu}/u;
const GLUED_NAME = /^\p{Ll}{3,20}(?=\p{Lu}\p{Ll}{2,20}$)/u;
const GLUED_SHORT_FORM = /^(?:the|by|in|of|from|to|with|and|told)(?=\p{Lu}{2,6}$)/u;

/** Words that stay small In the Title of a Piece. */
const SMALL_IN_TITLES =
  /^(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|but|as|is|vs|over|'s)$/;
const SMALL_SUFFIX = /^(?:jr|sr|esq|ph|pharm|phd|md)$/;
const COMPOUND =
  /-(?:of-\p{L}+|up|off|based|born|led|era|wide|run|old|area|style|friendly|only|bound|like|\p{L}{3,}(?:ed|ing))$/u;
const INITIALS = /^(?:\p{Lu}\.){1,4}$/u;
/** "rear-admiral", "President-elect", "ex-Rover", but not the surname "Caldwell-Pope" */
const isTitlePart = (key: string, part: string): boolean =>
  ((TITLES.has(part) || ROLE_NOUNS.has(part)) && !SURNAMES.has(key.slice(0, -part.length - 1))) ||
  /^ex-\p{L}|-(?:elect|designate|emeritus)$/u.test(key);
const TWO_INITIALS =
  /^(?:[ABCDEJKMOPRTV]J|J[ABCDKLMPRTW]|[ABDGJKMNPRSTV]K|[PKRS]V|[KRSTV]N|[KN]P|[HW]G|KD|CC|TS|AA|AR)$/u;

/** The lexeme of a word as written. Remembers: most words of a text are repeats. */
export const lexemeOf: (form: Form) => Lexeme = perForm(({ text }: Form) => look(text, fold(text)));

function look(text: string, key: string): Lexeme {
  const part = key.slice(key.lastIndexOf('-') + 1);
  const common = COMMON_CAPITALISED.has(key);
  const organisationWord = ORGANISATION_WORDS.has(key);
  const shouted = SHOUTED.test(text);
  const capital = CAPITAL.test(text);
  return {
    text,
    key,
    bare: key.replaceAll('.', ''),
    capital,
    shouted,
    lettered: LETTER.test(text),
    shape: shapeOf(text),
    comma: text === ',' || text === ';',
    small: !capital && LETTER.test(text) && !SMALL_IN_TITLES.test(key),
    given: isGiven(key),
    surname: SURNAMES.has(key),
    ambiguous: ORDINARY_WORDS.has(key),
    famous: FAMOUS_NAMES.has(key),
    particle: NAME_PARTICLES.has(key),
    suffix: NAME_SUFFIXES.has(key) && (shouted || text === 'V' || SMALL_SUFFIX.test(key)),
    // "Md" is short for Mohammad, "MD" a degree.
    honorific: HONORIFICS.has(key) || text === 'Md',
    title: TITLES.has(key),
    role: ROLE_NOUNS.has(key),
    modifier: ROLE_MODIFIERS.has(key),
    demonym: DEMONYMS.has(key),
    common,
    stop: STOP_WORDS.has(key),
    organisationWord,
    company: COMPANY_ENDINGS.has(key),
    placeWord: PLACE_WORDS.has(key),
    thingAfter: THING_AFTER.has(key),
    thingBefore: THING_BEFORE.has(key),
    speech: SPEECH_VERBS.has(key),
    personal: PERSONAL_VERBS.has(key),
    glued: gluedLead(text),
    titlePart: isTitlePart(key, part),
    demonymPart: DEMONYMS.has(part),
    roles: key.endsWith('s') && ROLE_NOUNS.has(key.slice(0, -1)),
    compound: COMPOUND.test(key),
    place: PLACES.has(key) || isOfPlace(text, key, part),
    knownOrganisation: KNOWN_ORGANISATIONS.has(key),
    goesOnWith: goesOnWith(key),
    leading: capital && isLeading(key),
    outlet: outletClues({ text, key, capital, shouted }),
    nameLike: !shouted && !common && !organisationWord && !TITLES.has(key),
    initials: INITIALS.test(text) || TWO_INITIALS.test(text),
  };
}

const shapeOf = (text: string): Shape => ({
  figured: FIGURE.test(text),
  doubleGiven: DOUBLE_GIVEN.test(text),
  innerCapital: INNER_CAPITAL.test(text),
});

/** "Ada", and of two parts "Ada-Maria". */
function isGiven(key: string): boolean {
  if (GIVEN_NAMES.has(key) || NICKNAMES.has(key)) return true;
  const cut = key.indexOf('-');
  return cut > 0 && GIVEN_NAMES.has(key.slice(0, cut)) && GIVEN_NAMES.has(key.slice(cut + 1));
}

/** "London-based", "Paris-Nice", but not the surname "Lima-Reyes". */
const isOfPlace = (text: string, key: string, part: string): boolean =>
  part !== key &&
  PLACES.has(key.slice(0, -part.length - 1)) &&
  (PLACES.has(part) || !/\p{Lu}/u.test(text.charAt(text.length - part.length)));

function isLeading(key: string): boolean {
  if (isGiven(key) || SURNAMES.has(key)) return false;
  if (LEADING_WORDS.has(key)) return true;
  const verb = readVerb(key);
  if (verb === undefined || !(ALL_VERBS.has(verb.lemma) || SPEECH_VERBS.has(key))) return false;
  if (/(?:ed|ing)$/.test(key)) return verb.forms.has('participle') || verb.forms.has('gerund');
  return SPEECH_VERBS.has(key) && (verb.forms.has('third') || key === 'said');
}

function gluedLead(text: string): number {
  if (text.length > 40) return 0;
  return (GLUED_NAME.exec(text) ?? GLUED_SHORT_FORM.exec(text))?.[0].length ?? 0;
}
