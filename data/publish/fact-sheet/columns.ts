import type { FactSheet, SheetRow } from '../../model/fact-sheet.ts'
import { countText, message, named } from '../../model/text.ts'
import type { SheetPageMessageId } from '../../model/words/sheet-page-words.ts'
import { wordIn } from '../../model/words/word-verdict.ts'
import { LANGUAGES } from '../words/languages.ts'

/** A column of the table of rows: its heading, its text, and its part of the table's width. */
export interface SheetColumn {
  readonly id: string
  readonly heading: Extract<SheetPageMessageId, `sheet.column-${string}`>
  readonly text: (row: SheetRow) => string
  readonly share: number
  readonly isNumber: boolean
  readonly isFolded: boolean
}

/** In the order that they are printed in. `isFolded`: said once, where all rows say the same. */
const COLUMNS: readonly SheetColumn[] = [
  {
    id: 'period',
    heading: 'sheet.column-period',
    text: ({ period }) => period,
    share: 0.09,
    isNumber: false,
    isFolded: true,
  },
  {
    id: 'territory',
    heading: 'sheet.column-territory',
    text: ({ territory }) => territory,
    share: 0.18,
    isNumber: false,
    isFolded: false,
  },
  {
    id: 'kind',
    heading: 'sheet.column-kind',
    text: ({ kind }) => kind,
    share: 0.19,
    isNumber: false,
    isFolded: true,
  },
  {
    id: 'counted',
    heading: 'sheet.column-counted',
    text: ({ counted }) => counted,
    share: 0.22,
    isNumber: false,
    isFolded: true,
  },
  {
    id: 'published',
    heading: 'sheet.column-published',
    text: ({ asPublished }) => asPublished,
    share: 0.12,
    isNumber: true,
    isFolded: false,
  },
  {
    id: 'place',
    heading: 'sheet.column-place',
    text: ({ place }) => place,
    share: 0.14,
    isNumber: false,
    isFolded: false,
  },
  {
    id: 'document',
    heading: 'sheet.column-document',
    text: ({ document }) => String(document),
    share: 0.06,
    isNumber: true,
    isFolded: false,
  },
]

/** The columns of a table of these rows, their shares of its width coming to 1, and what is the same in all of the rows. */
export function sheetColumns(rows: readonly SheetRow[]): {
  readonly columns: readonly SheetColumn[]
  readonly same: readonly string[]
} {
  const isSame = ({ isFolded, text }: SheetColumn): boolean =>
    isFolded && rows.length > 1 && new Set(rows.map(text)).size === 1
  const columns = COLUMNS.filter((column) => !isSame(column))
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  return {
    columns: columns.map((column) => ({ ...column, share: column.share / whole })),
    same: COLUMNS.filter(isSame).flatMap(({ text }) => rows.slice(0, 1).map(text)),
  }
}

/** What stands over a table of rows: what is the same in all of them, and how many there are beyond. */
export function overTheRows({
  locale,
  rows,
  rowsTotal,
}: Pick<FactSheet, 'locale' | 'rows' | 'rowsTotal'>): readonly string[] {
  const { same } = sheetColumns(rows)
  return [
    ...(same.length > 0 ? [message('sheet.rows-same', { same: named(same.join(' · ')) })] : []),
    ...(rows.length < rowsTotal
      ? [message('sheet.rows-more', { shown: countText(rows.length), total: countText(rowsTotal) })]
      : []),
  ].map((text) => wordIn(LANGUAGES[locale], text))
}
