import { mapIdOf } from '../model/map-ids.ts'
import type { FigureSpec, Legend } from '../model/figure-spec.ts'
import { say } from '../model/words/say.ts'
import type { ViewRows } from '../model/view-rows.ts'
import { listInText } from '../model/words/names.ts'
import { absenceText } from './cell.ts'
import { composeFigure, territoryCategories, type FigureInput } from './compose-figure.ts'
import { classify } from './legend-classes.ts'
import { changeNotes, smallBaseCountNote } from './notes.ts'
import { sumNotes } from './sum-notes.ts'
import { rankedSeries } from './territories-ranked.ts'
import { valueFormat } from './value-format.ts'

const NAMES_IN_A_NOTE = 5

/** The territories of the ranking, each coloured by its class; those that no map shows are named in a note. */
export function mapFigure(input: FigureInput, notesBefore: readonly string[]): FigureSpec {
  const { catalogue, rows } = input
  const series = rankedSeries(rows)
  const { legend, classOf } = classify(series.cells, valueFormat(rows.query))
  const codes = rows.ranking.map(({ territory }) => territory)
  const categories = territoryCategories(catalogue, rows, codes).map((category) => ({
    ...category,
    mapId: mapIdOf(category.id),
  }))
  const offMap = categories
    .filter(({ mapId }, index) => mapId === null && series.cells[index]?.low !== null)
    .map(({ label }) => label)
  return composeFigure(input, {
    kind: 'map',
    shape: 'map',
    categories,
    categoryTitle: say('figure.categories.territory'),
    series: [{ ...series, classes: series.cells.map(classOf) }],
    legend: { ...legend, beyond: beyondOf(rows) },
    timeAxis: null,
    notesBefore,
    notesAfter: [
      ...(offMap.length === 0
        ? []
        : [say('figure.note.off-map', { names: listInText(offMap, NAMES_IN_A_NOTE) })]),
      ...sumNotes(catalogue, rows),
      ...changeNotes(rows),
      ...smallBaseCountNote(rows),
    ],
  })
}

/** Countries outside of the choice are not selected; without one, those that no report lists. */
function beyondOf({ query }: ViewRows): Legend['beyond'] {
  const absence = query.territories.length > 0 ? 'not-selected' : 'not-listed'
  return { absence, label: absenceText(absence), colour: { role: 'beyond' } }
}
