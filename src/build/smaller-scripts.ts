import { minify, version, type JsMinifyOptions } from '@swc/core';
import type { Plugin } from 'vite';

/** What it may take to be so: scripts of a page are modules, and nothing else sees their names. */
const OPTIONS: JsMinifyOptions = {
  module: true,
  compress: { passes: 3, ecma: 2022 },
  mangle: { toplevel: true },
};

/**
 * Has a second minifier go over what the first has left, which says the same in a thirtieth less of what is
 * sent. The workers are among the assets. What stands in public/ is left as it is.
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
  augmentChunkHash: () => version + JSON.stringify(OPTIONS),
};

/** The same script, shorter. */
export const smaller = async (code: string): Promise<string> => (await minify(code, OPTIONS)).code;
