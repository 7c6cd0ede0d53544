import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { emptyDatabase } from '../testing/fake-database.ts';

async function visit() {
  vi.resetModules();
  const [{ appendToLog }, { logQuery }] = await Promise.all([
    import('./corrections-log.ts'),
    import('./log-query.ts'),
  ]);
  const client = new QueryClient();
  const log = () => client.fetchQuery({ ...logQuery('own'), staleTime: 0 });
  return { client, log, appendToLog };
}

const undo = (entry: string) => ({ kind: 'undo', entries: [entry] }) as const;

beforeEach(emptyDatabase);

test('each deed is one entry, later by its clock, and outlives the visit', async () => {
  const { client, log, appendToLog } = await visit();
  expect(await log()).toEqual([]);
  await appendToLog(client, 'own', undo('a'));
  await appendToLog(client, 'own', undo('b'));
  const kept = (await (await visit()).log()).toSorted((a, b) => a.clock - b.clock);
  expect(kept.map(({ clock, deed }) => [clock, deed])).toEqual([
    [1, undo('a')],
    [2, undo('b')],
  ]);
});

test('two windows that write at once lose nothing', async () => {
  const one = await visit();
  const two = await visit();
  await Promise.all([
    one.appendToLog(one.client, 'own', undo('a')),
    two.appendToLog(two.client, 'own', undo('b')),
  ]);
  expect(await one.log()).toHaveLength(2);
  expect(new Set((await two.log()).map(({ clock }) => clock))).toEqual(new Set([1, 2]));
});
