/** Who belongs together in each period: 1 at `period * territories + territory`, in codes of the columns. */
export type MembersByPeriod = Uint8Array

/** A group among a view's territories. In a selection it has the code `territories + place`, behind all territories. */
export interface GroupMembers {
  readonly entry: string
  readonly isMember: MembersByPeriod
}
