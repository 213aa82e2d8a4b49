import { useCallback, useEffect, useState } from 'react'
import { errorSentence } from '../../data/model/words/error-sentence.ts'
import { heldTo } from '../../data/model/words/held-to.ts'
import { say } from '../../data/model/words/say.ts'
import type { AppState, FileHandle, Reply } from '../../electron/contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'

/** The open dataset and the ways to another one. */
export interface DatasetControl {
  /** `null` until the shell has answered. */
  readonly app: AppState | null
  readonly dataset: DatasetInfo | null
  /** A sentence, or `null`; the dataset that was open stays open. */
  readonly problem: string | null
  /** The file that `problem` is about, where it is another program's database: a table of it can be imported. */
  readonly foreign: FileHandle | null
  /** Name of the file that is being opened. */
  readonly opening: string | null
  readonly openFile: (file: File) => void
  /** A dataset that the shell brings; `then` once it is open. */
  readonly openHandle: (file: FileHandle, then?: () => void) => void
  readonly openBundled: () => void
  /** By the shell's own dialog. */
  readonly choose: () => void
  readonly report: (problem: string | null) => void
  /** Counts the openings: another number is another dataset, the same one an edit of it. */
  readonly opened: number
  /** Counts the changes that came from another window. */
  readonly elsewhere: number
  /** The open dataset has become this one by an edit or a save. */
  readonly onChanged: (dataset: DatasetInfo) => void
  /** Another dataset was opened by other means than these. */
  readonly onOpened: (dataset: DatasetInfo) => void
}

/** Asks the shell for its state once, then opens what the reader chooses; a failure changes nothing but the sentence. */
export function useDataset(): DatasetControl {
  const desk = useDesk()
  const announce = useAnnounce()
  const [app, setApp] = useState<AppState | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [foreign, setForeign] = useState<FileHandle | null>(null)
  const [opening, setOpening] = useState<string | null>(null)
  const [opened, setOpened] = useState(0)
  const [elsewhere, setElsewhere] = useState(0)

  useEffect(() => {
    let isCurrent = true
    void desk.call('app.state', {}).then((reply) => {
      if (!isCurrent) return
      if (reply.ok) setApp(reply.value)
      setProblem(reply.ok ? startProblem(reply.value) : reply.sentence)
    })
    return () => {
      isCurrent = false
    }
  }, [desk])

  const report = useCallback((sentence: string | null) => {
    setForeign(null)
    setProblem(sentence)
  }, [])
  useEffect(
    () =>
      desk.onElsewhere((next) => {
        const { dataset } = next
        setApp((before) => {
          if (!isSameDocument(before?.dataset ?? null, dataset)) setOpened((count) => count + 1)
          return next
        })
        setElsewhere((count) => count + 1)
        report(
          dataset === null
            ? errorSentence('no-dataset', {})
            : say('document.changed-elsewhere', { name: dataset.name }),
        )
      }),
    [desk, report],
  )
  const onChanged = useCallback((dataset: DatasetInfo) => {
    setApp((before) => (before === null ? before : { ...before, dataset }))
  }, [])
  const onOpened = useCallback(
    (dataset: DatasetInfo) => {
      onChanged(dataset)
      setOpened((count) => count + 1)
      const { name, sealedBy, catalogue } = dataset
      const companies = catalogue.companies.map(({ id }) => id)
      announce(
        sealedBy === null
          ? say('screen.opened', { name, held: heldTo(catalogue, companies) })
          : say('document.opened-sealed', { name, sealedBy }),
      )
    },
    [announce, onChanged],
  )
  const settle = useCallback(
    (reply: Reply<DatasetInfo>) => {
      setOpening(null)
      setForeign(null)
      // What the reader stopped is no problem.
      const isStopped = !reply.ok && reply.code === 'dataset-cancelled'
      if (isStopped) announce(reply.sentence)
      setProblem(reply.ok || isStopped ? null : reply.sentence)
      if (reply.ok) onOpened(reply.value)
    },
    [announce, onOpened],
  )
  const openHandle = useCallback(
    async (handle: Reply<FileHandle>, then?: () => void) => {
      const reply = handle.ok ? await desk.call('dataset.open', { handle: handle.value.handle }) : handle
      settle(reply)
      if (handle.ok && !reply.ok && reply.code === 'dataset-foreign') setForeign(handle.value)
      if (reply.ok) then?.()
    },
    [desk, settle],
  )

  const openFile = useCallback(
    (file: File) => {
      setOpening(file.name)
      void desk.handleOf(file).then((handle) => openHandle(handle))
    },
    [desk, openHandle],
  )

  return {
    app,
    dataset: app?.dataset ?? null,
    problem,
    opening,
    foreign,
    report,
    opened,
    elsewhere,
    onChanged,
    onOpened,
    openFile,
    openHandle(file, then) {
      setOpening(file.name)
      void openHandle({ ok: true, value: file }, then)
    },
    openBundled() {
      void desk.call('dataset.open-bundled', {}).then(settle)
    },
    choose() {
      void desk.call('dataset.choose', {}).then((reply) => {
        if (!reply.ok) setProblem(reply.sentence)
        else if (reply.value !== null) {
          setOpening(reply.value.name)
          void openHandle({ ok: true, value: reply.value })
        }
      })
    },
  }
}

/** An edit leaves a dataset its name; another file, or a save under another name, starts the screens anew. */
function isSameDocument(before: DatasetInfo | null, next: DatasetInfo | null): boolean {
  return before?.name === next?.name && before?.isBundled === next?.isBundled
}

/** What of the start went another way than asked, in sentences. */
function startProblem({ startFailure, startView }: AppState): string | null {
  // What of the view is changed is said beside its figure.
  const refused = startView?.query === null ? startView.failure : null
  const sentences = [startFailure, refused].flatMap((failure) => failure?.sentence ?? [])
  return sentences.length === 0 ? null : sentences.join(' ')
}
