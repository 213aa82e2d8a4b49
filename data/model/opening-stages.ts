/** What opening a dataset consists of, in its order, with its share of the time that a million figures take, in percent. */
const OPENING_STAGES = {
  copy: 8,
  integrity: 12,
  values: 20,
  rules: 10,
  columns: 30,
  fingerprint: 20,
} as const
export type OpeningStage = keyof typeof OPENING_STAGES

/** How much of an opening is done where a stage is done to a part (0 to 1): 0 to 1. */
export function shareOfOpening(stage: OpeningStage, within: number): number {
  let before = 0
  let sum = 0
  let isBefore = true
  for (const [each, weight] of Object.entries(OPENING_STAGES)) {
    if (each === stage) isBefore = false
    if (isBefore) before += weight
    sum += weight
  }
  return (before + OPENING_STAGES[stage] * within) / sum
}

/** What is being done, for a reader. */
export function stepOfOpening(share: number): 'copying' | 'checking' | 'reading' {
  if (share < shareOfOpening('integrity', 0)) return 'copying'
  return share < shareOfOpening('columns', 0) ? 'checking' : 'reading'
}
