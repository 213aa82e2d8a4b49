import { useCallback, useMemo, useState } from 'react'
import type { PopulationReading, PopulationWords } from '../../../data/model/population.ts'
import { say } from '../../../data/model/words/say.ts'
import { useDesk } from '../../state/desk-context.ts'
import { useDocumentControl } from '../../state/document-context.ts'

/** A file of inhabitants on its way into the open dataset, and one that goes out again. */
export interface PeopleFileControl {
  /** As it was read, before anything is changed; `null`: none waits. */
  readonly reading: PopulationReading | null
  /** A sentence, or `null`. */
  readonly problem: string | null
  /** What goes on, in words; `null`: nothing. */
  readonly work: string | null
  readonly read: (file: File) => void
  readonly forget: () => void
  /** `null`: it was refused, and the reader is told why. */
  readonly hold: (words: PopulationWords) => Promise<PopulationReading | null>
  /** Gives how many territories have the bundled dataset’s inhabitants again, and how many none; `null`: it was refused. */
  readonly takeBack: (
    document: string,
  ) => Promise<{ readonly restored: number; readonly without: number } | null>
}

interface ReadFile {
  readonly handle: string
  readonly reading: PopulationReading
}

export function usePeopleFile(): PeopleFileControl {
  const desk = useDesk()
  const { noteChange } = useDocumentControl()
  const [file, setFile] = useState<ReadFile | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [work, setWork] = useState<string | null>(null)
  const forget = useCallback(() => {
    setFile(null)
    setProblem(null)
  }, [])
  return useMemo(() => {
    const readFile = async (chosen: File): Promise<void> => {
      forget()
      setWork(say('people.working', { file: chosen.name }))
      const given = await desk.handleOf(chosen)
      const reply = given.ok ? await desk.call('population.read', { handle: given.value.handle }) : null
      setWork(null)
      if (given.ok && reply?.ok === true) setFile({ handle: given.value.handle, reading: reply.value })
      else setProblem(given.ok ? (reply?.ok === false ? reply.sentence : null) : given.sentence)
    }
    return {
      reading: file?.reading ?? null,
      problem,
      work,
      read: (chosen) => void readFile(chosen),
      forget,
      hold: async (words) => {
        if (file === null) return null
        const { handle, reading } = file
        setWork(say('people.holding'))
        const reply = await desk.call('population.hold', { handle, sha256: reading.sha256, words })
        setWork(null)
        setProblem(reply.ok ? null : reply.sentence)
        if (!reply.ok) return null
        setFile(null)
        await noteChange(reply.value.changed)
        return reply.value.reading
      },
      takeBack: async (document) => {
        setWork(say('people.removing'))
        const reply = await desk.call('population.remove', { document })
        setWork(null)
        setProblem(reply.ok ? null : reply.sentence)
        if (!reply.ok) return null
        await noteChange(reply.value.changed)
        return reply.value
      },
    }
  }, [desk, noteChange, file, problem, work, forget])
}

const TEXT_FILE = /\.(csv|tsv|tab|txt)$/i

/** While inhabitants are on the screen, one text file that is dropped is theirs; all other files are `otherwise`. */
export function useDroppedPeople(
  areShown: boolean,
  { read }: PeopleFileControl,
  otherwise: (files: readonly File[]) => void,
): (files: readonly File[]) => void {
  return useCallback(
    (files: readonly File[]) => {
      const [only, ...others] = files
      if (areShown && only !== undefined && others.length === 0 && TEXT_FILE.test(only.name)) read(only)
      else otherwise(files)
    },
    [areShown, read, otherwise],
  )
}
