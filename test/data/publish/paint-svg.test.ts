import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { paintSvg } from '../../../data/publish/paint/paint-svg.ts'
import { TWO_COLUMNS_183 } from '../../../data/publish/presets/preset.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { HARD_FIGURES, STACKED_ANSWER } from './figures.ts'
import { readStrictSvg } from './strict-svg.ts'
import { layOut } from './lay-out.ts'

const LIVE = { textMode: 'live', recipe: null } as const
const CREDIT = 'Disclosure Desk, dataset DD-0000-0000'

describe.each(Object.entries(HARD_FIGURES))('%s', (_name, spec) => {
  const scene = layOut(spec, TWO_COLUMNS_183, CREDIT)
  const svg = paintSvg(scene, LIVE)
  const elements = readStrictSvg(svg)

  it('holds only allowed elements and attributes, and only numbers where numbers belong', () => {
    const numbers = elements.flatMap(({ attributes }) =>
      [
        'x',
        'y',
        'width',
        'height',
        'x1',
        'x2',
        'y1',
        'y2',
        'cx',
        'cy',
        'r',
        'font-size',
        'stroke-width',
      ].flatMap((name) => attributes[name] ?? []),
    )
    expect(numbers.filter((number) => !/^-?\d+(\.\d{1,3})?(mm)?$/.test(number))).toEqual([])
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/)
  })

  it('has each line of the scene as one live text', () => {
    const lines = scene.layers.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'text'))
    expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(
      lines.map(({ text }) => text),
    )
  })

  it('refers to nothing outside itself', () => {
    const style = elements.find(({ name }) => name === 'style')?.text ?? ''
    expect(style.replace(/data:font\/ttf;base64,[A-Za-z0-9+/=]+/g, '')).toMatch(
      /^(@font-face\{font-family:(Arimo|Noto Sans Arabic|Noto Sans Devanagari);font-weight:\d00;src:url\(\)\})+$/,
    )
    const values = elements.flatMap(({ attributes }) => Object.values(attributes))
    expect(values.filter((value) => /url\(|:\/\/|javascript:|data:/.test(value))).toEqual([
      'http://www.w3.org/2000/svg',
    ])
  })

  it('names every layer once', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('title, description, role and language are there for a screen reader', () => {
  const spec = STACKED_ANSWER.figure
  const figure = englishFigure(spec)
  const elements = readStrictSvg(paintSvg(layOut(spec, TWO_COLUMNS_183, CREDIT), LIVE))
  expect(elements[0]?.attributes).toMatchObject({
    role: 'img',
    lang: 'en',
    'aria-labelledby': 'figure-title figure-description',
    width: '183mm',
  })
  expect(elements.slice(1, 3).map(({ text }) => text)).toEqual([figure.title, figure.altText])
})

it('the embedded face has a glyph of the right width for each letter used, and is small', () => {
  const svg = paintSvg(layOut(STACKED_ANSWER.figure, TWO_COLUMNS_183, CREDIT), LIVE)
  const [bytes] = [...svg.matchAll(/base64,([^)]+)\)/g)].map(([, code = '']) => Buffer.from(code, 'base64'))
  if (bytes === undefined) throw new Error('no face')
  const font = create(bytes)
  if ('fonts' in font) throw new Error('a collection')
  for (const letter of 'Requests1,0') {
    const codePoint = letter.codePointAt(0) ?? 0
    expect(font.hasGlyphForCodePoint(codePoint)).toBe(true)
    expect(font.glyphForCodePoint(codePoint).path.commands.length).toBeGreaterThan(0)
  }
  expect(Buffer.byteLength(svg)).toBeLessThan(40_000)
})

it('the same figure gives the same bytes', () => {
  const paint = () => paintSvg(layOut(STACKED_ANSWER.ranking, TWO_COLUMNS_183, CREDIT), LIVE)
  expect(paint()).toBe(paint())
})
