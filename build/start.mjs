#!/usr/bin/env node
// `npm start [-- FILE] [options]`: builds what is stale, then opens the app. Plain JavaScript that any Node can read; the first
// import ends an older Node with one sentence.
import './check-node.mjs'

async function start() {
  const { prepareStart } = await import('./prepare-start.ts')
  const given = await prepareStart(process.argv.slice(2))
  const { runBuilt } = await import('./run-built.mjs')
  return await runBuilt('start-app.js', 'startApp', given)
}

process.exit(await start())
