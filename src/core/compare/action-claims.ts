import { VERB_FAMILIES } from '../lexicon/action-families.ts';
import type { Claim, EventMention } from '../model/event.ts';
import { textOf } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/**
 * Families that tell one change in rival ways: whoever resigned was not dismissed. Each row is one
 * change; two articles that use two of its families of one person do not say the same.
 */
const RIVALS: readonly ReadonlySet<string>[] = [
  new Set(['resign', 'dismiss', 'replace', 'layoff', 'suspend', 'demote']),
  new Set(['convict', 'acquit']),
  new Set(['win', 'lose']),
  new Set(['pass', 'reject']),
  new Set(['admit', 'deny']),
  new Set(['rise', 'fall']),
  new Set(['buy', 'merge']),
  new Set(['delay', 'cancel']),
];

interface Deed {
  readonly mention: EventMention;
  readonly article: ParsedArticle;
  readonly family: string;
}

/** Claims side by side on what was done to, or by, one person, where articles use rival words. */
export function actionClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const byPerson = new Map<string, Deed[]>();
  for (const article of articles)
    for (const mention of article.mentions) {
      const family = VERB_FAMILIES.get(mention.action);
      if (family === undefined || mention.modality === 'planned') continue;
      const rivals = RIVALS.findIndex((row) => row.has(family));
      if (rivals < 0) continue;
      for (const person of mention.participants.filter((id) => id.startsWith('person:'))) {
        const key = `${rivals} ${person}`;
        byPerson.set(key, [...(byPerson.get(key) ?? []), { mention, article, family }]);
      }
    }
  return [...byPerson.values()].filter(differ).map((deeds) =>
    deeds.map(({ mention, article }) => ({
      article: article.id,
      ...mention.label,
      value: textOf(article.source.text, mention.trigger),
    })),
  );
}

/** Whether two articles use rival words, and neither uses both: then it tells two things. */
const differ = (deeds: readonly Deed[]): boolean =>
  deeds.some((a) =>
    deeds.some((b) => a.article !== b.article && a.family !== b.family && !tellsBoth(deeds, a, b)),
  );

const tellsBoth = (deeds: readonly Deed[], a: Deed, b: Deed): boolean =>
  deeds.some(
    ({ article, family }) =>
      (article === a.article && family === b.family) ||
      (article === b.article && family === a.family),
  );
