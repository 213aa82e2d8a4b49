import { useMemo } from 'react'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { FigureChange } from '../../data/model/import-report.ts'
import { companyName, territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import { DataTable } from '../table/data-table.tsx'
import type { TableColumn } from '../table/table-column.ts'
import { figureWords, valueText } from '../../data/model/words/say-figure-change.ts'

interface NumberedChange extends FigureChange {
  readonly key: number
}

/** Held figures that a file gives otherwise, or no longer: old beside new, as published. Nothing where there are none. */
export function ChangesTable(props: {
  readonly changes: readonly FigureChange[]
  readonly catalogue: Catalogue
}) {
  const { catalogue } = props
  const changes = useMemo(() => props.changes.map((change, key) => ({ ...change, key })), [props.changes])
  const columns = useMemo(() => columnsOf(catalogue), [catalogue])
  if (changes.length === 0) return null
  return (
    <DataTable
      label={say('importing.changes')}
      name="import-changes"
      rows={changes}
      columns={columns}
      keyOf={({ key }) => key}
      rowHeight={32}
    />
  )
}

function columnsOf(catalogue: Catalogue): readonly TableColumn<NumberedChange>[] {
  const column = (
    id: 'kind' | 'company' | 'period' | 'territory' | 'what' | 'old' | 'new',
    textOf: (change: NumberedChange) => string,
    isNumber = false,
  ): TableColumn<NumberedChange> => ({
    id,
    head: say(`importing.change-${id}`),
    unit: null,
    isNumber,
    textOf,
    sortOf: textOf,
    cell: textOf,
  })
  return [
    column('territory', ({ territoryCode }) => territoryName(catalogue, territoryCode)),
    column('period', ({ period }) => period),
    column('company', ({ company }) => companyName(catalogue, company)),
    column('what', figureWords),
    column('kind', ({ change }) => say(`importing.change-${change}`)),
    column('old', ({ old }) => valueText(old), true),
    column('new', ({ new: next }) => (next === null ? say('importing.change-none') : valueText(next)), true),
  ]
}
