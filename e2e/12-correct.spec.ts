import { expect, test, type Explorer } from './explorer.ts';

/** The line over the story that says that it was corrected. */
const barOf = ({ page }: Explorer) => page.getByRole('region', { name: 'Corrections' });
const dialogOf = ({ page }: Explorer, name: string) => page.getByRole('dialog', { name });

/** Opens an event of the list, and waits for its panel. */
async function choose(explorer: Explorer, n: number): Promise<string> {
  const row = explorer.rows.nth(n);
  await row.click();
  const heading = explorer.detail.getByRole('heading', { level: 2 });
  await expect(heading).not.toBeEmpty();
  return heading.innerText();
}

async function setDate(explorer: Explorer, edtf: string, note = ''): Promise<void> {
  await explorer.detail.getByRole('button', { name: 'Correct the date of this event' }).click();
  const form = dialogOf(explorer, 'Correct the date');
  await form.getByRole('textbox', { name: 'Date' }).fill(edtf);
  await form.getByLabel(/^Note/u).fill(note);
  await form.getByRole('button', { name: 'Set the date' }).click();
  await expect(form).toBeHidden();
}

test('the date of an event: checked as it is typed, told, marked, undone', async ({ explorer }) => {
  const { detail, page, rows, query, facet } = explorer;
  await explorer.open();
  await choose(explorer, 3);
  const before = await detail.getByRole('paragraph').filter({ hasText: /^Why/u }).innerText();
  await detail.getByRole('button', { name: 'Correct the date of this event' }).click();
  const form = dialogOf(explorer, 'Correct the date');
  const field = form.getByRole('textbox', { name: 'Date' });
  await field.fill('2022-06-31');
  await expect(form.getByText('that month has no such day')).toBeVisible();
  await field.fill('last week');
  await expect(form.getByText('is not written as a date')).toBeVisible();
  await field.fill('about summer 2022');
  await expect(form.getByText('From 2022-06-01 to 2022-08-31.')).toBeVisible();
  await form.getByLabel(/^Note/u).fill('seen in the minutes');
  await field.press('Enter');
  await expect(detail.getByText('season · corrected')).toBeVisible();
  await expect(
    detail.getByText(/Your note: seen in the minutes\. Sourceline read: /u),
  ).toBeVisible();
  await expect(rows.filter({ hasText: 'season · corrected' })).toHaveCount(1);
  await facet('Show only', /Corrected/u).check();
  await expect.poll(() => query().getAll('only')).toEqual(['corrected']);
  await expect(rows).toHaveCount(1);
  await page.goBack();
  await page.keyboard.press('Control+z');
  await expect(detail.getByText('season · corrected')).toBeHidden();
  await expect(detail.getByRole('paragraph').filter({ hasText: /^Why/u })).toHaveText(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(detail.getByText('season · corrected')).toBeVisible();
  await barOf(explorer).getByRole('button', { name: 'Undo' }).click();
  await expect(detail.getByText('season · corrected')).toBeHidden();
});

test('outlet and date of an article', async ({ explorer }) => {
  const { page, tab } = explorer;
  await explorer.open('?tab=articles');
  const first = page.getByRole('tabpanel').getByRole('listitem').first();
  await first.hover();
  await first.getByRole('button', { name: /^Correct outlet and date/u }).click();
  const form = dialogOf(explorer, 'Correct the article');
  await form.getByLabel(/^Outlet/u).fill('Evening Ledger');
  await form.getByLabel(/^Published/u).fill('2022-12-24');
  await form.getByRole('button', { name: 'Set outlet and date' }).click();
  await expect(first).toContainText('Evening Ledger');
  await expect(first).toContainText('given, not read in the text · corrected');
  await expect(first).toContainText('Sat 24 Dec 2022 (day · given)');
  await expect(explorer.facet('Told by', /Evening Ledger/u)).toBeVisible();
  await first.getByRole('heading').getByRole('link').click();
  await expect(explorer.reader).toContainText('Saturday 24 December 2022');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(first).not.toContainText('24 Dec 2022');
  await page.keyboard.press('Control+z');
  await expect(first).not.toContainText('Evening Ledger');
  await expect(tab(/Articles/u)).toBeVisible();
});

test('who said a quote: somebody of the story, another name, nobody', async ({ explorer }) => {
  const { page } = explorer;
  await explorer.open('?tab=quotes');
  const panel = page.getByRole('tabpanel');
  const correct = async (): Promise<void> => {
    await panel.getByRole('button', { name: 'Correct who said this' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(form).toBeVisible();
  };
  const form = dialogOf(explorer, 'Correct who said it');
  await correct();
  await form.getByRole('searchbox').fill('a');
  await form.getByRole('radio').nth(1).check();
  await form.getByRole('button', { name: 'Set the speaker' }).click();
  await expect(panel.getByText('speaker corrected')).toHaveCount(1);
  await correct();
  await form.getByRole('button', { name: 'Another name' }).click();
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Grace Hopper');
  await form.getByRole('button', { name: 'Set the speaker' }).click();
  await expect(panel.getByRole('heading', { name: /Grace Hopper/u })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('heading', { name: /Grace Hopper/u })).toBeHidden();
});

test('merge, split, reject; all of it taken back and brought back', async ({ explorer }) => {
  const { detail, page } = explorer;
  await explorer.open();
  const events = explorer.tab(/^Events/u);
  const count = Number(/\d+/u.exec(await events.innerText())?.[0]);
  const less = (by: number) => new RegExp(`^Events\\s*${count - by}$`, 'u');
  await choose(explorer, 4);
  await detail.getByRole('button', { name: 'Merge this event with another' }).click();
  const merge = dialogOf(explorer, 'Merge with another event');
  await merge.getByRole('radio').first().check();
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(detail.getByText('merged by hand')).toBeVisible();
  await expect(events).toHaveText(less(1));
  await detail.getByRole('button', { name: 'Split off tellings of this event' }).click();
  const split = dialogOf(explorer, 'Split tellings off');
  await split.getByRole('checkbox').first().check();
  await split.getByRole('button', { name: 'Split off' }).click();
  await expect(events).toHaveText(less(0));
  const place = await explorer.rows.evaluateAll((rows) =>
    rows.findIndex((row) => row.ariaSelected === 'true'),
  );
  await detail.getByRole('button', { name: 'Reject this event' }).click();
  await dialogOf(explorer, 'Reject this event').getByRole('button', { name: 'Reject' }).click();
  await expect(barOf(explorer)).toContainText('Event rejected · 3 corrections');
  await expect(events).toHaveText(less(1));
  await expect(explorer.rows.nth(place)).toBeFocused();
  await barOf(explorer).getByRole('button', { name: 'History' }).click();
  const history = dialogOf(explorer, 'Corrections');
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await history.getByRole('button', { name: 'Take all back' }).click();
  await expect(history.getByText('Taken back.')).toHaveCount(3);
  await history.getByRole('button', { name: 'Redo' }).click();
  await expect(history.getByText('In force.')).toHaveCount(3);
  await history.getByRole('button', { name: /^Take back: Event rejected/u }).click();
  await page.keyboard.press('Escape');
  await expect(events).toHaveText(less(0));
});

test('a passage tells an event: by mouse and by keyboard', async ({ explorer }) => {
  const { detail, page, reader } = explorer;
  await explorer.open();
  await choose(explorer, 2);
  await detail
    .getByRole('link', { name: /read in article/iu })
    .first()
    .click();
  const paragraph = reader.locator('p[data-start]').nth(3);
  const words = await paragraph.innerText();
  await paragraph.click({ clickCount: 3 });
  await reader.getByRole('button', { name: 'Tell an event…' }).click();
  const form = dialogOf(explorer, 'Tell an event');
  await expect(form).toContainText(words.trim().slice(0, 60));
  await form.getByRole('textbox', { name: 'Date' }).fill('2022-12-20');
  await form.getByRole('button', { name: 'Add the event' }).click();
  await expect(detail.getByText('added by hand')).toBeVisible();
  await expect(detail.getByText('Tue 20 December 2022')).toBeVisible();
  await detail
    .getByRole('link', { name: /read in article/iu })
    .first()
    .click();
  await expect(reader).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  await expect(form).toBeVisible();
  await form.getByRole('button', { name: 'End a word earlier' }).press('Enter');
  await form.getByRole('button', { name: 'Add the event' }).press('Enter');
  await expect(barOf(explorer)).toContainText('2 corrections');
  await expect(detail.getByText('added by hand')).toBeVisible();
});

test('corrections outlive a reload, and another window sees them', async ({
  explorer,
  context,
}) => {
  const { page, rows, detail } = explorer;
  await explorer.open();
  await choose(explorer, 3);
  const other = await context.newPage();
  await other.goto(page.url());
  await setDate(explorer, '2021-05-04', 'first');
  await expect(detail.getByText('Tue 4 May 2021')).toBeVisible();
  const otherDetail = other.getByRole('complementary', { name: 'Event' });
  await expect(otherDetail.getByText('Tue 4 May 2021')).toBeVisible();
  await page.reload();
  await expect(detail.getByText('Tue 4 May 2021')).toBeVisible();
  await other.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'day · corrected' })).toHaveCount(0);
  await expect(detail.getByText('Tue 4 May 2021')).toBeHidden();
});
