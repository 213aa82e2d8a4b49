import { DeskError } from '../../model/error-codes.ts'

/** `reason` is a part of a sentence: “there is a view … already”. */
export function editRefusal(reason: string): DeskError {
  return new DeskError('edit-refused', { reason })
}
