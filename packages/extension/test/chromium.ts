/** Chromium with the extension in it, and the button pressed as a person presses it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core'
import { extensionFiles } from '../../../scripts/build/extension.ts'
import { executablePath } from '../../../test/chromium.ts'

interface Target {
  readonly type: string
  readonly targetId: string
  readonly url: string
}

/** What newer browsers know and the types here do not. */
type Loose = {
  send(method: string, params?: object): Promise<unknown>
  on(event: string, on: (e: never) => void): void
}

export interface Extended {
  readonly context: BrowserContext
  /** Presses the button over the tab that shows this address. */
  press(url: string): Promise<void>
  /** The side panel once it is there. */
  panel(): Promise<Panel>
  /** What the keys of the extension are, as the browser has them. */
  commands(): Promise<{ name: string; shortcut: string }[]>
  /** Resolves when no panel is open. */
  closed(): Promise<void>
  close(): Promise<void>
}

export interface Panel {
  /** What an expression gives there. */
  evaluate<T>(expression: string): Promise<T>
  until(expression: string): Promise<void>
  screenshot(file: string): Promise<void>
}

/** Far beyond what a loaded machine needs: whoever waits in vain is told for what, instead of waiting for ever. */
const PATIENCE = 240_000

async function until(what: string, holds: () => Promise<boolean>, instead?: () => Promise<string>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await holds()); ) {
    if (Date.now() > end)
      throw new Error(`waited in vain for ${what}${instead ? `; there was: ${await instead()}` : ''}`)
    await new Promise((done) => setTimeout(done, 50))
  }
}

export async function launchExtended(): Promise<Extended> {
  const home = mkdtempSync(path.join(tmpdir(), 'readout-extension-'))
  const unpacked = path.join(home, 'unpacked')
  for (const [name, bytes] of await extensionFiles()) {
    const file = path.join(unpacked, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  const context = await chromium.launchPersistentContext(path.join(home, 'profile'), {
    executablePath: executablePath!,
    timeout: 0,
    // Playwright's own headless mode has no extensions, the browser's has
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--enable-unsafe-extension-debugging',
      `--load-extension=${unpacked}`,
    ],
  })
  context.setDefaultTimeout(0)
  const session = await context.browser()!.newBrowserCDPSession()
  const cdp = session as unknown as Loose
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const targets = async () =>
    ((await cdp.send('Target.getTargets', { filter: [{}] })) as { targetInfos: Target[] }).targetInfos
  const panels = async () => (await targets()).filter((t) => t.type === 'page' && t.url.includes('/panel.html'))
  return {
    context,
    async press(url) {
      const tab = (await targets()).find((t) => t.type === 'tab' && t.url === url)
      await cdp.send('Extensions.triggerAction', { id, targetId: tab!.targetId })
    },
    async panel() {
      await until('the panel', async () => (await panels()).length > 0)
      return panelOf(session, (await panels())[0]!.targetId)
    },
    commands: () => worker.evaluate('chrome.commands.getAll()'),
    async closed() {
      await until('the panel to close', async () => (await panels()).length === 0)
    },
    async close() {
      await context.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** Playwright does not show side panels; the browser's own protocol reaches them. */
async function panelOf(session: CDPSession, targetId: string): Promise<Panel> {
  const cdp = session as unknown as Loose
  const { sessionId } = (await cdp.send('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string }
  const waiting = new Map<number, (answer: never) => void>()
  let asked = 0
  cdp.on('Target.receivedMessageFromTarget', (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return
    const answer = JSON.parse(event.message)
    waiting.get(answer.id)?.(answer as never)
  })
  const ask = <T>(method: string, params: object): Promise<T> =>
    new Promise((resolve) => {
      const id = ++asked
      waiting.set(id, resolve)
      void cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    })
  // whoever is attached would else hold every new worker of the panel until told to let it go
  await ask('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: true })
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result } = await ask<{ result: { result: { value: T }; exceptionDetails?: unknown } }>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (result.exceptionDetails) throw new Error(`in the panel: ${JSON.stringify(result.exceptionDetails)}`)
    return result.result.value
  }
  return {
    evaluate,
    until: (expression) =>
      until(
        expression,
        () => evaluate<boolean>(`Boolean(${expression})`),
        () => evaluate<string>('document.body.innerText'),
      ),
    async screenshot(file) {
      const { result } = await ask<{ result: { data: string } }>('Page.captureScreenshot', { format: 'png' })
      writeFileSync(file, Buffer.from(result.data, 'base64'))
    },
  }
}
