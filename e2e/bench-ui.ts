import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { BARE, BARE_PAGE, OURS, WATCH, type Answer } from './bench-acts.ts';
import { BROWSER_FLAGS, getBrowser } from './browser.ts';

/*
 * How long the built page takes to answer, on a processor slowed down four times, beside a bare
 * vis-timeline with the same items: medians of the runs, in ms, all taken in the page itself.
 * - paint: from the event to the first paint after it, in which the page shows that it has heard.
 * - all: to the paint of the last change of the page, for work that is put off is work all the same.
 * - longest: the longest frame between them. A gesture that glides draws many; the longest is mostly
 *   the one after it has come to rest, with all labels placed anew.
 * Takes about two minutes; whatever else the machine does is in the figures.
 */
const PORT = 4318;
const LOADS = 5;
const RUNS = 20;
const SLOWDOWN = 4;
const ASSETS = 'dist/assets';
/** Enough for a first load to come to rest, with nobody asking it whether it has. */
const REST = 6000;

async function measure(
  page: Page,
  acts: Readonly<Record<string, (i: number) => string>>,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const [name, act] of Object.entries(acts)) {
    const runs: Answer[] = [];
    for (let i = 0; i < RUNS; i++) {
      // oxlint-disable-next-line no-await-in-loop -- one run after the other
      runs.push(await page.evaluate<Answer>(`answer(() => { ${act(i)} })`));
    }
    answers.set(name, {
      paint: median(runs.map(({ paint }) => paint)),
      all: median(runs.map(({ all }) => all)),
      longest: median(runs.map(({ longest }) => longest)),
    });
  }
  return answers;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

/** What a page tells of its first load. */
interface Load {
  readonly fcp: number;
  readonly lcp: number;
  readonly shift: number;
  /** Start and end of each that took 50 ms and more. */
  readonly tasks: readonly (readonly [number, number])[];
}

/** As Lighthouse counts it: what tasks take beyond 50 ms each, once something is seen. */
const blockedBy = ({ fcp, tasks }: Load): number =>
  tasks.reduce((sum, [start, end]) => sum + Math.max(0, end - Math.max(start, fcp) - 50), 0);

/** What the bare page needs of Story JSON. */
interface ToldStory {
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly label: { readonly article: string; readonly start: number; readonly end: number };
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly outlets: readonly string[];
  }[];
}

/** One item an event and outlet, much as the page itself draws them. */
function bareItems(): readonly object[] {
  const file = readdirSync(ASSETS).find((name) => name.endsWith('.json')) ?? '';
  const { story }: { story: ToldStory } = JSON.parse(readFileSync(`${ASSETS}/${file}`, 'utf8'));
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]));
  return story.events.flatMap(({ id, label, earliest, latest, outlets }) =>
    outlets.map((group) => ({
      id: `${id} ${group}`,
      group,
      content: texts.get(label.article)?.slice(label.start, label.end),
      start: Date.parse(earliest ?? latest ?? '1970-01-01'),
      ...(earliest !== null && latest !== null && { end: Date.parse(latest) + 86_400_000 }),
    })),
  );
}

/** A visit of its own: nothing is kept from the one before. */
async function slowPage(): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(WATCH);
  return page;
}

async function ourPage(): Promise<Page> {
  const page = await slowPage();
  await page.goto(`http://localhost:${PORT}/`);
  await page.waitForTimeout(REST);
  await page.locator('.vis-item').first().waitFor();
  return page;
}

/** Medians of several first loads. */
async function sayLoads(): Promise<void> {
  const loads: Load[] = [];
  for (let i = 0; i < LOADS; i++) {
    // oxlint-disable-next-line no-await-in-loop -- one load after the other
    const page = await ourPage();
    // oxlint-disable-next-line no-await-in-loop
    loads.push(await page.evaluate<Load>('load'));
    // oxlint-disable-next-line no-await-in-loop
    await page.close();
  }
  const middle = (figure: (load: Load) => number, digits = 0): string =>
    median(loads.map(figure)).toFixed(digits);
  say(
    `first load: largest paint ${middle(({ lcp }) => lcp)} ms, blocked ${middle(blockedBy)} ms, shift ${middle(({ shift }) => shift, 3)}`,
  );
}

async function barePage(): Promise<Page> {
  const page = await slowPage();
  await page.goto('about:blank');
  await page.evaluate(WATCH);
  await page.setContent('<div id="bare"></div>');
  const { resolve } = createRequire(import.meta.url);
  await page.addStyleTag({ path: resolve('vis-timeline/styles/vis-timeline-graph2d.min.css') });
  await page.addScriptTag({
    path: resolve('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
  });
  await page.evaluate(`(${BARE_PAGE})(${JSON.stringify(bareItems())})`);
  await page.waitForTimeout(2000);
  return page;
}

const cell = (answer: Answer | undefined): string =>
  [answer?.paint, answer?.all, answer?.longest]
    .map((figure) => figure?.toFixed(0).padStart(4))
    .join(' / ');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: PORT, strictPort: true } });
const browser = await chromium.launch({
  executablePath: getBrowser(say),
  args: [...BROWSER_FLAGS],
});
try {
  await sayLoads();
  const page = await ourPage();
  const ours = await measure(page, OURS);
  await page.close();
  const bare = await measure(await barePage(), BARE);
  const line = (...cells: readonly string[]): void =>
    say(cells.map((words, i) => words.padEnd(i === 0 ? 16 : 20)).join(' '));
  line('\npaint/all/longest', 'Sourceline', 'bare');
  for (const [name, answer] of ours) line(name, cell(answer), cell(bare.get(name)));
} finally {
  await browser.close();
  await server.close();
}
