import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const check = pathToFileURL(path.join(import.meta.dirname, '..', '..', 'build', 'check-node.mjs')).href

/** Runs the check in a process that takes itself for another version of Node. */
function checkOn(version: string): { readonly status: number | null; readonly told: string } {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', `${pretend}; await import(${JSON.stringify(check)})`],
    { encoding: 'utf8' },
  )
  return { status, told: stderr }
}

test.each(['22.18.0', '22.20.1', '23.6.0', '24.0.0', '26.1.0'])('Node %s is taken', (version) => {
  expect(checkOn(version)).toEqual({ status: 0, told: '' })
})

test.each(['18.20.0', '20.20.2', '22.17.9', '23.5.0'])(
  'Node %s is told in one sentence what to do',
  (version) => {
    expect(checkOn(version)).toEqual({
      status: 1,
      told:
        `Disclosure Desk needs Node 22.18 or newer, and this is Node ${version}: ` +
        'install a newer Node, or on Linux x64 run “npm ci”, which brings its own.\n',
    })
  },
)
