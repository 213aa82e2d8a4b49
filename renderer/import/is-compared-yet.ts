import type { FileReport } from '../../data/model/import-report.ts'

/** Whether a file's figures were held against those of the dataset: not while it is asked whose they are or of which period. */
export function isComparedYet({ failure, questions }: Pick<FileReport, 'failure' | 'questions'>): boolean {
  return (
    failure === null &&
    !questions.some(({ ask }) => ask === 'company' || ask === 'mapping' || ask === 'period')
  )
}
