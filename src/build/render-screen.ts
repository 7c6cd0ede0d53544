import { createElement } from 'react';
import { prerender } from 'react-dom/static';

/** As much of a browser as the first screen asks for: a link without a "?", and nothing kept. */
const BROWSER: Readonly<Record<string, unknown>> = {
  location: new URL('http://localhost/'),
  indexedDB: { databases: async () => [] },
  // Node's own would keep the build from ending.
  BroadcastChannel: undefined,
};

/** The first screen as HTML, drawn by the page's own code. Throws what that throws. */
export async function renderScreen(): Promise<string> {
  const before = Object.keys(BROWSER).map((name) => [name, Reflect.get(globalThis, name)]);
  Object.assign(globalThis, BROWSER);
  try {
    const { App, forgetStories, storyIsThere } = await import('../app/App.tsx');
    await storyIsThere();
    const errors: unknown[] = [];
    const { prelude } = await prerender(createElement(App), {
      // All of it in its place: to move parts there later takes inline scripts.
      progressiveChunkSize: Infinity,
      onError: (error) => void errors.push(error),
    });
    if (errors.length > 0) throw errors[0];
    const screen = await new Response(prelude).text();
    forgetStories();
    return screen;
  } finally {
    Object.assign(globalThis, Object.fromEntries(before));
  }
}
