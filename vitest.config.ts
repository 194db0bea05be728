import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    setupFiles: ['./tools/seed-properties.ts'],
    globalSetup: ['./tools/install-for-tests.ts', './packages/server/testing/prepared.ts'],
    // The runner's own default leaves one core to itself: on two cores the tests would use half of the machine.
    maxWorkers: '100%',
    reporters: ['default', './tools/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['packages/**/*.test.ts', 'tools/**/*.test.ts', 'examples/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['browser-tests/**/*.test.ts'],
          globalSetup: ['./browser-tests/build-web.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
