import { extname } from 'node:path'

/** The device names of Windows, with whatever ending: writing to `CON.csv` writes to the console. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/**
 * In bytes of UTF-8. File systems take 255, encrypted folders of Linux 143, and while a file is written another ending
 * stands behind its name.
 */
const NAME_BYTES = 120

/**
 * Whether Windows takes a file's name for a device.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name.trimEnd())
}

/** A name that stays in its folder, and is a file's, on any system. One that is too long loses the end of its stem. */
export function portableName(name: string, fallback: string): string {
  const clean = (name.split(/[/\\]/).at(-1) ?? '')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_')
    .replace(/^\.+|[. ]+$/g, '')
  if (clean === '') return fallback
  const short = shorten(isDeviceName(clean) ? `_${clean}` : clean)
  return short === '' ? fallback : short
}

/** By whole characters, and with its ending, which says to the system what the file is. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= NAME_BYTES) return name
  const ending = Buffer.byteLength(extname(name)) <= NAME_BYTES / 4 ? extname(name) : ''
  const room = NAME_BYTES - Buffer.byteLength(ending)
  let stem = ''
  for (const { segment } of new Intl.Segmenter().segment(name.slice(0, name.length - ending.length))) {
    if (Buffer.byteLength(stem + segment) > room) break
    stem += segment
  }
  return stem.replace(/[. -]+$/, '') + ending
}
