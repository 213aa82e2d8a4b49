/**
 * A data process for tests: it speaks the real messages, and does what the company's name says: `hang` never ends, `crash` ends at
 * once, `garble` answers what no process may answer, `call-out` says that it asked another machine first. Any other is answered with the path that is open.
 */
interface Asked {
  readonly id: number
  readonly verb: string
  readonly request: { readonly path?: string; readonly query?: { readonly company: string } }
}

let openPath: string | null = null
const reply = (id: number, value: unknown): void => {
  process.send?.({ kind: 'reply', id, reply: { ok: true, value } })
}

process.on('message', (message) => {
  // The test's host sends nothing else.
  const { id, verb, request } = message as Asked
  const mood = request.query?.company ?? (request.path?.includes('hang') ? 'hang' : 'well')
  if (mood === 'hang') for (;;);
  if (mood === 'crash') process.exit(3)
  if (mood === 'call-out') process.send?.({ kind: 'network' })
  if (mood === 'garble') process.send?.({ kind: 'reply', id, reply: { ok: 'perhaps' } })
  else if (verb === 'open') reply(id, (openPath = request.path ?? null))
  else reply(id, { open: openPath, pid: process.pid })
})
process.send?.({ kind: 'ready' })
