import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../data/model/publication.ts'
import type { PlotField } from '../../../data/model/publish-preview.ts'
import { newAnnotation } from '../../../renderer/publish/new-annotation.ts'
import { dragged, nudged, valueStep } from '../../../renderer/publish/move-annotation.ts'

const FIELD: PlotField = {
  xMm: 10,
  yMm: 20,
  widthMm: 100,
  heightMm: 50,
  valueSide: 'y',
  valueMin: 0,
  valueMax: 40_000,
  scale: 'linear',
  baseline: 0,
  valueType: 'count',
  unit: 'requests',
  categories: ['2013-H1', '2013-H2', '2014-H1'].map((id, index) => ({
    id,
    label: id,
    middleMm: 20 + index * 30,
  })),
}
const RANKED: PlotField = { ...FIELD, valueSide: 'x' }
const LINE: Annotation = { kind: 'reference-line', id: 'a1', value: 20_000, label: '' }
const EVENT: Annotation = { kind: 'event', id: 'a2', category: '2013-H1', label: '' }
const NOTE: Annotation = {
  kind: 'note',
  id: 'a3',
  category: '2013-H1',
  value: 10,
  dxMm: 0,
  dyMm: 0,
  label: '',
}

describe('a key', () => {
  it('moves a value by a round hundredth of the axis, and ten with Shift', () => {
    expect(valueStep(FIELD, 0)).toBe(500)
    expect(nudged(LINE, 'ArrowUp', false, FIELD)).toEqual({ ...LINE, value: 20_500 })
    expect(nudged(LINE, 'ArrowDown', true, FIELD)).toEqual({ ...LINE, value: 15_000 })
  })

  it('moves a share in whole percent, without a remainder of floating point', () => {
    const shares = { ...FIELD, valueMax: 1 }
    const line = { ...LINE, value: 0.28 }
    expect(nudged(line, 'ArrowUp', false, shares)).toEqual({ ...LINE, value: 0.29 })
  })

  it('follows the side that values run along', () => {
    expect(nudged(LINE, 'ArrowRight', false, RANKED)).toEqual({ ...LINE, value: 20_500 })
    expect(nudged(LINE, 'ArrowRight', false, FIELD)).toEqual(LINE)
    expect(nudged(EVENT, 'ArrowDown', false, RANKED)).toEqual({ ...EVENT, category: '2013-H2' })
  })

  it('never moves anything out of the plot', () => {
    expect(nudged({ ...LINE, value: 40_000 }, 'ArrowUp', true, FIELD)).toEqual({ ...LINE, value: 40_000 })
    expect(nudged(EVENT, 'ArrowLeft', true, FIELD)).toEqual(EVENT)
    expect(nudged(EVENT, 'ArrowRight', true, FIELD)).toEqual({ ...EVENT, category: '2014-H1' })
    const range: Annotation = { kind: 'value-range', id: 'a4', from: 38_000, to: 40_000, label: '' }
    expect(nudged(range, 'ArrowUp', true, FIELD)).toEqual(range)
  })

  it('moves a note over the page, in half millimetres', () => {
    expect(nudged(NOTE, 'ArrowUp', false, FIELD)).toEqual({ ...NOTE, dyMm: -0.5 })
    expect(nudged(NOTE, 'ArrowLeft', true, FIELD)).toEqual({ ...NOTE, dxMm: -5 })
  })
})

describe('on a logarithmic axis', () => {
  const powers: PlotField = { ...FIELD, valueMin: 10, valueMax: 100_000, scale: 'log', baseline: 10 }

  it('a drag goes as far as the pointer, whatever the value', () => {
    expect(dragged({ ...LINE, value: 100 }, { xMm: 0, yMm: -12.5 }, powers)).toEqual({ ...LINE, value: 1000 })
    expect(dragged({ ...LINE, value: 1000 }, { xMm: 0, yMm: 50 }, powers)).toEqual({ ...LINE, value: 10 })
  })

  it('a key always moves a value, by a hundredth of the axis', () => {
    expect(nudged({ ...LINE, value: 100 }, 'ArrowUp', false, powers)).toEqual({ ...LINE, value: 112 })
    expect(nudged({ ...LINE, value: 100_000 }, 'ArrowDown', false, powers)).toEqual({
      ...LINE,
      value: 89_100,
    })
  })

  it('a range keeps its factor at the edge', () => {
    const range: Annotation = { kind: 'value-range', id: 'a6', from: 1000, to: 10_000, label: '' }
    expect(dragged(range, { xMm: 0, yMm: -50 }, powers)).toEqual({ ...range, from: 10_000, to: 100_000 })
  })

  it('a new line lies in the middle', () => {
    expect(newAnnotation('reference-line', 'a7', powers)).toMatchObject({ value: 1000 })
  })
})

describe('a drag', () => {
  it('moves a value as far as the pointer went on the page', () => {
    expect(dragged(LINE, { xMm: 3, yMm: -25 }, FIELD)).toEqual({ ...LINE, value: 40_000 })
    expect(dragged(LINE, { xMm: 10, yMm: 3 }, RANKED)).toEqual({ ...LINE, value: 24_000 })
  })

  it('takes an event to the nearest period', () => {
    expect(dragged(EVENT, { xMm: 14, yMm: 0 }, FIELD)).toEqual(EVENT)
    expect(dragged(EVENT, { xMm: 16, yMm: 0 }, FIELD)).toEqual({ ...EVENT, category: '2013-H2' })
    expect(dragged(EVENT, { xMm: 900, yMm: 0 }, FIELD)).toEqual({ ...EVENT, category: '2014-H1' })
  })

  it('keeps the breadth of a range at the edge', () => {
    const range: Annotation = {
      kind: 'category-range',
      id: 'a5',
      from: '2013-H1',
      to: '2013-H2',
      label: '',
    }
    expect(dragged(range, { xMm: 500, yMm: 0 }, FIELD)).toEqual({ ...range, from: '2013-H2', to: '2014-H1' })
  })
})
