import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    // a test fails by what it finds, not by a clock: on a machine with a load of 20 everything takes twenty times as long
    testTimeout: 0,
    hookTimeout: 0,
    teardownTimeout: 600_000,
    maxWorkers: 2,
  },
})
