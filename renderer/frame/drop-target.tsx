import { useCallback } from 'react'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { isReportName } from '../import/report-file.ts'
import { isPublishedFile } from '../state/published-file.ts'
import { useFileDrop } from './use-file-drop.ts'

/** The whole window as a place to drop files on: reports to be imported, one dataset, or one published file to be made again. */
export function DropTarget(props: {
  readonly onDataset: (file: File) => void
  /** `null` where there is no dataset to import into. */
  readonly onReports: ((files: readonly File[]) => void) | null
  /** `null` where there is no dataset to make a figure from. */
  readonly onPublished: ((file: File) => void) | null
}) {
  const { onDataset, onReports, onPublished } = props
  const announce = useAnnounce()
  const onFiles = useCallback(
    (files: readonly File[]) => {
      const [file, ...others] = files
      if (files.every(({ name }) => isReportName(name))) {
        if (onReports === null) announce(say('importing.needs-dataset'))
        else onReports(files)
      } else if (file !== undefined && others.length === 0) {
        if (onPublished !== null && isPublishedFile(file.name)) onPublished(file)
        else onDataset(file)
      } else announce(say('importing.drop-mixed'))
    },
    [announce, onDataset, onReports, onPublished],
  )
  if (!useFileDrop(onFiles)) return null
  return (
    <div className="drop-target" data-drop-target>
      <p>{say(onReports === null ? 'screen.drop-here' : 'importing.drop-here')}</p>
    </div>
  )
}
