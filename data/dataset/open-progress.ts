/** How far a long piece of work is: `done` of `total`. */
export type HearOpening = (progress: { readonly done: number; readonly total: number }) => void

/** What opening consists of, with its share of the time a dataset of a million figures takes, in percent. */
const STAGES = {
  copy: 8,
  integrity: 12,
  values: 20,
  rules: 10,
  columns: 30,
  fingerprint: 20,
} as const
export type OpeningStage = keyof typeof STAGES

const TOTAL = 1_000

/** Tells how far opening is. `within` is how far a stage is, 0 to 1; later stages have not begun, earlier ones are over. */
export type OpeningProgress = (stage: OpeningStage, within: number) => void

export function openingProgress(hear: HearOpening = () => undefined): OpeningProgress {
  const sum = Object.values(STAGES).reduce((total, weight) => total + weight, 0)
  return (stage, within) => {
    let before = 0
    for (const [each, weight] of Object.entries(STAGES)) {
      if (each === stage) break
      before += weight
    }
    hear({ done: Math.floor(((before + STAGES[stage] * within) / sum) * TOTAL), total: TOTAL })
  }
}

/** Nothing hears it: work that is not part of an opening. */
export const UNHEARD = (): void => undefined
