import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { startApp } from '../e2e/start-app.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/** From `npm start` in the browser shell, built, to its address, and on to the first figure on the page. */

const RUNS = 9

/** Notes when the first mark of the first figure is there: a locator looks only every half second. */
function watchForFigure(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-figure="over-time"] svg path') === null) return
    observer.disconnect()
    Object.assign(window, { figureAt: performance.now() })
  })
  observer.observe(document, { childList: true, subtree: true })
}

const browser = await chromium.launch(await launchOptions())
const toAddress: number[] = []
const toFigure: number[] = []
try {
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    const app = await startApp()
    toAddress.push(performance.now() - start)
    const page = await browser.newPage()
    await page.addInitScript(watchForFigure)
    const opened = performance.now() - start
    await page.goto(app.address)
    await page.waitForSelector('[data-figure="over-time"] svg path')
    // From the page's own clock, which starts when it is opened.
    toFigure.push(opened + (await page.evaluate(() => Number(Reflect.get(window, 'figureAt')))))
    await page.close()
    await app.stop()
  }
  // The first run finds cold caches, as a person who starts the app once a day does.
  console.log(
    `first run: address after ${(toAddress[0] ?? 0).toFixed(0)} ms, figure after ${(toFigure[0] ?? 0).toFixed(0)} ms`,
  )
  console.log(`to the address   ${timingInWords(timingOf(toAddress))}`)
  console.log(`to the figure    ${timingInWords(timingOf(toFigure))}`)
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
}
