import type { TellerOption } from '../../selectors/facets.ts';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { FacetBox } from './FacetBox.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { allBut, toggledOff } from './toggle-choice.ts';
import type { FilterProps } from './filter-props.ts';

/** Whose articles the story is told by; all are on until the reader switches one off. */
export function TellersFilter({ facets, onChange }: FilterProps): React.JSX.Element {
  const options = facets.tellers;
  const someOff = options.some(({ chosen }) => !chosen);
  return (
    <FacetGroup
      title="Told by"
      clear={someOff ? { word: 'all', onClick: () => onChange({ hidden: [] }) } : undefined}
      options={options}
      textOf={({ name, headline, file }) => `${name} ${headline ?? file ?? ''}`}
      renderOption={(option) => (
        <FacetBox
          {...option}
          note={<TellerNote {...option} />}
          colour={option.teller.colour}
          onToggle={() => onChange({ hidden: toggledOff(options, option.id) })}
          {...(options.length > 1 && {
            aside: {
              word: 'only',
              label: `only ${option.name}`,
              go: () => onChange({ hidden: allBut(options, option.id) }),
            },
          })}
        />
      )}
    />
  );
}

/** How sure the outlet is, where the text was read, and the headline, or file, where nothing else tells. */
function TellerNote({ teller, headline, file }: TellerOption): React.JSX.Element | undefined {
  const notes = [
    teller.basis === 'inferred' ? 'likely' : undefined,
    teller.host === undefined ? undefined : `via ${teller.host}`,
    file,
  ].filter((note) => note !== undefined);
  if (headline !== undefined) return <Verbatim>{headline}</Verbatim>;
  return notes.length > 0 ? <>{notes.join(' · ')}</> : undefined;
}
