import { useCallback } from 'react'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { isReportName } from '../import/report-file.ts'
import { useFileDrop } from './use-file-drop.ts'

/** The whole window as a place to drop files on: reports to be imported, one dataset, or one published file to be made again. */
export function DropTarget(props: {
  /** A dataset or a published figure. */
  readonly onFile: (file: File) => void
  /** `null` where there is no dataset to import into. */
  readonly onReports: ((files: readonly File[]) => void) | null
}) {
  const { onFile, onReports } = props
  const announce = useAnnounce()
  const onFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files
      if (files.every(({ name }) => isReportName(name))) {
        if (onReports === null) announce(say('importing.needs-dataset'))
        else onReports(files)
      } else if (file !== undefined && others.length === 0) onFile(file)
      else announce(say('importing.drop-mixed'))
    },
    [announce, onFile, onReports],
  )
  if (!useFileDrop(onFiles)) return null
  return (
    <div className="drop-target" data-drop-target>
      <p>{say(onReports === null ? 'screen.drop-here' : 'importing.drop-here')}</p>
    </div>
  )
}
