import { ONLY_WORDS } from '../../selectors/filter-chips.ts';
import type { Only } from '../../state/view-state.ts';
import { FacetBox } from './FacetBox.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { toggled } from './toggle-choice.ts';
import type { FilterProps } from './filter-props.ts';

const KINDS: readonly Only[] = ['differs', 'quotes', 'single', 'copied', 'corrected'];

/** Kinds of event to keep. */
export function OnlyFilter({ facets, onChange }: FilterProps): React.JSX.Element {
  const options = KINDS.map((id) => ({ id, name: ONLY_WORDS[id], ...facets.only[id] })).filter(
    // Most stories have nothing corrected: then it would only ask to be explained.
    ({ id, count, chosen }) => id !== 'corrected' || count > 0 || chosen,
  );
  const change = (id: Only): void => {
    const ids = toggled(options, id);
    onChange({ only: KINDS.filter((only) => ids.includes(only)) });
  };
  return (
    <FacetGroup
      title="Show only"
      clear={
        options.some(({ chosen }) => chosen)
          ? { word: 'clear', onClick: () => onChange({ only: [] }) }
          : undefined
      }
      options={options}
      textOf={({ name }) => name}
      renderOption={(option) => <FacetBox {...option} onToggle={() => change(option.id)} />}
    />
  );
}
