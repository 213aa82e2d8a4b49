/** The screens there are. */
export const SCREENS = ['explore', 'commitments', 'publish', 'sources'] as const

export type Screen = (typeof SCREENS)[number]
