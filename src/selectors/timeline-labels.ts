/** A label that asks for a place: pixels from the left edge of the window. */
export interface LabelWish<Id> {
  readonly id: Id;
  /** Stretch that the label should lie on: a day's dot has no width. */
  readonly from: number;
  readonly to: number;
  readonly letters: number;
  /** The end that nobody knows: the label itself is then the bar, and lies on that side. */
  readonly open?: 'start' | 'end' | undefined;
}

export interface LabelPlace {
  readonly row: number;
  readonly left: number;
  readonly width: number;
}

/**
 * Pixels. Widths are reckoned rather than measured: measuring every label costs a layout each. A
 * label is tried wide, then narrow; what is left of its row in the end lets it grow to its widest.
 */
export const LABEL = {
  widest: 320,
  wide: 188,
  narrow: 116,
  letter: 7.1,
  frame: 22,
  gap: 6,
  lead: 28,
};

/** A bar up to this wide is kept free of other labels; a longer one shares its row with them. */
export const WHOLE_BAR = 300;

/**
 * Places for as many labels as fit into the rows; `wishes` come with the most wanted first. Those
 * that find no room are left out. Then the chosen ones are dealt out anew from left to right, so
 * that the rows fall like a stair.
 */
export function placeLabels<Id>(
  wishes: readonly LabelWish<Id>[],
  rows: number,
  windowWidth: number,
): ReadonlyMap<Id, LabelPlace> {
  const taken = emptyRows<Id>(rows);
  const chosen = wishes.flatMap((wish) => {
    for (const most of [LABEL.wide, LABEL.narrow]) {
      const box = boxOf(wish, most, windowWidth);
      if (takeRow(taken, box) !== undefined) return [box];
    }
    return [];
  });
  const dealt = emptyRows<Id>(rows);
  for (const box of chosen.toSorted((a, b) => a.left - b.left)) takeRow(dealt, box);
  return new Map(dealt.flatMap(placesIn));
}

/** The labels of a row, grown to the right; one that the window's right edge holds back, to the left. */
function placesIn<Id>(
  boxes: readonly Box<Id>[],
  row: number,
): readonly (readonly [Id, LabelPlace])[] {
  let free = 0;
  return boxes.map((box, i) => {
    const next = boxes[i + 1]?.left ?? Infinity;
    const width = grown(box, next - LABEL.gap);
    const left = box.heldBack
      ? Math.min(box.label, Math.max(free, box.label + width - box.whole))
      : box.label;
    const right = box.label + width;
    free = Math.max(box.right, right + LABEL.gap);
    return [box.id, { row, left, width: right - left }];
  });
}

interface Box<Id> {
  readonly id: Id;
  /** What it keeps free. */
  readonly left: number;
  readonly right: number;
  readonly label: number;
  readonly width: number;
  /** The width that all its words would take, where it may grow. */
  readonly whole: number;
  /** Whether the right edge of the window keeps it from where it would lie. */
  readonly heldBack: boolean;
  /** An edge of the window that its words must not cross: they would be cut there in mid-word. */
  readonly edge: number;
}

const grown = ({ label, width, whole, edge }: Box<unknown>, next: number): number =>
  Math.max(width, Math.min(whole, next - label, edge - label));

function boxOf<Id>(
  { id, from, to, letters, open }: LabelWish<Id>,
  most: number,
  windowWidth: number,
): Box<Id> {
  const all = Math.ceil(letters * LABEL.letter) + LABEL.frame;
  const width = Math.min(most, all);
  const wanted = wantedLeft({ from, to, open }, width);
  const label =
    to < 0
      ? Math.min(wanted, -width)
      : from > windowWidth
        ? Math.max(wanted, windowWidth)
        : Math.max(Math.min(wanted, windowWidth - width - LABEL.gap), 0);
  const keepsBar = to - from <= WHOLE_BAR;
  return {
    id,
    left: keepsBar ? Math.min(label, from) : label,
    right: Math.max(label + width, keepsBar ? to : 0) + LABEL.gap,
    label,
    width,
    heldBack: open === undefined && label < wanted && to >= 0,
    whole: open === 'start' ? width : Math.min(all, LABEL.widest),
    edge: to < 0 ? 0 : from > windowWidth ? Infinity : windowWidth - LABEL.gap,
  };
}

function wantedLeft(
  { from, to, open }: Pick<LabelWish<unknown>, 'from' | 'to' | 'open'>,
  width: number,
): number {
  if (open === 'start') return to - width;
  return open === 'end' || to > from ? from : from - Math.min(LABEL.lead, width / 2);
}

type Rows<Id> = readonly Box<Id>[][];

const emptyRows = <Id>(count: number): Rows<Id> => Array.from({ length: count }, () => []);

function takeRow<Id>(rows: Rows<Id>, box: Box<Id>): number | undefined {
  const row = rows.findIndex((boxes) =>
    boxes.every((other) => other.right <= box.left || other.left >= box.right),
  );
  if (row < 0) return undefined;
  rows[row]?.push(box);
  return row;
}
