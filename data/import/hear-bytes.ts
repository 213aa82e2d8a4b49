/** How far a run through several files is, in bytes. */
export type HearBytes = (progress: { readonly done: number; readonly total: number }) => void
