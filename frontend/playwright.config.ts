import chromium from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'

// One process cannot hold two contexts; and the content policy must count as it does for visitors.
const unwanted = ['--single-process', '--disable-web-security']

/**
 * Journeys run against a started portal with demo data. One worker shares one Chromium, which comes from an npm
 * package: nothing is downloaded.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: './test-results/failures',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env.E2E_BASE_URL ?? 'http://127.0.0.1:8080',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: [...chromium.args.filter(arg => !unwanted.includes(arg)), '--no-sandbox'],
    },
  },
})
