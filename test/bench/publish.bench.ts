import { chromium } from '@playwright/test'
import { BUILT_IN_PRESETS } from '../../data/publish/built-in-presets.ts'
import { defaultPublication } from '../../data/model/publication.ts'
import { paintPdf } from '../../data/publish/paint-pdf.ts'
import { paintPng } from '../../data/publish/paint-png.ts'
import { paintSvg } from '../../data/publish/paint-svg.ts'
import { publishFigure } from '../../data/publish/publish-figure.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { answersOfEveryKind } from '../data/publish/every-kind.ts'
import { timingOf } from './measure.ts'

// Files at 183 mm: how many SVG a second; PDF and PNG beside Chromium’s own printing and screenshots of the same SVG, in turns.

const FIGURES = 200
const PICTURES = 12
const ORIGIN = { fingerprint: 'ab'.repeat(32), shortCode: 'DD-0000-0000', appVersion: '0.1.0' }
const DPI = 600

const preset = BUILT_IN_PRESETS.find(({ id }) => id === 'nature-double')
if (preset === undefined) throw new Error('no preset')
const answers = answersOfEveryKind().filter(([kind]) => kind !== 'map')
const figureAt = (index: number): ReturnType<typeof publishFigure> => {
  const [, answer] = answers[index % answers.length] ?? []
  if (answer === undefined) throw new Error('no answer')
  // Each figure is another one: nothing is remembered from the last.
  const publication = { ...defaultPublication(answer.query, preset.id), panelLetter: String(index % 100) }
  return publishFigure(answer.figure, publication, preset, ORIGIN)
}
const svgAt = (index: number): string => paintSvg(figureAt(index).scene, { textMode: 'live', recipe: null })

for (let index = 0; index < 40; index++) svgAt(index)
const start = performance.now()
for (let index = 0; index < FIGURES; index++) svgAt(index)
const seconds = (performance.now() - start) / 1000
console.log(`${FIGURES} figures laid out and painted as SVG: ${(FIGURES / seconds).toFixed(0)} a second`)

const browser = await chromium.launch(await launchOptions())
const page = await browser.newPage({ deviceScaleFactor: DPI / 96 })
const times: Record<'pdf' | 'print' | 'png' | 'shot', number[]> = { pdf: [], print: [], png: [], shot: [] }
async function timed(into: number[], run: () => Promise<unknown>): Promise<void> {
  const from = performance.now()
  await run()
  into.push(performance.now() - from)
}
for (let index = 0; index < PICTURES; index++) {
  const figure = figureAt(index)
  const { scene, alt } = figure
  const options = { textMode: 'live', colourSpace: 'rgb', longAlt: alt.long, recipe: null } as const
  await timed(times.pdf, () => paintPdf(scene, options))
  await timed(times.png, () => paintPng(scene, DPI, null))
  const width = Math.round((scene.widthPt / 72) * 96)
  const height = Math.round((scene.heightPt / 72) * 96)
  await page.setViewportSize({ width, height })
  const svg = paintSvg(scene, { textMode: 'live', recipe: null })
  await timed(times.print, async () => {
    await page.setContent(`<body style="margin:0">${svg}</body>`)
    await page.pdf({ width: `${width}px`, height: `${height}px` })
  })
  await timed(times.shot, () => page.screenshot())
}
await browser.close()
const median = (name: keyof typeof times): number => timingOf(times[name]).median
console.log(
  `PDF: ${median('pdf').toFixed(0)} ms; Chromium printToPDF ${median('print').toFixed(0)} ms, ${(median('print') / median('pdf')).toFixed(1)} × as long`,
)
console.log(
  `PNG at ${DPI} dpi: ${median('png').toFixed(0)} ms; Chromium screenshot ${median('shot').toFixed(0)} ms, ${(median('shot') / median('png')).toFixed(1)} × as long`,
)
