import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { bundledStories } from './bundled-stories.ts';
import { readStoryOf } from './run-reader.ts';
import type * as Rendering from './render-screen.ts';
import type { StoryFolder } from './story-folders.ts';

/** Puts the first screen into the page, so that it is seen before the page's script has run. */
export const preparedScreen = (folders: readonly StoryFolder[]): Plugin => ({
  name: 'prepared-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html) => {
      const screen = await screenOf(folders);
      return html.replace('<div id="prepared">', (start) => start + screen);
    },
  },
});

/** Loads the page's code as the dev server does, with the stories as a build reads them. */
async function screenOf(folders: readonly StoryFolder[]): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [bundledStories(folders, readStoryOf)],
  });
  try {
    const page = await server.ssrLoadModule(join(import.meta.dirname, 'render-screen.ts'));
    const renderScreen: typeof Rendering.renderScreen = page['renderScreen'];
    return await renderScreen();
  } finally {
    await server.close();
  }
}
