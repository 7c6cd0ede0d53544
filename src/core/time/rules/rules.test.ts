import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unmark } from '../../model/marked-text.ts';
import { readTimes } from '../../../testing/read-times.ts';
import { PROSE_RULES } from '../rule-groups.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

const FOLDER = 'src/core/time/rules';
const lines = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.cases.txt'))
  .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
  .filter((line) => line !== '' && !/^[#@]/u.test(line))
  .map((line) => unmark(line));

const uses = new Map<string, number>();
for (const { rule } of lines.flatMap((line) => readTimes(line, '2024-03-14')))
  uses.set(rule, (uses.get(rule) ?? 0) + 1);

/** They only count beside another expression, which gives its name to both. */
const LOOSE = new Set(['part/small-hours', 'part/bare']);

test.each(PROSE_RULES.map(({ name }) => name).filter((name) => !LOOSE.has(name)))(
  '%s is met at least twice in the cases',
  (name) => expect(uses.get(name) ?? 0).toBeGreaterThanOrEqual(2),
);

test.each(LOOK_ALIKES.map(({ name, pattern }) => [name, pattern] as const))(
  'look-alikes of the family %s are met at least twice in the cases',
  (_, pattern) => {
    const met = lines.flatMap(
      (line) => line.match(new RegExp(pattern.source, pattern.flags)) ?? [],
    );
    expect(met.length).toBeGreaterThanOrEqual(2);
  },
);
