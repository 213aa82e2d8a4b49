import { fc } from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { defaultQuery } from '../../../data/model/default-query.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import { FIGURE_KINDS, viewQuerySchema, type ViewQuery } from '../../../data/model/view-query.ts'
import { parseViewText } from '../../../data/model/view-text.ts'
import { chooseFigure } from '../../../renderer/state/choose-figure.ts'
import { withMode, withShape } from '../../../renderer/state/change-view.ts'
import { shownView, stepChosen } from '../../../renderer/state/chosen-view.ts'
import { anyView } from '../../data/model/any-view.ts'
import { SMALL_CATALOGUES } from '../../data/model/small-catalogues.ts'

const catalogue = SMALL_CATALOGUES['another company’s dataset']
if (catalogue === undefined) throw new Error('No catalogue')
// As the data process hands it over.
const ground = { catalogue, defaultQuery: viewQuerySchema.parse(defaultQuery(catalogue)) }
const standard = ground.defaultQuery

const after = (...steps: readonly ((seen: ViewQuery) => ViewQuery)[]): ViewQuery =>
  steps.reduce((chosen, step) => stepChosen(chosen, step, ground), standard)
const figure = (kind: ViewQuery['figure']) => (seen: ViewQuery) => chooseFigure(seen, kind)

describe('what a reader chose', () => {
  it('is not shown by a figure that doesn’t use it, and is there again with one that does', () => {
    const compared = after(figure('territories-ranked'), (seen) => ({ ...seen, compareWith: '2016 H2' }))
    expect(shownView(compared, ground)).toMatchObject({ query: { compareWith: '2016 H2' }, said: [] })
    const onMap = stepChosen(compared, figure('map'), ground)
    expect(shownView(onMap, ground)).toEqual({
      query: { ...standard, figure: 'map' },
      said: ['This figure compares no two periods, so the comparison with 2016 H2 is left out.'],
    })
    const back = stepChosen(onMap, figure('territories-ranked'), ground)
    expect(shownView(back, ground)).toEqual(shownView(compared, ground))
  })

  it('is numbers again when a stack to 100 % is left, by the shape or by the mode', () => {
    const shares = after((seen) => withShape(seen, 'share-stacked'))
    expect(shownView(shares, ground).query.mode).toBe('share')
    expect(
      shownView(
        stepChosen(shares, (seen) => withShape(seen, 'lines'), ground),
        ground,
      ).query,
    ).toEqual({
      ...standard,
      shape: 'lines',
    })
    expect(
      shownView(
        stepChosen(shares, (seen) => withMode(seen, 'absolute'), ground),
        ground,
      ).query,
    ).toEqual(standard)
  })

  it('that the dataset lacks is said until the next step, and then gone', () => {
    const asked = { ...standard, territories: ['DE', 'QQ'] }
    expect(shownView(asked, ground).said).toHaveLength(1)
    const next = stepChosen(asked, (seen) => ({ ...seen, half: 'H2' }), ground)
    expect(next).toEqual({ ...standard, territories: ['DE'], half: 'H2' })
  })

  it('stays where a step leads to nothing that can be shown', () => {
    expect(stepChosen(standard, (seen) => ({ ...seen, company: 'nobody' }), ground)).toBe(standard)
    const gone = shownView({ ...standard, company: 'nobody' }, ground)
    expect(gone.query).toEqual(standard)
    expect(gone.said).toHaveLength(1)
  })

  it('loses its day as any other choice', () => {
    const asked = { ...standard, asPublished: '2022-06-30' }
    const next = stepChosen(asked, ({ asPublished: _, ...seen }) => seen, ground)
    expect(next).toEqual(standard)
  })
})

const PLAIN_KINDS = FIGURE_KINDS.filter((kind) => kind !== 'slope' && kind !== 'heat-table')

it('a look at another figure changes nothing of the one that is come back to', () => {
  fc.assert(
    fc.property(anyView(catalogue), fc.constantFrom(...PLAIN_KINDS), (any, kind) => {
      const chosen = stepChosen(standard, () => any, ground)
      const shown = shownView(chosen, ground).query
      // Views are held and compared by their JSON, and the data process gives them back in the schema's order.
      expect(JSON.stringify(viewQuerySchema.parse(shown))).toBe(JSON.stringify(shown))
      expect(settleView(shown, catalogue)).toEqual({ query: shown, said: [] })
      // These begin with territories as their rows.
      fc.pre(PLAIN_KINDS.some((plain) => plain === shown.figure))
      const away = stepChosen(chosen, figure(kind), ground)
      const back = stepChosen(away, figure(shown.figure), ground)
      expect(shownView(back, ground).query).toEqual(shown)
    }),
    { numRuns: 300 },
  )
})

it('a text by territory is not shown by outcome', () => {
  const text = 'v1/other/2015H2-2017H2/requests/by=territory/shape=lines'
  expect(shownView(parseViewText(text), ground)).toEqual({ query: parseViewText(text), said: [] })
})
