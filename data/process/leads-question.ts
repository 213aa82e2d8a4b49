/** Which leads: `null` stands for the dataset's first company, and for the newest half-year. */
export interface LeadsQuestion {
  readonly company: string | null
  readonly asOf: string | null
}
