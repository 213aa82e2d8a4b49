import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { InlineConfig } from 'vite'

const root = path.join(import.meta.dirname, '..')

/**
 * The screens, as files that the content security policy lets in: no inline script or style, no data: font, no address of
 * another machine.
 */
export const rendererConfig: InlineConfig = {
  root: path.join(root, 'renderer'),
  // The browser shell serves it under a path of its own.
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: path.join(root, 'out', 'renderer'),
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    assetsInlineLimit: 0,
    // Its fallback fetches, which Electron's policy forbids; every browser that is supported knows modulepreload.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // The schemas of any file must find zod told to do without eval, which the policy forbids.
        codeSplitting: { groups: [{ name: 'schemas', test: /node_modules[\\/]zod[\\/]|zod-without-eval/ }] },
      },
    },
  },
}
