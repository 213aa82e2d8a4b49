/** The device names of Windows, with whatever ending: writing to `CON.csv` writes to the console. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/**
 * Whether Windows takes a file's name for a device.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name.trimEnd())
}

/** A name that stays in its folder, and is a file's, on any system. */
export function portableName(name: string, fallback: string): string {
  const clean = (name.split(/[/\\]/).at(-1) ?? '')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_')
    .replace(/^\.+|[. ]+$/g, '')
    .slice(0, 80)
  if (clean === '') return fallback
  return isDeviceName(clean) ? `_${clean}` : clean
}
