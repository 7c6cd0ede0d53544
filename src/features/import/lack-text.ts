import type { Diagnostic, DiagnosticKind } from '../../core/model/diagnostic.ts';
import type { Story, StoryArticle } from '../../core/model/story.ts';

const WORDS: Readonly<Record<DiagnosticKind, (count: number) => string>> = {
  'article/empty': () => 'There is nothing in it. Remove it, or add the article again.',
  'article/not-text': () =>
    'This does not look like written text. Remove it, and paste the article’s words.',
  'article/no-body': () =>
    'Only headlines and navigation were found, no article. Paste the article’s words instead.',
  'article/no-date': () =>
    'No date was found. Give its date here, so that words such as “yesterday” can be read.',
  'article/no-outlet': () => 'No outlet is named. Give its name here if you know it.',
  'article/not-english': () =>
    'This does not look like English, which is all that Sourceline reads; little of it will be found.',
  'quote/unclosed': (count) =>
    count === 1
      ? 'One quote mark is never closed: where that quote ends is not certain.'
      : `${count} quote marks are never closed: where those quotes end is not certain.`,
  'time/ambiguous': (count) =>
    count === 1
      ? 'One date can be read in two ways.'
      : `${count} dates can be read in more than one way.`,
};

/** What an article of the story lacks, in words: one sentence for each kind of lack. */
export function lackTexts(story: Story, article: StoryArticle): readonly string[] {
  const own = story.diagnostics.filter((diagnostic) => diagnostic.article === article.id);
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  const texts = kinds.map((kind) => WORDS[kind](count(own, kind)));
  return isDatedBySiblings(article)
    ? [...texts, 'No date in this article: its date is read from the others’.']
    : texts;
}

const count = (diagnostics: readonly Diagnostic[], kind: DiagnosticKind): number =>
  diagnostics.filter((diagnostic) => diagnostic.kind === kind).length;

const isDatedBySiblings = ({ id, published }: StoryArticle): boolean =>
  published !== null && published.evidence.some(({ article }) => article !== id);
