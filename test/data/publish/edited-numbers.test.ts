import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { DeskError } from '../../../data/model/error-codes.ts'
import { defaultPublication } from '../../../data/model/publication.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { canonicalJson } from '../../../data/publish/recipe/canonical-json.ts'
import { compareRecipe, isIntact } from '../../../data/publish/recipe/compare-recipe.ts'
import { makeRecipe } from '../../../data/publish/recipe/make-recipe.ts'
import { readRecipe } from '../../../data/publish/recipe/read-recipe.ts'
import { codeOf, sha256 } from '../../../data/publish/recipe/recipe-code.ts'
import { openBundledCube, type BundledCube } from '../figure/bundled-cube.ts'
import { ORIGIN, presetNamed } from './published.ts'

const STORED = join(import.meta.dirname, '../../stored')
const stored = readdirSync(STORED).filter((name) => /\.recipe\.json$|\.svg$/.test(name))

let bundled: BundledCube
beforeAll(() => {
  bundled = openBundledCube()
})
afterAll(() => {
  bundled.close()
})

const specOf = (query: ViewQuery) => {
  const { catalogue, cube, standard } = bundled
  return answerView(catalogue, cube.answer(settleView(query, catalogue).query), standard).figure
}

/** Whether `verify` has nothing against a file. */
function isVerified(bytes: Buffer): boolean {
  try {
    const { recipe, written } = readRecipe(bytes, 'f')
    return isIntact(written) && compareRecipe(recipe, specOf(recipe.publication.query)).isSame
  } catch (error) {
    if (error instanceof DeskError) return false
    throw error
  }
}

const COMPARED: Partial<ViewQuery> = { figure: 'territories-ranked', compareWith: '2019 H1', top: 8 }

function recipeOf(change: Partial<ViewQuery>) {
  const { query } = settleView({ ...bundled.standard, ...change }, bundled.catalogue)
  const publication = defaultPublication(query, 'nature-double')
  return makeRecipe(publication, presetNamed('nature-double'), specOf(query), ORIGIN)
}

/** Every text that differs from this one in one number, which is one more. */
function* withOneEdited(text: string): Generator<string> {
  // Numbers of JSON, not digits of its strings.
  for (const found of text.matchAll(/(?<=[:[,]\s*)-?\d+(?:\.\d+)?(?=\s*[,\]}])/g))
    yield `${text.slice(0, found.index)}${String(Number(found[0]) + 1)}${text.slice(found.index + found[0].length)}`
}

describe('a number that was edited fails, whichever it is', () => {
  it.each(stored)('in %s', (name) => {
    const bytes = readFileSync(join(STORED, name))
    const { written } = readRecipe(bytes, name)
    expect(isIntact(written)).toBe(true)
    expect(editsThatPass(canonicalJson(written))).toEqual([])
  })

  it.each([
    ['a stack', { territories: ['DE'] }],
    ['a ranking that is compared', COMPARED],
    ['bands', { figure: 'bands', requestKinds: ['fisa-content'], measure: 'accounts', territories: ['US'] }],
    [
      'shares by territory',
      { by: 'territory', outcomes: ['rejected'], mode: 'share', territories: ['DE', 'FR'] },
    ],
  ] as const)('in %s made now', (_, change) => {
    const recipe = canonicalJson(recipeOf(change as Partial<ViewQuery>))
    expect(isVerified(Buffer.from(recipe))).toBe(true)
    expect(editsThatPass(recipe)).toEqual([])
  })
})

/** The edited texts that would pass. */
function editsThatPass(text: string): readonly string[] {
  const edited = [...withOneEdited(text)]
  expect(edited.length).toBeGreaterThan(20)
  return edited.filter((each) => isVerified(Buffer.from(each)))
}

it('a recipe of a version that recorded less is held against what it recorded, and says how much it lacks', () => {
  const { rowsVersion: _, ...recipe } = recipeOf(COMPARED)
  const rows = (recipe.rows ?? []).filter(([series]) => !series.startsWith('compared '))
  const older = { ...recipe, rows, rowCount: rows.length, rowsSha256: sha256(canonicalJson(rows)) }
  const text = canonicalJson({ ...older, code: codeOf({ ...older, code: null, rows: null }) })
  const spec = specOf(recipe.publication.query)
  const read = readRecipe(Buffer.from(text), 'f')
  expect(isIntact(read.written)).toBe(true)
  expect(compareRecipe(read.recipe, spec)).toEqual({ isSame: true, differences: [], unrecorded: 24 })
  expect(editsThatPass(text)).toEqual([])
  // Its own numbers alone are told where they differ.
  const [first, ...others] = read.recipe.rows ?? []
  if (first === undefined) throw new Error('no rows')
  const changed = { ...read.recipe, rows: [first.with(2, 1) as typeof first, ...others] }
  expect(compareRecipe(changed, spec).differences?.map(({ category }) => category)).toEqual([first[1]])
})

it('a recipe that records more than this version knows is told as newer', () => {
  const recipe = { ...recipeOf({}), rowsVersion: 3 }
  expect(() => readRecipe(Buffer.from(JSON.stringify(recipe)), 'f')).toThrow('recipe-newer')
})
