import { NO_CHOICES, type ImportChoices, type ImportReport } from '../../data/model/import-report.ts'
import type { FileHandle, Reply } from '../../electron/contract/channels.ts'
import type { DeskApi } from '../../electron/contract/desk-api.ts'
import type { ReportFile } from './report-file.ts'

/** The files as the contract wants them. */
function filesAsked(files: readonly ReportFile[]) {
  return { files: files.map(({ handle, choices }) => ({ handle, choices })) }
}

/** Tried files, with what was shown of them. */
export function filesSeen(files: readonly ReportFile[]) {
  return files.flatMap(({ handle, choices, report }) => {
    if (report === null) return []
    const { sha256, lines, figures } = report
    return [{ handle, choices, seen: { sha256, lines, figures } }]
  })
}

/** Brings files to the shell, one after the other; those that it refuses are told by `refuse`. */
export async function handlesOf(
  desk: DeskApi,
  files: readonly File[],
  refuse: (sentence: string) => void,
): Promise<readonly FileHandle[]> {
  const handles: FileHandle[] = []
  for (const file of files) {
    const reply = await desk.handleOf(file)
    if (reply.ok) handles.push(reply.value)
    else refuse(reply.sentence)
  }
  return handles
}

/** A file about which nothing was decided yet. */
export function newReportFile({ handle, name }: FileHandle): ReportFile {
  return { handle, name, choices: NO_CHOICES, inspection: null, report: null, leavesErrorsOut: false }
}

/** Looks at the files and tries them: what is wrong with one of them is said of that one. */
export async function tryFiles(
  desk: DeskApi,
  files: readonly ReportFile[],
): Promise<Reply<{ readonly files: readonly ReportFile[]; readonly report: ImportReport }>> {
  const inspected = await desk.call('import.inspect', filesAsked(files))
  if (!inspected.ok) return inspected
  const tried = await desk.call('import.dry-run', filesAsked(files))
  if (!tried.ok) return tried
  return {
    ok: true,
    value: {
      report: tried.value,
      files: files.map((file, index) => ({
        ...file,
        inspection: inspected.value[index] ?? null,
        report: tried.value.files[index] ?? null,
      })),
    },
  }
}

/** The choices of one file changed: what was said of its rows is of another reading. */
export function withChoices(
  files: readonly ReportFile[],
  handle: string,
  change: Partial<ImportChoices>,
): readonly ReportFile[] {
  return files.map((file) =>
    file.handle === handle
      ? { ...file, choices: { ...file.choices, ...change }, leavesErrorsOut: false }
      : file,
  )
}

/** The same files, the chosen ones before the others. */
export function withFirst(
  files: readonly ReportFile[],
  chosen: readonly ReportFile[],
): readonly ReportFile[] {
  const isChosen = ({ handle }: ReportFile): boolean => chosen.some((each) => each.handle === handle)
  return [...files.filter(isChosen), ...files.filter((file) => !isChosen(file))]
}
