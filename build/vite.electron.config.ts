import path from 'node:path'
import type { InlineConfig } from 'vite'

const root = path.join(import.meta.dirname, '..')

/** Electron's main script and preload: one CommonJS file each, as a sandboxed preload must be. SQLite's native part stays outside. */
export function electronConfig(entry: 'main' | 'preload'): InlineConfig {
  return {
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
    build: {
      outDir: path.join(root, 'out', 'electron'),
      emptyOutDir: false,
      target: 'node24',
      ssr: true,

      rolldownOptions: {
        input: { [entry]: path.join(root, 'electron', `${entry}.ts`) },
        external: ['electron', 'better-sqlite3'],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          codeSplitting: false,
          // Names stay, so that a stack trace can be read.
          minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  }
}
