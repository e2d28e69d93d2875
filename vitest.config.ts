import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and whole stories take seconds on a busy machine; none should fail for that.
    testTimeout: 30_000,
    // The tagger's model and the gazetteer are read once a worker, not once a file: half the time.
    pool: 'threads',
    // By default one less than there are cores; many tests wait for a server, not for a core.
    maxWorkers: 3,
    isolate: false,
    // A shard of discord.js that is cut off between hello and identify, and already reconnects, lets
    // this one go unheard; the new connection identifies by itself. The program logs it (src/main.ts).
    onUnhandledError: ({ message, stack }) =>
      !(message.startsWith('WebSocket is not open') && stack?.includes('@discordjs/ws')),
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
