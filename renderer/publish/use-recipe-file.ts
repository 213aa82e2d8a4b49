import { useEffect, useEffectEvent, useState } from 'react'
import type { RecipeReading } from '../../data/model/recipe-reading.ts'
import type { FileHandle } from '../../electron/contract/channels.ts'
import { useDesk } from '../state/desk-context.ts'

/** A published file, and what it says of itself against the open dataset. */
export interface ReadFile {
  readonly file: FileHandle
  readonly reading: RecipeReading
}

/** Reads a file that the reader brought; `onRead` once it has been understood, `onProblem` where it can’t be. */
export function useRecipeFile(
  file: FileHandle | null,
  onRead: (read: ReadFile) => void,
  onProblem: (sentence: string) => void,
): { readonly read: ReadFile | null; readonly forget: () => void } {
  const desk = useDesk()
  const [read, setRead] = useState<ReadFile | null>(null)
  const settle = useEffectEvent((next: ReadFile) => {
    setRead(next)
    onRead(next)
  })
  const refuse = useEffectEvent(onProblem)
  useEffect(() => {
    if (file === null) return undefined
    let isCurrent = true
    void desk.call('recipes.check', { handle: file.handle }).then((reply) => {
      if (!isCurrent) return
      if (reply.ok) settle({ file, reading: reply.value })
      else refuse(reply.sentence)
    })
    return () => {
      isCurrent = false
    }
  }, [desk, file])
  return {
    read,
    forget() {
      setRead(null)
    },
  }
}
