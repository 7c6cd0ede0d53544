import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Fourteen hours from UTC: a test that reads a day in local time is off by one.
if (process.env['VITEST'] !== undefined) process.env['TZ'] = 'Pacific/Kiritimati';

export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['src/{core,state,selectors,testing,cli}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/{ui,features,app,load}/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/ui-setup.ts'],
        },
      },
    ],
  },
});
