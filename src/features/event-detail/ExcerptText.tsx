import type { Excerpt, ExcerptPiece } from '../../selectors/event-detail-excerpt.ts';
import { Tip } from '../../ui/Tip.tsx';
import styles from './ExcerptText.module.css';

/** A slice of an article, verbatim: cut with "…", its deciding words marked. */
export function ExcerptText({ excerpt }: { readonly excerpt: Excerpt }): React.JSX.Element {
  return (
    <q className={styles['excerpt']}>
      {excerpt.cutBefore && <span data-context>{'…\u00a0'}</span>}
      {excerpt.pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} />
      ))}
      {excerpt.cutAfter && <span data-context>{'\u00a0…'}</span>}
    </q>
  );
}

function Piece({ piece }: { readonly piece: ExcerptPiece }): React.JSX.Element {
  const words = piece.reading ? <Tip text={piece.reading}>{piece.text}</Tip> : piece.text;
  if (piece.deciding) return <mark className={styles['deciding']}>{words}</mark>;
  return <span data-context={piece.inFocus ? undefined : ''}>{words}</span>;
}
