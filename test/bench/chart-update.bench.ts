import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { bundlePage } from './bundle-page.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/**
 * Stacked bars, 26 half-years × 5 outcomes, given new numbers: from the new figure to a page that is laid out again. The product's figure
 * (one path a series inside Recharts), Recharts as it comes, with its animation off, and Chart.js where it is installed (`CHARTJS_MODULE`
 * may name it). All on one page, one after the other. Beside the time that passes stands that of the page’s main thread on the processor, which
 * other jobs of the machine don’t lengthen.
 */

const ROUNDS = 100
const WARM_ROUNDS = 40

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
  // Without them what only a screen reader hears would take room, and move the figure.
  for (const name of ['tokens', 'base', 'figures', 'marks'])
    await page.addStyleTag({ path: path.join(import.meta.dirname, `../../renderer/style/${name}.css`) })
  await page.addScriptTag({ content: await pageScript() })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const processorMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  let own: { readonly median: number; readonly processorMs: number } | null = null
  for (const name of ['product', 'recharts', 'chart.js'] as const) {
    const measure = (rounds: number): Promise<readonly number[] | null> =>
      page.evaluate(async (of) => await window.measureChart(of.name, of.rounds), { name, rounds })
    await measure(WARM_ROUNDS)
    const before = await processorMs()
    const times = await measure(ROUNDS)
    if (times === null) {
      console.log(`${name.padEnd(16)} not installed: CHARTJS_MODULE may name it`)
      continue
    }
    const each = {
      median: timingOf(times).median,
      processorMs: ((await processorMs()) - before) / (ROUNDS + 10),
    }
    own ??= each
    console.log(
      `${name.padEnd(16)} ${timingInWords(timingOf(times))}; ${(each.median / own.median).toFixed(1)} × the product; ` +
        `processor ${each.processorMs.toFixed(2)} ms a round, ${(each.processorMs / own.processorMs).toFixed(1)} ×`,
    )
  }
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
}
