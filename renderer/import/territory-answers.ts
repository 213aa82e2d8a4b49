import type { ImportChoices } from '../../data/model/import-report.ts'
import type { ReportFile } from './report-file.ts'

/** Asked at once: more are asked when these are answered. */
const MAX_ASKED = 50

type Answers = ImportChoices['territories']

/** The published names that stop rows, each once, in the order of the file; without footnote marks, as they are matched. */
export function namesAsked({ report, choices }: ReportFile): readonly string[] {
  const marks = choices.recipe?.footnoteMarks ?? ''
  const names = (report?.issues ?? []).flatMap(({ reasonId, value }) =>
    reasonId === 'territory' && value !== null && value.trim() !== '' ? [withoutMarks(value, marks)] : [],
  )
  return [...new Set(names)].filter((name) => !/[\r\n]/.test(name)).slice(0, MAX_ASKED)
}

function withoutMarks(name: string, marks: string): string {
  let end = name.length
  while (end > 0 && (marks.includes(name.charAt(end - 1)) || name.charAt(end - 1) === ' ')) end -= 1
  return name.slice(0, end).trim()
}

/** The answers with one more; the last for a name counts. */
export function withAnswer(answers: Answers, asPublished: string, code: string): Answers {
  return [...answers.filter((answer) => answer.asPublished !== asPublished), { asPublished, code }]
}
