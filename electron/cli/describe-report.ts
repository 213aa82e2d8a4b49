import type { CheckReport, ReportedFinding } from '../../data/model/check-report.ts'
import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'

/** What a check found, as lines for a terminal: the discrepancies that the dataset lists, then any other, then what is only unusual. */
export function describeReport({ findings, figureCount }: CheckReport): string {
  const discrepancies = findings.filter(({ severity }) => severity !== 'notice')
  const known = discrepancies.filter(({ knownNote }) => knownNote !== null)
  const others = discrepancies.filter(({ knownNote }) => knownNote === null)
  const notices = findings.filter(({ severity }) => severity === 'notice')
  return [
    say('check.known', { count: known.length }),
    ...known.flatMap(lines),
    say('check.others', { count: others.length }),
    ...others.flatMap(lines),
    say('check.notices', { count: notices.length }),
    ...notices.flatMap(lines),
    say('check.summary', { count: discrepancies.length, figures: formatCount(figureCount) }),
  ].join('\n')
}

function lines({ sentence, knownNote, explanation }: ReportedFinding): readonly string[] {
  return [
    `  ${[sentence, knownNote].filter((part) => part !== null).join(' ')}`,
    ...(explanation === null ? [] : [`    ${say('check.explained', { note: explanation })}`]),
  ]
}
