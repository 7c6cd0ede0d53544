import { useEffect } from 'react';
import { useStory } from '../load/use-story.ts';
import { wordsOf } from '../selectors/story-text.ts';
import { useDayWindow, useView } from '../state/use-view.ts';
import { formatView } from '../state/view-state.ts';
import { Verbatim } from '../ui/Verbatim.tsx';
import styles from './EmbeddedHead.module.css';

/** Inside somebody else's page: what this is about, and the way to the whole of it. */
export function EmbeddedHead(): React.JSX.Element {
  const view = useView();
  const days = useDayWindow();
  const story = useStory(view.story);
  const headline = story.title ? wordsOf(story, story.title) : undefined;
  useEffect(() => {
    if (headline !== undefined) document.title = headline;
  }, [headline]);
  return (
    <header className={styles['head']}>
      <h1 className={styles['headline']}>
        {headline === undefined ? 'A story without a headline' : <Verbatim>{headline}</Verbatim>}
      </h1>
      <a
        className={styles['link']}
        href={location.pathname + formatView({ ...view, window: days, embed: false })}
        target="_blank"
        rel="noopener"
      >
        Open in Sourceline
      </a>
    </header>
  );
}
