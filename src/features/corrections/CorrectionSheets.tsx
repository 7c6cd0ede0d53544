import { useEffectiveArticles, useReadStory } from '../../load/use-story.ts';
import { stopCorrecting, useCorrecting } from '../../state/correcting.ts';
import { changeView, useViewFact } from '../../state/use-view.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { HistoryView } from './HistoryView.tsx';
import { useDeeds } from './use-deeds.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const showCorrected = (): void => {
  stopCorrecting();
  changeView({ only: ['corrected'], tab: 'events', reader: undefined });
};

/** The form of what is being corrected, or the history; and the keys that take back. */
export function CorrectionSheets(): React.JSX.Element | undefined {
  const slug = useViewFact(({ story }) => story);
  const read = useReadStory(slug);
  const articles = useEffectiveArticles(slug);
  const correcting = useCorrecting();
  const { rows, save, undo, redo, takeBack, bringBack } = useDeeds(slug, read);
  useUndoKeys(undo, redo);
  if (correcting === undefined) return undefined;
  const { story, corrected } = read;
  if (correcting.what !== 'history')
    return <CorrectionForm story={story} articles={articles} correcting={correcting} save={save} />;
  return (
    <Sheet label="Corrections" side="end" onClose={stopCorrecting}>
      <HistoryView
        rows={rows}
        canUndo={(corrected?.log.undoNext.length ?? 0) > 0}
        canRedo={(corrected?.log.redoNext.length ?? 0) > 0}
        onUndo={() => undo()}
        onRedo={() => redo()}
        onTakeBack={takeBack}
        onBringBack={bringBack}
        onShow={(story.corrections?.length ?? 0) > 0 ? showCorrected : undefined}
      />
    </Sheet>
  );
}
