import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A file that leads a browser to an address which no list of processes may show. */
interface PrivateOpener {
  /** `file:` address of the file: it may be seen by anybody, and be read by nobody else. */
  readonly address: string
  remove(): Promise<void>
}

/** Writes it into a new folder (0700) in `folder`, readable for its owner alone (0600). It leaves no step in the browser's history. */
export async function writePrivateOpener(folder: string, address: string): Promise<PrivateOpener> {
  const own = await mkdtemp(join(folder, 'open-'))
  const file = join(own, 'disclosure-desk.html')
  await writeFile(file, openerPage(address), { flag: 'wx', mode: 0o600 })
  return {
    address: pathToFileURL(file).href,
    remove: () => rm(own, { recursive: true, force: true }),
  }
}

function openerPage(address: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<title>Disclosure Desk</title>
<script>location.replace(${JSON.stringify(address)})</script>
`
}
