import { describe, expect, it } from 'vitest'
import { DeskError } from '../../../data/model/error-codes.ts'
import { compareRecipe, isIntact } from '../../../data/publish/recipe/compare-recipe.ts'
import { canonicalJson } from '../../../data/publish/recipe/canonical-json.ts'
import { codeOf, sha256 } from '../../../data/publish/recipe/recipe-code.ts'
import { publishFile } from '../../../data/publish/publish-file.ts'
import { readRecipe } from '../../../data/publish/recipe/read-recipe.ts'
import { STACKED_ANSWER } from './figures.ts'
import { ORIGIN, published } from './published.ts'

const figure = published({
  texts: { ...published().publication.texts, title: '<b>]]></metadata> & “quotes” \'"' },
})
const CHOICE = { csvUse: 'code', recipe: 'recipe-and-rows', isDespiteReds: false } as const

async function fileOf(format: 'svg' | 'png' | 'pdf' | 'recipe', recipe: 'none' | 'recipe-and-rows') {
  const { bytes } = await publishFile(figure, STACKED_ANSWER, { ...CHOICE, format, recipe }, ORIGIN)
  return Buffer.from(bytes)
}

describe.each(['svg', 'png', 'pdf', 'recipe'] as const)('%s', (format) => {
  it('gives its recipe back whole, with every plotted number', async () => {
    expect(readRecipe(await fileOf(format, 'recipe-and-rows'), 'figure').recipe).toEqual(figure.recipe)
  })

  it('a file that is cut anywhere has a recipe or a sentence, never a crash', async () => {
    const whole = await fileOf(format, 'recipe-and-rows')
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 60)) {
      try {
        readRecipe(whole.subarray(0, length), 'figure')
      } catch (error) {
        expect(error).toBeInstanceOf(DeskError)
      }
    }
  })
})

it.each(['svg', 'png', 'pdf'] as const)('%s: a stripped file says that it carries none', async (format) => {
  const stripped = await fileOf(format, 'none')
  expect(() => readRecipe(stripped, 'figure')).toThrow('recipe-none')
})

it('an SVG that a drawing program has saved again keeps its recipe', async () => {
  const svg = (await fileOf('svg', 'recipe-and-rows')).toString('utf8')
  const again = svg.replace('<metadata>', '<metadata\n     id="metadata1">')
  expect(again).not.toBe(svg)
  expect(readRecipe(Buffer.from(`\uFEFF<!-- again -->\n${again}`), 'figure').recipe).toEqual(figure.recipe)
})

it('what is no picture, PDF or recipe is told from one that carries no recipe', () => {
  for (const text of ['', 'no picture at all', 'PNG', '<html><svg></svg></html>', '\x89PNG'])
    expect(() => readRecipe(Buffer.from(text, 'latin1'), 'f')).toThrow('recipe-no-figure')
  expect(() => readRecipe(Buffer.from('<svg></svg>'), 'f')).toThrow('recipe-none')
  expect(() => readRecipe(Buffer.from('%PDF-1.7'), 'f')).toThrow('recipe-none')
})

it('a recipe of a newer version, and JSON of something else, are told apart', () => {
  const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
  expect(() => readRecipe(bytesOf({ ...figure.recipe, version: 2 }), 'f')).toThrow('recipe-newer')
  expect(() => readRecipe(bytesOf({ some: 'thing' }), 'f')).toThrow('recipe-none')
  expect(() => readRecipe(bytesOf({ ...figure.recipe, extra: 1 }), 'f')).toThrow('recipe-damaged')
})

it('the numbers of the same figure are the same; a changed, a lost and a new one are each named', () => {
  const [first, second, ...others] = figure.recipe.rows ?? []
  if (first === undefined || second === undefined) throw new Error('no rows')
  expect(compareRecipe(figure.recipe, figure.spec)).toEqual({ isSame: true, differences: [], unrecorded: 0 })
  const tampered = {
    ...figure.recipe,
    rowsSha256: '0'.repeat(64),
    rows: [[first[0], first[1], 7, 8, null] as typeof first, ...others],
  }
  const { isSame, differences } = compareRecipe(tampered, figure.spec)
  expect(isSame).toBe(false)
  expect(differences?.map(({ series, category, inFile }) => [series, category, inFile])).toEqual([
    [first[0], first[1], [first[0], first[1], 7, 8, null]],
    [second[0], second[1], undefined],
  ])
})

it('a recipe that was changed by hand is not intact', () => {
  expect(isIntact(figure.recipe)).toBe(true)
  expect(isIntact({ ...figure.recipe, rows: null })).toBe(true)
  expect(isIntact({ ...figure.recipe, rows: [] })).toBe(false)
  const publication = { ...figure.recipe.publication, panelLetter: 'z' }
  expect(isIntact({ ...figure.recipe, publication })).toBe(false)
})

it('the code changes with the view, the preset, a text and the numbers, and with nothing else', () => {
  const code = published().recipe.code
  expect(code).toMatch(/^DD-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(published().recipe.code).toBe(code)
  const others = [
    published({ panelLetter: 'a' }),
    published({}, 'nature-single'),
    published({ query: { ...STACKED_ANSWER.query, shape: 'lines' } }),
    published({}, 'nature-double', STACKED_ANSWER, STACKED_ANSWER.ranking),
  ]
  expect(new Set([code, ...others.map(({ recipe }) => recipe.code)]).size).toBe(5)
})

it('a recipe of an earlier version, with its words for what is missing, is read, whole, and the same figure', () => {
  const former = new Map([
    ['blank', 'not-reported'],
    ['withheld', 'suppressed'],
    ['not-held', 'not-published'],
  ])
  const rows = (figure.recipe.rows ?? []).map(([series, category, low, high, absence]) => [
    series,
    category,
    low,
    high,
    absence === null ? null : (former.get(absence) ?? absence),
  ])
  expect(rows.some(([, , , , absence]) => absence === 'not-reported')).toBe(true)
  const { rowsVersion: _, ...before } = figure.recipe
  const older = { ...before, rows, rowsSha256: sha256(canonicalJson(rows)) }
  const coded = { ...older, code: codeOf({ ...older, code: null, rows: null }) }
  const { recipe, written } = readRecipe(Buffer.from(canonicalJson(coded)), 'f')
  expect(isIntact(written)).toBe(true)
  expect(compareRecipe(recipe, figure.spec)).toEqual({ isSame: true, differences: [], unrecorded: 0 })
  const changed = { ...recipe, rowsSha256: 'f'.repeat(64) }
  expect(compareRecipe(changed, figure.spec).differences).toEqual([])
})
