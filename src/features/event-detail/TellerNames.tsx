import { useState } from 'react';
import type { Teller } from '../../selectors/tellers.ts';
import { Button } from '../../ui/Button.tsx';
import { OutletName } from '../../ui/OutletName.tsx';

/** Names that stand before the count of the rest; a rest of one or two is not worth a button. */
const FIRST = 5;
const REST = 3;

/** Tellers who do not tell something: a few, and the rest of a long row on demand. */
export function TellerNames({
  tellers,
}: {
  readonly tellers: readonly Pick<Teller, 'id' | 'name' | 'colour'>[];
}): React.JSX.Element {
  const [all, setAll] = useState(false);
  const rest = tellers.length - FIRST;
  return (
    <>
      {(all || rest < REST ? tellers : tellers.slice(0, FIRST)).map(({ id, name, colour }) => (
        <OutletName key={id} name={name} colour={colour} silent />
      ))}
      {rest >= REST && (
        // It stays, so that the focus does.
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'fewer' : `and ${rest} more`}
        </Button>
      )}
    </>
  );
}
