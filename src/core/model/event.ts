import type { DateRange } from './article.ts';
import type { Span, SpanRef } from './span.ts';

export type Modality = 'asserted' | 'alleged' | 'planned' | 'denied';

/**
 * How a telling reads by itself: a clause with its subject, a part of one ("who fled"), the mere
 * fact that somebody spoke ("police said"), a noun phrase; or what somebody says or thinks as a rule,
 * of the day of the telling and no event of the story ("critics say", "analysts expect").
 */
export type MentionForm = 'clause' | 'part' | 'speech' | 'nominal' | 'remark';

/**
 * How the time of a telling hangs on what is told around it, where no words of its own date it: it
 * goes on with the scene; somebody reports it as part of the scene; it is itself the telling ("police
 * said"); it repeats in a noun what was told; it goes on now, lies some time before, or still ahead.
 */
export type Bearing = 'scene' | 'reported' | 'telling' | 'repeat' | 'now' | 'earlier' | 'ahead';

/** When one telling puts its happening, and the words that prove it. */
export interface Moment extends DateRange {
  /** Stated in its sentence, taken over from a telling before it, or only bounded by publication. */
  readonly basis: 'stated' | 'carried' | 'told' | 'bound';
  readonly rule: string;
  /** The time expression that it rests on; null for the moment of the telling itself. */
  readonly timex: string | null;
  /** Its words name a day, and were read against a date that is itself inferred. */
  readonly unsure?: boolean;
  readonly evidence: readonly SpanRef[];
}

/**
 * One telling of a happening in one article: the clause, verbatim, with what linking needs to
 * recognise it elsewhere. Lemmas are lower case and only compared, never shown.
 */
export interface FoundMention extends SpanRef {
  readonly id: string;
  /**
   * The clause without lead-in ("On Thursday,") and tail ("he said"), or, for a part, from the
   * subject that it borrows; never across a quotation mark whose partner is left out.
   */
  readonly label: Span;
  readonly form: MentionForm;
  /** The word that names the action (the verb, or a noun such as "inquiry"). */
  readonly trigger: Span;
  /** Lemma of the trigger. */
  readonly action: string;
  /** Lemmas of the content words in the clause, without stop words. */
  readonly lemmas: readonly string[];
  /** Ids of people, outlets and organisations named (or meant by a pronoun) in the clause. */
  readonly participants: readonly string[];
  /** Numbers in the clause, as spans. */
  readonly numbers: readonly Span[];
  readonly modality: Modality;
  /** Id of the time expression that dates it. */
  readonly timex: string | null;
  /** How far it lies from another telling of its article, by id, that dates it: "two days after". */
  readonly apart?: {
    readonly from: string;
    readonly by: number;
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly words: Span;
  };
  /** The time expression, by id, of a sentence that only opens its scene; or of a line that heads it. */
  readonly opened?: { readonly timex: string; readonly line: boolean };
  /** The telling, by id, that it was before: "was sacked [after he lied]". */
  readonly after?: string;
  /** Tense of the trigger: decides which side of publication an undated event lies on. */
  readonly tense: 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'none';
  readonly bearing: Bearing;
  readonly part: 'headline' | 'lead' | 'body';
  /** Index into the sentences of the article, and the number of the paragraph that holds it. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A mention that has been placed in time; `when` is null where the article itself has no date. */
export interface EventMention extends FoundMention {
  readonly when: Moment | null;
}

export interface StoryMention extends SpanRef {
  readonly timex: string | null;
}

export interface StoryEvent extends Omit<DateRange, 'edtf'> {
  readonly id: string;
  readonly label: SpanRef;
  readonly edtf: string | null;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'interval' | 'none';
  readonly basis: 'stated' | 'inferred' | 'none';
  /** Which rule dated it, and the words that prove it. */
  readonly reason: { readonly rule: string; readonly evidence: readonly SpanRef[] };
  readonly modality: Modality;
  readonly mentions: readonly StoryMention[];
  readonly people: readonly string[];
  /** Outlets that tell it: outlet ids, or article ids where the outlet is unknown. */
  readonly outlets: readonly string[];
  /** Outlets that the tellings credit. */
  readonly cited: readonly string[];
  readonly quotes: readonly string[];
}

/** How a wording differs from the fullest one of the same utterance. */
export type VariantForm =
  | 'fullest'
  | 'identical'
  | 'trimmed'
  | 'ellipsis'
  | 'bracket'
  | 'synonyms'
  | 'reworded'
  | 'other-speaker';

/** One utterance in several articles. */
export interface QuoteVariant {
  readonly id: string;
  readonly members: readonly string[];
  /** For each member, in the same order, how it differs from the fullest. */
  readonly forms?: readonly VariantForm[];
}

export interface Claim extends SpanRef {
  /** What the span says, for comparing; a slice of the text or its reading ("4", "2022-12-22"). */
  readonly value: string;
  /** It says less than others ("several" beside 20, "May" beside 10 May), and nothing against them. */
  readonly vague?: boolean;
}

export type DisagreementKind = 'number' | 'date' | 'actor' | 'wording' | 'action' | 'omission';

/** Claims side by side that do not say the same. "Differs", never "false". */
export interface Disagreement {
  readonly id: string;
  readonly event: string | null;
  readonly kind: DisagreementKind;
  readonly claims: readonly Claim[];
}
