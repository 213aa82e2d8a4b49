import { expect, it } from 'vitest'
import { portableName } from '../../../electron/host/portable-name.ts'
import { batchFileNames, MOST_BATCH_FILES, type Batch } from '../../../data/model/batch.ts'
import {
  defaultPublication,
  EXPORT_LOCALES,
  PALETTES,
  type Publication,
} from '../../../data/model/publication.ts'
import { FORMAT_ENDINGS, PUBLISH_FORMATS } from '../../../data/model/publish-formats.ts'
import { FIGURE_KINDS, type ViewQuery } from '../../../data/model/view-query.ts'
import { fileStem } from '../../../data/publish/file-stem.ts'
import { makeRecipe } from '../../../data/publish/recipe/make-recipe.ts'
import { fc } from '../../seeded-fast-check.ts'
import { anyView, ARBITRARY_OF } from '../model/any-view.ts'
import { STACKED_ANSWER } from './figures.ts'
import { ORIGIN, presetNamed } from './published.ts'

const PRESETS = ['nature-single', 'nature-double', 'slide'] as const
const LONG = 'x'.repeat(64)
const LONGEST: ViewQuery = {
  ...STACKED_ANSWER.query,
  company: LONG,
  service: LONG,
  figure: 'territories-ranked',
  mode: 'share-of-outcome',
  half: 'H1',
  territories: [`a${'b'.repeat(70)}:today`],
}

function stemOf(publication: Publication, id: string = publication.preset): string {
  const spec = STACKED_ANSWER.figure
  const preset = { ...presetNamed('nature-double'), id }
  return fileStem({ spec, publication, recipe: makeRecipe(publication, preset, spec, ORIGIN) })
}

/** Every name that a figure may get, with all endings. */
const namesOf = (stem: string): readonly string[] =>
  [...PUBLISH_FORMATS.map((format) => FORMAT_ENDINGS[format]), 'excel.csv', 'zip'].map(
    (ending) => `${stem}.${ending}`,
  )

const anyPublication = fc
  .record({
    query: anyView(),
    preset: fc.constantFrom(...PRESETS),
    locale: fc.constantFrom(...EXPORT_LOCALES),
    palette: fc.constantFrom(...PALETTES),
  })
  .map(({ query, preset, ...form }): Publication => ({ ...defaultPublication(query, preset), ...form }))

it('a name says company, kind, number, territories, periods, preset and code', () => {
  expect(stemOf(defaultPublication({ ...STACKED_ANSWER.query, territories: ['DE', 'FR'] }))).toMatch(
    /^example-over-time-requests-de-fr-2015-h2-to-2017-h2-nature-double-dd-[0-9a-z]{4}-[0-9a-z]{4}$/,
  )
})

it('any figure has a name that any system takes and nothing of which is cut, with any ending', () => {
  const all = fc.oneof(
    anyPublication,
    fc.constant({ ...defaultPublication(LONGEST, LONG), locale: 'pl' as const }),
  )
  fc.assert(
    fc.property(all, (publication) => {
      const stem = stemOf(publication)
      const { query, preset } = publication
      expect(stem).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      for (const name of namesOf(stem)) expect(portableName(name, 'figure')).toBe(name)
      expect(stem).toContain(`-${query.figure}-`)
      expect(stem).toContain(`-${preset.slice(0, 16)}-`)
    }),
    { numRuns: 500 },
  )
})

it('two figures that differ in anything have two names', () => {
  fc.assert(
    fc.property(anyPublication, anyPublication, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      expect(stemOf(one) === stemOf(other)).toBe(isSame)
    }),
    { numRuns: 300 },
  )
  // Of each key of a view alone.
  const names = {
    companies: ['microsoft'],
    services: ['all'],
    territories: ['DE', 'US'],
    labels: ['2013 H1', '2016 H2'],
  }
  for (const [key, of] of Object.entries(ARBITRARY_OF))
    fc.assert(
      fc.property(of(names), (value) => {
        const before = STACKED_ANSWER.query
        const changed = { ...before, [key]: value }
        const isSame = JSON.stringify(changed) === JSON.stringify(before)
        expect([key, stemOf(defaultPublication(changed)) === stemOf(defaultPublication(before))]).toEqual([
          key,
          isSame,
        ])
      }),
      { numRuns: 20 },
    )
})

it('a preset that is called as another but says something else is told from it', () => {
  const publication = defaultPublication(STACKED_ANSWER.query)
  const spec = STACKED_ANSWER.figure
  const [one, other] = [presetNamed('slide'), presetNamed('nature-single')].map((preset) =>
    fileStem({ spec, publication, recipe: makeRecipe(publication, { ...preset, id: 'mine' }, spec, ORIGIN) }),
  )
  expect(one).not.toBe(other)
})

it('the files of a batch have portable names, no two of one batch the same on a system that doesn’t tell capitals', () => {
  const batch: Batch = {
    publication: defaultPublication(STACKED_ANSWER.query),
    territories: ['DE', 'de', 'eu:today', 'eu-today', `a${'b'.repeat(70)}`, `a${'b'.repeat(70)}:today`],
    figures: [...FIGURE_KINDS],
    presets: [LONG, `${LONG.slice(1)}y`],
    locales: ['en', 'pl'],
    formats: [...PUBLISH_FORMATS],
    csvUse: 'code',
    recipe: 'recipe',
    isDespiteReds: true,
  }
  const names = batchFileNames(batch)
  expect(names).toHaveLength(6 * FIGURE_KINDS.length * 2 * 2 * PUBLISH_FORMATS.length)
  expect(names.length).toBeLessThan(MOST_BATCH_FILES)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  expect(names.filter((name) => portableName(name, 'figure') !== name)).toEqual([])
})
