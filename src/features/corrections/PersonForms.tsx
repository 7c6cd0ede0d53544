import type { Person } from '../../core/model/entity.ts';
import type { Story } from '../../core/model/story.ts';
import { whoIsNamed } from '../../selectors/correct-choices.ts';
import { stopCorrecting } from '../../state/correcting.ts';
import { changesIn } from './changes.ts';
import { ChooseForm } from './ChooseForm.tsx';
import sheet from './CorrectionSheet.module.css';
import { PartForm } from './PartForm.tsx';
import { partsToMove } from './parts-to-move.ts';
import type { Deeds } from './use-deeds.ts';

interface PersonFormsProps {
  readonly story: Story;
  readonly person: Person;
  readonly what: 'person-merge' | 'person-split';
  readonly save: Deeds['save'];
}

/** The form for who is one person, and who is another. */
export function PersonForms({ story, person, what, save }: PersonFormsProps): React.JSX.Element {
  const changes = changesIn(story);
  if (what === 'person-split')
    return (
      <PartForm
        title="Split mentions off"
        subject={person.name}
        label="Mentions of somebody else"
        action="Split off"
        parts={partsToMove(story, person.mentions, 'sentence')}
        onSave={(places, note) => save([changes.splitPerson(places)], note)}
        onClose={stopCorrecting}
      />
    );
  return (
    <ChooseForm
      title="Merge with another person"
      subject={person.name}
      label="The same person"
      action="Merge"
      choicesFor={(query) =>
        whoIsNamed(story, query, 'people').filter(({ id }) => id !== person.id)
      }
      onSave={(other, note) => save([changes.mergePeople(person.id, other)], note)}
      onClose={stopCorrecting}
    >
      <p className={sheet['aside']}>The name above stays; the other one becomes a form of it.</p>
    </ChooseForm>
  );
}
