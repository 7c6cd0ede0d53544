import type { Published } from '../model/article.ts';
import { daysBetween } from '../model/civil-day.ts';
import type { Moment } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { Timex } from '../model/timex3.ts';

const toRef = ({ article, start, end }: SpanRef): SpanRef => ({ article, start, end });

/** A month, a season or a year: days more or less at which an article came out leave it as it is. */
const NAMED = /^\d{4}(?:-\d\d)?$/u;

/** What an expression says; a past stretch with an open end closes with publication. */
export function stated(timex: Timex, published: Published | null, ahead: boolean): Moment {
  const { earliest, latest, rule, anchor } = timex;
  const evidence = [toRef(timex), ...anchor.evidence];
  const unsure = anchor.kind === 'other-article' && !NAMED.test(timex.edtf ?? '');
  const moment = { basis: 'stated', timex: timex.id, earliest, rule, unsure } as const;
  const until = published?.latest ?? null;
  if (earliest === null || latest !== null || ahead || until === null || earliest > until)
    return { ...moment, edtf: timex.edtf!, latest, evidence };
  return {
    ...moment,
    edtf: `${timex.edtf!.split('/')[0]!}/${until}`,
    latest: until,
    rule: `${rule}/until-published`,
    evidence: [...evidence, ...published!.evidence],
  };
}

/** The moment of another telling, gone on with. */
export const carried = (moment: Moment): Moment =>
  moment.basis === 'stated' ? { ...moment, basis: 'carried', rule: 'same-scene' } : moment;

/** Longest stretch of days, in which an article may have come out, that still dates what it tells. */
const FEW_DAYS = 3;

/** The day of the telling, where it is known to a few days. */
export function toldThen(published: Published | null): Moment | null {
  const { earliest, latest } = published ?? { earliest: null, latest: null };
  if (published === null || earliest === null || latest === null) return beforePublished(published);
  if (daysBetween(earliest, latest) > FEW_DAYS) return beforePublished(published);
  const { edtf, evidence } = published;
  return { basis: 'told', timex: null, edtf, earliest, latest, rule: 'told-that-day', evidence };
}

/** Some time before the telling. */
export function beforePublished(published: Published | null): Moment | null {
  if (published?.latest == null) return null;
  const { latest, evidence } = published;
  const edtf = `/${latest}`;
  return { ...BOUND, edtf, earliest: null, latest, rule: 'before-published', evidence };
}

/** Some time before what an article tells beside it. */
export const beforeThen = ({ latest, evidence }: Moment): Moment => ({
  ...BOUND,
  edtf: `/${latest!}`,
  earliest: null,
  latest,
  rule: 'before-told',
  evidence,
});

/** Some time after the telling. */
export function afterPublished(published: Published | null): Moment | null {
  if (published?.earliest == null) return null;
  const { earliest, evidence } = published;
  const edtf = `${earliest}/..`;
  return { ...BOUND, edtf, earliest, latest: null, rule: 'after-published', evidence };
}

const BOUND = { basis: 'bound', timex: null } as const;
