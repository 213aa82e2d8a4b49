import { basename, resolve } from 'node:path'
import { z } from 'zod'
import { type Batch, batchFileNames, batchSchema, type BatchState } from '../../data/model/batch.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { completeView } from '../../data/model/complete-view.ts'
import { defaultQuery } from '../../data/model/default-query.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { defaultPublication, publicationSchema } from '../../data/model/publication.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { parseGivenJson } from '../../data/model/parse-given-json.ts'
import { say } from '../../data/model/words/say.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData } from '../host/ask-data.ts'
import { createBatchQueue } from '../host/batch-queue.ts'
import { issueInWords } from '../../data/model/issue-in-words.ts'
import { readTextFile } from '../host/read-text-file.ts'
import type { Command, CommandContext } from './command.ts'
import { formatJson } from './format-json.ts'
import { RefusedInput } from './refused-input.ts'
import { sayChanges } from './say-changes.ts'

/** As it may be written in a file: what is left out is the default view, published in `nature-double` as SVG. */
const jobsSchema = z.looseObject({
  publication: z.looseObject({ query: z.looseObject({}).default({}) }).default({ query: {} }),
})

const DEFAULTS = {
  territories: [],
  figures: [],
  presets: [],
  locales: [],
  formats: ['svg'],
  csvUse: 'code',
  recipe: 'recipe-and-rows',
  isDespiteReds: false,
} as const

/** Territories × figures × presets × languages, each as a file of a folder. Ctrl-C ends it after the file that is being made. */
export const BATCH_COMMAND: Command<'jobs' | 'out' | 'replace'> = {
  usage: () => say('cli.usage-batch'),
  options: { jobs: 'reads', out: 'writes-folder', replace: 'flag' },
  takesOperands: false,
  prepare: (given) => {
    const [jobs, out] = [given.maybeText('jobs') ?? '', given.maybeText('out') ?? '']
    if (jobs === '' || out === '') throw new RefusedInput(say('cli.no-jobs'))
    const mayReplace = given.isSet('replace')
    return (context) => runBatch({ jobs, out, mayReplace }, context)
  },
}

interface BatchRequest {
  readonly jobs: string
  readonly out: string
  readonly mayReplace: boolean
}

async function runBatch({ jobs, out, mayReplace }: BatchRequest, context: CommandContext): Promise<string> {
  const { data, folder, progress, onCancel } = context
  const { catalogue } = await context.openDataset()
  const batch = readBatch(resolve(folder, jobs), catalogue)
  const target = resolve(folder, out)
  await context.outputs.prepareFolder(target, batchFileNames(batch))
  const queue = createBatchQueue(
    ({ publication, format, said }, { csvUse, recipe, isDespiteReds }) => {
      sayChanges(said, context)
      const request = { publication, format, csvUse, recipe, isDespiteReds, appVersion: APP_VERSION }
      return askData(data, 'publish-file', request)
    },
    () => catalogue,
  )
  onCancel(() => queue.cancel())
  const end = await queue.run(batch, async ({ fileName, bytes }) => {
    await context.outputs.saveNamed(target, [{ name: fileName, bytes }], mayReplace)
    const { done, total } = queue.state()
    progress(say('cli.batch-progress', { done: done + 1, total, file: visibleLine(fileName) }))
  })
  const report = context.isJson ? formatJson(end) : inWords(mapTexts(end, visibleLine))
  if (end.phase === 'done' && end.failures.length === 0) return report
  throw new RefusedInput(report)
}

const SENTENCES = {
  none: 'cli.batch-done',
  running: 'cli.batch-done',
  done: 'cli.batch-done',
  cancelled: 'cli.batch-cancelled',
  stopped: 'cli.batch-stopped',
  edited: 'cli.batch-edited',
} as const

function inWords({ phase, done, total, failures }: BatchState): string {
  const made = done - failures.length
  return [
    say(SENTENCES[phase], { made, total }),
    ...failures.map(({ name, sentence }) => `${name}: ${sentence}`),
  ].join('\n')
}

const MAX_JOBS_BYTES = 10_000_000

function readBatch(path: string, catalogue: Catalogue): Batch {
  const file = basename(path)
  const text = readTextFile(path, MAX_JOBS_BYTES)
  let value: unknown
  try {
    value = parseGivenJson(text)
  } catch (error) {
    throw new RefusedInput(say('cli.jobs-unreadable', { file }), error)
  }
  const loose = jobsSchema.safeParse(value)
  if (!loose.success) throw invalid(loose.error)
  const given = loose.data.publication
  const publication = publicationSchema.safeParse({
    ...defaultPublication(defaultQuery(catalogue)),
    ...given,
    query: completeView(given.query, catalogue),
  })
  if (!publication.success) throw invalid(publication.error)
  const batch = batchSchema.safeParse({ ...DEFAULTS, ...loose.data, publication: publication.data })
  if (!batch.success) throw invalid(batch.error)
  return batch.data
}

function invalid(error: z.ZodError): DeskError {
  return new DeskError('query-invalid', { reason: issueInWords(error) })
}
