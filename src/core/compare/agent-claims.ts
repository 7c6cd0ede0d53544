import { lemmaOf, readVerb } from '../language/lemma.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { WORD_FAMILIES } from '../lexicon/word-families.ts';
import type { Claim } from '../model/event.ts';
import { gather, plainClaims } from './gather.ts';
import type { Telling } from './tellings.ts';

/**
 * The end of a passive or a noun phrase that says who did it: "(was) led by", "seen by", "review by".
 * The word before "by" says what they did.
 */
const BY = /(?<!\p{L})(?<deed>\p{L}+) by (?<agent>(?:[\p{L}\p{N}’'.-]+ ?){1,9})/gu;

/** Characters after a telling in which its relative clause may say who did it. */
const REACH = 90;

/** Deeds that say one thing of an inquiry, a project or a plan: who was in charge of it. */
const IN_CHARGE: ReadonlySet<string> = new Set(
  'lead conduct run head commission direct oversee undertake organise organize carry-out'.split(
    ' ',
  ),
);

/** What has an author, who is in charge of nothing: "an article by the Courier". */
const AUTHORED: ReadonlySet<string> = new Set(
  'article story report piece book letter email interview statement remark quote post tweet'.split(
    ' ',
  ),
);

/** Words that name a kind of body, not which one: two of them are the same for all one knows. */
const OF_ANY: ReadonlySet<string> = new Set(
  'company person colleague group team member'.split(' '),
);

/** Words at which the naming of the agent ends. */
const ENDS =
  /^(?:and|or|who|which|that|to|after|before|when|as|has|had|have|was|were|is|are|said|found)$/u;

/** How an agent is, which names nobody: "a [privately] owned firm". */
const ADVERB = /(?:[ctv]e|[alnrst]|ed|ing|ous|ful)ly$/u;

interface Agent extends Claim {
  readonly deed: string;
  readonly names: ReadonlySet<string>;
}

/**
 * Claims side by side on who did it, where tellings of one event name different agents of the same
 * deed behind "by": "led by the board" here, "led by a law firm" there.
 */
export function agentClaims(tellings: readonly Telling[]): readonly (readonly Claim[])[] {
  const slots = gather(tellings.flatMap(agentsOf), ({ deed }) => deed);
  return [...slots.values()].filter(differ).map((agents) => plainClaims(unique(agents)));
}

function agentsOf({ article, mention }: Telling): readonly Agent[] {
  const { text } = article.source;
  const to = mention.form === 'nominal' ? sentenceEnd(text, mention.end) : mention.end;
  return [...text.slice(mention.start, to).matchAll(BY)].flatMap((match): readonly Agent[] => {
    const { deed = '', agent = '' } = match.groups ?? {};
    const names = namesIn(agent);
    if (names.words.size === 0) return [];
    const start = mention.start + match.index;
    const end = start + match[0].length - agent.length + names.length;
    return [
      {
        article: article.id,
        start,
        end,
        value: text.slice(end - names.length, end),
        deed: deedOf(deed.toLowerCase(), mention.form === 'nominal'),
        names: names.words,
      },
    ];
  });
}

/** Where the sentence ends that a noun phrase stands in, or what is looked at of it. */
function sentenceEnd(text: string, from: number): number {
  const after = text.slice(from, from + REACH);
  const stop = /[.;:!?\n]/u.exec(after);
  return from + (stop?.index ?? after.length);
}

/** "(an inquiry) by the board": no participle, but the noun itself, says that they were in charge. */
function deedOf(word: string, nominal: boolean): string {
  const lemma = lemmaOf(word);
  if (IN_CHARGE.has(lemma)) return 'in charge';
  const isNoun = nominal && !/(?:ed|en|wn)$/u.test(word);
  return isNoun && !AUTHORED.has(lemma) ? 'in charge' : lemma;
}

/** The words that tell the agent from others, and the length of the stretch that names it. */
function namesIn(agent: string): { readonly words: ReadonlySet<string>; readonly length: number } {
  const words = new Set<string>();
  let length = 0;
  for (const match of agent.matchAll(/[\p{L}\p{N}’'.-]+/gu)) {
    const word = match[0].toLowerCase().replace(/[’']s$|[.]$/gu, '');
    if (ENDS.test(word) || (words.size > 0 && (PREPOSITIONS.has(word) || isVerb(word)))) break;
    length = match.index + match[0].replace(/[.]$/u, '').length;
    if (DETERMINERS.has(word) || STOP_WORDS.has(word) || ADVERB.test(word)) continue;
    const lemma = lemmaOf(word);
    const family = WORD_FAMILIES.get(lemma) ?? lemma;
    if (!OF_ANY.has(family)) words.add(family);
  }
  return { words, length };
}

const isVerb = (word: string): boolean => readVerb(word)?.forms.has('past') === true;

/** Whether two articles name agents that have no word in common. */
const differ = (agents: readonly Agent[]): boolean =>
  agents.some((a) =>
    agents.some((b) => a.article !== b.article && [...a.names].every((name) => !b.names.has(name))),
  );

/** The claims, each place once: a clause inside another says the same. */
const unique = (agents: readonly Agent[]): readonly Agent[] => [
  ...new Map(agents.map((agent) => [`${agent.article}:${agent.start}`, agent])).values(),
];
