import { describe, expect, test } from 'vitest';
import type { Span } from '../core/model/span.ts';
import { mark, unmark } from '../core/model/marked-text.ts';

type Settings = Readonly<Record<string, string>>;

/**
 * Runs a *.cases.txt file. Each line is the expected output, written as marked text; the input is
 * the same line without its marks. "# words" opens a group, "@name value" sets an option, and a
 * line that starts with "~ " is right but not yet met: it fails the day the parser learns it.
 */
export function testCases<T extends Span>(
  file: string,
  find: (text: string, settings: Settings) => readonly T[],
  label: (item: T) => string,
): void {
  let group = 'cases';
  let settings: Settings = {};
  for (const line of file.split('\n')) {
    const [, name, value] = /^@(\w+) (.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) settings = { ...settings, [name]: value };
    else if (line.startsWith('# ')) group = line.slice(2);
    else if (line.trim() !== '') {
      const now = settings;
      const expected = line.replace(/^~ /, '');
      const run = line.startsWith('~ ') ? test.fails : test;
      describe(group, () => {
        run(line, () => {
          const text = unmark(expected);
          expect(mark(text, find(text, now), label)).toBe(expected);
        });
      });
    }
  }
}
