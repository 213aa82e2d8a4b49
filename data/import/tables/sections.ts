import type { ImportQuestion } from '../../model/import-question.ts'

/** Rows of a table that follow a heading behind a blank row, but no header of their own: theirs may be other figures. */
interface SectionList {
  /** `row`: of the heading. What was begun before is over. */
  readonly begin: (row: number, title: string) => void
  /** A row that isn't blank. */
  readonly add: (row: number) => void
  readonly close: () => void
  readonly questions: () => readonly ImportQuestion[]
}

type Section = Extract<ImportQuestion, { ask: 'sections' }>['sections'][number]

/** Sections that are named; all are counted. */
const MAX_NAMED = 20

export function createSectionList(): SectionList {
  const named: Section[] = []
  let of = 0
  let open: Section | null = null

  function close(): void {
    if (open !== null && named.length < MAX_NAMED) named.push(open)
    open = null
  }

  return {
    begin: (row, title) => {
      close()
      of += 1
      open = { row, lastRow: row, title: title.slice(0, 200), rows: 0 }
    },
    add: (row) => {
      if (open !== null) open = { ...open, lastRow: row, rows: open.rows + 1 }
    },
    close,
    questions: () => {
      close()
      return of === 0 ? [] : [{ ask: 'sections', of, sections: named }]
    },
  }
}
