import type { Claim } from '../model/event.ts';
import type { SpanRef } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';
import { gather, plainClaims } from './gather.ts';

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

const KIN = [...new Set(ROWS.flatMap((row) => [...row]))]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** Before a name: "his cousin Ann Holt", "the mayor's sister-in-law, Ann Holt". */
const BEFORE = new RegExp(String.raw`(?<![\p{L}-])(?<kin>${KIN}),? $`, 'iu');

const OWNER = String.raw`(?:(?:a|an|the|his|her|their) |\p{Lu}[\p{L}-]{0,20}['’]s |the \p{L}{2,15}['’]s )`;

/** After it: "Ann Holt, 52, a second cousin of the mayor". */
const AFTER = new RegExp(String.raw`^,(?: \d{1,2},)? ${OWNER}?(?<kin>${KIN})(?![\p{L}-])`, 'iu');

/** What is said of somebody named before: "who is in fact a second cousin", "he is not related to the mayor". */
const SAID = new RegExp(
  String.raw`\b(?:is|was|are|were) (?:in fact |actually |also )?(?:${OWNER}(?<kin>${KIN})(?![\p{L}-])|(?:no relation|not related|unrelated)\b)`,
  'giu',
);

/** That there is no relation. */
const NONE = 'no relation';

/** Characters beside a name that are looked at. */
const REACH = 60;

/** Characters from a name to what is said of its bearer. */
const SAID_REACH = 120;

interface Kinship extends Claim {
  readonly person: string;
  /** Said as news, not in passing: it may answer one who denies it. */
  readonly isSaid: boolean;
}

/** Claims side by side on how somebody is related, where articles give relations that are confused. */
export function kinshipClaims(articles: readonly ParsedArticle[]): readonly (readonly Claim[])[] {
  const found = articles.flatMap(kinshipsIn);
  const surnames = surnamesOf(articles);
  const said = found.filter(({ isSaid }) => isSaid);
  return [
    ...[...gather(found, ({ person }) => person).values()].map(rivals),
    ...[...gather(said, ({ person }) => surnames.get(person)).values()].filter(isDenied),
  ]
    .filter(({ length }) => length > 0)
    .map(plainClaims);
}

/** What excludes, or says less than, another relation of the same person; nothing where none do. */
const rivals = (own: readonly Kinship[]): readonly Kinship[] =>
  own.some((a) => own.some((b) => exclude(a.value, b.value)))
    ? own.filter((a) =>
        own.some((b) => exclude(a.value, b.value) || b.value.endsWith(` ${a.value}`)),
      )
    : [];

/** People of one name are said to be no relation, or to be some. */
const isDenied = (own: readonly Kinship[]): boolean =>
  own.some((a) => a.value === NONE && own.some((b) => b.value !== NONE && a.article !== b.article));

const surnamesOf = (articles: readonly ParsedArticle[]): ReadonlyMap<string, string> =>
  new Map(
    articles.flatMap(({ people }) =>
      people.map(({ id, name }) => [id, name.split(' ').at(-1) ?? name] as const),
    ),
  );

interface Named extends SpanRef {
  readonly person: string;
}

/** What an article says of how people are related: of each what it says first, and what as news. */
function kinshipsIn(article: ParsedArticle): readonly Kinship[] {
  const { text } = article.source;
  const named = article.people
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, person: id })))
    .filter((mention) => mention.article === article.id)
    .toSorted((a, b) => a.start - b.start);
  const said = named.length === 0 ? [] : [...text.matchAll(SAID)];
  return [
    ...new Map(
      named
        .flatMap((name) => kinshipAt(text, name))
        .map((one) => [one.person, one] as const)
        .toReversed(),
    ).values(),
    ...said.flatMap((match) => {
      const bearer = named.findLast(({ end }) => end <= match.index);
      if (bearer === undefined || match.index - bearer.end > SAID_REACH) return [];
      const value = match.groups?.['kin'] ?? NONE;
      return [
        {
          article: article.id,
          start: match.index,
          end: match.index + match[0].length,
          value: value.toLowerCase(),
          person: bearer.person,
          isSaid: true,
        },
      ];
    }),
  ];
}

function kinshipAt(text: string, name: Named): readonly Kinship[] {
  const from = Math.max(0, name.start - REACH);
  const before = BEFORE.exec(text.slice(from, name.start));
  const match = before ?? AFTER.exec(text.slice(name.end, name.end + REACH));
  const kin = match?.groups?.['kin'];
  if (match === null || kin === undefined) return [];
  const start = (before === null ? name.end : from) + match.index + match[0].lastIndexOf(kin);
  const { article, person } = name;
  const end = start + kin.length;
  return [{ article, start, end, value: kin.toLowerCase(), person, isSaid: false }];
}

/** What the one left behind was: an outlet may call either by the other word. */
const BEREAVED: ReadonlyMap<string, string> = new Map([
  ['widow', 'wife'],
  ['widower', 'husband'],
]);

/** Whether both cannot be meant; a plain "cousin" may be a second cousin. */
const exclude = (a: string, b: string): boolean =>
  !a.endsWith(b) &&
  !b.endsWith(a) &&
  BEREAVED.get(a) !== b &&
  BEREAVED.get(b) !== a &&
  ROWS.some((row) => row.has(a) && row.has(b));
