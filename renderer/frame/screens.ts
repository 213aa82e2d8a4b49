/** The screens there are. */
export const SCREENS = ['overview', 'explore', 'commitments', 'publish', 'sources'] as const

export type Screen = (typeof SCREENS)[number]
