/** What a field's text means, or the sentence that says why it means nothing. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string }

export const found = <T>(value: T): Read<T> => ({ ok: true, value })
export const refused = (sentence: string): { readonly ok: false; readonly sentence: string } => ({
  ok: false,
  sentence,
})
