import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { ROOT } from '../../build/staleness.mjs'
import { createCube } from '../../data/cube/create-cube.ts'
import { openDataset } from '../../data/dataset/open.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { startApp } from '../e2e/start-app.ts'
import { twelveStates } from './filter-states.ts'
import { machineInWords } from './machine.ts'
import { processorMsOf } from './processor-time.ts'
import { medianOf, timingInWords, timingOf } from './measure.ts'

/*
 * What three more companies cost: start → first figure, and five views of Microsoft's figures, with all four companies bundled and with
 * Microsoft alone, in turn. The two checkouts differ in nothing but the bundled dataset.
 */

const RUNS = 9
const FIRST_FIGURE = '[data-figure="over-time"] svg path'
const OTHERS = new Set(['google', 'apple', 'meta'])
/** Needs no copy: it is linked, made anew, or of no use here. */
const NOT_COPIED = new Set(['.git', 'node_modules', 'test', 'docs', 'test-results', 'dataset.sqlite'])

/** A checkout like this one, whose source holds Microsoft alone; its first start builds that dataset. */
function microsoftAlone(): string {
  const root = mkdtempSync(join(tmpdir(), 'bench-alone-'))
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name))
      cpSync(join(ROOT, name), join(root, name), {
        recursive: true,
        preserveTimestamps: true,
        filter: (path) => !NOT_COPIED.has(basename(path)) && !isOfOthers(path),
      })
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  return root
}

const isOfOthers = (path: string): boolean =>
  path.includes(join('data', 'source')) && OTHERS.has(basename(path))

interface Start {
  /** From the start of the shell to the first mark on the page, looked at each frame. */
  readonly ms: number
  /** Of the shell and the data process until then. */
  readonly processorMs: number
}

async function startToFigure(browser: Browser, root: string): Promise<Start> {
  const start = performance.now()
  const app = await startApp([], {}, root)
  const page = await browser.newPage()
  await page.goto(app.address)
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, FIRST_FIGURE, {
    polling: 'raf',
  })
  const ms = performance.now() - start
  const processorMs = processorMsOf(app.pid) ?? Number.NaN
  await page.close()
  await app.stop()
  return { ms, processorMs }
}

function openCube(root: string) {
  const copiesFolder = mkdtempSync(join(tmpdir(), 'bench-'))
  const open = openDataset(join(root, 'data', 'dataset.sqlite'), { copiesFolder })
  const cube = createCube(open.catalogue, open.columns, { population: open.populations })
  open.close()
  rmSync(copiesFolder, { recursive: true, force: true })
  return { catalogue: open.catalogue, cube }
}

const alone = microsoftAlone()
const browser = await chromium.launch(await launchOptions())
try {
  // Each builds what is stale, and fills the system's caches.
  for (const root of [alone, ROOT]) await startToFigure(browser, root)
  const times = { alone: [] as Start[], four: [] as Start[] }
  for (let run = 0; run < RUNS; run += 1) {
    times.alone.push(await startToFigure(browser, alone))
    times.four.push(await startToFigure(browser, ROOT))
  }
  for (const [name, key] of [
    ['start to figure', 'ms'],
    ['processor time ', 'processorMs'],
  ] as const) {
    const [one, all] = [times.alone, times.four].map((starts) => starts.map((start) => start[key]))
    const [alone, four] = [timingOf(one ?? []), timingOf(all ?? [])]
    console.log(`${name}, Microsoft alone   ${timingInWords(alone)}`)
    console.log(`${name}, four companies    ${timingInWords(four)}`)
    const best = Math.min(...(all ?? [])) / Math.min(...(one ?? []))
    console.log(
      `medians: ${(four.median / alone.median).toFixed(2)} ×; the quickest of each: ${best.toFixed(2)} ×`,
    )
  }

  const [one, all] = [openCube(alone), openCube(ROOT)]
  const states = twelveStates(one.catalogue)
  const views = { alone: [] as number[], four: [] as number[] }
  for (const { query } of states) {
    views.alone.push(await medianOf(200, 20, () => one.cube.answer(query)))
    views.four.push(await medianOf(200, 20, () => all.cube.answer(query)))
  }
  const medians = { alone: timingOf(views.alone), four: timingOf(views.four) }
  const ratios = views.four.map((ms, state) => ms / (views.alone[state] ?? Number.NaN))
  console.log(`five views, Microsoft alone        ${timingInWords(medians.alone)}`)
  console.log(`five views, four companies         ${timingInWords(medians.four)}`)
  console.log(`state by state: median ${timingOf(ratios).median.toFixed(2)} ×`)
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
  rmSync(alone, { recursive: true, force: true })
}
