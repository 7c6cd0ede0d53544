import { FacetBox } from './FacetBox.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { toggled } from './toggle-choice.ts';
import type { FilterProps } from './filter-props.ts';

/** Outlets that the articles credit with an event. */
export function CitedFilter({ facets, onChange }: FilterProps): React.JSX.Element | undefined {
  const options = facets.cited;
  if (options.length === 0) return undefined;
  return (
    <FacetGroup
      title="Reported first by"
      clear={
        options.some(({ chosen }) => chosen)
          ? { word: 'clear', onClick: () => onChange({ cited: [] }) }
          : undefined
      }
      options={options}
      textOf={({ name }) => name}
      renderOption={(option) => (
        <FacetBox {...option} onToggle={() => onChange({ cited: toggled(options, option.id) })} />
      )}
    />
  );
}
