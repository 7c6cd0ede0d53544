import type { Claim, DisagreementKind, StoryEvent } from '../core/model/event.ts';
import { overlaps, type SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import { askedOf } from './event-detail-asked.ts';
import { excerptOf, placeOf, type Excerpt } from './event-detail-excerpt.ts';
import type { QuoteToShow, Statement } from './event-detail-quotes.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellerOf, type Teller } from './tellers.ts';

export interface ClaimToShow {
  readonly teller: Teller;
  readonly words: string;
  readonly place: SpanRef;
  readonly excerpt: Excerpt;
  /** How a date was read (EDTF); undefined for what is no date. */
  readonly date: string | undefined;
}

export interface Difference {
  readonly id: string;
  /** What they say otherwise: "how many". */
  readonly asks: string;
  readonly claims: readonly ClaimToShow[];
  /** Of what some leave out: who does. */
  readonly leftOutBy: readonly Teller[];
  /** Id of the statement whose wordings the claims are: there they are compared word by word. */
  readonly statement: string | undefined;
}

/** A few words ("three") are shown with about one line of their sentence on either side. */
const CLAIM_CONTEXT = 56;

/** A claim so long is a clause that speaks for itself; more words would hide what differs. */
const SPEAKS_FOR_ITSELF = 72;

const contextOf = ({ start, end }: SpanRef): number =>
  end - start < SPEAKS_FOR_ITSELF ? CLAIM_CONTEXT : 0;

/** Where the tellers of an event do not say the same, claim beside claim. */
export function differencesOf(
  story: Story,
  event: StoryEvent,
  tellers: readonly Teller[],
  statements: readonly Statement[],
): readonly Difference[] {
  return askedOf(story, event).map(({ disagreement: { id, kind, claims }, asks }) => ({
    id,
    asks,
    claims: distinct(claims.flatMap((claim) => claimToShow(story, tellers, kind, claim))),
    leftOutBy:
      kind === 'omission'
        ? tellers.filter(
            ({ id: teller }) =>
              !claims.some(({ article }) => tellerOf(tellers, article)?.id === teller),
          )
        : [],
    statement: statements.find(({ wordings }) => claims.every((claim) => isAmong(wordings, claim)))
      ?.id,
  }));
}

const isAmong = (wordings: readonly QuoteToShow[], claim: SpanRef): boolean =>
  wordings.some(({ place }) => place.article === claim.article && overlaps(place, claim));

function claimToShow(
  story: Story,
  tellers: readonly Teller[],
  kind: DisagreementKind,
  claim: Claim,
): readonly ClaimToShow[] {
  const article = articleOf(story, claim.article);
  const teller = tellerOf(tellers, claim.article);
  if (article === undefined || teller === undefined) return [];
  const marks = { focus: [claim], deciding: [claim], timexes: [] };
  return [
    {
      teller,
      words: wordsOf(story, claim),
      place: placeOf(claim),
      excerpt: excerptOf(article, marks, contextOf(claim)),
      date: kind === 'date' ? claim.value : undefined,
    },
  ];
}

/** An outlet that says the same words twice claims them once. */
const distinct = (claims: readonly ClaimToShow[]): readonly ClaimToShow[] =>
  claims.filter(
    ({ teller, words }, i) =>
      i ===
      claims.findIndex(
        (other) =>
          other.teller.id === teller.id && other.words.toLowerCase() === words.toLowerCase(),
      ),
  );
