import { useState } from 'react';
import type { Choice } from '../../selectors/correct-choices.ts';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { Field } from '../../ui/Field.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import styles from './CorrectionSheet.module.css';

/** Who says it: somebody whom the story names, by an id; a name; or nobody. */
export type SpeakerChoice =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'nobody' };

const WAYS = [
  { value: 'known', label: 'Named in the story' },
  { value: 'name', label: 'Another name' },
  { value: 'nobody', label: 'Nobody' },
] as const;

interface SpeakerFormProps {
  /** The quote, verbatim. */
  readonly quote: string;
  readonly choicesFor: (query: string) => readonly Choice[];
  readonly onSave: (speaker: SpeakerChoice, note: string) => void;
  readonly onClose: () => void;
}

/** Another speaker for a quote. */
export function SpeakerForm({
  quote,
  choicesFor,
  onSave,
  onClose,
}: SpeakerFormProps): React.JSX.Element {
  const [way, setWay] = useState<SpeakerChoice['kind']>('known');
  const [query, setQuery] = useState('');
  const [id, setId] = useState<string>();
  const [name, setName] = useState('');
  const speaker = speakerOf(way, id, name);
  return (
    <CorrectionSheet
      title="Correct who said it"
      subject={`“${quote}”`}
      action="Set the speaker"
      ready={speaker !== undefined}
      onSave={(note) => speaker && onSave(speaker, note)}
      onClose={onClose}
    >
      <ToggleGroup label="Said by" options={WAYS} value={way} onChange={setWay} />
      {way === 'known' && (
        <ChoiceList
          label="Speaker"
          query={query}
          choices={choicesFor(query)}
          chosen={id}
          onQuery={setQuery}
          onChoose={setId}
        />
      )}
      {way === 'name' && (
        <Field label="Name">
          <input type="text" value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
      )}
      {way === 'nobody' && (
        <p className={styles['aside']}>
          The quote will stand among those that nobody is named for.
        </p>
      )}
    </CorrectionSheet>
  );
}

function speakerOf(
  way: SpeakerChoice['kind'],
  id: string | undefined,
  name: string,
): SpeakerChoice | undefined {
  if (way === 'nobody') return { kind: way };
  if (way === 'name') return name.trim() === '' ? undefined : { kind: way, name: name.trim() };
  return id === undefined ? undefined : { kind: way, id };
}
