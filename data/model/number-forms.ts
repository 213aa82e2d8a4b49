import type { ExportLocale } from './publication.ts'

/** How numbers are written in a language. All of it is here, so that no machine’s own tables change a byte. Source: CLDR 48. */
export interface NumberForms {
  readonly decimal: string
  /** Between groups of three digits. */
  readonly group: string
  /** From how many digits before the decimal sign groups are made. */
  readonly groupsFrom: number
  /** With the space before it. */
  readonly percent: string
}

const NARROW_SPACE = '\u202F'
const SPACE = '\u00A0'

export const NUMBER_FORMS: Readonly<Record<ExportLocale, NumberForms>> = {
  en: { decimal: '.', group: ',', groupsFrom: 4, percent: '%' },
  de: { decimal: ',', group: '.', groupsFrom: 4, percent: `${SPACE}%` },
  fr: { decimal: ',', group: NARROW_SPACE, groupsFrom: 4, percent: `${NARROW_SPACE}%` },
  es: { decimal: ',', group: '.', groupsFrom: 5, percent: `${SPACE}%` },
  it: { decimal: ',', group: '.', groupsFrom: 4, percent: '%' },
  nl: { decimal: ',', group: '.', groupsFrom: 4, percent: '%' },
  pt: { decimal: ',', group: '.', groupsFrom: 5, percent: '%' },
  pl: { decimal: ',', group: SPACE, groupsFrom: 5, percent: '%' },
}

/**
 * A number as somebody types it in a language: `−1.234,5`, `+25`, `25 %`; groups of three or none, any space between them too.
 * `null` where it can’t be one: in German `1.5` is refused and never taken for 15.
 */
export function maybeTypedNumber(text: string, { decimal, group }: NumberForms): number | null {
  const bare = text.trim().replace(/\s*%$/, '').replace(/^[−–]/, '-')
  const whole = `\\d{1,3}(?:[${group}\\s]\\d{3})+|\\d*`
  const found = new RegExp(`^([+-]?)\\s*(${whole})(?:[${decimal}](\\d*))?$`, 'u').exec(bare)
  const [, sign = '', digits = '', fraction = ''] = found ?? []
  if (digits === '' && fraction === '') return null
  const value = Number(`${digits.replace(/\D/g, '')}.${fraction}`)
  return sign === '-' ? -value : value
}
