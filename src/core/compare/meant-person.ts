import { fold } from '../language/fold.ts';
import { nounLemma } from '../language/lemma.ts';
import { tokenise } from '../language/tokenise.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import type { EventMention } from '../model/event.ts';
import { indexSpans } from '../model/span-index.ts';
import { textOf } from '../model/span.ts';
import type { ParsedArticle } from '../model/story.ts';

/** Characters from a name to the pronoun that stands for it. */
const REACH = 400;

/** Words between "the" and the verb that may name a role: "the former museum curator [was dismissed]". */
const LONGEST_ROLE = 4;

/** Asks whom a telling that names nobody is about; undefined where nothing tells. */
export type MeantPerson = (article: ParsedArticle, mention: EventMention) => string | undefined;

/**
 * Whom tellings mean by "he" or "she" (who was named last and may be called so), by "I" (who says it), or by a role that
 * one person of the story alone has ("the former curator").
 */
export function meantPerson(articles: readonly ParsedArticle[]): MeantPerson {
  const byRole = bearersOf(articles);
  return (article, mention) => {
    const { text } = article.source;
    const subject = text.slice(mention.label.start, mention.trigger.start);
    const [pronoun] = /^s?he\b/iu.exec(subject) ?? [];
    if (pronoun !== undefined)
      return namedLast(article, mention.label.start, /^h/iu.test(pronoun) ? 'f' : 'm');
    if (/^I\b/u.test(subject))
      return indexSpans(article.quotes)(mention.label)[0]?.source?.entity ?? undefined;
    const role = roleOf(subject);
    const bearers = role === undefined ? undefined : byRole.get(role);
    const [only] = bearers ?? [];
    const isKnown = article.people.some(({ id }) => id === only);
    return bearers?.size === 1 && isKnown ? only : undefined;
  };
}

/** Who was named last before a place, and is not of the other gender by the first name. */
export function namedLast(
  { id: article, people }: ParsedArticle,
  before: number,
  other?: 'f' | 'm',
): string | undefined {
  const near = people
    .filter(
      ({ name }) =>
        other === undefined || GIVEN_NAMES.get(fold(name.split(' ')[0] ?? '')) !== other,
    )
    .flatMap(({ id, mentions }) =>
      mentions
        .filter((one) => one.article === article && one.end <= before && before - one.end < REACH)
        .map(({ end }) => ({ id, end })),
    );
  return near.toSorted((a, b) => b.end - a.end)[0]?.id;
}

/** Who is called so anywhere in the story, by the last word of what they are called. */
function bearersOf(articles: readonly ParsedArticle[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { source, people } of articles)
    for (const { id, roles } of people)
      for (const role of roles) {
        const head = lastWord(textOf(source.text, role));
        if (head !== undefined) bearers.set(head, (bearers.get(head) ?? new Set()).add(id));
      }
  return bearers;
}

const lastWord = (text: string): string | undefined => {
  const word = /\p{L}+$/u.exec(text)?.[0];
  return word === undefined ? undefined : nounLemma(word.toLowerCase());
};

/** The role that a subject names with no name: "The former curator of a Leith museum was" of "was dismissed". */
function roleOf(subject: string): string | undefined {
  const noun = subject.replace(
    /(?: (?:has|had|have|was|is|been|being|later|then|also|since))*\s*$/u,
    '',
  );
  const [head = ''] = noun.split(/,? (?:of|at|for|in|from|who|whose|which|that)\b/u);
  const words = tokenise(head, { start: 0, end: head.length }).map((token) => textOf(head, token));
  const [first = '', ...rest] = words;
  if (!DETERMINERS.has(first.toLowerCase()) || rest.length === 0 || rest.length > LONGEST_ROLE)
    return undefined;
  return rest.every((word) => /^[\p{Ll}-]+$/u.test(word)) ? lastWord(head) : undefined;
}
