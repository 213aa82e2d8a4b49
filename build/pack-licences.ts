import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
})
const packageSchema = z.object({ name: z.string(), version: z.string(), license: z.string().optional() })

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i
const RULE = '─'.repeat(80)

/** Texts of packages that bring none, and of what stands in the source itself. */
const OWN_TEXTS = path.join(import.meta.dirname, 'licences')

/** What isn’t a package and stands in the source: its name, and its text among `OWN_TEXTS`. */
const IN_TREE = [['Unicode CLDR 48 (Unicode-3.0)', 'unicode-cldr']] as const

/**
 * The licences of all packages that the product is made of, by name: the bundles hold their code without its comments, so their
 * terms travel in this one file. Packages for other systems, which aren't installed here, are left out.
 *
 * @throws Error where a package brings no text and build/licences has none for it.
 */
export function collectLicences(root: string): string {
  const { packages } = lockSchema.parse(
    JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')),
  )
  const entries = Object.entries(packages)
    .filter(
      ([place, { dev, devOptional, link }]) =>
        place.includes('node_modules/') && dev !== true && devOptional !== true && link !== true,
    )
    .map(([place]) => path.join(root, place))
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map(describe)
  const sorted = [...new Set(entries)].sort()
  return [
    'Disclosure Desk contains the following packages. Electron’s and Chromium’s own licences lie beside the executable.\n',
    ...IN_TREE.map(([title, file]) => `${title}\n\n${ownText(file) ?? ''}\n`),
    ...sorted,
  ].join(`\n${RULE}\n`)
}

function describe(folder: string): string {
  const { name, version, license } = packageSchema.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  )
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  // The native part of resvg is one package per system, and the same crates in each.
  const own = ownText(name.startsWith('@resvg/resvg-js-') ? 'resvg-crates' : name.replace('/', '__'))
  const terms = own === null ? texts : [...texts, own]
  if (terms.length === 0)
    throw new Error(
      `${name} brings no text of its licence: add build/licences/${name.replace('/', '__')}.txt`,
    )
  return `${name} ${version} (${license ?? 'see below'})\n\n${terms.join('\n\n')}\n`
}

function ownText(name: string): string | null {
  const file = path.join(OWN_TEXTS, `${name}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
