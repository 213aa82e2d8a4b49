/**
 * Digits with the usual grouping of any language, as `37,196.5`: `37 196`, `37'196`, `1.234.567`, `1,23,456`; with a decimal comma where
 * it can be nothing else: `2,19`, `37.196,5`. `37.196` stays a decimal number and `37,196` a grouped one, as in English. `null` where
 * groups are no groups of three.
 */
export function maybeDigits(text: string): string | null {
  const english = /^(\d{1,3}(?:([, '])\d{3})(?:\2\d{3})*|\d{1,15})?(\.\d{1,6})?$/.exec(text)
  if (english !== null && text !== '') {
    const [, whole = '0', group, fraction = ''] = english
    return `${group === undefined ? whole : whole.replaceAll(group, ',')}${fraction}`
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return text.replaceAll('.', ',')
  if (/^\d{1,2}(,\d{2})+,\d{3}$/.test(text)) return grouped(text.replaceAll(',', ''))
  const comma = /^(\d{1,3}(?:([. '])\d{3})(?:\2\d{3})*|\d{1,15}),(\d{1,6})$/.exec(text)
  const [, whole = '', group, fraction = ''] = comma ?? []
  // Three digits behind one comma are a group.
  if (comma === null || (group === undefined && fraction.length === 3)) return null
  return `${group === undefined ? whole : whole.replaceAll(group, ',')}.${fraction}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `37.196` as a count: no count has decimals, so the dot groups. The text itself for any other. */
export function countDigits(text: string): string {
  return /^\d{1,3}\.\d{3}$/.test(text) ? text.replace('.', ',') : text
}
