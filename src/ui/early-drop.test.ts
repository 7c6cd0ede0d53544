import { fireEvent } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { keepEarlyDrops, takeEarlyDrops } from './early-drop.ts';

const transfer = (...files: readonly File[]) => ({
  types: files.length > 0 ? ['Files'] : ['text/plain'],
  items: files.map((file) => ({
    kind: 'file',
    webkitGetAsEntry: () => null,
    getAsFile: () => file,
  })),
});

test('what is dropped before anybody takes it is kept once, and the browser opens no file', () => {
  const file = new File(['words'], 'a.txt');
  keepEarlyDrops();
  expect(fireEvent.dragOver(document.body, { dataTransfer: transfer(file) })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer: transfer(file) })).toBe(false);
  // A dragged word is the browser's own.
  expect(fireEvent.drop(document.body, { dataTransfer: transfer() })).toBe(true);
  expect(takeEarlyDrops()).toEqual([file]);
  // From now on the dialog listens.
  expect(fireEvent.drop(document.body, { dataTransfer: transfer(file) })).toBe(true);
  expect(takeEarlyDrops()).toEqual([]);
});
