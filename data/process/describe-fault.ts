import { hostname, userInfo } from 'node:os'

/**
 * An unexpected error for the log: its name, what it says up to the first quotation mark or slash, and the functions and
 * lines of this program it passed through. Values from a dataset, paths, user and host names don't get in.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `something was thrown that is no error, but of type ${typeof error}`
  const said = withoutNames(error.message.split(/['"`“‘\\/\n]/u)[0] ?? '').trim()
  const code = 'code' in error && typeof error.code === 'string' ? ` [${withoutNames(error.code)}]` : ''
  return [`${error.name}${code}: ${said}`, ...frames(error.stack ?? '')].join('\n')
}

/** `at answer (…/out/node/data-process.js:10:5)` → `at answer data-process.js:10:5`. */
function frames(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => {
      const place = /([\w.-]+\.(?:ts|tsx|js|mjs|cjs):\d+:\d+)\)?$/.exec(line)?.[1]
      const caller = /^\s+at (?:async )?([\w.<>]+) \(/.exec(line)?.[1]
      return withoutNames(`  at ${[caller, place].filter((part) => part !== undefined).join(' ')}`)
    })
}

let names: readonly string[] | undefined

function withoutNames(text: string): string {
  names ??= machineNames()
  return names.reduce((rest, name) => rest.replaceAll(name, '…'), text)
}

function machineNames(): readonly string[] {
  const found = [hostname()]
  try {
    found.push(userInfo().username)
  } catch {
    // A user id without a name has nothing to hide.
  }
  return found.filter((name) => name.length > 2)
}
