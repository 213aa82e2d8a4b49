import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { DeskError, type ErrorCode } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import { describeFault } from '../../data/process/describe-fault.ts'
import { openAppFolders } from '../host/app-folders.ts'
import { checkoutPlaces, type AppPlaces } from '../host/app-places.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData, openInData } from '../host/ask-data.ts'
import { startDataProcess, type DataProcess } from '../host/data-process.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import { checkTargets } from '../host/check-targets.ts'
import { createPrivateCopies } from '../host/private-copies.ts'
import { refuseSealed, saveDocument } from '../host/save-document.ts'
import { spawnNodeProcess } from '../host/spawn-process.ts'
import { workingFolder } from '../host/working-folder.ts'
import { parseCliArguments, type PreparedCommand } from './cli-arguments.ts'
import type { RefusingAnswer } from './command.ts'
import { COMMANDS } from './commands.ts'
import { prepareOutputs, type Outputs } from './outputs.ts'
import { RefusedInput } from './refused-input.ts'

/** Failures that are ours and not the input's. */
const OUR_FAULT: ReadonlySet<ErrorCode> = new Set(['internal', 'process-stopped', 'native-missing'])

export interface CliOutput {
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
}

const TERMINAL: CliOutput = {
  write: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
}

/** The command line. Gives the exit code: 0 done, 2 the input was refused, 1 our fault. */
export async function runCli(
  given: readonly string[],
  output: CliOutput = TERMINAL,
  places: AppPlaces = checkoutPlaces(),
): Promise<number> {
  try {
    const request = parseCliArguments(given)
    if (request.kind === 'help') output.write(usage())
    else if (request.kind === 'version') output.write(APP_VERSION)
    else {
      const answer = await withDataProcess(request, output, places)
      output.write(typeof answer === 'string' ? answer : answer.text)
      return typeof answer === 'string' ? 0 : 2
    }
    return 0
  } catch (error) {
    return complainOf(error, output)
  }
}

function usage(): string {
  const commands = Object.values(COMMANDS).map((command) => command.usage())
  return say('cli.usage', { commands: commands.join('\n') })
}

async function withDataProcess(
  request: PreparedCommand,
  output: CliOutput,
  places: AppPlaces,
): Promise<string | RefusingAnswer> {
  const { dataset, isJson, run } = request
  const folder = workingFolder()
  const datasetPath = dataset === null ? places.bundledDataset : resolve(folder, dataset)
  const outputs = await outputsOf(request, folder, [datasetPath, places.bundledDataset])
  const folders = await openAppFolders(process.env, 'command')
  const data = startDataProcess({
    spawn: spawnNodeProcess(places.dataProcess),
    copies: createPrivateCopies(folders.copies),
    log: output.complain,
  })
  const { close, onCancel } = endOnSignal(data, folders.remove)
  try {
    const place = { path: datasetPath, isBundled: dataset === null }
    const work = run({
      data,
      folder,
      isJson,
      openDataset: () => openInData(data, place),
      datasetPath: dataset === null ? null : place.path,
      saveDataset: async () => {
        const { source } = await askData(data, 'document-state', {})
        await saveDocument(
          { current: { ask: (verb, request) => askData(data, verb, request) }, folders },
          {
            path: place.path,
            expectedSha256: source.sha256,
            onReplaced: () => {
              outputs.note(place.path)
            },
          },
        )
      },
      outputs,
      progress: output.complain,
      onCancel,
    })
    return await work.catch((error: unknown) => {
      if (outputs.saved().length > 0 && !(error instanceof RefusedInput))
        output.complain(say('cli.saved-before', { files: outputs.saved().join(', ') }))
      throw error
    })
  } finally {
    await close()
  }
}

/** The places of all that the command may write are looked at before any process starts. */
async function outputsOf(
  { dataset, savesDataset, files }: PreparedCommand,
  folder: string,
  datasets: readonly string[],
): Promise<Outputs> {
  const { targets, inputs } = files(folder)
  const own = savesDataset && dataset !== null ? resolve(folder, dataset) : undefined
  // What is there to be replaced; one that isn't there is refused when it is opened, by its own sentence.
  if (own !== undefined && existsSync(own)) {
    await refuseSealed(own, basename(own))
    await checkTargets([{ path: own, kind: 'file' }], [])
  }
  return await prepareOutputs(targets, [
    ...datasets.map((path) => ({ path, role: 'dataset' as const })),
    ...inputs,
  ])
}

/** Ctrl-C must not leave a copy of the dataset behind. */
function endOnSignal(
  data: DataProcess,
  removeFolders: () => Promise<void>,
): { readonly close: () => Promise<void>; readonly onCancel: (listener: () => void) => void } {
  const close = (): Promise<void> => data.close().then(removeFolders)
  let cancel: (() => void) | undefined
  const stop = (): void => {
    const listener = cancel
    cancel = undefined
    if (listener === undefined) void close().then(() => process.exit(1))
    else listener()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  return {
    close: async () => {
      await close()
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, stop)
    },
    onCancel: (listener) => {
      cancel = listener
    },
  }
}

function complainOf(error: unknown, output: CliOutput): number {
  if (error instanceof RefusedInput) {
    output.complain(error.message)
    return 2
  }
  const code = error instanceof DeskError ? error.code : 'internal'
  if (!(error instanceof DeskError)) output.complain(describeFault(error))
  output.complain(failureWithSentence(code, error instanceof DeskError ? error.details : {}).sentence)
  return OUR_FAULT.has(code) ? 1 : 2
}
