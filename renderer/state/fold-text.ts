/** Lower case, without accents or punctuation: `Türkiye` and `turkiye`, `Côte d’Ivoire` and `cote divoire` are one. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .trim()
}
