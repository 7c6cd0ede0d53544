import { useState } from 'react';
import type { SpanRef } from '../../core/model/span.ts';
import { OutletName } from '../../ui/OutletName.tsx';
import { Verbatim } from '../../ui/Verbatim.tsx';
import { CorrectionSheet } from './CorrectionSheet.tsx';
import sheet from './CorrectionSheet.module.css';
import styles from './ChoiceList.module.css';

/** A place that can be moved, with the words that tell what it is. */
export interface PartToMove {
  readonly place: SpanRef;
  readonly words: string;
  /** What stands around it, verbatim; undefined where it speaks for itself. */
  readonly around: string | undefined;
  readonly teller: { readonly name: string; readonly colour: number } | undefined;
}

interface PartFormProps {
  readonly title: string;
  readonly subject: string;
  /** What is ticked: "Tellings of another event". */
  readonly label: string;
  readonly action: string;
  readonly parts: readonly PartToMove[];
  readonly onSave: (places: readonly SpanRef[], note: string) => void;
  readonly onClose: () => void;
}

/** What does not belong to the rest, ticked one by one. */
export function PartForm(props: PartFormProps): React.JSX.Element {
  const { title, subject, label, action, parts, onSave, onClose } = props;
  const [moved, setMoved] = useState<ReadonlySet<PartToMove>>(new Set());
  const toggle = (part: PartToMove): void =>
    setMoved(new Set(parts.filter((each) => moved.has(each) !== (each === part))));
  const all = moved.size === parts.length;
  return (
    <CorrectionSheet
      title={title}
      subject={subject}
      action={action}
      ready={moved.size > 0 && !all}
      onSave={(note) =>
        onSave(
          [...moved].map(({ place }) => place),
          note,
        )
      }
      onClose={onClose}
    >
      <fieldset className={styles['list']} aria-label={label}>
        {parts.map((part) => (
          <label key={`${part.place.article} ${part.place.start}`} className={styles['choice']}>
            <input type="checkbox" checked={moved.has(part)} onChange={() => toggle(part)} />
            <span>
              {part.teller && <OutletName name={part.teller.name} colour={part.teller.colour} />}{' '}
              <Verbatim>{part.words}</Verbatim>
              {part.around !== undefined && (
                <small className={styles['note']}>
                  <Verbatim>{part.around}</Verbatim>
                </small>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={sheet['aside']}>
        {all
          ? 'Something has to stay: untick at least one.'
          : `Tick what belongs together and not here: ${moved.size} of ${parts.length} ticked.`}
      </p>
    </CorrectionSheet>
  );
}
