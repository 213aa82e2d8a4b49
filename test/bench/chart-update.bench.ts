import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { bundlePage } from './bundle-page.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/**
 * Stacked bars, 26 half-years × 5 outcomes, given new numbers: from the new figure to a page that is laid out again. The product's figure
 * (one path a series inside Recharts), Recharts as it comes, with its animation off, and Chart.js where it is installed (`CHARTJS_MODULE`
 * may name it). All on one page, in turns.
 */

const ROUNDS = 60

/** The page's script; a peer that isn't installed is left out of it. */
async function pageScript(): Promise<string> {
  const chartJs = maybeChartJs()
  return await bundlePage('chart-page.tsx', chartJs === null ? {} : { './peer.ts': chartJs })
}

function maybeChartJs(): string | null {
  const name = process.env['CHARTJS_MODULE'] ?? 'chart.js/auto'
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

const browser = await chromium.launch(await launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.setContent('<!doctype html><div id="stage" style="width:640px;height:360px"></div>')
  await page.addScriptTag({ content: await pageScript() })
  const times = await page.evaluate(async (rounds) => await window.measureCharts(rounds), ROUNDS)
  const own = timingOf(times['product'] ?? []).median
  for (const [name, each] of Object.entries(times)) {
    const timing = timingOf(each)
    console.log(
      `${name.padEnd(16)} ${timingInWords(timing)}; ${(timing.median / own).toFixed(1)} × the product`,
    )
  }
  if (times['chart.js'] === undefined)
    console.log('chart.js         not installed: CHARTJS_MODULE may name it')
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
}
