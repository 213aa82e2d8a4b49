import { createRoot } from 'react-dom/client'
import { DataTable } from '../../../renderer/table/data-table.tsx'
import type { TableColumn } from '../../../renderer/table/table-column.ts'

interface Row {
  readonly id: number
  readonly values: readonly number[]
}

const HEADS = ['Content', 'Non-content', 'No data', 'Rejected', 'All'] as const

declare global {
  interface Window {
    /** Scrolls through the table by `step` pixels a frame; gives how many frames there were, and how many had a blank in them. */
    scrollTable: (
      frames: number,
      step: number,
    ) => Promise<{ readonly frames: number; readonly blank: number; readonly slow: number }>
  }
}

const rows: readonly Row[] = Array.from({ length: 100_000 }, (_, id) => ({
  id,
  values: HEADS.map((_, column) => (id * 7919 + column * 104729) % 100_000),
}))
const columns: readonly TableColumn<Row>[] = [
  {
    id: 'row',
    head: 'Row',
    unit: null,
    isNumber: false,
    textOf: ({ id }) => `Row ${id}`,
    sortOf: ({ id }) => id,
    cell: ({ id }) => `Row ${id}`,
  },
  ...HEADS.map((head, column) => ({
    id: head,
    head,
    unit: 'requests',
    isNumber: true,
    textOf: ({ values }: Row) => String(values[column]),
    sortOf: ({ values }: Row) => values[column] ?? null,
    cell: ({ values }: Row) => values[column],
  })),
]
const stage = document.querySelector('#stage')
if (stage !== null)
  createRoot(stage).render(
    <DataTable
      label="Rows"
      name="rows"
      rows={rows}
      columns={columns}
      keyOf={({ id }) => id}
      rowHeight={27}
    />,
  )

window.scrollTable = async (frames, step) => {
  const frame = document.querySelector('.table-frame')
  if (frame === null) throw new Error('There is no table on the page')
  let blank = 0
  let slow = 0
  let before = performance.now()
  for (let index = 0; index < frames; index++) {
    frame.scrollTop += step
    await new Promise((resolve) => requestAnimationFrame(resolve))
    // A task after the frame's rendering steps: what is there now is what was painted.
    await new Promise((resolve) => setTimeout(resolve))
    if (hasBlank(frame)) blank += 1
    const now = performance.now()
    if (now - before > 25) slow += 1
    before = now
  }
  return { frames, blank, slow }
}

/** Whether some of the frame, under the heads, is covered by no row. */
function hasBlank(frame: Element): boolean {
  const box = frame.getBoundingClientRect()
  const heads = frame.querySelector('thead')?.getBoundingClientRect().bottom ?? box.top
  const all = frame.querySelectorAll('tr[aria-rowindex]')
  const first = all[0]?.getBoundingClientRect()
  const last = all[all.length - 1]?.getBoundingClientRect()
  if (first === undefined || last === undefined) return true
  return first.top > Math.max(box.top, heads) + 3 || last.bottom < box.bottom - 1
}
