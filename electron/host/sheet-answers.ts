import type { SHEET_CHANNELS } from '../contract/sheet-channels.ts'
import type { AnswersOf } from './answer.ts'
import type { DeskParts } from './desk-parts.ts'

export function sheetAnswers({ version, current, adapter }: DeskParts): AnswersOf<typeof SHEET_CHANNELS> {
  return {
    'sheet.save': async (request) =>
      await adapter.deliverFile(await current.ask('fact-sheet', { ...request, appVersion: version })),
  }
}
