import { expect, test } from './explorer.ts';

test('by outlet, by person, by both; every step is in the address bar', async ({ explorer }) => {
  await explorer.open();
  const { page, rows, facet, query } = explorer;
  const all = await rows.count();

  const tellers = page.getByRole('group', { name: 'Told by' }).getByRole('checkbox');
  await tellers.first().uncheck();
  await expect.poll(() => query().getAll('hide').length).toBe(1);
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const withoutOutlet = await rows.count();

  const people = page.getByRole('group', { name: 'People' }).getByRole('checkbox');
  await people.first().check();
  await expect.poll(() => query().getAll('people').length).toBe(1);
  await expect.poll(() => rows.count()).toBeLessThan(withoutOutlet);

  await page.goBack();
  await expect(rows).toHaveCount(withoutOutlet);
  await expect(people.first()).not.toBeChecked();
  await page.goForward();
  await expect(people.first()).toBeChecked();

  await page.getByRole('button', { name: /clear all/iu }).click();
  await expect(rows).toHaveCount(all);
  expect(query().toString()).toBe('');
  await expect(
    facet('Told by', (await tellers.first().getAttribute('aria-label')) ?? /./).first(),
  ).toBeChecked();
});

test('each filter that is on stands beside the count, and goes there', async ({ explorer }) => {
  await explorer.open('?only=quotes');
  const { page, rows, facet } = explorer;
  const withQuotes = await rows.count();
  const teller = page.getByRole('group', { name: 'Told by' }).getByRole('checkbox').first();
  await teller.uncheck();
  const chip = (name: string) => page.getByRole('button', { name: `Remove filter: ${name}` });
  await chip('4 of 5 outlets').click();
  await expect(teller).toBeChecked();
  await expect(rows).toHaveCount(withQuotes);
  await chip('With quotes').click();
  await expect(facet('Show only', /With quotes/u)).not.toBeChecked();
  await expect(rows).not.toHaveCount(withQuotes);
});

test('boxes stay under the pointer that ticks them; no focus is behind what clears all filters', async ({
  explorer,
}) => {
  await explorer.open();
  const { page } = explorer;
  const boxes = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox');
  const places = () => boxes.evaluateAll((all) => all.map((box) => box.getBoundingClientRect().y));
  const before = await places();
  await boxes.first().uncheck();
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeInViewport({
    ratio: 1,
  });
  expect(await places()).toEqual(before);
  const behind = await boxes.evaluateAll((all) =>
    all.flatMap((box) => {
      if (box instanceof HTMLElement) box.focus();
      const { x, y, width, height } = box.getBoundingClientRect();
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      return seen === box ? [] : [`${box.getAttribute('aria-labelledby')}: ${seen?.textContent}`];
    }),
  );
  expect(behind).toEqual([]);
});

test('a count says how many events its filter would leave', async ({ explorer }) => {
  await explorer.open();
  const { page, rows } = explorer;
  const group = page.getByRole('group', { name: 'Show only' });
  for (const name of ['Outlets differ', 'With quotes', 'Told by one outlet']) {
    const item = group.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    const promised = Number(/\d+/.exec(await item.innerText())?.[0]);
    await item.getByRole('checkbox').check();
    await expect(rows).toHaveCount(promised);
    await item.getByRole('checkbox').uncheck();
  }
});

test('the lanes follow: by person, and without the hidden outlet', async ({ explorer }) => {
  await explorer.open();
  const { page } = explorer;
  const labels = page
    .getByRole('region', { name: 'Timeline' })
    .locator('.vis-label')
    .filter({ hasText: /\p{L}/u });
  await expect(labels).not.toHaveCount(0);
  const lanes = await labels.count();
  await page.getByRole('group', { name: 'Told by' }).getByRole('checkbox').first().uncheck();
  await expect(labels).toHaveCount(lanes - 1);
  await page.getByRole('button', { name: 'By person' }).click();
  const person = await page
    .getByRole('group', { name: 'People' })
    .getByRole('checkbox')
    .first()
    .getAttribute('aria-label');
  await expect(labels.filter({ hasText: person ?? /\p{Lu}/u }).first()).toBeVisible();
  expect(explorer.query().get('lanes')).toBe('person');
});

test('filters that leave nothing say what to loosen', async ({ explorer }) => {
  await explorer.open('?q=zzzzzz');
  await expect(explorer.rows).toHaveCount(0);
  await explorer.page.getByRole('main').getByRole('button', { name: /clear/iu }).first().click();
  await expect.poll(() => explorer.rows.count()).toBeGreaterThan(10);
});
