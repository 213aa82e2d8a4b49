import { DeskError } from '../../data/model/error-codes.ts'
import type { DATASET_CHANNELS } from '../contract/dataset-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function datasetAnswers(parts: DeskParts): AnswersOf<typeof DATASET_CHANNELS> {
  const { adapter, bundledPath, current, handles } = parts
  return {
    'dataset.choose': async () => {
      const path = await adapter.chooseDataset()
      return path === null ? null : handles.add(path)
    },
    'dataset.open': async ({ handle }) => {
      const path = handles.maybePath(handle)
      if (path === undefined) throw new DeskError('handle-unknown')
      return await current.open({ path, isBundled: false })
    },
    'dataset.open-bundled': () => current.open({ path: bundledPath, isBundled: true }),
  }
}
