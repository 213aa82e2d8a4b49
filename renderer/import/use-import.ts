import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ImportChoices, ImportReport } from '../../data/model/import-report.ts'
import { mainServicesImported } from '../../data/model/words/say-main-service.ts'
import { say } from '../../data/model/words/say.ts'
import type { FileHandle } from '../../electron/contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from '../state/desk-context.ts'
import { useDocumentControl } from '../state/document-context.ts'
import { receiveSaved } from '../state/receive-saved.ts'
import { filesSeen, handlesOf, newReportFile, tryFiles, withChoices, withFirst } from './import-steps.ts'
import { pickFiles, REPORT_TYPES } from './pick-files.ts'
import type { ReportFile } from './report-file.ts'

/** As many as one import takes. */
const MAX_FILES = 60
const PROGRESS_EVERY_MS = 250

/** Files on their way into the open dataset. */
export interface ImportControl {
  readonly files: readonly ReportFile[]
  /** What would come of them, all together; `null` while it isn't known. */
  readonly report: ImportReport | null
  readonly work: 'none' | 'reading' | 'importing'
  /** Of the running work, 0 to 1; `null`: not known. */
  readonly share: number | null
  /** A sentence, or `null`. */
  readonly problem: string | null
  /** The import takes the screen; otherwise its files wait. */
  readonly isShown: boolean
  readonly show: (isShown: boolean) => void
  readonly addFiles: (files: readonly File[]) => void
  /** Files that the shell has already. */
  readonly addHandles: (handles: readonly FileHandle[]) => void
  /** By the shell's dialog, or the browser's. */
  readonly choose: () => void
  readonly remove: (handle: string) => void
  readonly clear: () => void
  readonly decide: (handle: string, change: Partial<ImportChoices>) => void
  /** Leaves the rows of a file that have errors out, or not. */
  readonly leaveErrorsOut: (handle: string, leavesErrorsOut: boolean) => void
  /** Imports these of the files, in one step; the others wait. */
  readonly commit: (files: readonly ReportFile[]) => void
  /** The file that is looked at; `null`: the list of all. */
  readonly opened: string | null
  readonly open: (handle: string | null) => void
  readonly cancel: () => void
  readonly saveReport: () => void
}

