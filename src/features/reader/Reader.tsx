import { useMemo } from 'react';
import { useStory } from '../../load/use-story.ts';
import { readerArticle } from '../../selectors/reader-article.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ReaderView } from './ReaderView.tsx';
import styles from './ReaderView.module.css';

/** The article that the view opens, at its passage. */
export function Reader(): React.JSX.Element {
  const { story: slug, reader: place } = useView();
  const story = useStory(slug);
  const reader = useMemo(() => readerArticle(story, place?.article ?? ''), [story, place?.article]);
  if (reader === undefined || place === undefined) return <Unknown />;
  return (
    <ReaderView
      reader={reader}
      passage={place}
      onEvent={(event) => changeView({ event, reader: undefined })}
      onArticle={(article) => changeView({ reader: { article, start: 0, end: 0 } })}
    />
  );
}

function Unknown(): React.JSX.Element {
  return (
    <div className={styles['calm']}>
      <Notice tone="news" title="This story has no such article.">
        <p>The link may come from another story, or the article has been taken out.</p>
        <Button onClick={() => changeView({ reader: undefined })}>Back to the story</Button>
      </Notice>
    </div>
  );
}
