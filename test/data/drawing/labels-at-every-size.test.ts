import { expect, test } from 'vitest'
import type { SceneMark } from '../../../data/drawing/scene.ts'
import { straysAmong } from '../../../data/drawing/strays-among.ts'
import { allSeries, type FigureSpec } from '../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { BUILT_IN_PRESETS } from '../../../data/publish/presets/built-in-presets.ts'
import { layoutFigure } from '../../../data/publish/layout/layout-figure.ts'
import { plainSheet } from '../../../data/publish/layout/sheet.ts'
import { GOLDEN_SPECS, SPECS_IN_EVERY_STATE } from '../../renderer/figures/scene/golden-specs.ts'
import { fc } from '../../seeded-fast-check.ts'

const NO_TEXTS = { title: '', subtitle: '', notes: [], source: '', credit: '', panelLetter: '' }
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 12)

/** One golden figure of each kind and shape, and the same in every state of its numbers. */
const FIGURES = [
  ...new Map(GOLDEN_SPECS.map((each) => [`${each.spec.kind} ${each.spec.shape}`, each])).entries(),
]
  .map(([name, { spec }]) => ({ name, spec }))
  .concat(SPECS_IN_EVERY_STATE)

/** As many of a list as are asked for: its own again and again, each with another's numbers beside its own name. */
function times<T>(all: readonly T[], count: number, change: (each: T, place: number) => T): T[] {
  return Array.from({ length: count }, (_, place) => all[place % Math.max(1, all.length)]).flatMap(
    (each, place) => (each === undefined ? [] : [change(each, place)]),
  )
}

/** Each series with its numbers turned by some periods, so that those of one colour end at other heights. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = list.length === 0 ? 0 : by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

interface Change {
  readonly count: number
  readonly isLong: boolean
}

/** The figure with as many series (rows, panels) as asked for, and names as long as they come. */
function changed(spec: FigureSpec, { count, isLong }: Change): FigureSpec {
  const named = (place: number) => {
    const name = isLong ? `United Kingdom of Great Britain and Northern Ireland ${place}` : `Land ${place}`
    return { is: 'name' as const, name }
  }
  if (spec.kind === 'map') return spec
  if (spec.shape === 'bars' || spec.shape === 'share-bars') {
    return {
      ...spec,
      categories: times(spec.categories, count, (each, place) => ({
        ...each,
        id: `row-${place}`,
        label: named(place),
      })),
      series: spec.series.map((each) => ({
        ...each,
        cells: times(each.cells, count, (cell) => cell),
        marks: times(each.marks, count, (mark) => mark),
      })),
    }
  }
  if (spec.panels.length > 0)
    return {
      ...spec,
      panels: times(spec.panels, count, (each, place) => ({
        ...each,
        id: `panel-${place}`,
        title: named(place),
      })),
    }
  // Stacked series are parts of a whole, of which there are no more.
  if (spec.shape === 'stacked' || spec.shape === 'share-stacked') return spec
  return {
    ...spec,
    series: times(spec.series, count, (each, place) => ({
      ...each,
      id: `series-${place}`,
      label: named(place),
      cells: turned(each.cells, place),
      classes: each.classes === null ? null : turned(each.classes, place),
    })),
  }
}

const sizes = fc.record({
  preset: fc.constantFrom(...BUILT_IN_PRESETS),
  widthMm: fc.option(fc.integer({ min: 30, max: 400 })),
  heightMm: fc.option(fc.integer({ min: 30, max: 400 })),
})
const changes = fc.record({ count: fc.constantFrom(1, 2, 3, 5, 8, 13, 25, 60, 130), isLong: fc.boolean() })

function marksOf(
  spec: FigureSpec,
  { preset, widthMm, heightMm }: typeof sizes extends fc.Arbitrary<infer S> ? S : never,
) {
  const own = {
    ...preset,
    widthMm: widthMm ?? preset.widthMm,
    ...(heightMm === null ? {} : { maxHeightMm: heightMm }),
  }
  const { scene } = layoutFigure(englishFigure(spec), plainSheet(own), NO_TEXTS)
  return scene.layers.flatMap(({ marks }) => marks)
}

const textsOf = (marks: readonly SceneMark[]): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ')

test.each(FIGURES)(
  '$name: at any size and of any number each label is at its mark, led to it or in its colour',
  ({ spec }) => {
    fc.assert(
      fc.property(sizes, changes, (size, change) => {
        expect(straysAmong(marksOf(changed(spec, change), size))).toEqual([])
      }),
      { numRuns: RUNS },
    )
  },
)

/** Whose lines are named at their ends. */
const NAMED_AT_ENDS = FIGURES.filter(
  ({ spec }) => spec.panels.length === 0 && (spec.shape === 'lines' || spec.shape === 'slopes'),
)

test.each(NAMED_AT_ENDS)(
  '$name: lines that are named, and those that words count, are all lines',
  ({ spec }) => {
    fc.assert(
      fc.property(sizes, changes, (size, change) => {
        const figure = changed(spec, { ...change, isLong: false })
        const marks = marksOf(figure, size)
        const named = new Set(
          marks.flatMap((mark) => (mark.kind === 'text' && mark.of?.part === 'name' ? [mark.of.series] : [])),
        )
        if (named.size === 0) return
        const drawn = new Set(
          marks.flatMap(({ of }) => (of?.part === 'value' && of.series !== undefined ? [of.series] : [])),
        )
        const counted = Number(/(\d+) more lines?, not labelled/.exec(textsOf(marks))?.[1] ?? 0)
        const all = spec.shape === 'slopes' ? drawn.size : allSeries(figure).length
        expect([...named].filter((id) => id === undefined)).toEqual([])
        expect(named.size + counted).toBe(all)
      }),
      { numRuns: RUNS * 3 },
    )
  },
)
