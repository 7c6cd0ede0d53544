import { Verbatim } from '../../ui/Verbatim.tsx';
import type { StoryLabel } from './story-label.ts';

/** What a story is called: ours or its user's words in sans, an article's in serif. */
export const Label = ({ words, isVerbatim }: StoryLabel): React.JSX.Element =>
  isVerbatim ? <Verbatim>{words}</Verbatim> : <>{words}</>;
