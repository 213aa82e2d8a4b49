import { formatCount } from '../../data/model/format.ts'
import { say } from '../../data/model/words/say.ts'
import type { CheckReport } from '../../data/process/check-report.ts'

/** What a check found, as lines for a terminal: the discrepancies that the dataset lists, then any other. */
export function describeReport({ findings, figureCount }: CheckReport): string {
  const known = findings.filter(({ knownNote }) => knownNote !== null)
  const others = findings.filter(({ knownNote }) => knownNote === null)
  return [
    say('check.known', { count: known.length }),
    ...known.map(({ sentence, knownNote }) => `  ${sentence} ${knownNote ?? ''}`),
    say('check.others', { count: others.length }),
    ...others.map(({ sentence }) => `  ${sentence}`),
    say('check.summary', { count: findings.length, figures: formatCount(figureCount) }),
  ].join('\n')
}
