import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsvRecords, type CsvRecord } from '../../../data/dataset/build/parse-csv.ts'
import { REPORTS_FOLDER } from './import-a-file.ts'

/** Microsoft's own workbooks with what is right of each; not part of the project. */
export const WORKBOOKS_FOLDER = join(REPORTS_FOLDER, 'microsoft-workbooks')
export const hasWorkbooks = existsSync(WORKBOOKS_FOLDER)
/** Ends the name of a test that needs them. */
export const whyNoWorkbooks = hasWorkbooks ? '' : ' (skipped: ../shared/reports is not there)'

export const rightAnswers = (name: string): readonly CsvRecord[] =>
  hasWorkbooks ? parseCsvRecords(readFileSync(join(WORKBOOKS_FOLDER, name), 'utf8')) : []

/** `2013-H2` is `2013 H2` here. */
export const periodOf = (text: string): string => text.replace('-', ' ')

/** The six columns of the right answers, in the order of the reader's figures. */
export const COLUMNS = ['requests', 'accounts', 'content', 'non_content', 'no_data', 'rejected'] as const

/** The number that a cell shows whose format has no decimals; `null`: blank. */
export const shown = (text: string): number | null => (text.trim() === '' ? null : Math.round(Number(text)))
