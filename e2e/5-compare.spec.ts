import { expect, test } from './explorer.ts';

test('where outlets differ, claim stands beside claim', async ({ explorer }) => {
  await explorer.open();
  const { tab, page, detail } = explorer;
  await tab(/Disagreements/u).click();
  await expect(tab(/Disagreements/u)).toHaveAttribute('aria-selected', 'true');
  const first = page.getByRole('tabpanel').getByRole('table').first();
  await expect(first.getByRole('row').nth(1)).toBeVisible();
  const outlets = await first.getByRole('rowheader').allInnerTexts();

  await page.getByRole('tabpanel').getByRole('heading').first().getByRole('link').click();
  const differ = detail.getByRole('region', { name: /outlets differ/iu }).first();
  await expect(differ).toBeVisible();
  for (const outlet of outlets) await expect(differ.getByText(outlet).first()).toBeVisible();
});

test('one statement in several wordings, with what was changed', async ({ explorer }) => {
  await explorer.open('?only=quotes');
  const { rows, detail } = explorer;
  const count = await rows.count();
  for (let i = 0; i < count; i += 1) {
    await rows.nth(i).click();
    await expect(detail.getByText(`${i + 1} of ${count}`, { exact: true })).toBeVisible();
    if ((await detail.locator('ins, del').count()) > 0) break;
  }
  await expect(detail.getByRole('heading', { name: /same statement/iu }).first()).toBeVisible();
  await expect(detail.locator('ins').first()).toBeVisible();
  await expect(detail.locator('del').first()).toBeVisible();
});

test('who says what: a mark stands beside its word, however narrow the column', async ({
  explorer,
}) => {
  await explorer.open('?only=differs');
  const { rows, detail } = explorer;
  await rows.first().click();
  const table = detail.getByRole('table').first();
  await expect(table).toBeVisible();
  const lines = await table.evaluate((element) => {
    element.style.inlineSize = '1px';
    return [...element.querySelectorAll('td')].map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell.lastChild!);
      const [first] = words.getClientRects();
      return cell.firstElementChild!.getBoundingClientRect().bottom > first!.top;
    });
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines).not.toContain(false);
});

test('until an event is chosen, some whose outlets differ are a key away', async ({ explorer }) => {
  await explorer.open();
  const { detail, query } = explorer;
  const openers = detail.getByRole('list', { name: 'Where outlets differ' }).getByRole('button');
  await expect(openers).toHaveCount(3);
  expect(await explorer.objections()).toEqual([]);
  const label = (await openers.first().innerText()).split('\n').at(-1) ?? '';
  await openers.first().press('Enter');
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(label);
  await expect(detail).toBeFocused();
  await expect.poll(() => query().get('event')).not.toBeNull();
});
