// Takes the README's picture of the built app: npm run screenshot
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { BROWSER_FLAGS, getBrowser } from './browser.ts';

const PICTURE = 'e2e/screenshot.png';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4318, strictPort: true } });
const browser = await chromium.launch({
  executablePath: getBrowser(say),
  args: [...BROWSER_FLAGS],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto('http://localhost:4318/');
  const rows = page.getByRole('tabpanel').getByRole('option');
  await rows.filter({ hasText: 'differs' }).first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: PICTURE });
  say(`Wrote ${PICTURE}`);
} finally {
  await browser.close();
  await server.close();
}
