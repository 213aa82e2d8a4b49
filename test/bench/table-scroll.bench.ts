import { chromium } from '@playwright/test'
import { bundlePage } from './bundle-page.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { machineInWords } from './machine.ts'

/** The data table of the product with 100,000 rows, scrolled at three speeds: frames in which a row was missing. */

const FRAMES = 120

const browser = await chromium.launch(await launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent(
    '<!doctype html><style>.table-frame { height: 600px; overflow: auto } table { border-collapse: collapse }</style><div id="stage"></div>',
  )
  await page.addScriptTag({ content: await bundlePage('table-page.tsx') })
  await page.waitForSelector('tr[aria-rowindex]')
  for (const step of [40, 400, 40_000]) {
    const { frames, blank, slow } = await page.evaluate(
      async ([count, pixels]) => await window.scrollTable(count ?? 0, pixels ?? 0),
      [FRAMES, step],
    )
    console.log(
      `${String(step).padStart(6)} px a frame: ${blank} of ${frames} frames with a blank row, ${slow} slower than 25 ms`,
    )
  }
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
}
