export interface Target {
  readonly name: string
  readonly from: readonly string[]
  readonly result: string
}
export const ROOT: string
export const TARGETS: readonly Target[]
export function isStale(target: Target): boolean
export function keepStamp(target: Target, stamp: string): void
export function stampOf(target: Target): string
