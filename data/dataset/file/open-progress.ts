import { shareOfOpening, type OpeningStage } from '../../model/opening-stages.ts'

/** How far a long piece of work is: `done` of `total`. */
export type HearOpening = (progress: { readonly done: number; readonly total: number }) => void

const TOTAL = 1_000

/** Tells how far opening is. `within` is how far a stage is, 0 to 1; later stages have not begun, earlier ones are over. */
export type OpeningProgress = (stage: OpeningStage, within: number) => void

export function openingProgress(hear: HearOpening = () => undefined): OpeningProgress {
  return (stage, within) => {
    hear({ done: Math.floor(shareOfOpening(stage, within) * TOTAL), total: TOTAL })
  }
}

/** Nothing hears it: work that is not part of an opening. */
export const UNHEARD = (): void => undefined
