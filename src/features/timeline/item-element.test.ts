import { expect, test } from 'vitest';
import type { TimelineItem } from '../../selectors/timeline-item.ts';
import { itemElement, laneElement } from './item-element.ts';

const LABEL: TimelineItem = {
  id: 'label:e1',
  kind: 'label',
  row: 'labels-0',
  from: 1,
  to: 2,
  event: 'e1',
  words: 'the bridge <img src="https://example.test/x.png"> closed',
  date: 'Tue 2 Mar 2021',
  shape: 'dot',
  state: 'selected',
};

test('words of an article stay text', () => {
  const element = itemElement(LABEL);
  expect(element.textContent).toBe(LABEL.words);
  expect(element.querySelector('img')).toBeNull();
});

test('a label tells its date and all its words on hover', () =>
  expect(itemElement(LABEL).title).toBe(`Tue 2 Mar 2021: ${LABEL.words ?? ''}`));

test('its look follows from attributes', () => {
  const bar = { ...LABEL, kind: 'bar', open: 'start', long: true, colour: 2 } as const;
  const element = itemElement(bar);
  expect(element.dataset).toMatchObject({ state: 'selected', open: 'start', long: '' });
  expect(element.style.getPropertyValue('--outlet-colour')).toBe('var(--outlet-2)');
});

test('a bucket counts, on the first row in words', () => {
  const bucket = { ...LABEL, kind: 'bucket', count: 12 } as const;
  expect(itemElement(bucket).textContent).toBe('12 events');
  expect(itemElement({ ...bucket, colour: 0 }).textContent).toBe('12');
});

test('a lane says its name, and all of it on hover', () => {
  const element = laneElement({ name: 'Courier', colour: 1 });
  expect(element.textContent).toBe('Courier');
  expect(element.title).toBe('Courier');
});

test('a lane without a colour has initials to be known by where there is no room for its name', () => {
  expect(laneElement({ name: 'Ines Okafor', colour: undefined }).dataset['initials']).toBe('IO');
  expect(laneElement({ name: 'Courier', colour: 1 }).dataset['initials']).toBeUndefined();
});
