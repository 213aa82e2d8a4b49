import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
}

export interface PageFile {
  readonly mediaType: string
  read(): Promise<Buffer>
}

/** The built files that may be served, by the exact path of their address. A link or an unknown kind of file isn't among them. */
export async function listPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries.flatMap((entry): readonly (readonly [string, PageFile])[] => {
      const mediaType = MEDIA_TYPES[extname(entry.name)]
      if (!entry.isFile() || mediaType === undefined) return []
      const path = join(entry.parentPath, entry.name)
      const address = `/${relative(folder, path).split(sep).join('/')}`
      return [[address, { mediaType, read: () => readFile(path) }]]
    }),
  )
}

/** The page with what this shell adds: its token, the nonce for style elements, and its script before the app's own. */
export function pageWithClient(html: string, token: string, nonce: string): string {
  const added = [
    `<meta name="desk-token" content="${token}">`,
    `<meta property="csp-nonce" nonce="${nonce}">`,
    '<script src="/desk-client.js"></script>',
  ].join('')
  return html.replace(/<head(?:\s[^>]*)?>/, (head) => head + added)
}
