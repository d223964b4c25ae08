import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Warnings are only about packages that publish no sources for their source maps.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    // Most of a test is waiting for a child: no core is kept free.
    maxWorkers: '100%',
    // Tests start real processes on few cores; the default of 5 s is for less.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Their published files import JSON without an attribute, which Node.js refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    env: { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', TZ: 'UTC' },
  },
});
