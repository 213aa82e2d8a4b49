/** A key of a named thing: what every key of a mapping and of a company looks like. */
export const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/

/** A name as a key: `Example AG` → `example-ag`; one without Latin letters and digits by its letters' numbers; empty: it has neither. */
export function keyOfName(name: string): string {
  const plain = joined(name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, ''))
  if (plain !== '' || !/[\p{L}\p{N}]/u.test(name)) return plain
  return joined(Array.from(name.trim(), (letter) => letter.codePointAt(0)?.toString(16)).join('-'))
}

function joined(text: string): string {
  return text
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
