/** A file's size for a sentence: exact to the byte below 10 MB, so that one missing byte shows. */
export function formatBytes(bytes: number): string {
  if (bytes < 10_000_000) return `${bytes.toLocaleString('en')} bytes`
  return bytes < 1_000_000_000
    ? `${(bytes / 1_000_000).toFixed(1)} MB`
    : `${(bytes / 1_000_000_000).toFixed(1)} GB`
}
