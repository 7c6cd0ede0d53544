import { readVerb } from '../../language/lemma.ts';
import { perForm } from '../../language/per-form.ts';
import { AUXILIARIES, BE_FORMS, IDIOM_OPENERS } from '../../lexicon/cue-words.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { CHANNEL_NOUNS, MEDIUM_WORDS } from '../../lexicon/media.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { SPEECH_VERBS, type CueKind } from '../../lexicon/speech-cues.ts';
import { PERSONAL_PRONOUNS } from '../../lexicon/function-words.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { WEEKDAYS } from '../../lexicon/weekdays.ts';
import type { Form } from '../../model/doc.ts';
import type { Channel, Medium } from '../../model/quote.ts';

/** Pronouns that stand for somebody who may be quoted. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = PERSONAL_PRONOUNS;

/**
 * What the lists know of a written word, if it is one: asked of each form once, because a sentence
 * is looked through from each of its verbs and quotations. That took a third of the time for speakers.
 */
export class Sense {
  readonly lower: string;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  readonly determiner: boolean;
  readonly preposition: boolean;
  /** A word of a verb group, and no name. */
  readonly auxiliary: boolean;
  readonly be: boolean;
  readonly possessive: boolean;
  readonly adverb: boolean;
  /** A day, a month or a word that places the sentence in time. */
  readonly time: boolean;
  /** No noun phrase crosses it. */
  readonly boundary: boolean;
  readonly speech: CueKind | undefined;
  /** A phrase that credits words without a verb of speech may begin with it. */
  readonly idiom: boolean;
  readonly medium: Medium | undefined;
  readonly channel: Channel | undefined;
  #finite: boolean | undefined;

  constructor({ text, lower }: Form) {
    this.lower = lower;
    this.capital = lower.charCodeAt(0) !== text.charCodeAt(0);
    this.determiner = DETERMINERS.has(lower);
    this.preposition = PREPOSITIONS.has(lower);
    this.auxiliary = AUXILIARIES.has(lower) && !(this.capital && NAMES.has(lower));
    this.be = BE_FORMS.has(lower);
    this.possessive = lower === "'s" || lower === "'";
    this.adverb = isAdverb(lower, this.capital);
    this.time =
      DAY_WORDS.has(lower) || (this.capital && (WEEKDAYS.has(lower) || MONTHS.has(lower)));
    this.boundary = isBoundary(lower) || this.be || (this.auxiliary && lower !== 'to');
    this.speech = SPEECH_VERBS.get(lower);
    this.idiom = IDIOM_OPENERS.has(lower);
    this.medium = MEDIUM_WORDS.get(lower);
    this.channel = CHANNEL_NOUNS.get(lower);
  }

  /** A verb in the past, or of speech in any form; a capital letter makes it a name. */
  get finite(): boolean {
    this.#finite ??= !this.capital && (this.speech !== undefined || isPast(this.lower));
    return this.#finite;
  }
}

/** Auxiliaries that are names where a capital begins them: "May said". */
const NAMES: ReadonlySet<string> = new Set(['may', 'will']);

const isPast = (lower: string): boolean => readVerb(lower)?.forms.has('past') === true;

/** "angrily", "publicly"; not "family" and other nouns, which are few before a verb, nor a name. */
const isAdverb = (lower: string, capital: boolean): boolean =>
  lower.length > 4 &&
  lower.endsWith('ly') &&
  !NOUNS_IN_LY.has(lower) &&
  !(capital && isNameInLy(lower));

const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  'family daily weekly monthly assembly ally supply reply bully italy july'.split(' '),
);

/** "Connolly said", "Tully said", "Sally said"; a capital alone only opens the sentence: "Finally, Lee said". */
const isNameInLy = (lower: string): boolean =>
  /(?:[eio]|[^f]u)lly$/u.test(lower) || SURNAMES.has(lower) || GIVEN_NAMES.has(lower);

const DAY_WORDS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow tonight earlier later ago afterwards last next'.split(' '),
);

/** Conjunctions, relative pronouns, pronouns. */
const isBoundary = (lower: string): boolean =>
  SUBORDINATORS.has(lower) ||
  COORDINATORS.has(lower) ||
  RELATIVES.has(lower) ||
  SPEAKER_PRONOUNS.has(lower);

/** The sense of a form. */
export const senseOf: (form: Form) => Sense = perForm((form) => new Sense(form));

/** What a whole quotation has in its place: none. */
export const NO_SENSE: Sense = new Sense({ text: '', lower: '', index: -1 });