/** Each change of the files tries them anew; of several tries only the newest counts. `onImported` gets what was imported. */
export function useImport(
  onImported: (files: readonly ReportFile[], dataset: DatasetInfo) => void,
): ImportControl {
  const desk = useDesk()
  const announce = useAnnounce()
  const document = useDocumentControl()
  const [files, setFiles] = useState<readonly ReportFile[]>([])
  const [report, setReport] = useState<ImportReport | null>(null)
  const [work, setWork] = useState<ImportControl['work']>('none')
  const [problem, setProblem] = useState<string | null>(null)
  const [isShown, setShown] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const newest = useRef(0)
  const held = useRef<readonly ReportFile[]>([])
  const share = useProgress(work !== 'none')

  const restart = useCallback(
    async (next: readonly ReportFile[]) => {
      newest.current += 1
      const own = newest.current
      held.current = next
      setFiles(next)
      setReport(null)
      setWork(next.length === 0 ? 'none' : 'reading')
      if (next.length === 0) return
      const reply = await tryFiles(desk, next)
      if (own !== newest.current) return
      setWork('none')
      if (!reply.ok) {
        setProblem(reply.sentence)
        return
      }
      held.current = reply.value.files
      setFiles(reply.value.files)
      setReport(reply.value.report)
    },
    [desk],
  )

  const add = useCallback(
    (handles: readonly FileHandle[]) => {
      if (handles.length === 0) return
      const all = [...held.current, ...handles.map(newReportFile)]
      if (all.length > MAX_FILES) setProblem(say('importing.too-many', { limit: MAX_FILES }))
      else void restart(all)
    },
    [restart],
  )
  const addFiles = useCallback(
    (picked: readonly File[]) => {
      setShown(true)
      setProblem(null)
      if (picked.length > 0) setWork('reading')
      void handlesOf(desk, picked, setProblem).then((handles) => {
        if (handles.length === 0) setWork('none')
        add(handles)
      })
    },
    [add, desk],
  )

  return useMemo(
    () => ({
      files,
      report,
      work,
      share,
      problem,
      isShown,
      show: setShown,
      addFiles,
      addHandles: (handles) => {
        setShown(true)
        setProblem(null)
        add(handles)
      },
      choose: () => {
        setShown(true)
        if (desk.shell === 'browser') void pickFiles(REPORT_TYPES).then(addFiles)
        else
          void desk.call('import.choose', {}).then((reply) => {
            if (reply.ok) add(reply.value)
            else setProblem(reply.sentence)
          })
      },
      remove: (handle) => {
        setProblem(null)
        void restart(files.filter((file) => file.handle !== handle))
      },
      clear: () => {
        setProblem(null)
        void restart([])
      },
      decide: (handle, change) => {
        setProblem(null)
        void restart(withChoices(files, handle, change))
      },
      leaveErrorsOut: (handle, leavesErrorsOut) => {
        held.current = held.current.map((file) =>
          file.handle === handle ? { ...file, leavesErrorsOut } : file,
        )
        setFiles(held.current)
      },
      opened,
      open: setOpened,
      commit: (chosen) => {
        setWork('importing')
        setProblem(null)
        // Only files whose rows with errors may be left out, or that have none, are chosen.
        const skipErrors = chosen.some(({ leavesErrorsOut }) => leavesErrorsOut)
        void desk.call('import.commit', { files: filesSeen(chosen), skipErrors }).then(async (reply) => {
          setWork('none')
          if (!reply.ok) {
            setProblem(reply.sentence)
            // Tried first, and so without the files that wait: as it would come in now.
            if (reply.code === 'import-not-as-seen') void restart(withFirst(held.current, chosen))
            return
          }
          const { changed } = reply.value
          if (changed === null) return
          await document.receive(changed)
          announce(
            [
              importedSentence(reply.value.report),
              ...(changed.dataset === null
                ? []
                : mainServicesImported(changed.dataset.catalogue, reply.value.report)),
            ].join(' '),
          )
          const rest = held.current.filter(({ handle }) => !chosen.some((each) => each.handle === handle))
          setOpened(null)
          void restart(rest)
          if (rest.length > 0) return
          setShown(false)
          if (changed.dataset !== null) onImported(chosen, changed.dataset)
        })
      },
      cancel: () => {
        void desk.call('import.cancel', {})
        if (work !== 'reading') return
        newest.current += 1
        setWork('none')
        setProblem(say('importing.cancelled'))
      },
      saveReport: () => {
        void desk.call('import.save-report', { handles: files.map(({ handle }) => handle) }).then((reply) => {
          if (reply.ok) announce(receiveSaved(reply.value))
          else setProblem(reply.sentence)
        })
      },
    }),
    [
      files,
      report,
      work,
      share,
      problem,
      isShown,
      opened,
      addFiles,
      add,
      restart,
      desk,
      document,
      announce,
      onImported,
    ],
  )
}

function importedSentence({ files }: ImportReport): string {
  const sum = (of: 'new' | 'restated'): number => files.reduce((total, { figures }) => total + figures[of], 0)
  return say('importing.done', { files: files.length, figures: sum('new'), restated: sum('restated') })
}

/** How far the running work is, asked for while it runs. */
function useProgress(isRunning: boolean): number | null {
  const desk = useDesk()
  const [share, setShare] = useState<number | null>(null)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => {
      void desk.call('import.progress', {}).then((reply) => {
        if (reply.ok)
          setShare(reply.value === null ? null : reply.value.done / Math.max(1, reply.value.total))
      })
    }, PROGRESS_EVERY_MS)
    return () => {
      clearInterval(timer)
      setShare(null)
    }
  }, [desk, isRunning])
  return share
}
