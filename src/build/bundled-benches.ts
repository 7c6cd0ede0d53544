import { build, type Plugin } from 'vite';

/**
 * Measures the code as it ships, in one piece: read file by file, as tests are, each call from one
 * file into another looks its function up anew, which takes about a fifth of the time.
 */
export const bundledBenches: Plugin = {
  name: 'bundled-benches',
  apply: 'serve',
  load: {
    filter: { id: /\.bench\.ts$/ },
    async handler(id) {
      // For a server, so that the names of packages stay imports.
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        build: { ssr: id, write: false },
      });
      const files = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
      return files.find((file) => file.type === 'chunk')?.code;
    },
  },
};
