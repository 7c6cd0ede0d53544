import { compareText } from '../core/model/compare-text.ts';
import type { Disagreement } from '../core/model/event.ts';
import type { SpanRef } from '../core/model/span.ts';
import type { Story } from '../core/model/story.ts';
import type { Sort } from '../state/view-state.ts';
import { excerptOf, type Excerpt } from './event-detail-excerpt.ts';
import { groupBy } from './group-by.ts';
import { DIFFERS_IN, questionOf } from './question-of.ts';
import { rankDisagreements } from './rank-disagreements.ts';
import { articleOf, wordsOf } from './story-text.ts';
import { tellerOf, tellersOf, type Teller } from './tellers.ts';

export interface ClaimRow {
  readonly teller: Teller;
  readonly place: SpanRef;
  readonly excerpt: Excerpt;
}

export interface DisagreementRow {
  readonly id: string;
  /** What they say otherwise: "how many". */
  readonly asks: string;
  readonly event: { readonly id: string; readonly label: string } | undefined;
  /** Those of each teller together. */
  readonly claims: readonly (readonly [ClaimRow, ...ClaimRow[]])[];
}

/** About half a line of the sentence on either side of a claim. */
const CONTEXT = 40;

/** Makes the row of a disagreement, its claims in context, when it is drawn. */
export function disagreementRowMaker(story: Story): (of: Disagreement) => DisagreementRow {
  const tellers = tellersOf(story);
  const events = new Map(story.events.map((event) => [event.id, event]));
  return (disagreement) => {
    const { id, event: eventId, claims } = disagreement;
    const event = events.get(eventId ?? '');
    const rows = claims.flatMap((claim) => claimRow(story, claim, tellers));
    return {
      id,
      asks: questionOf(story, disagreement),
      event: event && { id: event.id, label: wordsOf(story, event.label) },
      claims: [...groupBy(rows, ({ teller }) => teller.id).values()],
    };
  };
}

/** What contradicts itself plainly first; or those of one kind together, or as the events stand. */
export const sortDisagreements = (
  disagreements: readonly Disagreement[],
  sort: Sort,
): readonly Disagreement[] => {
  if (sort === 'date') return disagreements;
  return sort === 'name'
    ? disagreements.toSorted((a, b) => compareText(DIFFERS_IN[a.kind], DIFFERS_IN[b.kind]))
    : rankDisagreements(disagreements);
};

function claimRow(
  story: Story,
  { article: id, start, end }: SpanRef,
  tellers: readonly Teller[],
): readonly ClaimRow[] {
  const article = articleOf(story, id);
  const teller = tellerOf(tellers, id);
  if (article === undefined || teller === undefined) return [];
  const claim = { start, end };
  const excerpt = excerptOf(article, { focus: [claim], deciding: [claim], timexes: [] }, CONTEXT);
  return [{ teller, place: { article: id, start, end }, excerpt }];
}
