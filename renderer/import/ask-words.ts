import type { FileReport } from '../../data/model/import-report.ts'
import { leftOut } from '../../data/model/left-out.ts'
import type { MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { listInText } from '../../data/model/words/names.ts'
import { questionWords } from '../../data/model/words/say-question.ts'
import { say } from '../../data/model/words/say.ts'
import { stateOf, type Ask } from './asks.ts'
import { failureOf, type ReportFile } from './report-file.ts'

/** What an ask says: the question and its evidence. */
interface AskWords {
  readonly title: string
  readonly evidence: string
}

/** `recipe` is the mapping that the file is read by, where it is one. */
export function askWords(ask: Ask, file: ReportFile, recipe: MappingRecipe | null): AskWords {
  const failure = failureOf(file)?.sentence ?? ''
  switch (ask.kind) {
    case 'table':
      return { title: say('importing.question-table'), evidence: say('importing.database') }
    case 'encoding':
      return { title: say('importing.question-encoding'), evidence: failure }
    case 'layout':
      return { title: say('importing.question-layout'), evidence: say('importing.question-layout-evidence') }
    case 'columns':
      return { title: say('importing.question-columns'), evidence: columnsEvidence(file) }
    case 'question': {
      const { title, evidence } = questionWords(ask.question)
      return { title, evidence }
    }
    case 'territory':
      return {
        title: say('importing.question-territory-which', { name: ask.name }),
        evidence: territoryEvidence(file.report, ask.name),
      }
    case 'rows':
      return {
        title: say('importing.question-rows', { count: ask.count }),
        evidence: rowsEvidence(file.report),
      }
    case 'said':
      return { title: say(`importing.said-${ask.what}`), evidence: saidEvidence(ask.what, file, recipe) }
  }
}

/** What is said of a file where nothing is asked of it. */
export function stateWords(file: ReportFile): AskWords {
  switch (stateOf(file)) {
    case 'failed':
      return { title: say('importing.cant-be-read'), evidence: failureOf(file)?.sentence ?? '' }
    case 'reading':
      return { title: say('importing.reading'), evidence: say('importing.why-reading') }
    case 'nothing-new':
      return nothingNewWords(file)
    case 'asks':
    case 'ready':
      return { title: say('importing.no-question'), evidence: say('importing.no-question-evidence') }
  }
}

function nothingNewWords({ report }: ReportFile): AskWords {
  const isHeld = report !== null && (report.lines.same > 0 || report.found !== undefined)
  return isHeld
    ? { title: say('importing.nothing-new'), evidence: say('importing.nothing-new-evidence') }
    : { title: say('importing.nothing-taken'), evidence: say('importing.nothing-taken-evidence') }
}

function columnsEvidence({ inspection }: ReportFile): string {
  const widest = (inspection?.preview ?? []).reduce<readonly string[]>(
    (before, row) => (row.length > before.length ? row : before),
    [],
  )
  const columns = listInText(
    widest.filter((name) => name.trim() !== '').map((name) => `“${name.slice(0, 40)}”`),
    6,
  )
  return say('importing.question-columns-evidence', { columns })
}

function territoryEvidence(report: FileReport | null, name: string): string {
  const own = (report?.issues ?? []).filter((issue) => issue.reasonId === 'territory' && issue.value !== null)
  const issue =
    own.find(({ value }) => value === name) ?? own.find(({ value }) => value?.startsWith(name) === true)
  return say('importing.question-territory-evidence', {
    row: issue?.row ?? 0,
    column: issue?.column ?? '',
    others: own.filter(({ value }) => value === issue?.value).length - 1,
  })
}

function rowsEvidence(report: FileReport | null): string {
  const groups = (report === null ? [] : leftOut(report)).filter(({ level }) => level === 'error')
  return groups
    .slice(0, 2)
    .map(({ rows, reason, example }) =>
      say('importing.question-rows-evidence', { count: rows, reason, row: example.row ?? 0 }),
    )
    .join(' ')
}

function saidEvidence(what: 'company' | 'period', file: ReportFile, recipe: MappingRecipe | null): string {
  const layout = file.report?.layout?.name ?? ''
  if (what === 'company') return say('importing.said-company-evidence', { layout })
  if (recipe?.period.from === 'column')
    return say('importing.said-period-column', { column: recipe.period.column[0] ?? '' })
  return say('importing.said-period-evidence', { layout })
}
