import { z } from 'zod'

/** The key of a company or a service, in a dataset and in a view: lower-case letters, digits and hyphens. */
export const identifierSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'it is no name of small letters, digits and hyphens')

/** ISO 3166-1 alpha-2 where the territory has one, else the dataset's own code, such as `RS-XK` or `ZZ-TBD`. */
export const territoryCodeSchema = z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/)
