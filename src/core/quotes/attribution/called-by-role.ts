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
  `aunt boyfriend brother cousin dad daughter father fiance fiancee girlfriend granddaughter
  grandfather grandmother grandson husband lawyer mother mum nephew niece partner sister solicitor
  son spokesman spokeswoman uncle widow widower wife`,
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
    (ACCUSED.has(noun) ? before.findLast((mention) => isTried(text, mention)) : undefined)
  );
}

const overlaps = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const word of others) if (words.has(word)) return true;
  return false;
};

const ACCUSED = wordSet('defendant accused');

/** How far behind a name its plea stands, in characters: past an age and a home. */
const PLEA_WITHIN = 80;

/** "Hale, 58, of Orchard Lane, denies", "Hale is on trial". */
const isTried = (text: string, { kind, end }: Mention): boolean =>
  kind === 'person' && PLEA.test(text.slice(end, end + PLEA_WITHIN));

const PLEA =
  /^[^.“”"]*?\b(?:den(?:ies|ied|ying)|plead(?:s|ed)?|admit(?:s|ted)|accused of|charged with|on trial|stands? trial|guilty|faces? (?:a |one |two |three |\d+ )?(?:charges?|counts?|trial))\b/u;
