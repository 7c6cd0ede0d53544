import { diffArrays } from 'diff';

/** A run of words that both wordings share, or that one of them alone has. */
export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed' | 'cut';
  readonly text: string;
}

/** A word with its inner apostrophes, or one mark; the space after it goes with it. */
const TOKEN = /^\s+|(?:[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*|[^\p{L}\p{N}\s])\s*/gu;

/** Most words that change between wordings of one statement; beyond it they are shown whole. */
const MOST_EDITS = 400;

/** Capitals and the shape of apostrophes are the house's style, not another wording. */
const folded = (token: string): string =>
  token.trim().toLowerCase().replaceAll('’', "'").replaceAll(/[“”]/g, '"');

/**
 * What turns one wording into the other, word by word. Pieces that are not removed, joined, are
 * `after`, but for what only lengthens the quotation at its ends, which is cut.
 */
export function wordDiff(before: string, after: string): readonly DiffPiece[] {
  const changes = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], {
    comparator: (a, b) => folded(a) === folded(b),
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const pieces = changes.map(({ added, removed, value }): DiffPiece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return pieces.some(({ kind }) => kind === 'same') ? withoutEnds(pieces) : pieces;
}

/** One article quotes a longer stretch than the other: that is no difference in wording. */
function withoutEnds(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, i) => {
    const isEnd = (i === 0 && isShared(pieces[1])) || (i === last && isShared(pieces[last - 1]));
    return isEnd && piece.kind !== 'same' ? { kind: 'cut', text: piece.text } : piece;
  });
}

const isShared = (piece: DiffPiece | undefined): boolean => piece?.kind === 'same';
