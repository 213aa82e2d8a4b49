import v8 from 'node:v8'
import { runInNewContext } from 'node:vm'
import { chromium } from '@playwright/test'
import { BUILT_IN_PRESETS } from '../../data/publish/presets/built-in-presets.ts'
import { defaultPublication } from '../../data/model/publication.ts'
import { paintPdf } from '../../data/publish/paint/paint-pdf.ts'
import { paintPng } from '../../data/publish/paint/paint-png.ts'
import { paintSvg } from '../../data/publish/paint/paint-svg.ts'
import { named } from '../../data/model/text.ts'
import { publishFigure } from '../../data/publish/publish-figure.ts'
import { launchOptions } from '../browser/launch-options.ts'
import { answersOfEveryKind } from '../data/publish/every-kind.ts'
import { timingOf } from './measure.ts'
import { vegaPeer } from './vega-peer.ts'

// Files at 183 mm: how many SVG a second, without maps and with them, and beside Vega’s of the same bars where it is installed; whether
// memory stays flat; PDF and PNG beside Chromium’s own printing and screenshots of the same SVG, in turns.

const FIGURES = 200
const PICTURES = 12
const ORIGIN = { fingerprint: 'ab'.repeat(32), shortCode: 'DD-0000-0000', appVersion: '0.1.0' }
const DPI = 600
const MANY = 3000
const LOOKED_AFTER: readonly number[] = [200, 1000, 2000, MANY]

const preset = BUILT_IN_PRESETS.find(({ id }) => id === 'nature-double')
if (preset === undefined) throw new Error('no preset')
const form = preset
const answers = answersOfEveryKind()
const withoutMaps: typeof answers = answers.filter(([kind]) => kind !== 'map')
type Figure = ReturnType<typeof publishFigure>

function figureAt(index: number, of = withoutMaps): Figure {
  const [, answer] = of[index % of.length] ?? []
  if (answer === undefined) throw new Error('no answer')
  // Each figure is another one: nothing is remembered from the last.
  const publication = { ...defaultPublication(answer.query, form.id), panelLetter: String(index % 100) }
  return publishFigure(answer.figure, publication, form, ORIGIN)
}
const svgAt = (index: number, of = withoutMaps): string =>
  paintSvg(figureAt(index, of).scene, { textMode: 'live', recipe: null })

async function aSecond(count: number, paint: (index: number) => unknown): Promise<number> {
  for (let index = 0; index < 40; index++) await paint(index)
  const start = performance.now()
  for (let index = 0; index < count; index++) await paint(index)
  return count / ((performance.now() - start) / 1000)
}
const inWords = (rate: number): string => `${rate.toFixed(0)} a second`

console.log(
  `${FIGURES} figures laid out and painted as SVG: ${inWords(await aSecond(FIGURES, (index) => svgAt(index)))}`,
)
console.log(
  `the same with maps among them: ${inWords(await aSecond(FIGURES, (index) => svgAt(index, answers)))}`,
)
const only = (wanted: string): typeof answers => answers.filter(([kind]) => kind === wanted)
const maps = only('map')
console.log(`only maps: ${inWords(await aSecond(FIGURES, (index) => svgAt(index, maps)))}`)

// Every figure as SVG, every tenth as PDF too, every hundredth as PNG.
v8.setFlagsFromString('--expose-gc')
// V8 gives contexts that are made after the flag a global function that collects what is not used any more.
const collect = runInNewContext('gc') as () => void
const memory: string[] = []
for (let index = 1; index <= MANY; index++) {
  const { scene, alt } = figureAt(index, answers)
  paintSvg(scene, { textMode: 'live', recipe: null })
  if (index % 10 === 0)
    await paintPdf(scene, { textMode: 'live', colourSpace: 'rgb', longAlt: alt.long, recipe: null })
  if (index % 100 === 0) await paintPng(scene, 300, null)
  if (!LOOKED_AFTER.includes(index)) continue
  collect()
  const { rss, heapUsed } = process.memoryUsage()
  const inMb = (bytes: number): string => (bytes / 1e6).toFixed(0)
  memory.push(`after ${index}: ${inMb(rss)} MB (${inMb(heapUsed)} of them live)`)
}
console.log(`memory, ${memory.join('; ')}`)

const vega = await vegaPeer()
const stacked = only('stacked')
const bars = stacked[0]?.[1].figure
if (vega === null) console.log('Vega is not installed: VEGA_MODULE may name its file')
else if (bars !== undefined) {
  const { widthPt } = figureAt(0).scene
  const own = await aSecond(FIGURES, (index) => svgAt(index, stacked))
  const rate = await aSecond(FIGURES, (index) =>
    vega.paintSvg({ ...bars, subtitle: named(`Example ${index}`) }, widthPt),
  )
  console.log(
    `stacked bars: ${inWords(own)}; by Vega ${vega.version}, without notes and embedded faces: ${inWords(rate)}`,
  )
}

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
