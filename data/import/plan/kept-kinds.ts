import { REQUEST_KINDS } from '../../model/vocabulary.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'
import type { ReportReader } from '../report-reader.ts'
import type { CellNumbers } from './cell-numbers.ts'
import type { HeldFigures } from './held-figures.ts'
import type { LineColumns } from './line-columns.ts'

/** Places of held figures by the period whose new edition takes them over. */
type KeptPlaces = ReadonlyMap<string, readonly number[]>

/** Whether a held figure is of a service and kind that the file has no row of in that period, and so says nothing of. */
export function keptByKind(
  { keepsAbsentKinds = false }: Pick<ReportReader, 'keepsAbsentKinds'>,
  lines: LineColumns,
  held: HeldFigures,
): (place: number) => boolean {
  if (!keepsAbsentKinds) return () => false
  const said = new Set<string>()
  for (let line = 0; line < lines.length; line += 1)
    for (let figure = lines.firstFigureAt(line); figure < lines.firstFigureAt(line + 1); figure += 1) {
      const kind = lines.kinds.words[lines.kindAt(figure)]
      if (kind !== undefined) said.add(keyOf(lines.periodAt(line), kind))
    }
  return (place) => !said.has(keyOf(held.periodAt(place), held.valueAt(place)))
}

const keyOf = (
  period: number,
  { service, requestKind }: { readonly service: string; readonly requestKind: string },
): string => `${String(period)} ${service} ${requestKind}`

/** Those of planned editions, by period. */
export function keptFigures(
  places: readonly number[],
  planned: ReadonlyMap<string, unknown>,
  held: HeldFigures,
  numbers: CellNumbers,
): KeptPlaces {
  const kept = new Map<string, number[]>()
  for (const place of places) {
    const period = numbers.periods.words[held.periodAt(place)] ?? ''
    if (!planned.has(period)) continue
    const list = kept.get(period)
    if (list === undefined) kept.set(period, [place])
    else list.push(place)
  }
  return kept
}

/** One note a period. */
export function keptIssues(kept: KeptPlaces, held: HeldFigures): readonly DraftIssue[] {
  return [...kept].map(([period, places]) => {
    const theirs = new Set(places.map((place) => held.valueAt(place).requestKind))
    const kinds = REQUEST_KINDS.filter((kind) => theirs.has(kind)).map((kind) => say(`kind.${kind}`))
    return {
      level: 'note',
      reasonId: 'kinds-kept',
      sheet: null,
      row: null,
      rows: 1,
      column: null,
      value: null,
      reason: say('import.note.kinds-kept', { figures: places.length, period, kinds: kinds.join(', ') }),
      fix: null,
    }
  })
}
