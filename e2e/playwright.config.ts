import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';

/** Another one where two runs share a machine. */
const PORT = Number(process.env['E2E_PORT'] ?? 4317);

const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // A zone far from UTC: a day that shifts in it was reckoned in local time.
    timezoneId: 'Pacific/Kiritimati',
    locale: 'en-GB',
    // What is kept for visits without a network would hide what a test asks for.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [...BROWSER_FLAGS],
    },
  },
  webServer: {
    // The app that is built is the app that is tested.
    command: `npm run build && npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    port: PORT,
    reuseExistingServer: false,
    timeout: 180_000,
  },
});
