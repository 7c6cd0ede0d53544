import { useEffectiveArticles, useReadStory } from '../../load/use-story.ts';
import { startCorrecting, stopCorrecting, useCorrecting } from '../../state/correcting.ts';
import { changeView, useViewFact } from '../../state/use-view.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { CorrectionsBarView } from './CorrectionsBarView.tsx';
import { HistoryView } from './HistoryView.tsx';
import { useDeeds } from './use-deeds.ts';
import { useUndoKeys } from './use-undo-keys.ts';

const openHistory = (): void => startCorrecting({ what: 'history' });

const showCorrected = (): void => {
  stopCorrecting();
  changeView({ only: ['corrected'], tab: 'events' });
};

/** What the reader corrected, the way back from it, and the form that is open. */
export function Corrections(): React.JSX.Element {
  const slug = useViewFact(({ story }) => story);
  const read = useReadStory(slug);
  const articles = useEffectiveArticles(slug);
  const correcting = useCorrecting();
  const deeds = useDeeds(slug, read);
  const { said, rows, save, undo, redo, takeBack, bringBack } = deeds;
  useUndoKeys(undo, redo);
  const { log } = read.corrected ?? {};
  const ways = {
    canUndo: (log?.undoNext.length ?? 0) > 0,
    canRedo: (log?.redoNext.length ?? 0) > 0,
    onUndo: () => undo(),
    onRedo: () => redo(),
  };
  return (
    <>
      {log && (
        <CorrectionsBarView
          {...ways}
          count={log.inForce.length}
          unfit={read.corrected?.unfit.length ?? 0}
          said={said}
          onHistory={openHistory}
        />
      )}
      {correcting?.what === 'history' && (
        <Sheet label="Corrections" side="end" onClose={stopCorrecting}>
          <HistoryView
            {...ways}
            rows={rows}
            onTakeBack={takeBack}
            onBringBack={bringBack}
            onShow={(read.story.corrections?.length ?? 0) > 0 ? showCorrected : undefined}
          />
        </Sheet>
      )}
      {correcting && correcting.what !== 'history' && (
        <CorrectionForm
          story={read.story}
          articles={articles}
          correcting={correcting}
          save={save}
        />
      )}
    </>
  );
}
