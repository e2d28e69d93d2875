import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and whole stories take seconds on a busy machine; none should fail for that.
    testTimeout: 30_000,
    // The tagger's model and the gazetteer are read once a worker, not once a file: half the time.
    pool: 'threads',
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
