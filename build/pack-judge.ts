import type { PackFacts } from './pack-read.ts'

/** One thing that a package must be, and whether it is. */
export interface Finding {
  readonly claim: string
  /** What is wrong; `undefined`: it holds. */
  readonly fault: string | undefined
}

/** The fuses of every package. Source: Electron's documentation, “Electron Fuses”. */
export const FUSES: Readonly<Record<string, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Not for us to set: as Electron ships it.
  WasmTrapHandlers: true,
}

/** All in `resources`, unpacked, without the runtime. */
export const SIZE_BUDGET_BYTES = 25_000_000

const RESOURCES = [
  'LICENSE',
  'app.asar',
  'app.asar.unpacked',
  'dataset.checked.json',
  'dataset.sqlite',
  // Brought by the stand-in runtime. A real one loses it when it is packed.
  'default_app.asar',
  'third-party-licences.txt',
]
const LOCALES = ['en-GB.pak', 'en-US.pak']

/** What a package is compared with. */
interface Expected {
  /** The exact content of the archive, one file a line. */
  readonly contents: readonly string[]
  /** SHA-256 by path of the installed packages' own files, for all that lies beside the archive. */
  readonly installed: Readonly<Record<string, string>>
  /** The archive of a second build of the same sources. */
  readonly secondArchiveHash: string
}

/** Every claim about a package on the stand-in runtime, in the order it is told. */
export function judgePack(facts: PackFacts, expected: Expected): readonly Finding[] {
  return [
    {
      claim: `the archive holds exactly the ${expected.contents.length} files of test/build/pack-contents.txt`,
      fault: listFault(facts.archived, expected.contents),
    },
    {
      claim: 'the same sources give the same archive',
      fault: sameFault(facts.archiveHash, expected.secondArchiveHash),
    },
    {
      claim: 'addons and fonts beside the archive are the installed packages’ own, byte for byte',
      fault: recordFault(facts.unpacked, expected.installed),
    },
    {
      claim: 'resources hold the dataset, the licences and the archive, and nothing else',
      fault: listFault(facts.resources, RESOURCES),
    },
    { claim: 'Chromium’s other languages are left out', fault: listFault(facts.locales, LOCALES) },
    {
      claim: 'the fuses read back from the executable are those of the table',
      fault: recordFault(facts.fuses, FUSES),
    },
    {
      claim: `what we ship takes ${megabytes(facts.ownBytes)} of at most ${megabytes(SIZE_BUDGET_BYTES)}, without the runtime`,
      fault: facts.ownBytes > SIZE_BUDGET_BYTES ? 'It is too large' : undefined,
    },
  ]
}

function listFault(found: readonly string[], wanted: readonly string[]): string | undefined {
  const extra = found.filter((item) => !wanted.includes(item)).map((item) => `+ ${item}`)
  const missing = wanted.filter((item) => !found.includes(item)).map((item) => `- ${item}`)
  const faults = [...extra, ...missing]
  return faults.length > 0 ? faults.join('\n') : undefined
}

function recordFault(
  found: Readonly<Record<string, string | boolean>>,
  wanted: Readonly<Record<string, string | boolean>>,
): string | undefined {
  const lines = (record: Readonly<Record<string, string | boolean>>): readonly string[] =>
    Object.entries(record).map(([name, value]) => `${name} ${String(value)}`)
  return listFault(lines(found), lines(wanted))
}

function sameFault(first: string, second: string): string | undefined {
  return first === second ? undefined : `${first}\n${second}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
