import type { StoryEntry } from '../../load/stories.ts';
import type { StoreStatus } from '../../load/use-kept.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './KeepNotice.module.css';
import { keepAdvice, unsavedWords } from './keep-text.ts';

interface KeepNoticeViewProps {
  readonly trouble: NonNullable<StoreStatus['trouble']>;
  readonly unsaved: StoreStatus['unsaved'];
  readonly stories: readonly StoryEntry[];
  readonly onTry: () => void;
  readonly onStories: () => void;
}

/** What is not saved, why, and the ways on. Quiet where the browser keeps nothing by its nature. */
export function KeepNoticeView(props: KeepNoticeViewProps): React.JSX.Element {
  const { trouble, unsaved, stories, onTry, onStories } = props;
  const { title, advice } = keepAdvice(trouble);
  const isQuiet = trouble === 'unavailable';
  const words = unsavedWords(unsaved, stories);
  return (
    <div className={styles['keep']}>
      <Notice tone={isQuiet ? 'hint' : 'problem'} {...(!isQuiet && { title })}>
        <p>
          {isQuiet && `${title} `}
          {!isQuiet && words.length > 0 && `Not saved: ${words.join(', ')}. `}
          {advice}
        </p>
        {!isQuiet && (
          <div className={styles['ways']}>
            {trouble === 'outdated' ? (
              <Button onClick={() => location.reload()}>Reload</Button>
            ) : (
              <Button onClick={onTry}>Try again</Button>
            )}
            {trouble === 'full' && <Button onClick={onStories}>Stories</Button>}
          </div>
        )}
      </Notice>
    </div>
  );
}
