import path from 'node:path'
import type { InlineConfig } from 'vite'

const root = path.join(import.meta.dirname, '..')

/** The browser shell's script: one classic file, run before the app's own module. */
export const clientConfig: InlineConfig = {
  root,
  publicDir: false,
  build: {
    outDir: path.join(root, 'out', 'browser-client'),
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    modulePreload: false,
    rolldownOptions: {
      input: { 'desk-client': path.join(root, 'electron', 'browser-shell', 'client', 'desk-client.ts') },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
}
