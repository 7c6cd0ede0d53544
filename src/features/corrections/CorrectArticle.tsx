import type { ArticleText, Published } from '../../core/model/article.ts';
import type { ParsedArticle, Story } from '../../core/model/story.ts';
import { articleChanges } from '../../load/anchors.ts';
import { useReadAlone } from '../../load/use-story.ts';
import { longDateWords } from '../../selectors/date-words.ts';
import { isUnsure } from '../../selectors/precision-words.ts';
import { articleOf, wordsOf } from '../../selectors/story-text.ts';
import { tellerOf, tellersOf } from '../../selectors/tellers.ts';
import { stopCorrecting } from '../../state/correcting.ts';
import { useViewFact } from '../../state/use-view.ts';
import { ArticleForm } from './ArticleForm.tsx';
import type { Deeds } from './use-deeds.ts';

interface CorrectArticleProps {
  readonly story: Story;
  /** The articles as they are read: with what the reader says of them. */
  readonly articles: readonly ArticleText[];
  readonly id: string;
  /** What it was opened for, where that is one thing. */
  readonly asks?: 'date' | undefined;
  readonly save: Deeds['save'];
}

/** Outlet and date of one article of the story. */
export function CorrectArticle({
  story,
  articles,
  id,
  asks,
  save,
}: CorrectArticleProps): React.JSX.Element | undefined {
  const alone = useReadAlone(
    useViewFact((view) => view.story),
    id,
  );
  const article = articleOf(story, id);
  const effective = articles.find((each) => each.id === id);
  if (article === undefined || effective === undefined) return undefined;
  const { headline, published } = article;
  const teller = tellerOf(tellersOf(story), id);
  const now = { outlet: effective.outlet ?? '', published: effective.published ?? '' };
  return (
    <ArticleForm
      headline={headline ? wordsOf(story, headline) : article.file}
      now={now}
      read={{
        outlet: teller?.named === true ? teller.name : undefined,
        published: published ? publishedWords(published) : undefined,
      }}
      asksDate={asks === 'date'}
      begins={asks === 'date' && now.published === '' ? (published?.latest ?? '') : now.published}
      alone={alone && aloneWords(alone)}
      onSave={(said, note) => save(articleChanges(article, now, said), note)}
      onClose={stopCorrecting}
    />
  );
}

/** "18 – 19 March 2021, inferred". */
const publishedWords = (published: Published): string =>
  `${longDateWords(published)}${isUnsure({ published }) ? ', inferred' : ''}`;

/** "Harbour Gazette, Wednesday 3 March 2021". */
function aloneWords({ outlet, outlets, published }: ParsedArticle): string {
  const name = outlets.find(({ id }) => id === outlet.id)?.name;
  return `${name ?? 'no outlet'}, ${published ? longDateWords(published) : 'no date'}`;
}
