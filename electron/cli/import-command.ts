import { basename, resolve } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { formatCount } from '../../data/model/format.ts'
import {
  NO_CHOICES,
  type FileReport,
  type ImportChoices,
  type ImportReport,
} from '../../data/model/import-report.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import { readTextFile } from '../host/read-text-file.ts'
import { atomicSave } from '../host/atomic-save.ts'
import {
  ANSWER_OPTIONS,
  answersGiven,
  describeQuestion,
  withAnswerOption,
  type AnswerOption,
} from './import-answers.ts'
import type { Command, CommandContext } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

interface ImportRun {
  readonly files: readonly string[]
  readonly choices: ImportChoices
  readonly isDryRun: boolean
  readonly skipErrors: boolean
  readonly report: string | undefined
  /** Path of a mapping. */
  readonly recipe: string | undefined
}

/** `import FILE… --dataset D`: all files in one step; saves on success. */
export const IMPORT_COMMAND: Command<
  | 'dry-run'
  | 'skip-errors'
  | 'report'
  | 'layout'
  | 'recipe'
  | 'table'
  | 'period'
  | 'published-on'
  | AnswerOption
> = {
  usage: () => say('cli.usage-import'),
  options: {
    'dry-run': 'boolean',
    'skip-errors': 'boolean',
    report: 'string',
    layout: 'string',
    recipe: 'string',
    table: 'string',
    period: 'string',
    'published-on': 'string',
    ...ANSWER_OPTIONS,
  },
  takesOperands: true,
  prepare: (given) => {
    if (given.operands.length === 0) throw new RefusedInput(say('cli.no-import-files'))
    const isDryRun = given.isSet('dry-run')
    const period = given.maybeText('period') ?? null
    if (period !== null && !periodLabelSchema.safeParse(period).success)
      throw new RefusedInput(say('cli.bad-period', { period }))
    const publishedOn = given.maybeText('published-on') ?? null
    if (publishedOn !== null && !/^\d{4}-\d{2}-\d{2}$/.test(publishedOn))
      throw new RefusedInput(say('cli.bad-date', { date: publishedOn }))
    const run: ImportRun = {
      files: given.operands,
      choices: {
        ...NO_CHOICES,
        layout: given.maybeText('layout') ?? null,
        table: given.maybeText('table') ?? null,
        period,
        publishedOn,
        answers: { ...NO_CHOICES.answers, ...answersGiven(given) },
      },
      recipe: given.maybeText('recipe'),
      isDryRun,
      skipErrors: given.isSet('skip-errors'),
      report: given.maybeText('report'),
    }
    return (context) => importReports(run, context)
  },
}

async function importReports(run: ImportRun, context: CommandContext): Promise<string> {
  const { data, folder, isJson, datasetPath } = context
  if (!run.isDryRun && datasetPath === null) throw new RefusedInput(say('cli.import-needs-dataset'))
  await context.openDataset()
  const choices = { ...run.choices, recipe: await maybeMapping(run.recipe, folder) }
  const files = run.files.map((file) => ({ path: resolve(folder, file), choices }))
  const report = run.isDryRun
    ? await askData(data, 'import-dry-run', { files })
    : (await askData(data, 'import-commit', { files, skipErrors: run.skipErrors }).catch(withAnswerOption))
        .report
  if (report.isCommitted) await context.saveDataset()
  if (run.report !== undefined)
    await atomicSave(resolve(folder, run.report), Buffer.from(`${formatJson(report)}\n`))
  return isJson ? formatJson(report) : describeImport(report)
}

const MAX_MAPPING_BYTES = 1_000_000

/** The mapping in a file, as the wizard copies it. */
async function maybeMapping(file: string | undefined, folder: string): Promise<MappingRecipe | null> {
  if (file === undefined) return null
  const text = await readTextFile(
    resolve(folder, file),
    MAX_MAPPING_BYTES,
    (size) =>
      new DeskError('file-too-large', {
        file: basename(file),
        size: formatBytes(size),
        limit: formatBytes(MAX_MAPPING_BYTES),
      }),
  )
  try {
    return mappingRecipeSchema.parse(JSON.parse(text))
  } catch {
    throw new RefusedInput(say('mapping.load-bad', { file: basename(file) }))
  }
}

function describeImport({ files, isCommitted }: ImportReport): string {
  const lines = files.flatMap((file) => [describeFile(file), ...describeIssues(file)])
  return [...lines, isCommitted ? say('cli.import-done') : say('cli.import-not-done')].join('\n')
}

function describeFile(report: FileReport): string {
  const { file, layout, failure, lines, figures, warnings } = report
  if (failure !== null) return failure.sentence
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
  return [counts, ...report.questions.map(describeQuestion), ...describeEditions(report)].join('\n')
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

function describeIssues({ issues }: FileReport): readonly string[] {
  return issues
    .slice(0, SHOWN_ISSUES)
    .map(({ row, rows, column, value, reason, fix }) =>
      [
        '   ',
        row === null
          ? null
          : rows > 1
            ? say('cli.import-rows', { from: row, to: row + rows - 1 })
            : say('cli.import-row', { row }),
        column === null ? null : `${column}:`,
        value === null ? null : `“${value}”`,
        reason,
        fix,
      ]
        .filter((part) => part !== null)
        .join(' '),
    )
}
