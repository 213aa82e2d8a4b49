import { chromium, type Locator, type Page } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { openExplore } from '../e2e/open-explore.ts'
import { startApp } from '../e2e/start-app.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/**
 * From the event of a click or a key to the first frame after the figures have changed, in the built app in the browser
 * shell: the question travels to the data process and back, and Chromium has painted the answer.
 */

const ROUNDS = 14
const WARM_UP = 2
/** Between two gestures, so that one is not measured in the other’s wake. */
const PAUSE_MS = 60
/** How long a hand rests on a control before it presses; the least of what people take. */
const REST_MS = 120

interface Gesture {
  readonly name: string
  /** Where the pointer goes; `null`: a key. */
  readonly target: ((page: Page) => Locator) | null
  readonly key?: string
}

const tick = (name: string, exact = true): Gesture => ({
  name: `tick ${name}`,
  target: (page) => page.getByRole('checkbox', { name, exact }).first(),
})
const press = (group: string, name: string): Gesture => ({
  name: `${group}: ${name}`,
  target: (page) => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }),
})

// Each leads back to where it began, so that every round does the same.
const GESTURES: readonly Gesture[] = [
  tick('United States', false),
  tick('Germany', false),
  tick('Germany', false),
  tick('United States', false),
  press('Measure', 'accounts'),
  press('Measure', 'requests'),
  press('Values', 'Share of outcome'),
  press('Values', 'Numbers'),
  tick('Rejected', false),
  tick('Rejected', false),
  { name: 'undo', target: null, key: 'Control+z' },
  { name: 'redo', target: null, key: 'Control+Shift+z' },
]

/** Leaves a promise of the next change on the page, before the gesture is made. */
function awaitChange(): void {
  const figures = document.querySelector('.figures')
  if (figures === null) throw new Error('There are no figures on the page')
  // What a reader sees of the figures: their titles, numbers and shapes.
  const seen = (): string =>
    [
      figures.textContent,
      ...[...figures.querySelectorAll('svg path')].map((path) => path.getAttribute('d')),
    ].join(' ')
  const before = seen()
  const measured = new Promise<number>((resolve) => {
    let startedAt = 0
    const begin = (event: Event): void => {
      startedAt = event.timeStamp
    }
    for (const kind of ['pointerup', 'keydown'])
      window.addEventListener(kind, begin, { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (seen() === before) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // After the frame's rendering steps: what the observer saw is painted.
        port1.onmessage = () => resolve(performance.now() - startedAt)
        port2.postMessage(null)
      })
    })
    observer.observe(figures, { childList: true, subtree: true, attributes: true, characterData: true })
  })
  Object.assign(window, { measured })
}

/** Keeps the lengths of tasks over 50 ms, from now on. */
function watchLongTasks(): void {
  const tasks: number[] = []
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
  Object.assign(window, { tasks })
}

/** Keeps the times between frames, until `stop` is called. */
function watchFrames(): void {
  const intervals: number[] = []
  let last = performance.now()
  let isWatching = true
  const frame = (now: number): void => {
    intervals.push(now - last)
    last = now
    if (isWatching) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  Object.assign(window, {
    stopFrames: (): readonly number[] => {
      isWatching = false
      return intervals.slice(2)
    },
  })
}

/** Drags the later thumb of the period slider to the left and back, a step every 16 ms; the share of frames that were dropped. */
async function dragSlider(page: Page): Promise<{ readonly frames: number; readonly dropped: number }> {
  const thumb = page.locator('.slider-thumb').nth(1)
  const track = await page.locator('.slider-track').boundingBox()
  const box = await thumb.boundingBox()
  if (track === null || box === null) throw new Error('There is no slider on the page')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width / 2, y)
  await page.mouse.down()
  await page.evaluate(watchFrames)
  const steps = 60
  for (let step = 0; step <= steps; step++) {
    const there = step <= steps / 2 ? step : steps - step
    await page.mouse.move(track.x + track.width * (1 - (there / (steps / 2)) * 0.8), y)
    await page.waitForTimeout(16)
  }
  const intervals = await page.evaluate(() =>
    (window as unknown as { stopFrames: () => readonly number[] }).stopFrames(),
  )
  await page.mouse.up()
  const frames = intervals.reduce((sum, ms) => sum + Math.max(1, Math.round(ms / (1000 / 60))), 0)
  return { frames, dropped: frames - intervals.length }
}

/** Milliseconds from each gesture to the paint of its figures, by gesture. Every round is of another period: no view was seen before. */
async function measureGestures(
  page: Page,
  restMs: number,
  setRound: (round: number) => Promise<unknown>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    await setRound(round)
    await page.waitForTimeout(PAUSE_MS)
    for (const { name, target, key } of GESTURES) {
      await target?.(page).hover()
      await page.waitForTimeout(restMs)
      await page.evaluate(awaitChange)
      if (key === undefined) {
        await page.mouse.down()
        await page.mouse.up()
      } else await page.keyboard.press(key)
      const ms = await page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured)
      if (round >= WARM_UP) times.set(name, [...(times.get(name) ?? []), ms])
      await page.mouse.move(0, 0)
      await page.waitForTimeout(PAUSE_MS)
    }
  }
  return times
}

function print(title: string, times: ReadonlyMap<string, readonly number[]>): void {
  console.log(title)
  for (const [name, each] of times) console.log(`  ${name.padEnd(24)} ${timingInWords(timingOf(each))}`)
  console.log(`  ${'all'.padEnd(24)} ${timingInWords(timingOf([...times.values()].flat()))}`)
}

const app = await startApp()
const browser = await chromium.launch(await launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(app.address)
  await openExplore(page)
  await page.waitForSelector('[data-figure="over-time"] svg')
  await page.evaluate(watchLongTasks)
  const from = page.locator('.period-typed select').first()
  const to = page.locator('.period-typed select').last()
  const rested = await measureGestures(page, REST_MS, (round) => from.selectOption({ index: round }))
  print(`the pointer rests ${REST_MS} ms before it presses`, rested)
  await from.selectOption({ index: 0 })
  const atOnce = await measureGestures(page, 0, async (round) =>
    to.selectOption({ index: (await to.locator('option').count()) - 2 - round }),
  )
  print('pressed as soon as the pointer is there', atOnce)
  const tasks = await page.evaluate(() => (window as unknown as { tasks: readonly number[] }).tasks)
  const changes = 2 * ROUNDS * (GESTURES.length + 1)
  console.log(
    `${tasks.length} tasks over 50 ms in ${changes} changes, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`,
  )
  const { frames, dropped } = await dragSlider(page)
  console.log(`dragging the period slider: ${dropped} of ${frames} frames dropped`)
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
  await app.stop()
}
