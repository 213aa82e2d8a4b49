import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** What `import-apart.ts` says. Parts in brackets are not of the import. */
export interface ImportMeasures {
  readonly parts: readonly {
    readonly name: string
    readonly seconds: number
    readonly processorSeconds: number
  }[]
  readonly peakMegabytes: number
}

// In the project, so that the native module is found.
const BUNDLE_FOLDER = join(import.meta.dirname, '../../node_modules/.cache/bench-import')

/** Imports in a process of its own, bundled as the product is: with types to strip, Node alone takes 60 MB more. */
export async function importApart(csv: string, rows: number, folder: string): Promise<ImportMeasures> {
  mkdirSync(BUNDLE_FOLDER, { recursive: true })
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: import.meta.dirname,
      ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
      build: {
        ssr: join(import.meta.dirname, 'import-apart.ts'),
        outDir: BUNDLE_FOLDER,
        emptyOutDir: true,
        target: 'node22',
      },
    })
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(BUNDLE_FOLDER, 'import-apart.js'), csv, String(rows), join(folder, 'apart')],
      { encoding: 'utf8' },
    )
    if (stdout === '') throw new Error(stderr)
    // Its last line is what it measured.
    return JSON.parse(stdout) as ImportMeasures
  } finally {
    rmSync(BUNDLE_FOLDER, { recursive: true, force: true })
  }
}
