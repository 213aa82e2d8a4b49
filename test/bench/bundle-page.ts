import path from 'node:path'
import { build, type Rolldown } from 'vite'

/** A page of this folder as one script, bundled for production as the product is; `aliases` names modules by other files. */
export async function bundlePage(
  entry: string,
  aliases: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = path.join(import.meta.dirname, 'page')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner, too, which is no production to vite.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    resolve: { alias: aliases },
    build: {
      write: false,
      lib: { entry: path.join(folder, entry), formats: ['iife'], name: 'bench' },
    },
  })
  // Not watched, and of one format: an array of one output.
  const [output] = built as Rolldown.RolldownOutput[]
  const chunk = output?.output.find(({ type }) => type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not bundled`)
  return chunk.code
}
