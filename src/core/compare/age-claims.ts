import { dayNumber } from '../model/civil-day.ts';
import type { Claim } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather, plainClaims } from './gather.ts';
import { namedLast } from './meant-person.ts';

/** What follows a name where an article gives an age: ", 52," or " (52)" or ", aged 52". */
const AFTER =
  /^(?:,| \()\s?(?:aged? |who (?:is|was) |an? |the )?(?<age>\d{1,2})(?:[,.;)]| years?\b| and\b|-year-old\b)/u;

/** What comes before it: "the 52-year-old Ann Holt". */
const BEFORE = /(?<![\p{N}.,-])(?<age>\d{1,2})-year-old $/u;

/** Characters beside a name that are looked at. */
const REACH = 18;

interface Age extends Claim {
  readonly person: string;
  /** The day on which it was told, as days since 1970; not a number where that is not known. */
  readonly day: number;
  /** Whether the person is a guess. */
  readonly isMeant: boolean;
}

/** Claims side by side on how old somebody is. */
export function ageClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const found = articles.flatMap((article) => {
    const beside = article.people.flatMap(({ id, mentions }) =>
      mentions
        .filter((mention) => mention.article === article.id)
        .flatMap((mention) => ageAt(article, mention, id))
        .slice(0, 1),
    );
    const known = new Set(beside.map(({ person }) => person));
    return [...beside, ...agesMeant(article).filter(({ person }) => !known.has(person))];
  });
  return [...gather(found, ({ person }) => person).values()]
    .filter((ages) => ages.some((a) => ages.some((b) => differ(a, b))))
    .map(plainClaims);
}

/** "The 62-year-old", "the tattooed 45-year-old", who is whoever was named last. */
const MEANT =
  /\b[Tt]he (?:\p{Ll}+ ){0,2}(?<age>\d{1,2})-year-old\b(?! \p{Lu}\p{L}+ \p{Lu}\p{Ll})/gu;

const agesMeant = (article: ParsedArticle): readonly Age[] =>
  [...article.source.text.matchAll(MEANT)].flatMap((match) => {
    const person = namedLast(article, match.index);
    const value = match.groups!['age']!;
    const start = match.index + match[0].indexOf(value);
    return person === undefined
      ? []
      : [
          {
            article: article.id,
            start,
            end: start + value.length,
            value,
            person,
            day: dayOf(article),
            isMeant: true,
          },
        ];
  });

const dayOf = ({ published }: ParsedArticle): number => dayNumber(published?.earliest ?? '');

function ageAt(
  told: ParsedArticle,
  { article, start, end }: SpanRef,
  person: string,
): readonly Age[] {
  const { text } = told.source;
  const from = Math.max(0, start - REACH);
  const before = BEFORE.exec(text.slice(from, start));
  const match = before ?? AFTER.exec(text.slice(end, end + REACH));
  const value = match?.groups?.['age'];
  if (match === null || value === undefined) return [];
  const at = (before === null ? end : from) + match.index + match[0].indexOf(value);
  return [
    { article, start: at, end: at + value.length, value, person, day: dayOf(told), isMeant: false },
  ];
}

const YEAR = 365;

/** Days in which nobody is taken to have had a birthday. */
const FEW_DAYS = 45;

/** Years by which newsrooms miss an age; who is further off was not meant. */
const LIKELY = 3;

/** Whether one of two ages must be wrong, whatever birthdays lie between. */
function differ(a: Age, b: Age): boolean {
  const days = Math.abs(a.day - b.day);
  const birthdays = days > FEW_DAYS ? Math.ceil(days / YEAR) : 0;
  const years = Math.abs(Number(a.value) - Number(b.value));
  return years > birthdays && ((!a.isMeant && !b.isMeant) || years <= LIKELY);
}
