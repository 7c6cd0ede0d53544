import { compareDays } from '../core/model/civil-day.ts';
import { independenceOf } from '../core/model/story-independence.ts';
import { counted } from './counted.ts';
import type { Story } from '../core/model/story.ts';
import { longDateWords, type DateToTell } from './date-words.ts';
import { readEdtf } from '../core/model/edtf-point.ts';
import { tellersOf } from './tellers.ts';

/** "5 articles · 5 outlets · June – 23 December 2022": how much there is, and from when to when. */
export function storySummary(story: Story): string {
  const articles = story.articles.length;
  if (articles === 0) return 'no articles';
  return [counted(articles, 'article'), tellersWords(story), ...spanWords(story)].join(' · ');
}

/** "5 outlets, 3 independent accounts"; the latter only where somebody copies. */
function tellersWords(story: Story): string {
  const outlets = counted(tellersOf(story).length, 'outlet');
  const accounts = independenceOf(story).accounts.length;
  return accounts === story.articles.length
    ? outlets
    : `${outlets}, ${counted(accounts, 'independent account')}`;
}

/** What has happened spans the story; what is only planned or denied would stretch it. */
function spanWords(story: Story): readonly string[] {
  const told = story.events.filter(
    ({ modality }) => modality !== 'planned' && modality !== 'denied',
  );
  const published = story.articles.flatMap((article) => article.published ?? []);
  const sources: readonly (readonly DateToTell[])[] = [told, published];
  const dated = sources.find((dates) => dates.some(isBounded)) ?? [];
  const bounded = dated.filter(isBounded);
  const [first] = bounded.toSorted((a, b) => compareDays(a.earliest, b.earliest));
  const [last] = bounded.toSorted((a, b) => compareDays(b.latest, a.latest));
  if (first === undefined || last === undefined) return [];
  const edtf = `${endOf(first, 'from')}/${endOf(last, 'to')}`;
  return [longDateWords({ edtf, earliest: first.earliest, latest: last.latest })];
}

interface Bounded extends DateToTell {
  readonly earliest: string;
  readonly latest: string;
}

const isBounded = (date: DateToTell): date is Bounded =>
  date.earliest !== null && date.latest !== null;

/** One end of the span, as coarse as the date that makes it; its day where the date leaves it open. */
function endOf({ edtf, earliest, latest }: Bounded, end: 'from' | 'to'): string {
  const ends = (edtf ?? '').replace(/[~?%]/g, '').split('/');
  const written = (end === 'from' ? ends.at(0) : ends.at(-1)) ?? '';
  const day = end === 'from' ? earliest : latest;
  return readEdtf(written)?.kind === 'point' ? written : day;
}
