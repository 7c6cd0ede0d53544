import { useHasLog } from '../load/use-story.ts';
import { useBeganCorrecting } from '../state/correcting.ts';
import { useViewFact } from '../state/use-view.ts';
import { AreaBoundary } from './AreaBoundary.tsx';
import { CorrectionsBar, CorrectionSheets } from './later.tsx';

interface CorrectionsAreaProps {
  /** The line over the story, or what opens over the page: that comes last, for it lies on top. */
  readonly part: 'bar' | 'sheets';
}

/** What was corrected and can be: nothing for who only reads. */
export function CorrectionsArea({ part }: CorrectionsAreaProps): React.JSX.Element | undefined {
  const hasLog = useHasLog(useViewFact(({ story }) => story));
  const began = useBeganCorrecting();
  const embedded = useViewFact(({ embed }) => embed);
  if ((!hasLog && !began) || embedded) return undefined;
  return (
    <AreaBoundary area="The corrections" waiting={undefined}>
      {part === 'bar' ? <CorrectionsBar /> : <CorrectionSheets />}
    </AreaBoundary>
  );
}
