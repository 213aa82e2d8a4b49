import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { useBrowserShell, useElectronShell, type ShellInUse } from '../e2e/shells.ts'
import { announceRuntime } from '../stand-in/launch.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/** Both shells in one run: from the start to the first figure, and one call of the contract from the page and back. */

const RUNS = 7
const CALLS = 200

/** Milliseconds of each call, seen from the page. */
async function timeCalls(page: Page): Promise<Readonly<Record<'state' | 'view', readonly number[]>>> {
  return await page.evaluate(async (calls) => {
    const state = await window.desk.call('app.state', {}, null)
    if (!state.ok || state.value.dataset === null) throw new Error('no dataset')
    const query = state.value.dataset.defaultQuery
    const time = async (ask: () => Promise<unknown>): Promise<number[]> => {
      const times: number[] = []
      for (let call = 0; call < calls; call += 1) {
        const start = performance.now()
        await ask()
        times.push(performance.now() - start)
      }
      return times
    }
    return {
      state: await time(() => window.desk.call('app.state', {}, null)),
      view: await time(() => window.desk.call('view.answer', { query }, state.of ?? null)),
    }
  }, CALLS)
}

async function measure(name: string, start: () => Promise<ShellInUse>): Promise<void> {
  const toFigure: number[] = []
  const state: number[] = []
  const view: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now()
    const app = await start()
    const page = await app.open()
    await page.waitForSelector('[data-figure="over-time"] svg path')
    toFigure.push(performance.now() - began)
    const calls = await timeCalls(page)
    state.push(...calls.state)
    view.push(...calls.view)
    await app.close()
    await page.close()
  }
  console.log(`${name}: start → first figure   ${timingInWords(timingOf(toFigure))}`)
  console.log(`${name}: app.state, a call      ${timingInWords(timingOf(state))}`)
  console.log(`${name}: view.answer, a call    ${timingInWords(timingOf(view))}`)
}

const { kind } = announceRuntime()
const browser = await chromium.launch(await launchOptions())
try {
  const context = await browser.newContext()
  await measure('browser shell', () => useBrowserShell(context, []))
  await measure(kind === 'electron' ? 'Electron' : 'Electron shell on the stand-in', () =>
    useElectronShell([]),
  )
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
}
