import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';

test.each([
  ['Juan de la Vega', 'JV'],
  ['Baban', 'B'],
  ['Óscar “El Niño” Ruiz', 'ÓR'],
  ['…', ''],
])('%s: %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
