import { useEffect, useState, type ReactNode } from 'react'
import { useDesk } from '../state/desk-context.ts'
import type { DatasetControl } from '../state/use-dataset.ts'
import type { DocumentControl } from '../state/use-document.ts'
import { UnsavedQuestion } from './unsaved-question.tsx'

interface UnsavedGuard {
  /** Runs `go` at once, or after the reader was asked what becomes of unsaved edits; not at all if they cancel. */
  readonly whenFree: (go: () => void) => void
  /** The same ways to another dataset, each asking first. */
  readonly control: DatasetControl
  /** The question, while it is asked. */
  readonly question: ReactNode
}

/** Keeps unsaved edits from going without a word: before another dataset is opened, and in a browser before the page is left. */
export function useUnsavedGuard(control: DatasetControl, document: DocumentControl): UnsavedGuard {
  const desk = useDesk()
  const [pending, setPending] = useState<(() => void) | null>(null)
  const isDirty = document.state?.dirty === true
  const isBrowser = control.app?.shell === 'browser'

  useEffect(() => {
    // Electron’s window asks by itself; there this event would keep the window open without a word.
    if (!isDirty || !isBrowser) return undefined
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [isDirty, isBrowser])

  const whenFree = (go: () => void): void => {
    const ask = (): void => {
      setPending(() => go)
    }
    if (isDirty) {
      ask()
      return
    }
    // An edit may be on its way, or another window's: the shell answers in order, so it knows.
    void desk.call('document.state', {}).then((reply) => {
      if (reply.ok && reply.value.dirty) ask()
      else go()
    })
  }
  return {
    whenFree,
    control: {
      ...control,
      openFile: (file) => {
        whenFree(() => {
          control.openFile(file)
        })
      },
      openHandle: (file, then) => {
        whenFree(() => {
          control.openHandle(file, then)
        })
      },
      openBundled: () => {
        whenFree(control.openBundled)
      },
      choose: () => {
        whenFree(control.choose)
      },
    },
    question: pending !== null && (
      <UnsavedQuestion
        name={control.dataset?.name ?? ''}
        onCancel={() => {
          setPending(null)
        }}
        onGo={() => {
          setPending(null)
          pending()
        }}
      />
    ),
  }
}
