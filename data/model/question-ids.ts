/** What is asked of the figures on the first screen, in the order in which it is asked. */
export const QUESTION_IDS = [
  'who',
  'outcomes',
  'content',
  'rejected',
  'change',
  'emergency',
  'national-security',
  'per-head',
] as const
export type QuestionId = (typeof QUESTION_IDS)[number]
