import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Run as root, without a graphics card, and without a word to the browser's own hosts. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chrome and Chromium live when they are installed for the whole machine. */
const USUAL_PLACES: readonly string[] = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** Path of a browser that is there: Playwright's own, else an installed Chrome or Chromium. */
export function findBrowser(): string | undefined {
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => existsSync(path));
}

/** Ways to get a browser, tried in order; the second needs Debian and root. */
const WAYS: readonly {
  readonly says: string;
  readonly commands: readonly (readonly string[])[];
}[] = [
  {
    says: "Downloading Playwright's own Chromium",
    commands: [
      ['npx', 'playwright', 'install', 'chromium'],
      // Only root may add the libraries that it needs without being asked for a password.
      ...(process.getuid?.() === 0 ? [['npx', 'playwright', 'install-deps', 'chromium']] : []),
    ],
  },
  {
    says: "Installing Debian's chromium package",
    commands: [
      ['apt-get', 'update', '-q'],
      ['apt-get', 'install', '-q', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
];

/** Finds a browser, or gets one, telling what it does. Throws where neither is possible. */
export function getBrowser(say: (line: string) => void): string {
  const there = findBrowser();
  if (there !== undefined) {
    say(`Browser: ${there}`);
    return there;
  }
  for (const { says, commands } of WAYS) {
    say(`No Chromium or Chrome found. ${says} …`);
    try {
      for (const [command = '', ...words] of commands)
        execFileSync(command, words, { stdio: 'inherit' });
    } catch (error) {
      say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    const got = findBrowser();
    if (got !== undefined) return got;
  }
  throw new Error('No browser: install Chrome or Chromium, then run npm test again.');
}
