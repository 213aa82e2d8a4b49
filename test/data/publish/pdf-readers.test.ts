import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { cmykOf } from '../../../data/publish/paint/cmyk.ts'
import { paintPdf } from '../../../data/publish/paint/paint-pdf.ts'
import { textsOfScene } from '../../../data/publish/type/subset-of-scene.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { STACKED_ANSWER } from './figures.ts'
import { worstDifference } from './picture-difference.ts'
import { published } from './published.ts'
import { figuresToRender, LARGEST_DIFFERENCE, pictureOf, PIXELS_PER_INCH } from './rendered-figures.ts'

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const note = hasPoppler ? '' : ' (skipped: no poppler-utils here)'
const title = 'Requests <b>&</b> Ελλάδα, Россия, भारत'

async function fileOf(preset: string, textMode: 'live' | 'outlined' = 'live'): Promise<string> {
  const { texts } = published().publication
  const { scene, sheet, alt } = published({ texts: { ...texts, title } }, preset)
  const options = { textMode, colourSpace: sheet.colourSpace, longAlt: alt.long, recipe: null }
  const path = join(temporaryFolder(), 'figure.pdf')
  writeFileSync(path, await paintPdf(scene, options))
  return path
}

const run = (program: string, ...given: string[]): string =>
  spawnSync(program, given, { encoding: 'utf8' }).stdout

it.skipIf(!hasPoppler)(
  `text is real and in reading order: heading, figure, notes, source${note}`,
  async () => {
    const text = run('pdftotext', await fileOf('a4'), '-').replace(/\s+/g, ' ')
    const places = [title, '2015 H2', 'Coverage:', 'Source:'].map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((left, right) => left - right))
  },
)

it.skipIf(!hasPoppler)(`every font is embedded as a subset; outlined text has none${note}`, async () => {
  const [, , ...fonts] = run('pdffonts', await fileOf('ft-2'))
    .trim()
    .split('\n')
  expect(fonts.length).toBeGreaterThan(2)
  expect(fonts.filter((line) => !/Identity-H +yes yes yes/.test(line))).toEqual([])
  expect(
    run('pdffonts', await fileOf('ft-2', 'outlined'))
      .trim()
      .split('\n'),
  ).toHaveLength(2)
})

it.skipIf(!hasPoppler)(
  `says title, size and language, and no other program, time or machine${note}`,
  async () => {
    const facts = run('pdfinfo', '-isodates', await fileOf('nature-double'))
    expect(facts).toContain(`Title:           ${title}`)
    expect(facts).toMatch(/Creator: +Disclosure Desk\nProducer: +Disclosure Desk\n/)
    expect(facts).toMatch(/Tagged: +yes/)
    expect(facts).toMatch(/Page size: +518\.7\d* x/)
    expect([...facts.matchAll(/Date: +(\S+)/g)].map(([, date]) => date)).toEqual([
      '2000-01-01T00:00:00Z',
      '2000-01-01T00:00:00Z',
    ])
  },
)

describe.each(figuresToRender().map(([name, figure]) => ({ name, figure })))('$name', ({ figure }) => {
  const { scene, alt } = figure
  const file = async (): Promise<string> => {
    const options = { textMode: 'live', colourSpace: 'rgb', longAlt: alt.long, recipe: null } as const
    const path = join(temporaryFolder(), 'figure.pdf')
    writeFileSync(path, await paintPdf(scene, options))
    return path
  }

  it.skipIf(!hasPoppler)(
    `every text is real, headings first and sources last; every font is embedded${note}`,
    async () => {
      const path = await file()
      const said = withoutSpaces(run('pdftotext', path, '-'))
      const parts = textsOfScene(scene).flatMap(({ text }) => partsInOneDirection(text))
      expect(parts.filter((part) => !said.includes(withoutSpaces(part)))).toEqual([])
      const [heading = ''] = partsInOneDirection(scene.title)
      const places = [heading, 'Coverage:', 'Source:'].map((part) => said.indexOf(withoutSpaces(part)))
      expect(places).toEqual(places.toSorted((left, right) => left - right))
      const [, , ...fonts] = run('pdffonts', path).trim().split('\n')
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter((line) => !/Identity-H +yes yes yes/.test(line))).toEqual([])
    },
  )

  it.skipIf(!hasPoppler)(`the page drawn is the PNG of the same figure${note}`, async () => {
    const path = await file()
    run('pdftoppm', '-r', String(PIXELS_PER_INCH), '-png', '-singlefile', path, path)
    const page = PNG.sync.read(readFileSync(`${path}.png`))
    expect(worstDifference(await pictureOf(scene), page)).toBeLessThan(LARGEST_DIFFERENCE)
  })
})

/** Where a line runs in both directions each reader has its own order of its words: then each word. */
function partsInOneDirection(text: string): readonly string[] {
  return /[\u0590-\u08FF]/.test(text) ? text.split(' ') : [text]
}

/** Readers set lines and directions apart in their own ways; letters and their order stay. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
}

it('no ink is laid on thicker than newsprint takes, and greys are black ink alone', () => {
  for (let red = 0; red < 256; red += 15)
    for (let green = 0; green < 256; green += 15)
      for (let blue = 0; blue < 256; blue += 15) {
        const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const inks = cmykOf(hex)
        expect(inks.reduce((sum, ink) => sum + ink, 0)).toBeLessThan(240)
        if (red === green && green === blue) expect(inks.slice(0, 3)).toEqual([0, 0, 0])
      }
})

it('the same figure gives the same bytes', async () => {
  const paint = async (): Promise<Buffer> => {
    const { scene, alt } = published({}, 'a4', STACKED_ANSWER)
    return await paintPdf(scene, { textMode: 'live', colourSpace: 'rgb', longAlt: alt.long, recipe: '{}' })
  }
  expect((await paint()).equals(await paint())).toBe(true)
})
