import { minify, version, type JsMinifyOptions } from '@swc/core';
import { minify as minifyAgain, rolldownVersion, type Plugin } from 'vite';

/** What it may take to be so: scripts of a page are modules, and nothing else sees their names. */
const OPTIONS: JsMinifyOptions = {
  module: true,
  compress: { passes: 3, ecma: 2022 },
  mangle: { toplevel: true },
};

/** The same of the first one, which finds more to shorten in what the second has left. */
const LAST = { module: true, compress: { target: 'esnext' }, mangle: { toplevel: true } } as const;

/**
 * Has a second minifier go over what the first has left, and the first once more over that: it says the same
 * in a twenty-fifth less of what is sent. The workers are among the assets. What stands in public/ is left as it is.
 */
export const smallerScripts: Plugin = {
  name: 'smaller-scripts',
  apply: 'build',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const scripts = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.js'));
      await Promise.all(
        scripts.map(async (script) => {
          if (script.type === 'chunk') script.code = await smaller(script.code);
          else script.source = await smaller(String(script.source));
        }),
      );
    },
  },
};

/**
 * Lets the name of a script change with its minifier: names are made before it runs, and a browser keeps
 * what has the same name.
 */
export const namedByMinifier: Plugin = {
  name: 'named-by-minifier',
  apply: 'build',
  augmentChunkHash: () => version + rolldownVersion + JSON.stringify([OPTIONS, LAST]),
};

/** The same script, shorter. */
export async function smaller(code: string): Promise<string> {
  const second = await minify(code, OPTIONS);
  const { code: last, errors } = await minifyAgain('script.js', second.code, LAST);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return last;
}
