/** What the bench learns of one act, in milliseconds. */
export interface Answer {
  readonly paint: number;
  readonly all: number;
  readonly longest: number;
}

/** Longer than any answer takes to come to rest, the pause after a letter included. */
const WATCHED = 600;

/**
 * In the page: does something, waits for the paint, then watches the frames and changes after it.
 * Begins when the page is idle, so that no run pays for the one before.
 */
export const WATCH = `window.answer = async (act) => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));
  let changed = false;
  const observer = new MutationObserver(() => { changed = true; });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  await new Promise((idle) => requestIdleCallback(idle));
  await frame();
  changed = false;
  const start = performance.now();
  act();
  const paint = (await frame()) - start;
  let all = paint;
  let longest = 0;
  changed = false;
  for (let last = performance.now(), until = last + ${WATCHED}; last < until; ) {
    const now = await frame();
    longest = Math.max(longest, now - last);
    if (changed) all = now - start;
    changed = false;
    last = now;
  }
  observer.disconnect();
  return { paint, all, longest };
};
window.load = { fcp: 0, lcp: 0, shift: 0, tasks: [] };
for (const [type, count] of [
  ['paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') load.fcp = startTime; }],
  ['largest-contentful-paint', ({ startTime }) => { load.lcp = startTime; }],
  ['longtask', ({ startTime, duration }) => { load.tasks.push([startTime, startTime + duration]); }],
  ['layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) load.shift += value; }],
]) new PerformanceObserver((list) => list.getEntries().forEach(count)).observe({ type, buffered: true });`;

/** What is done in each run; i counts the runs. */
export const OURS: Readonly<Record<string, (i: number) => string>> = {
  'choose an event': (i) =>
    `((rows) => rows[${i * 7} % rows.length].click())(document.querySelectorAll('[role=option]'))`,
  'switch a filter': () => `document.querySelector('aside [type=checkbox]').click()`,
  'type a letter': (i) => `
    const field = document.querySelector('[type=search]');
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    set.call(field, 'employees'.slice(0, ${i % 9} + 1));
    field.dispatchEvent(new Event('input', { bubbles: true }))`,
  'zoom in': (i) => `document.querySelector('[aria-label="Zoom ${i % 2 ? 'out' : 'in'}"]').click()`,
};

export const BARE: Readonly<Record<string, (i: number) => string>> = {
  'choose an event': (i) =>
    `bare.timeline.setSelection(bare.ids[${(i * 7) % 40}], { focus: false })`,
  'switch a filter': (i) => `bare.keep((item) => ${i % 2 === 1} || item.group !== bare.first)`,
  'type a letter': (i) =>
    `bare.keep((item) => item.content.includes('employees'.slice(0, ${i % 9} + 1)))`,
  'zoom in': (i) => `bare.timeline.zoom${i % 2 ? 'Out' : 'In'}(0.5, { animation: false })`,
};

/** A vis-timeline fed with all items, as its documentation shows it. */
export const BARE_PAGE = `(items) => {
  const groups = [...new Set(items.map(({ group }) => group))];
  const data = new vis.DataSet(items);
  const view = new vis.DataView(data);
  const element = document.querySelector('#bare');
  const timeline = new vis.Timeline(element, view, new vis.DataSet(groups.map((id) => ({ id, content: id }))));
  window.bare = {
    timeline,
    first: groups[0],
    ids: data.getIds(),
    keep: (filter) => timeline.setItems(new vis.DataView(data, { filter })),
  };
}`;
