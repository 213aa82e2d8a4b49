import { say } from '../../data/model/words/say.ts'

/** How a runtime ended that showed nothing. */
export type RuntimeEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals }
  /** The system didn't run it: an error code such as ENOEXEC. */
  | { readonly kind: 'not-run'; readonly code: string }

const KEPT_LINES = 40
const LONGEST_QUOTED = 200

/** The last lines that a process complained in. */
export function lastWords(): { hear(text: string): void; lines(): readonly string[] } {
  let kept: string[] = []
  let open = ''
  return {
    hear(text) {
      const parts = (open + text).split(/\r?\n/)
      open = (parts.pop() ?? '').slice(-LONGEST_QUOTED)
      kept = [...kept, ...parts.filter((line) => line.trim() !== '')].slice(-KEPT_LINES)
    },
    lines: () => (open.trim() === '' ? kept : [...kept, open]),
  }
}

/** What a runtime says when it can't start, in the words of Chromium, of the loader and of the window systems. */
const KNOWN: readonly (readonly [
  pattern: RegExp,
  why: 'root' | 'sandbox' | 'library' | 'display' | 'for-another-machine',
])[] = [
  [/running as root without --no-sandbox/i, 'root'],
  [/no usable sandbox|suid sandbox helper|sandbox_host_linux|namespace sandbox/i, 'sandbox'],
  [/error while loading shared libraries: ([^:\s]+)/i, 'library'],
  [/(?:library not loaded: |cannot open shared object file: )(\S*)/i, 'library'],
  // What the system can't run is handed to the shell, which takes it for a script.
  [
    /exec format error|cannot execute binary|^\S+: (?:line )?\d+: .*(?:not found|unexpected)/i,
    'for-another-machine',
  ],
  [/missing x server|cannot open display|failed to connect to wayland|ozone_platform/i, 'display'],
]

/** Why there is no window, as one sentence for the person. */
export function whyNoWindow(end: RuntimeEnd, complaints: readonly string[]): string {
  if (end.kind === 'not-run')
    return end.code === 'ENOEXEC' || end.code === 'UNKNOWN'
      ? say('shell.runtime-for-another-machine')
      : say('shell.runtime-not-run', { code: end.code })
  for (const [pattern, why] of KNOWN)
    for (const line of complaints) {
      const found = pattern.exec(line)
      if (found !== null) return say(`shell.runtime-${why}`, { what: found[1] ?? '' })
    }
  const last = complaints.at(-1)
  const how = end.kind === 'signal' ? end.signal : String(end.code)
  return last === undefined
    ? say('shell.runtime-silent', { how })
    : say('shell.runtime-ended', { how, last: last.slice(0, LONGEST_QUOTED) })
}
