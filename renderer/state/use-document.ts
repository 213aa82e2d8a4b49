import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Edit } from '../../data/model/edits/edit.ts'
import type { ErrorCode } from '../../data/model/error-codes.ts'
import { say } from '../../data/model/words/say.ts'
import type {
  ChangedDocument,
  DocumentState,
  Reply,
  SavedDocument,
} from '../../electron/contract/channels.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { useAnnounce } from '../components/live-region.tsx'
import { useDesk } from './desk-context.ts'
import { fetchDownload } from './fetch-download.ts'

/** The open dataset as a document: what was done to it, and what can be done with it. */
export interface DocumentControl {
  /** `null` until the shell has answered. */
  readonly state: DocumentState | null
  /** Grows with every edit that changed something: who reads what edits change reads it again. */
  readonly revision: number
  /** Grows with those edits alone that change figures, articles, claims or notes. */
  readonly contentRevision: number
  /** The file was changed by another program, or has other names that would keep the old one: the reader decides whether it is replaced. The sentence says so. */
  readonly changedOutside: SaveQuestion | null
  /** Takes in what an edit changed that another channel did, such as a file that was brought in. */
  readonly noteChange: (changed: Omit<ChangedDocument, 'state'>) => Promise<void>
  /** `false` where it was refused; the reader has then been told why. */
  readonly apply: (edit: Edit) => Promise<boolean>
  readonly undo: () => void
  readonly redo: () => void
  /** Where the dataset has no file of its own, this asks for one. `true`: everything is saved. */
  readonly save: (replacesChanged?: boolean) => Promise<boolean>
  readonly saveAs: () => Promise<boolean>
  readonly keepChangedOutside: () => void
  /** Takes note of an edit that was made by another channel, such as an import. */
  readonly receive: (changed: Omit<ChangedDocument, 'state'>) => Promise<void>
}

/** A refusal of a save that the reader may overrule. */
interface SaveQuestion {
  readonly title: 'document.changed-title' | 'document.linked-title'
  readonly sentence: string
}

/** The titles of their questions. */
const ASKED: ReadonlyMap<ErrorCode, SaveQuestion['title']> = new Map([
  ['document-changed-outside', 'document.changed-title'],
  ['document-linked', 'document.linked-title'],
])

interface Held {
  readonly state: DocumentState | null
  readonly revision: number
  readonly contentRevision: number
}

/**
 * `opened` names the opening: another one starts anew; `elsewhere` counts what other windows did. `onDataset` gets the dataset as an edit or a save has made it,
 * `onProblem` a sentence where something was refused.
 */
export function useDocument(
  { opened, elsewhere }: { readonly opened: number; readonly elsewhere: number },
  onDataset: (dataset: DatasetInfo) => void,
  onProblem: (sentence: string | null) => void,
): DocumentControl {
  const desk = useDesk()
  const announce = useAnnounce()
  const [held, setHeld] = useState<Held>({ state: null, revision: 0, contentRevision: 0 })
  const [changedOutside, setChangedOutside] = useState<SaveQuestion | null>(null)

  useEffect(() => {
    let isCurrent = true
    void desk.call('document.state', {}).then((reply) => {
      // Without a dataset there is no document.
      if (isCurrent)
        setHeld((before) => ({
          ...before,
          state: reply.ok ? reply.value : null,
          revision: before.revision + 1,
          // Nobody knows what another window has changed.
          contentRevision: before.contentRevision + (elsewhere === 0 ? 0 : 1),
        }))
    })
    return () => {
      isCurrent = false
    }
  }, [desk, opened, elsewhere])

  const settle = useCallback(
    (reply: Reply<ChangedDocument>): boolean => {
      if (!reply.ok) {
        onProblem(reply.sentence)
        return false
      }
      const { state, scope, dataset } = reply.value
      setHeld(({ revision, contentRevision }) => ({
        state,
        revision: scope === 'nothing' ? revision : revision + 1,
        contentRevision: dataset === null ? contentRevision : contentRevision + 1,
      }))
      if (dataset !== null) onDataset(dataset)
      return true
    },
    [onDataset, onProblem],
  )

  const settleSaved = useCallback(
    (reply: Reply<SavedDocument>): boolean => {
      const title = reply.ok ? undefined : ASKED.get(reply.code)
      setChangedOutside(reply.ok || title === undefined ? null : { title, sentence: reply.sentence })
      if (!reply.ok) {
        if (title === undefined) onProblem(reply.sentence)
        return false
      }
      const saved = reply.value
      if (saved.outcome === 'cancelled') return false
      if (saved.outcome === 'download') fetchDownload(saved.path, saved.name)
      setHeld((before) => ({ ...before, state: saved.state }))
      onDataset(saved.dataset)
      announce(say('document.saved', { name: saved.dataset.name }))
      return true
    },
    [announce, onDataset, onProblem],
  )

  const { state, revision, contentRevision } = held
  return useMemo(() => {
    const saveAs = async (): Promise<boolean> => settleSaved(await desk.call('document.save-as', {}))
    const step = (channel: 'document.undo' | 'document.redo', label: string | null | undefined): void => {
      if (label === null || label === undefined) return
      void desk.call(channel, {}).then((reply) => {
        if (settle(reply))
          announce(say(channel === 'document.undo' ? 'document.undone' : 'document.redone', { label }))
      })
    }
    return {
      state,
      revision,
      contentRevision,
      changedOutside,
      noteChange: async (changed) => {
        const reply = await desk.call('document.state', {})
        settle(reply.ok ? { ok: true, value: { ...changed, state: reply.value } } : reply)
      },
      apply: async (edit) => settle(await desk.call('document.apply', { edit })),
      undo: () => {
        step('document.undo', state?.undoLabel)
      },
      redo: () => {
        step('document.redo', state?.redoLabel)
      },
      save: async (replacesChanged = false) =>
        state?.canSave === true
          ? settleSaved(await desk.call('document.save', { replacesChanged }))
          : await saveAs(),
      saveAs,
      keepChangedOutside: () => {
        setChangedOutside(null)
      },
      receive: async (changed) => {
        const reply = await desk.call('document.state', {})
        settle(reply.ok ? { ok: true, value: { ...changed, state: reply.value } } : reply)
      },
    }
  }, [state, revision, contentRevision, changedOutside, desk, announce, settle, settleSaved])
}
