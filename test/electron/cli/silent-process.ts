/** A data process for tests that says it can serve, and then never answers anything: it waits with its processor idle. */
process.on('SIGINT', () => undefined)
process.on('message', () => undefined)
process.send?.({ kind: 'ready' })
