import { DeskError } from '../../data/model/error-codes.ts'
import type { DATASET_CHANNELS } from '../contract/dataset-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function datasetAnswers(parts: DeskParts): AnswersOf<typeof DATASET_CHANNELS> {
  const { adapter, bundledPath, current, handles } = parts
  const pathOf = (handle: string): string => {
    const path = handles.maybePath(handle)
    if (path === undefined) throw new DeskError('handle-unknown')
    return path
  }
  return {
    'file.kind': ({ handle }) => current.ask('file-kind', { path: pathOf(handle) }),
    'dataset.choose': async () => {
      const path = await adapter.chooseDataset()
      return path === null ? null : handles.add(path)
    },
    'dataset.open': ({ handle }) => current.open({ path: pathOf(handle), isBundled: false }),
    'dataset.progress': () => Promise.resolve(current.progress()),
    'dataset.cancel': () => {
      current.cancel()
      return Promise.resolve({})
    },
    'dataset.open-bundled': () => current.open({ path: bundledPath, isBundled: true }),
  }
}
