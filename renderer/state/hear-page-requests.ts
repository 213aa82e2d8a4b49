/**
 * Calls `listener` for each request of this page to another place than where it came from: those that the page's policy stops and, with
 * `loads`, those that the browser lists among its loads, the earlier ones too. Gives the function that stops hearing.
 */
export function hearPageRequests(listener: () => void, loads: boolean): () => void {
  // What the policy stops at a place it stops always, and a stopped frame is listed as a load as well.
  const stopped = new Set<string>()
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const origin = maybeElsewhere(name)
      if (origin !== undefined && !stopped.has(origin)) listener()
    }
  })
  if (loads) observer.observe({ type: 'resource', buffered: true })
  const onViolation = ({ blockedURI }: SecurityPolicyViolationEvent): void => {
    const origin = maybeElsewhere(blockedURI)
    if (origin === undefined) return
    stopped.add(origin)
    listener()
  }
  document.addEventListener('securitypolicyviolation', onViolation)
  return () => {
    observer.disconnect()
    document.removeEventListener('securitypolicyviolation', onViolation)
  }
}

/** The place that is asked; `undefined` where nothing leaves the page: its own place, `blob:`, `data:`, words such as `inline`. */
function maybeElsewhere(address: string): string | undefined {
  const url = URL.parse(address)
  const leaves = url !== null && /^(?:https?|wss?|ftp):$/.test(url.protocol) && url.host !== location.host
  return leaves ? url.origin : undefined
}
