import chromium from '@sparticuz/chromium'
import { defineConfig } from '@playwright/test'

const baseURL = process.env.TECHMATCH_URL ?? 'http://127.0.0.1:8080'

// One process cannot hold two contexts; and the content policy must count as it does for visitors.
const unwanted = ['--single-process', '--disable-web-security']

/** Journeys run against a started portal; Chromium comes from an npm package, nothing is downloaded. */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: [...chromium.args.filter(arg => !unwanted.includes(arg)), '--no-sandbox'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'mobile', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
})
