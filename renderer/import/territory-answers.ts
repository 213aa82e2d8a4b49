import type { ImportChoices } from '../../data/model/import-report.ts'
import { nameWithoutMarks } from '../../data/model/name-without-marks.ts'
import type { ReportFile } from './report-file.ts'

/** Asked at once: more are asked when these are answered. */
const MAX_ASKED = 50

type Answers = ImportChoices['territories']

/** The published names that stop rows, each once, in the order of the file; without footnote marks, as they are matched. */
export function namesAsked({ report, choices }: ReportFile): readonly string[] {
  const marks = choices.recipe?.footnoteMarks ?? ''
  const names = (report?.issues ?? []).flatMap(({ reasonId, value }) =>
    reasonId === 'territory' && value !== null && value.trim() !== '' ? [nameWithoutMarks(value, marks)] : [],
  )
  return [...new Set(names)].slice(0, MAX_ASKED)
}

/** The answers with one more; the last for a name counts. */
export function withAnswer(answers: Answers, asPublished: string, code: string): Answers {
  return [...answers.filter((answer) => answer.asPublished !== asPublished), { asPublished, code }]
}
