import { describe, expect, test } from 'vitest'
import { figureCommand, type FigureGrid } from '../../../renderer/figures/key-plan.ts'

const OVER_TIME: FigureGrid = {
  seriesCount: 4,
  categoryCount: 25,
  isUpright: false,
  areSeriesDownwards: false,
}
const RANKED: FigureGrid = { ...OVER_TIME, seriesCount: 1, categoryCount: 102, isUpright: true }
const HEAT: FigureGrid = { ...OVER_TIME, seriesCount: 40, areSeriesDownwards: true }
const HERE = { series: 2, category: 10 }

const move = (series: number, category: number) => ({ type: 'move', to: { series, category } })

describe('the keys of a figure', () => {
  test('the first key lands on the newest period, or on the first territory', () => {
    expect(figureCommand('ArrowLeft', false, null, OVER_TIME)).toEqual(move(0, 24))
    expect(figureCommand('Home', false, null, OVER_TIME)).toEqual(move(0, 0))
    expect(figureCommand('ArrowDown', false, null, RANKED)).toEqual(move(0, 0))
  })

  test('arrows follow the way that the figure runs', () => {
    expect(figureCommand('ArrowRight', false, HERE, OVER_TIME)).toEqual(move(2, 11))
    expect(figureCommand('ArrowUp', false, HERE, OVER_TIME)).toEqual(move(3, 10))
    expect(figureCommand('ArrowDown', false, { series: 0, category: 3 }, RANKED)).toEqual(move(0, 4))
    expect(figureCommand('ArrowUp', false, HERE, HEAT)).toEqual(move(1, 10))
    expect(figureCommand('ArrowDown', false, HERE, HEAT)).toEqual(move(3, 10))
  })

  test('five at a time, to the ends, and never past them', () => {
    expect(figureCommand('PageDown', false, HERE, OVER_TIME)).toEqual(move(2, 15))
    expect(figureCommand('End', false, HERE, OVER_TIME)).toEqual(move(2, 24))
    expect(figureCommand('ArrowRight', false, { series: 0, category: 24 }, OVER_TIME)).toEqual(move(0, 24))
  })

  test('Enter filters, with Shift picks; S filters by the series; letters act on a mark only', () => {
    expect(figureCommand('Enter', false, HERE, OVER_TIME)).toEqual({ type: 'filter', side: 'category' })
    expect(figureCommand('Enter', true, HERE, OVER_TIME)).toEqual({ type: 'pick' })
    expect(figureCommand('s', false, HERE, OVER_TIME)).toEqual({ type: 'filter', side: 'series' })
    expect(figureCommand('h', false, HERE, OVER_TIME)).toEqual({ type: 'highlight' })
    expect(figureCommand('Enter', false, null, OVER_TIME)).toBeNull()
    expect(figureCommand('r', false, null, OVER_TIME)).toBeNull()
  })

  test('the table, the list of keys and the way back are there even where nothing is drawn', () => {
    const nothing = { ...OVER_TIME, seriesCount: 0, categoryCount: 0 }
    expect(figureCommand('t', false, null, nothing)).toEqual({ type: 'table' })
    expect(figureCommand('?', true, null, nothing)).toEqual({ type: 'shortcuts' })
    expect(figureCommand('Escape', false, null, nothing)).toEqual({ type: 'leave' })
    expect(figureCommand('ArrowLeft', false, null, nothing)).toBeNull()
  })
})
