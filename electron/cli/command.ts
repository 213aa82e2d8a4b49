import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import type { DataProcess } from '../host/data-process.ts'
import type { OptionUseOf } from './option-use.ts'
import type { Outputs } from './outputs.ts'

/** What a person wrote behind the name of a command. */
export interface Given<Option extends string> {
  /** The text of an option; `undefined` where it wasn't given. */
  maybeText(option: Option): string | undefined
  /** All texts of an option that may be given again, in order. */
  texts(option: Option): readonly string[]
  isSet(option: Option): boolean
  /** What stands alone behind the command's name, in order. */
  readonly operands: readonly string[]
}

/** What a command works with. */
export interface CommandContext {
  readonly data: DataProcess
  /**
   * Opens the dataset that `--dataset` names, else the bundled one.
   * @throws {DeskError} when it is refused.
   */
  readonly openDataset: () => Promise<DatasetInfo>
  /** The file that `--dataset` names; `null`: the bundled dataset is used, which is never written. */
  readonly datasetPath: string | null
  /** The bundled dataset's own file. */
  readonly bundledPath: string
  /**
   * Puts the open dataset, with its edits, in its own file's place; not over what another program has changed there.
   * @throws {DeskError} those of `saveDocument`.
   */
  readonly saveDataset: () => Promise<void>
  /** The one way to write. The places that options name were checked before the command began. */
  readonly outputs: Outputs
  /** Relative names of files start here. */
  readonly folder: string
  /** A folder for what must go when the command has ended. */
  readonly scratch: string
  readonly isJson: boolean
  /** A line about work that goes on, to standard error. */
  readonly progress: (line: string) => void
  /** Called at the first Ctrl-C (or SIGTERM, SIGHUP) in place of ending; the second one ends. */
  readonly onCancel: (listener: () => void) => void
}

/** An answer that tells of input that can't be taken: it goes to standard output all the same, and the exit code is 2. */
export interface RefusingAnswer {
  readonly text: string
  readonly isRefusal: true
}

/**
 * Carries the command out and gives what goes to standard output.
 * @throws {DeskError} when a file, the query or the place to write is refused.
 */
export type RunCommand = (context: CommandContext) => Promise<string | RefusingAnswer>

/** One command of the command line; one file each. `--dataset` and `--json` belong to all of them. */
export interface Command<Option extends string = never> {
  /** Its lines in `--help`. */
  readonly usage: () => string
  /** Options of its own, each with what it is for. */
  readonly options: Readonly<Record<Option, OptionUseOf>>
  /** Whether anything may stand alone behind its name: names of files that are read. */
  readonly takesOperands: boolean
  /** Whether it may save the dataset, by what was given: the dataset's own place is then tried first. Left out: never. */
  readonly savesDataset?: (isSet: (option: string) => boolean) => boolean
  /**
   * Reads what was given, before any process starts.
   * @throws {RefusedInput} with the sentence for the person.
   */
  prepare(given: Given<Option>): RunCommand
}
