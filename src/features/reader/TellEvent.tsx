import type { RefObject } from 'react';
import type { Span } from '../../core/model/span.ts';
import type { StoryArticle } from '../../core/model/story.ts';
import { Button } from '../../ui/Button.tsx';
import { useTelling } from './use-telling.ts';
import styles from './TellEvent.module.css';

interface TellEventProps {
  readonly body: RefObject<HTMLElement | null>;
  readonly article: StoryArticle;
  readonly passage: Span;
  readonly onTell: (place: Span) => void;
}

/** Makes an event of selected words, by a button and a key. */
export function TellEvent({ body, article, passage, onTell }: TellEventProps): React.JSX.Element {
  const { tell, selected } = useTelling(body, article, passage, onTell);
  return (
    <span className={styles['tell']} data-selected={selected}>
      <Button look="quiet" aria-keyshortcuts="t" onClick={tell}>
        Tell an event…
      </Button>
    </span>
  );
}
