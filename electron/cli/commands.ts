import { BATCH_COMMAND } from './batch-command.ts'
import { CHECK_COMMAND } from './check-command.ts'
import { CLAIMS_COMMAND } from './claims-command.ts'
import { FIGURE_COMMAND } from './figure-command.ts'
import { FIGURES_COMMAND } from './figures-command.ts'
import { IMPORT_COMMAND } from './import-command.ts'
import { LEADS_COMMAND } from './leads-command.ts'
import { INFO_COMMAND } from './info-command.ts'
import { PEOPLE_COMMAND } from './people-command.ts'
import { OPEN_COMMAND, VERIFY_COMMAND } from './recipe-commands.ts'
import { PACKAGE_COMMAND } from './package-command.ts'
import { SHEET_COMMAND } from './sheet-command.ts'

/** The commands by name, in the order of `--help`. */
export const COMMANDS = {
  info: INFO_COMMAND,
  check: CHECK_COMMAND,
  claims: CLAIMS_COMMAND,
  figure: FIGURE_COMMAND,
  leads: LEADS_COMMAND,
  sheet: SHEET_COMMAND,
  import: IMPORT_COMMAND,
  people: PEOPLE_COMMAND,
  batch: BATCH_COMMAND,
  open: OPEN_COMMAND,
  verify: VERIFY_COMMAND,
  figures: FIGURES_COMMAND,
  package: PACKAGE_COMMAND,
} as const
export type CommandName = keyof typeof COMMANDS
