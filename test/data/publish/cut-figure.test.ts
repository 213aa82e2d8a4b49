import { afterAll, expect, it } from 'vitest'
import { answerView } from '../../../data/figure/answer-view.ts'
import { settleView } from '../../../data/model/settle-view.ts'
import type { ViewQuery } from '../../../data/model/view-query.ts'
import { cutFigure } from '../../../data/publish/layout/cut-figure.ts'
import { openBundledCube } from '../figure/bundled-cube.ts'
import { published } from './published.ts'

const bundled = openBundledCube()
afterAll(() => {
  bundled.close()
})

function answer(change: Partial<ViewQuery>) {
  const { catalogue, cube, standard } = bundled
  return answerView(catalogue, cube.answer(settleView({ ...standard, ...change }, catalogue).query), standard)
}

it.each([4, 6, 12, 40])(
  '%i rows of a compared ranking keep the furthest changes and what is highlighted',
  (count) => {
    const { figure } = answer({
      figure: 'territories-ranked',
      compareWith: '2024 H1',
      focus: { territories: ['IS'], outcomes: [] },
    })
    const changes = (figure.comparison?.rows ?? []).flatMap(({ id, change }) =>
      change.low === null ? [] : [{ id, change: change.low }],
    )
    let [rise, fall] = [changes[0], changes[0]]
    for (const each of changes) {
      if (rise === undefined || each.change > rise.change) rise = each
      if (fall === undefined || each.change < fall.change) fall = each
    }
    const kept = cutFigure(figure, count)
    const ids = kept.categories.map(({ id }) => id)
    expect(ids).toHaveLength(count)
    expect(ids).toEqual(expect.arrayContaining([rise?.id, fall?.id, 'IS']))
    // In the order of the ranking, each with its own number.
    expect(ids).toEqual(figure.categories.map(({ id }) => id).filter((id) => ids.includes(id)))
    expect(kept.series[0]?.marks.map(({ territory }) => territory)).toEqual(ids)
  },
)

it.each(['nature-single', 'owid-web', 'slide'])('what %s draws is what its words count', (preset) => {
  const { layers } = published({}, preset, answer({ figure: 'outcome-mix' })).scene
  const rows = layers.filter(({ name }) => name.startsWith('territory-')).length
  const texts = layers.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  )
  expect(texts.join(' ')).toMatch(new RegExp(`the ${String(rows)} with the most requests of 102`))
})
