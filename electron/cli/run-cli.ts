import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { ErrorCode } from '../../data/model/error-codes.ts'
import { mapTexts, visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import { describeFault } from '../../data/process/describe-fault.ts'
import { failureOf } from '../../data/process/failure-of.ts'
import { openAppFolders } from '../host/app-folders.ts'
import { checkoutPlaces, type AppPlaces } from '../host/app-places.ts'
import { APP_VERSION } from '../host/app-version.ts'
import { askData, openInData } from '../host/ask-data.ts'
import { startDataProcess } from '../host/data-process.ts'
import { failureWithSentence } from '../host/error-sentence.ts'
import { checkTargets } from '../host/check-targets.ts'
import { createPrivateCopies } from '../host/private-copies.ts'
import { refuseSealed, saveDocument } from '../host/save-document.ts'
import { spawnNodeProcess } from '../host/spawn-process.ts'
import { workingFolder } from '../host/working-folder.ts'
import { refuseIrregular } from '../host/refuse-irregular.ts'
import { openTerminal, visibleTerminal, type Terminal } from '../host/terminal.ts'
import { parseCliArguments, type PreparedCommand } from './cli-arguments.ts'
import type { RefusingAnswer } from './command.ts'
import { COMMANDS } from './commands.ts'
import { exitCodeOf, hearSignals, type HeardSignals } from './hear-signals.ts'
import { prepareOutputs, type Outputs } from './outputs.ts'
import { RefusedInput } from './refused-input.ts'
import { tellOpening } from './tell-opening.ts'

/** Failures that are ours and not the input's. */
const OUR_FAULT: ReadonlySet<ErrorCode> = new Set(['internal', 'process-stopped', 'native-missing'])

/** The command line. Gives the exit code: 0 done, 2 the input was refused, 1 our fault, above 128 ended by a signal. */
export async function runCli(
  given: readonly string[],
  terminal: Terminal = openTerminal(),
  places: AppPlaces = checkoutPlaces(),
): Promise<number> {
  const output = visibleTerminal(terminal)
  const signals = hearSignals()
  const saved: string[] = []
  try {
    const request = parseCliArguments(given)
    const answer =
      request.kind === 'help'
        ? usage()
        : request.kind === 'version'
          ? APP_VERSION
          : await withDataProcess(request, output, places, signals, saved)
    // All is put away: a signal may end a write that nobody takes.
    signals.stopHearing()
    await output.write(typeof answer === 'string' ? answer : answer.text)
    return typeof answer === 'string' ? 0 : 2
  } catch (error) {
    const signal = signals.endedBy()
    if (signal === null) return complainOf(error, output, saved)
    const what = saved.length === 0 ? say('cli.nothing-saved') : savedBefore(saved)
    output.complain(say('cli.ended', { signal, what }))
    return exitCodeOf(signal)
  } finally {
    signals.stopHearing()
  }
}

function usage(): string {
  const commands = Object.values(COMMANDS).map((command) => command.usage())
  return say('cli.usage', { commands: commands.join('\n') })
}

/** `saved` gets the names of what the command saves. @throws whatever ended it; a signal, too. */
async function withDataProcess(
  request: PreparedCommand,
  output: Terminal,
  places: AppPlaces,
  signals: HeardSignals,
  saved: string[],
): Promise<string | RefusingAnswer> {
  const { dataset, isJson, run } = request
  const folder = workingFolder()
  const datasetPath = dataset === null ? places.bundledDataset : resolve(folder, dataset)
  const outputs = await outputsOf(request, folder, [datasetPath, places.bundledDataset], {
    saved,
    tell: output.complain,
  })
  const folders = await openAppFolders(process.env, 'command')
  const data = startDataProcess({
    spawn: spawnNodeProcess(places.dataProcess),
    copies: createPrivateCopies(folders.copies),
    log: output.complain,
  })
  try {
    // What waits for the data process fails; what is being saved is saved, whole.
    signals.onEnd(() => void data.close())
    const place = { path: datasetPath, isBundled: dataset === null }
    return await run({
      data,
      folder,
      scratch: folders.scratch,
      isJson,
      openDataset: () => {
        const opening = openInData(data, place)
        return output.isWatched === true ? tellOpening(opening, basename(place.path), data, output) : opening
      },
      datasetPath: dataset === null ? null : place.path,
      bundledPath: places.bundledDataset,
      saveDataset: async () => {
        const { source } = await askData(data, 'document-state', {})
        await outputs.nameLinks(place.path)
        await saveDocument(
          { current: { ask: (verb, request) => askData(data, verb, request) }, folders },
          {
            path: place.path,
            expectedSha256: source.sha256,
            mayPartNames: true,
            onReplaced: () => {
              outputs.note(place.path)
            },
          },
        )
      },
      outputs,
      progress: output.complain,
      onCancel: (cancel) => signals.onCancel(cancel),
    })
  } finally {
    await data.close()
    await folders.remove()
  }
}

/** The places of all that the command may write are looked at before any process starts. */
async function outputsOf(
  { dataset, savesDataset, files }: PreparedCommand,
  folder: string,
  datasets: readonly string[],
  { saved, tell }: { readonly saved: string[]; readonly tell: (sentence: string) => void },
): Promise<Outputs> {
  const { targets, inputs } = files(folder)
  for (const path of [...datasets, ...inputs.map((input) => input.path)]) await refuseIrregular(path)
  const own = savesDataset && dataset !== null ? resolve(folder, dataset) : undefined
  // What is there to be replaced; one that isn't there is refused when it is opened, by its own sentence.
  if (own !== undefined && existsSync(own)) {
    await refuseSealed(own, basename(own))
    await checkTargets([{ path: own, kind: 'file' }], [])
  }
  return await prepareOutputs(
    targets,
    [...datasets.map((path) => ({ path, role: 'dataset' as const })), ...inputs],
    saved,
    tell,
  )
}

function savedBefore(saved: readonly string[]): string {
  return say('cli.saved-before', { files: saved.map(visibleLine).join(', ') })
}

function complainOf(error: unknown, output: Terminal, saved: readonly string[]): number {
  if (error instanceof RefusedInput) {
    output.complain(error.message)
    return 2
  }
  if (saved.length > 0) output.complain(savedBefore(saved))
  const { code, details } = failureOf(error)
  if (code === 'internal') output.complain(describeFault(error))
  output.complain(failureWithSentence(code, mapTexts(details, visibleLine)).sentence)
  return OUR_FAULT.has(code) ? 1 : 2
}
