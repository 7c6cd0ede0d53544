import { memo } from 'react';
import { matchesIn } from '../../selectors/search.ts';
import { Marked as MarkedWords } from '../../ui/Marked.tsx';

interface MarkedProps {
  /** Verbatim words. */
  readonly text: string;
  readonly search: string;
}

/** Words of an article with what the search found in them marked. */
export const Marked = memo(function Marked({ text, search }: MarkedProps): React.JSX.Element {
  return <MarkedWords text={text} spans={matchesIn(text, search)} />;
});
