import { useHasLog } from '../load/use-story.ts';
import { useBeganCorrecting } from '../state/correcting.ts';
import { useViewFact } from '../state/use-view.ts';
import { Corrections } from './later.tsx';

/** What was corrected and can be: nothing for who only reads. */
export function CorrectionsArea(): React.JSX.Element | undefined {
  const hasLog = useHasLog(useViewFact(({ story }) => story));
  const began = useBeganCorrecting();
  const embedded = useViewFact(({ embed }) => embed);
  return (hasLog || began) && !embedded ? <Corrections /> : undefined;
}
