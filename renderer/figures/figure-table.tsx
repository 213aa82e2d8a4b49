import { useMemo } from 'react'
import { say } from '../../data/model/words/say.ts'
import { DataTable } from '../table/data-table.tsx'
import type { FigureActions } from './figure-actions.ts'
import { figureTable } from './figure-table-columns.tsx'
import type { WordedFigure } from './spec-types.ts'

const ROW = 27

/** The figure as a table: the same numbers in the same order, each a way to its rows. */
export function FigureTable(props: { readonly spec: WordedFigure; readonly actions: FigureActions }) {
  const { spec } = props
  const { onRows } = props.actions
  const { rows, columns } = useMemo(() => figureTable(spec, onRows), [spec, onRows])
  return (
    <DataTable
      label={spec.title}
      name={spec.kind}
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      rowHeight={ROW}
      caption={
        <span className="visually-hidden">
          {spec.title}; {spec.subtitle}; {say('screen.unit')}: {spec.unit}
        </span>
      }
      rowAttributes={({ areAfterBreak, isTurned }) => ({
        'data-after-break': !isTurned && areAfterBreak.length > 0 && areAfterBreak.every(Boolean),
      })}
    />
  )
}
