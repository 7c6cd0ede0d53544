import type { Only } from '../../state/view-state.ts';
import { FacetBox } from './FacetBox.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { toggled } from './toggle-choice.ts';
import type { FilterProps } from './filter-props.ts';

const NAMES: readonly { readonly id: Only; readonly name: string }[] = [
  { id: 'differs', name: 'Outlets differ' },
  { id: 'quotes', name: 'With quotes' },
  { id: 'single', name: 'Told by one outlet' },
  { id: 'copied', name: 'In copied words' },
  { id: 'corrected', name: 'Corrected' },
];

/** Kinds of event to keep. */
export function OnlyFilter({ facets, onChange }: FilterProps): React.JSX.Element {
  const options = NAMES.map((option) => ({ ...option, ...facets.only[option.id] })).filter(
    // Most stories have nothing corrected: then it would only ask to be explained.
    ({ id, count, chosen }) => id !== 'corrected' || count > 0 || chosen,
  );
  const change = (id: Only): void => {
    const ids = toggled(options, id);
    onChange({ only: NAMES.map((option) => option.id).filter((only) => ids.includes(only)) });
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
