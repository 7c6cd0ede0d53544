import type { Claim } from '../model/event.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather } from './gather.ts';

/**
 * How somebody is related to another person of the story. A row holds the relations that are taken for
 * one another; whoever is somebody's son may well be somebody else's brother.
 */
const ROWS: readonly ReadonlySet<string>[] = [
  `brother|brother-in-law|half-brother|stepbrother|cousin|first cousin|second cousin|nephew|uncle`,
  `sister|sister-in-law|half-sister|stepsister|cousin|first cousin|second cousin|niece|aunt`,
  `husband|ex-husband|former husband|boyfriend|ex-boyfriend|fiancé|fiance|widower`,
  `wife|ex-wife|former wife|girlfriend|ex-girlfriend|fiancée|fiancee|widow`,
  `son|stepson|son-in-law|grandson|foster son`,
  `daughter|stepdaughter|daughter-in-law|granddaughter|foster daughter`,
  `father|stepfather|father-in-law|grandfather|foster father`,
  `mother|stepmother|mother-in-law|grandmother|foster mother`,
].map((row) => new Set(row.split('|')));

const KIN = [...new Set(ROWS.flatMap((row) => [...row]))].toSorted((a, b) => b.length - a.length);

/** Before a name: "his cousin Ann Holt", "the mayor's sister-in-law, Ann Holt". */
const BEFORE = new RegExp(String.raw`(?<![\p{L}-])(?<kin>${KIN.join('|')}),? $`, 'iu');
/** After it: "Ann Holt, 52, a second cousin of the mayor", "Ann Holt, who is the mayor's cousin". */
const AFTER = new RegExp(
  String.raw`^,(?: \d{1,2},)? (?:who (?:is|was) )?(?:(?:a|an|the|his|her|their) |\p{Lu}[\p{L}-]{0,20}['’]s |the \p{L}{2,15}['’]s )?(?<kin>${KIN.join('|')})(?![\p{L}-])`,
  'iu',
);

/** Characters beside a name that are looked at. */
const REACH = 60;

interface Kinship extends Claim {
  readonly person: string;
}

/** Claims side by side on how somebody is related, where articles give relations that are confused. */
export function kinshipClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const found = articles.flatMap((article) =>
    article.people.flatMap((person) =>
      person.mentions
        .filter((mention) => mention.article === article.id)
        .flatMap((mention) => kinshipAt(article, mention))
        .slice(0, 1)
        .map((claim): Kinship => ({ ...claim, person: person.id })),
    ),
  );
  return [...gather(found, ({ person }) => person).values()]
    .filter((own) => own.some((a) => own.some((b) => exclude(a.value, b.value))))
    .map((own) => own.map(({ article, start, end, value }) => ({ article, start, end, value })));
}

function kinshipAt(
  { id, source: { text } }: ParsedArticle,
  name: { readonly start: number; readonly end: number },
): readonly Claim[] {
  const from = Math.max(0, name.start - REACH);
  const before = BEFORE.exec(text.slice(from, name.start));
  const match = before ?? AFTER.exec(text.slice(name.end, name.end + REACH));
  const kin = match?.groups?.['kin'];
  if (match === null || kin === undefined) return [];
  const start = (before === null ? name.end : from) + match.index + match[0].lastIndexOf(kin);
  return [{ article: id, start, end: start + kin.length, value: kin.toLowerCase() }];
}

/** Whether both cannot be meant; a plain "cousin" may be a second cousin. */
const exclude = (a: string, b: string): boolean =>
  !a.endsWith(b) && !b.endsWith(a) && ROWS.some((row) => row.has(a) && row.has(b));
