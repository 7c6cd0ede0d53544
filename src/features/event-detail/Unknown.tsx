import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './EventDetailView.module.css';

interface UnknownProps {
  readonly what: 'event' | 'person';
  readonly onBack: () => void;
}

/** What stands in the panel where a link names something that the story does not have. */
export function Unknown({ what, onBack }: UnknownProps): React.JSX.Element {
  return (
    <div className={styles['calm']}>
      <Notice tone="news" title={`This story has no such ${what}.`}>
        <p>The link may come from another story, or from before its articles changed.</p>
        <Button onClick={onBack}>Show the whole story</Button>
      </Notice>
    </div>
  );
}
