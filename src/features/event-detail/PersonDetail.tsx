import { useMemo } from 'react';
import { useStory } from '../../load/use-story.ts';
import { personPage } from '../../selectors/person-page.ts';
import { changeView, useView } from '../../state/use-view.ts';
import { PersonView } from './PersonView.tsx';
import { Unknown } from './Unknown.tsx';
import { useReading } from './use-reading.ts';

const close = (): void => changeView({ person: undefined });

/** The panel of a person of the view. */
export function PersonDetail({ id }: { readonly id: string }): React.JSX.Element {
  const view = useView();
  const story = useStory(view.story);
  const person = useMemo(() => personPage(story, id), [story, id]);
  const reading = useReading(view);
  if (person === undefined) return <Unknown what="person" onBack={close} />;
  const filtered = view.people.includes(id);
  return (
    <PersonView
      person={person}
      reading={reading}
      filtered={filtered}
      onFilter={() => changeView({ people: filtered ? [] : [id] })}
      onEvent={(event) => changeView({ event })}
      onClose={close}
    />
  );
}
