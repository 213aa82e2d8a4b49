import path from 'node:path'
import type { InlineConfig } from 'vite'

const root = path.join(import.meta.dirname, '..')

/** What runs in Node: the data process, the command line and the start. Packages with a native part stay outside. */
export const nodeConfig: InlineConfig = {
  root,
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', '@resvg/resvg-js'], target: 'node' },
  build: {
    outDir: path.join(root, 'out', 'node'),
    emptyOutDir: true,
    target: 'node22',
    ssr: true,

    rolldownOptions: {
      input: {
        'data-process': path.join(root, 'data', 'process.ts'),
        'start-app': path.join(root, 'electron', 'browser-shell', 'start-app.ts'),
        cli: path.join(root, 'electron', 'cli', 'run-cli.ts'),
      },
      // All in one folder: the app's places are found from it.
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // Names stay, so that a stack trace can be read.
        minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
      },
    },
  },
}
