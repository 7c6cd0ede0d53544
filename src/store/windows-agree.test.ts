import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { emptyDatabase } from '../testing/fake-database.ts';
import type { Edit } from './kept-story.ts';

/** What one window does: it adds some articles, and takes one out; the browser may refuse to write. */
interface Step {
  readonly second: boolean;
  readonly adds: number;
  readonly drops: number | undefined;
  readonly refused: boolean;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  second: fc.boolean(),
  adds: fc.nat(3),
  drops: fc.option(fc.nat(9), { nil: undefined }),
  refused: fc.boolean(),
});

const FACTS = { slug: 'pier', name: '', created: '', changed: '' };

const editOf =
  (added: readonly string[], dropped: string | undefined): Edit =>
  (kept) => ({
    facts: kept?.facts ?? FACTS,
    log: [],
    articles: [
      ...(kept?.articles ?? []),
      ...added
        .filter((id) => !kept?.articles.some((article) => article.id === id))
        .map((id) => ({ id, file: `${id}.txt`, text: id })),
    ].filter(({ id }) => id !== dropped),
  });

async function openWindow() {
  vi.resetModules();
  const { editStory, readStory, saveAgain } = await import('./story-store.ts');
  const { storeStatus } = await import('./status.ts');
  const ids = async () => (await readStory('pier'))?.articles.map(({ id }) => id) ?? [];
  return { editStory, ids, saveAgain, storeStatus };
}

test('whatever two windows do and a full browser refuses, both end with the same, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { maxLength: 12 }), async (steps) => {
      emptyDatabase();
      const windows = [await openWindow(), await openWindow()] as const;
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      const wanted = new Set<string>();
      for (const [n, { second, adds, drops, refused }] of steps.entries()) {
        const added = Array.from({ length: adds }, (_, i) => `${n}-${i}`);
        // One's own, added long before: who writes first must not decide what is left.
        const dropped =
          drops === undefined
            ? undefined
            : [...wanted].filter(
                (id) => id.startsWith(`${drops}-`) && steps[drops]?.second === second,
              )[0];
        for (const id of added) wanted.add(id);
        if (dropped !== undefined) wanted.delete(dropped);
        if (refused)
          put.mockImplementationOnce(() => {
            throw new DOMException('no room', 'QuotaExceededError');
          });
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        await windows[second ? 1 : 0].editStory('pier', 'articles', editOf(added, dropped));
        put.mockReset();
      }
      await windows[0].saveAgain();
      await windows[1].saveAgain();
      const seen = await Promise.all([...windows, await openWindow()].map((one) => one.ids()));
      for (const ids of seen) {
        expect(ids).toEqual(seen[0]);
        expect(new Set(ids)).toEqual(wanted);
        expect(ids).toHaveLength(wanted.size);
      }
      expect(windows.map((one) => one.storeStatus().unsaved)).toEqual([[], []]);
      put.mockRestore();
    }),
    { numRuns: 25 },
  );
});
