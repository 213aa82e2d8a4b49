import { useCallback } from 'react'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { isDatabaseName, isReportName } from '../import/report-file.ts'
import { useFileDrop } from './use-file-drop.ts'

/** The whole window as a place to drop files on: reports to be imported, one dataset, or one published file to be made again. */
export function DropTarget(props: {
  /** A dataset or a published figure. */
  readonly onFile: (file: File) => void
  /** `null` where there is no dataset to import into. */
  readonly onReports: ((files: readonly File[]) => void) | null
  /** The import is on the screen: a dataset that is dropped now is imported, not opened. */
  readonly isImporting?: boolean
}) {
  const { onFile, onReports, isImporting = false } = props
  const announce = useAnnounce()
  const onFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files
      const isForImport = ({ name }: File): boolean => isReportName(name) || isDatabaseName(name)
      const areReports = files.every(({ name }) => isReportName(name))
      // One dataset by itself is opened, unless the import is on the screen; several files are an import.
      if (areReports || ((isImporting || others.length > 0) && files.every(isForImport))) {
        if (onReports === null) announce(say('importing.needs-dataset'))
        else onReports(files)
      } else if (file !== undefined && others.length === 0) onFile(file)
      else announce(say('importing.drop-mixed'))
    },
    [announce, onFile, onReports, isImporting],
  )
  if (!useFileDrop(onFiles)) return null
  return (
    <div className="drop-target" data-drop-target>
      <p>{say(dropWords(onReports !== null, isImporting))}</p>
    </div>
  )
}

function dropWords(canImport: boolean, isImporting: boolean) {
  if (!canImport) return 'screen.drop-here'
  return isImporting ? 'importing.drop-into' : 'importing.drop-here'
}
