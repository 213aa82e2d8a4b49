import { basename, resolve } from 'node:path'
import {
  ENCODINGS,
  NO_CHOICES,
  type Encoding,
  type FileReport,
  type ImportChoices,
} from '../../data/model/import-report.ts'
import { keyOfName } from '../../data/model/key-of-name.ts'
import { mappingRecipeSchema, type MappingRecipe } from '../../data/model/mapping-recipe.ts'
import { periodLabelSchema } from '../../data/model/period.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { parseGivenJson } from '../../data/model/parse-given-json.ts'
import { say } from '../../data/model/words/say.ts'
import { askData } from '../host/ask-data.ts'
import { readTextFile } from '../host/read-text-file.ts'
import { ANSWER_OPTIONS, answersGiven, type AnswerOption } from './import-answers.ts'
import type { Command, CommandContext, RefusingAnswer } from './command.ts'
import { describeImport } from './describe-import.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'

interface ImportRun {
  readonly files: readonly string[]
  readonly choices: ImportChoices
  readonly isDryRun: boolean
  readonly skipErrors: boolean
  /** Import the files that are ready without the others. */
  readonly skipFiles: boolean
  readonly report: string | undefined
  /** Path of a mapping. */
  readonly recipe: string | undefined
  /** A company's id or name. */
  readonly company: string | undefined
}

/** `import FILE… --dataset D`: all files in one step; saves on success. */
export const IMPORT_COMMAND: Command<
  | 'dry-run'
  | 'skip-errors'
  | 'skip-files'
  | 'report'
  | 'layout'
  | 'recipe'
  | 'table'
  | 'company'
  | 'period'
  | 'published-on'
  | 'encoding'
  | AnswerOption
> = {
  usage: () => say('cli.usage-import'),
  options: {
    'dry-run': 'flag',
    'skip-errors': 'flag',
    'skip-files': 'flag',
    report: 'writes-file',
    layout: 'text',
    recipe: 'reads',
    table: 'text',
    company: 'text',
    period: 'text',
    'published-on': 'text',
    encoding: 'text',
    ...ANSWER_OPTIONS,
  },
  savesDataset: (isSet) => !isSet('dry-run'),
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
        encoding: encodingGiven(given.maybeText('encoding')),
        period,
        publishedOn,
        answers: { ...NO_CHOICES.answers, ...answersGiven(given) },
      },
      recipe: given.maybeText('recipe'),
      company: companyGiven(given.maybeText('company')),
      isDryRun,
      skipErrors: given.isSet('skip-errors'),
      skipFiles: given.isSet('skip-files'),
      report: given.maybeText('report'),
    }
    return (context) => importReports(run, context)
  },
}

async function importReports(run: ImportRun, context: CommandContext): Promise<string | RefusingAnswer> {
  const { data, folder, isJson, datasetPath } = context
  if (!run.isDryRun && datasetPath === null) throw new RefusedInput(say('cli.import-needs-dataset'))
  await context.openDataset()
  const { company } = run
  const choices = {
    ...run.choices,
    recipe: maybeMapping(run.recipe, folder),
    // The data process knows which companies are held: the text is an id or a name to it.
    answers: {
      ...run.choices.answers,
      company: company === undefined ? null : { id: company, name: company },
    },
  }
  const files = run.files.map((file) => ({ path: resolve(folder, file), choices }))
  const { report, change } = run.isDryRun
    ? { report: await askData(data, 'import-dry-run', { files }), change: null }
    : await askData(data, 'import-commit', {
        files,
        skipErrors: run.skipErrors,
        skipFiles: run.skipFiles,
      })
  if (report.isCommitted) await context.saveDataset()
  if (run.report !== undefined)
    await context.outputs.save(resolve(folder, run.report), Buffer.from(`${formatJson(report)}\n`))
  const catalogue = change?.dataset?.catalogue ?? null
  const text = isJson ? formatJson(report) : describeImport(mapTexts(report, visibleLine), catalogue)
  // A trial, and an import of the files that are ready, tell of every file, also of those that stay out.
  return report.files.some((file) => staysOut(file, run)) ? { text, isRefusal: true } : text
}

function staysOut({ failure, questions, lines }: FileReport, { isDryRun, skipErrors }: ImportRun): boolean {
  return failure !== null || (!isDryRun && (questions.length > 0 || (lines.errors > 0 && !skipErrors)))
}

function encodingGiven(text: string | undefined): Encoding | null {
  const encoding = ENCODINGS.find((each) => each === text?.toLowerCase())
  if (text !== undefined && encoding === undefined)
    throw new RefusedInput(say('cli.bad-encoding', { given: text, known: ENCODINGS.join(', ') }))
  return encoding ?? null
}

function companyGiven(text: string | undefined): string | undefined {
  if (text !== undefined && (keyOfName(text) === '' || text.length > MAX_NAME))
    throw new RefusedInput(say('cli.no-company-name', { name: text.slice(0, MAX_NAME) }))
  return text?.trim()
}

/** Letters of a company's name. */
const MAX_NAME = 500
const MAX_MAPPING_BYTES = 1_000_000

/** The mapping in a file, as the wizard copies it. */
function maybeMapping(file: string | undefined, folder: string): MappingRecipe | null {
  if (file === undefined) return null
  const text = readTextFile(resolve(folder, file), MAX_MAPPING_BYTES)
  try {
    return mappingRecipeSchema.parse(parseGivenJson(text))
  } catch {
    throw new RefusedInput(say('mapping.load-bad', { file: basename(file) }))
  }
}
