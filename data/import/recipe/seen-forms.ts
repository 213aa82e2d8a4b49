import type { Measure } from '../../model/vocabulary.ts'
import { say } from '../../model/words/say.ts'
import type { DraftIssue } from '../draft.ts'
import { plainCount } from '../parse-value.ts'
import { shortened } from './row-issues.ts'

/** Forms of numbers that were read as something plainer than they are written; each is said once. */
export interface SeenForms {
  readonly see: (text: string, measure: Measure, row: number) => void
  readonly notes: () => readonly DraftIssue[]
}

const FORMS = {
  'zero-decimals': /^\s*\d[\d.,’' \u00a0\u202f]*[.,]0{1,2}\s*$/,
  'cell-marks': /[\d%]\s*(?:[*†‡§¶#^⁰¹²³⁴⁵⁶⁷⁸⁹]|\[[0-9a-z]{1,3}\])\s*$/i,
} as const
type Form = keyof typeof FORMS

export function createSeenForms(): SeenForms {
  const seen = new Map<Form, { count: number; readonly row: number; readonly text: string }>()
  const forms: readonly Form[] = ['zero-decimals', 'cell-marks']
  return {
    see: (text, measure, row) => {
      if (measure === 'share-disclosed' || plainCount(text) >= 0) return
      const form = forms.find((each) => FORMS[each].test(text))
      if (form === undefined) return
      const before = seen.get(form)
      if (before === undefined) seen.set(form, { count: 1, row, text: shortened(text.trim()) })
      else before.count += 1
    },
    notes: () =>
      [...seen].map(([form, { count, row, text }]) => ({
        level: 'note' as const,
        reasonId: form,
        sheet: null,
        row: null,
        rows: 1,
        column: null,
        value: text,
        reason: say(`import.note.${form}`, { count, row }),
        fix: null,
      })),
  }
}
