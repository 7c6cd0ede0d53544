import { getBrowser } from './browser.ts';

getBrowser((line) => process.stderr.write(`${line}\n`));
