/** A value as the command line prints and writes it: JSON, indented by two. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
