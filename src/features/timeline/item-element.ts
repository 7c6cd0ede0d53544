import { REST_ROW, type TimelineItem } from '../../selectors/timeline-item.ts';
import { initialsOf } from '../../selectors/initials.ts';
import type { Lane } from '../../selectors/timeline-lanes.ts';
import { outletColour } from '../../ui/OutletMark.tsx';
import styles from './items.module.css';

/**
 * What is seen of an item. Words of articles are only ever set as text: an HTML string would let
 * the timeline load pictures from elsewhere.
 */
export function itemElement(item: TimelineItem): HTMLElement {
  const element = document.createElement('div');
  element.className = styles[item.kind] ?? '';
  element.dataset['state'] = item.state;
  if (item.row === REST_ROW) element.dataset['row'] = 'rest';
  if (item.shape !== undefined) element.dataset['shape'] = item.shape;
  if (item.open !== undefined) element.dataset['open'] = item.open;
  if (item.long === true) element.dataset['long'] = '';
  if (item.words !== undefined && item.date !== undefined)
    element.title = `${item.date}: ${item.words}`;
  if (item.kind === 'bucket') element.title = `${item.count ?? 0} events: click to come closer`;
  paint(element, item.colour);
  if (item.day !== undefined) element.style.setProperty('--day', `${item.day}px`);
  if (item.kind === 'label') element.append(wordsElement(item.words ?? ''));
  if (item.kind === 'bucket') element.append(...countElements(item));
  return element;
}

function wordsElement(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = styles['words'] ?? '';
  element.textContent = words;
  return element;
}

/** "12 events"; where there is room for less, "12". */
function countElements({ count = 0, colour }: TimelineItem): readonly HTMLElement[] {
  const number = document.createElement('span');
  number.className = styles['count'] ?? '';
  number.textContent = String(count);
  if (colour !== undefined) return [number];
  const unit = document.createElement('span');
  unit.className = styles['unit'] ?? '';
  unit.textContent = count === 1 ? ' event' : ' events';
  return [number, unit];
}

/** The name of a lane, with its colour; or of the rows of labels. */
export function laneElement({ name, colour }: Pick<Lane, 'name' | 'colour'>): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['lane'] ?? '';
  element.title = name;
  if (colour === undefined) element.dataset['initials'] = initialsOf(name);
  if (colour !== undefined) {
    const mark = document.createElement('span');
    mark.className = styles['mark'] ?? '';
    paint(mark, colour);
    element.append(mark);
  }
  const text = document.createElement('span');
  text.className = styles['name'] ?? '';
  text.textContent = element.title;
  element.append(text);
  return element;
}

/** A row of labels; only the first one says what they are. */
export function labelRowElement(isFirst: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['labelRow'] ?? '';
  element.textContent = isFirst ? 'Events' : '';
  return element;
}

/** The row of events that found no room for a label. */
export function restRowElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = styles['restRow'] ?? '';
  element.title = 'Events without room for a label';
  return element;
}

function paint(element: HTMLElement, colour: number | undefined): void {
  if (colour === undefined) return;
  for (const [name, value] of Object.entries(outletColour(colour)))
    element.style.setProperty(name, String(value));
}
