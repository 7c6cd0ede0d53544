import type { Mention } from './scene.ts';

/** The words that the text calls each person by. */
export type RolesOf = (person: string) => ReadonlySet<string>;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What else the text may have called somebody whom it now calls so. */
const OTHER_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['tech', 'technician'],
      ['prof', 'professor academic lecturer'],
      ['academic', 'professor lecturer'],
      ['professor', 'academic lecturer'],
      ['expert', 'scientist researcher professor academic analyst economist'],
      ['doc', 'doctor physician surgeon'],
      ['medic', 'doctor paramedic nurse'],
      ['cop', 'officer constable policeman policewoman detective'],
      ['policeman', 'officer constable detective'],
      ['policewoman', 'officer constable detective'],
      ['exec', 'executive'],
      ['ceo', 'executive'],
      ['boss', 'chief executive manager owner coach'],
      ['coach', 'manager boss'],
      ['manager', 'coach boss'],
      ['skipper', 'captain'],
      ['captain', 'skipper'],
      ['keeper', 'goalkeeper'],
      ['prosecutor', 'district da'],
      ['lawyer', 'attorney solicitor barrister counsel'],
      ['attorney', 'lawyer'],
      ['lawmaker', 'senator sen representative rep congressman congresswoman mp'],
      ['legislator', 'senator sen representative rep congressman congresswoman mp'],
      ['congresswoman', 'representative rep congressman'],
      ['congressman', 'representative rep'],
      ['scientist', 'researcher biologist physicist chemist astronomer'],
      ['researcher', 'scientist'],
      ['chairman', 'chair'],
      ['chairwoman', 'chair chairman'],
      ['chair', 'chairman chairwoman'],
    ] as const
  ).map(([noun, others]) => [noun, wordSet(others)]),
);

const KIN = wordSet(
  `agent aunt boss boyfriend brother captain coach colleague cousin deputy dad daughter father fiance fiancee friend girlfriend granddaughter
  grandfather grandmother grandson husband lawyer manager mother mum neighbor neighbour nephew niece partner predecessor publisher sister solicitor
  son spokesman spokeswoman successor trainer uncle widow widower wife`,
);

/** "Her daughter", "his lawyer": whoever the text has called a daughter. */
export const isSomebodys = (words: string, head: string): boolean =>
  KIN.has(head) && /^(?:his|her|their)\s\S+$/iu.test(words);

/** The last of those `before` whom the text calls by the noun, or by another word for it. */
export function calledSo(
  text: string,
  before: readonly Mention[],
  roles: RolesOf,
  noun: string,
): Mention | undefined {
  const others = OTHER_WORDS.get(noun);
  return (
    before.findLast(({ entity }) => roles(entity).has(noun)) ??
    (others && before.findLast(({ entity }) => overlaps(roles(entity), others))) ??
    (ACCUSED.has(noun) ? before.findLast((mention) => isTried(text, mention)) : undefined) ??
    broughtIn(text, before, noun)
  );
}

const overlaps = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const word of others) if (words.has(word)) return true;
  return false;
};

/** How far behind "A nurse who saved a boy" its name may follow, in characters. */
const NAMED_WITHIN = 400;

/** "A nurse who saved a boy was honoured. Ann Lee, 33, …": told of first, then named with an age. */
function broughtIn(text: string, before: readonly Mention[], noun: string): Mention | undefined {
  if (MANY_BEAR.test(noun)) return undefined;
  const first = before[0]?.start ?? 0;
  const start = Math.max(0, first - NAMED_WITHIN);
  const end = before.at(-1)?.end ?? 0;
  const told = new RegExp(String.raw`\ban? (?:[\p{L}-]+ ){0,2}${noun}\b`, 'iu');
  const at = told.exec(text.slice(start, end))?.index;
  if (at === undefined) return undefined;
  const from = start + at;
  return before.find(
    (mention) =>
      mention.kind === 'person' &&
      mention.start > from &&
      mention.start < from + NAMED_WITHIN &&
      AGE.test(text.slice(mention.end, mention.end + 6)),
  );
}

/** A story has several of these. */
const MANY_BEAR = /^(?:official|source|aide|diplomat|spokes\p{L}+|witness|resident)$/u;

const AGE = /^(?:, | \()\d\d\b/u;

/** Whose wife a "husband" is: the text calls her wife, and him nothing. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ['husband', 'wife'],
  ['wife', 'husband'],
  ['father', 'son daughter'],
  ['mother', 'son daughter'],
  ['son', 'father mother'],
  ['daughter', 'father mother'],
]);

/** "Jim Webb lost his herd. His wife, Ella, wept. “We start again,” her husband said." */
export function otherHalf(
  before: readonly Mention[],
  roles: RolesOf,
  noun: string,
): Mention | undefined {
  const halves = wordSet(HALVES.get(noun) ?? '');
  const at = before.findLastIndex(({ entity }) => overlaps(roles(entity), halves));
  const half = before[at];
  if (half === undefined) return undefined;
  const first = before.findIndex(({ entity }) => entity === half.entity);
  return before.slice(0, first).findLast(({ kind }) => kind === 'person');
}

const ACCUSED = wordSet('defendant accused');

/** How far behind a name its plea stands, in characters: past an age and a home. */
const PLEA_WITHIN = 80;

/** "Hale, 58, of Orchard Lane, denies", "Hale is on trial". */
const isTried = (text: string, { kind, end }: Mention): boolean =>
  kind === 'person' && PLEA.test(text.slice(end, end + PLEA_WITHIN));

const PLEA =
  /^[^.“”"]*?\b(?:den(?:ies|ied|ying)|plead(?:s|ed)?|admit(?:s|ted)|accused of|charged with|on trial|stands? trial|guilty|faces? (?:a |one |two |three |\d+ )?(?:charges?|counts?|trial))\b/u;
