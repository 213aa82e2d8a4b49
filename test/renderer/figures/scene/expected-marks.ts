import { extentOfAll } from '../../../../data/drawing/extents.ts'
import type { Box, SceneMark } from '../../../../data/drawing/scene.ts'
import type { WordedAxis, WordedCell, WordedFigure } from '../../../../data/model/worded-figure.ts'

/** What a figure has to show, told from its cells, axis and breaks alone: an oracle that shares nothing with the layouts. */

interface Numbered {
  readonly series: string
  readonly category: string
  readonly index: number
  readonly cell: WordedCell
}

function cellsOf({ series, categories }: WordedFigure): readonly Numbered[] {
  return series.flatMap(({ id, cells }) =>
    cells.map((cell, index) => ({ series: id, category: categories[index]?.id ?? '', index, cell })),
  )
}

/** A number has a place on a logarithmic axis only above zero; of a range, its upper end counts. */
function hasPlace({ low, high }: WordedCell, { scale }: WordedAxis): boolean {
  return low !== null && high !== null && (scale === 'linear' || high > 0)
}

/** `value / series / category`, and `absence / series / category` in figures that give what lacks a place; `null` for a map. */
export function expectedPlaces(figure: WordedFigure): readonly string[] | null {
  const { shape, series, categories, valueAxis } = figure
  const all = cellsOf(figure)
  const told = (part: string, of: Pick<Numbered, 'series' | 'category'>): string =>
    [part, of.series, of.category].join(' / ')
  switch (shape) {
    case 'map':
      return null
    case 'heat':
    case 'bars':
      return all.map((each) => told(each.cell.low === null ? 'absence' : 'value', each))
    case 'share-bars':
      return [
        ...all.flatMap((each) => ((each.cell.high ?? 0) > 0 ? [told('value', each)] : [])),
        ...categories.flatMap(({ id }) =>
          all.every(({ category, cell }) => category !== id || cell.low === null)
            ? [told('absence', { series: '', category: id })]
            : [],
        ),
      ]
    case 'stacked':
    case 'share-stacked':
      return all.flatMap((each) => {
        const { low, high } = each.cell
        const isAlone = series.length === 1 && (valueAxis.baseline !== 0 || (low ?? 0) < 0)
        const isDrawn = isAlone ? low !== high || low !== valueAxis.baseline : high !== 0
        return low !== null && isDrawn ? [told('value', each)] : []
      })
    case 'slopes':
    case 'lines':
    case 'ranges':
    case 'small-areas':
      return all.flatMap((each) => (hasPlace(each.cell, valueAxis) ? [told('value', each)] : []))
  }
}

/** `series / category`: a line comes to this number from the one before. */
export function expectedJoins({
  shape,
  series,
  categories,
  breaks,
  valueAxis,
}: WordedFigure): readonly string[] {
  if (shape !== 'lines' && shape !== 'slopes') return []
  return series.flatMap(({ id, cells }) =>
    cells.flatMap((cell, index) => {
      const before = cells[index - 1]
      const isExact = (each: WordedCell | undefined): boolean =>
        each !== undefined && each.low === each.high && hasPlace(each, valueAxis)
      const isOfOneKind =
        String(before?.incomplete) === String(cell.incomplete) && before?.members === cell.members
      const isBroken =
        shape === 'slopes' ? breaks.length > 0 : breaks.some(({ afterIndex }) => afterIndex === index - 1)
      return isExact(before) && isExact(cell) && isOfOneKind && !isBroken
        ? [`${id} / ${categories[index]?.id ?? ''}`]
        : []
    }),
  )
}

/** The same of the marks that are drawn. */
export function drawnJoins(marks: readonly SceneMark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'path' || mark.of === undefined) return []
    const { part, series = '', category = '' } = mark.of
    if (part === 'join') return [`${series} / ${category}`]
    return (mark.categories ?? []).slice(1).map((each) => `${series} / ${each}`)
  })
}

/** A plot with its value axis, upwards or rightwards. */
interface Axes {
  readonly plot: Box
  readonly isLying: boolean
}

/** Marks that reach further than their number, or less far, by more than `most`: `series / category: by how much`. */
export function misplaced(
  marks: readonly SceneMark[],
  figure: WordedFigure,
  { plot, isLying }: Axes,
  most: number,
): readonly string[] {
  const { valueAxis, shape, series } = figure
  const { min, max, scale, baseline } = valueAxis
  const along = (value: number): number => (scale === 'log' ? Math.log10(Math.max(value, min)) : value)
  const at = (value: number): number => {
    const part = (along(value) - along(min)) / (along(max) - along(min))
    return isLying ? plot.x + part * plot.width : plot.y + plot.height * (1 - part)
  }
  // A hollow number of an area has a dot on it.
  const shapes = shape === 'small-areas' ? marks.filter(({ kind }) => kind !== 'circle') : marks
  const isBar =
    shape === 'bars' ||
    shape === 'small-areas' ||
    ((shape === 'stacked' || shape === 'share-stacked') && series.length === 1)
  return cellsOf(figure).flatMap(({ series: id, category, cell: { low, high } }) => {
    const box = extentOfAll(shapes, (of) => of.series === id && of.category === category)
    if (box === null || low === null || high === null) return []
    const [near, far] = isLying ? [box.x, box.x + box.width] : [box.y + box.height, box.y]
    const [from, to] = isBar ? barOf(low, high, baseline) : [low, high]
    const off =
      shape === 'stacked' || shape === 'share-stacked'
        ? isBar
          ? Math.max(Math.abs(near - at(from)), Math.abs(far - at(to)))
          : // What lies below it in the bar moves it, and a gap of one may be taken from it.
            Math.max(0, Math.abs(box.height - Math.abs(at(high) - at(0))) - 1)
        : low === high && !isBar
          ? Math.abs((near + far) / 2 - at(low))
          : Math.max(Math.abs(near - at(from)), Math.abs(far - at(to)))
    return off <= most ? [] : [`${id} / ${category}: ${off.toFixed(2)}`]
  })
}

/** From the baseline to the number; a range across the baseline from its lower to its upper end. */
function barOf(low: number, high: number, baseline: number): readonly [number, number] {
  const isAcross = low <= baseline && high >= baseline && low !== high
  return isAcross ? [low, high] : [Math.min(baseline, low), Math.max(baseline, high)]
}

/** Parts of one bar whose lengths aren’t to each other as their shares are; a gap of one may be taken from each. */
export function wrongShares(
  marks: readonly SceneMark[],
  figure: WordedFigure,
  most: number,
): readonly string[] {
  return cellsOf(figure).flatMap(({ series, category, index, cell }) => {
    const box = extentOfAll(marks, (of) => of.series === series && of.category === category)
    const whole = extentOfAll(marks, (of) => of.category === category)
    if (box === null || whole === null) return []
    const sum = figure.series.reduce((total, { cells }) => total + (cells[index]?.high ?? 0), 0)
    const off = Math.max(0, Math.abs(box.width - ((cell.high ?? 0) / sum) * whole.width) - 1)
    return off <= most ? [] : [`${series} / ${category}: ${off.toFixed(2)}`]
  })
}
