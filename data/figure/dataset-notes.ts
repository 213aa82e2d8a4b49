import type { Catalogue, DataNote } from '../model/catalogue.ts'
import { isDefinition } from '../model/definition-note.ts'
import { territoryText } from '../model/name-texts.ts'
import { joinedText, listText, message, periodText, type Text } from '../model/text.ts'
import type { ViewRows } from '../model/view-rows.ts'

/** Notes whose key begins so tell each a fault in a formula of the source. Source: docs/DATASET.md, “What travels with the figures”. */
const FORMULA_PREFIX = 'formula-'
/** Faults that are named; more are counted. */
const NAMED_FAULTS = 3

/** The dataset’s own notes on what the view shows; several faults in formulas are one note. */
export function datasetNotes(catalogue: Catalogue, rows: ViewRows): readonly Text[] {
  const notes = catalogue.notes.filter((note) => rows.notes.includes(note.id) && !isDefinition(note))
  const faults = notes.filter(({ id }) => id.startsWith(FORMULA_PREFIX))
  if (faults.length < 2) return notes.map(noteText)
  return [...notes.filter((note) => !faults.includes(note)).map(noteText), faultsText(catalogue, faults)]
}

function noteText({ id, text }: DataNote): Text {
  return { is: 'source', id: `note.${id}`, text }
}

function faultsText(catalogue: Catalogue, faults: readonly DataNote[]): Text {
  if (faults.length > NAMED_FAULTS) {
    const periods = [...new Set(faults.flatMap(({ from }) => from ?? []))].toSorted().map(periodText)
    const territories = new Set(faults.flatMap((fault) => fault.territories))
    return message(
      'figure.note.formula-faults-many',
      { count: territories.size, periods: listText(periods) },
      'formula-faults',
    )
  }
  const rows = faults.map(({ territories, from }) =>
    joinedText(
      [
        ...territories.map((code) => territoryText(catalogue, code)),
        ...(from === null ? [] : [periodText(from)]),
      ],
      ' ',
    ),
  )
  return message('figure.note.formula-faults', { rows: listText(rows) }, 'formula-faults')
}
