/** Lets the browser take a finished file from the shell's own origin. */
export function fetchDownload(path: string, name: string): void {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
