import type { Catalogue } from '../../data/model/catalogue.ts'
import { formatCount } from '../../data/model/format.ts'
import type { FigureChange, FileReport, ImportIssue, ImportReport } from '../../data/model/import-report.ts'
import type { TakenFor } from '../../data/model/import-question.ts'
import { listInText } from '../../data/model/words/names.ts'
import { mainServicesImported } from '../../data/model/words/say-main-service.ts'
import { questionWords } from '../../data/model/words/say-question.ts'
import { say } from '../../data/model/words/say.ts'
import {
  kindText,
  periodsText,
  shareText,
  sumText,
  territoriesText,
} from '../../data/model/words/say-taken.ts'
import { figureWords, valueText } from '../../data/model/words/say-figure-change.ts'
import { leftOut } from '../../data/model/left-out.ts'

/** Sums, changes and reasons of one file that are written out; the report has all. */
const SHOWN_SUMS = 40
const SHOWN_CHANGES = 20

/** What an import found of each file, and what it did, for a person; `catalogue` is that of the dataset as it is after it. */
export function describeImport(report: ImportReport, catalogue: Catalogue | null): string {
  const { files, isCommitted } = report
  return [
    ...files.map(describeFile),
    ...(catalogue === null ? [] : mainServicesImported(catalogue, report)),
    say(isCommitted ? 'cli.import-done' : 'cli.import-not-done'),
  ].join('\n')
}

function describeFile(report: FileReport): string {
  const { failure, questions } = report
  const asks = questions.map((question) => say('cli.question', { ...questionWords(question) }))
  if (failure !== null) return [failure.sentence, ...asks].join('\n')
  return [
    ...describeCounts(report),
    ...(report.taken === null ? [] : describeTaken(report.taken, report.questions)),
    ...describeEditions(report),
    ...leftOut(report).map(describeLeftOut),
    ...describeChanges(report.changes),
    ...asks,
    ...describeIssues(report),
  ].join('\n')
}

function describeCounts({ file, layout, lines, figures, warnings }: FileReport): readonly string[] {
  const counts = say('cli.import-file', {
    file,
    layout: layout?.name ?? '',
    read: formatCount(lines.read),
    imported: formatCount(lines.imported),
    same: formatCount(lines.same),
    skipped: formatCount(lines.skipped),
    errors: formatCount(lines.errors),
    warnings: formatCount(warnings),
    new: formatCount(figures.new),
    restated: formatCount(figures.restated),
    gone: formatCount(figures.gone),
  })
  return [counts]
}

function describeTaken(taken: TakenFor, questions: FileReport['questions']): readonly string[] {
  const isAsked = (...asks: readonly FileReport['questions'][number]['ask'][]): boolean =>
    questions.some(({ ask }) => asks.includes(ask))
  const units = [...new Set(taken.sums.map(({ measure }) => say(`measure.${measure}`)))]
  const head = say('cli.taken', {
    company: isAsked('company', 'mapping') ? say('taken.company-asked') : taken.company.name,
    services: listInText(
      taken.services.map(({ name }) => name),
      SHOWN_SUMS,
    ),
    periods: isAsked('period') ? say('taken.period-asked') : periodsText(taken.periods),
    territories: territoriesText(taken.territories),
    kinds: listInText(taken.requestKinds.map(kindText)),
    units: listInText(units),
  })
  const sums = taken.sums.slice(0, SHOWN_SUMS).map((sum) => {
    const values = {
      period: sum.period === '' ? say('taken.period-asked') : sum.period,
      service: taken.services.find(({ id }) => id === sum.service)?.name ?? sum.service,
      kind: kindText(sum.requestKind),
      cells: formatCount(sum.cells),
      notReported: formatCount(sum.notReported),
    }
    return sum.measure === 'share-disclosed'
      ? say('cli.taken-share', { ...values, low: shareText(sum.low), high: shareText(sum.high) })
      : say('cli.taken-sum', { ...values, number: sumText(sum), measure: say(`measure.${sum.measure}`) })
  })
  const more = taken.sums.length - sums.length
  return [head, ...sums, ...(more > 0 ? [say('cli.taken-more', { count: more })] : [])]
}

function describeLeftOut({ level, reason, rows, example }: ReturnType<typeof leftOut>[number]): string {
  const said =
    example.row === null
      ? ''
      : example.value === null || example.value === ''
        ? say('cli.left-out-row', { row: example.row })
        : say('cli.left-out-example', { row: example.row, value: example.value })
  return say('cli.left-out', {
    level: say(`importing.level-${level}`),
    count: rows,
    reason,
    example: said,
  }).trimEnd()
}

function describeChanges(changes: readonly FigureChange[]): readonly string[] {
  const shown = changes.slice(0, SHOWN_CHANGES).map((change) =>
    say('cli.change', {
      change: say(`importing.change-${change.change}`),
      what: [change.period, change.territoryCode, figureWords(change)].join(', '),
      old: valueText(change.old),
      new: change.new === null ? say('cli.change-none') : valueText(change.new),
    }),
  )
  const more = changes.length - shown.length
  return more > 0 ? [...shown, say('cli.changes-more', { count: more })] : shown
}

/** Of a dataset: what becomes of its editions. */
function describeEditions({ found = [] }: FileReport): readonly string[] {
  const held = found.filter(({ state }) => state === 'held').length
  const others = found.flatMap((edition) => {
    const { title, state } = edition
    if (state === 'held') return []
    const values = {
      title,
      state: say(`importing.edition-is-${state}`),
      figures: formatCount(edition.figures),
    }
    return state === 'earlier' || state === 'conflict'
      ? [say('cli.import-edition-apart', values)]
      : [
          say('cli.import-edition', {
            ...values,
            new: formatCount(edition.new),
            same: formatCount(edition.same),
            restated: formatCount(edition.restated),
          }),
        ]
  })
  return [...others, ...(held === 0 ? [] : [say('cli.import-editions-held', { count: held })])]
}

const SHOWN_ISSUES = 20

/** Rows to look at; what is skipped by rule is told by its reasons. */
function describeIssues({ issues }: FileReport): readonly string[] {
  return issues
    .filter(({ level }) => level !== 'skipped')
    .slice(0, SHOWN_ISSUES)
    .map(describeIssue)
}

function describeIssue({ row, rows, column, value, reason, fix }: ImportIssue): string {
  const place =
    row === null
      ? null
      : rows > 1
        ? say('cli.import-rows', { from: row, to: row + rows - 1 })
        : say('cli.import-row', { row })
  const parts = [
    '   ',
    place,
    column === null ? null : `${column}:`,
    value === null ? null : `“${value}”`,
    reason,
    fix,
  ]
  return parts.filter((part) => part !== null).join(' ')
}
