import type { Story } from '../../core/model/story.ts';
import { edtfDays, sharedDays, type Days } from './edtf-days.ts';
import { outletNames, type GoldFile } from './gold.ts';
import { foldName, namesOf } from './measures.ts';

/** Share of articles with the right outlet. */
export function scoreOutlets(story: Story, gold: GoldFile): number {
  const right = gold.documents.filter((document) => {
    const id = story.articles.find((article) => article.id === document.id)?.outlet.id;
    const outlet = story.outlets.find((candidate) => candidate.id === id);
    const wanted = outletNames(gold, document).map(foldName);
    const got = outlet === undefined ? [] : namesOf(outlet);
    return wanted.length === 0 ? got.length === 0 : wanted.some((name) => got.includes(name));
  });
  return right.length / gold.documents.length;
}

/** Share of articles whose date of publication lies within the true one, or shares half of it. */
export function scorePublished(story: Story, gold: GoldFile): number {
  const right = gold.documents.filter(({ id, published }) => {
    const wanted = daysOf(published);
    const got = daysOf(story.articles.find((article) => article.id === id)?.published ?? undefined);
    return isInside(got, wanted) || sharedDays(got, wanted) >= 0.5;
  });
  return right.length / gold.documents.length;
}

interface Ends {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export const daysOf = (ends: Ends | undefined): Days | undefined =>
  ends && [edtfDays(ends.earliest)?.[0] ?? null, edtfDays(ends.latest)?.[1] ?? null];

function isInside(inner: Days | undefined, outer: Days | undefined): boolean {
  if (inner === undefined || outer === undefined) return false;
  const [i0, i1, o0, o1] = [...inner, ...outer];
  return (i0 ?? -Infinity) >= (o0 ?? -Infinity) && (i1 ?? Infinity) <= (o1 ?? Infinity);
}
