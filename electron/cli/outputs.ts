import { basename, join } from 'node:path'
import { DeskError } from '../../data/model/error-codes.ts'
import { visibleLine } from '../../data/model/visible-text.ts'
import { say } from '../../data/model/words/say.ts'
import type { NamedFile } from '../../data/publish/data-files/zip-files.ts'
import { atomicSave, atomicSaveFrom } from '../host/atomic-save.ts'
import { prepareFolder, refuseOthers } from '../host/batch-folder.ts'
import { maybeOtherNames, type OtherNames } from '../host/other-names.ts'
import { checkTargets, type FileInUse, type Target } from '../host/check-targets.ts'

/** The one way in which a command writes: what it names was checked before it began, and what was saved is known when something fails. */
export interface Outputs {
  /**
   * Makes the folder where it is missing, and makes sure that files of these names may be written in it, before any is.
   * @throws {DeskError} as `checkTargets`.
   */
  prepareFolder(path: string, names: readonly string[]): Promise<void>
  /** @throws {DeskError} `target-in-use`, `save-read-only`, `save-disk-full` or `save-failed`. */
  save(path: string, bytes: Uint8Array): Promise<void>
  /**
   * Saves files that the command itself names into a folder that was prepared. Another file of the name is refused before any is written;
   * one of the same bytes is none. `mayReplace`: the person has said so.
   * @throws {DeskError} `batch-file-exists`, or as `save`.
   */
  saveNamed(folder: string, files: readonly NamedFile[], mayReplace: boolean): Promise<void>
  /** The same of what stands in another file, which is only read. @throws as `save`. */
  saveFrom(path: string, from: string): Promise<void>
  /** Something was saved in another way: the dataset. */
  note(path: string): void
  /** Says that the file at `path`, which is about to be replaced, has other names that keep the old one. */
  nameLinks(path: string): Promise<void>
}

/** `saved` gets the names of what is saved; `tell` gets a sentence before a file that has other names is replaced under one of them. */
export function createOutputs(
  inUse: readonly FileInUse[],
  saved: string[] = [],
  tell: (sentence: string) => void = () => undefined,
): Outputs {
  const nameLinks = async (path: string): Promise<void> => {
    const others = await maybeOtherNames(path)
    if (others !== null) tell(othersInWords(basename(path), others))
  }
  const inFolder = (path: string, names: readonly string[]): readonly Target[] =>
    names.map((name) => ({ path: join(path, basename(name)), kind: 'file' }))
  const saveBy = async (path: string, write: () => Promise<void>): Promise<void> => {
    try {
      await checkTargets([{ path, kind: 'file' }], inUse)
      await nameLinks(path)
      await write()
    } catch (error) {
      // What was said of this file alone isn't true of the disk any more.
      throw error instanceof DeskError && saved.length > 0
        ? new DeskError(error.code, { ...error.details, changed: 'something' }, error)
        : error
    }
    saved.push(basename(path))
  }
  const save = (path: string, bytes: Uint8Array): Promise<void> => saveBy(path, () => atomicSave(path, bytes))
  return {
    prepareFolder: async (path, names) => {
      await prepareFolder(path)
      await checkTargets(inFolder(path, names), inUse)
    },
    save,
    saveNamed: async (path, files, mayReplace) => {
      if (!mayReplace) await refuseOthers(path, files)
      for (const { name, bytes } of files) await save(join(path, basename(name)), bytes)
    },
    saveFrom: (path, from) => saveBy(path, () => atomicSaveFrom(path, from)),
    note: (path) => void saved.push(basename(path)),
    nameLinks,
  }
}

/**
 * What a command was told to write and to read, checked against each other before any process starts.
 * @throws {DeskError} as `checkTargets`.
 */
export async function prepareOutputs(
  targets: readonly Target[],
  inUse: readonly FileInUse[],
  saved: string[],
  tell: (sentence: string) => void,
): Promise<Outputs> {
  await checkTargets(targets, inUse)
  return createOutputs(inUse, saved, tell)
}

function othersInWords(file: string, { count, names }: OtherNames): string {
  const named = names.length === 0 ? '' : ` (${names.map(visibleLine).join(', ')})`
  return say('cli.hard-links', { file: visibleLine(file), count, named })
}
