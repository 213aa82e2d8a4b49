/** A typed code as it is printed, or `null` while it isn’t whole: `dd 7f3k 92qa` is `DD-7F3K-92QA`; O is 0, I and L are 1. */
export function maybeRecipeCode(text: string): string | null {
  const letters = text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replace(/^DD(?=.{8}$)/, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? `DD-${letters.slice(0, 4)}-${letters.slice(4)}` : null
}
