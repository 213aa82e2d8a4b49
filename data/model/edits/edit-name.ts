import { z } from 'zod'

/** A name that a person gives to something in a dataset: one line, something to see in it. */
export const editNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  .regex(/^[^\u0000-\u001f\u007f]*$/)
