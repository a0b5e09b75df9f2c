/** Real Chromium for tests that need one: Debian's, never a download. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { test } from 'vitest'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
export const executablePath = process.env.CHROMIUM ?? PATHS.find((p) => existsSync(p))
/** In CI nothing is skipped: a test without its browser fails there. */
const available = executablePath !== undefined || process.env.CI === 'true'

/** Declares a test that needs Chromium; without one it is skipped by name. */
export const withChromium = Object.assign(
  (name: string, run: () => Promise<void>) =>
    available ? test(name, run) : test.skip(`${name} — SKIPPED: no Chromium here (apt-get install chromium)`, run),
  { available },
)

/** Longest that something on a page is waited for, in milliseconds: what is not there then is named, where a test without it would hang. */
const WAIT = 120_000

/** A headless browser that talks to nobody but the page it is shown; a page may take its time to come. */
export async function launch(): Promise<Browser> {
  if (!executablePath) throw new Error('no Chromium: apt-get install chromium, or name one in CHROMIUM')
  const browser = await chromium.launch({
    executablePath,
    timeout: 0,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => {
    const context = await newContext(options)
    context.setDefaultTimeout(WAIT)
    context.setDefaultNavigationTimeout(0)
    return context
  }
  return browser
}
