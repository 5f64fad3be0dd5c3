import { defineConfig } from 'playwright/test'

// A shared 2-core machine has been seen eight times slower than a quiet one: no test may fail for that.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A browser has hiccups of its own; what needed a second try is told, and looked into.
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
})
