import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserFlags } from './scripts/browser/browser-flags.ts'
import { findBrowser } from './scripts/browser/find-browser.ts'

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const needsDom = ['tests/unit/components/**/*.test.{ts,tsx}', 'tests/unit/entrypoints/**/*.test.{ts,tsx}']
const chromium = findBrowser()

// A shared 2-core machine has been seen eight times slower than a quiet one: no test may fail for that.
const slowMachine = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  resolve: { alias: { '@': root('.'), '#i18n': root('.wxt/i18n/index.ts') } },
  css: { modules: { generateScopedName: '[local]' } },
  test: {
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: needsDom,
          ...slowMachine,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: needsDom,
          setupFiles: ['tests/setup/texts.ts'],
          ...slowMachine,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          ...slowMachine,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...browserFlags] },
            }),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: 'rules', environment: 'node', include: ['tests/rules/*.test.ts'], ...slowMachine },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/rules/built/*.test.ts'],
          ...slowMachine,
        },
      },
    ],
  },
})
