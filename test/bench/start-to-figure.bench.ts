import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { startApp } from '../e2e/start-app.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/** From `npm start` in the browser shell, built, to its address, and on to the first figure on the page. */

const RUNS = 9

const browser = await chromium.launch(await launchOptions())
const toAddress: number[] = []
const toFigure: number[] = []
try {
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    const app = await startApp()
    toAddress.push(performance.now() - start)
    const page = await browser.newPage()
    await page.goto(app.address)
    await page.waitForSelector('[data-figure="over-time"] svg path')
    toFigure.push(performance.now() - start)
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
