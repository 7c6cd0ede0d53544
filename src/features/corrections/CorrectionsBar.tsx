import { useReadStory } from '../../load/use-story.ts';
import { startCorrecting, useDone } from '../../state/correcting.ts';
import { useViewFact } from '../../state/use-view.ts';
import { CorrectionsBarView } from './CorrectionsBarView.tsx';
import { useDeeds } from './use-deeds.ts';

/** Says over the story that it was corrected; nothing where it was not. */
export function CorrectionsBar(): React.JSX.Element | undefined {
  const slug = useViewFact(({ story }) => story);
  const read = useReadStory(slug);
  const { undo, redo } = useDeeds(slug, read);
  const said = useDone();
  if (read.corrected === undefined) return undefined;
  const { log, unfit } = read.corrected;
  return (
    <CorrectionsBarView
      count={log.inForce.length}
      unfit={unfit.length}
      canUndo={log.undoNext.length > 0}
      canRedo={log.redoNext.length > 0}
      said={said}
      onUndo={() => undo()}
      onRedo={() => redo()}
      onHistory={() => startCorrecting({ what: 'history' })}
    />
  );
}
