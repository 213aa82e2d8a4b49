import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { sha256 } from '../../../data/publish/recipe/recipe-code.ts'
import { answersOfEveryKind } from './every-kind.ts'
import { published } from './published.ts'
import { readStrictSvg } from './strict-svg.ts'
import { cutWords, outside, overlaps } from './text-boxes.ts'

/** Nature 89 and 183 mm, FT two columns, web, slide. */
const PRESETS = ['nature-single', 'nature-double', 'ft-2', 'owid-web', 'slide']
/** Whose files are kept whole, so that a change can be read line by line; of the others the sums. */
const READ_AS_TEXT = 'nature-double'
const GOLDEN = join(import.meta.dirname, '../../golden')

const figures = answersOfEveryKind().flatMap(([kind, answer]) =>
  PRESETS.map((preset) => ({ name: `${kind} ${preset}`, figure: published({}, preset, answer) })),
)
const svgOf = ({ figure }: Pick<(typeof figures)[number], 'figure'>): string =>
  paintSvg(figure.scene, { textMode: 'live', recipe: null })

describe.each(figures)('$name', ({ figure }) => {
  it('has no text over another, no line through a break’s or event’s words, and nothing off the page', () => {
    expect([...overlaps(figure.scene), ...cutWords(figure.scene), ...outside(figure.scene)]).toEqual([])
  })

  it('holds only allowed elements and attributes, each name once', () => {
    const ids = readStrictSvg(svgOf({ figure })).flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('outlined, too, it holds only allowed elements and attributes, and no text', () => {
    const outlined = paintSvg(figure.scene, { textMode: 'outlined', recipe: null })
    expect(readStrictSvg(outlined).filter(({ name }) => name === 'text' || name === 'style')).toEqual([])
  })

  it('draws something of the data, and says its source and notes', () => {
    const names = figure.scene.layers.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['title', 'subtitle', 'notes', 'source']))
    expect(names.some((name) => /^(series|territory|row|panel)-/.test(name))).toBe(true)
  })
})

it.each(figures.filter(({ name }) => name.endsWith(` ${READ_AS_TEXT}`)))(
  '$name is the file that was read and looked at, to the byte',
  async ({ name, figure }) => {
    const file = join(GOLDEN, 'every-kind', `${name.replace(' ', '-')}.svg`)
    await expect(svgOf({ figure })).toMatchFileSnapshot(file)
  },
)

it('is what was looked at, to the byte', async () => {
  const sums = Object.fromEntries(figures.map(({ name, figure }) => [name, sha256(svgOf({ figure }))]))
  await expect(`${JSON.stringify(sums, undefined, 2)}\n`).toMatchFileSnapshot(join(GOLDEN, 'every-kind.json'))
})

it('gives the same bytes in other time zones and languages of the machine', () => {
  const script = join(import.meta.dirname, 'sums-of-files.ts')
  const sums = [
    ['UTC', 'C'],
    ['Asia/Kolkata', 'de_DE.UTF-8'],
    ['America/Los_Angeles', 'tr_TR.UTF-8'],
  ].map(([zone, language]) => {
    const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language }
    return spawnSync(process.execPath, [script], { env, encoding: 'utf8' }).stdout
  })
  expect(sums[0]).toMatch(/svg .*pdf .*png .*csv .*xlsx .*json /s)
  expect(new Set(sums).size).toBe(1)
})
