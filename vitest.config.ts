import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import LongFilesFirst from './tools/long-files-first.ts'

// The processes and threads that tests start: without it each strips the types of the whole house anew.
process.env.NODE_COMPILE_CACHE ??= path.join(tmpdir(), 'node-compile-cache')

export default defineConfig({
  test: {
    setupFiles: ['./tools/seed-properties.ts'],
    globalSetup: ['./tools/install-for-tests.ts', './packages/server/testing/prepared.ts'],
    // The runner's own default leaves one core to itself: on two cores the tests would use half of the machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongFilesFirst },
    reporters: ['default', './tools/closing-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['packages/**/*.test.ts', 'tools/**/*.test.ts', 'examples/**/*.test.ts'],
          // No test mocks a module or leaves a global changed: a worker reads the house once, not once for each file.
          isolate: false,
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
