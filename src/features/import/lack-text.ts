import type { DiagnosticKind } from '../../core/model/diagnostic.ts';
import type { Story, StoryArticle } from '../../core/model/story.ts';
import { diagnosticWords } from '../../selectors/kind-words.ts';
import { noticesOf } from '../../selectors/list-articles.ts';

/** What can be done about it in this dialog. */
const ADVICE: Readonly<Partial<Record<DiagnosticKind, string>>> = {
  'article/empty': 'Remove it, or add the article again.',
  'article/not-text': 'Remove it, and paste the article’s words.',
  'article/no-body': 'Paste the article’s words instead.',
  'article/no-date': 'Give its date here, so that words such as “yesterday” can be read.',
  'article/no-outlet': 'Give its name here if you know it.',
};

/** What an article of the story lacks, in words: a line for each kind of lack. */
export function lackTexts(story: Story, article: StoryArticle): readonly string[] {
  const texts = noticesOf(story, article.id).map(({ kind, count }) =>
    [diagnosticWords(kind, count), ADVICE[kind]].filter((text) => text !== undefined).join(' '),
  );
  return isDatedBySiblings(article)
    ? [...texts, 'No sure date in this article: its date is worked out with those of the others.']
    : texts;
}

const isDatedBySiblings = ({ id, published }: StoryArticle): boolean =>
  published !== null && published.evidence.some(({ article }) => article !== id);
