import type { CurrentDataset } from './current-dataset.ts'
import { checkTargets, type FileInUse } from './check-targets.ts'
import type { FileHandles } from './file-handles.ts'
import type { ShellAdapter } from './shell-adapter.ts'

interface InUseParts {
  readonly current: Pick<CurrentDataset, 'place'>
  readonly handles: Pick<FileHandles, 'pathsRead'>
  readonly bundledPath: string
}

/** What no file may take the place of: the open dataset, the bundled one, and the files that are being read for an import. */
export function filesInUse({ current, handles, bundledPath }: InUseParts): readonly FileInUse[] {
  const own = current.place()?.path
  const inputs = handles.pathsRead().filter((path) => path !== own && path !== bundledPath)
  return [
    ...(own === undefined ? [] : [{ path: own, role: 'dataset' as const }]),
    { path: bundledPath, role: 'dataset' },
    ...inputs.map((path) => ({ path, role: 'input' as const })),
  ]
}

/** A place where a file is delivered to, as `deliverFile` of the host's answers: the shell's own, with the place checked. */
export type CheckedAdapter = Omit<ShellAdapter, 'deliverFile'> & {
  deliverFile(file: Parameters<ShellAdapter['deliverFile']>[0]): ReturnType<ShellAdapter['deliverFile']>
}

/**
 * A shell's adapter that writes nowhere before the chosen place was looked at. Where the dataset is saved under another name, its own
 * file may be chosen: it is then replaced as by Save.
 */
export function checkedAdapter(adapter: ShellAdapter, parts: InUseParts): CheckedAdapter {
  const check = (path: string, inUse: readonly FileInUse[]): Promise<void> =>
    checkTargets([{ path, kind: 'file' }], inUse)
  return {
    ...adapter,
    deliverFile: (file) => adapter.deliverFile(file, (path) => check(path, filesInUse(parts))),
    ...(adapter.chooseSavePath === undefined
      ? {}
      : {
          chooseSavePath: async (name: string) => {
            const path = (await adapter.chooseSavePath?.(name)) ?? null
            const own = parts.current.place()
            const isOwn = (file: FileInUse): boolean => own?.isBundled === false && file.path === own.path
            if (path !== null)
              await check(
                path,
                filesInUse(parts).map((file) => (isOwn(file) ? { ...file, role: 'own' } : file)),
              )
            return path
          },
        }),
  }
}
