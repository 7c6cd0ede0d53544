import { expect, test } from './explorer.ts';

test('the page as those hear it who do not see it', async ({ explorer }) => {
  await explorer.open();
  await expect(explorer.page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the events"
    - banner:
      - heading /\\w+/ [level=1]
      - paragraph: /\\d+ articles · \\d+ outlets/
      - search:
        - searchbox "Search events, quotes, articles"
      - button "Add articles"
      - button "Export"
      - button /Theme/
      - button "Keys"
    - region "What this is"
    - complementary "Filters":
      - group "Told by"
      - group "Reported first by"
      - group "People"
      - group "Show only"
    - main:
      - region "Timeline"
      - region "Lists":
        - tablist "Lists of the story":
          - tab /Events \\d+/ [selected]
          - tab /Quotes \\d+/
          - tab /Disagreements \\d+/
          - tab /Articles \\d+/
        - combobox "Sort by"
        - status: /\\d+ events/
        - tabpanel /Events/:
          - listbox "Events"
    - complementary "Event"
  `);
});

test('an event as those hear it who do not see it', async ({ explorer }) => {
  await explorer.open('?only=differs');
  await explorer.rows.first().click();
  await expect(explorer.detail).toMatchAriaSnapshot(`
    - complementary "Event":
      - article:
        - navigation "Events":
          - button "Previous event"
          - button "Next event"
        - heading /\\w+/ [level=2]
        - button "Copy link"
        - paragraph:
          - button "Correct the date of this event"
        - region /Outlets differ/
        - region "As told by"
  `);
});

test('inside another page the list takes the room of the filters', async ({ explorer }) => {
  await explorer.page.setViewportSize({ width: 1440, height: 900 });
  await explorer.open('?embed');
  const main = await explorer.page.getByRole('main').boundingBox();
  expect(main?.width).toBeGreaterThan(900);
});
