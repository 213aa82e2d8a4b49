import { DeskError } from '../../data/model/error-codes.ts'
import type { DocumentChange } from '../../data/process/document-verbs.ts'
import type { POPULATION_CHANNELS } from '../contract/population-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function populationAnswers(parts: DeskParts): AnswersOf<typeof POPULATION_CHANNELS> {
  const { current, handles, bundledPath } = parts
  function pathOf(handle: string): string {
    const path = handles.maybePath(handle)
    if (path === undefined) throw new DeskError('handle-unknown')
    return path
  }
  function changed({ scope, dataset }: DocumentChange) {
    if (dataset !== null) current.update(dataset)
    return { scope, dataset }
  }
  return {
    'population.read': ({ handle }) => current.ask('read-population', { path: pathOf(handle) }),
    'population.hold': async ({ handle, sha256, words }) => {
      const retrievedOn = new Date().toISOString().slice(0, 10)
      const path = pathOf(handle)
      const held = await current.ask('hold-population', { path, words, retrievedOn, seen: sha256 })
      return { reading: held.reading, changed: changed(held.change) }
    },
    'population.remove': async ({ document }) => {
      const { change, ...removed } = await current.ask('remove-population', { document, bundledPath })
      return { ...removed, changed: changed(change) }
    },
  }
}
