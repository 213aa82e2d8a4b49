#!/usr/bin/env node
// `npm start [-- FILE] [options]`: builds what is stale, then opens the app. Plain JavaScript that any Node can read; the first
// import ends an older Node with one sentence.
import './check-node.mjs'

import('./run-built.mjs')
  .then(({ runBuilt }) => runBuilt('start-app.js', 'startApp', process.argv.slice(2)))
  .then((exitCode) => process.exit(exitCode))
