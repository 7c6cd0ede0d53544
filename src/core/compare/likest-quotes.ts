import { alikeDetails } from './alike-details.ts';
import type { Pair } from './group-wordings.ts';
import { familyCounts, familyOf, type Utterance } from './utterance.ts';

/** What a story says of two quotes' speakers. */
export type Speakers = 'same' | 'unknown' | 'different';

/**
 * How alike two quotes must be, each of which is clearly the likest to the other in its article, to be one
 * utterance in other words: by all their words, small ones too, as rare as they are in the story. Lower
 * joins two sentences of one speech, higher misses free translations; two speakers are rarely taken for one.
 */
const ALIKE = {
  same: { likeness: 0.33, saying: 4 },
  unknown: { likeness: 0.4, saying: 4 },
  different: { likeness: 0.5, saying: 14 },
} as const;

/** How alike they are that are joined so: less than any that share their words in order. */
const LIKEST = 0.3;

/** Words of a sentence, on the whole. */
const SENTENCE = 20;

/** A story of fewer says nothing of which words are rare. */
const FEWEST_SENTENCES = 60;

/** Words that stand for one another only where all words are compared. */
const SMALL: ReadonlyMap<string, string> = new Map(
  [
    'someone somebody',
    'no not never none nobody',
    'just only',
    'be is am are was were been',
    'have has had',
    'do does did done',
    'that this these those',
    'i me my',
    'we us our',
    'he him his',
    'they them their',
  ].flatMap((row) => {
    const [first, ...others] = row.split(' ');
    return others.map((word) => [word, first!] as const);
  }),
);

/** The pairs of quotes of two articles that are the likest of each other, by index. */
export function likestQuotes(
  all: readonly Utterance[],
  texts: readonly string[],
  speakersOf: (a: Utterance, b: Utterance) => Speakers,
): readonly Pair[] {
  const counts = familyCounts(texts);
  const sentences = [...counts.values()].reduce((sum, count) => sum + count, 0) / SENTENCE;
  const weigh = (word: string): number =>
    Math.max(0, Math.log(Math.max(sentences, FEWEST_SENTENCES) / (counts.get(word) ?? 1)));
  const details = all.flatMap((utterance, at) =>
    utterance.quote.kind === 'scare' || utterance.content.length === 0
      ? []
      : [toDetail(utterance, at)],
  );
  return (['same', 'unknown', 'different'] as const).flatMap((who) =>
    alikeDetails(
      details,
      weigh,
      ALIKE[who],
      (a, b) => speakersOf(all[a.at]!, all[b.at]!) === who && sayOne(a, b),
    ).map(([a, b]) => ({ a: a.at, b: b.at, likeness: LIKEST })),
  );
}

/** Fewest small words that two must share where they share no other: all short sentences share some. */
const FEWEST_SMALL = 5;

function sayOne(a: ReturnType<typeof toDetail>, b: ReturnType<typeof toDetail>): boolean {
  const shared = [...a.words.keys()].filter((word) => b.words.has(word));
  return shared.length >= FEWEST_SMALL || shared.some((word) => a.content.includes(word));
}

const toDetail = (utterance: Utterance, at: number) => ({
  at,
  ...utterance.quote,
  content: utterance.content,
  slot: 'words',
  value: utterance.plain,
  events: [],
  words: new Map(
    utterance.open
      .trim()
      .split(' ')
      .map((word) => [SMALL.get(word) ?? familyOf(word), 1]),
  ),
});
