import { initialsOf } from '../../selectors/initials.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { FacetBox } from './FacetBox.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { toggled } from './toggle-choice.ts';
import type { FilterProps } from './filter-props.ts';

/** The people of the story, each with what an article calls them. */
export function PeopleFilter({ facets, onChange }: FilterProps): React.JSX.Element | undefined {
  const options = facets.people;
  if (options.length === 0) return undefined;
  return (
    <FacetGroup
      title="People"
      clear={
        options.some(({ chosen }) => chosen)
          ? { word: 'clear', onClick: () => onChange({ people: [] }) }
          : undefined
      }
      options={options}
      textOf={({ name, role }) => `${name} ${role ?? ''}`}
      renderOption={(option) => (
        <FacetBox
          {...option}
          note={option.role === undefined ? undefined : <Verbatim>{option.role}</Verbatim>}
          avatar={initialsOf(option.name)}
          aside={{
            word: 'about',
            label: `about ${option.name}`,
            go: () => onChange({ person: option.id }),
          }}
          onToggle={() => onChange({ people: toggled(options, option.id) })}
        />
      )}
    />
  );
}
