import { expect, test } from 'vitest';
import { smaller } from './smaller-scripts.ts';

const SCRIPT = `
const WORDS = /^(?<first>\\p{Lu}[\\p{L}’]*)\\s(?<rest>.+)$/su;
const unused = 'nobody asks for this';
function told(text) {
  const found = WORDS.exec(text);
  if (found === null) { return undefined; } else { return found.groups.first + '\\u{1F4F0}' + found.groups.rest; }
}
export class Reader {
  #read = 0;
  read(text) { this.#read += 1; return [this.#read, told(text)]; }
}
`;

const load = async (code: string): Promise<unknown> =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);

test('a script is shorter, keeps what it hands out, and says the same', async () => {
  const code = await smaller(SCRIPT);
  expect(code.length).toBeLessThan(SCRIPT.length * 0.7);
  expect(code).not.toContain('nobody');
  const said = (await Promise.all([SCRIPT, code].map(load))).map((script) => {
    if (!isScript(script)) throw new Error('it hands out a class');
    const reader = new script.Reader();
    return ['Ärger am Hafen', 'nothing', 'D’Été à la mer'].map((text) => reader.read(text));
  });
  expect(said[1]).toEqual(said[0]);
  expect(said[0]?.[2]).toEqual([3, 'D’Été\u{1F4F0}à la mer']);
});

interface Script {
  readonly Reader: new () => { readonly read: (text: string) => readonly unknown[] };
}

const isScript = (script: unknown): script is Script =>
  typeof script === 'object' &&
  script !== null &&
  'Reader' in script &&
  typeof script.Reader === 'function';
