import { useState } from 'react'
import { say } from '../../data/model/words/say.ts'
import type { FileHandle, Reply } from '../../electron/contract/channels.ts'
import { useDesk } from '../state/desk-context.ts'
import type { DatasetControl } from '../state/use-dataset.ts'

/** What the reader brings from outside, by drop, dialog, start or a second start. */
export interface GivenFiles {
  /** The ways to open a file, whatever it is: its bytes say whether it is a dataset or a published figure. */
  readonly control: DatasetControl
  /** The published figure that is to be made again; `null` once that is done. */
  readonly figure: FileHandle | null
  readonly openFigure: (file: File) => void
  readonly forgetFigure: () => void
  /** The text or JSON of the view that is to be shown in the open dataset; `null` once that is done. */
  readonly view: string | null
  readonly openView: (text: string) => void
  readonly forgetView: () => void
}

/** Tells published figures from datasets, so that only another dataset asks what becomes of unsaved edits. */
export function useGivenFiles(control: DatasetControl): GivenFiles {
  const desk = useDesk()
  const { app, report } = control
  const [brought, setFigure] = useState<FileHandle | null>(null)
  const [isStartOver, setStartOver] = useState(false)
  const [view, setView] = useState<string | null>(null)
  const figure = brought ?? (isStartOver ? null : (app?.startFigure ?? null))

  const openHandle = async (handle: Reply<FileHandle>, then?: () => void): Promise<void> => {
    const kind = handle.ok ? await desk.call('file.kind', { handle: handle.value.handle }) : handle
    if (!handle.ok || !kind.ok) report(kind.ok ? null : kind.sentence)
    else if (kind.value === 'dataset') control.openHandle(handle.value, then)
    else if (control.dataset === null) report(say('publishing.needs-dataset'))
    else {
      setFigure(handle.value)
      then?.()
    }
  }
  return {
    control: {
      ...control,
      openFile(file) {
        void desk.handleOf(file).then((handle) => openHandle(handle))
      },
      openHandle(file, then) {
        void openHandle({ ok: true, value: file }, then)
      },
      choose() {
        void desk.call('dataset.choose', {}).then((reply) => {
          if (!reply.ok) report(reply.sentence)
          else if (reply.value !== null) void openHandle({ ok: true, value: reply.value })
        })
      },
    },
    figure,
    openFigure(file) {
      void desk.handleOf(file).then((handle) => {
        if (handle.ok) setFigure(handle.value)
        else report(handle.sentence)
      })
    },
    forgetFigure() {
      setFigure(null)
      setStartOver(true)
    },
    view,
    openView: setView,
    forgetView() {
      setView(null)
    },
  }
}
