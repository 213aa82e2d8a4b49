import { chromium, type Page } from '@playwright/test'
import { launchOptions } from '../browser/launch-options.ts'
import { startApp } from '../e2e/start-app.ts'
import { machineInWords } from './machine.ts'
import { timingInWords, timingOf } from './measure.ts'

/**
 * From the event of a click or a key to the first frame after the figures have changed, in the built app in the browser
 * shell: the question travels to the data process and back, and Chromium has painted the answer.
 */

const ROUNDS = 12

interface Gesture {
  readonly name: string
  readonly run: (page: Page) => Promise<void>
}

const tick = (name: string, exact = true): Gesture => ({
  name: `tick ${name}`,
  run: (page) => page.getByRole('checkbox', { name, exact }).first().click(),
})
const press = (group: string, name: string): Gesture => ({
  name: `${group}: ${name}`,
  run: (page) => page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).click(),
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
  { name: 'undo', run: (page) => page.keyboard.press('Control+z') },
  { name: 'redo', run: (page) => page.keyboard.press('Control+Shift+z') },
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

const app = await startApp()
const browser = await chromium.launch(await launchOptions())
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(app.address)
  await page.waitForSelector('[data-figure="over-time"] svg')
  const times = new Map<string, number[]>()
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, run } of GESTURES) {
      await page.mouse.move(0, 0)
      await page.evaluate(awaitChange)
      await run(page)
      const ms = await page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured)
      // The first two rounds warm up.
      if (round > 1) times.set(name, [...(times.get(name) ?? []), ms])
    }
  }
  for (const [name, each] of times) console.log(`${name.padEnd(24)} ${timingInWords(timingOf(each))}`)
  console.log(`${'all'.padEnd(24)} ${timingInWords(timingOf([...times.values()].flat()))}`)
  console.log(`${machineInWords()}; Chromium ${browser.version()}`)
} finally {
  await browser.close()
  await app.stop()
}
